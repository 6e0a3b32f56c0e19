package org.gainsay.ledger;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Severity;
import org.gainsay.notation.Node;

/** Reads {@code silence: {code: reason}}. */
final class Silences {
  static final Set<String> SILENCEABLE =
      Arrays.stream(Code.values())
          .filter(code -> code.severity() != Severity.ERROR)
          .map(Code::label)
          .collect(Collectors.toUnmodifiableSet());

  private Silences() {}

  static Map<String, String> read(Block block, Nearness nearness) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Node.Entry entry : block.open("silence")) {
      String code = entry.key().text().strip();
      if (!SILENCEABLE.contains(code)) {
        refuse(block.sheet(), entry, code, nearness);
      } else if (entry.value() instanceof Node.Scalar reason && !Block.isBlank(reason)) {
        reasons.put(code, reason.text().strip());
      } else if (!(entry.value() instanceof Node.Unread)) {
        block
            .sheet()
            .report(
                Code.EMPTY_VALUE,
                entry.key().span(),
                "`" + code + "` is silenced without a reason",
                "write why after `" + code + ":`");
      }
    }
    return reasons;
  }

  private static void refuse(Sheet sheet, Node.Entry entry, String code, Nearness nearness) {
    Optional<Code> error = Code.labelled(code);
    sheet.report(
        Code.UNKNOWN_CHOICE,
        entry.key().span(),
        error.isPresent()
            ? "`" + code + "` is an error, which nothing silences"
            : "`" + Block.shortened(code) + "` is no code of a warning or note",
        error.isPresent()
            ? "mend what it speaks of, and remove this line"
            : nearness.didYouMean(code, SILENCEABLE) + "write the code as the warning shows it");
  }
}
