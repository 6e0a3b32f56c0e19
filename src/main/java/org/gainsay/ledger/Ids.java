package org.gainsay.ledger;

import org.gainsay.diagnostic.Code;
import org.gainsay.notation.Node;

/** What an id may be. */
public final class Ids {
  private static final int LONGEST = 80;

  private Ids() {}

  /** Small letters, digits and hyphens, at most 80 of them. */
  public static boolean isId(String id) {
    return !id.isEmpty()
        && id.length() <= LONGEST
        && id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
  }

  /** Reports an id that is none. */
  static void check(Sheet sheet, Node.Scalar id) {
    String written = id.text().strip();
    if (isId(written)) {
      return;
    }
    String why =
        written.length() > LONGEST
            ? "is longer than " + LONGEST + " characters"
            : "holds something else than small letters a–z, digits and hyphens";
    sheet.report(
        Code.BAD_ID,
        id.span(),
        "the id `" + Block.shortened(written) + "` " + why,
        "write small letters, digits and hyphens, at most " + LONGEST);
  }
}
