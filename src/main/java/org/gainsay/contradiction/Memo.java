package org.gainsay.contradiction;

import java.util.List;

/** A finding written out in full, as a memo to an editor. */
public final class Memo {
  private Memo() {}

  /** The memo's lines, each ended by a line feed. */
  public static String of(Finding finding) {
    StringBuilder memo = new StringBuilder();
    memo.append(finding.level().label()).append(", ").append(finding.scope().label());
    memo.append(": ").append(finding.explanation()).append("\n");
    list(memo, "The proof", finding.steps().stream().map(Memo::step).toList());
    list(memo, "This holds only if", finding.assumptions());
    list(memo, "What would dissolve it", finding.checklist());
    return memo.toString();
  }

  private static String step(Step step) {
    return step.says() + " (" + step.basis() + ")";
  }

  private static void list(StringBuilder memo, String title, List<String> items) {
    if (!items.isEmpty()) {
      memo.append("\n").append(title).append(":\n");
      items.forEach(item -> memo.append("  - ").append(item).append("\n"));
    }
  }
}
