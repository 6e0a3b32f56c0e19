package org.gainsay.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.DocumentId;
import org.gainsay.claim.SourceEntry;
import org.gainsay.diagnostic.Code;
import org.gainsay.notation.Node;

/** The sources and parts that evidence may name. */
final class Documents {
  private final Optional<Map<String, Set<String>>> known;
  private final Map<String, String> languages = new HashMap<>();
  private final Nearness nearness;

  /** Without a manifest that reads, no source is unknown. */
  Documents(
      Optional<Map<String, Set<String>>> known, List<SourceEntry> sources, Nearness nearness) {
    this.known = known;
    this.nearness = nearness;
    sources.forEach(source -> languages.put(source.id(), source.language()));
  }

  String language(DocumentId id) {
    return languages.getOrDefault(id.source(), "en");
  }

  /** The document that a reference names; an unknown one is reported. */
  DocumentId read(Sheet sheet, Node.Scalar scalar) {
    String written = scalar.text().strip();
    int slash = written.indexOf('/');
    String source = slash < 0 ? written : written.substring(0, slash);
    Optional<String> part =
        slash < 0 ? Optional.empty() : Optional.of(written.substring(slash + 1));
    known.ifPresent(manifest -> check(sheet, scalar, manifest, source, part));
    return new DocumentId(source, part);
  }

  private void check(
      Sheet sheet,
      Node.Scalar scalar,
      Map<String, Set<String>> manifest,
      String source,
      Optional<String> part) {
    Set<String> parts = manifest.get(source);
    if (parts == null) {
      sheet.report(
          Code.UNKNOWN_SOURCE,
          scalar.span(),
          "no source `" + Block.shortened(source) + "` stands in the manifest",
          nearness.didYouMean(source, manifest.keySet()) + "add it to the manifest of the sources");
    } else if (part.isPresent() && !parts.contains(part.get())) {
      sheet.report(
          Code.UNKNOWN_SOURCE,
          scalar.span(),
          "the source `" + source + "` has no part `" + Block.shortened(part.get()) + "`",
          nearness.didYouMean(part.get(), parts)
              + (parts.isEmpty()
                  ? "write `" + source + "`"
                  : "its parts are " + Block.listed(parts)));
    }
  }
}
