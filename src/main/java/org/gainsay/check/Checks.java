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
          QuotesAreWhole::run,
          OmissionsKeepTheSense::run,
          QuotesAreFromTheBody::run,
          FiguresStandInTheirPassages::run,
          CountedWordsAreOfTheMeasure::run,
          CountsAreAsNarrowAsTheText::run,
          CasualtiesAreNotAllKilled::run,
          HedgesAreKept::run,
          AttributionsAreKept::run,
          WordsStandInTheirPassages::run,
          SpeakersAreNamedNearby::run,
          AddressesNameTheSpeaker::run,
          DurationsAgree::run,
          WeekdaysAgree::run,
          StocksHaveAnInstant::run,
          EventsPrecedeTheirReports::run,
          ValuesServeOneClaim::run,
          PartsStayWithinTheirWhole::run,
          ReviewsAreOfWhatStands::run,
          SourcesAreUsed::run);

  private Checks() {}

  /** What every rule has to say, in no particular order. */
  public static List<Diagnostic> run(Linked linked) {
    return RULES.stream().flatMap(rule -> rule.apply(linked)).toList();
  }
}
