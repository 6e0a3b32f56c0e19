package org.gainsay.coverage;

import java.util.Optional;

/**
 * Someone who is named in a sentence.
 *
 * @param written as the text writes it
 * @param id in the vocabulary; empty for one that it does not know
 * @param first the first of its words
 */
record Name(String written, Optional<String> id, int first, int words) {
  int end() {
    return first + words;
  }
}
