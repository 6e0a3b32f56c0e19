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

  /** The match that it makes, when it links. */
  Match match() {
    return switch (this) {
      case EXACT -> Match.EXACT;
      case TYPOGRAPHIC -> Match.TYPOGRAPHIC;
      case PUNCTUATION -> Match.PUNCTUATION;
      case NEAR, ALTERED -> throw new IllegalStateException("no link: " + this);
    };
  }
}
