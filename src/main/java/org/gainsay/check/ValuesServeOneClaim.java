package org.gainsay.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gainsay.check.Passages.ValueAt;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Content;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Related;
import org.gainsay.text.Span;

/** No two claims rest on one value of one text with one key. */
final class ValuesServeOneClaim {
  /** The number in its file, and all that says what it counts. */
  private record Use(String file, Span number, List<Object> key) {}

  private ValuesServeOneClaim() {}

  static Stream<Diagnostic> run(Linked linked) {
    Map<Use, List<ValueAt>> uses = new LinkedHashMap<>();
    Passages.values(linked)
        .forEach(value -> uses.computeIfAbsent(use(value), any -> new ArrayList<>()).add(value));
    return uses.values().stream().flatMap(ValuesServeOneClaim::twice);
  }

  private static Use use(ValueAt value) {
    Claim claim = value.claim();
    List<Object> key = new ArrayList<>(List.of(claim.place(), claim.event()));
    key.add(claim.when().map(when -> when.outer()));
    if (claim.content() instanceof Content.Figure it) {
      key.add(it.measure());
      key.addAll(List.of(it.of(), it.by(), it.target(), it.weapon(), it.cause()));
      key.addAll(List.of(it.shareOf(), it.per()));
    } else {
      key.add(value.path());
    }
    return new Use(value.at().document().file(), value.number().number(), key);
  }

  private static Stream<Diagnostic> twice(List<ValueAt> values) {
    ValueAt first = values.get(0);
    return values.stream()
        .filter(value -> !value.claim().id().equals(first.claim().id()))
        .map(value -> twice(first, value));
  }

  private static Diagnostic twice(ValueAt first, ValueAt second) {
    return Diagnostic.of(
            Code.SAME_VALUE_TWICE,
            second.claim().at().value(second.path()),
            "`"
                + first.claim().id()
                + "` rests on the same `"
                + second.at().words(second.number().span())
                + "` of `"
                + second.at().document().id()
                + "` and counts the same",
            "make one claim of the two, or say what each of them counts")
        .about(second.claim().id())
        .with(
            second.at().shown(second.number().span()),
            new Related(first.claim().at().key("id"), "the other claim"));
  }
}
