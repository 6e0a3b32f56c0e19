package org.gainsay.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gainsay.anchor.Anchoring;
import org.gainsay.anchor.PreparedText;
import org.gainsay.anchor.Protection;
import org.gainsay.anchor.Quote;
import org.gainsay.audit.Audit;
import org.gainsay.claim.Content;
import org.gainsay.claim.Vocabulary;
import org.gainsay.coverage.CloseReading;
import org.gainsay.coverage.Count;
import org.gainsay.coverage.Mention;
import org.gainsay.coverage.Setting;
import org.gainsay.coverage.Speaker;
import org.gainsay.diagnostic.Place;
import org.gainsay.notation.Notation;
import org.gainsay.notation.Value;
import org.gainsay.quantity.NumberExpression;
import org.gainsay.quantity.NumberReader;
import org.gainsay.source.Document;
import org.gainsay.source.SourceNames;
import org.gainsay.text.Sentences;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/**
 * Makes a whole claim of a pasted quote: what can be read in its text is filled in, what can only
 * be guessed is said to be a guess.
 */
public final class NewClaim {
  private static final String UNNAMED = "unnamed";

  private final Audit audit;
  private final Asked asked;
  private final List<String> guesses = new ArrayList<>();

  /**
   * What is known of the claim beforehand.
   *
   * @param document the id of a source or part
   * @param measure of a figure, {@code speaker} of a quotation; empty to be guessed
   */
  public record Asked(
      Content.Kind kind,
      String document,
      String quote,
      Optional<String> id,
      Optional<String> statement,
      Optional<String> measure,
      Optional<String> speaker) {}

  /** A claim, or what hinders it. */
  public sealed interface Drafted {
    /**
     * A claim that can be read back.
     *
     * @param guesses what an analyst has to look at, one sentence each
     */
    record Ready(Value claim, List<String> guesses) implements Drafted {
      /** As an item of a YAML ledger. */
      public String yaml() {
        return Notation.item(claim);
      }
    }

    /** One line says why, another what would help. */
    record Refused(String message, String help) implements Drafted {}

    /** One answer for each case. */
    default <R> R fold(
        Function<? super Ready, ? extends R> ready,
        Function<? super Refused, ? extends R> refused) {
      if (this instanceof Ready it) {
        return ready.apply(it);
      } else if (this instanceof Refused it) {
        return refused.apply(it);
      }
      throw new AssertionError(this);
    }
  }

  private NewClaim(Audit audit, Asked asked) {
    this.audit = audit;
    this.asked = asked;
  }

  /** Drafts the claim. */
  public static Drafted draft(Audit audit, Asked asked) {
    return new NewClaim(audit, asked).draft();
  }

  /** The ledger with the claim at the end of a file's claims. */
  public static Proposal append(Drafted.Ready ready, String file, Text text) {
    return Reconciling.item(new Place(file, text, Span.at(0)), "claims", ready.claim());
  }

  private Drafted draft() {
    List<Document> documents =
        audit.sources().stream().flatMap(source -> source.documents().stream()).toList();
    return documents.stream()
        .filter(it -> it.id().toString().equals(asked.document()))
        .findFirst()
        .map(this::draft)
        .orElseGet(() -> unknown(documents));
  }

  private Drafted unknown(List<Document> documents) {
    List<String> ids = documents.stream().map(it -> it.id().toString()).toList();
    return new Drafted.Refused(
        "there is no source `" + asked.document() + "`", SourceNames.help(ids, asked.document()));
  }

  private Drafted draft(Document document) {
    Anchoring anchoring =
        PreparedText.of(document.text())
            .within(document.searchable(), new Protection(document.language(), Set.of()))
            .find(Quote.of(asked.quote()));
    if (anchoring instanceof Anchoring.Found found) {
      return draft(document, found.extent());
    }
    boolean twice = anchoring instanceof Anchoring.Ambiguous;
    return new Drafted.Refused(
        "the quote "
            + (twice ? "stands more than once" : "does not stand")
            + " in `"
            + asked.document()
            + "`",
        twice ? "paste more words" : "copy the words from the source");
  }

  private Drafted draft(Document document, Span passage) {
    CloseReading reading = CloseReading.of(document, vocabulary());
    return switch (asked.kind()) {
      case FIGURE -> figure(document, passage, reading);
      case QUOTATION -> quotation(passage, reading);
      case ATTACK -> attack(document, passage, reading);
      case STATEMENT ->
          ready(
              Optional.empty(),
              reading.setting(passage),
              when(reading.setting(passage)),
              credit(reading.credit(passage)));
    };
  }

  private Vocabulary vocabulary() {
    return audit.ledger().vocabulary();
  }

  // The kinds

  private Drafted figure(Document document, Span passage, CloseReading reading) {
    List<NumberExpression> numbers = numbers(document, passage);
    if (numbers.isEmpty()) {
      return new Drafted.Refused(
          "the quote holds no number", "paste the words that give it, with its hedge");
    }
    Mention mention = reading.figure(numbers.get(0));
    Count told = mention.count().orElseThrow();
    Optional<String> measure = asked.measure().or(() -> measure(told));
    if (measure.isEmpty()) {
      return new Drafted.Refused(
          "what the number counts cannot be read from the sentence",
          "add --measure, one of " + String.join(", ", measures()));
    }
    if (numbers.size() > 1) {
      guesses.add("the quote holds " + numbers.size() + " numbers; the first one was taken");
    }
    Draft draft = new Draft(vocabulary(), mention);
    Count count = measure.get().equals(told.measure()) ? told : Count.of(measure.get());
    return ready(
        Optional.of(draft.figure(count)),
        mention.setting(),
        when(mention.setting()).or(() -> published(draft.when())),
        credit(mention.speaker()));
  }

  private static List<NumberExpression> numbers(Document document, Span passage) {
    Span sentences = Sentences.around(document.text(), passage);
    return NumberReader.forLanguage(document.language())
        .in(document.text().content(), sentences)
        .stream()
        .filter(it -> passage.contains(it.span()))
        .toList();
  }

  private List<String> measures() {
    return vocabulary().measures().keySet().stream().sorted().toList();
  }

  private Optional<String> measure(Count count) {
    Optional<String> found =
        Optional.of(count.measure()).filter(vocabulary().measures()::containsKey);
    found.ifPresent(it -> guesses.add("`measure: " + it + "` is read from the sentence"));
    return found;
  }

  private Drafted quotation(Span passage, CloseReading reading) {
    Optional<Speaker> told = reading.quotation(passage).flatMap(Mention::speaker);
    Optional<String> speaker = asked.speaker().or(() -> speaker(told));
    if (speaker.isEmpty()) {
      return new Drafted.Refused(
          told.filter(Speaker::isNamed)
              .map(it -> "`" + it.written() + "`, who speaks, is no actor of the vocabulary")
              .orElse("the text does not tell who speaks"),
          "add --speaker, and declare who it is under `actors`");
    }
    Value.Keys block = new Value.Keys(List.of(Value.Key.of("speaker", speaker.get())), true);
    Setting setting = reading.setting(passage);
    return ready(Optional.of(new Value.Key("quotation", block)), setting, when(setting), speaker);
  }

  private Optional<String> speaker(Optional<Speaker> told) {
    Optional<String> found = told.flatMap(Speaker::id).filter(id -> !id.equals(UNNAMED));
    found.ifPresent(it -> guesses.add("`speaker: " + it + "` is who speaks in the text"));
    return found;
  }

  private Drafted attack(Document document, Span passage, CloseReading reading) {
    List<Value.Key> keys = new ArrayList<>();
    Optional<Mention> report = reading.attack(passage);
    report
        .map(it -> new Draft(vocabulary(), it).attack(it.attack().orElseThrow()))
        .ifPresent(keys::addAll);
    guesses.add(
        keys.isEmpty()
            ? "`target`, `by` and `weapon` are left to you, and so is the `event`"
            : "who, whom and what with are read from the sentence; the `event` is left to you");
    for (String harm : List.of("killed", "injured")) {
      numbers(document, passage).stream()
          .map(reading::figure)
          .filter(it -> it.count().filter(count -> count.measure().equals(harm)).isPresent())
          .findFirst()
          .ifPresent(it -> keys.add(Value.Key.of(harm, new Draft(vocabulary(), it).value())));
    }
    Setting setting = reading.setting(passage);
    Optional<String> when =
        when(setting).or(() -> published(report.flatMap(it -> new Draft(vocabulary(), it).when())));
    return ready(
        Optional.of(new Value.Key("attack", new Value.Keys(keys, true))),
        setting,
        when,
        credit(report.flatMap(Mention::speaker).or(() -> reading.credit(passage))));
  }

  // Who and when

  private Optional<String> credit(Optional<Speaker> told) {
    Optional<String> found = told.filter(Speaker::isNamed).map(it -> it.id().orElse(UNNAMED));
    found.ifPresent(
        id ->
            guesses.add(
                "`said_by: "
                    + id
                    + "`: the text credits `"
                    + told.map(Speaker::written).orElse("")
                    + "`"
                    + (id.equals(UNNAMED) ? ", whom the vocabulary does not know" : "")));
    return found;
  }

  private Optional<String> when(Setting setting) {
    setting.when().ifPresent(it -> guesses.add("`when: " + it + "` is read from the sentence"));
    return setting.when();
  }

  private Optional<String> published(Optional<String> when) {
    when.ifPresent(
        it -> guesses.add("`when: " + it + "` is the date of publication, for want of another"));
    return when;
  }

  // The claim

  private Drafted ready(
      Optional<Value.Key> block, Setting setting, Optional<String> when, Optional<String> saidBy) {
    List<Value.Key> keys = new ArrayList<>();
    String quote = Citations.onOneLine(asked.quote());
    keys.add(Value.Key.of("id", asked.id().orElseGet(() -> id(quote))));
    keys.add(Value.Key.of("statement", asked.statement().orElse(quote)));
    if (asked.statement().isEmpty()) {
      guesses.add("the statement repeats the quote; put it as one neutral sentence");
    }
    if (!setting.places().isEmpty()) {
      guesses.add("`place: " + String.join(", ", setting.places()) + "` is read from the sentence");
      keys.add(new Value.Key("place", Draft.one(setting.places())));
    }
    when.ifPresent(it -> keys.add(Value.Key.of("when", it)));
    block.ifPresent(keys::add);
    List<Value.Key> entry = new ArrayList<>();
    entry.add(Value.Key.of("source", asked.document()));
    saidBy.ifPresent(it -> entry.add(Value.Key.of("said_by", it)));
    entry.add(Value.Key.of("quote", quote));
    keys.add(new Value.Key("evidence", new Value.Items(List.of(new Value.Keys(entry, false)))));
    return new Drafted.Ready(new Value.Keys(keys, false), List.copyOf(guesses));
  }

  private String id(String quote) {
    FreeIds ids = new FreeIds();
    audit.claims().forEach(it -> ids.take(it.claim().id()));
    String stem = Ids.stem(quote);
    return ids.next(stem.isEmpty() ? asked.kind().label() : stem);
  }
}
