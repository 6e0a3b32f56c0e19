package org.gainsay.coverage;

import java.util.List;
import java.util.Optional;
import org.gainsay.quantity.NumberExpression;
import org.gainsay.quantity.NumberReader;
import org.gainsay.quantity.Rational;
import org.gainsay.quantity.Reading;
import org.gainsay.text.Folding;
import org.gainsay.text.Span;
import org.gainsay.text.Typography;
import org.gainsay.text.Wording;

/** The number expressions of a sentence that an editor would look up. */
final class Figures {
  private static final Rational SMALL = Rational.of(4);
  private static final List<String> TIME =
      List.of("second", "minute", "hour", "day", "week", "month", "year", "decade");
  private static final int LONGEST_TELEPHONE = 25;
  private static final int FEWEST_TELEPHONE_DIGITS = 7;
  private static final List<String> QUANTIFIERS = List.of("mainly", "mostly", "most");

  private final NumberReader reader;
  private final Cues cues;

  Figures(String language) {
    reader = NumberReader.forLanguage(language);
    cues = Cues.of(language);
  }

  List<NumberExpression> in(Sentence sentence) {
    return reader.in(sentence.words().content(), sentence.span()).stream()
        .filter(number -> isFigure(sentence.words(), number))
        .toList();
  }

  private boolean isFigure(Wording words, NumberExpression number) {
    Reading reading = number.reading();
    String written = words.content().substring(number.number().start(), number.number().end());
    return reading.kind() != Reading.Kind.UNREAD
        && !reading.unit().filter(TIME::contains).isPresent()
        && !isListNumber(words.content(), number.span())
        && !isTelephone(words.content(), number.number())
        && !QUANTIFIERS.contains(Folding.name(written))
        && !isIdle(words, number, written);
  }

  /**
   * Digits at the head of a line with a full stop or bracket behind them; those of several levels,
   * as in 2.1, at the head of a paragraph and before a capital.
   */
  private static boolean isListNumber(String content, Span number) {
    int line = number.start();
    while (line > 0 && (content.charAt(line - 1) == ' ' || content.charAt(line - 1) == '(')) {
      line--;
    }
    int end = number.end();
    if (!isHead(content, line) || end + 2 >= content.length()) {
      return false;
    }
    boolean closed = ".)".indexOf(content.charAt(end)) >= 0;
    boolean levels = content.substring(number.start(), end).indexOf('.') >= 0;
    return closed
        ? Typography.isWhite(content.charAt(end + 1))
        : levels && isParagraph(content, line) && isBeforeCapital(content, end);
  }

  /**
   * Seven digits and more in two groups and more, from a zero or a plus sign on (ITU-T E.123, a
   * trunk prefix or {@code +} and the country code).
   */
  private static boolean isTelephone(String content, Span number) {
    int start = number.start();
    while (number.start() - start < LONGEST_TELEPHONE && joinsGroups(content, start - 1)) {
      start--;
    }
    int end = number.end();
    while (end - number.end() < LONGEST_TELEPHONE && joinsGroups(content, end)) {
      end++;
    }
    String run = content.substring(start, end).strip();
    String bare = run.startsWith("(") ? run.substring(1) : run;
    boolean prefixed = bare.startsWith("0") || bare.startsWith("+");
    boolean groups = bare.strip().chars().anyMatch(c -> !Character.isDigit(c) && c != '+');
    return prefixed
        && groups
        && bare.indexOf('.') < 0
        && bare.chars().filter(Character::isDigit).count() >= FEWEST_TELEPHONE_DIGITS;
  }

  private static boolean joinsGroups(String content, int at) {
    return at >= 0
        && at < content.length()
        && (Character.isDigit(content.charAt(at))
            || " ()+-/–\u00A0".indexOf(content.charAt(at)) >= 0);
  }

  /** Whether a line begins there, or the text. */
  private static boolean isHead(String content, int at) {
    return at == 0 || "\n\r\f".indexOf(content.charAt(at - 1)) >= 0;
  }

  /** Whether the line before this one is blank. */
  private static boolean isParagraph(String content, int line) {
    int before = line - 1;
    boolean carriage = before > 0 && content.startsWith("\r\n", before - 1);
    return line == 0 || isHead(content, carriage ? before - 1 : before);
  }

  private static boolean isBeforeCapital(String content, int at) {
    int first = at + ("“\"‘'".indexOf(content.charAt(at + 1)) >= 0 ? 2 : 1);
    return Typography.isWhite(content.charAt(at))
        && first < content.length()
        && Character.isUpperCase(content.charAt(first));
  }

  /** Words for nothing, for parts of the text, for what is known already; "100 %" of emphasis. */
  private boolean isIdle(Wording words, NumberExpression number, String written) {
    int next = words.from(number.span().end());
    int first = words.from(number.span().start());
    boolean inWords = written.chars().noneMatch(Character::isDigit);
    boolean small =
        number.reading().kind() == Reading.Kind.COUNT
            && number.reading().point().filter(it -> it.compareTo(SMALL) < 0).isPresent();
    boolean one = small && point(number).filter(Rational.ONE::equals).isPresent();
    boolean none = point(number).filter(it -> it.signum() == 0).isPresent();
    boolean definite = first > 0 && cues.standsAt(Cues.Sort.DEFINITE, words, first - 1);
    boolean label = first > 0 && cues.standsAt(Cues.Sort.LABEL, words, first - 1);
    return none
        || label
        || (inWords && one)
        || (inWords && small && definite)
        || idleBehind(words, next)
        || isEmphasis(words, number, next);
  }

  private boolean idleBehind(Wording words, int next) {
    for (int at = next; at < Math.min(words.size(), next + 3); at++) {
      if (cues.standsAt(Cues.Sort.IDLE, words, at)) {
        return at == next || words.joined(at - 1);
      }
      if (cues.standsAt(Cues.Sort.NO_NAME, words, at)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isEmphasis(Wording words, NumberExpression number, int next) {
    boolean whole =
        number.reading().kind() == Reading.Kind.SHARE
            && point(number).filter(Rational.ONE::equals).isPresent();
    return whole && !(next < words.size() && words.key(next).equals("of"));
  }

  private static Optional<Rational> point(NumberExpression number) {
    return number.reading().point();
  }
}
