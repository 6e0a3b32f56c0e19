package org.gainsay.text;

/**
 * A place as people count: the line and the column, both from 1, the column in Unicode code points.
 *
 * <p>A byte order mark at the start of a text takes no column, as in an editor.
 */
public record Position(int line, int column) {
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
