package org.gainsay.quantity;

import java.util.List;
import java.util.Optional;
import org.gainsay.text.Span;

/** Reads the numbers of one language as they are written. */
public final class NumberReader {
  private NumberReader() {}

  /** By its BCP 47 tag; a language without lists of words has digits, signs and per cent only. */
  public static NumberReader forLanguage(String bcp47) {
    return new NumberReader();
  }

  /** Whether the number words and hedges of the language are known. */
  public boolean knowsWords() {
    return false;
  }

  /** All maximal number expressions of a passage, in order; no dates, years or marks. */
  public List<NumberExpression> in(CharSequence text, Span within) {
    return List.of();
  }

  /** The longest number expression that holds a found value. */
  public Optional<NumberExpression> longestAround(CharSequence text, Span within, Span value) {
    return Optional.empty();
  }

  /** The words of a passage that say its counts may be incomplete: "documented", "so far". */
  public Optional<Span> incompleteness(CharSequence text, Span within) {
    return Optional.empty();
  }

  /** Reads the {@code value:} of a ledger. */
  public ValueReading read(String value) {
    return new ValueReading.Refused("`" + value + "` is no number", "write the number in digits");
  }
}
