package org.gainsay.report;

import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.claim.Evidence;
import org.gainsay.claim.Ref;
import org.gainsay.contradiction.Witness;
import org.gainsay.quantity.Reading;
import org.gainsay.source.Document;
import org.gainsay.text.Position;
import org.gainsay.time.When;

/** What reports say of a passage that takes part in a finding. */
record WitnessView(Witness witness) {
  Evidence evidence() {
    return witness.passage().evidence();
  }

  PassageView passage() {
    return new PassageView(witness.passage());
  }

  Optional<Document> document() {
    return witness.passage().document();
  }

  String published() {
    return document().flatMap(Document::published).map(When::edtf).orElse("");
  }

  /** {@code file:line:column}. */
  String place() {
    return document().map(Document::file).orElse("")
        + passage().from().map(Position::toString).map(at -> ":" + at).orElse("");
  }

  /** The document, its author and date, and whom it credits. */
  String heading() {
    String author = document().flatMap(Document::author).orElse("");
    String date = published().isEmpty() ? "undated" : published();
    return evidence().document()
        + " ("
        + (author.isEmpty() ? date : author + ", " + date)
        + "), "
        + voice();
  }

  private String voice() {
    if (evidence().saidBy().isEmpty()) {
      return "in its own voice";
    }
    return evidence().saidBy().stream()
        .map(Ref::toString)
        .collect(Collectors.joining(", who credits ", "crediting ", ""));
  }

  /** How the value was read, and by which rule. */
  Optional<String> reading() {
    return witness.reading().map(WitnessView::reading);
  }

  private static String reading(Reading reading) {
    String literal = "read as " + ReadableNumber.of(reading.literal(), reading.kind());
    String lenient =
        reading.lenient().equals(reading.literal())
            ? ""
            : ", leniently as " + ReadableNumber.of(reading.lenient(), reading.kind());
    return literal + lenient + ", by the rule “" + reading.rule() + "”";
  }
}
