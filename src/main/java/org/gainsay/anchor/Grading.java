package org.gainsay.anchor;

import org.gainsay.text.Tokens;
import org.gainsay.text.Typography;

/**
 * How a quote and a passage compare whose letters agree.
 *
 * @param edits characters that differ, counted between equal letters
 * @param worstAt the letter at or before which the worst difference stands
 */
record Grading(Grade grade, int edits, int worstAt) {
  /** Grades a passage against a quote; {@link Grade#ALTERED} when their letters differ at all. */
  static Grading of(String quote, String passage, Protection protection) {
    if (quote.equals(passage)) {
      return new Grading(Grade.EXACT, 0, 0);
    }
    return new Walk(new Spelling(quote), new Spelling(passage)).grade(quote, passage, protection);
  }

  /** Side by side, letter by letter. */
  private static final class Walk {
    private static final int NOWHERE = -1;

    private final Spelling quote;
    private final Spelling passage;
    private Grade worst = Grade.TYPOGRAPHIC;
    private int edits;
    private int worstAt;
    private int joinsAt = NOWHERE;

    Walk(Spelling quote, Spelling passage) {
      this.quote = quote;
      this.passage = passage;
    }

    Grading grade(String quoted, String source, Protection protection) {
      if (!quote.letters().equals(passage.letters())) {
        return new Grading(Grade.ALTERED, quote.length(), 0);
      }
      for (int i = 0; i < quote.length(); i++) {
        compareGap(i);
        compareLetter(i);
      }
      compareGap(quote.length());
      if (joinsAt != NOWHERE
          && !protection.senseWords(quoted).equals(protection.senseWords(source))) {
        worsen(joinsAt, Grade.ALTERED);
      }
      return new Grading(worst, edits, worstAt);
    }

    private void worsen(int letter, Grade grade) {
      if (grade.compareTo(worst) > 0) {
        worst = grade;
        worstAt = letter;
      }
    }

    private void compareLetter(int i) {
      String ours = quote.character(i);
      String theirs = passage.character(i);
      if (ours.equals(theirs)) {
        return;
      }
      edits += Levenshtein.distance(ours, theirs);
      if (!quote.marks(i).equals(passage.marks(i))) {
        worsen(i, isDottedI(i) ? caseDiffers(i) : Grade.NEAR);
      } else if (casesDiffer(quote.shown(i), passage.shown(i))) {
        worsen(i, caseDiffers(i));
      }
    }

    private static Grade caseDiffers(int letter) {
      return letter == 0 ? Grade.TYPOGRAPHIC : Grade.PUNCTUATION;
    }

    /** The Turkish capital, which folds to {@code i} and a dot. */
    private boolean isDottedI(int i) {
      return (quote.shown(i) == 'I' && quote.marks(i).equals("\u0307") && passage.shown(i) == 'i')
          || (passage.shown(i) == 'I'
              && passage.marks(i).equals("\u0307")
              && quote.shown(i) == 'i');
    }

    private static boolean casesDiffer(char ours, char theirs) {
      return ours != theirs && Character.isUpperCase(ours) != Character.isUpperCase(theirs);
    }

    private void compareGap(int i) {
      String ours = quote.gap(i);
      String theirs = passage.gap(i);
      if (ours.equals(theirs)) {
        return;
      }
      edits += Levenshtein.distance(ours, theirs);
      worsen(i, gapGrade(i, ours, theirs));
    }

    private Grade gapGrade(int i, String ours, String theirs) {
      GapForm mine = GapForm.of(ours);
      GapForm its = GapForm.of(theirs);
      if (!mine.values().equals(its.values()) || signsDiffer(i, ours, theirs, mine, its)) {
        return Grade.ALTERED;
      }
      if (!mine.pictures().equals(its.pictures())) {
        return Grade.NEAR;
      }
      if (quote.isDigit(i - 1) && quote.isDigit(i)) {
        return insideDigits(i, mine, its);
      }
      if (i == 0 || i == quote.length()) {
        return mine.core().equals(its.core()) ? Grade.TYPOGRAPHIC : Grade.PUNCTUATION;
      }
      return betweenWords(i, mine, its);
    }

    private Grade betweenWords(int i, GapForm mine, GapForm its) {
      if (mine.core().equals(its.core())) {
        boolean spaceOnly = mine.core().isEmpty() && mine.white() != its.white();
        joinsAt = spaceOnly && joinsAt == NOWHERE ? i : joinsAt;
        return spaceOnly && !its.breaks() ? Grade.PUNCTUATION : Grade.TYPOGRAPHIC;
      }
      boolean hyphen =
          (mine.isDash() && its.core().isEmpty()) || (its.isDash() && mine.core().isEmpty());
      boolean lost = hyphen && (its.breaks() || mine.isEmpty() || its.isEmpty());
      return lost ? Grade.TYPOGRAPHIC : Grade.PUNCTUATION;
    }

    /** A number keeps its form, but for separators of thousands. */
    private Grade insideDigits(int i, GapForm mine, GapForm its) {
      if (mine.white() && its.white()) {
        return mine.core().equals(its.core()) ? Grade.TYPOGRAPHIC : dashes(mine, its);
      }
      return numberForm(quote, i, mine).equals(numberForm(passage, i, its))
          ? Grade.TYPOGRAPHIC
          : Grade.ALTERED;
    }

    private static Grade dashes(GapForm mine, GapForm its) {
      return mine.core().contains("-") == its.core().contains("-")
          ? Grade.PUNCTUATION
          : Grade.ALTERED;
    }

    private static String numberForm(Spelling spelling, int i, GapForm gap) {
      if (gap.isEmpty() || groups(spelling, i)) {
        return "";
      }
      return gap.core() + (gap.white() && !gap.isDash() ? " " : "");
    }

    /**
     * Whether the gap before a digit separates thousands: all groups after it have three digits.
     */
    private static boolean groups(Spelling spelling, int i) {
      String gap = spelling.gap(i);
      if (gap.length() != 1 || ",'’٬\u00A0\u202F\u2009".indexOf(gap.charAt(0)) < 0) {
        return false;
      }
      int end = runEnd(spelling, i);
      boolean lastGroup = end - i == 3;
      boolean indianGroup = end - i == 2 && spelling.gap(end).equals(gap) && groups(spelling, end);
      return runStart(spelling, i - 1) > i - 4 && (lastGroup || indianGroup);
    }

    private static int runEnd(Spelling spelling, int from) {
      int end = from + 1;
      while (spelling.isDigit(end) && spelling.gap(end).isEmpty()) {
        end++;
      }
      return end;
    }

    private static int runStart(Spelling spelling, int last) {
      int start = last;
      while (spelling.isDigit(start - 1) && spelling.gap(start).isEmpty()) {
        start--;
      }
      return start;
    }

    private boolean signsDiffer(int i, String ours, String theirs, GapForm mine, GapForm its) {
      return (isSign(quote, i, ours) && !its.core().contains("-"))
          || (isSign(passage, i, theirs) && !mine.core().contains("-"));
    }

    /** A dash that touches the digit after it and no word before it. */
    private static boolean isSign(Spelling spelling, int i, String gap) {
      if (gap.isEmpty() || !spelling.isDigit(i)) {
        return false;
      }
      int last = gap.length() - 1;
      if (!Typography.isDash(gap.charAt(last))) {
        return false;
      }
      return last == 0 ? i == 0 : !Tokens.isWord(gap.charAt(last - 1));
    }
  }
}
