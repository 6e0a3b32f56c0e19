package org.gainsay.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.SourceEntry;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;

/** Every source of the manifest carries a passage of some claim. */
final class SourcesAreUsed {
  private SourcesAreUsed() {}

  static Stream<Diagnostic> run(Linked linked) {
    Set<String> used =
        linked.ledger().claims().stream()
            .flatMap(claim -> claim.evidence().stream())
            .map(evidence -> evidence.document().source())
            .collect(Collectors.toSet());
    return linked.ledger().sources().stream()
        .filter(source -> !used.contains(source.id()))
        .map(SourcesAreUsed::unused);
  }

  private static Diagnostic unused(SourceEntry source) {
    return Diagnostic.of(
        Code.UNUSED_SOURCE,
        source.at().key(""),
        "no claim uses `" + source.id() + "`",
        "add a claim that quotes it, `gainsay suggest "
            + source.id()
            + "` proposes some, or say why none does: `silence: {unused-source: background}`");
  }
}
