package org.gainsay.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Place;
import org.gainsay.diagnostic.Places;
import org.gainsay.ledger.Ledger;

/** Leaves out the warnings and notes that analysts silenced with a reason, and only those. */
final class Silences {
  /** A record that silences codes. */
  private record Silent(Optional<String> claim, Map<String, String> reasons, Places at) {
    boolean isAbout(Diagnostic diagnostic) {
      return diagnostic.claim().isPresent()
          ? diagnostic.claim().equals(claim)
          : holds(at.value(""), diagnostic.place());
    }

    private static boolean holds(Place record, Place place) {
      return record.file().equals(place.file()) && record.span().contains(place.span());
    }
  }

  private final List<Silent> records;
  private final Set<Place> used = new HashSet<>();

  Silences(Ledger ledger) {
    records =
        Stream.of(
                ledger.claims().stream()
                    .map(it -> new Silent(Optional.of(it.id()), it.silence(), it.at())),
                ledger.sources().stream()
                    .map(it -> new Silent(Optional.empty(), it.silence(), it.at())),
                ledger.reconciliations().stream()
                    .map(it -> new Silent(Optional.empty(), it.silence(), it.at())))
            .flatMap(each -> each)
            .filter(each -> !each.reasons().isEmpty())
            .toList();
  }

  /** What is left, with a report of every silence that nothing needed. */
  List<Diagnostic> apply(List<Diagnostic> diagnostics) {
    List<Diagnostic> left = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.isError() || !isSilenced(diagnostic)) {
        left.add(diagnostic);
      }
    }
    records.forEach(record -> left.addAll(unused(record)));
    return left;
  }

  private boolean isSilenced(Diagnostic diagnostic) {
    String code = diagnostic.code().label();
    List<Silent> silencing =
        records.stream()
            .filter(record -> record.reasons().containsKey(code) && record.isAbout(diagnostic))
            .toList();
    silencing.forEach(record -> used.add(place(record, code)));
    return !silencing.isEmpty();
  }

  private List<Diagnostic> unused(Silent record) {
    return record.reasons().keySet().stream()
        .sorted()
        .filter(code -> !used.contains(place(record, code)))
        .map(code -> unused(record, code))
        .toList();
  }

  private static Diagnostic unused(Silent record, String code) {
    boolean error =
        Code.labelled(code).filter(it -> it.severity().label().equals("error")).isPresent();
    Diagnostic unused =
        Diagnostic.of(
            Code.UNUSED_SILENCE,
            place(record, code),
            error
                ? "`" + code + "` is an error, which cannot be silenced"
                : "`" + code + "` is silenced here, but nothing reports it",
            "take this line out");
    return record.claim().map(unused::about).orElse(unused);
  }

  private static Place place(Silent record, String code) {
    return record.at().key("silence/" + code);
  }
}
