package org.gainsay.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gainsay.diagnostic.Diagnostic;

/** The rules, each a file named for the good state that it looks for. */
public final class Checks {
  private static final List<Function<Linked, Stream<Diagnostic>>> RULES =
      List.of(
          QuotesAreFound::run,
          ContextsAgree::run,
          PunctuationIsTheSources::run,
          FiguresStandInTheirPassages::run,
          WordsStandInTheirPassages::run,
          SpeakersAreNamedNearby::run,
          SourcesAreUsed::run);

  private Checks() {}

  /** What every rule has to say, in no particular order. */
  public static List<Diagnostic> run(Linked linked) {
    return RULES.stream().flatMap(rule -> rule.apply(linked)).toList();
  }
}
