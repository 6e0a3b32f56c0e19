package org.gainsay.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.audit.Audit;
import org.gainsay.audit.Unchecked;
import org.gainsay.contradiction.Level;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Severity;
import org.gainsay.link.Passage;
import org.gainsay.text.Visible;

/**
 * What a run came to, in numbers.
 *
 * @param passages entries of evidence
 * @param documents sources and parts that could be opened
 * @param open contradictions that no reconciliation explains
 */
public record Summary(
    int claims,
    int passages,
    int linked,
    int documents,
    long errors,
    long warnings,
    long notes,
    long contradictions,
    long open,
    long conditional,
    long openConditional,
    List<Unchecked> unchecked) {
  /** What a reader must know of every report. */
  public static final String LIMITS =
      "Gainsay checked that these words and figures stand in these texts. It did not check that the"
          + " statement follows from them, nor that it is true.";

  /** How many claims or documents a line names. */
  private static final int MOST_PLACES = 3;

  /** The numbers of an audit, of whose diagnostics only some are shown. */
  static Summary of(Audit audit, List<Diagnostic> shown) {
    List<Passage> passages =
        audit.claims().stream().flatMap(claim -> claim.passages().stream()).toList();
    return new Summary(
        audit.claims().size(),
        passages.size(),
        (int) passages.stream().filter(Passage::isLinked).count(),
        audit.sources().stream().mapToInt(source -> source.documents().size()).sum(),
        count(shown, Severity.ERROR),
        count(shown, Severity.WARNING),
        count(shown, Severity.NOTE),
        count(audit, Level.CONTRADICTION, false),
        count(audit, Level.CONTRADICTION, true),
        count(audit, Level.CONDITIONAL, false),
        count(audit, Level.CONDITIONAL, true),
        audit.unchecked());
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(each -> each.severity() == severity).count();
  }

  private static long count(Audit audit, Level level, boolean openOnly) {
    return audit.findings().findings().stream()
        .filter(finding -> finding.level() == level && (finding.isOpen() || !openOnly))
        .count();
  }

  /** For a person: a few lines, and what must be known of every report. */
  public static String text(Audit audit, List<Diagnostic> shown, Ink ink) {
    return of(audit, shown).text(ink);
  }

  /** In one line, what a run came to. */
  public static String line(Audit audit, List<Diagnostic> shown) {
    Summary summary = of(audit, shown);
    return Count.plain(summary.claims, "claim")
        + ": "
        + summary.found(Ink.PLAIN)
        + "; "
        + summary.disagree();
  }

  private String text(Ink ink) {
    StringBuilder text = new StringBuilder();
    text.append(ink.bold("checked: ")).append(checked()).append("\n");
    text.append(ink.bold("found: ")).append(found(ink)).append("\n");
    text.append(ink.bold("documents disagree: ")).append(disagree()).append("\n");
    text.append(ink.bold("not checked: "));
    text.append(unchecked.isEmpty() ? "nothing was left out" : unchecked.size()).append("\n");
    reasons().forEach((why, all) -> text.append(line(why, all)));
    return text.append(LIMITS).append("\n").toString();
  }

  private String checked() {
    return Count.plain(claims, "claim")
        + "; "
        + (linked + " of " + Count.plain(passages, "passage") + " found in ")
        + Count.plain(documents, "document");
  }

  private String found(Ink ink) {
    return ink.of(Severity.ERROR, errors, "error")
        + ", "
        + ink.of(Severity.WARNING, warnings, "warning")
        + ", "
        + ink.of(Severity.NOTE, notes, "note");
  }

  private String disagree() {
    return explained(Count.of(contradictions, "contradiction"), contradictions, open)
        + ", "
        + explained(Count.of(conditional, "conditional one"), conditional, openConditional);
  }

  private static String explained(String all, long number, long open) {
    return open == number ? all : all + " (" + (number - open) + " explained)";
  }

  private Map<String, List<Unchecked>> reasons() {
    return unchecked.stream()
        .collect(Collectors.groupingBy(Unchecked::why, LinkedHashMap::new, Collectors.toList()));
  }

  private static String line(String why, List<Unchecked> all) {
    List<String> places = all.stream().map(Unchecked::where).distinct().toList();
    int more = places.size() - MOST_PLACES;
    String where =
        String.join(", ", places.subList(0, Math.min(places.size(), MOST_PLACES)))
            + (more > 0 ? " and " + more + " more" : "");
    return "  " + Visible.line(why + ": " + where) + "\n";
  }
}
