package org.gainsay.time;

import java.util.function.Function;
import org.gainsay.time.EdtfReading.Problem;
import org.gainsay.time.EdtfReading.Refused;

/** What reading one date of an expression came to. */
sealed interface DateReading {
  record Read(Extent extent) implements DateReading {}

  record Bad(Problem problem, String message) implements DateReading {}

  default DateReading map(Function<Extent, Extent> change) {
    return this instanceof Read it ? new Read(change.apply(it.extent())) : this;
  }

  static DateReading notEdtf(String written) {
    return new Bad(Problem.NOT_EDTF, "`" + written + "` is not a date in EDTF");
  }

  static DateReading impossible(String message) {
    return new Bad(Problem.IMPOSSIBLE_DATE, message);
  }

  static DateReading yearOutOfRange(String written) {
    return new Bad(
        Problem.YEAR_OUT_OF_RANGE, "the year of `" + written + "` lies outside 0001 to 9999");
  }

  /** The refusal of the whole expression for this date. */
  default Refused refused(String help) {
    if (this instanceof Bad bad) {
      return new Refused(bad.problem(), bad.message(), help);
    }
    throw new AssertionError(this);
  }
}
