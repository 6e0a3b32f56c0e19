package org.gainsay.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Sentences of a text: those of {@link BreakIterator}, but for abbreviations and for sentences that
 * begin with a figure, within paragraphs.
 *
 * <p>A blank line ends a paragraph; a paragraph longer than a few thousand characters is looked at
 * only near the passage that is asked for, so that a text of one line costs no more.
 */
public final class Sentences {
  private static final int REACH = 5_000;
  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(PhraseLists.lines(Sentences.class, "abbreviations.txt"));

  private Sentences() {}

  /** The sentence, or sentences, that hold a span, without white space around them. */
  public static Span around(Text text, Span span) {
    Span paragraph =
        new Span(
            paragraphStart(text.content(), span.start()), paragraphEnd(text.content(), span.end()));
    int start = span.start();
    int end = span.end();
    for (Span sentence : within(text, paragraph)) {
      if (sentence.overlaps(span) || sentence.contains(span)) {
        start = Math.min(start, sentence.start());
        end = Math.max(end, sentence.end());
      }
    }
    return new Span(start, end);
  }

  /** The sentences of a passage, in order, each without white space around it. */
  public static List<Span> within(Text text, Span passage) {
    List<Span> sentences = new ArrayList<>();
    String content = text.content();
    int from = passage.start();
    while (from < passage.end()) {
      int to = Math.min(paragraphEnd(content, from), passage.end());
      addSentences(content, new Span(from, to), sentences);
      from = Math.max(to, from + 1);
    }
    return sentences;
  }

  private static void addSentences(String content, Span paragraph, List<Span> sentences) {
    String words = content.substring(paragraph.start(), paragraph.end());
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(words);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < words.length() && endsInAbbreviation(words, start, end)) {
        continue;
      }
      addWhole(content, new Span(paragraph.start() + start, paragraph.start() + end), sentences);
      start = end;
    }
  }

  /** {@link BreakIterator} sees no sentence end before a figure. */
  private static void addWhole(String content, Span sentence, List<Span> sentences) {
    int start = sentence.start();
    for (int i = start; i < sentence.end(); i++) {
      if (Character.isDigit(content.charAt(i))) {
        int figure = figureStart(content, start, i);
        if (ends(content, start, figure)) {
          addTrimmed(content, new Span(start, figure), sentences);
          start = figure;
        }
      }
    }
    addTrimmed(content, new Span(start, sentence.end()), sentences);
  }

  /** Where the marks begin that stand right before a figure. */
  private static int figureStart(String content, int start, int digit) {
    int figure = digit;
    while (figure > start && isOpening(content.charAt(figure - 1))) {
      figure--;
    }
    return figure;
  }

  private static void addTrimmed(String content, Span sentence, List<Span> sentences) {
    Span trimmed = Typography.trim(content, sentence);
    if (!trimmed.isEmpty()) {
      sentences.add(trimmed);
    }
  }

  private static boolean isOpening(char c) {
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.CURRENCY_SYMBOL ->
          true;
      default -> Typography.isQuotationMark(c);
    };
  }

  /**
   * Whether what stands before an offset ends a sentence: no abbreviation, ellipsis, list number.
   */
  private static boolean ends(String content, int start, int offset) {
    if (offset == start || !Typography.isWhite(content.charAt(offset - 1))) {
      return false;
    }
    int last = offset;
    while (last > start && isAfterEnd(content.charAt(last - 1))) {
      last--;
    }
    if (last == start || ".!?".indexOf(content.charAt(last - 1)) < 0) {
      return false;
    }
    if (content.charAt(last - 1) != '.') {
      return true;
    }
    int first = last - 1;
    while (first > start && Character.isLetterOrDigit(content.charAt(first - 1))) {
      first--;
    }
    String word = content.substring(first, last - 1);
    boolean listed = first == start && word.chars().allMatch(Character::isDigit);
    boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
    boolean ellipsis = first > start && content.charAt(first - 1) == '.' && word.isEmpty();
    return !listed && !letter && !ellipsis && !endsInAbbreviation(content, start, offset);
  }

  /** White space, closing marks, and quotation marks that may close. */
  private static boolean isAfterEnd(char c) {
    return switch (Character.getType(c)) {
      case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
      default -> Typography.isWhite(c) || Typography.isQuotationMark(c);
    };
  }

  private static boolean endsInAbbreviation(String words, int start, int end) {
    int last = end;
    while (last > start && Typography.isWhite(words.charAt(last - 1))) {
      last--;
    }
    if (last == start || words.charAt(last - 1) != '.') {
      return false;
    }
    int first = last - 1;
    while (first > start && isWordCharacter(words.charAt(first - 1))) {
      first--;
    }
    String word = words.substring(first, last - 1);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    String abbreviation = word.toLowerCase(Locale.ROOT);
    return initial
        || ABBREVIATIONS.contains(abbreviation)
        || (Character.isDigit(words.charAt(end)) && ABBREVIATIONS.contains(abbreviation + " 0"));
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetter(c) || c == '.';
  }

  private static int paragraphStart(String content, int offset) {
    int limit = Math.max(0, offset - REACH);
    boolean blank = false;
    for (int i = offset - 1; i >= limit; i--) {
      char c = content.charAt(i);
      if (c == '\n' && blank) {
        return i + 1;
      }
      blank = c == '\n' || (blank && Typography.isWhite(c) && c != '\f');
    }
    return limit;
  }

  private static int paragraphEnd(String content, int offset) {
    int limit = Math.min(content.length(), offset + REACH);
    boolean blank = false;
    for (int i = offset; i < limit; i++) {
      char c = content.charAt(i);
      if (c == '\n' && blank) {
        return i;
      }
      blank = c == '\n' || (blank && Typography.isWhite(c) && c != '\f');
    }
    return limit;
  }
}
