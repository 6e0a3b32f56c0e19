package org.gainsay.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.text.DidYouMean;

/** What the columns of a claim table mean: keys of the ledger, or nothing that it writes. */
final class Column {
  /** Keys of a claim itself, in the order in which they are written. */
  static final List<String> CLAIM =
      List.of("id", "statement", "place", "when", "event", "said_by", "modality");

  static final List<String> FIGURE =
      List.of(
          "measure",
          "of",
          "share_of",
          "per",
          "by",
          "target",
          "weapon",
          "cause",
          "value",
          "as_of",
          "part_of");
  static final List<String> ATTACK =
      List.of("by", "target", "weapon", "killed", "injured", "outcome", "occurred", "only");
  static final List<String> QUOTATION =
      List.of("speaker", "words", "occasion", "utterance", "form");

  /** The words of an entry, in the order in which they are written. */
  static final List<String> WORDS = List.of("quote", "prefix", "suffix");

  private static final List<String> ENTRY =
      List.of("source", "stance", "quote", "prefix", "suffix");

  /** Keys that a row which does not state the claim gives to its entry. */
  static final Set<String> OF_ENTRIES = Set.of("said_by", "modality");

  static final List<String> TAIL = List.of("tags", "notes");

  /** Cells that hold several values with semicolons between them. */
  static final Set<String> LISTS =
      Set.of("place", "said_by", "by", "target", "weapon", "cause", "only", "tags");

  /** Not a key of the ledger: which block a claim has, and which part of a source is meant. */
  static final String KIND = "kind";

  static final String PART = "part";

  /** Left out on purpose. */
  static final String NOTHING = "";

  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "claim_id", "id",
          "when_edtf", "when",
          "period", "when",
          "source_id", "source",
          "first_source", "source",
          "first_quote", "quote",
          "as_written", "value");

  /** Columns of our own tables that are computed, and so need not be read. */
  private static final Set<String> COMPUTED =
      Set.of(
          "holder",
          "when_from",
          "when_to",
          "low",
          "high",
          "best",
          "verdict",
          "review_state",
          "evidence_count",
          "documents",
          "origins",
          "contradictions",
          "open_contradictions",
          "first_line",
          "place_name",
          "holder_name",
          "speaker_name",
          "fingerprint",
          "review_because",
          "evidence_no",
          "match",
          "edits",
          "start",
          "end",
          "fragments",
          "line",
          "column",
          "end_line",
          "end_column",
          "passage",
          "context",
          "source_sha256",
          "deep_link",
          "file",
          "page",
          "low_open",
          "high_open",
          "lenient_low",
          "lenient_high",
          "rule",
          "period_from",
          "period_to",
          "measure_name",
          "of_name",
          "killed_low",
          "killed_high",
          "injured_low",
          "injured_high",
          "event_name",
          "by_name");

  private Column() {}

  /** The key that a column means by its name; empty for one that is not known. */
  static Optional<String> key(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    if (COMPUTED.contains(plain)) {
      return Optional.of(NOTHING);
    }
    return Optional.of(OTHER_NAMES.getOrDefault(plain, plain)).filter(keys()::contains);
  }

  static List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (List<String> some : List.of(CLAIM, FIGURE, ATTACK, QUOTATION, ENTRY, TAIL)) {
      some.stream().filter(it -> !keys.contains(it)).forEach(keys::add);
    }
    keys.add(KIND);
    keys.add(PART);
    return keys;
  }

  static Optional<String> near(String name) {
    return DidYouMean.among(keys(), name.toLowerCase(Locale.ROOT));
  }
}
