package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.check.Passages.ValueAt;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Content;
import org.gainsay.claim.Glossary;
import org.gainsay.claim.MeasureKind;
import org.gainsay.claim.Ref;
import org.gainsay.claim.Vocabulary;
import org.gainsay.coverage.Dates;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.source.Document;
import org.gainsay.text.Wording;
import org.gainsay.time.When;

/** A place or date that the text ties to a value is that of the claim. */
final class PlacesAndDatesAgree {
  private final Vocabulary vocabulary;
  private final Kinds kinds;
  private final Glossary places;

  private PlacesAndDatesAgree(Linked linked) {
    vocabulary = linked.ledger().vocabulary();
    kinds = new Kinds(linked.ledger());
    places = Glossary.ofPlaces(vocabulary);
  }

  static Stream<Diagnostic> run(Linked linked) {
    PlacesAndDatesAgree rule = new PlacesAndDatesAgree(linked);
    return Passages.values(linked).flatMap(rule::problems);
  }

  private Stream<Diagnostic> problems(ValueAt value) {
    Document document = value.at().document();
    SettingBeside setting =
        SettingBeside.of(value, places, Dates.of(document.language(), document.published()));
    return Stream.of(
            setting.where().filter(any -> !moves(value)).flatMap(where -> place(value, where)),
            setting.date().flatMap(date -> date(value, date)))
        .flatMap(Optional::stream);
  }

  /**
   * Who leaves or is displaced is counted where home was, which need not be where the text sees
   * them.
   */
  private boolean moves(ValueAt value) {
    return value.claim().content() instanceof Content.Figure figure
        && (vocabulary.measuresAround(figure.measure()).contains("displaced")
            || kinds.measure(figure).filter(it -> it.kind() == MeasureKind.MOVEMENTS).isPresent());
  }

  // Places

  private Optional<Diagnostic> place(ValueAt value, SettingBeside.Where where) {
    Claim claim = value.claim();
    if (claim.place().isEmpty()) {
      return claim.event().isEmpty() ? Optional.of(leftOut(value, where)) : Optional.empty();
    }
    if (claim.place().stream().anyMatch(Ref::open)) {
      return Optional.empty();
    }
    boolean elsewhere = where.places().stream().flatMap(Set::stream).allMatch(isApart(value));
    if (elsewhere) {
      String given = String.join("`, `", claim.place().stream().map(Ref::id).toList());
      return Optional.of(
          Qualifiers.differs(value, where.span(), given, claim.at().value(key(claim, "place"))));
    }
    return isNarrower(where, claim) ? Optional.of(leftOut(value, where)) : Optional.empty();
  }

  /**
   * Places that can have nothing in common; and such as are of one kind or of none, where neither
   * holds the other and the sentence does not name the claim’s as well.
   */
  private Predicate<String> isApart(ValueAt value) {
    List<Ref> given = value.claim().place();
    boolean named = isNamed(value.sentence(), given);
    return id ->
        given.stream()
            .map(Ref::id)
            .allMatch(
                other ->
                    vocabulary.placesDisjoint(id, other)
                        || (!named && !isRelated(id, other) && kind(id).equals(kind(other))));
  }

  private boolean isNamed(Wording sentence, List<Ref> given) {
    return IntStream.range(0, sentence.size())
        .mapToObj(at -> places.at(sentence, at))
        .flatMap(Optional::stream)
        .flatMap(entry -> entry.ids().stream())
        .anyMatch(id -> given.stream().anyMatch(ref -> isRelated(id, ref.id())));
  }

  private boolean isRelated(String one, String other) {
    return vocabulary.placesAround(one).contains(other)
        || vocabulary.placesAround(other).contains(one);
  }

  private Optional<String> kind(String id) {
    return Optional.ofNullable(vocabulary.places().get(id)).flatMap(Vocabulary.Place::kind);
  }

  private boolean isNarrower(SettingBeside.Where where, Claim claim) {
    return claim.at().isWritten("place")
        && claim.place().size() == 1
        && where.places().stream()
            .flatMap(Set::stream)
            .allMatch(id -> isInside(id, claim.place().get(0).id()));
  }

  private boolean isInside(String id, String whole) {
    return !id.equals(whole) && vocabulary.placesAround(id).contains(whole);
  }

  private static Diagnostic leftOut(ValueAt value, SettingBeside.Where where) {
    List<String> ids = where.places().stream().map(it -> it.iterator().next()).distinct().toList();
    String written = ids.size() == 1 ? ids.get(0) : "[" + String.join(", ", ids) + "]";
    return Qualifiers.leftOut(value, where.span(), "write `place: " + written + "` in the claim");
  }

  // Dates

  private static Optional<Diagnostic> date(ValueAt value, Dates.Dated date) {
    Claim claim = value.claim();
    List<When> given = times(claim);
    if (given.isEmpty()) {
      return claim.event().isEmpty() ? Optional.of(leftOut(value, date)) : Optional.empty();
    }
    boolean atAnotherTime =
        given.stream().noneMatch(when -> when.outer().overlaps(date.when().outer()));
    return atAnotherTime
        ? Optional.of(
            Qualifiers.differs(
                value,
                date.span(),
                given.get(0).edtf(),
                claim.at().value(claim.when().isPresent() ? key(claim, "when") : "figure/as_of")))
        : Optional.empty();
  }

  private static List<When> times(Claim claim) {
    List<When> times = new ArrayList<>(claim.when().stream().toList());
    if (claim.content() instanceof Content.Figure figure) {
      figure.asOf().ifPresent(times::add);
    }
    return times;
  }

  private static Diagnostic leftOut(ValueAt value, Dates.Dated date) {
    return Qualifiers.leftOut(
        value, date.span(), "write `when: " + date.when().edtf() + "` in the claim");
  }

  /** The key that gives it: of the claim, or the event whose place or time it takes over. */
  private static String key(Claim claim, String key) {
    return claim.at().isWritten(key) ? key : "event";
  }
}
