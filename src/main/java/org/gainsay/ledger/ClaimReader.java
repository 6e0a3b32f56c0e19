package org.gainsay.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Content;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Ref;
import org.gainsay.claim.Review;
import org.gainsay.claim.Vocabulary;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Related;
import org.gainsay.notation.Node;
import org.gainsay.text.Span;
import org.gainsay.time.When;

/** Reads claims: first which there are, then what they say. */
final class ClaimReader {
  private static final Set<String> CLAIM = Shapes.CLAIM.names();
  private static final Set<String> REVIEW = Shapes.REVIEW.names();

  private final Lexicon lexicon;
  private final PlaceBook book;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  ClaimReader(Lexicon lexicon, PlaceBook book) {
    this.lexicon = lexicon;
    this.book = book;
  }

  /** Every claim by its id, in the order of the ledger. */
  Map<String, Draft> drafts() {
    return drafts;
  }

  // Which there are

  void draft(Sheet sheet, Node node) {
    if (node instanceof Node.Mapping mapping) {
      draft(sheet, mapping);
    } else {
      Block.of(sheet, node, "a claim", CLAIM, lexicon.nearness);
    }
  }

  private void draft(Sheet sheet, Node.Mapping mapping) {
    Span start =
        mapping.entries().isEmpty() ? mapping.span() : mapping.entries().get(0).key().span();
    Node.Scalar none = new Node.Scalar(start, "", Node.Style.PLAIN);
    Node.Scalar id =
        mapping
            .entry("id")
            .map(Node.Entry::value)
            .filter(Node.Scalar.class::isInstance)
            .map(Node.Scalar.class::cast)
            .orElse(none);
    String written = id.text().strip();
    String name = written.isEmpty() || drafts.containsKey(written) ? stand(sheet, id) : written;
    Sheet about = sheet.about(name);
    if (!written.isEmpty()) {
      Ids.check(about, id);
      Optional.ofNullable(drafts.get(written)).ifPresent(first -> twice(about, id, first));
    }
    drafts.put(name, new Draft(about, mapping, id, name, kind(mapping)));
  }

  /** What a claim goes by that has no id of its own: where it stands. */
  private static String stand(Sheet sheet, Node.Scalar id) {
    return sheet.place(id.span()).toString();
  }

  private static void twice(Sheet sheet, Node.Scalar id, Draft first) {
    sheet.report(
        Diagnostic.of(
                Code.DUPLICATE_ID,
                sheet.place(id.span()),
                "two claims have the id `" + Block.shortened(id.text().strip()) + "`",
                "give one of them another id")
            .with(new Related(first.sheet().place(first.idAsWritten().span()), "the first one")));
  }

  private static Content.Kind kind(Node.Mapping mapping) {
    for (Content.Kind kind : Content.Kind.values()) {
      if (mapping.entry(kind.label()).isPresent() && kind != Content.Kind.STATEMENT) {
        return kind;
      }
    }
    return Content.Kind.STATEMENT;
  }

  // What they say

  List<Claim> read(Vocabulary vocabulary, Documents documents) {
    List<Claim> claims = new ArrayList<>();
    drafts
        .values()
        .forEach(
            draft ->
                Block.of(draft.sheet(), draft.node(), "a claim", CLAIM, lexicon.nearness)
                    .ifPresent(block -> claims.add(claim(draft, block, vocabulary, documents))));
    return new Derivations(drafts).withoutCycles(claims);
  }

  private Claim claim(Draft draft, Block block, Vocabulary vocabulary, Documents documents) {
    block.require(Shapes.CLAIM.required());
    block.text("id");
    Sheet sheet = draft.sheet();
    Optional<Ref> event =
        block.scalar("event").flatMap(scalar -> lexicon.events.resolve(sheet, scalar));
    Optional<Vocabulary.Event> declared =
        event.flatMap(ref -> Optional.ofNullable(vocabulary.events().get(ref.id())));
    List<Ref> place = lexicon.places.resolveAll(sheet, block.scalars("place"));
    Optional<When> when = Dates.read(block, "when");
    List<Ref> saidBy = lexicon.actors.resolveAll(sheet, block.scalars("said_by"));
    Optional<Modality> modality =
        Choices.read(block, "modality", Choices.MODALITIES, lexicon.nearness);
    EvidenceReader evidence =
        new EvidenceReader(lexicon, documents, saidBy, modality.orElse(Modality.ASSERTED));
    EvidenceReader.Passages passages = evidence.read(block);
    return new Claim(
        draft.id(),
        block.text("statement").orElse(""),
        content(draft, block, passages.language()),
        block.has("place") ? place : declared.map(Vocabulary.Event::place).orElse(List.of()),
        block.has("when") ? when : declared.flatMap(Vocabulary.Event::when),
        event,
        saidBy,
        modality.orElse(Modality.ASSERTED),
        passages.entries(),
        block.texts("tags"),
        block.text("notes"),
        Silences.read(block, lexicon.nearness),
        review(block),
        book.item(sheet, draft.node()));
  }

  private Content content(Draft draft, Block block, String language) {
    List<String> kinds =
        block.mapping().entries().stream()
            .map(entry -> entry.key().text())
            .filter(Shapes.CLAIM.exclusive()::contains)
            .distinct()
            .toList();
    if (kinds.isEmpty()) {
      return new Content.Statement();
    }
    ContentReader reader = new ContentReader(lexicon, drafts, language);
    Set<Content> read = new LinkedHashSet<>();
    kinds.forEach(kind -> read.add(reader.read(block, kind)));
    if (kinds.size() == 1) {
      return read.iterator().next();
    }
    draft
        .sheet()
        .report(
            Code.SEVERAL_KINDS,
            block.keySpan(kinds.get(1)),
            "a claim asserts one thing, but this one has both `"
                + String.join("` and `", kinds)
                + "`",
            "make a claim of its own of each");
    return new Content.Unread(draft.kind());
  }

  private Optional<Review> review(Block claim) {
    return claim
        .node("review")
        .flatMap(node -> Block.of(claim.sheet(), node, "a review", REVIEW, lexicon.nearness))
        .flatMap(
            block -> {
              block.require(Shapes.REVIEW.required());
              Optional<String> by = block.text("by");
              Optional<When> date = Dates.read(block, "date");
              Optional<String> because = block.text("because");
              Optional<String> fingerprint = block.text("fingerprint");
              return Choices.read(block, "verdict", Choices.VERDICTS, lexicon.nearness)
                  .map(verdict -> new Review(verdict, by, date, because, fingerprint));
            });
  }
}
