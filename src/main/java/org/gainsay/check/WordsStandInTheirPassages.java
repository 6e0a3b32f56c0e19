package org.gainsay.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.check.Passages.LinkedAt;
import org.gainsay.claim.Content;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.link.WordsInPassage;

/** A quotation's words stand in its passage, inside quotation marks where they are direct. */
final class WordsStandInTheirPassages {
  private WordsStandInTheirPassages() {}

  static Stream<Diagnostic> run(Linked linked) {
    return Passages.linked(linked)
        .flatMap(
            it ->
                it.passage().words().stream()
                    .flatMap(words -> problem(it, words).stream())
                    .map(problem -> problem.about(it.claim().id())));
  }

  private static Optional<Diagnostic> problem(LinkedAt it, WordsInPassage words) {
    return words.fold(
        stand ->
            stand.marked() || !isDirect(it) ? Optional.empty() : Optional.of(unmarked(it, stand)),
        absent -> Optional.of(absent(it, absent.words())));
  }

  private static boolean isDirect(LinkedAt it) {
    return it.claim().content() instanceof Content.Quotation quotation
        && quotation.form() == Content.Form.DIRECT;
  }

  private static Diagnostic unmarked(LinkedAt it, WordsInPassage.Stand stand) {
    return Diagnostic.of(
            Code.NOT_IN_QUOTATION_MARKS,
            it.claim().at().value("quotation/words"),
            "the words are given as direct speech, but `"
                + it.document().id()
                + "` does not set them in quotation marks",
            "write `form: indirect`, or quote the words that stand in quotation marks")
        .with(it.shown(stand.span()));
  }

  private static Diagnostic absent(LinkedAt it, String words) {
    return Diagnostic.of(
            Code.WORDS_NOT_IN_PASSAGE,
            it.claim().at().value("quotation/words"),
            "`" + words + "` does not stand in the quoted passage",
            "copy the words from the passage, or quote the passage that has them")
        .with(it.shown(it.found().extent()));
  }
}
