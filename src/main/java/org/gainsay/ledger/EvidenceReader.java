package org.gainsay.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.DocumentId;
import org.gainsay.claim.Evidence;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Ref;
import org.gainsay.claim.Stance;
import org.gainsay.diagnostic.Code;
import org.gainsay.notation.Node;

/** Reads the passages of one claim, which gives them what they do not say themselves. */
final class EvidenceReader {
  private static final Set<String> KEYS = Shapes.EVIDENCE.names();

  private final Lexicon lexicon;
  private final Documents documents;
  private final List<Ref> saidBy;
  private final Modality modality;

  /**
   * The passages that could be read.
   *
   * @param language of the first that supports the claim
   */
  record Passages(List<Evidence> entries, String language) {}

  EvidenceReader(Lexicon lexicon, Documents documents, List<Ref> saidBy, Modality modality) {
    this.lexicon = lexicon;
    this.documents = documents;
    this.saidBy = saidBy;
    this.modality = modality;
  }

  Passages read(Block claim) {
    List<Evidence> entries = new ArrayList<>();
    List<Node> items = claim.items("evidence");
    if (claim.isEmptyList("evidence")) {
      claim
          .sheet()
          .report(
              Code.EMPTY_VALUE,
              claim.keySpan("evidence"),
              "`evidence` has no entry",
              "add a `source` and its `quote`");
    }
    for (int i = 0; i < items.size(); i++) {
      int number = i + 1;
      Block.of(claim.sheet(), items.get(i), "an entry of evidence", KEYS, lexicon.nearness)
          .flatMap(block -> entry(block, number))
          .ifPresent(entries::add);
    }
    return new Passages(entries, language(entries));
  }

  private String language(List<Evidence> entries) {
    return entries.stream()
        .filter(entry -> entry.stance() == Stance.SUPPORTS)
        .findFirst()
        .map(entry -> documents.language(entry.document()))
        .orElse("en");
  }

  private Optional<Evidence> entry(Block block, int number) {
    block.require(Shapes.EVIDENCE.required());
    Optional<DocumentId> document =
        block.scalar("source").map(scalar -> documents.read(block.sheet(), scalar));
    Optional<String> quote = block.text("quote");
    Optional<String> prefix = block.text("prefix");
    Optional<String> suffix = block.text("suffix");
    Stance stance =
        Choices.read(block, "stance", Choices.STANCES, lexicon.nearness).orElse(Stance.SUPPORTS);
    List<Ref> credited = lexicon.actors.resolveAll(block.sheet(), block.scalars("said_by"));
    Modality own =
        Choices.read(block, "modality", Choices.MODALITIES, lexicon.nearness).orElse(modality);
    return document.isEmpty() || quote.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Evidence(
                number,
                document.get(),
                quote.get(),
                prefix,
                suffix,
                stance,
                block.has("said_by") ? credited : saidBy,
                own));
  }
}
