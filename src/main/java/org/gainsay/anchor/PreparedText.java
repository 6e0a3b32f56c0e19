package org.gainsay.anchor;

import java.util.List;
import org.gainsay.text.Key;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/** A text made ready for looking up many quotes: prepared once for each file. */
public final class PreparedText {
  private final Text text;
  private final Key key;

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
