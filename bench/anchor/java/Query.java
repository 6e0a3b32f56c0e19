import java.util.List;

/**
 * A quote and what must come of it.
 *
 * @param spans the exact gold spans, one for each fragment; empty for an absent quote
 */
record Query(
    int id,
    String text,
    Kind kind,
    String quote,
    String prefix,
    String suffix,
    List<int[]> spans) {

  /** What a query tries. */
  enum Kind {
    VERBATIM(Expected.LINKED),
    TYPOGRAPHY(Expected.LINKED),
    PUNCTUATION(Expected.LINKED),
    TYPOS(Expected.PLACED),
    OCR(Expected.PLACED),
    ELISION_TWO(Expected.LINKED),
    ELISION_THREE(Expected.LINKED),
    ELISION_FAR(Expected.LINKED),
    BRACKETS(Expected.LINKED),
    REPEAT_IN_CONTEXT(Expected.LINKED),
    HEADER(Expected.LINKED),
    SCRIPTS(Expected.LINKED),
    AMBIGUOUS(Expected.AMBIGUOUS),
    ABSENT_OTHER_TEXT(Expected.UNLINKED),
    ABSENT_SPLICED(Expected.UNLINKED),
    ABSENT_SWAPPED(Expected.UNLINKED),
    ABSENT_THIRD_WORD(Expected.UNLINKED),
    ABSENT_DIGIT(Expected.UNLINKED),
    ABSENT_NEGATION(Expected.UNLINKED);

    final Expected expected;

    Kind(Expected expected) {
      this.expected = expected;
    }
  }

  /** Linked to the gold; placed at it, linked or not; reported as ambiguous; not linked. */
  enum Expected {
    LINKED,
    PLACED,
    AMBIGUOUS,
    UNLINKED
  }
}
