package org.gainsay.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order in which the rows of a page are read: what stands above columns, the columns one after
 * the other, what stands below.
 *
 * <p>A page is cut where an upright strip stays free over many heights with running text on both
 * sides, after Nagy and Seth, "Hierarchical representation of optically scanned documents" (ICPR
 * 1984); a table, whose cells hold no running text, is read row by row.
 */
final class Columns {
  /** The narrowest strip between columns, in units of the size. */
  private static final float NARROWEST = 0.5f;

  private static final int FEWEST_LEVELS = 3;
  private static final int MOST_LEVELS = 2_000;
  private static final int DEEPEST = 12;

  /** Running text has rows of so many characters, and fills so much of its width. */
  private static final int FEWEST_CHARACTERS = 14;

  private static final float FILLED = 0.5f;

  /** Heights so far apart, in units of the usual distance, are not of the same columns. */
  private static final float APART = 3f;

  private static final int LEFT = 1;
  private static final int RIGHT = 2;
  private static final int BOTH = 3;

  private Columns() {}

  /** Blocks of text in the order in which they are read, each with its lines. */
  static List<List<Level>> inOrder(List<Row> rows, boolean rightToLeft) {
    List<List<Level>> blocks = new ArrayList<>();
    order(Level.of(rows), rightToLeft, 0, blocks);
    return blocks;
  }

  private static void order(
      List<Level> levels, boolean rightToLeft, int depth, List<List<Level>> blocks) {
    if (levels.isEmpty()) {
      return;
    }
    Optional<Cut> cut =
        depth < DEEPEST && levels.size() >= FEWEST_LEVELS && levels.size() <= MOST_LEVELS
            ? best(levels)
            : Optional.empty();
    if (cut.isEmpty()) {
      blocks.add(levels);
      return;
    }
    Cut found = cut.get();
    order(levels.subList(0, found.first()), rightToLeft, depth + 1, blocks);
    List<Level> left = found.side(levels, true);
    List<Level> right = found.side(levels, false);
    order(rightToLeft ? right : left, rightToLeft, depth + 1, blocks);
    order(rightToLeft ? left : right, rightToLeft, depth + 1, blocks);
    order(levels.subList(found.last() + 1, levels.size()), rightToLeft, depth + 1, blocks);
  }

  /**
   * A free strip.
   *
   * @param first the first height at which it is free, {@code last} the last one
   * @param score at how many heights something stands on the side that has fewer
   */
  private record Cut(float from, float to, int first, int last, int score) {
    /**
     * Without what stands on one side only and apart from it, just above or below where the other
     * side begins or ends too: a title, a closing line.
     */
    Cut trimmed(List<Level> levels) {
      int upper = first;
      while (upper < last && sides(levels.get(upper)) == sides(levels.get(first))) {
        upper++;
      }
      int lower = last;
      while (lower > first && sides(levels.get(lower)) == sides(levels.get(last))) {
        lower--;
      }
      boolean left = sides(levels.get(first)) == LEFT;
      int head = sides(levels.get(first)) == BOTH ? first : cutAt(levels, first, upper, left, true);
      left = sides(levels.get(last)) == LEFT;
      int tail = sides(levels.get(last)) == BOTH ? last : cutAt(levels, lower, last, left, false);
      return new Cut(from, to, head, tail, score);
    }

    /** The height to which the strip is to be taken back; the outer one where there is none. */
    private int cutAt(List<Level> levels, int start, int end, boolean left, boolean head) {
      float usual = usual(side(levels, left));
      int outer = head ? start : end;
      int inner = head ? end : start;
      for (int i = inner; i != outer; i += head ? -1 : 1) {
        int next = i + (head ? -1 : 1);
        float gap = Math.abs(levels.get(next).base() - levels.get(i).base());
        float beside = Math.abs(levels.get(i).base() - levels.get(inner).base());
        if (beside > 1.5f * usual) {
          break;
        } else if (gap > 1.3f * usual) {
          return i;
        }
      }
      return outer;
    }

    private int sides(Level level) {
      return (level.left() < from ? LEFT : 0) + (level.right() > to ? RIGHT : 0);
    }

    List<Level> side(List<Level> levels, boolean left) {
      List<Level> side = new ArrayList<>();
      for (Level level : levels.subList(first, last + 1)) {
        List<Row> rows =
            level.rows().stream().filter(row -> (row.left() < (from + to) / 2) == left).toList();
        if (!rows.isEmpty()) {
          side.add(new Level(rows));
        }
      }
      return side;
    }
  }

  private static Optional<Cut> best(List<Level> levels) {
    Optional<Cut> best = Optional.empty();
    float distance = Math.max(usual(levels), levels.get(0).size());
    for (int i = 0; i < levels.size(); i++) {
      for (Row[] gap : gaps(levels, i)) {
        Limits.goOn();
        Cut cut = extended(levels, i, gap[0].right(), gap[1].left(), distance);
        boolean better = best.isEmpty() || cut.score() > best.get().score();
        if (better && cut.score() >= FEWEST_LEVELS && partsText(levels, cut)) {
          best = Optional.of(cut);
        }
      }
    }
    return best;
  }

  /**
   * Rows beside each other, of one height or of this and the next, for columns need not be level.
   */
  private static List<Row[]> gaps(List<Level> levels, int at) {
    List<Row> rows = new ArrayList<>(levels.get(at).rows());
    if (at + 1 < levels.size()) {
      rows.addAll(levels.get(at + 1).rows());
      rows.sort(Comparator.comparing(Row::left));
    }
    List<Row[]> gaps = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).left() > rows.get(i - 1).right()) {
        gaps.add(new Row[] {rows.get(i - 1), rows.get(i)});
      }
    }
    return gaps;
  }

  private static boolean partsText(List<Level> levels, Cut cut) {
    return isText(cut.side(levels, true)) && isText(cut.side(levels, false));
  }

  private static boolean isText(List<Level> side) {
    float left = Float.MAX_VALUE;
    float right = 0;
    float written = 0;
    int characters = 0;
    int rows = 0;
    for (Level level : side) {
      left = Math.min(left, level.left());
      right = Math.max(right, level.right());
      written += level.written();
      for (Row row : level.rows()) {
        characters += row.glyphs().size();
        rows++;
      }
    }
    return side.size() >= FEWEST_LEVELS
        && characters >= FEWEST_CHARACTERS * rows
        && written >= FILLED * (right - left) * side.size();
  }

  private static Cut extended(List<Level> levels, int at, float from, float to, float distance) {
    Strip strip = new Strip(from, to);
    int last = at - 1;
    while (last + 1 < levels.size()
        && (last < at || isNear(levels, last, distance))
        && strip.takes(levels.get(last + 1))) {
      last++;
    }
    int first = at;
    while (last >= at
        && first > 0
        && isNear(levels, first - 1, distance)
        && strip.takes(levels.get(first - 1))) {
      first--;
    }
    Cut cut = new Cut(strip.from, strip.to, first, last, Math.min(strip.before, strip.after));
    return cut.score() < FEWEST_LEVELS ? cut : cut.trimmed(levels);
  }

  private static boolean isNear(List<Level> levels, int upper, float distance) {
    return levels.get(upper + 1).base() - levels.get(upper).base() < APART * distance;
  }

  private static float usual(List<Level> levels) {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < levels.size(); i++) {
      distances.add(levels.get(i).base() - levels.get(i - 1).base());
    }
    distances.sort(null);
    return distances.isEmpty() ? 0 : distances.get(distances.size() / 2);
  }

  /** What stays free of the gap between two rows at further heights. */
  private static final class Strip {
    private float from;
    private float to;
    private int before;
    private int after;

    Strip(float from, float to) {
      this.from = from;
      this.to = to;
    }

    /** Whether it stays free at a further height, which then counts for its sides. */
    boolean takes(Level level) {
      float left = from;
      float right = to;
      boolean isBefore = false;
      boolean isAfter = false;
      for (Row row : level.rows()) {
        if (row.right() <= to && row.left() < from) {
          left = Math.max(left, row.right());
          isBefore = true;
        } else if (row.left() >= from && row.right() > to) {
          right = Math.min(right, row.left());
          isAfter = true;
        } else {
          return false;
        }
      }
      if (right - left < NARROWEST * level.size()) {
        return false;
      }
      from = left;
      to = right;
      before += isBefore ? 1 : 0;
      after += isAfter ? 1 : 0;
      return true;
    }
  }
}
