package org.gainsay.ledger;

import org.gainsay.claim.Content;
import org.gainsay.notation.Node;

/** A claim of which no more is known than that it exists, and its kind. */
record Draft(
    Sheet sheet, Node.Mapping node, Node.Scalar idAsWritten, String id, Content.Kind kind) {}
