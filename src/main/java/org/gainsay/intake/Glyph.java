package org.gainsay.intake;

/**
 * A character as it stands on a page, in points from its upper left corner.
 *
 * @param base the height of its base line, downwards
 * @param size of its font
 * @param space how wide a blank of its font is
 * @param turned by how many quarter turns it is written otherwise than upright
 */
record Glyph(
    String text, float left, float right, float base, float size, float space, int turned) {
  boolean isBlank() {
    return text.isBlank();
  }

  Glyph withText(String other) {
    return new Glyph(other, left, right, base, size, space, turned);
  }

  Glyph upTo(float other) {
    return new Glyph(text, left, Math.max(right, other), base, size, space, turned);
  }

  Glyph withBase(float other) {
    return new Glyph(text, left, right, other, size, space, turned);
  }
}
