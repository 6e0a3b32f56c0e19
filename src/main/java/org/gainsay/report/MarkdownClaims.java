package org.gainsay.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.audit.Audit;
import org.gainsay.text.Visible;

/** The claim table in Markdown, for a CMS or an issue. */
public final class MarkdownClaims {
  /** Characters that Markdown, or what a site adds to it, might take for a mark. */
  private static final String MARKS = "\\`*_{}[]()<>#|@~&";

  private MarkdownClaims() {}

  public static String of(Audit audit) {
    StringBuilder page =
        new StringBuilder(
            """
            | claim | kind | place | when | value | verdict | conflicts | sources |
            |---|---|---|---|---|---|---|---|
            """);
    Map<String, List<EvidenceTable.Row>> evidence =
        EvidenceTable.rows(audit).stream().collect(Collectors.groupingBy(row -> row.claim().id()));
    for (Permalinks.Entry entry : Permalinks.of(audit).entries()) {
      row(entry, evidence.getOrDefault(entry.view().claim().id(), List.of()), page);
    }
    return page.append("\n").append(Summary.LIMITS).append("\n").toString();
  }

  private static void row(
      Permalinks.Entry entry, List<EvidenceTable.Row> evidence, StringBuilder page) {
    ClaimView view = entry.view();
    long open = view.openContradictions();
    List<String> cells =
        List.of(
            escaped(view.claim().statement()),
            view.claim().kind().label(),
            escaped(ClaimsSection.placeNames(view)),
            escaped(view.edtf()),
            escaped(ClaimsSection.value(view)),
            view.verdict(),
            view.contradictions() == 0 ? "" : view.contradictions() + ", " + open + " open",
            sources(evidence));
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String sources(List<EvidenceTable.Row> evidence) {
    return evidence.stream()
        .map(MarkdownClaims::source)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String source(EvidenceTable.Row row) {
    String name = escaped(row.view().id());
    String link = row.deepLink();
    boolean fits = link.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>');
    return Element.isWeb(link) && fits ? "[" + name + "](<" + link + ">)" : name;
  }

  /** On one line, every mark escaped. */
  static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    for (char c : Visible.line(words.replaceAll("\\s+", " ").strip()).toCharArray()) {
      if (MARKS.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
