package org.gainsay.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.audit.Audit;
import org.gainsay.audit.PublicPart;
import org.gainsay.claim.Content;
import org.gainsay.claim.Review;
import org.gainsay.claim.Vocabulary;
import org.gainsay.report.Subset;
import org.gainsay.text.DidYouMean;
import org.gainsay.time.Edtf;
import org.gainsay.time.When;
import picocli.CommandLine.Option;

/** Which claims an export holds. */
final class Filters {
  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description = "only figure, attack, quotation or statement claims")
  private List<Content.Kind> kind = List.of();

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      split = ",",
      description = "only claims with evidence from it, or from a part of it")
  private List<String> source = List.of();

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      split = ",",
      description = "only claims about it, or about what lies in it; an id, name or alias")
  private List<String> place = List.of();

  @Option(
      names = "--period",
      paramLabel = "WHEN",
      description = "only claims whose time may overlap it (EDTF: 2018-09, 2018/2019)")
  private Optional<String> period = Optional.empty();

  @Option(
      names = "--verdict",
      paramLabel = "VERDICT",
      split = ",",
      description = "only claims that were reviewed so")
  private List<Review.Verdict> verdict = List.of();

  @Option(names = "--tag", paramLabel = "TAG", split = ",", description = "only claims tagged so")
  private List<String> tag = List.of();

  @Option(
      names = "--public",
      description = "to hand out: no whole texts, nothing of notes and of claims tagged `private`")
  private boolean forThePublic;

  /** The part of an audit that is asked for. */
  Audit of(Audit audit) {
    refuseWhatNothingIs(audit);
    List<String> places = place.stream().map(it -> placeId(it, audit)).toList();
    Subset subset = new Subset(kind, source, places, period.map(Filters::when), verdict, tag);
    return subset.of(forThePublic ? PublicPart.of(audit).audit() : audit);
  }

  /** A misspelt filter would give an empty table, which says something that is not so. */
  private void refuseWhatNothingIs(Audit audit) {
    known(
        "source",
        source,
        audit.ledger().sources().stream()
            .flatMap(
                entry ->
                    Stream.concat(
                        Stream.of(entry.id()),
                        entry.parts().stream().map(part -> entry.id() + "/" + part.id()))));
    known(
        "place",
        place.stream().map(it -> placeId(it, audit)).toList(),
        audit.ledger().vocabulary().places().keySet().stream());
    known("tag", tag, audit.claims().stream().flatMap(it -> it.claim().tags().stream()));
  }

  private static void known(String what, List<String> asked, Stream<String> all) {
    List<String> known = all.distinct().sorted().toList();
    for (String each : asked) {
      if (!known.contains(each)) {
        throw new Refusal(
            "there is no " + what + " `" + each + "`",
            DidYouMean.among(known, each)
                .map(near -> "did you mean `" + near + "`?")
                .orElse(
                    known.isEmpty() || known.size() > 12
                        ? "nothing in the ledger is called so"
                        : "there are " + String.join(", ", known)));
      }
    }
  }

  /** The id of a place that is given by its id, its name or an alias. */
  private static String placeId(String written, Audit audit) {
    return audit.ledger().vocabulary().places().values().stream()
        .filter(
            place ->
                place.id().equals(written)
                    || place.name().equalsIgnoreCase(written)
                    || place.aliases().stream().anyMatch(written::equalsIgnoreCase))
        .map(Vocabulary.Place::id)
        .findFirst()
        .orElse(written);
  }

  private static When when(String written) {
    return Edtf.parse(written)
        .fold(
            read -> read.when(),
            refused -> {
              throw new Refusal(refused.message(), refused.help());
            });
  }
}
