package org.gainsay.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.check.Passages.ValueAt;
import org.gainsay.claim.Content;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;

/** A value counted as killed is not one of killed and injured together. */
final class CasualtiesAreNotAllKilled {
  private static final Set<String> DEATHS = Set.of("killed", "died");
  private static final int REACH = 4;
  private static final int DEATH_REACH = 10;

  private CasualtiesAreNotAllKilled() {}

  static Stream<Diagnostic> run(Linked linked) {
    return Passages.values(linked)
        .filter(CasualtiesAreNotAllKilled::countsKilled)
        .flatMap(value -> casualties(value).map(words -> differs(value, words)).stream());
  }

  private static boolean countsKilled(ValueAt value) {
    return value.path().equals("attack/killed")
        || (value.claim().content() instanceof Content.Figure figure
            && DEATHS.contains(figure.measure()));
  }

  private static Optional<Span> casualties(ValueAt value) {
    Wording sentence = value.sentence();
    int first = sentence.from(value.number().span().end());
    return phrase(value, sentence, Phrases.Sort.CASUALTIES, first)
        .filter(at -> noDeath(value, sentence, first, at))
        .or(
            () ->
                phrase(value, sentence, Phrases.Sort.VICTIMS, first)
                    .filter(at -> noDeath(value, sentence, 0, sentence.size())))
        .or(() -> before(value, sentence))
        .map(at -> sentence.span(at, Math.max(1, words(value, sentence, at))));
  }

  private static int words(ValueAt value, Wording sentence, int at) {
    return value.phrases().at(Phrases.Sort.CASUALTIES, sentence, at);
  }

  private static Optional<Integer> phrase(
      ValueAt value, Wording sentence, Phrases.Sort sort, int first) {
    return value
        .phrases()
        .first(sort, sentence, first, first + REACH)
        .filter(at -> isBeside(value, sentence, first, at));
  }

  /** Whether no other number and no comma stands between the value and those words. */
  private static boolean isBeside(ValueAt value, Wording sentence, int first, int at) {
    int end = value.number().span().end();
    for (int index = first; index < at; index++) {
      if (!sentence.hyphenated(index)) {
        return false;
      }
    }
    return sentence.follows(end, first)
        && value.otherNumbers().stream()
            .map(other -> other.span().start())
            .noneMatch(other -> end <= other && other < sentence.span(at, 1).start());
  }

  /** "Casualties rose to 12". */
  private static Optional<Integer> before(ValueAt value, Wording sentence) {
    int last = sentence.upTo(value.number().span().start());
    Optional<Integer> at =
        value.phrases().first(Phrases.Sort.CASUALTIES, sentence, last - REACH, last);
    return at.filter(it -> sentence.inOneClause(it, last - 1))
        .filter(it -> value.otherNumbers().isEmpty())
        .filter(it -> noDeath(value, sentence, last, last + DEATH_REACH))
        .filter(it -> noDeath(value, sentence, it - REACH, it));
  }

  private static boolean noDeath(ValueAt value, Wording sentence, int from, int to) {
    return value.phrases().first(Phrases.Sort.DEATH, sentence, from, to).isEmpty();
  }

  private static Diagnostic differs(ValueAt value, Span words) {
    return Diagnostic.of(
            Code.CASUALTIES_NOT_KILLED,
            value.claim().at().value(value.path()),
            "the claim counts this value as killed, the passage says `"
                + value.at().words(words)
                + "`",
            value.path().startsWith("figure")
                ? "write `measure: casualties`"
                : "leave `killed` out, and write the value as a figure of `measure: casualties`")
        .about(value.claim().id())
        .with(value.at().shown(value.number().span().union(words)));
  }
}
