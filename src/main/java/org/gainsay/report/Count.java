package org.gainsay.report;

/** Numbers of things in words: {@code 1 claim}, {@code 2 claims}, {@code no claims}. */
final class Count {
  private Count() {}

  static String of(long number, String one) {
    return number == 0 ? "no " + one + "s" : plain(number, one);
  }

  /** As {@link #of}, but {@code 0 claims}. */
  static String plain(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }
}
