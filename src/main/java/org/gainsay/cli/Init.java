package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gainsay.author.Example;
import org.gainsay.file.Fault;
import org.gainsay.file.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a workspace to begin with. */
@Command(
    name = "init",
    sortOptions = false,
    description =
        "Makes a workspace with a commented claim of each kind on an invented text, to be looked"
            + " at, changed and thrown away. A folder that is a workspace already stays as it is.",
    footer = {
      "",
      "Examples:",
      "  gainsay init my-investigation",
      "  gainsay check -C my-investigation"
    })
final class Init implements Callable<Integer> {
  private final Gainsay gainsay;

  @Parameters(paramLabel = "DIR", arity = "0..1", description = "where (default: here)")
  private Optional<Path> folder = Optional.empty();

  Init(Gainsay gainsay) {
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() {
    Workspace workspace = gainsay.workspace();
    Path root = folder.map(workspace.root()::resolve).orElse(workspace.root()).normalize();
    String shown = root.equals(workspace.root()) ? "this folder" : "`" + workspace.show(root) + "`";
    try {
      List<String> written = Example.write(root);
      gainsay
          .console()
          .out()
          .print(
              written.isEmpty()
                  ? "nothing was changed: " + shown + " is a workspace already\n"
                  : list(written) + next(workspace, root));
      return Gainsay.DONE;
    } catch (IOException fault) {
      throw new Refusal(
          shown + " cannot be written: " + Fault.of(fault), "name a folder that is yours");
    }
  }

  private static String list(List<String> written) {
    return "written: " + String.join(", ", written) + "\n";
  }

  private static String next(Workspace workspace, Path root) {
    boolean here = root.equals(workspace.root());
    return "now try: gainsay check" + (here ? "" : " -C " + workspace.show(root)) + "\n";
  }
}
