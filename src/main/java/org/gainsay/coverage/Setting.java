package org.gainsay.coverage;

import java.util.List;
import java.util.Optional;

/**
 * Where and when something is told to have been.
 *
 * @param places ids of places; with {@code ?} where a bare name leaves open which one is meant
 * @param when in EDTF, where the sentence gives a date
 */
public record Setting(List<String> places, Optional<String> when) {
  public Setting {
    places = List.copyOf(places);
  }
}
