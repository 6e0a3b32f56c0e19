package org.gainsay.notation;

import java.util.List;
import org.gainsay.diagnostic.Edit;
import org.gainsay.text.Text;

/**
 * A file after its changes.
 *
 * @param edits what became of which places of the text before, in order, disjoint
 * @param refused the changes that could not be made safely; of these nothing was done
 */
public record Revised(Text before, Text after, List<Edit> edits, List<Refused> refused) {
  public Revised {
    edits = List.copyOf(edits);
    refused = List.copyOf(refused);
  }

  /** A change that was not made, and why, in one sentence. */
  public record Refused(Change change, String reason) {}
}
