package org.gainsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A passage with the words around it, as one may quote it: its sentences, as far as they are few.
 *
 * @param spans what is shown, in order; between two of them words are left out
 * @param cutBefore whether the first sentence begins earlier
 * @param cutAfter whether the last sentence goes on
 */
public record Snippet(List<Span> spans, boolean cutBefore, boolean cutAfter) {
  /** What stands where words are left out. */
  public static final String LEFT_OUT = " … ";

  public Snippet {
    spans = List.copyOf(spans);
  }

  /** The whole sentences, as far as they are not withheld. */
  public static Snippet around(Text text, List<Span> fragments) {
    return around(text, fragments, Integer.MAX_VALUE);
  }

  /**
   * The sentences, as far as they are not withheld.
   *
   * @param fragments of the passage, in order; what lies between them counts as context
   * @param most how many words of context there are at most
   */
  public static Snippet around(Text text, List<Span> fragments, int most) {
    Span extent = fragments.get(0).union(fragments.get(fragments.size() - 1));
    return within(text, Sentences.around(text, extent), fragments, most);
  }

  /** The words between limits, as far as they are not withheld and no more than so many. */
  public static Snippet within(Text text, Span limits, List<Span> fragments, int most) {
    return new Surroundings(text, fragments).snippet(limits, most);
  }

  /** What is shown, with ellipses for what is not. */
  public String of(Text text) {
    List<String> pieces = spans.stream().map(text::shown).toList();
    return (cutBefore ? LEFT_OUT.stripLeading() : "")
        + String.join(LEFT_OUT, pieces)
        + (cutAfter ? LEFT_OUT.stripTrailing() : "");
  }

  /**
   * Where a snippet begins or ends; white space before what is withheld says that a sentence is
   * whole.
   */
  private record Edge(int at, boolean cut) {}

  /** A passage in its text, looked at from its edges outwards. */
  private record Surroundings(Text text, List<Span> fragments) {
    Snippet snippet(Span limits, int most) {
      int between = wordsBetween();
      boolean gaps = between <= most / 2 && !isWithheldBetween();
      int each = (most - (gaps ? between : 0)) / 2;
      Edge from = before(fragments.get(0).start(), limits.start(), each);
      Edge to = after(fragments.get(fragments.size() - 1).end(), limits.end(), each);
      List<Span> all = gaps ? List.of(new Span(from.at, to.at)) : pieces(from.at, to.at);
      return new Snippet(all, from.cut, to.cut);
    }

    private int wordsBetween() {
      int words = 0;
      for (int i = 1; i < fragments.size(); i++) {
        words += Words.in(text.slice(gap(i))).size();
      }
      return words;
    }

    private boolean isWithheldBetween() {
      return IntStream.range(1, fragments.size())
          .anyMatch(i -> text.slice(gap(i)).codePoints().anyMatch(Withheld::is));
    }

    private Span gap(int i) {
      int start = fragments.get(i - 1).end();
      return new Span(start, Math.max(start, fragments.get(i).start()));
    }

    private List<Span> pieces(int start, int end) {
      List<Span> pieces = new ArrayList<>();
      int from = start;
      for (int i = 1; i < fragments.size(); i++) {
        pieces.add(new Span(from, fragments.get(i - 1).end()));
        from = fragments.get(i).start();
      }
      pieces.add(new Span(from, end));
      return pieces;
    }

    private Edge before(int from, int limit, int most) {
      String content = text.content();
      int stop = from;
      while (stop > limit && !Withheld.is(content.codePointBefore(stop))) {
        stop -= Character.charCount(content.codePointBefore(stop));
      }
      int start = from;
      for (int words = 0; words < most && start > stop; words++) {
        start = Words.before(content, start, stop).map(Span::start).orElse(stop);
      }
      if (Words.before(content, start, stop).isPresent()) {
        return new Edge(start, true);
      }
      int first = stop;
      while (first < from && stop > limit && Typography.isWhite(content.charAt(first))) {
        first++;
      }
      return new Edge(first, stop > limit && first == stop);
    }

    private Edge after(int from, int limit, int most) {
      String content = text.content();
      int stop = from;
      while (stop < limit && !Withheld.is(content.codePointAt(stop))) {
        stop += Character.charCount(content.codePointAt(stop));
      }
      int end = from;
      for (int words = 0; words < most && end < stop; words++) {
        end = Words.after(content, end, stop).map(Span::end).orElse(stop);
      }
      if (Words.after(content, end, stop).isPresent()) {
        return new Edge(end, true);
      }
      int last = stop;
      while (last > from && stop < limit && Typography.isWhite(content.charAt(last - 1))) {
        last--;
      }
      return new Edge(last, stop < limit && last == stop);
    }
  }
}
