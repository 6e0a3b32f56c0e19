package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gainsay.text.Folding;
import org.gainsay.text.Span;
import org.gainsay.text.Typography;
import org.gainsay.text.Words;

/**
 * For places where the same words stand, the fewest words around each that tell it from the others.
 *
 * <p>Places are sorted by the words beside them; only neighbours in that order can share most of
 * them (Manber and Myers' suffix arrays, SIAM J. Comput. 22(5), 1993).
 */
final class DecidingContexts {
  private static final int MOST_WORDS = 40;

  /** A bound on the characters looked at beside a place. */
  private static final int REACH = 1_000;

  private final String content;

  DecidingContexts(String content) {
    this.content = content;
  }

  /** One for each place; empty where no words within reach decide. */
  List<Anchoring.Context> of(List<Span> places) {
    List<List<Span>> before = places.stream().map(this::wordsBefore).toList();
    List<List<Span>> after = places.stream().map(this::wordsAfter).toList();
    int[] prefixWords = deciding(before);
    int[] suffixWords = deciding(after);
    List<Anchoring.Context> contexts = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      boolean byPrefix = prefixWords[i] <= suffixWords[i];
      contexts.add(
          new Anchoring.Context(
              byPrefix ? prefix(places.get(i), before.get(i), prefixWords[i]) : Optional.empty(),
              byPrefix ? Optional.empty() : suffix(places.get(i), after.get(i), suffixWords[i])));
    }
    return contexts;
  }

  private List<Span> wordsBefore(Span place) {
    List<Span> words = new ArrayList<>();
    int limit = Math.max(0, place.start() - REACH);
    Optional<Span> word = Words.before(content, place.start(), limit);
    while (word.isPresent() && words.size() < MOST_WORDS) {
      words.add(word.get());
      word = Words.before(content, word.get().start(), limit);
    }
    return words;
  }

  private List<Span> wordsAfter(Span place) {
    List<Span> words = new ArrayList<>();
    int limit = Math.min(content.length(), place.end() + REACH);
    Optional<Span> word = Words.after(content, place.end(), limit);
    while (word.isPresent() && words.size() < MOST_WORDS) {
      words.add(word.get());
      word = Words.after(content, word.get().end(), limit);
    }
    return words;
  }

  /** How many words it takes at each place; the most there can be when even all do not decide. */
  private int[] deciding(List<List<Span>> words) {
    String[][] keys =
        words.stream()
            .map(list -> list.stream().map(this::key).toArray(String[]::new))
            .toArray(String[][]::new);
    int[] order =
        IntStream.range(0, keys.length)
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> keys[i], Arrays::compare))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] needed = new int[keys.length];
    for (int i = 0; i < order.length; i++) {
      int shared = i > 0 ? shared(keys[order[i - 1]], keys[order[i]]) : 0;
      if (i + 1 < order.length) {
        shared = Math.max(shared, shared(keys[order[i]], keys[order[i + 1]]));
      }
      needed[order[i]] = shared < keys[order[i]].length ? shared + 1 : Integer.MAX_VALUE;
    }
    return needed;
  }

  private static int shared(String[] one, String[] other) {
    int differs = Arrays.mismatch(one, other);
    return differs < 0 ? one.length : differs;
  }

  private String key(Span word) {
    return Folding.key(content.substring(word.start(), word.end()));
  }

  private Optional<String> prefix(Span place, List<Span> words, int count) {
    return count > words.size()
        ? Optional.empty()
        : Optional.of(shown(words.get(count - 1).start(), place.start()));
  }

  private Optional<String> suffix(Span place, List<Span> words, int count) {
    return count > words.size()
        ? Optional.empty()
        : Optional.of(shown(place.end(), words.get(count - 1).end()));
  }

  /** On one line, as it is typed into a ledger. */
  private String shown(int start, int end) {
    StringBuilder shown = new StringBuilder();
    for (int at = start; at < end; at++) {
      char c = content.charAt(at);
      if (!Typography.isWhite(c)) {
        shown.append(c);
      } else if (shown.length() > 0 && shown.charAt(shown.length() - 1) != ' ') {
        shown.append(' ');
      }
    }
    return shown.toString().strip();
  }
}
