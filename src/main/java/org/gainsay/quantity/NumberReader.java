package org.gainsay.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.quantity.Quantity.Reversed;
import org.gainsay.quantity.Quantity.TooLong;
import org.gainsay.quantity.Recognizer.Expression;
import org.gainsay.text.Span;

/**
 * Reads the numbers of one language as they are written.
 *
 * <p>What follows is read by the table of readings; see {@link ToleranceProfile}. Time is linear in
 * the passage.
 */
public final class NumberReader {
  /** How far around a found value its expression may reach. */
  private static final int REACH = 200;

  private final Lexicon words;

  private NumberReader(Lexicon words) {
    this.words = words;
  }

  /** By its BCP 47 tag; a language without lists of words has digits, signs and per cent only. */
  public static NumberReader forLanguage(String bcp47) {
    return new NumberReader(Lexicon.of(bcp47));
  }

  /** Whether the number words and hedges of the language are known. */
  public boolean knowsWords() {
    return words.knowsWords();
  }

  /** All single words, in lower case, of which numbers are made. */
  public Set<String> numberWords() {
    return words.numberWords();
  }

  /** All hedges, in lower case, their words parted by one blank; signs among them. */
  public Set<String> hedges() {
    return words.hedges();
  }

  /** All maximal number expressions of a passage, in order; no dates, years or marks. */
  public List<NumberExpression> in(CharSequence text, Span within) {
    return read(text, within, false);
  }

  /**
   * The longest number expression of a passage that holds a found value. Digits that look like a
   * year and words like "one", which {@link #in} leaves out where they may not count, count here.
   */
  public Optional<NumberExpression> longestAround(CharSequence text, Span within, Span value) {
    Span near =
        new Span(
            Math.max(within.start(), value.start() - REACH),
            Math.min(within.end(), value.end() + REACH));
    return read(text, near, true).stream().filter(it -> it.span().contains(value)).findFirst();
  }

  /** The words of a passage that say its counts may be incomplete: "documented", "so far". */
  public Optional<Span> incompleteness(CharSequence text, Span within) {
    Tokens tokens = tokens(text, within);
    for (int i = tokens.from(); i < tokens.to(); i++) {
      int start = i;
      Optional<Span> found =
          words.incomplete().at(tokens, i).map(it -> tokens.span(start, it.end()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * Reads the {@code value:} of a ledger: a number with its hedge. Words for what is counted may
   * follow and are ignored; a unit is not.
   */
  public ValueReading read(String value) {
    return new ValueReader(words).read(value);
  }

  private List<NumberExpression> read(CharSequence text, Span within, boolean relaxed) {
    Tokens tokens = tokens(text, within);
    List<NumberExpression> expressions = new ArrayList<>();
    for (Parse<Expression> it : new Recognizer(tokens, words, relaxed).all()) {
      Quantity quantity = it.value().found().quantity();
      if (!(quantity instanceof Reversed) && !(quantity instanceof TooLong)) {
        expressions.add(expression(tokens, it));
      }
    }
    return List.copyOf(expressions);
  }

  private Tokens tokens(CharSequence text, Span within) {
    return Scanner.scan(text, within, words::isNumberWord, words::isMonth);
  }

  static NumberExpression expression(Tokens tokens, Parse<Expression> parse) {
    Expression it = parse.value();
    Found found = it.found();
    String written = tokens.words(it.start(), parse.end());
    return new NumberExpression(
        tokens.span(it.start(), parse.end()),
        tokens.span(found.from(), found.to()),
        Weighing.of(found.quantity(), it.hedges(), written));
  }
}
