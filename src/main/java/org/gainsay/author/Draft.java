package org.gainsay.author;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.claim.MeasureKind;
import org.gainsay.claim.Vocabulary;
import org.gainsay.coverage.AttackReport;
import org.gainsay.coverage.Count;
import org.gainsay.coverage.Mention;
import org.gainsay.coverage.Speaker;
import org.gainsay.notation.Value;
import org.gainsay.quantity.NumberReader;
import org.gainsay.quantity.ValueReading;
import org.gainsay.time.Edtf;
import org.gainsay.time.EdtfReading;
import org.gainsay.time.When;

/** Drafts the claim of one mention; names only what the vocabulary knows. */
final class Draft {
  private static final String UNNAMED = "unnamed";
  private static final int FEW = 5;

  private final Vocabulary vocabulary;
  private final Mention mention;

  Draft(Vocabulary vocabulary, Mention mention) {
    this.vocabulary = vocabulary;
    this.mention = mention;
  }

  Suggestion suggestion(String id, Citation citation) {
    List<Value.Key> keys = new ArrayList<>();
    keys.add(Value.Key.of("id", id));
    keys.add(Value.Key.of("statement", statement()));
    List<String> places = mention.setting().places();
    if (!places.isEmpty()) {
      keys.add(new Value.Key("place", one(places)));
    }
    when().ifPresent(it -> keys.add(Value.Key.of("when", it)));
    keys.add(block());
    keys.add(
        new Value.Key("evidence", new Value.Items(List.of(citation.entry(saidBy(), modality())))));
    List<String> strangers = strangers();
    if (!strangers.isEmpty()) {
      keys.add(Value.Key.of("notes", "Not in the vocabulary: " + String.join(", ", strangers)));
    }
    return new Suggestion(mention, new Value.Keys(keys, false), when(), strangers, weight());
  }

  /** What the id is made of. */
  String stem() {
    List<String> parts =
        switch (mention.kind()) {
          case FIGURE -> figureParts();
          case QUOTATION -> List.of(speakerPart(), Ids.stem(mention.text()));
          case ATTACK -> attackParts();
        };
    String stem = Ids.joined(parts);
    return stem.isEmpty() ? mention.kind().label() : stem;
  }

  private List<String> figureParts() {
    return List.of(
        mention.count().map(it -> Ids.stem(it.measure())).orElse(""),
        mention.count().flatMap(Count::of).map(Ids::stem).orElse(""),
        placePart(),
        year());
  }

  private List<String> attackParts() {
    AttackReport report = mention.attack().orElseThrow();
    return List.of(
        "attack",
        report.target().stream().findFirst().map(Ids::stem).orElse(""),
        placePart(),
        year());
  }

  private String placePart() {
    return mention.setting().places().stream().findFirst().map(Ids::stem).orElse("");
  }

  private String speakerPart() {
    return mention.speaker().map(it -> it.id().orElse(it.written())).map(Ids::stem).orElse("");
  }

  private String year() {
    return mention.setting().when().map(it -> it.replaceAll("[^0-9].*", "")).orElse("");
  }

  private String statement() {
    if (mention.kind() != Mention.Kind.QUOTATION || !mention.direct()) {
      return sentence();
    }
    String who = mention.speaker().map(this::shown).filter(it -> !it.isEmpty()).orElse("Someone");
    return Character.toUpperCase(who.charAt(0)) + who.substring(1) + " says: “" + words() + "”";
  }

  private String shown(Speaker speaker) {
    return speaker
        .id()
        .filter(id -> !id.equals(UNNAMED))
        .flatMap(id -> vocabulary.namesOfActor(id).stream().findFirst())
        .orElse(Citations.onOneLine(speaker.written()));
  }

  private String sentence() {
    return Citations.onOneLine(mention.document().text().slice(mention.sentence()));
  }

  /** A comma before the closing mark is not the speaker's. */
  private String words() {
    String words = Citations.onOneLine(mention.text());
    boolean comma = mention.kind() == Mention.Kind.QUOTATION && words.endsWith(",");
    return comma ? words.substring(0, words.length() - 1) : words;
  }

  // Blocks

  private Value.Key block() {
    return switch (mention.kind()) {
      case FIGURE -> figure(mention.count().orElseThrow());
      case QUOTATION -> quotation();
      case ATTACK ->
          new Value.Key("attack", new Value.Keys(attack(mention.attack().orElseThrow()), true));
    };
  }

  Value.Key figure(Count count) {
    List<Value.Key> keys = new ArrayList<>();
    keys.add(Value.Key.of("measure", count.measure()));
    count.of().ifPresent(it -> keys.add(Value.Key.of("of", it)));
    count.shareOf().ifPresent(it -> keys.add(Value.Key.of("share_of", it)));
    count.per().ifPresent(it -> keys.add(Value.Key.of("per", it)));
    keys.add(Value.Key.of("value", value()));
    return new Value.Key("figure", new Value.Keys(keys, true));
  }

  /** The number with its hedge, cut where it could not be read by itself. */
  String value() {
    NumberReader reader = NumberReader.forLanguage(mention.document().language());
    List<String> words = List.of(words().split(" "));
    return IntStream.range(0, words.size())
        .mapToObj(from -> String.join(" ", words.subList(from, words.size())))
        .filter(it -> reader.read(it) instanceof ValueReading.Read)
        .findFirst()
        .orElseGet(this::words);
  }

  private Value.Key quotation() {
    List<Value.Key> keys = new ArrayList<>();
    keys.add(Value.Key.of("speaker", known().orElse(UNNAMED)));
    keys.add(Value.Key.of("words", words()));
    if (!mention.direct()) {
      keys.add(Value.Key.of("form", "indirect"));
    }
    return new Value.Key("quotation", new Value.Keys(keys, true));
  }

  List<Value.Key> attack(AttackReport report) {
    List<Value.Key> keys = new ArrayList<>();
    list("by", report.by().stream().filter(vocabulary.actors()::containsKey).toList(), keys);
    list("target", report.target(), keys);
    list("weapon", report.weapon(), keys);
    return keys;
  }

  private static void list(String key, List<String> ids, List<Value.Key> keys) {
    if (!ids.isEmpty()) {
      keys.add(new Value.Key(key, one(ids)));
    }
  }

  /** One value stands without brackets. */
  static Value one(List<String> ids) {
    return ids.size() == 1 ? new Value.Words(ids.get(0)) : Value.list(ids);
  }

  // Who and when

  /** Whom the vocabulary knows. */
  Optional<String> known() {
    return mention.speaker().flatMap(Speaker::id);
  }

  Optional<Value> saidBy() {
    boolean someone = mention.speaker().isPresent() && !ownVoice();
    return someone ? Optional.of(new Value.Words(known().orElse(UNNAMED))) : Optional.empty();
  }

  /** Whoever wrote the document needs no credit in it. */
  private boolean ownVoice() {
    return mention.kind() != Mention.Kind.QUOTATION
        && mention.speaker().map(Speaker::written).equals(mention.document().author());
  }

  private Optional<String> modality() {
    return mention.speaker().filter(it -> it.cue().startsWith("estimat")).map(it -> "estimated");
  }

  private List<String> strangers() {
    Set<String> strangers = new LinkedHashSet<>();
    mention
        .speaker()
        .filter(it -> it.id().isEmpty() && it.isNamed())
        .map(Speaker::written)
        .ifPresent(strangers::add);
    mention.attack().stream()
        .flatMap(it -> it.by().stream())
        .filter(it -> !vocabulary.actors().containsKey(it))
        .forEach(strangers::add);
    return strangers.stream().map(Citations::onOneLine).toList();
  }

  /** As the sentence dates it; else how things stood, or what had happened, at the publication. */
  Optional<String> when() {
    return mention.setting().when().or(this::byPublication);
  }

  private Optional<String> byPublication() {
    return mention
        .document()
        .published()
        .map(When::edtf)
        .flatMap(this::byPublication)
        .filter(it -> Edtf.parse(it) instanceof EdtfReading.Read);
  }

  private Optional<String> byPublication(String published) {
    Optional<String> before = Optional.of("../" + published).filter(it -> !published.contains("/"));
    return switch (mention.kind()) {
      case QUOTATION -> Optional.empty();
      case ATTACK -> before;
      case FIGURE ->
          kind()
              .flatMap(
                  it ->
                      it == MeasureKind.STOCK
                          ? Optional.of(published)
                          : it == MeasureKind.RATE ? Optional.empty() : before);
    };
  }

  private Optional<MeasureKind> kind() {
    return mention
        .count()
        .flatMap(it -> Optional.ofNullable(vocabulary.measures().get(it.measure())))
        .map(Vocabulary.Measure::kind);
  }

  // How well it can be checked

  private int weight() {
    int common =
        points(mention.setting().when().isPresent(), 1)
            + points(!mention.setting().places().isEmpty(), 1);
    return common
        + switch (mention.kind()) {
          case FIGURE -> figureWeight();
          case QUOTATION -> quotationWeight();
          case ATTACK -> attackWeight();
        };
  }

  private int figureWeight() {
    boolean bounded =
        mention
            .number()
            .filter(it -> it.reading().literal().low().isPresent())
            .filter(it -> it.reading().literal().high().isPresent())
            .isPresent();
    return points(bounded, 2)
        + points(mention.count().filter(Count::told).isPresent(), 2)
        + points(mention.speaker().isPresent(), 1);
  }

  private int quotationWeight() {
    return points(mention.direct(), 2)
        + points(mention.speaker().filter(Speaker::isNamed).isPresent(), 2)
        + points(mention.text().split("\\s+").length > FEW, 1);
  }

  private int attackWeight() {
    AttackReport report = mention.attack().orElseThrow();
    return (int)
            Stream.of(report.by(), report.target(), report.weapon())
                .filter(it -> !it.isEmpty())
                .count()
        + points(mention.speaker().isPresent(), 1);
  }

  private static int points(boolean told, int points) {
    return told ? points : 0;
  }
}
