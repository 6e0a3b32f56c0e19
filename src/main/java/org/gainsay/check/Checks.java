package org.gainsay.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Place;

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
          PlacesAndDatesAgree::run,
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

  /** What every rule has to say, in no particular order; of one place the same thing only once. */
  public static List<Diagnostic> run(Linked linked) {
    Set<Said> said = new HashSet<>();
    return RULES.stream()
        .flatMap(rule -> rule.apply(linked))
        .filter(it -> said.add(new Said(it.code(), it.place(), it.message())))
        .toList();
  }

  private record Said(Code code, Place place, String message) {}
}
