package org.gainsay.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.check.Passages.LinkedAt;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.text.Sentences;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.gainsay.text.Wording;

/** What a marked gap leaves out is no condition, no negation and no sentence end. */
final class OmissionsKeepTheSense {
  private OmissionsKeepTheSense() {}

  static Stream<Diagnostic> run(Linked linked) {
    return Passages.counting(linked)
        .flatMap(it -> it.found().omitted().stream().flatMap(gap -> problem(it, gap).stream()));
  }

  private static Optional<Diagnostic> problem(LinkedAt it, Span gap) {
    return turning(it, gap)
        .map(word -> turns(it, gap, "hold `" + word + "`"))
        .or(
            () ->
                endsSentence(it.document().text(), gap)
                    ? Optional.of(turns(it, gap, "hold the end of a sentence"))
                    : Optional.empty());
  }

  private static Optional<String> turning(LinkedAt it, Span gap) {
    Wording words = Wording.of(it.document().text(), gap);
    Phrases phrases = it.phrases();
    for (int index = 0; index < words.size(); index++) {
      int condition = phrases.at(Phrases.Sort.CONDITION, words, index);
      if (condition > 0 || phrases.isNegation(words, index)) {
        return Optional.of(words.written(index, Math.max(1, condition)));
      }
    }
    return Optional.empty();
  }

  private static boolean endsSentence(Text text, Span gap) {
    Span neighbours =
        new Span(Math.max(0, gap.start() - 1), Math.min(text.length(), gap.end() + 1));
    List<Span> sentences = Sentences.within(text, Sentences.around(text, neighbours));
    return sentences.stream()
        .skip(1)
        .anyMatch(next -> gap.start() < next.start() && next.start() <= gap.end());
  }

  private static Diagnostic turns(LinkedAt it, Span gap, String what) {
    return Diagnostic.of(
            Code.OMISSION_TURNS_SENSE,
            it.at().value("quote"),
            "the words left out " + what,
            "quote them too, or make two passages of it")
        .about(it.claim().id())
        .with(it.shown(gap));
  }
}
