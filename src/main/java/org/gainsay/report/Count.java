package org.gainsay.report;

/** Numbers of things in words: {@code 1 claim}, {@code 2 claims}, {@code no claims}. */
final class Count {
  private Count() {}

  static String of(long number, String one) {
    return of(number, one, one + "s");
  }

  static String of(long number, String one, String many) {
    return number == 0 ? "no " + many : number + " " + (number == 1 ? one : many);
  }
}
