package org.gainsay.report;

import java.util.List;
import org.gainsay.claim.Ref;
import org.gainsay.contradiction.Camp;
import org.gainsay.contradiction.Explained;
import org.gainsay.contradiction.Finding;
import org.gainsay.contradiction.Level;
import org.gainsay.contradiction.Witness;
import org.gainsay.diagnostic.Severity;
import org.gainsay.source.Document;
import org.gainsay.text.Position;
import org.gainsay.text.Visible;

/** Findings for a person: the conflict in a sentence, and the passages of both sides. */
public final class FindingsText {
  private static final int MOST_WITNESSES = 4;
  private static final int MOST_CHARACTERS = 160;

  private final Ink ink;
  private final StringBuilder page = new StringBuilder();

  private FindingsText(Ink ink) {
    this.ink = ink;
  }

  /** Each finding, an empty line after it. */
  public static String of(List<Finding> findings, Ink ink) {
    FindingsText text = new FindingsText(ink);
    findings.forEach(text::add);
    return text.page.toString();
  }

  private void add(Finding finding) {
    String name = finding.level().label() + "[" + finding.id() + "]";
    page.append(ink.of(severity(finding.level()), name));
    page.append(ink.bold(": " + Visible.line(finding.explanation()))).append("\n");
    camp(finding.a());
    camp(finding.b());
    finding.assumptions().forEach(it -> line("  only if: ", it));
    page.append(ink.frame("  claims: ")).append(String.join(", ", finding.claims())).append("\n");
    finding.reconciliation().ifPresent(this::explained);
    page.append("\n");
  }

  private static Severity severity(Level level) {
    return switch (level) {
      case CONTRADICTION -> Severity.ERROR;
      case CONDITIONAL -> Severity.WARNING;
      case TENSION -> Severity.NOTE;
    };
  }

  private void camp(Camp camp) {
    line("  " + camp.value(), "");
    camp.witnesses().stream().limit(MOST_WITNESSES).forEach(this::witness);
    int more = camp.witnesses().size() - MOST_WITNESSES;
    if (more > 0) {
      line("    and ", Count.of(more, "more passage"));
    }
  }

  private void witness(Witness witness) {
    PassageView view = new PassageView(witness.passage());
    String holder = witness.passage().evidence().holder().map(Ref::toString).orElse("");
    String said = holder.isEmpty() ? "" : " (credits " + holder + ")";
    line("    " + view.id() + said + ": ", shortened(view.words()));
    page.append(ink.frame("      --> ")).append(Visible.line(place(witness, view))).append("\n");
  }

  private static String place(Witness witness, PassageView view) {
    String file = witness.passage().document().map(Document::file).orElse("");
    return file + view.from().map(Position::toString).map(at -> ":" + at).orElse("");
  }

  private void explained(Explained explained) {
    String because = explained.reconciliation().because().label();
    String note = explained.reconciliation().note().map(it -> ": " + it).orElse("");
    String state =
        explained.suspect() ? "  explained, but a claim changed since: " : "  explained: ";
    line(state, because + note);
  }

  private void line(String lead, String text) {
    page.append(Visible.line(lead + text).stripTrailing()).append("\n");
  }

  /** On one line, and no longer than a person reads at a glance. */
  private static String shortened(String words) {
    String line = String.join(" ", words.split("\\s+", -1));
    if (line.length() <= MOST_CHARACTERS) {
      return line;
    }
    int end = line.lastIndexOf(' ', MOST_CHARACTERS);
    return line.substring(0, end < 0 ? MOST_CHARACTERS : end) + " …";
  }
}
