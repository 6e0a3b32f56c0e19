package org.gainsay.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.check.Passages.LinkedAt;
import org.gainsay.claim.Content;
import org.gainsay.claim.Vocabulary;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;

/** An address that a text cites for a quotation names no other person than the speaker. */
final class AddressesNameTheSpeaker {
  /** How far behind the passage an address may begin. */
  private static final int REACH = 100;

  private static final int SHORTEST_NAME = 4;

  private final Vocabulary vocabulary;
  private final Map<String, Set<String>> bySurname = new HashMap<>();

  private AddressesNameTheSpeaker(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    vocabulary.actors().values().forEach(this::surname);
  }

  static Stream<Diagnostic> run(Linked linked) {
    AddressesNameTheSpeaker rule = new AddressesNameTheSpeaker(linked.ledger().vocabulary());
    return Passages.supporting(linked)
        .flatMap(
            it ->
                it.claim().content() instanceof Content.Quotation quotation
                    ? rule.problem(it, quotation.speaker().id()).stream()
                    : Stream.of());
  }

  /** Only a name of several words has a surname; one that is a common noun is none. */
  private void surname(Vocabulary.Actor actor) {
    Wording words = Wording.of(actor.name());
    String last = words.size() > 1 ? words.key(words.size() - 1) : "";
    boolean common = Phrases.of("en").standsAt(Phrases.Sort.COMMON_NAME, Wording.of(last), 0);
    if (last.length() >= SHORTEST_NAME && !common) {
      bySurname.computeIfAbsent(last, any -> new HashSet<>()).add(actor.id());
    }
  }

  private Optional<Diagnostic> problem(LinkedAt it, String speaker) {
    return addresses(it).stream()
        .flatMap(address -> other(it, address, speaker).stream())
        .findFirst();
  }

  private Optional<Diagnostic> other(LinkedAt it, Span address, String speaker) {
    Wording slug = Wording.of(it.document().text(), address);
    return named(slug, speaker)
        ? Optional.empty()
        : slug.keys().stream()
            .filter(bySurname::containsKey)
            .findFirst()
            .map(name -> namesAnother(it, address, name, speaker));
  }

  /** Whether it holds a word of a name of the speaker, or of someone around or within. */
  private boolean named(Wording slug, String speaker) {
    return vocabulary.actors().keySet().stream()
        .filter(id -> vocabulary.actorsAround(id).contains(speaker) || id.equals(speaker))
        .flatMap(id -> vocabulary.namesOfActor(id).stream())
        .flatMap(name -> Wording.of(name).keys().stream())
        .filter(word -> word.length() >= SHORTEST_NAME)
        .anyMatch(slug.keys()::contains);
  }

  /** The paths of the addresses in the passage and right behind it, in its paragraph. */
  private static List<Span> addresses(LinkedAt it) {
    String text = it.document().text().content();
    int limit = Math.min(text.length(), it.extent().end() + REACH);
    List<Span> paths = new ArrayList<>();
    int at = it.extent().start();
    while (at < limit && !isParagraphEnd(text, at, it.extent().end())) {
      int end = addressEnd(text, at);
      if (end > at) {
        int path = text.indexOf('/', hostStart(text, at));
        if (path >= 0 && path < end) {
          paths.add(new Span(path, end));
        }
      }
      at = Math.max(end, at + 1);
    }
    return paths;
  }

  private static boolean isParagraphEnd(String text, int at, int extentEnd) {
    return at >= extentEnd && text.charAt(at) == '\n';
  }

  private static int addressEnd(String text, int at) {
    boolean begins =
        text.startsWith("http://", at)
            || text.startsWith("https://", at)
            || text.startsWith("www.", at);
    int end = at;
    while (begins && end < text.length() && isAddress(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isAddress(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "()<>[]“”\"".indexOf(c) < 0;
  }

  private static int hostStart(String text, int at) {
    return text.startsWith("www.", at) ? at : text.indexOf("//", at) + 2;
  }

  private Diagnostic namesAnother(LinkedAt it, Span address, String name, String speaker) {
    return Diagnostic.of(
            Code.CITED_ADDRESS_NAMES_ANOTHER,
            it.claim().at().value("quotation/speaker"),
            "the address cited for these words names `" + name + "`, not `" + speaker + "`",
            "open the address and see who speaks; correct the speaker, or say so in `notes` and"
                + " silence this")
        .about(it.claim().id())
        .with(it.shown(address));
  }
}
