package org.gainsay.diagnostic;

import java.util.Map;

/**
 * The places of a record's keys and values, by the path of keys from the record down: {@code
 * "figure/value"}, {@code "evidence/0/quote"}; list items count from 0, the record itself is {@code
 * ""}.
 */
public record Places(Map<String, Place> keys, Map<String, Place> values) {
  public Places {
    keys = Map.copyOf(keys);
    values = Map.copyOf(values);
  }

  /** The place of the value at a path, or of the nearest thing around it that was written. */
  public Place value(String path) {
    return nearest(values, path);
  }

  /** The place of the key at a path, or of the nearest value around it that was written. */
  public Place key(String path) {
    Place key = keys.get(path);
    return key != null ? key : nearest(values, path);
  }

  public boolean isWritten(String path) {
    return values.containsKey(path);
  }

  private static Place nearest(Map<String, Place> places, String path) {
    for (String at = path; ; at = parent(at)) {
      Place place = places.get(at);
      if (place != null) {
        return place;
      }
      if (at.isEmpty()) {
        throw new IllegalStateException("a record has no place of its own");
      }
    }
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
