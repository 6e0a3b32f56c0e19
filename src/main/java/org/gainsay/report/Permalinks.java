package org.gainsay.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.audit.Audit;
import org.gainsay.claim.DocumentId;
import org.gainsay.claim.Evidence;
import org.gainsay.contradiction.Finding;
import org.gainsay.link.Passage;
import org.gainsay.source.Document;
import org.gainsay.source.Source;

/** Claims, passages, findings and documents of a page under the names that links to them use. */
final class Permalinks {
  /**
   * A claim on the page.
   *
   * @param number from 1, in the order of the ids
   * @param anchor the name that links to it use
   */
  record Entry(int number, String anchor, ClaimView view) {
    String passage(Evidence evidence) {
      return "passage-" + anchor.substring("claim-".length()) + "-" + evidence.number();
    }

    /** A passage in few characters: {@code 12.1}. */
    String mark(Evidence evidence) {
      return number + "." + evidence.number();
    }
  }

  private final List<Entry> entries;
  private final Map<String, Entry> byId = new LinkedHashMap<>();
  private final Map<DocumentId, Document> documents = new HashMap<>();

  private Permalinks(List<Entry> entries) {
    this.entries = entries;
    entries.forEach(entry -> byId.putIfAbsent(entry.view().claim().id(), entry));
  }

  static Permalinks of(Audit audit) {
    List<Entry> entries = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (ClaimView view : ClaimView.all(audit)) {
      int number = entries.size() + 1;
      String anchor = "claim-" + safe(view.claim().id());
      String free = taken.add(anchor) ? anchor : anchor + "_" + number;
      entries.add(new Entry(number, free, view));
    }
    Permalinks links = new Permalinks(entries);
    for (Source source : audit.sources()) {
      source.documents().forEach(document -> links.documents.put(document.id(), document));
    }
    return links;
  }

  List<Entry> entries() {
    return entries;
  }

  Optional<Entry> claim(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  static String finding(Finding finding) {
    return "contradiction-" + safe(finding.id());
  }

  static String document(DocumentId id) {
    return "source-" + safe(id.toString());
  }

  /** The title of a document, else its id. */
  String title(DocumentId id) {
    Document document = documents.get(id);
    return document == null || document.title().isBlank() ? id.toString() : document.title();
  }

  Optional<Document> opened(DocumentId id) {
    return Optional.ofNullable(documents.get(id));
  }

  /** The claim as a link. */
  Html claimLink(String id) {
    return claim(id).<Html>map(entry -> Html.tag("a", id).to(entry.anchor())).orElse(Html.text(id));
  }

  /** Where the text shows a passage, if it is linked. */
  Optional<String> passage(String claim, Passage passage) {
    return passage.isLinked()
        ? claim(claim).map(entry -> entry.passage(passage.evidence()))
        : Optional.empty();
  }

  /** Letters, digits and hyphens as they are; what no id should hold as its code points. */
  static String safe(String id) {
    StringBuilder safe = new StringBuilder();
    id.codePoints()
        .forEach(
            c -> {
              boolean plain =
                  (c >= 'a' && c <= 'z')
                      || (c >= 'A' && c <= 'Z')
                      || (c >= '0' && c <= '9')
                      || c == '-';
              if (plain) {
                safe.appendCodePoint(c);
              } else {
                safe.append(c == '/' ? "--" : String.format(Locale.ROOT, "_%x", c));
              }
            });
    return safe.toString();
  }
}
