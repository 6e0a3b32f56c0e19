package org.gainsay.report;

import java.util.List;
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

  private static final int MOST_UNCHECKED = 10;

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

  private String text(Ink ink) {
    StringBuilder text = new StringBuilder();
    text.append(ink.bold("checked: ")).append(checked()).append("\n");
    text.append(ink.bold("found: ")).append(found(ink)).append("\n");
    text.append(ink.bold("documents disagree: ")).append(disagree()).append("\n");
    text.append(ink.bold("not checked: "));
    text.append(unchecked.isEmpty() ? "nothing was left out" : unchecked.size()).append("\n");
    unchecked.stream().limit(MOST_UNCHECKED).forEach(each -> text.append(line(each)));
    if (unchecked.size() > MOST_UNCHECKED) {
      text.append("  and ").append(unchecked.size() - MOST_UNCHECKED);
      text.append(" more; `gainsay report` lists them all in unchecked.csv\n");
    }
    return text.append(LIMITS).append("\n").toString();
  }

  private String checked() {
    String links = linked == passages ? "all of them linked" : linked + " of them linked";
    return Count.of(claims, "claim")
        + " with "
        + Count.of(passages, "passage")
        + (passages == 0 ? "" : ", " + links)
        + ", in "
        + Count.of(documents, "document");
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

  private static String line(Unchecked each) {
    return "  " + Visible.line(each.where() + ": " + each.what() + ": " + each.why()) + "\n";
  }
}
