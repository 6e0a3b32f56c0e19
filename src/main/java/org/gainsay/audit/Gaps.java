package org.gainsay.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.anchor.Protection;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Content;
import org.gainsay.claim.Stance;
import org.gainsay.coverage.Coverage;
import org.gainsay.coverage.DocumentCoverage;
import org.gainsay.coverage.Mention;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Passage;
import org.gainsay.source.Source;

/** Says what a run did not check. */
final class Gaps {
  private static final String FILE_NOT_READ = "the file could not be read";

  private final List<Unchecked> found = new ArrayList<>();

  private Gaps() {}

  static List<Unchecked> of(
      List<String> unreadFiles, List<Source> sources, List<LinkedClaim> claims, Coverage coverage) {
    Gaps gaps = new Gaps();
    unreadFiles.forEach(file -> gaps.add("everything in this file", file, FILE_NOT_READ));
    claims.forEach(gaps::claim);
    sources.forEach(gaps::source);
    coverage.documents().forEach(gaps::document);
    return List.copyOf(gaps.found);
  }

  /** Whether it is a whole file of the ledger. */
  static boolean isOfFile(Unchecked unchecked) {
    return unchecked.why().equals(FILE_NOT_READ);
  }

  private void add(String what, String where, String why) {
    found.add(new Unchecked(what, where, why));
  }

  private void source(Source source) {
    String id = source.entry().id();
    if (source.text().isEmpty()) {
      add("the text", id, "the file could not be opened as text");
    } else if (!source.hashOk()) {
      add(
          "whether this is the text that was reviewed",
          id,
          source.entry().sha256().isEmpty()
              ? "the manifest gives no hash of it"
              : "its hash has changed");
    }
    String language = source.entry().language();
    if (!new Protection(language, java.util.Set.of()).knowsLanguage()) {
      add(
          "number words, negations and hedges, and figures against other figures",
          id,
          "there are no word lists for the language `" + language + "`");
    }
    if (!source.entry().inferred().isEmpty()) {
      add(
          "its " + String.join(", ", source.entry().inferred()),
          id,
          "what the manifest calls inferred is not in the text");
    }
  }

  private void document(DocumentCoverage coverage) {
    List<String> counts = new ArrayList<>();
    for (Mention.Kind kind : Mention.Kind.values()) {
      long count = coverage.count(kind);
      if (count > 0) {
        counts.add(
            count
                + " "
                + (kind == Mention.Kind.ATTACK ? "attack report" : kind.label())
                + (count == 1 ? "" : "s"));
      }
    }
    if (!counts.isEmpty()) {
      add(
          String.join(", ", counts),
          coverage.document().id().toString(),
          "figures, quotations or attack reports that no claim covers");
    }
  }

  private void claim(LinkedClaim linked) {
    Claim claim = linked.claim();
    linked.passages().forEach(passage -> passage(claim, passage));
    claim
        .content()
        .fold(
            figure -> figure(linked, figure),
            attack -> true,
            quotation -> true,
            statement -> true,
            unread -> unread(claim, unread));
  }

  private void passage(Claim claim, Passage passage) {
    if (!passage.isLinked()) {
      Optional<String> match = passage.anchoring().map(anchoring -> anchoring.label());
      add(
          "the passage of evidence " + passage.evidence().number(),
          claim.id(),
          match
              .map(label -> "its quote is " + label)
              .orElse("`" + passage.evidence().document() + "` could not be searched"));
    } else if (passage.evidence().stance() == Stance.REFUTES
        || passage.evidence().stance() == Stance.DOUBTS) {
      add(
          "whether evidence " + passage.evidence().number() + " speaks against it",
          claim.id(),
          "that a passage speaks against its claim is the analyst's reading");
    }
  }

  private boolean figure(LinkedClaim linked, Content.Figure figure) {
    Claim claim = linked.claim();
    boolean derivedOnly = figure.per().isPresent() || figure.shareOf().isPresent();
    if (!linked.readings().containsKey("figure/value")) {
      return add(claim, "no passage gives the value");
    } else if (claim.when().isEmpty()) {
      return add(claim, "a figure without a time is compared with nothing");
    } else if (claim.place().isEmpty() && !derivedOnly) {
      return add(claim, "a figure without a place is compared with little");
    }
    return true;
  }

  private boolean add(Claim claim, String why) {
    add("the figure against other figures", claim.id(), why);
    return true;
  }

  private boolean unread(Claim claim, Content.Unread unread) {
    add("the " + unread.kind().label(), claim.id(), "its block could not be read");
    return true;
  }
}
