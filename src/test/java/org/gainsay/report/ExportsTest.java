package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gainsay.audit.Audit;
import org.gainsay.audit.Audits;
import org.gainsay.claim.Content;
import org.gainsay.file.Workspace;
import org.gainsay.time.Edtf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What other tools take, of this checkout's own ledger. */
class ExportsTest {
  private static Audit audit;

  @BeforeAll
  static void open() throws Exception {
    audit = Audits.run(Workspace.at(Path.of(".")));
  }

  private static JsonNode read(String json) throws Exception {
    return new ObjectMapper().readTree(json);
  }

  @Nested
  class The_workbook {
    private Map<String, String> parts(byte[] workbook) throws Exception {
      Map<String, String> parts = new LinkedHashMap<>();
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      return parts;
    }

    @Test
    void is_the_same_bytes_each_time() {
      assertThat(Xlsx.of(Tables.all(), audit)).isEqualTo(Xlsx.of(Tables.all(), audit));
    }

    @Test
    void has_a_sheet_for_each_table_with_a_frozen_header_and_filters_and_no_formula()
        throws Exception {
      Map<String, String> parts = parts(Xlsx.of(Tables.all(), audit));
      for (int i = 1; i <= Tables.all().size(); i++) {
        assertThat(parts.get("xl/worksheets/sheet" + i + ".xml"))
            .contains("state=\"frozen\"", "<autoFilter ref=\"A1:")
            .doesNotContain("<f>", "<f ");
      }
    }
  }

  @Nested
  class The_json {
    @Test
    void has_what_its_schema_requires_and_nothing_else() throws Exception {
      JsonNode document = read(AuditJson.of(audit));
      JsonNode schema = read(AuditSchema.json());
      List<String> required = new ArrayList<>();
      schema.get("required").forEach(name -> required.add(name.textValue()));
      assertThat(names(document)).containsExactlyInAnyOrderElementsOf(required);
      assertThat(names(document.get("figures").get(0)))
          .containsExactlyInAnyOrderElementsOf(
              names(schema.at("/properties/figures/items/properties")));
      assertThat(document.get("claims")).hasSize(audit.claims().size());
    }

    private List<String> names(JsonNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      return names;
    }
  }

  @Nested
  class The_annotations {
    @Test
    void select_exactly_their_quotes_by_code_points() throws Exception {
      JsonNode items = read(WebAnnotations.of(audit)).get("items");
      assertThat(items).isNotEmpty();
      for (JsonNode item : items) {
        assertThat(item.get("motivation").textValue()).isEqualTo("assessing");
        for (JsonNode target : item.get("target")) {
          String text = Files.readString(Path.of(target.at("/source/id").textValue()));
          JsonNode quote = target.get("selector").get(0);
          JsonNode position = target.get("selector").get(1);
          int start = text.offsetByCodePoints(0, position.get("start").intValue());
          int end = text.offsetByCodePoints(0, position.get("end").intValue());
          assertThat(text.substring(start, end)).isEqualTo(quote.get("exact").textValue());
          assertThat(text.substring(0, start)).endsWith(quote.get("prefix").textValue());
          assertThat(text.substring(end)).startsWith(quote.get("suffix").textValue());
        }
      }
    }
  }

  @Nested
  class The_claim_reviews {
    @Test
    void are_of_reviewed_claims_and_invent_no_number() throws Exception {
      String json = ClaimReviews.of(audit);
      JsonNode graph = read(json).get("@graph");
      assertThat(graph)
          .hasSize(
              (int) audit.claims().stream().filter(it -> it.claim().review().isPresent()).count());
      for (JsonNode review : graph) {
        JsonNode rating = review.get("reviewRating");
        assertThat(rating.has("ratingValue"))
            .isEqualTo(rating.get("alternateName").textValue().contains("supported"));
        assertThat(review.at("/itemReviewed/@type").textValue()).isEqualTo("Claim");
      }
      assertThat(json).doesNotContain("<");
    }
  }

  @Nested
  class The_markdown {
    @Test
    void escapes_every_mark() {
      assertThat(MarkdownClaims.escaped("| [x](y) <b> @you #1 `c` &amp;\nnext"))
          .isEqualTo("\\| \\[x\\]\\(y\\) \\<b\\> \\@you \\#1 \\`c\\` \\&amp; next");
    }

    @Test
    void has_a_line_for_each_claim() {
      assertThat(MarkdownClaims.of(audit).lines().filter(line -> line.startsWith("| ")))
          .hasSize(audit.claims().size() + 1);
    }
  }

  @Nested
  class A_subset {
    private List<String> ids(Subset subset) {
      return subset.of(audit).claims().stream().map(it -> it.claim().id()).toList();
    }

    private static <T> List<T> none() {
      return List.of();
    }

    @Test
    void of_nothing_in_particular_is_everything() {
      Subset all = new Subset(none(), none(), none(), Optional.empty(), none(), none());
      assertThat(all.of(audit)).isSameAs(audit);
    }

    @Test
    void holds_the_parts_of_a_source_and_the_places_within_a_place() {
      assertThat(
              ids(
                  new Subset(
                      none(),
                      List.of("eternispring-2017"),
                      List.of("syria"),
                      Optional.empty(),
                      none(),
                      none())))
          .contains("khan-sheikhoun-sarin");
    }

    @Test
    void of_a_period_leaves_out_what_has_no_time() {
      Subset subset =
          new Subset(
              List.of(Content.Kind.FIGURE),
              none(),
              none(),
              Edtf.parse("2019").fold(read -> Optional.of(read.when()), no -> Optional.empty()),
              none(),
              none());
      assertThat(ids(subset)).contains("airstrikes-2019").doesNotContain("white-helmets-killed");
    }
  }
}
