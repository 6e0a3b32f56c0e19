package org.gainsay.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gainsay.audit.Audit;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Reconciliation;
import org.gainsay.contradiction.Camp;
import org.gainsay.contradiction.Explained;
import org.gainsay.contradiction.Finding;
import org.gainsay.contradiction.Gap;
import org.gainsay.contradiction.Level;
import org.gainsay.contradiction.Witness;
import org.gainsay.quantity.ToleranceProfile;
import org.gainsay.text.Visible;
import org.gainsay.time.When;

/** One finding in full, as a memo that an editor can decide on. */
public final class FindingMemo {
  private final Map<String, Claim> claims = new HashMap<>();
  private final StringBuilder memo = new StringBuilder();

  private FindingMemo(Audit audit) {
    audit.claims().forEach(linked -> claims.put(linked.claim().id(), linked.claim()));
  }

  /** The memo's lines, each ended by a line feed. */
  public static String of(Finding finding, Audit audit) {
    FindingMemo memo = new FindingMemo(audit);
    memo.write(finding);
    return memo.memo.toString();
  }

  private void write(Finding finding) {
    line(
        finding.level().label()
            + " "
            + finding.id()
            + " ("
            + finding.kind().label()
            + ", "
            + finding.scope().label().replace('-', ' ')
            + ")");
    line("");
    line(finding.explanation());
    side("One side", finding.a());
    side("The other side", finding.b());
    numbered(
        "The proof",
        finding.steps().stream().map(step -> step.says() + " — " + step.basis()).toList());
    finding.gap().ifPresent(gap -> gap(gap, finding.level()));
    listed("This holds only if", finding.assumptions());
    listed("What would dissolve it", finding.checklist());
    listed("Other claims that clash in the same way", finding.others());
    reconciliation(finding);
    if (finding.kind() == Finding.Kind.FIGURE) {
      line("");
      line("Numbers are read by the " + ToleranceProfile.STANDARD.describe());
    }
  }

  private void side(String title, Camp camp) {
    line("");
    line(title + ": " + camp.value());
    camp.witnesses().forEach(this::witness);
  }

  private void witness(Witness witness) {
    WitnessView view = new WitnessView(witness);
    line("  " + view.heading());
    line("    claim " + witness.claim() + ": " + statement(witness.claim()));
    line("    “" + onOneLine(view.passage().words()) + "”");
    line("    " + view.evidence().stance().label() + "; " + view.place());
    view.reading().ifPresent(reading -> line("    " + reading));
  }

  private String statement(String id) {
    Claim claim = claims.get(id);
    return claim == null ? "" : claim.statement();
  }

  private void gap(Gap gap, Level level) {
    line("");
    line(
        "The gap, with every number "
            + (level == Level.TENSION ? "read to the letter" : "read leniently")
            + ": at least "
            + Decimal.nearest(gap.atLeast())
            + " against at most "
            + Decimal.nearest(gap.atMost())
            + ", a difference of "
            + Decimal.nearest(gap.absolute())
            + " ("
            + Decimal.percent(gap.relative())
            + " of the greater)");
  }

  private void reconciliation(Finding finding) {
    line("");
    line(
        finding
            .reconciliation()
            .map(FindingMemo::explained)
            .orElse("No reconciliation explains it."));
  }

  private static String explained(Explained explained) {
    Reconciliation reconciliation = explained.reconciliation();
    return (explained.suspect()
            ? "Explained before a claim in it changed, and open again: "
            : "Explained as ")
        + reconciliation.because().label()
        + reconciliation.note().map(note -> ": " + note).orElse("")
        + reconciliation.by().map(by -> " — " + by).orElse("")
        + reconciliation.date().map(When::edtf).map(date -> ", " + date).orElse("");
  }

  private void numbered(String title, List<String> items) {
    section(
        title,
        IntStream.range(0, items.size()).mapToObj(i -> i + 1 + ". " + items.get(i)).toList());
  }

  private void listed(String title, List<String> items) {
    section(title, items.stream().map(item -> "- " + item).toList());
  }

  private void section(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      line("");
      line(title + ":");
      lines.forEach(each -> line("  " + each));
    }
  }

  private static String onOneLine(String words) {
    return String.join(" ", words.strip().split("\\s+", -1));
  }

  private void line(String text) {
    memo.append(Visible.line(text).stripTrailing()).append('\n');
  }
}
