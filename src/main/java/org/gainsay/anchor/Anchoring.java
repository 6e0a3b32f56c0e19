package org.gainsay.anchor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.text.Span;

/**
 * What looking for a quote in a text came to.
 *
 * <p>Only {@link Found} is a link. Spans are of the untouched text, one for each fragment, in
 * order.
 */
public sealed interface Anchoring {
  /**
   * The one best place.
   *
   * @param edits how many characters differ between the quote and the spans, typography counted
   * @param omitted what the gaps leave out, in order
   * @param contextAgrees false when a prefix or suffix was given and agrees with no candidate
   */
  record Found(List<Span> spans, Match match, int edits, List<Span> omitted, boolean contextAgrees)
      implements Anchoring {
    public Found {
      spans = List.copyOf(spans);
      omitted = List.copyOf(omitted);
    }

    /** From the first fragment's start to the last one's end. */
    public Span extent() {
      return spans.get(0).union(spans.get(spans.size() - 1));
    }
  }

  /**
   * Several equally good places, in the order of the text.
   *
   * @param match the tier they share
   * @param contexts for each place the shortest prefix or suffix that decides for it
   */
  record Ambiguous(Match match, List<List<Span>> places, List<Context> contexts)
      implements Anchoring {
    public Ambiguous {
      places = List.copyOf(places);
      contexts = List.copyOf(contexts);
    }
  }

  /** The shortest words before or after a place that tell it from the others. */
  record Context(Optional<String> prefix, Optional<String> suffix) {}

  /** Some words or letters differ; never a link. */
  record Near(NearMiss nearest) implements Anchoring {}

  /**
   * As near, but the difference touches a digit, number word, sign, unit, currency, negation, hedge
   * or name.
   *
   * @param difference in plain words: "the text says `72 killed`, the quote `12 killed`"
   */
  record Altered(NearMiss nearest, String difference) implements Anchoring {}

  /** Nothing near. */
  record Missing(Optional<NearMiss> nearest) implements Anchoring {}

  /** The quote holds no letter or digit. */
  record Empty() implements Anchoring {}

  /** As published: {@code exact} … {@code missing}. */
  default String label() {
    return fold(
        found -> found.match().label(),
        ambiguous -> "ambiguous",
        near -> "near",
        altered -> "altered",
        missing -> "missing",
        empty -> "missing");
  }

  /** One answer for each case, so that every caller names them all. */
  default <R> R fold(
      Function<? super Found, ? extends R> found,
      Function<? super Ambiguous, ? extends R> ambiguous,
      Function<? super Near, ? extends R> near,
      Function<? super Altered, ? extends R> altered,
      Function<? super Missing, ? extends R> missing,
      Function<? super Empty, ? extends R> empty) {
    if (this instanceof Found it) {
      return found.apply(it);
    } else if (this instanceof Ambiguous it) {
      return ambiguous.apply(it);
    } else if (this instanceof Near it) {
      return near.apply(it);
    } else if (this instanceof Altered it) {
      return altered.apply(it);
    } else if (this instanceof Missing it) {
      return missing.apply(it);
    } else if (this instanceof Empty it) {
      return empty.apply(it);
    }
    throw new AssertionError(this);
  }
}
