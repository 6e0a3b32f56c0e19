package org.gainsay.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.diagnostic.Place;
import org.gainsay.diagnostic.Places;
import org.gainsay.notation.Node;
import org.gainsay.text.Span;

/** Notes where the keys and values of a record stand. */
final class PlaceBook {
  /** Lists of records, of which one may stand without brackets. */
  private static final Set<String> LISTS = Set.of("evidence", "exclude", "parts", "uncovered");

  /** The same few paths occur in every record. */
  private final Map<String, String> paths = new HashMap<>();

  /** The places of a record that is an item of a list. */
  Places item(Sheet sheet, Node record) {
    Map<String, Place> keys = new HashMap<>();
    Map<String, Place> values = new HashMap<>();
    note(sheet, "", record, keys, values);
    return new Places(keys, values);
  }

  /** The places of a record that stands under its id. */
  Places entry(Sheet sheet, Node.Entry entry) {
    Map<String, Place> keys = new HashMap<>();
    Map<String, Place> values = new HashMap<>();
    note(sheet, "", entry.value(), keys, values);
    Span id = entry.key().span();
    keys.put("", sheet.place(id));
    if (entry.value().span().isEmpty()) {
      values.put("", sheet.place(id));
    }
    return new Places(keys, values);
  }

  private void note(
      Sheet sheet, String path, Node node, Map<String, Place> keys, Map<String, Place> values) {
    values.putIfAbsent(path, sheet.place(node.span()));
    if (node instanceof Node.Sequence list) {
      items(sheet, path, list.items(), keys, values);
    } else if (node instanceof Node.Mapping mapping && LISTS.contains(path)) {
      items(sheet, path, List.of(mapping), keys, values);
    } else if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        String below = below(path, entry.key().text());
        keys.putIfAbsent(below, sheet.place(entry.key().span()));
        note(sheet, below, entry.value(), keys, values);
      }
    }
  }

  private void items(
      Sheet sheet,
      String path,
      List<? extends Node> items,
      Map<String, Place> keys,
      Map<String, Place> values) {
    for (int i = 0; i < items.size(); i++) {
      note(sheet, below(path, Integer.toString(i)), items.get(i), keys, values);
    }
  }

  private String below(String path, String key) {
    String below = path.isEmpty() ? key : path + "/" + key;
    return paths.size() > 10_000 ? below : paths.computeIfAbsent(below, same -> same);
  }
}
