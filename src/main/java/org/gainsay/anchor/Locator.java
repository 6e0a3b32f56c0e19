package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.text.Key;
import org.gainsay.text.Span;
import org.gainsay.text.Tokens;

/** Turns letters of a key into graded places of the text. */
final class Locator {
  private final String content;
  private final Key key;
  private final List<Span> searchable;
  private final Protection protection;

  Locator(String content, Key key, List<Span> searchable, Protection protection) {
    this.content = content;
    this.key = key;
    this.searchable = searchable;
    this.protection = protection;
  }

  /** All places of a pattern among those found in the key, in the order of the text. */
  List<Place> places(Pattern pattern, ExactSearch.Positions positions) {
    List<Place> places = new ArrayList<>();
    for (int letter : positions.sorted()) {
      place(pattern, letter).ifPresent(places::add);
    }
    return places;
  }

  /** Nothing where a token is cut, a passage is left or the letters are others after all. */
  private Optional<Place> place(Pattern pattern, int letter) {
    int last = letter + pattern.length() - 1;
    Span letters = new Span(key.start(letter), key.end(last));
    Optional<Span> within = searchable.stream().filter(s -> s.contains(letters)).findFirst();
    if (within.isEmpty() || !isWhole(pattern, letter, last, letters)) {
      return Optional.empty();
    }
    OuterMarks marks = new OuterMarks(content, within.get());
    Span span = marks.grow(letters, pattern.lead(), pattern.trail());
    String passage = content.substring(span.start(), span.end());
    return Optional.of(new Place(span, Grading.of(pattern.words(), passage, protection)));
  }

  private boolean isWhole(Pattern pattern, int letter, int last, Span letters) {
    boolean begins = pattern.openStart() ? beginsCharacter(letter) : beginsToken(letter, letters);
    boolean ends = pattern.openEnd() ? endsCharacter(last) : endsToken(last, letters);
    return begins && ends && key.letters(letter, last + 1).equals(pattern.letters());
  }

  private boolean beginsToken(int letter, Span letters) {
    return beginsCharacter(letter) && Tokens.boundary(content, letters.start());
  }

  private boolean endsToken(int last, Span letters) {
    return endsCharacter(last) && Tokens.boundary(content, letters.end());
  }

  /** Not the second letter of a ligature. */
  private boolean beginsCharacter(int letter) {
    return letter == 0 || key.start(letter - 1) != key.start(letter);
  }

  private boolean endsCharacter(int last) {
    return last + 1 == key.length() || key.start(last + 1) != key.start(last);
  }
}
