package org.gainsay.claim;

import java.util.Set;
import java.util.TreeSet;
import org.gainsay.quantity.Rational;

/** How a figure is worked out from others: {@code saraqib-fled / 100}. */
public sealed interface Formula {
  /** The value of another figure claim. */
  record Of(String claim) implements Formula {}

  /** A number that stands in the quote. */
  record Constant(Rational value, String written) implements Formula {}

  record Operation(Operator operator, Formula left, Formula right) implements Formula {}

  /** The four operations, by their sign. */
  enum Operator {
    PLUS('+'),
    MINUS('−'),
    TIMES('×'),
    DIVIDED_BY('÷');

    private final char sign;

    Operator(char sign) {
      this.sign = sign;
    }

    public char sign() {
      return sign;
    }
  }

  /** The claims it names, by id. */
  default Set<String> claims() {
    Set<String> found = new TreeSet<>();
    if (this instanceof Of of) {
      found.add(of.claim());
    } else if (this instanceof Operation operation) {
      found.addAll(operation.left().claims());
      found.addAll(operation.right().claims());
    }
    return found;
  }
}
