package org.gainsay.check;

import org.gainsay.check.Passages.ValueAt;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Place;
import org.gainsay.text.Span;

/** What is said of words beside a value that narrow what it counts. */
final class Qualifiers {
  private Qualifiers() {}

  static Diagnostic leftOut(ValueAt value, Span named, String help) {
    return Diagnostic.of(
            Code.QUALIFIER_LEFT_OUT,
            value.claim().at().value(value.path()),
            "the passage names `"
                + value.at().words(named)
                + "` beside this value, the claim does not",
            help)
        .about(value.claim().id())
        .with(value.at().shown(value.number().span().union(named)));
  }

  /**
   * @param given what the claim names instead
   * @param at where it does so
   */
  static Diagnostic differs(ValueAt value, Span named, String given, Place at) {
    String words = value.at().words(named);
    return Diagnostic.of(
            Code.QUALIFIER_DIFFERS,
            at,
            "the passage names `" + words + "` beside the value, the claim `" + given + "`",
            "correct the claim, or quote the passage that gives the value for `" + given + "`")
        .about(value.claim().id())
        .with(value.at().shown(value.number().span().union(named)));
  }
}
