package org.gainsay.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;
import org.gainsay.time.When;

/** Reads where and when from the sentence around a mention. */
final class Settings {
  private final Names names;
  private final Cues cues;
  private final Dates dates;

  Settings(Names names, Cues cues, Optional<When> published) {
    this.names = names;
    this.cues = cues;
    this.dates = new Dates(cues, published);
  }

  Setting of(Sentence sentence, Span span) {
    Wording words = sentence.words();
    int first = words.from(span.start());
    return new Setting(places(words, first, words.upTo(span.end())), dates.near(words, first));
  }

  /** The places named together nearest to the words: "in Orlow and Karsk". */
  private List<String> places(Wording words, int first, int end) {
    List<Name> nearest = List.of();
    int distance = Integer.MAX_VALUE;
    int at = 0;
    while (at < words.size()) {
      List<Name> group = group(words, at);
      int away = at < first ? first - at : Math.max(0, at - Math.max(first, end - 1));
      if (!group.isEmpty() && away < distance) {
        nearest = group;
        distance = away;
      }
      at = group.isEmpty() ? at + 1 : group.get(group.size() - 1).end();
    }
    return nearest.stream().flatMap(name -> name.id().stream()).distinct().toList();
  }

  /** Places of a list that begins with a word. */
  private List<Name> group(Wording words, int first) {
    List<Name> group = new ArrayList<>();
    Optional<Name> place = names.placeAt(words, first);
    while (place.isPresent()) {
      group.add(place.get());
      int next = place.get().end();
      boolean joint = next < words.size() && cues.standsAt(Cues.Sort.JOINT, words, next);
      place = names.placeAt(words, joint ? next + 1 : next);
    }
    return group;
  }
}
