package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.anchor.Anchoring;
import org.gainsay.anchor.Match;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Content;
import org.gainsay.claim.Counted;
import org.gainsay.claim.DocumentId;
import org.gainsay.claim.Evidence;
import org.gainsay.claim.Formula;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Ref;
import org.gainsay.claim.Stance;
import org.gainsay.claim.Vocabulary;
import org.gainsay.contradiction.Readings.Said;
import org.gainsay.diagnostic.Place;
import org.gainsay.diagnostic.Places;
import org.gainsay.ledger.LedgerFile;
import org.gainsay.ledger.LedgerReader;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Passage;
import org.gainsay.link.WordsInPassage;
import org.gainsay.quantity.Reading;
import org.gainsay.source.Document;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.gainsay.time.Edtf;
import org.gainsay.time.EdtfReading;
import org.gainsay.time.When;

/**
 * A claim in the making, in the words of a ledger: each method gives a copy that says one thing
 * more.
 */
record Sample(String id, Map<String, Object> says, List<Spoken> spoken) {
  static final Places AT = new Places(Map.of(), Map.of("", Place.start("claims/sample.yaml")));

  /** A passage: who says it, and how. */
  record Spoken(
      String document, String published, Stance stance, List<String> saidBy, Modality modality) {}

  static Sample claim(String id) {
    return new Sample(id, Map.of(), List.of());
  }

  static Sample killed(String id, Said value) {
    return claim(id).with("measure", "killed").with("value", value);
  }

  static Sample figure(String id, String measure, Said value) {
    return claim(id).with("measure", measure).with("value", value);
  }

  Sample with(String key, Object value) {
    Map<String, Object> more = new HashMap<>(says);
    more.put(key, value);
    return new Sample(id, more, spoken);
  }

  Sample in(String... places) {
    return with("place", List.of(places));
  }

  Sample when(String edtf) {
    return with("when", edtf);
  }

  Sample at(String event) {
    return with("event", event);
  }

  Sample of(String term) {
    return with("of", term);
  }

  Sample by(String... actors) {
    return with("by", List.of(actors));
  }

  List<String> place() {
    return refs("place").stream().map(Ref::id).toList();
  }

  /** Said by a document of that date. */
  Sample from(String document, String published) {
    return spoken(document, published, Stance.SUPPORTS);
  }

  Sample refutedBy(String document, String published, String... saidBy) {
    return spoken(document, published, Stance.REFUTES, saidBy);
  }

  Sample spoken(String document, String published, Stance stance, String... saidBy) {
    return spoken(new Spoken(document, published, stance, List.of(saidBy), Modality.ASSERTED));
  }

  Sample spoken(Spoken more) {
    List<Spoken> all = new ArrayList<>(spoken);
    all.add(more);
    return new Sample(id, says, all);
  }

  Sample named(String other) {
    return new Sample(other, says, spoken);
  }

  LinkedClaim linked() {
    List<Evidence> evidence = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (Spoken one : spoken) {
      Evidence entry = evidence(one, evidence.size() + 1);
      evidence.add(entry);
      passages.add(passage(one, entry));
    }
    Content content = content();
    Map<String, Reading> readings = new HashMap<>();
    if (content instanceof Content.Figure figure) {
      readings.put("figure/value", figure.value().reading());
    }
    Claim claim =
        new Claim(
            id,
            text("statement").orElse(id + " says so."),
            content,
            refs("place"),
            text("when").map(Sample::date),
            text("event").map(Sample::ref),
            List.of(),
            Modality.ASSERTED,
            evidence,
            List.of(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            AT);
    return new LinkedClaim(claim, passages, readings, "f" + id);
  }

  private Evidence evidence(Spoken one, int number) {
    return new Evidence(
        number,
        new DocumentId(one.document(), Optional.empty()),
        quote(),
        Optional.empty(),
        Optional.empty(),
        one.stance(),
        one.saidBy().stream().map(Ref::to).toList(),
        one.modality());
  }

  private String quote() {
    return text("words").orElse("a quote");
  }

  private Passage passage(Spoken one, Evidence evidence) {
    Text text = Text.of(quote());
    Document document =
        new Document(
            evidence.document(),
            "seeds/" + one.document() + ".txt",
            text,
            text.whole(),
            List.of(text.whole()),
            one.document(),
            Optional.empty(),
            one.published().isEmpty() ? Optional.empty() : Optional.of(date(one.published())),
            "en",
            says.containsKey("primary"),
            List.of());
    Span whole = text.whole();
    Optional<WordsInPassage> words =
        says.containsKey("speaker")
            ? Optional.of(new WordsInPassage.Stand(whole, true))
            : Optional.empty();
    return new Passage(
        evidence,
        Optional.of(document),
        Optional.of(new Anchoring.Found(List.of(whole), Match.EXACT, 0, List.of(), true)),
        Map.of(),
        words);
  }

  private Content content() {
    if (says.containsKey("measure")) {
      return new Content.Figure(
          text("measure").orElseThrow(),
          counted("value").orElseThrow(),
          text("of").map(Sample::ref),
          refs("by"),
          refs("target"),
          refs("weapon"),
          refs("cause"),
          text("share_of").map(Sample::ref),
          text("per"),
          text("as_of").map(Sample::date),
          text("part_of"),
          Optional.ofNullable(says.get("derived")).map(Formula.class::cast),
          Optional.empty());
    } else if (says.containsKey("attack")) {
      return new Content.Attack(
          refs("target"),
          refs("by"),
          refs("weapon"),
          counted("killed"),
          counted("injured"),
          Optional.empty(),
          !says.containsKey("denied"),
          refs("only").stream().map(Ref::id).toList());
    } else if (says.containsKey("speaker")) {
      return new Content.Quotation(
          text("speaker").map(Sample::ref).orElseThrow(),
          text("words"),
          text("occasion").map(Content.Occasion.Described::new),
          text("utterance"),
          says.containsKey("indirect") ? Content.Form.INDIRECT : Content.Form.DIRECT);
    }
    return new Content.Statement();
  }

  private Optional<Counted> counted(String key) {
    return Optional.ofNullable(says.get(key))
        .map(Said.class::cast)
        .map(said -> new Counted(said.words(), said.reading()));
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(says.get(key)).map(String.class::cast);
  }

  private List<Ref> refs(String key) {
    Object value = says.getOrDefault(key, List.of());
    List<?> list = value instanceof List<?> many ? many : List.of(value);
    return list.stream().map(each -> ref(each.toString())).toList();
  }

  private static Ref ref(String written) {
    boolean open = written.endsWith("?");
    return new Ref(open ? written.substring(0, written.length() - 1) : written, open);
  }

  static When date(String edtf) {
    return Edtf.parse(edtf)
        .fold(
            EdtfReading.Read::when,
            refused -> {
              throw new IllegalArgumentException(refused.message());
            });
  }

  static List<LinkedClaim> allOf(Sample... samples) {
    return Arrays.stream(samples).map(Sample::linked).toList();
  }

  /** The built-in vocabulary and what these lines of a ledger declare. */
  static Vocabulary vocabulary(String... lines) {
    Text text = Text.of(String.join("\n", lines) + "\n");
    var read =
        LedgerReader.read(
            List.of(new LedgerFile("claims/vocabulary.yaml", text)), Optional.empty());
    return read.ledger().vocabulary();
  }
}
