package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Place;
import org.gainsay.diagnostic.Related;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.gainsay.text.Visible;
import org.junit.jupiter.api.Test;

/** Whatever ledgers and sources hold, no format lets it do anything but be read. */
class HostileTextTest {
  private static final String EVIL =
      "a\u001b[2J\u009b\u202Eb\r\n::error::x\n::set-env name=PATH::y%0A,:\u0007"
          + Character.toString(0xE0041)
          + "\uFEFFz";

  private static final Diagnostic DIAGNOSTIC =
      Diagnostic.of(Code.QUOTE_MISSING, place("claims/" + EVIL + ".yaml"), EVIL, EVIL)
          .with(new Related(place("seeds/" + EVIL), EVIL))
          .about(EVIL);

  private static Place place(String file) {
    return new Place(file, Text.of(EVIL), new Span(1, EVIL.length() - 1));
  }

  @Test
  void text_holds_nothing_that_steers_a_terminal() {
    assertThat(
            Stream.of(
                FullText.of(List.of(DIAGNOSTIC), Ink.PLAIN), ConciseText.of(List.of(DIAGNOSTIC))))
        .allSatisfy(HostileTextTest::isHarmless);
  }

  @Test
  void colour_is_our_own_only() {
    String full = FullText.of(List.of(DIAGNOSTIC), Ink.COLOUR);
    isHarmless(full.replaceAll("\u001b\\[[0-9;]{1,4}m", ""));
  }

  @Test
  void a_workflow_command_is_one_line_of_our_own() {
    String commands = GitHubAnnotations.of(List.of(DIAGNOSTIC));
    isHarmless(commands);
    assertThat(commands.lines()).hasSize(1);
    assertThat(commands).startsWith("::error file=claims/a␛[2J");
    String properties = commands.substring("::error ".length(), commands.indexOf("::", 8));
    assertThat(properties.split(",", -1)).hasSize(4);
  }

  @Test
  void sarif_paths_are_addresses_and_its_text_is_kept() throws Exception {
    String log = Sarif.of(List.of(DIAGNOSTIC), "1");
    isHarmless(log);
    JsonNode result = new ObjectMapper().readTree(log).at("/runs/0/results/0");
    assertThat(result.at("/message/text").asText()).isEqualTo(EVIL + "\nhelp: " + EVIL);
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .matches("[A-Za-z0-9._~/%-]+");
  }

  @Test
  void sarif_results_are_known_again_after_lines_were_inserted() throws Exception {
    Place before = FullTextTest.place("a.yaml", "quote: |x|\n");
    Place after = FullTextTest.place("a.yaml", "# new\n\nquote: |x|\n");
    assertThat(fingerprints(before)).isEqualTo(fingerprints(after));
  }

  @Test
  void sarif_results_that_look_alike_are_told_apart() throws Exception {
    Place place = FullTextTest.place("a.yaml", "quote: |x|\n");
    assertThat(fingerprints(place, place)).doesNotHaveDuplicates();
  }

  private static List<String> fingerprints(Place... places) throws Exception {
    List<Diagnostic> all =
        Stream.of(places).map(at -> Diagnostic.of(Code.QUOTE_MISSING, at, "m", "h")).toList();
    return new ObjectMapper()
        .readTree(Sarif.of(all, "1")).findValues("gainsay/v1").stream()
            .map(JsonNode::asText)
            .toList();
  }

  @Test
  void sarif_columns_count_code_points() throws Exception {
    String log =
        Sarif.of(
            List.of(Diagnostic.of(Code.QUOTE_MISSING, FullTextTest.place("a", "🚒 |x|"), "m", "")),
            "1");
    JsonNode run = new ObjectMapper().readTree(log).at("/runs/0");
    assertThat(run.at("/columnKind").asText()).isEqualTo("unicodeCodePoints");
    assertThat(run.at("/results/0/locations/0/physicalLocation/region/startColumn").asInt())
        .isEqualTo(3);
  }

  @Test
  void the_eleventh_annotation_of_a_severity_is_counted() {
    List<Diagnostic> many =
        IntStream.range(0, 12)
            .mapToObj(i -> Diagnostic.of(Code.QUOTE_MISSING, Place.start("a"), "m" + i, ""))
            .toList();
    assertThat(GitHubAnnotations.of(many).lines())
        .hasSize(11)
        .last()
        .isEqualTo("2 more errors, not shown here; `gainsay check` lists them all");
  }

  private static void isHarmless(String text) {
    assertThat(text.codePoints().filter(c -> c != '\n').filter(Visible::isUnsafe).toArray())
        .isEmpty();
  }
}
