package org.gainsay.cli;

import java.nio.file.Path;
import org.gainsay.file.Folders;
import org.gainsay.file.Input;
import org.gainsay.file.Loaded;
import org.gainsay.file.Workspace;
import org.gainsay.text.Text;

/**
 * A file of the ledger to which something is appended.
 *
 * @param text what it holds now; nothing where it does not exist yet
 */
record LedgerTarget(String shown, Text text) {
  static LedgerTarget of(Workspace workspace, Path target) {
    if (!Folders.real(target).startsWith(Folders.real(workspace.claims()))) {
      throw new Refusal(
          "`" + workspace.show(target) + "` does not lie in the folder of the ledger",
          "name a file in `" + workspace.show(workspace.claims()) + "`");
    }
    String shown = workspace.show(target);
    return new LedgerTarget(
        shown,
        Input.text(target, Input.LEDGER_LIMIT)
            .fold(Loaded.Decoded::text, refused -> fresh(shown, refused)));
  }

  private static Text fresh(String shown, Loaded.Refused refused) {
    if (refused.reason() != Loaded.Reason.MISSING) {
      throw new Refusal("`" + shown + "` " + refused.message(), "name another file");
    }
    return Text.of("");
  }
}
