package org.gainsay.diagnostic;

import static org.gainsay.diagnostic.Severity.ERROR;
import static org.gainsay.diagnostic.Severity.NOTE;
import static org.gainsay.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The stable codes of diagnostics; each has a page that {@code gainsay explain CODE} prints. */
public enum Code {
  // Reading files
  UNREADABLE_FILE(ERROR),
  NOT_UTF_8(ERROR),
  NOT_TEXT(ERROR),
  FILE_TOO_LARGE(ERROR),
  YAML_SYNTAX(ERROR),
  JSON_SYNTAX(ERROR),
  CSV_SYNTAX(ERROR),
  MERGE_CONFLICT(ERROR),
  TAB_INDENT(ERROR),
  YAML_TRAP(ERROR),
  YAML_ALIAS(ERROR),
  YAML_TAG(ERROR),
  SECOND_DOCUMENT(ERROR),
  COMMENT_CUTS_VALUE(WARNING),
  TOO_DEEP(ERROR),
  TOO_LONG(ERROR),
  INVISIBLE_CHARACTER(ERROR),

  // The shape of the ledger
  DUPLICATE_KEY(ERROR),
  UNKNOWN_KEY(ERROR),
  MISSING_KEY(ERROR),
  WRONG_TYPE(ERROR),
  EMPTY_VALUE(ERROR),
  UNKNOWN_CHOICE(ERROR),
  UNKNOWN_VERSION(ERROR),
  SEVERAL_KINDS(ERROR),
  BAD_ID(ERROR),
  DUPLICATE_ID(ERROR),
  BAD_DATE(ERROR),
  REVERSED_INTERVAL(ERROR),
  UNREADABLE_NUMBER(ERROR),
  NO_BOUNDS(NOTE),
  BAD_FORMULA(ERROR),

  // References and vocabulary
  UNKNOWN_SOURCE(ERROR),
  UNKNOWN_ACTOR(ERROR),
  UNKNOWN_PLACE(ERROR),
  UNKNOWN_EVENT(ERROR),
  UNKNOWN_CLAIM(ERROR),
  UNDECLARED_TERM(NOTE),
  UNDECLARED_MEASURE(NOTE),
  NAME_TAKEN(ERROR),
  CYCLE(ERROR),
  OVERLAPPING_PARTS(ERROR),
  MIXED_UNITS(ERROR),
  DIVISION_BY_ZERO(ERROR),

  // Sources
  SOURCE_MISSING(ERROR),
  SOURCE_OUTSIDE(ERROR),
  HASH_CHANGED(ERROR),
  PART_NOT_FOUND(ERROR),
  EXCLUSION_NOT_FOUND(ERROR),
  UNUSED_SOURCE(WARNING),

  // Passages
  QUOTE_EMPTY(ERROR),
  QUOTE_MISSING(ERROR),
  QUOTE_NEAR(ERROR),
  QUOTE_ALTERED(ERROR),
  QUOTE_AMBIGUOUS(ERROR),
  CONTEXT_DISAGREES(WARNING),
  OMISSION_TURNS_SENSE(WARNING),
  PUNCTUATION_DIFFERS(NOTE),
  QUOTE_CUTS_WORD(WARNING),
  QUOTE_FROM_CAPTION(NOTE),

  // Figures, words and speakers in their passages
  FIGURE_NOT_IN_PASSAGE(ERROR),
  FIGURE_STANDS_TWICE(ERROR),
  VALUE_CUTS_HEDGE(WARNING),
  WORDS_NOT_IN_PASSAGE(ERROR),
  NOT_IN_QUOTATION_MARKS(WARNING),
  SPEAKER_NOT_NEARBY(WARNING),
  CITED_ADDRESS_NAMES_ANOTHER(WARNING),
  COUNTED_WORD_DIFFERS(WARNING),
  CASUALTIES_NOT_KILLED(WARNING),
  HEDGE_LEFT_OUT(WARNING),
  ATTRIBUTION_LEFT_OUT(WARNING),
  QUALIFIER_LEFT_OUT(WARNING),
  QUALIFIER_DIFFERS(WARNING),

  // Claims in themselves and together
  STOCK_WITH_INTERVAL(WARNING),
  EVENT_AFTER_PUBLICATION(WARNING),
  DURATION_DISAGREES(WARNING),
  WEEKDAY_DISAGREES(WARNING),
  SAME_VALUE_TWICE(WARNING),
  PART_EXCEEDS_WHOLE(WARNING),
  REVIEW_SUSPECT(WARNING),
  RECONCILIATION_SUSPECT(WARNING),
  UNUSED_SILENCE(WARNING),
  NO_CLAIMS(WARNING);

  private final Severity severity;

  Code(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** As printed: {@code quote-missing}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The code with that label. */
  public static Optional<Code> labelled(String label) {
    return Arrays.stream(values()).filter(code -> code.label().equals(label)).findFirst();
  }
}
