package org.gainsay.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.gainsay.text.Folding;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.gainsay.text.Tokens;
import org.junit.jupiter.api.Test;

/** Against trying every place. */
class ExactSearchTest {
  private static List<Span> everyPlace(String text, String words) {
    List<Span> places = new ArrayList<>();
    String key = Folding.key(words);
    for (int start = 0; start < text.length(); start++) {
      if (!Tokens.isWord(text.charAt(start)) || !Tokens.boundary(text, start)) {
        continue;
      }
      for (int end = start + 1; end <= text.length(); end++) {
        if (Tokens.isWord(text.charAt(end - 1))
            && Tokens.boundary(text, end)
            && Folding.key(text.substring(start, end)).equals(key)) {
          places.add(new Span(start, end));
        }
      }
    }
    return places;
  }

  private static String random(Random random, String alphabet, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  @Test
  void all_places_and_no_others_are_found_in_one_pass() {
    String[] alphabets = {"ab ", "aB .-", "ab1 ,", "漢字 a", "جچ ع"};
    for (long seed = 1; seed <= 400; seed++) {
      Random random = new Random(seed);
      String content = random(random, alphabets[random.nextInt(alphabets.length)], 150);
      List<Pattern> patterns = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        int start = random.nextInt(content.length());
        int end = Math.min(content.length(), start + 1 + random.nextInt(70));
        patterns.add(Pattern.of(content.substring(start, end)));
      }
      Text text = Text.of(content);
      Ground ground =
          Ground.of(PreparedText.of(text), List.of(text.whole()), new Protection("en", Set.of()));
      Map<Pattern, ExactSearch.Positions> found = ground.search().scan(ground.ranges(), patterns);
      for (Pattern pattern : patterns) {
        if (pattern.isEmpty()) {
          continue;
        }
        List<Span> spans =
            ground
                .locator()
                .places(bare(pattern), Objects.requireNonNull(found.get(pattern)))
                .stream()
                .map(Place::span)
                .toList();
        assertThat(spans)
            .as("seed %d, %s in `%s`", seed, pattern, content)
            .isEqualTo(everyPlace(content, pattern.words()));
      }
    }
  }

  /** Without outer punctuation, which would widen its places. */
  private static Pattern bare(Pattern pattern) {
    String words = pattern.words();
    return Pattern.of(
        words.substring(pattern.lead().length(), words.length() - pattern.trail().length()));
  }
}
