package org.gainsay.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.quantity.Quantity.Reversed;
import org.gainsay.quantity.Quantity.TooLong;
import org.gainsay.quantity.Reading.Kind;
import org.gainsay.quantity.Recognizer.Expression;
import org.gainsay.quantity.ValueReading.Read;
import org.gainsay.quantity.ValueReading.Refused;
import org.gainsay.quantity.ValueReading.Unbounded;
import org.gainsay.text.Span;

/** Reads what an analyst wrote as a value: one number expression, perhaps with what is counted. */
final class ValueReader {
  private static final int LONGEST_SHOWN = 60;

  private final Lexicon words;

  ValueReader(Lexicon words) {
    this.words = words;
  }

  ValueReading read(String value) {
    Tokens tokens =
        Scanner.scan(value, new Span(0, value.length()), words::isNumberWord, words::isMonth);
    if (tokens.all().isEmpty()) {
      return new Refused("the value is empty", "write the number as the text writes it");
    }
    int start = words.fillers().at(tokens, 0).map(Parse::end).orElse(0);
    Recognizer recognizer = new Recognizer(tokens, words, true);
    return recognizer
        .at(0)
        .or(() -> recognizer.at(start))
        .map(expression -> read(value, tokens, expression))
        .orElseGet(() -> unbounded(value, outside(tokens)));
  }

  private ValueReading read(String value, Tokens tokens, Parse<Expression> expression) {
    Quantity quantity = expression.value().found().quantity();
    if (quantity instanceof TooLong) {
      return new Refused(
          String.format(
              Locale.ROOT, "`%s` has more than %d digits", shown(value), Numeral.MOST_DIGITS),
          "write the number that the text gives");
    } else if (quantity instanceof Reversed) {
      return new Refused(
          String.format(
              Locale.ROOT, "the first number of `%s` is greater than the second", shown(value)),
          "write the smaller number first");
    }
    Optional<Span> second = another(tokens, expression.end());
    if (second.isPresent()) {
      return new Refused(
          String.format(Locale.ROOT, "`%s` holds more than one number", shown(value)),
          "write one number with its hedge, and a claim of its own for the other");
    }
    Reading reading = NumberReader.expression(tokens, expression).reading();
    return reading.kind() == Kind.UNREAD ? unbounded(value, reading) : new Read(reading);
  }

  /** The next number behind the first, where there is one. */
  private Optional<Span> another(Tokens tokens, int from) {
    Tokens rest = new Tokens(tokens.all(), from, tokens.to());
    return new Recognizer(rest, words, false)
        .all().stream()
            .map(it -> rest.span(it.value().found().from(), it.value().found().to()))
            .findFirst();
  }

  private static Reading outside(Tokens tokens) {
    String all = tokens.words(0, tokens.all().size());
    return Weighing.of(Quantity.Outside.WORDS, List.of(), all);
  }

  private static Unbounded unbounded(String value, Reading reading) {
    return new Unbounded(
        reading,
        String.format(Locale.ROOT, "no bound is drawn from `%s`: %s", shown(value), why(reading)));
  }

  private static String why(Reading reading) {
    return reading.rule().substring(0, reading.rule().indexOf(": `"));
  }

  private static String shown(String value) {
    return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
  }
}
