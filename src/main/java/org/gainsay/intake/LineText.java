package org.gainsay.intake;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a row: where characters stand apart, a blank; right-to-left writing in its order.
 */
final class LineText {
  /** The gap that parts words, in units of the size, is between these. */
  private static final float LEAST_GAP = 0.1f;

  private static final float MOST_GAP = 0.25f;

  /** In letters set apart, a gap between words is so much wider than one within. */
  private static final float WIDER = 1.8f;

  private static final int FEWEST_LETTERS = 4;

  private LineText() {}

  static String of(Row row) {
    StringBuilder words = new StringBuilder();
    float limit = limit(row);
    Glyph before = row.glyphs().get(0);
    for (Glyph glyph : row.glyphs()) {
      float gap = glyph.left() - before.right();
      boolean initial = before.size() > 1.8f * glyph.size();
      if (gap > (initial ? glyph.size() / 2 : limit) && !endsBlank(words)) {
        words.append(' ');
      }
      if (!glyph.isBlank()) {
        words.append(isRightToLeft(glyph.text()) ? reversed(glyph.text()) : glyph.text());
      } else if (!endsBlank(words)) {
        words.append(glyph.text().indexOf('\u00A0') >= 0 ? '\u00A0' : ' ');
      }
      before = glyph;
    }
    return logical(words.toString().strip());
  }

  private static boolean endsBlank(StringBuilder words) {
    if (words.isEmpty()) {
      return true;
    }
    char last = words.charAt(words.length() - 1);
    return last == ' ' || last == '\u00A0';
  }

  private static float limit(Row row) {
    float size = row.size();
    float letters = 0;
    int counted = 0;
    float space = 0;
    for (Glyph glyph : row.glyphs()) {
      if (!glyph.isBlank()) {
        letters += glyph.right() - glyph.left();
        counted += glyph.text().length();
        space = Math.max(space, glyph.space());
      }
    }
    float mean = counted == 0 ? size / 2 : letters / counted;
    float half = space > 0.1f * size && space < size ? space / 2 : MOST_GAP * size;
    float limit =
        Math.max(LEAST_GAP * size, Math.min(MOST_GAP * size, Math.min(half, 0.3f * mean)));
    return apart(row, limit);
  }

  /** Wider where all letters of a row are set apart. */
  private static float apart(Row row, float limit) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < row.glyphs().size(); i++) {
      Glyph before = row.glyphs().get(i - 1);
      Glyph glyph = row.glyphs().get(i);
      if (!before.isBlank() && !glyph.isBlank()) {
        gaps.add(glyph.left() - before.right());
      }
    }
    gaps.sort(null);
    float median = gaps.size() < FEWEST_LETTERS ? 0 : gaps.get(gaps.size() / 2);
    return median > 0.9f * limit ? median * WIDER : limit;
  }

  /**
   * Of what stands from left to right the order in which it is read (Unicode Annex 9, backwards).
   */
  private static String logical(String visual) {
    if (!Bidi.requiresBidi(visual.toCharArray(), 0, visual.length())) {
      return visual;
    }
    int base = isRightToLeft(visual) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(visual, base);
    int runs = bidi.getRunCount();
    byte[] levels = new byte[runs];
    Integer[] order = new Integer[runs];
    for (int i = 0; i < runs; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, runs);
    StringBuilder logical = new StringBuilder(visual.length());
    for (int index : order) {
      String run = visual.substring(bidi.getRunStart(index), bidi.getRunLimit(index));
      logical.append(levels[index] % 2 == 0 ? run : reversed(run));
    }
    return logical.toString();
  }

  /** Whether most of the letters are written from right to left. */
  static boolean isRightToLeft(String words) {
    int right = 0;
    int left = 0;
    for (int i = 0; i < words.length(); i++) {
      switch (Character.getDirectionality(words.charAt(i))) {
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
            right++;
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> left++;
        default -> {}
      }
    }
    return right > left;
  }

  private static String reversed(String run) {
    StringBuilder reversed = new StringBuilder(run).reverse();
    for (int i = 0; i < reversed.length(); i++) {
      int mirrored = "()[]{}«»<>".indexOf(reversed.charAt(i));
      if (mirrored >= 0) {
        reversed.setCharAt(i, "()[]{}«»<>".charAt(mirrored ^ 1));
      }
    }
    return reversed.toString();
  }
}
