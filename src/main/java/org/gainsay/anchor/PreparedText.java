package org.gainsay.anchor;

import java.util.List;
import java.util.Optional;
import org.gainsay.text.Key;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/** A text made ready for looking up many quotes: prepared once for each file. */
public final class PreparedText {
  private final Text text;
  private final Key key;
  private Optional<GramIndex> index = Optional.empty();
  private Optional<Reading> reading = Optional.empty();
  private boolean readingMade;

  private PreparedText(Text text) {
    this.text = text;
    this.key = Key.of(text.content());
  }

  /** Prepares a text. */
  public static PreparedText of(Text text) {
    return new PreparedText(text);
  }

  public Text text() {
    return text;
  }

  /** Grams of the whole key, made at the first need; only for keys that fit one index. */
  synchronized GramIndex index() {
    GramIndex made = index.orElseGet(() -> new GramIndex(key, 0, key.length()));
    index = Optional.of(made);
    return made;
  }

  /** The text read on over its pages; looked for at the first need. */
  synchronized Optional<Reading> reading() {
    if (!readingMade) {
      reading = Reading.of(text.content());
      readingMade = true;
    }
    return reading;
  }

  Key key() {
    return key;
  }

  /**
   * The view of some passages: nothing outside them is a candidate.
   *
   * @param searchable in order, disjoint
   */
  public Anchors within(List<Span> searchable, Protection protection) {
    return new Anchors(this, searchable, protection);
  }
}
