package org.gainsay.ledger;

import java.util.Map;
import org.gainsay.diagnostic.Code;
import org.gainsay.notation.Node;

/** References from one claim to another. */
final class Claims {
  private Claims() {}

  static void refuse(
      Sheet sheet, Node.Scalar scalar, Map<String, Draft> claims, Nearness nearness) {
    String id = scalar.text().strip();
    sheet.report(
        Code.UNKNOWN_CLAIM,
        scalar.span(),
        "there is no claim `" + Block.shortened(id) + "`",
        nearness.didYouMean(id, claims.keySet()) + "write the id of a claim");
  }
}
