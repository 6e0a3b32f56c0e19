package org.gainsay.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.gainsay.audit.Audit;
import org.gainsay.contradiction.Finding;
import org.gainsay.link.LinkedClaim;
import org.gainsay.text.DidYouMean;
import org.gainsay.time.Edtf;
import org.gainsay.time.EdtfReading;

/** Finds what a command line names, or says what may have been meant. */
final class Named {
  private Named() {}

  static LinkedClaim claim(String id, Audit audit) {
    List<LinkedClaim> found =
        audit.claims().stream().filter(it -> it.claim().id().equals(id)).toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    throw missing("claim", id, audit.claims().stream().map(it -> it.claim().id()).toList());
  }

  static Finding finding(String id, Audit audit) {
    List<Finding> findings = audit.findings().findings();
    return findings.stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> missing("finding", id, findings.stream().map(Finding::id).toList()));
  }

  static Refusal unknown(String option, String word, List<String> labels) {
    return new Refusal(
        "`" + word + "` is nothing that " + option + " can be",
        near(word, labels) + "write one of " + String.join(", ", labels));
  }

  private static String near(String word, List<String> words) {
    return DidYouMean.among(words, word).map(it -> "did you mean `" + it + "`? ").orElse("");
  }

  private static Refusal missing(String what, String id, List<String> ids) {
    return new Refusal(
        "there is no " + what + " `" + id + "`",
        DidYouMean.among(ids, id)
            .map(it -> "did you mean `" + it + "`?")
            .orElse(
                "`gainsay " + (what.equals("claim") ? "link" : "contradictions") + "` lists them"));
  }

  /** A date as given, or the day that it is where the analyst sits. */
  static String date(Optional<String> given) {
    String date = given.orElseGet(() -> LocalDate.now(ZoneId.systemDefault()).toString());
    if (Edtf.parse(date) instanceof EdtfReading.Refused) {
      throw new Refusal("`" + date + "` is no date", "write it as 2026-11-26");
    }
    return date;
  }
}
