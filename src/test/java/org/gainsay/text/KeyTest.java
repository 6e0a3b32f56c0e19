package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {
  private static final String ALPHABET =
      "aB. \n-1ﬁßéİ\u0301\u00ad\u0640عد漢한\uD83D\uDE00𝐀𠀀ﷺ\uD800\uDC00x\uDBFFςЖ\u0e01\u0e33";

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 65, 127, 128, 129, 700, 5000})
  void each_letter_leads_back_to_its_character(int size) {
    for (long seed = 1; seed <= 20; seed++) {
      String text = random(new Random(seed), size);
      check(text, List.of(new Span(0, text.length())), "seed " + seed);
    }
  }

  @Test
  void passages_left_out_count_for_nothing() {
    for (long seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      String text = random(random, 300);
      List<Span> passages = new ArrayList<>();
      int at = 0;
      while (at < text.length()) {
        int start = whole(text, at + random.nextInt(70));
        int end = whole(text, start + random.nextInt(150));
        passages.add(new Span(start, end));
        at = end + 1;
      }
      check(text, passages, "seed " + seed);
    }
  }

  private static int whole(String text, int offset) {
    int at = Math.min(offset, text.length());
    boolean splits =
        at > 0
            && at < text.length()
            && Character.isHighSurrogate(text.charAt(at - 1))
            && Character.isLowSurrogate(text.charAt(at));
    return splits ? at + 1 : at;
  }

  /** Against folding each character by itself. */
  private static void check(String text, List<Span> passages, String seed) {
    StringBuilder letters = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    List<Boolean> first = new ArrayList<>();
    for (Span passage : passages) {
      boolean start = true;
      for (int at = passage.start(); at < passage.end(); ) {
        int c = text.codePointAt(at);
        String folded = Folding.key(Character.toString(c));
        for (int i = 0; i < folded.length(); i++) {
          letters.append(folded.charAt(i));
          starts.add(at);
          first.add(i == 0 && start);
        }
        start = folded.isEmpty();
        at += Character.charCount(c);
      }
    }
    Key key = Key.of(text, passages);
    assertThat(key.length()).as(seed).isEqualTo(letters.length());
    for (int i = 0; i < key.length(); i++) {
      assertThat(key.start(i)).as(seed).isEqualTo(starts.get(i));
      assertThat(key.code(i)).as(seed).isEqualTo(Letters.code(letters.charAt(i)));
      assertThat(key.bytes()[i] < 0).as(seed).isEqualTo(first.get(i));
      int to = Math.min(key.length(), i + 90);
      assertThat(key.letters(i, to)).as(seed).isEqualTo(letters.substring(i, to));
    }
    for (Span passage : passages) {
      for (int at = passage.start(); at <= passage.end(); at++) {
        int before = 0;
        while (before < starts.size() && starts.get(before) < at) {
          before++;
        }
        assertThat(key.letterAt(at)).as(seed).isEqualTo(before);
      }
    }
  }

  private static String random(Random random, int size) {
    StringBuilder text = new StringBuilder();
    boolean plain = random.nextBoolean();
    while (text.length() < size) {
      text.append(ALPHABET.charAt(random.nextInt(plain ? 7 : ALPHABET.length())));
    }
    return text.toString();
  }
}
