package org.gainsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.quantity.NumberExpression;
import org.gainsay.quantity.NumberReader;
import org.gainsay.quantity.Reading;
import org.gainsay.quantity.Thousands;
import org.gainsay.text.Folding;
import org.gainsay.text.Sentences;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/**
 * Looks for a claim's value among the number expressions of a passage.
 *
 * <p>The expressions are those of the sentences around the passage, so that a hedge which the quote
 * leaves out still counts; the number itself must stand inside the passage.
 */
final class ValueSearch {
  private final Text text;
  private final NumberReader reader;
  private final List<Span> passage;
  private final List<NumberExpression> expressions;

  ValueSearch(Text text, NumberReader reader, List<Span> passage) {
    this.text = text;
    this.reader = reader;
    this.passage = passage;
    this.expressions = expressions();
  }

  /**
   * What became of a value, as the ledger writes it.
   *
   * @return empty when the value cannot be read as a number, which the ledger's reader reports
   */
  Optional<ValueInPassage> find(String written) {
    return reader.read(written).asRead().map(reading -> find(written, reading));
  }

  private ValueInPassage find(String written, Reading reading) {
    List<NumberExpression> same =
        expressions.stream().filter(each -> each.reading().sameAs(reading)).toList();
    if (!same.isEmpty()) {
      return decide(toldApart(same, written), false);
    }
    List<NumberExpression> unlikely = unlikely(written, reading);
    if (!unlikely.isEmpty()) {
      return decide(unlikely, false);
    }
    List<NumberExpression> cut =
        expressions.stream().filter(each -> isPart(written, reading, each)).toList();
    return cut.isEmpty()
        ? new ValueInPassage.Absent(expressions)
        : decide(toldApart(cut, written), true);
  }

  private ValueInPassage decide(List<NumberExpression> candidates, boolean cut) {
    return candidates.size() == 1
        ? new ValueInPassage.Stands(counted(candidates.get(0)), cut)
        : new ValueInPassage.StandsTwice(candidates);
  }

  /** As far as it may be compared, given the words around it. */
  private NumberExpression counted(NumberExpression expression) {
    return new NumberExpression(
        expression.span(), expression.number(), counted(expression, expression.reading()));
  }

  private Reading counted(NumberExpression expression, Reading reading) {
    if (!reader.knowsWords()) {
      return reading.withoutBounds(); // a hedge would not be seen
    }
    // a count that the sentence calls documented, or so far, may be incomplete
    Span sentence = Sentences.around(text, expression.span());
    return reader.incompleteness(text.content(), sentence).isPresent()
        ? reading.withoutUpperBound()
        : reading;
  }

  /** Of several, those that the words written behind the value fit, if that leaves one. */
  private List<NumberExpression> toldApart(List<NumberExpression> candidates, String written) {
    if (candidates.size() < 2) {
      return candidates;
    }
    String words = Folding.name(written);
    List<NumberExpression> fitting =
        candidates.stream().filter(each -> startsWith(each, words, written.length())).toList();
    return fitting.size() == 1 ? fitting : candidates;
  }

  private boolean startsWith(NumberExpression expression, String words, int length) {
    int end = Math.min(text.length(), expression.span().start() + 2 * length + 16);
    String behind = Folding.name(text.content().substring(expression.span().start(), end));
    return behind.startsWith(words)
        && (behind.length() == words.length()
            || !Character.isLetterOrDigit(behind.charAt(words.length())));
  }

  /** Whether the value is the expression without its hedge, or one end of it. */
  private boolean isPart(String written, Reading reading, NumberExpression expression) {
    boolean numberAlone =
        reader.read(text.slice(expression.number())).asRead().filter(reading::sameAs).isPresent();
    return numberAlone
        || holdsWords(Folding.name(text.slice(expression.span())), Folding.name(written));
  }

  /**
   * Numbers which a text seldom means as such, a year or "one", where they stand as the ledger
   * writes them.
   */
  private List<NumberExpression> unlikely(String written, Reading reading) {
    List<NumberExpression> found = new ArrayList<>();
    for (Span fragment : passage) {
      for (Span place : places(written, fragment)) {
        reader
            .longestAround(text.content(), Sentences.around(text, fragment), place)
            .filter(each -> each.reading().sameAs(reading))
            .filter(each -> !found.contains(each))
            .ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private List<Span> places(String written, Span fragment) {
    List<Span> places = new ArrayList<>();
    int last = fragment.end() - written.length();
    for (int at = fragment.start(); at <= last; at++) {
      if (text.content().regionMatches(true, at, written, 0, written.length())) {
        places.add(new Span(at, at + written.length()));
      }
    }
    return places;
  }

  private static boolean holdsWords(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean startsWord = at == 0 || !isNumberCharacter(text.charAt(at - 1));
      boolean endsWord = end == text.length() || !isNumberCharacter(text.charAt(end));
      if (startsWord
          && endsWord
          && !Thousands.partedAt(text, at - 1)
          && !Thousands.partedAt(text, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumberCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == ',';
  }

  private List<NumberExpression> expressions() {
    List<NumberExpression> found = new ArrayList<>();
    for (Span fragment : passage) {
      for (NumberExpression each : reader.in(text.content(), Sentences.around(text, fragment))) {
        if (fragment.contains(each.number()) && !found.contains(each)) {
          found.add(each);
        }
      }
    }
    return List.copyOf(found);
  }
}
