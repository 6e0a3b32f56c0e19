package org.gainsay.intake;

import java.util.Optional;
import org.gainsay.time.Edtf;
import org.gainsay.time.EdtfReading;

/** The day of a point in time, as files write it. */
final class Days {
  private static final int LENGTH = 10;

  private Days() {}

  /**
   * {@code 2031-05-04T09:30:00Z}, {@code 2031/05/04}, {@code 2031-05}; as the file's zone has it.
   */
  static Optional<String> edtf(String written) {
    String plain = written.strip().replace('/', '-');
    String day = plain.substring(0, Math.min(LENGTH, plain.length()));
    return Edtf.parse(day) instanceof EdtfReading.Refused ? Optional.empty() : Optional.of(day);
  }
}
