package org.gainsay.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rows of one height, from left to right. */
record Level(List<Row> rows) {
  private static final float SAME = 0.35f;

  Level {
    rows = List.copyOf(rows);
  }

  float base() {
    return rows.get(0).base();
  }

  float left() {
    return rows.get(0).left();
  }

  float right() {
    return rows.get(rows.size() - 1).right();
  }

  float size() {
    float size = 0;
    for (Row row : rows) {
      size = Math.max(size, row.size());
    }
    return size;
  }

  /** How much of it is written on. */
  float written() {
    float written = 0;
    for (Row row : rows) {
      written += row.width();
    }
    return written;
  }

  /** The words; a tab where much room is between two rows. */
  String text(boolean rightToLeft) {
    List<Row> ordered = new ArrayList<>(rows);
    if (rightToLeft) {
      java.util.Collections.reverse(ordered);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ordered.size(); i++) {
      Row row = ordered.get(i);
      if (i > 0) {
        Row before = ordered.get(i - 1);
        float gap = Math.max(row.left() - before.right(), before.left() - row.right());
        text.append(gap > 1.5f * row.size() ? '\t' : ' ');
      }
      text.append(LineText.of(row));
    }
    return text.toString();
  }

  /** Rows by their height, from top to bottom. */
  static List<Level> of(List<Row> rows) {
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparing(Row::base));
    List<Level> levels = new ArrayList<>();
    List<Row> level = new ArrayList<>();
    for (Row row : sorted) {
      if (!level.isEmpty() && row.base() - level.get(0).base() > SAME * row.size()) {
        levels.add(level(level));
        level.clear();
      }
      level.add(row);
    }
    if (!level.isEmpty()) {
      levels.add(level(level));
    }
    return levels;
  }

  private static Level level(List<Row> rows) {
    return new Level(rows.stream().sorted(Comparator.comparing(Row::left)).toList());
  }
}
