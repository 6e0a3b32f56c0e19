package org.gainsay.check;

import java.util.stream.Stream;
import org.gainsay.check.Passages.LinkedAt;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;

/** A {@code prefix} or {@code suffix} stands where it is said to stand. */
final class ContextsAgree {
  private ContextsAgree() {}

  static Stream<Diagnostic> run(Linked linked) {
    return Passages.linked(linked)
        .filter(it -> !it.found().contextAgrees())
        .map(ContextsAgree::disagrees);
  }

  private static Diagnostic disagrees(LinkedAt it) {
    String key = it.at().isWritten("prefix") ? "prefix" : "suffix";
    return Diagnostic.of(
            Code.CONTEXT_DISAGREES,
            it.at().value(key),
            "the quote stands in `" + it.document().id() + "`, but not beside this `" + key + "`",
            "take `" + key + "` out, or copy the words that stand beside the quote")
        .about(it.claim().id())
        .with(it.shown(it.found().extent()));
  }
}
