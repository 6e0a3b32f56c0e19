package org.gainsay.intake;

import java.util.ArrayList;
import java.util.List;

/** The lines of a page's blocks as paragraphs. */
final class PageText {
  /** Lines further apart than this, in units of the usual distance, are of two paragraphs. */
  private static final float APART = 1.3f;

  /** A first line is set in by so much, in units of the size. */
  private static final float SET_IN = 0.8f;

  private static final float OTHER_SIZE = 0.15f;

  private final boolean rightToLeft;
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  private PageText(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
  }

  /** Paragraphs, each with its lines as they stand on the page. */
  static List<String> of(List<Row> rows, boolean rightToLeft) {
    PageText text = new PageText(rightToLeft);
    for (List<Level> block : Columns.inOrder(rows, rightToLeft)) {
      text.block(block);
    }
    text.end();
    return text.paragraphs;
  }

  private void block(List<Level> lines) {
    if (!open.isEmpty() && !goesOn(lines.get(0).text(rightToLeft))) {
      end();
    }
    float usual = usual(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && begins(lines, i, usual)) {
        end();
      }
      open.append(open.isEmpty() ? "" : "\n").append(lines.get(i).text(rightToLeft));
    }
  }

  private void end() {
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }

  /** A sentence that a column cut off goes on with a small letter. */
  private boolean goesOn(String next) {
    char last = open.charAt(open.length() - 1);
    return ".!?:\"”’".indexOf(last) < 0 && Character.isLowerCase(next.codePointAt(0));
  }

  private static float usual(List<Level> lines) {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      distances.add(lines.get(i).base() - lines.get(i - 1).base());
    }
    distances.sort(null);
    return distances.isEmpty() ? 0 : distances.get(distances.size() / 2);
  }

  private static boolean begins(List<Level> lines, int at, float usual) {
    Level line = lines.get(at);
    Level before = lines.get(at - 1);
    float size = Math.min(line.size(), before.size());
    boolean apart = line.base() - before.base() > Math.max(APART * usual, 1.05f * size);
    boolean resized =
        Math.abs(line.rows().get(0).size() - before.rows().get(0).size()) > OTHER_SIZE * size;
    return apart || resized || isSetIn(lines, at);
  }

  /** Further in than the line before, and the line after goes back out. */
  private static boolean isSetIn(List<Level> lines, int at) {
    Level line = lines.get(at);
    float by = SET_IN * line.size();
    Level before = lines.get(at - 1);
    boolean initial = before.rows().get(0).glyphs().get(0).size() > 1.8f * line.size();
    boolean in = !initial && !isItem(before) && line.left() > before.left() + by;
    boolean out = at + 1 == lines.size() || lines.get(at + 1).left() < line.left() - by;
    return in && out && line.left() < before.left() + 4 * by;
  }

  /** Whether a line begins an item of a list, whose further lines are set in. */
  private static boolean isItem(Level line) {
    String first = line.text(false).split("\\s", 2)[0];
    boolean sign = first.length() == 1 && "•▪➢✓□→-–—*".contains(first);
    boolean number =
        first.length() <= 5
            && (first.endsWith(".") || first.endsWith(")"))
            && Character.isLetterOrDigit(first.charAt(first.length() / 2));
    return sign || number;
  }
}
