package org.gainsay.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Characters on one base line that stand close together, from left to right.
 *
 * @param base its base line, without what is raised or lowered
 * @param size of most of its characters
 */
record Row(List<Glyph> glyphs, float base, float size) {
  /** Characters that stand further apart, in units of their size, are of two rows. */
  private static final float APART = 0.9f;

  /** How far base lines may lie apart within a row, in units of the size. */
  private static final float LEVEL = 0.2f;

  /** Raised and lowered characters are smaller than this, and no further away than the other. */
  private static final float SMALL = 0.85f;

  private static final float RAISED = 0.62f;

  Row {
    glyphs = List.copyOf(glyphs);
  }

  float left() {
    return glyphs.get(0).left();
  }

  float right() {
    float right = 0;
    for (Glyph glyph : glyphs) {
      right = Math.max(right, glyph.right());
    }
    return right;
  }

  float width() {
    return right() - left();
  }

  boolean isBlank() {
    return glyphs.stream().allMatch(Glyph::isBlank);
  }

  /** The rows of upright characters, from top to bottom, those of one height from left to right. */
  static List<Row> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(dropped(glyphs));
    sorted.sort(Comparator.comparing(Glyph::base));
    List<List<Glyph>> levels = new ArrayList<>();
    for (Glyph glyph : sorted) {
      List<Glyph> last = levels.isEmpty() ? List.of() : levels.get(levels.size() - 1);
      boolean level =
          !last.isEmpty()
              && glyph.base() - last.get(0).base()
                  <= LEVEL * Math.max(glyph.size(), last.get(0).size());
      if (!level) {
        levels.add(new ArrayList<>());
      }
      levels.get(levels.size() - 1).add(glyph);
    }
    List<Row> rows = new ArrayList<>();
    levels.forEach(level -> split(level, rows));
    return joined(rows);
  }

  private static void split(List<Glyph> level, List<Row> rows) {
    level.sort(Comparator.comparing(Glyph::left));
    List<Glyph> row = new ArrayList<>();
    float right = 0;
    for (Glyph glyph : level) {
      if (!row.isEmpty() && glyph.left() - right > APART * glyph.size()) {
        add(row, rows);
        row.clear();
      }
      row.add(glyph);
      right = row.size() == 1 ? glyph.right() : Math.max(right, glyph.right());
    }
    add(row, rows);
  }

  private static void add(List<Glyph> glyphs, List<Row> rows) {
    int from = 0;
    int to = glyphs.size();
    while (from < to && glyphs.get(from).isBlank()) {
      from++;
    }
    while (to > from && glyphs.get(to - 1).isBlank()) {
      to--;
    }
    if (from < to) {
      rows.add(row(glyphs.subList(from, to)));
    }
  }

  private static Row row(List<Glyph> glyphs) {
    List<Float> sizes = glyphs.stream().map(Glyph::size).sorted().toList();
    float size = sizes.get(sizes.size() / 2);
    float base =
        glyphs.stream()
            .filter(glyph -> Math.abs(glyph.size() - size) < 0.1f * size)
            .map(Glyph::base)
            .findFirst()
            .orElse(glyphs.get(0).base());
    return new Row(glyphs, base, size);
  }

  // Raised and lowered

  /** Rows of small characters go into the row that they touch, as notes' marks do. */
  private static List<Row> joined(List<Row> rows) {
    List<Row> whole = new ArrayList<>(rows);
    whole.sort(Comparator.comparing(Row::size).reversed());
    List<Row> kept = new ArrayList<>();
    java.util.TreeMap<Float, List<Integer>> byBase = new java.util.TreeMap<>();
    for (Row row : whole) {
      int host = host(row, kept, byBase);
      if (host >= 0) {
        kept.set(host, kept.get(host).with(row));
      } else {
        byBase.computeIfAbsent(row.base(), same -> new ArrayList<>()).add(kept.size());
        kept.add(row);
      }
    }
    kept.sort(Comparator.comparing(Row::base).thenComparing(Row::left));
    return kept;
  }

  private static int host(
      Row small, List<Row> kept, java.util.TreeMap<Float, List<Integer>> byBase) {
    float reach = small.size() * 3;
    for (List<Integer> indexes :
        byBase.subMap(small.base() - reach, small.base() + reach).values()) {
      for (int index : indexes) {
        if (kept.get(index).carries(small)) {
          return index;
        }
      }
    }
    return -1;
  }

  private boolean carries(Row small) {
    float up = base - small.base;
    boolean above = up > 0.1f * size && up < RAISED * size;
    boolean below = up < -0.05f * size && -up < 0.35f * size;
    return small.size < SMALL * size
        && (above || below)
        && small.glyphs.size() <= 8
        && small.left() < right() + 0.5f * size
        && small.right() > left() - 0.5f * size
        && fits(small);
  }

  /** Between its characters, not over them. */
  private boolean fits(Row small) {
    for (Glyph glyph : glyphs) {
      float common = Math.min(glyph.right(), small.right()) - Math.max(glyph.left(), small.left());
      if (!glyph.isBlank() && common > 0.3f * small.width()) {
        return false;
      }
    }
    return true;
  }

  private Row with(Row small) {
    List<Glyph> all = new ArrayList<>(glyphs);
    boolean raised = small.base < base;
    for (Glyph glyph : small.glyphs) {
      all.add(raised ? glyph.withText(Superscripts.of(glyph.text())) : glyph);
    }
    all.sort(Comparator.comparing(Glyph::left));
    return new Row(all, base, size);
  }

  // Initials that go down over several lines

  /** A large first letter belongs to the first of the lines beside it. */
  private static List<Glyph> dropped(List<Glyph> glyphs) {
    float median = median(glyphs);
    List<Glyph> large =
        glyphs.stream().filter(it -> it.size() > 1.8f * median && !it.isBlank()).toList();
    if (large.isEmpty() || large.size() > 12) {
      return glyphs;
    }
    List<Glyph> moved = new ArrayList<>(glyphs);
    for (Glyph initial : large) {
      boolean alone =
          large.stream().filter(it -> Math.abs(it.base() - initial.base()) < 1).count() == 1;
      if (alone) {
        glyphs.stream()
            .filter(it -> it.size() < 1.5f * median && isBeside(it, initial))
            .min(Comparator.comparing(Glyph::base))
            .ifPresent(first -> moved.set(moved.indexOf(initial), initial.withBase(first.base())));
      }
    }
    return moved;
  }

  private static boolean isBeside(Glyph glyph, Glyph initial) {
    return glyph.left() >= initial.right() - 1
        && glyph.left() < initial.right() + 2 * glyph.size()
        && glyph.base() > initial.base() - initial.size()
        && glyph.base() < initial.base() - 0.5f * glyph.size();
  }

  private static float median(List<Glyph> glyphs) {
    List<Float> sizes = glyphs.stream().map(Glyph::size).sorted().toList();
    return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
  }
}
