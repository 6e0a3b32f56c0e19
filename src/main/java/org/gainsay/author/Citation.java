package org.gainsay.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.claim.DocumentId;
import org.gainsay.notation.Notation;
import org.gainsay.notation.Value;

/**
 * Words of a document as an evidence entry quotes them.
 *
 * @param prefix words before them, {@code suffix} words behind them: only where the same words
 *     stand elsewhere too
 */
public record Citation(
    DocumentId document, String quote, Optional<String> prefix, Optional<String> suffix) {
  /** So much further in than a claim. */
  private static final int INDENT = 4;

  /** As an item of the evidence of a claim, indented as far as a ledger usually does. */
  public String yaml() {
    return Notation.item(entry(Optional.empty(), Optional.empty())).indent(INDENT);
  }

  /** The keys of the entry, {@code said_by} among them where someone is credited. */
  Value.Keys entry(Optional<Value> saidBy, Optional<String> modality) {
    List<Value.Key> keys = new ArrayList<>();
    keys.add(Value.Key.of("source", document.toString()));
    saidBy.ifPresent(it -> keys.add(new Value.Key("said_by", it)));
    modality.ifPresent(it -> keys.add(Value.Key.of("modality", it)));
    keys.add(Value.Key.of("quote", quote));
    prefix.ifPresent(it -> keys.add(Value.Key.of("prefix", it)));
    suffix.ifPresent(it -> keys.add(Value.Key.of("suffix", it)));
    return new Value.Keys(keys, false);
  }
}
