package org.gainsay.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.diagnostic.Places;
import org.gainsay.time.When;

/**
 * A source text as the manifest describes it.
 *
 * @param file its path relative to the manifest, as written
 * @param published empty when the manifest says {@code unknown}
 * @param language a BCP 47 tag
 * @param inferred the keys whose values are not in the text itself
 */
public record SourceEntry(
    String id,
    String file,
    String sha256,
    String title,
    Optional<When> published,
    String language,
    Optional<String> author,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> archivedUrl,
    List<String> inferred,
    Optional<Obtained> obtained,
    Optional<Original> original,
    Optional<String> licence,
    Optional<String> reliability,
    boolean primary,
    List<Exclusion> exclude,
    List<Part> parts,
    List<Uncovered> uncovered,
    Map<String, String> silence,
    Optional<String> notes,
    Places at) {
  public SourceEntry {
    inferred = List.copyOf(inferred);
    exclude = List.copyOf(exclude);
    parts = List.copyOf(parts);
    uncovered = List.copyOf(uncovered);
    silence = Map.copyOf(silence);
  }

  /** The same without what analysts note for themselves. */
  public SourceEntry withoutNotes() {
    return new SourceEntry(
        id,
        file,
        sha256,
        title,
        published,
        language,
        author,
        publisher,
        url,
        archivedUrl,
        inferred,
        obtained,
        original,
        licence,
        reliability,
        primary,
        exclude,
        parts,
        uncovered,
        silence,
        Optional.empty(),
        at);
  }

  public record Obtained(Optional<String> by, Optional<When> date, Optional<String> how) {}

  /**
   * The file that the text was extracted from.
   *
   * @param pages how many characters of the text (Unicode code points) stand before each page;
   *     empty without a page map
   */
  public record Original(
      String file, Optional<String> sha256, Optional<String> how, List<Integer> pages) {}

  /**
   * A passage in which nothing anchors.
   *
   * @param to the last words of it; without, it goes to the end of the file
   * @param occurrence which occurrence of {@code from} is meant, from 1
   */
  public record Exclusion(
      String from, Optional<String> to, int occurrence, Optional<String> because) {}

  /**
   * One of several texts that a file holds.
   *
   * @param begins the first words of the part
   */
  public record Part(
      String id,
      String begins,
      Optional<String> title,
      Optional<String> author,
      Optional<When> published,
      Optional<String> url) {}

  /** A figure or quotation that needs no claim. */
  public record Uncovered(String quote, String because) {}
}
