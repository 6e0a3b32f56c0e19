package org.gainsay.check;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.check.Passages.LinkedAt;
import org.gainsay.claim.Content;
import org.gainsay.claim.Stance;
import org.gainsay.claim.Vocabulary;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.text.Folding;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/** A quotation's speaker is named near its passage, by a name or the last word of one. */
final class SpeakersAreNamedNearby {
  /** How far on either side a name is looked for, in UTF-16 code units: about two paragraphs. */
  private static final int REACH = 1_500;

  private SpeakersAreNamedNearby() {}

  static Stream<Diagnostic> run(Linked linked) {
    return Passages.linked(linked)
        .filter(it -> it.passage().evidence().stance() == Stance.SUPPORTS)
        .flatMap(
            it ->
                it.claim().content() instanceof Content.Quotation quotation
                        && !isNamed(it, quotation.speaker().id(), linked.ledger().vocabulary())
                    ? Stream.of(notNamed(it, quotation.speaker().id()))
                    : Stream.of());
  }

  private static boolean isNamed(LinkedAt it, String speaker, Vocabulary vocabulary) {
    List<String> names = vocabulary.namesOfActor(speaker);
    boolean speaksForItself =
        it.document().author().filter(author -> holds(author, names)).isPresent();
    return speaker.equals("unnamed")
        || speaksForItself
        || holds(around(it.document().text(), it.found().extent()), names);
  }

  private static boolean holds(String text, List<String> names) {
    String folded = " " + words(text) + " ";
    return names.stream()
        .map(SpeakersAreNamedNearby::words)
        .anyMatch(
            name ->
                folded.contains(" " + name + " ") || folded.contains(" " + lastWord(name) + " "));
  }

  /** Folded, with everything that is no letter or digit as one space. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder();
    Folding.name(text)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                words.appendCodePoint(c);
              } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
              }
            });
    return words.toString().strip();
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String around(Text text, Span span) {
    int from = Math.max(0, span.start() - REACH);
    int to = Math.min(text.length(), span.end() + REACH);
    return text.content().substring(from, to);
  }

  private static Diagnostic notNamed(LinkedAt it, String speaker) {
    return Diagnostic.of(
            Code.SPEAKER_NOT_NEARBY,
            it.claim().at().value("quotation/speaker"),
            "`" + speaker + "` is not named near these words in `" + it.document().id() + "`",
            "add the name that the text uses to the aliases of `"
                + speaker
                + "`, or correct the speaker")
        .about(it.claim().id())
        .with(it.shown(it.found().extent()));
  }
}
