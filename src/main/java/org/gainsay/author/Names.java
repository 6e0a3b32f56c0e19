package org.gainsay.author;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.text.Folding;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/** Finds names in running text, whole words at a time. */
final class Names {
  private static final Set<String> REPORTING =
      Set.of(
          "said",
          "says",
          "told",
          "reported",
          "reports",
          "according",
          "claimed",
          "claims",
          "estimated",
          "estimates",
          "stated",
          "states",
          "announced",
          "confirmed",
          "warned");

  private Names() {}

  /** A name and where it stands among folded words. */
  private record Standing(String id, int at) {}

  /** Whose name stands first. */
  static Optional<String> first(String text, Map<String, List<String>> names) {
    return standing(words(text), names)
        .min(Comparator.comparingInt(Standing::at).thenComparing(Standing::id))
        .map(Standing::id);
  }

  /** Whose name stands nearest to a passage, within it or so many characters around it. */
  static Optional<String> nearest(
      Text text, Span passage, Map<String, List<String>> names, int reach) {
    int from = Math.max(0, passage.start() - reach);
    int to = Math.min(text.length(), passage.end() + reach);
    String before = words(text.content().substring(from, passage.start()));
    String within = words(text.slice(passage));
    String after = words(text.content().substring(passage.end(), to));
    return Stream.of(
            standing(after, names),
            standing(before, names).map(it -> new Standing(it.id(), before.length() - it.at())),
            standing(within, names).map(it -> new Standing(it.id(), reach + it.at())))
        .flatMap(each -> each)
        .min(Comparator.comparingInt(Standing::at).thenComparing(Standing::id))
        .map(Standing::id);
  }

  private static Stream<Standing> standing(String words, Map<String, List<String>> names) {
    return names.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .map(name -> words.indexOf(words(name)))
                    .filter(at -> at >= 0)
                    .map(at -> new Standing(entry.getKey(), at)));
  }

  static boolean holds(String text, String name) {
    return words(text).contains(words(name));
  }

  /** Whether the words speak of somebody's saying something. */
  static boolean reports(String text) {
    return Stream.of(words(text).split(" ")).anyMatch(REPORTING::contains);
  }

  static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  /** Folded words, each between two blanks. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(" ");
    Folding.name(text)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                words.appendCodePoint(c);
              } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
              }
            });
    return words.charAt(words.length() - 1) == ' '
        ? words.toString()
        : words.append(' ').toString();
  }
}
