package org.gainsay.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gainsay.text.Folding;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.junit.jupiter.api.Test;

/** What holds of every text and quote; random ones, whose seed a failure names. */
class AnchoringPropertiesTest {
  private static final int SEEDS = 150;
  private static final String[] WORDS = {
    "the", "river", "fell", "old", "mill", "of", "Orlow", "bridge", "café", "in", "1,400", "people",
    "and", "straße", "fi", "fljord", "мост", "упал", "جسر", "على", "גשר", "γέφυρα", "said", "guard",
    "72", "tonnes", "“quoted”", "(aside)", "well-known", "O’Brien", "😀", "𝐀bc", "漢字"
  };

  private final Protection protection = new Protection("en", Set.of());

  private static String sentence(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]);
      text.append(random.nextInt(9) == 0 ? ", " : random.nextInt(12) == 0 ? ". " : " ");
    }
    return text.toString();
  }

  /** Whole words between blanks. */
  private static Span words(Random random, String text, int most) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i - 1) == ' ' && text.charAt(i) != ' ') {
        starts.add(i);
      }
    }
    int first = random.nextInt(starts.size());
    int last = Math.min(starts.size() - 1, first + random.nextInt(most));
    int end = text.indexOf(' ', starts.get(last));
    return new Span(starts.get(first), end < 0 ? text.length() : end);
  }

  private Anchoring find(String source, Quote quote) {
    return anchors(source).find(quote);
  }

  private Anchors anchors(String source) {
    Text text = Text.of(source);
    return PreparedText.of(text).within(List.of(text.whole()), protection);
  }

  private static String rewritten(Random random, String words) {
    StringBuilder changed = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case ' ' -> changed.append(new String[] {" ", "\n", "\u00a0", "  \r\n"}[random.nextInt(4)]);
        case '“', '”' -> changed.append(new String[] {"\"", "«", "“"}[random.nextInt(3)]);
        case '’' -> changed.append(random.nextBoolean() ? '\'' : '’');
        default -> {
          boolean ligature = words.startsWith("fi", i) && random.nextBoolean();
          changed.append(ligature ? "ﬁ" : String.valueOf(c));
          i += ligature ? 1 : 0;
        }
      }
    }
    return random.nextBoolean()
        ? Normalizer.normalize(changed, Normalizer.Form.NFD)
        : changed.toString();
  }

  private interface Property {
    void check(Random random, String seed, String source, Span span, String quote);
  }

  /** For quotes that hold letters and stand once. */
  private void forAll(Property property) {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Random random = new Random(seed);
      String source = sentence(random, 30 + random.nextInt(40));
      Span span = words(random, source, 12);
      String quote = source.substring(span.start(), span.end());
      if (find(source, Quote.of(quote)) instanceof Anchoring.Found) {
        property.check(
            random, "seed " + seed + ": `" + quote + "` in `" + source + "`", source, span, quote);
      }
    }
  }

  private static Anchoring.Found found(Anchoring anchoring, String seed) {
    assertThat(anchoring).as(seed).isInstanceOf(Anchoring.Found.class);
    return (Anchoring.Found) anchoring;
  }

  @Test
  void a_verbatim_quote_is_exact_at_its_own_place() {
    forAll(
        (random, seed, source, span, quote) -> {
          Anchoring.Found found = found(find(source, Quote.of(quote)), seed);
          assertThat(found.match()).as(seed).isEqualTo(Match.EXACT);
          assertThat(found.spans()).as(seed).containsExactly(span);
          assertThat(found.edits()).as(seed).isZero();
        });
  }

  @Test
  void typography_of_the_quote_does_not_move_the_span() {
    forAll(
        (random, seed, source, span, quote) -> {
          String rewritten = rewritten(random, quote);
          Anchoring.Found found = found(find(source, Quote.of(rewritten)), seed + rewritten);
          assertThat(found.spans()).as(seed + rewritten).containsExactly(span);
          assertThat(found.match()).as(seed + rewritten).isIn(Match.EXACT, Match.TYPOGRAPHIC);
        });
  }

  @Test
  void typography_of_the_source_does_not_lose_the_quote() {
    forAll(
        (random, seed, source, span, quote) -> {
          String rewritten = rewritten(random, source);
          Anchoring.Found found = found(find(rewritten, Quote.of(quote)), seed + rewritten);
          Span there = found.spans().get(0);
          assertThat(Folding.key(rewritten.substring(there.start(), there.end())))
              .as(seed)
              .isEqualTo(Folding.key(quote));
        });
  }

  @Test
  void text_put_before_shifts_the_span() {
    forAll(
        (random, seed, source, span, quote) -> {
          String before = "Zebra zigzag. ".repeat(1 + random.nextInt(9));
          Anchoring.Found found = found(find(before + source, Quote.of(quote)), seed);
          assertThat(found.spans()).as(seed).containsExactly(span.shift(before.length()));
        });
  }

  @Test
  void the_passage_twice_is_ambiguous_until_its_context_is_given() {
    forAll(
        (random, seed, source, span, quote) -> {
          String twice = source + "zigzag " + quote + " zebra";
          Anchoring anchoring = find(twice, Quote.of(quote));
          assertThat(anchoring).as(seed).isInstanceOf(Anchoring.Ambiguous.class);
          Quote told = new Quote(quote, Optional.of("zigzag"), Optional.empty());
          assertThat(found(find(twice, told), seed).spans())
              .as(seed)
              .containsExactly(new Span(source.length() + 7, source.length() + 7 + quote.length()));
          Anchoring.Ambiguous ambiguous = (Anchoring.Ambiguous) anchoring;
          for (int i = 0; i < ambiguous.places().size(); i++) {
            Anchoring.Context context = ambiguous.contexts().get(i);
            Anchoring chosen = find(twice, new Quote(quote, context.prefix(), context.suffix()));
            if (context.prefix().isPresent() || context.suffix().isPresent()) {
              assertThat(found(chosen, seed + context).spans())
                  .as(seed + context)
                  .isEqualTo(ambiguous.places().get(i));
            }
          }
        });
  }

  @Test
  void true_context_does_not_move_a_found_quote() {
    forAll(
        (random, seed, source, span, quote) -> {
          Optional<String> prefix = Optional.of(source.substring(0, span.start()));
          Optional<String> suffix = Optional.of(source.substring(span.end()));
          Anchoring.Found found = found(find(source, new Quote(quote, prefix, suffix)), seed);
          assertThat(found.spans()).as(seed).containsExactly(span);
          assertThat(found.contextAgrees()).as(seed).isTrue();
        });
  }

  @Test
  void without_the_passage_the_quote_is_not_linked() {
    forAll(
        (random, seed, source, span, quote) -> {
          String without = source.substring(0, span.start()) + source.substring(span.end());
          if (!Folding.key(without).contains(Folding.key(quote))) {
            assertThat(find(without, Quote.of(quote)))
                .as(seed)
                .isNotInstanceOfAny(Anchoring.Found.class, Anchoring.Ambiguous.class);
          }
        });
  }

  @Test
  void two_fragments_link_in_order_and_never_swapped() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Random random = new Random(seed);
      String one = "alpha " + sentence(random, 3).strip() + " beta";
      String two = "gamma " + sentence(random, 3).strip() + " delta";
      String source = sentence(random, 9) + one + " " + sentence(random, 9) + two + " and so on";
      Anchoring.Found found = found(find(source, Quote.of(one + " … " + two)), "seed " + seed);
      assertThat(found.spans())
          .as("seed " + seed)
          .containsExactly(
              new Span(source.indexOf(one), source.indexOf(one) + one.length()),
              new Span(source.indexOf(two), source.indexOf(two) + two.length()));
      assertThat(find(source, Quote.of(two + " … " + one)))
          .as("seed " + seed)
          .isNotInstanceOfAny(Anchoring.Found.class, Anchoring.Ambiguous.class);
    }
  }

  @Test
  void many_quotes_at_once_come_to_what_each_comes_to_alone() {
    for (long seed = 1; seed <= 40; seed++) {
      Random random = new Random(seed);
      String source = sentence(random, 120);
      List<Quote> quotes = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        Span span = words(random, source, 12);
        String quote = source.substring(span.start(), span.end());
        quotes.add(
            Quote.of(
                switch (random.nextInt(4)) {
                  case 0 -> quote;
                  case 1 -> quote.replace('e', 'o');
                  case 2 -> quote + " … " + sentence(random, 2);
                  default -> sentence(random, 5);
                }));
      }
      List<Anchoring> alone = quotes.stream().map(quote -> find(source, quote)).toList();
      assertThat(anchors(source).findAll(quotes)).as("seed " + seed).isEqualTo(alone);
    }
  }

  @Test
  void spans_never_split_a_character_of_the_reader() {
    String[] characters = {
      "a", "e\u0301", "\uD83D\uDE00", "n\u0303\u0323", "\uD800", " ", "ﬁ", "한", "각", "\r\n"
    };
    for (long seed = 1; seed <= 300; seed++) {
      Random random = new Random(seed);
      StringBuilder source = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        source.append(characters[random.nextInt(characters.length)]);
      }
      String text = source.toString();
      int start = random.nextInt(text.length());
      String quote = text.substring(start, Math.min(text.length(), start + 1 + random.nextInt(20)));
      if (find(text, Quote.of(quote)) instanceof Anchoring.Found found) {
        for (Span span : found.spans()) {
          assertWhole(text, span.start(), "seed " + seed);
          assertWhole(text, span.end(), "seed " + seed);
        }
      }
    }
  }

  private static void assertWhole(String text, int offset, String seed) {
    if (offset > 0 && offset < text.length()) {
      int type = Character.getType(text.codePointAt(offset));
      assertThat(type).as(seed).isNotEqualTo(Character.NON_SPACING_MARK);
      assertThat(
              Character.isHighSurrogate(text.charAt(offset - 1))
                  && Character.isLowSurrogate(text.charAt(offset)))
          .as(seed)
          .isFalse();
    }
  }
}
