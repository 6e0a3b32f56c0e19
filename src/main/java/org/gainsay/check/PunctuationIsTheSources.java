package org.gainsay.check;

import java.util.stream.Stream;
import org.gainsay.anchor.Match;
import org.gainsay.check.Passages.LinkedAt;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;

/** A quote keeps the punctuation and the capitals of its source. */
final class PunctuationIsTheSources {
  private PunctuationIsTheSources() {}

  static Stream<Diagnostic> run(Linked linked) {
    return Passages.linked(linked)
        .filter(it -> it.found().match() == Match.PUNCTUATION)
        .map(PunctuationIsTheSources::differs);
  }

  private static Diagnostic differs(LinkedAt it) {
    return Diagnostic.of(
            Code.PUNCTUATION_DIFFERS,
            it.at().value("quote"),
            "the words stand in `"
                + it.document().id()
                + "`, but with other punctuation or capitals",
            "copy the words from the source")
        .about(it.claim().id())
        .with(it.shown(it.found().extent()));
  }
}
