package org.gainsay.anchor;

/** How alike a quote and a passage are whose letters agree, best first. */
enum Grade {
  EXACT,
  TYPOGRAPHIC,
  PUNCTUATION,
  /** An accent or a picture differs. */
  NEAR,
  /** A sign, a currency, a number's form or a negation differs. */
  ALTERED;

  boolean links() {
    return this != NEAR && this != ALTERED;
  }
}
