package org.gainsay.source;

import java.util.List;
import org.gainsay.diagnostic.Diagnostic;

/** A source as far as it could be opened, and what is wrong with it, in the manifest's order. */
public record OpenedSource(Source source, List<Diagnostic> diagnostics) {
  public OpenedSource {
    diagnostics = List.copyOf(diagnostics);
  }
}
