package org.gainsay.quantity;

/** Tells by what stands around a number whether a reader takes it for one. */
final class Surroundings {
  private static final int EARLIEST_YEAR = 1700;
  private static final int LATEST_YEAR = 2099;
  private static final int LONGEST_CHAIN = 8;

  private final Tokens tokens;
  private final Lexicon words;

  Surroundings(Tokens tokens, Lexicon words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** Whether digits are part of a name, a mark, a time or a date in figures: {@code B-1B}, [1]. */
  boolean areMark(int i) {
    return hangsOnWord(i) || isBracketed(i) || isChained(i) || isSigned(i);
  }

  /** Whether digits are the day of a date: "6 and 7 September", "September 6". */
  boolean areDay(int i) {
    return isShort(i)
        && (isMonth(skipDays(i, 1)) || (isMonth(skipDays(i, -1)) && !isPlural(i + 1)));
  }

  /** Whether digits are a year, by their form and what stands around them. */
  boolean areYear(int i) {
    if (!isYearForm(i)) {
      return false;
    }
    Token before = tokens.around(i - 1);
    boolean dated =
        isMonth(i - 1)
            || words.lists("before a year", before)
            || before.key().endsWith("'s")
            || (before.key().equals(",") && isMonth(i - 3));
    boolean round = tokens.around(i).key().endsWith("00");
    return dated || !(isCounted(i + 1) || (round && counts(i + 1)));
  }

  /** Four digits that may be a year: {@code 1700} to {@code 2099}. */
  boolean isYearForm(int i) {
    String digits = tokens.around(i).key();
    boolean four = tokens.around(i).isDigits() && digits.length() == 4;
    if (!four || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int number = Integer.parseInt(digits);
    return number >= EARLIEST_YEAR && number <= LATEST_YEAR;
  }

  /** Whether "one" stands for a thing and does not count. */
  boolean isPronoun(int i) {
    Token next = tokens.around(i + 1);
    boolean counted = next.isWord() && !next.glued() && !words.lists("after pronoun one", next);
    return !counted || words.lists("before pronoun one", tokens.around(i - 1));
  }

  /** Whether "a third" is a part of something and no ordinal. */
  boolean isPart(int end) {
    Token next = tokens.around(end);
    return (!next.isWord() && !next.isDash()) || words.lists("after a part", next);
  }

  /** Whether a word is a plural, or one of those that never end in s. */
  boolean isPlural(int i) {
    String word = tokens.around(i).key();
    boolean plural =
        word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is")
            && !word.endsWith("'s");
    return tokens.around(i).isWord() && (plural || words.lists("plurals", tokens.around(i)));
  }

  private boolean isCounted(int i) {
    Token next = tokens.around(i);
    return words.lists("plurals", next) || words.lists("after a count", next);
  }

  private boolean counts(int i) {
    Token next = tokens.around(i);
    boolean described = next.isWord() && !next.capital() && isPlural(i + 1);
    return isPlural(i) || described || words.units().at(tokens, i).isPresent();
  }

  private boolean hangsOnWord(int i) {
    Token before = tokens.around(i - 1);
    boolean hyphened =
        before.isDash()
            && before.key().equals("-")
            && before.glued()
            && tokens.around(i - 2).isWord()
            && words.number(tokens.around(i - 2)).isEmpty();
    return tokens.around(i).glued() && (before.isWord() || hyphened);
  }

  private boolean isBracketed(int i) {
    return tokens.around(i - 1).key().equals("[") && tokens.around(i + 1).key().equals("]");
  }

  private boolean isSigned(int i) {
    return tokens.around(i).glued() && "#_\\&=.".contains(sign(i - 1));
  }

  private String sign(int i) {
    Token token = tokens.around(i);
    return token.kind() == Token.Kind.SIGN && !token.key().isEmpty() ? token.key() : " ";
  }

  /** Digits joined by slashes or colons, or three and more by hyphens. */
  private boolean isChained(int i) {
    int start = i;
    while (start > i - LONGEST_CHAIN && isLink(start - 1)) {
      start -= 2;
    }
    int end = i;
    while (end < i + LONGEST_CHAIN && isLink(end + 1)) {
      end += 2;
    }
    boolean range = end - start == 2 && tokens.around(start + 1).isDash();
    return end > start && !range;
  }

  /** Whether a token glues two runs of digits together. */
  private boolean isLink(int i) {
    Token link = tokens.around(i);
    return (link.isDash() || "/:".contains(sign(i)))
        && link.glued()
        && tokens.around(i - 1).isDigits()
        && tokens.around(i + 1).isDigits()
        && tokens.around(i + 1).glued();
  }

  private boolean isShort(int i) {
    Token token = tokens.around(i);
    return token.isDigits() && token.key().length() <= 2;
  }

  /** From a day over those joined to it ("6 and", "6–") to where a month may stand. */
  private int skipDays(int day, int by) {
    int i = skipOrdinal(day + by, by);
    for (int days = 0; days < LONGEST_CHAIN && isJoint(i) && isShort(i + by); days++) {
      i = skipOrdinal(i + 2 * by, by);
    }
    return words.is("of", tokens.around(i)) ? i + by : i;
  }

  private int skipOrdinal(int i, int by) {
    return words.is("ordinal", tokens.around(i)) ? i + by : i;
  }

  private boolean isJoint(int i) {
    Token token = tokens.around(i);
    return token.isDash()
        || token.key().equals(",")
        || words.is("and", token)
        || words.is("to", token)
        || words.is("or", token);
  }

  private boolean isMonth(int i) {
    return words.isMonth(tokens.around(i));
  }
}
