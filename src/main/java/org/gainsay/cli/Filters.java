package org.gainsay.cli;

import java.util.List;
import java.util.Optional;
import org.gainsay.audit.Audit;
import org.gainsay.audit.PublicPart;
import org.gainsay.report.Subset;
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
  private List<String> kind = List.of();

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
      description = "only claims about it, or about what lies in it")
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
  private List<String> verdict = List.of();

  @Option(names = "--tag", paramLabel = "TAG", split = ",", description = "only claims tagged so")
  private List<String> tag = List.of();

  @Option(
      names = "--public",
      description = "to hand out: no whole texts, nothing of notes and of claims tagged `private`")
  private boolean forThePublic;

  /** The part of an audit that is asked for. */
  Audit of(Audit audit) {
    return subset().of(forThePublic ? PublicPart.of(audit).audit() : audit);
  }

  private Subset subset() {
    return new Subset(kind, source, place, period.map(Filters::when), verdict, tag);
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
