package org.gainsay.author;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.anchor.Anchoring;
import org.gainsay.anchor.PreparedText;
import org.gainsay.anchor.Protection;
import org.gainsay.anchor.Quote;
import org.gainsay.audit.Audit;
import org.gainsay.claim.Content;
import org.gainsay.claim.Vocabulary;
import org.gainsay.diagnostic.Place;
import org.gainsay.notation.Notation;
import org.gainsay.notation.Value;
import org.gainsay.quantity.NumberExpression;
import org.gainsay.quantity.NumberReader;
import org.gainsay.source.Document;
import org.gainsay.text.DidYouMean;
import org.gainsay.text.Sentences;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.gainsay.time.When;

/**
 * Makes a whole claim of a pasted quote: what can be read in its text is filled in, what can only
 * be guessed is said to be a guess.
 */
public final class NewClaim {
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
        "there is no source `" + asked.document() + "`",
        DidYouMean.among(ids, asked.document())
            .map(near -> "did you mean `" + near + "`?")
            .orElse("the sources are " + String.join(", ", ids)));
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
    Span sentences = Sentences.around(document.text(), passage);
    Passage around = new Passage(document, passage, sentences);
    return switch (asked.kind()) {
      case FIGURE -> figure(around);
      case QUOTATION -> quotation(around);
      case ATTACK -> ready(around, Optional.of(attack(around)), credit(around));
      case STATEMENT -> ready(around, Optional.empty(), credit(around));
    };
  }

  /** Where the quote stands. */
  private record Passage(Document document, Span span, Span sentences) {
    String words() {
      return document.text().slice(span);
    }

    String surroundings() {
      return document.text().slice(sentences);
    }
  }

  // The kinds

  private Drafted figure(Passage around) {
    NumberReader reader = NumberReader.forLanguage(around.document().language());
    List<NumberExpression> numbers =
        reader.in(around.document().text().content(), around.sentences()).stream()
            .filter(it -> around.span().contains(it.span()))
            .toList();
    if (numbers.isEmpty()) {
      return new Drafted.Refused(
          "the quote holds no number", "paste the words that give it, with its hedge");
    }
    Optional<String> measure = asked.measure().or(() -> measure(around));
    if (measure.isEmpty()) {
      return new Drafted.Refused(
          "what the number counts cannot be read from the sentence",
          "add --measure, one of " + String.join(", ", measures()));
    }
    if (numbers.size() > 1) {
      guesses.add("the quote holds " + numbers.size() + " numbers; the first one was taken");
    }
    String value = Citations.onOneLine(around.document().text().slice(numbers.get(0).span()));
    Value.Keys block =
        new Value.Keys(
            List.of(Value.Key.of("measure", measure.get()), Value.Key.of("value", value)), true);
    return ready(around, Optional.of(new Value.Key("figure", block)), credit(around));
  }

  private List<String> measures() {
    return audit.ledger().vocabulary().measures().keySet().stream().sorted().toList();
  }

  private Optional<String> measure(Passage around) {
    Map<String, List<String>> names =
        audit.ledger().vocabulary().measures().values().stream()
            .collect(
                Collectors.toMap(
                    Vocabulary.Measure::id,
                    it ->
                        Stream.concat(Stream.of(it.id(), it.name()), it.aliases().stream())
                            .toList()));
    Optional<String> found = Names.first(around.surroundings(), names);
    found.ifPresent(it -> guesses.add("`measure: " + it + "` is read from the sentence"));
    return found;
  }

  private Drafted quotation(Passage around) {
    Optional<String> speaker = asked.speaker().or(() -> speaker(around));
    if (speaker.isEmpty()) {
      return new Drafted.Refused(
          "no actor of the vocabulary is named near the quote",
          "add --speaker, and declare who it is under `actors`");
    }
    Value.Keys block = new Value.Keys(List.of(Value.Key.of("speaker", speaker.get())), true);
    return ready(around, Optional.of(new Value.Key("quotation", block)), speaker);
  }

  private Optional<String> speaker(Passage around) {
    Optional<String> found = Names.nearest(around.document().text(), around.span(), actors(), 600);
    found.ifPresent(it -> guesses.add("`speaker: " + it + "` is the name nearest to the quote"));
    return found;
  }

  private Map<String, List<String>> actors() {
    Vocabulary vocabulary = audit.ledger().vocabulary();
    return vocabulary.actors().keySet().stream()
        .filter(id -> !id.equals("unnamed"))
        .collect(Collectors.toMap(id -> id, vocabulary::namesOfActor));
  }

  private Value.Key attack(Passage around) {
    NumberReader reader = NumberReader.forLanguage(around.document().language());
    List<Value.Key> keys = new ArrayList<>();
    boolean deaths = Names.holds(around.words(), "killed");
    reader.in(around.document().text().content(), around.span()).stream()
        .filter(number -> deaths)
        .findFirst()
        .map(number -> around.document().text().slice(number.span()))
        .ifPresent(value -> keys.add(Value.Key.of("killed", Citations.onOneLine(value))));
    guesses.add("`target`, `by` and `weapon` are left to you, and so is the `event`");
    return new Value.Key("attack", new Value.Keys(keys, true));
  }

  /** Only where a verb of reporting stands in the same sentence as the name. */
  private Optional<String> credit(Passage around) {
    Text text = around.document().text();
    Span sentence = sentence(text.content(), around);
    Optional<String> found =
        Names.reports(text.slice(sentence))
            ? Names.nearest(text, sentence, actors(), 0)
            : Optional.empty();
    found.ifPresent(
        it -> guesses.add("`said_by: " + it + "`: the sentence names them and reports speech"));
    return found;
  }

  /** Ends at every full stop before a blank: a credit missed is better than a wrong one. */
  private static Span sentence(String content, Passage around) {
    int start = around.span().start();
    while (start > around.sentences().start() && !ends(content, start - 1)) {
      start--;
    }
    int end = around.span().end();
    while (end < around.sentences().end() && !ends(content, end)) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean ends(String content, int at) {
    return ".!?".indexOf(content.charAt(at)) >= 0
        && at + 1 < content.length()
        && Character.isWhitespace(content.charAt(at + 1));
  }

  // The claim

  private Drafted ready(Passage around, Optional<Value.Key> block, Optional<String> saidBy) {
    List<Value.Key> keys = new ArrayList<>();
    String quote = Citations.onOneLine(asked.quote());
    keys.add(Value.Key.of("id", asked.id().orElseGet(() -> id(quote))));
    keys.add(Value.Key.of("statement", asked.statement().orElse(quote)));
    if (asked.statement().isEmpty()) {
      guesses.add("the statement repeats the quote; put it as one neutral sentence");
    }
    when(around).ifPresent(when -> keys.add(Value.Key.of("when", when)));
    block.ifPresent(keys::add);
    List<Value.Key> entry = new ArrayList<>();
    entry.add(Value.Key.of("source", asked.document()));
    saidBy.ifPresent(it -> entry.add(Value.Key.of("said_by", it)));
    entry.add(Value.Key.of("quote", quote));
    keys.add(new Value.Key("evidence", new Value.Items(List.of(new Value.Keys(entry, false)))));
    return new Drafted.Ready(new Value.Keys(keys, false), List.copyOf(guesses));
  }

  private Optional<String> when(Passage around) {
    Optional<String> written = EnglishDates.in(around.surroundings());
    if (written.isPresent()) {
      guesses.add("`when: " + written.get() + "` is read from the sentence");
      return written;
    }
    Optional<String> published = around.document().published().map(When::edtf);
    published.ifPresent(
        it -> guesses.add("`when: " + it + "` is the date of publication, for want of another"));
    return published;
  }

  private String id(String quote) {
    Set<String> taken = new HashSet<>();
    audit.claims().forEach(it -> taken.add(it.claim().id()));
    String stem = Ids.stem(quote);
    return Ids.free(stem.isEmpty() ? asked.kind().label() : stem, taken);
  }
}
