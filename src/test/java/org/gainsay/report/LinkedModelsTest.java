package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.gainsay.audit.Audit;
import org.gainsay.audit.Audits;
import org.gainsay.file.Input;
import org.gainsay.file.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The exports for other people's models against what these models ask: the Web Annotation Data
 * Model (W3C Recommendation, 23 February 2017), whose sections are named, and schema.org with what
 * search engines require and recommend of a ClaimReview. Of this checkout's ledger, and of a text
 * that begins with emoji and Arabic.
 */
class LinkedModelsTest {
  private static final String TEXT =
      "🚒🚒 قالت المدينة إن \u202Bالحريق\u202C انتهى. At Orlow 14 people 🙂 were killed. قتل ثلاثون"
          + " شخصا.\n";

  @TempDir private Path folder;

  private final List<Audit> audits = new ArrayList<>();

  @BeforeEach
  void open() throws Exception {
    Files.createDirectories(folder.resolve("seeds"));
    Files.createDirectories(folder.resolve("claims"));
    Files.writeString(folder.resolve("seeds/a b.txt"), TEXT);
    Files.writeString(
        folder.resolve("seeds/sources.yaml"),
        """
        sources:
          news:
            file: a b.txt
            sha256: %s
            title: News
            published: 2031-03~
            language: en
            url: https://news.example/1
            archived_url: https://archive.example/1
        """
            .formatted(Input.sha256(TEXT.getBytes(StandardCharsets.UTF_8))));
    Files.writeString(
        folder.resolve("claims/a.yaml"),
        """
        claims:
          - id: killed
            statement: Fourteen people were killed at Orlow.
            evidence: {source: news, quote: 14 people 🙂 … killed}
            review: {verdict: supported, by: ana, date: 2031-04, because: It says so.}
          - id: thirty
            statement: Thirty people were killed.
            evidence: {source: news, quote: ثلاثون شخصا}
            review: {verdict: conflicting}
        """);
    audits.add(Audits.run(Workspace.at(folder)));
    audits.add(Audits.run(Workspace.at(Path.of("."))));
  }

  private static JsonNode read(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** Every object that has a type, with it. */
  private static void typed(JsonNode node, String type, BiConsumer<String, JsonNode> visit) {
    if (node.has(type)) {
      visit.accept(node.get(type).textValue(), node);
    }
    node.forEach(child -> typed(child, type, visit));
  }

  @Nested
  class Annotations {
    /** The terms of the context that each class may carry; any other would be dropped. */
    private static final Map<String, Set<String>> TERMS =
        Map.of(
            "AnnotationPage", Set.of("@context", "id", "type", "items"),
            "Annotation", Set.of("id", "type", "motivation", "body", "target"),
            "TextualBody", Set.of("type", "format", "purpose", "value"),
            "SpecificResource", Set.of("type", "source", "scope", "selector", "state"),
            "Text", Set.of("id", "type", "format"),
            "TextQuoteSelector", Set.of("type", "exact", "prefix", "suffix"),
            "TextPositionSelector", Set.of("type", "start", "end"),
            "TimeState", Set.of("type", "cached"));

    private List<JsonNode> pages() {
      return audits.stream().map(audit -> read(WebAnnotations.of(audit))).toList();
    }

    private List<JsonNode> items() {
      List<JsonNode> items = new ArrayList<>();
      pages().forEach(page -> page.get("items").forEach(items::add));
      return items;
    }

    @Test
    void have_no_property_that_their_context_does_not_define() {
      pages()
          .forEach(
              page ->
                  typed(
                      page,
                      "type",
                      (type, object) -> assertThat(TERMS.get(type)).containsAll(keys(object))));
    }

    @Test
    void stand_in_a_page_with_the_context_as_sections_3_1_and_5_2_ask() {
      for (JsonNode page : pages()) {
        assertThat(page.get("@context").textValue()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(page.get("type").textValue()).isEqualTo("AnnotationPage");
        assertThat(page.get("items").isArray()).isTrue();
      }
    }

    @Test
    void have_one_id_the_type_and_targets_as_section_3_1_asks() {
      assertThat(items()).extracting(item -> item.get("id").textValue()).isNotEmpty();
      for (JsonNode page : pages()) {
        List<String> ids = new ArrayList<>();
        page.get("items").forEach(item -> ids.add(item.get("id").textValue()));
        assertThat(ids).doesNotHaveDuplicates();
      }
      for (JsonNode item : items()) {
        assertThat(item.get("type").textValue()).isEqualTo("Annotation");
        assertThat(item.get("target")).isNotEmpty();
      }
    }

    @Test
    void have_one_text_as_body_as_section_3_2_4_asks_with_motives_of_section_3_3_5() {
      for (JsonNode item : items()) {
        assertThat(item.at("/body/value").isTextual()).isTrue();
        assertThat(item.at("/body/purpose").textValue()).isEqualTo("assessing");
        assertThat(item.at("/motivation").textValue()).isEqualTo("assessing");
      }
    }

    @Test
    void have_one_source_with_selectors_as_sections_4_and_4_2_ask() {
      for (JsonNode item : items()) {
        for (JsonNode target : item.get("target")) {
          assertThat(target.at("/source/id").textValue()).isNotBlank().doesNotContain(" ");
          JsonNode quote = target.at("/selector/0");
          assertThat(quote.get("type").textValue()).isEqualTo("TextQuoteSelector");
          assertThat(List.of(quote.get("exact"), quote.get("prefix"), quote.get("suffix")))
              .allMatch(JsonNode::isTextual);
          JsonNode position = target.at("/selector/1");
          assertThat(position.get("type").textValue()).isEqualTo("TextPositionSelector");
          assertThat(position.get("start").isInt() && position.get("end").isInt()).isTrue();
          assertThat(position.get("start").intValue())
              .isBetween(0, position.get("end").intValue() - 1);
        }
      }
    }

    @Test
    void give_the_archived_copy_as_section_4_3_1_does() {
      assertThat(items().get(0).at("/target/0/state/type").textValue()).isEqualTo("TimeState");
      assertThat(items().get(0).at("/target/0/state/cached").textValue())
          .isEqualTo("https://archive.example/1");
    }

    @Test
    void select_their_quotes_by_code_points_behind_emoji_and_arabic() {
      List<String> selected = new ArrayList<>();
      int[] text = TEXT.codePoints().toArray();
      for (JsonNode item : read(WebAnnotations.of(audits.get(0))).get("items")) {
        for (JsonNode target : item.get("target")) {
          JsonNode position = target.at("/selector/1");
          int start = position.get("start").intValue();
          String words = new String(text, start, position.get("end").intValue() - start);
          assertThat(words).isEqualTo(target.at("/selector/0/exact").textValue());
          selected.add(words);
        }
      }
      assertThat(selected).containsExactly("14 people 🙂", "killed", "ثلاثون شخصا");
    }
  }

  @Nested
  class Claim_reviews {
    /** Each class with the properties that schema.org defines for it or for a class above it. */
    private static final Map<String, Set<String>> PROPERTIES =
        Map.of(
            "ClaimReview",
            Set.of(
                "url",
                "claimReviewed",
                "datePublished",
                "author",
                "reviewBody",
                "reviewRating",
                "itemReviewed"),
            "Rating",
            Set.of("alternateName", "ratingValue", "bestRating", "worstRating"),
            "Claim",
            Set.of("text", "author", "datePublished", "appearance", "firstAppearance"),
            "CreativeWork",
            Set.of("headline", "url", "author", "datePublished"));

    private List<JsonNode> reviews() {
      List<JsonNode> reviews = new ArrayList<>();
      audits.forEach(audit -> read(ClaimReviews.of(audit)).get("@graph").forEach(reviews::add));
      return reviews;
    }

    @Test
    void have_properties_of_their_classes_only() {
      for (JsonNode review : reviews()) {
        typed(
            review,
            "@type",
            (type, object) ->
                assertThat(PROPERTIES.get(type))
                    .containsAll(
                        keys(object).stream().filter(key -> !key.startsWith("@")).toList()));
      }
    }

    @Test
    void have_what_is_required() {
      assertThat(reviews()).hasSizeGreaterThan(2);
      for (JsonNode review : reviews()) {
        assertThat(keys(review)).contains("url", "claimReviewed", "reviewRating", "itemReviewed");
        assertThat(review.at("/reviewRating/alternateName").textValue()).isNotBlank();
      }
    }

    @Test
    void rate_on_a_scale_or_in_words_alone() {
      for (JsonNode review : reviews()) {
        JsonNode rating = review.get("reviewRating");
        if (rating.has("ratingValue")) {
          assertThat(rating.get("ratingValue").intValue())
              .isBetween(rating.get("worstRating").intValue(), rating.get("bestRating").intValue());
        } else {
          assertThat(keys(rating)).containsExactly("@type", "alternateName");
        }
      }
    }

    @Test
    void have_what_is_recommended_where_the_ledger_says_it() {
      JsonNode review = reviews().get(0);
      assertThat(review.at("/author/name").textValue()).isEqualTo("ana");
      assertThat(review.get("datePublished").textValue()).isEqualTo("2031-04");
      assertThat(review.at("/itemReviewed/appearance/0/url").textValue())
          .isEqualTo("https://news.example/1");
      assertThat(review.at("/itemReviewed/firstAppearance/headline").textValue()).isEqualTo("News");
    }

    @Test
    void leave_out_what_the_ledger_does_not_say_for_certain() {
      JsonNode review = reviews().get(1);
      assertThat(keys(review)).doesNotContain("author", "datePublished", "reviewBody");
      assertThat(keys(review.get("itemReviewed"))).doesNotContain("author", "datePublished");
    }

    @Test
    void have_dates_of_iso_8601_and_web_addresses() {
      for (JsonNode review : reviews()) {
        review
            .findValuesAsText("datePublished")
            .forEach(date -> assertThat(date).matches("\\d{4}(-\\d{2}(-\\d{2})?)?"));
        review
            .get("itemReviewed")
            .findValuesAsText("url")
            .forEach(url -> assertThat(url).matches("https?://\\S+"));
      }
    }
  }
}
