package org.gainsay.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gainsay.anchor.Anchoring;
import org.gainsay.anchor.Anchors;
import org.gainsay.anchor.PreparedText;
import org.gainsay.anchor.Protection;
import org.gainsay.anchor.Quote;
import org.gainsay.claim.DocumentId;
import org.gainsay.ledger.Ledger;
import org.gainsay.link.Desk;
import org.gainsay.source.Document;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.gainsay.text.Wording;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassagesTest {
  private static List<Passages.Hit> find(String text, String words) {
    Desk desk = Desk.of(text);
    Ledger ledger = desk.readable("claims: []\n");
    return Passages.find(desk.sources(ledger), words);
  }

  private static String first(String text, String words) {
    Passages.Hit hit = find(text, words).get(0);
    return hit.likeness() + ": " + hit.document().text().slice(hit.extent());
  }

  @Nested
  class Remembered_words {
    private static final String TEXT =
        """
        The old bridge at Orlow fell in March. Nobody was hurt when the bridge fell, for the
        market had been moved to the other bank the week before.

        Some 1,400 people crossed the river by boat that night, among them the mayor’s two sons.
        """;

    @Test
    void are_found_as_they_stand() {
      assertThat(first(TEXT, "Nobody was hurt")).isEqualTo("exact: Nobody was hurt");
    }

    @Test
    void are_found_over_a_line_end() {
      assertThat(first(TEXT, "for the market")).isEqualTo("typographic: for the\nmarket");
    }

    @Test
    void are_found_with_a_word_wrong() {
      assertThat(first(TEXT, "Some 1,300 people crossed the river by boat"))
          .isEqualTo("near: Some 1,400 people crossed the river by boat");
    }

    @Test
    void are_found_with_a_gap() {
      assertThat(find(TEXT, "Nobody was hurt … the market had been moved").get(0).yaml())
          .hasValueSatisfying(it -> assertThat(it).contains("Nobody was hurt …"));
    }

    @Test
    void are_found_in_another_order_and_other_words() {
      assertThat(first(TEXT, "the mayor's sons crossed by boat with many people"))
          .startsWith("together: Some 1,400 people crossed the river");
    }

    @Test
    void are_found_wherever_a_long_text_is_read_on() {
      String filler = "The council met again and spoke of nothing. ".repeat(1_489) + "\n";
      for (int shift = 0; shift < 120; shift += 7) {
        String text = filler.substring(shift) + TEXT + filler;
        assertThat(first(text, "the mayor's sons crossed by boat with many people"))
            .as("%d characters before", text.indexOf(TEXT))
            .startsWith("together: Some 1,400 people crossed the river");
      }
    }

    @Test
    void are_found_misspelt() {
      assertThat(first(TEXT, "the market was movd to the othr bank a week before"))
          .contains("market had been moved to the other bank the week before");
    }

    @Test
    void are_nowhere_when_nothing_is_like_them() {
      assertThat(find(TEXT, "the parliament voted on the budget")).isEmpty();
      assertThat(find(TEXT, "")).isEmpty();
      assertThat(find(TEXT, "…!?")).isEmpty();
    }

    @Test
    void come_with_those_that_are_there_before_those_that_are_nearly() {
      assertThat(find(TEXT, "bridge fell").stream().map(Passages.Hit::likeness))
          .startsWith("exact");
    }
  }

  @Nested
  class An_entry {
    @Test
    void has_no_context_where_none_is_needed() {
      assertThat(find("One gate. Two walls.", "Two walls").get(0).yaml())
          .hasValue("      - source: gazette\n        quote: Two walls\n");
    }

    @Test
    void has_the_least_context_that_decides() {
      String text = "The red gate fell. The blue gate fell at noon. The red gate fell at night.";
      assertThat(find(text, "gate fell").stream().map(it -> it.citation().orElseThrow()))
          .extracting(it -> it.prefix().orElse("-") + "|" + it.suffix().orElse("-"))
          .containsExactly("-|. The", "blue|-", "-|at night");
    }
  }

  /** Citations of random passages, against trying every shorter context. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "seeds/000_6f074a67818cc5e9.txt",
        "seeds/001_780118388791f568.txt",
        "seeds/003_60863bbbd8d8be1a.txt",
        "src/test/resources/org/gainsay/author/invented/wire.txt",
        "src/test/resources/org/gainsay/author/invented/column.txt",
      })
  void link_exactly_there_with_the_least_context(String file) throws IOException {
    hold(Files.readString(Path.of(file), StandardCharsets.UTF_8), "en", 60);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Мост упал ночью. Никто не пострадал. Мост упал утром, и никто не пострадал снова.",
        "سقط الجسر ليلا ولم يصب أحد. سقط الجسر صباحا ولم يصب أحد هناك.",
        "הגשר נפל בלילה ואיש לא נפגע. הגשר נפל בבוקר ואיש לא נפגע שם.",
        "पुल रात में गिर गया और कोई घायल नहीं हुआ। पुल सुबह गिर गया और कोई घायल नहीं हुआ वहाँ।",
        "Η γέφυρα έπεσε τη νύχτα. Κανείς δεν έπαθε. Η γέφυρα έπεσε το πρωί. Κανείς δεν έπαθε εκεί.",
      })
  void link_exactly_in_any_script(String text) {
    hold(text, "und", 40);
  }

  private static void hold(String content, String language, int passages) {
    Text text = Text.of(content);
    Document document = document(text, language);
    Anchors anchors =
        PreparedText.of(text).within(document.searchable(), new Protection(language, Set.of()));
    Wording words = Wording.of(text, text.whole());
    for (int seed = 0; seed < passages; seed++) {
      Random random = new Random(seed);
      int first = random.nextInt(words.size());
      int count = 1 + random.nextInt(Math.min(6, words.size() - first));
      Span span = words.span(first, count);
      Optional<Citation> cited = new Citations().of(document, List.of(span));
      String what = "seed " + seed + ", `" + text.slice(span) + "`";
      cited.ifPresent(
          it -> {
            assertThat(links(anchors, it.quote(), it.prefix(), it.suffix(), span))
                .as(what)
                .isTrue();
            assertThat(shorter(it))
                .as(what + " with less than " + it)
                .noneMatch(less -> links(anchors, it.quote(), less.prefix(), less.suffix(), span));
          });
      assertThat(cited.isPresent() || isHidden(anchors, text.slice(span))).as(what).isTrue();
    }
  }

  /** Whether words inside of words or numbers are all that these are. */
  private static boolean isHidden(Anchors anchors, String words) {
    return !(anchors.find(Quote.of(Citations.onOneLine(words))) instanceof Anchoring.Found);
  }

  private static Document document(Text text, String language) {
    return new Document(
        new DocumentId("text", Optional.empty()),
        "text.txt",
        text,
        text.whole(),
        List.of(text.whole()),
        "",
        Optional.empty(),
        Optional.empty(),
        language,
        false,
        List.of());
  }

  private static boolean links(
      Anchors anchors, String quote, Optional<String> prefix, Optional<String> suffix, Span span) {
    return anchors.find(new Quote(quote, prefix, suffix)) instanceof Anchoring.Found found
        && found.contextAgrees()
        && found.extent().overlaps(span);
  }

  /** The same context with a word less, and with none. */
  private static List<Anchoring.Context> shorter(Citation cited) {
    List<Anchoring.Context> shorter = new ArrayList<>();
    cited
        .prefix()
        .ifPresent(
            it -> {
              String[] words = it.split(" ", -1);
              for (int from = 1; from < words.length; from++) {
                shorter.add(
                    new Anchoring.Context(Optional.of(join(words, from, words.length)), none()));
              }
              shorter.add(new Anchoring.Context(none(), none()));
            });
    cited
        .suffix()
        .ifPresent(
            it -> {
              String[] words = it.split(" ", -1);
              for (int to = words.length - 1; to > 0; to--) {
                shorter.add(new Anchoring.Context(none(), Optional.of(join(words, 0, to))));
              }
              shorter.add(new Anchoring.Context(none(), none()));
            });
    return shorter;
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", List.of(words).subList(from, to));
  }
}
