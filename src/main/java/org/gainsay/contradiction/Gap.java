package org.gainsay.contradiction;

import org.gainsay.quantity.Rational;

/** By how much the lower bound {@code atLeast} exceeds the upper bound {@code atMost}. */
public record Gap(Rational atLeast, Rational atMost) {
  public Rational absolute() {
    return atLeast.minus(atMost);
  }

  /** The gap as a fraction of the greater bound. */
  public Rational relative() {
    Rational scale = atLeast.max(atMost.negate());
    return scale.signum() == 0 ? Rational.ONE : absolute().dividedBy(scale);
  }
}
