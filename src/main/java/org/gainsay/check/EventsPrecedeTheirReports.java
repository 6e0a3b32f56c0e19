package org.gainsay.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.check.Passages.LinkedAt;
import org.gainsay.claim.Content;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Ref;
import org.gainsay.claim.Vocabulary;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.time.When;

/** What a document reports had begun when the document was published. */
final class EventsPrecedeTheirReports {
  /** A time that a claim gives: the key, and the event it comes from, if any. */
  private record Time(String key, Optional<String> event, When when) {}

  private EventsPrecedeTheirReports() {}

  static Stream<Diagnostic> run(Linked linked) {
    Vocabulary vocabulary = linked.ledger().vocabulary();
    return Passages.supporting(linked)
        .filter(EventsPrecedeTheirReports::reports)
        .flatMap(
            it ->
                it.document().published().stream()
                    .flatMap(published -> late(it, vocabulary, published).stream()));
  }

  private static boolean reports(LinkedAt it) {
    Modality modality = it.passage().evidence().modality();
    boolean foretells =
        modality == Modality.PLANNED
            || modality == Modality.PREDICTED
            || modality == Modality.HYPOTHETICAL;
    return !foretells && !(it.claim().content() instanceof Content.Attack a && !a.occurred());
  }

  private static Optional<Diagnostic> late(LinkedAt it, Vocabulary vocabulary, When published) {
    return times(it, vocabulary)
        .filter(time -> time.when().outer().first().isAfter(published.outer().last()))
        .findFirst()
        .map(time -> after(it, time, published));
  }

  private static Stream<Time> times(LinkedAt it, Vocabulary vocabulary) {
    Stream<Time> own =
        it.claim().when().filter(any -> it.claim().at().isWritten("when")).stream()
            .map(when -> new Time("when", Optional.empty(), when));
    Stream<Time> event = it.claim().event().flatMap(ref -> time("event", ref, vocabulary)).stream();
    return Stream.of(own, event, occasion(it, vocabulary).stream()).flatMap(times -> times);
  }

  private static Optional<Time> occasion(LinkedAt it, Vocabulary vocabulary) {
    return it.claim().content() instanceof Content.Quotation quotation
        ? quotation
            .occasion()
            .filter(Content.Occasion.Event.class::isInstance)
            .map(Content.Occasion.Event.class::cast)
            .flatMap(occasion -> time("quotation/occasion", occasion.event(), vocabulary))
        : Optional.empty();
  }

  private static Optional<Time> time(String key, Ref event, Vocabulary vocabulary) {
    return Optional.ofNullable(vocabulary.events().get(event.id()))
        .flatMap(Vocabulary.Event::when)
        .map(when -> new Time(key, Optional.of(event.id()), when));
  }

  private static Diagnostic after(LinkedAt it, Time time, When published) {
    return Diagnostic.of(
            Code.EVENT_AFTER_PUBLICATION,
            it.claim().at().value(time.key()),
            time.event().map(event -> "the event `" + event + "` of ").orElse("")
                + "`"
                + time.when().edtf()
                + "`"
                + " begins after `"
                + it.document().id()
                + "` was published, `"
                + published.edtf()
                + "`",
            "correct the date, or add `modality: predicted` or `planned`")
        .about(it.claim().id());
  }
}
