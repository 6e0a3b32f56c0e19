package org.gainsay.notation;

import java.util.List;
import java.util.Optional;
import org.gainsay.diagnostic.Diagnostic;

/**
 * A file as read, and everything that is wrong with it as YAML or JSON, in the order of the text.
 *
 * @param root empty when the file holds nothing but comments
 */
public record Tree(Optional<Node> root, List<Diagnostic> diagnostics) {
  public Tree {
    diagnostics = List.copyOf(diagnostics);
  }
}
