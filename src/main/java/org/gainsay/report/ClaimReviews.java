package org.gainsay.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gainsay.audit.Audit;
import org.gainsay.claim.Review;
import org.gainsay.claim.Stance;
import org.gainsay.link.Passage;
import org.gainsay.source.Document;
import org.gainsay.source.Source;
import org.gainsay.time.When;

/** Reviewed claims as ClaimReview (schema.org); what the ledger does not say is left out. */
public final class ClaimReviews {
  private ClaimReviews() {}

  /** As JSON-LD that may stand inside a page. */
  public static String of(Audit audit) {
    ObjectNode document = Json.object().put("@context", "https://schema.org");
    ArrayNode graph = document.putArray("@graph");
    for (Permalinks.Entry entry : Permalinks.of(audit).entries()) {
      entry.view().claim().review().ifPresent(review -> graph.add(review(entry, review, audit)));
    }
    return Json.write(document).replace("<", "\\u003c");
  }

  private static ObjectNode review(Permalinks.Entry entry, Review review, Audit audit) {
    ObjectNode node =
        Json.object()
            .put("@type", "ClaimReview")
            .put("@id", "report.html#" + entry.anchor())
            .put("url", "report.html#" + entry.anchor())
            .put("claimReviewed", entry.view().claim().statement());
    review.date().flatMap(ClaimReviews::date).ifPresent(it -> node.put("datePublished", it));
    review.by().ifPresent(it -> node.putObject("author").put("name", it));
    review.because().ifPresent(it -> node.put("reviewBody", it));
    node.set("reviewRating", rating(review.verdict()));
    node.set("itemReviewed", claim(entry, audit));
    return node;
  }

  /** Only three verdicts lie on a line from true to false. */
  private static ObjectNode rating(Review.Verdict verdict) {
    ObjectNode rating =
        Json.object()
            .put("@type", "Rating")
            .put("alternateName", verdict.label().replace('-', ' '));
    return switch (verdict) {
      case SUPPORTED -> scale(rating, 5);
      case PARTLY_SUPPORTED -> scale(rating, 3);
      case REFUTED -> scale(rating, 1);
      case CONFLICTING, NOT_ENOUGH_EVIDENCE, NOT_CHECKABLE -> rating;
    };
  }

  private static ObjectNode scale(ObjectNode rating, int value) {
    return rating.put("ratingValue", value).put("bestRating", 5).put("worstRating", 1);
  }

  private static ObjectNode claim(Permalinks.Entry entry, Audit audit) {
    ObjectNode claim =
        Json.object()
            .put("@type", "Claim")
            .put("@id", "report.html#" + entry.anchor() + "-claim")
            .put("text", entry.view().claim().statement());
    List<Document> documents =
        entry.view().passages().stream()
            .filter(passage -> passage.evidence().stance() == Stance.SUPPORTS)
            .map(Passage::document)
            .flatMap(Optional::stream)
            .distinct()
            .sorted(Comparator.comparing(ClaimReviews::published))
            .toList();
    claimant(entry, documents).ifPresent(it -> claim.putObject("author").put("name", it));
    documents.stream()
        .findFirst()
        .flatMap(Document::published)
        .flatMap(ClaimReviews::date)
        .ifPresent(it -> claim.put("datePublished", it));
    ArrayNode appearances = claim.putArray("appearance");
    documents.forEach(document -> appearances.add(work(document, audit)));
    documents.stream()
        .findFirst()
        .filter(first -> isFirst(first, documents))
        .ifPresent(first -> claim.set("firstAppearance", work(first, audit)));
    return claim;
  }

  /** Whether all other documents were surely published later. */
  private static boolean isFirst(Document document, List<Document> documents) {
    return documents.stream()
        .filter(other -> !other.id().equals(document.id()))
        .allMatch(
            other ->
                document.published().isPresent()
                    && other
                        .published()
                        .map(
                            it ->
                                document
                                    .published()
                                    .get()
                                    .outer()
                                    .last()
                                    .isBefore(it.outer().first()))
                        .orElse(false));
  }

  private static Optional<String> claimant(Permalinks.Entry entry, List<Document> documents) {
    return entry
        .view()
        .holder()
        .map(entry.view()::actorName)
        .filter(name -> !name.isEmpty())
        .or(() -> documents.stream().findFirst().flatMap(Document::author));
  }

  private static String published(Document document) {
    return document.published().map(it -> it.named().first().toString()).orElse("9999");
  }

  private static ObjectNode work(Document document, Audit audit) {
    ObjectNode work = Json.object().put("@type", "CreativeWork").put("headline", document.title());
    audit.sources().stream()
        .map(Source::entry)
        .filter(source -> source.id().equals(document.id().source()))
        .findFirst()
        .flatMap(source -> source.url())
        .filter(Element::isWeb)
        .ifPresent(url -> work.put("url", url));
    document.author().ifPresent(it -> work.putObject("author").put("name", it));
    document.published().flatMap(ClaimReviews::date).ifPresent(it -> work.put("datePublished", it));
    return work;
  }

  /** A plain year, month or day, which ISO 8601 writes as EDTF does. */
  private static Optional<String> date(When when) {
    boolean plain =
        !when.qualified()
            && !when.interval()
            && when.edtf().chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'))
            && when.inner().map(when.outer()::equals).orElse(false);
    return plain ? Optional.of(when.edtf()) : Optional.empty();
  }
}
