package org.gainsay.author;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.diagnostic.Place;
import org.gainsay.diagnostic.Places;
import org.gainsay.notation.Change;
import org.gainsay.notation.Value;

/** Keys that a record is to have, whether it has them already or not. */
final class RecordKeys {
  private final List<Value.Key> keys = new ArrayList<>();

  void set(String key, String text) {
    keys.add(Value.Key.of(key, text));
  }

  List<Value.Key> keys() {
    return keys;
  }

  /** The record under {@code path} of another one, or that one itself when it is empty. */
  Proposal into(Places at, String path) {
    Proposal.Sketch sketch = new Proposal.Sketch();
    if (!path.isEmpty() && !at.isWritten(path)) {
      Place place = at.value("");
      Value.Key record = new Value.Key(path, new Value.Keys(keys, false));
      sketch.add(place, Change.Insert.last(place.span(), record));
      return sketch.proposal();
    }
    keys.forEach(key -> set(sketch, at, path, key));
    return sketch.proposal();
  }

  private static void set(Proposal.Sketch sketch, Places at, String path, Value.Key key) {
    String below = path.isEmpty() ? key.name() : path + "/" + key.name();
    if (!at.isWritten(below)) {
      Place place = at.value(path);
      sketch.add(place, Change.Insert.last(place.span(), key));
    } else if (key.value() instanceof Value.Words words) {
      Place place = at.value(below);
      sketch.add(place, new Change.Replace(place.span(), words.text()));
    }
  }
}
