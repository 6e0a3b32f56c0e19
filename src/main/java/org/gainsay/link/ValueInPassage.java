package org.gainsay.link;

import java.util.List;
import java.util.function.Function;
import org.gainsay.quantity.NumberExpression;

/** What looking for a claim's value in one of its passages came to. */
public sealed interface ValueInPassage {
  /**
   * The passage gives it.
   *
   * @param expression the longest number expression of the source around it, also where the quote
   *     stops short of its hedge
   * @param cut whether the value in the ledger is less than that expression says
   */
  record Stands(NumberExpression expression, boolean cut) implements ValueInPassage {}

  /** The passage gives it more than once. */
  record StandsTwice(List<NumberExpression> expressions) implements ValueInPassage {
    public StandsTwice {
      expressions = List.copyOf(expressions);
    }
  }

  /** The passage does not give it; the numbers that it does give, in order. */
  record Absent(List<NumberExpression> others) implements ValueInPassage {
    public Absent {
      others = List.copyOf(others);
    }
  }

  /** One answer for each case. */
  default <R> R fold(
      Function<? super Stands, ? extends R> stands,
      Function<? super StandsTwice, ? extends R> twice,
      Function<? super Absent, ? extends R> absent) {
    if (this instanceof Stands it) {
      return stands.apply(it);
    } else if (this instanceof StandsTwice it) {
      return twice.apply(it);
    } else if (this instanceof Absent it) {
      return absent.apply(it);
    }
    throw new AssertionError(this);
  }
}
