package org.gainsay.anchor;

import org.gainsay.text.Span;

/**
 * Where the letters of a pattern stand in a text.
 *
 * @param span with the pattern's own outer punctuation, where the text has it
 */
record Place(Span span, Grading grading) {
  Grade grade() {
    return grading.grade();
  }
}
