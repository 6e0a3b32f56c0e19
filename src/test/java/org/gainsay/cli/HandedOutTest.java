package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code --public} writes and prints, of a workspace in which every word that must stay in the
 * house holds {@code canary}.
 */
class HandedOutTest {
  private static final Pattern CANARY = Pattern.compile("(?i).{0,90}canary.{0,40}");

  @TempDir private Path folder;
  private Desk desk = new Desk(Path.of(""));

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  @BeforeEach
  void write() {
    desk = new Desk(folder);
    desk.write(
        "seeds/herald.txt",
        """
        The canaryheadline of the day

        Nobody wrote canarybefore. In the fire of Port Vella 14 people were killed, the city said. Nobody wrote canaryafter.

        The %1$s canaryfar %2$s and 7 people were hurt when %3$s canarylate %4$s.

        In secret, canarywitness saw 41 people die at the quay and 16 people leave it.

        Nine ships %5$s canarygap %6$s sank in the night.

        “We %7$s canaryspeech,” the mayor said.
        """
            .formatted(
                words(0, 5),
                words(5, 36),
                words(36, 70),
                words(70, 90),
                words(90, 140),
                words(140, 190),
                words(0, 80)));
    desk.write("seeds/courier.txt", "At least 19 people were killed in the Port Vella fire.\n");
    desk.write(
        "seeds/sources.yaml",
        """
        sources:
          herald:
            file: herald.txt
            title: A quay
            published: 2031-05-04
            language: en
            notes: canarymanifest
            uncovered: [{quote: the quay, because: canarybecause}]
            silence: {unused-source: canarysilence}
          courier: {file: courier.txt, title: A fire, published: 2031-05-03, language: en}
        """);
    desk.write(
        "claims/open.yaml",
        """
        places:
          port-vella: {name: Port Vella}
        claims:
          - id: killed
            statement: The fire killed 14 people.
            place: port-vella
            when: 2031-05-02
            notes: canarynote
            figure: {measure: killed, of: people, value: 14 people, part_of: canary-claim, derived: canary-claim + 1}
            evidence: {source: herald, quote: 14 people were killed}
            review: {verdict: supported, by: ben, because: It says so.}
          - id: hurt
            statement: Seven people were hurt.
            tags: private-sector
            figure: {measure: injured, of: people, value: 7 people}
            evidence: {source: herald, quote: 7 people were hurt}
          - id: left
            statement: Sixteen people left the quay.
            figure: {measure: departures, of: people, value: 16 people}
            evidence: {source: herald, quote: 16 people leave it}
          - id: sank
            statement: Nine ships sank.
            evidence: {source: herald, quote: Nine ships … sank in the night}
        """);
    desk.write(
        "claims/private.yaml",
        """
        claims:
          - id: canary-claim
            statement: A canarystatement.
            tags: [private, canarytag]
            notes: canarynote
            place: port-vella
            when: 2031-05-02
            said_by: unnamed
            figure: {measure: killed, of: people, value: At least 19 people}
            evidence:
              - {source: courier, quote: At least 19 people were killed in the Port Vella fire}
              - {source: herald, quote: a canarymissing quote}
            review: {verdict: supported, by: canaryreviewer, because: canaryreason}
          - id: canary-witness
            statement: Forty-one people died.
            tags: Private
            figure: {measure: killed, of: people, value: 41 people}
            evidence: {source: herald, quote: canarywitness saw 41 people die}
          - id: canary-unread-0
            statement: A canarystatement whose tags are not easily read.
            tags: {private: true}
            evidence: {source: herald, quote: canarywitness saw}
          - id: canary-unread-1
            statement: A canarystatement whose tags are not easily read.
            tag: private
            evidence: {source: herald, quote: canarywitness saw}
          - id: canary-unread-2
            statement: A canarystatement whose tags are not easily read.
            tags: [[private], quay]
            evidence: {source: herald, quote: canarywitness saw}
          - id: canary-unread-3
            statement: A canarystatement whose tags are not easily read.
            tags: private, internal
            evidence: {source: herald, quote: canarywitness saw}
          - id: canary-unread-4
            statement: A canarystatement whose tags are not easily read.
            tags: *private
            evidence: {source: herald, quote: canarywitness saw}
          - id: canary-unread-5
            statement: A canarystatement whose tags are not easily read.
            tags: [quay]
            tags: [private]
            evidence: {source: herald, quote: canarywitness saw}
          - {canarykey: no id, tags: private}
          - canaryscalar
          - id: canary/bad
            statement: A canarybad id.
            tags: private
            evidence: {source: herald, quote: nothing of canarybad}
        reconciliations:
          - {between: [killed, canary-claim], because: updated-later, note: canaryreconciled}
        """);
    desk.run("fix", "--write");
  }

  private static String unzipped(byte[] workbook) throws IOException {
    StringBuilder parts = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts.toString();
  }

  /** Everything that is written or printed, by its name. */
  private Map<String, String> handedOut() throws IOException {
    Map<String, String> all = new TreeMap<>();
    all.put("what report prints", desk.run("report", "--public").out());
    for (String format : List.of("xlsx", "json", "markdown", "web-annotation", "claimreview")) {
      desk.run("export", format, "--public", "--out", "out/export." + format);
      all.put("export", desk.run("export", format, "--public").out());
    }
    desk.run("export", "csv", "--public", "--raw", "--out", "out/raw");
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        byte[] bytes = Files.readAllBytes(file);
        boolean zip = file.toString().endsWith("xlsx");
        all.put(
            folder.relativize(file).toString(),
            zip ? unzipped(bytes) : new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return all;
  }

  private static List<String> canaries(String output) {
    return CANARY.matcher(output).results().map(found -> found.group()).distinct().toList();
  }

  @Test
  void a_claim_with_a_tag_that_only_begins_so_is_handed_out() {
    assertThat(desk.run("export", "csv", "--public", "--table", "claims").out())
        .contains("\nhurt,")
        .doesNotContain("canary");
  }

  @Test
  void no_output_holds_a_word_that_must_stay_in_the_house() throws Exception {
    Map<String, String> all = handedOut();
    assertThat(all).hasSizeGreaterThan(30);
    Map<String, List<String>> found = new TreeMap<>();
    all.forEach((name, content) -> found.put(name, canaries(content)));
    found.values().removeIf(List::isEmpty);
    assertThat(found).isEmpty();
  }

  @Test
  void without_it_each_of_these_words_is_in_some_output() {
    desk.run("report");
    desk.run("export", "json", "--out", "out/all.json");
    String all = String.join("\n", new Desk(folder.resolve("out")).files().values());
    assertThat(all)
        .contains("canaryheadline", "canaryfar", "canarylate", "canarywitness", "canarygap")
        .contains("canaryspeech", "canarymanifest", "canarynote", "canarystatement", "canarytag")
        .contains("canaryreason", "canarykey", "canary-claim");
  }

  @Test
  void passages_and_what_is_uncovered_keep_a_few_words_around_them() {
    desk.run("report", "--public");
    assertThat(desk.read("out/evidence.csv"))
        .contains("In the fire of Port Vella 14 people were killed, the city said.")
        .contains("… w7 w8 ")
        .contains(" w64 …")
        .contains("… at the quay and 16 people leave it.")
        .contains("Nine ships … sank in the night.");
    assertThat(desk.read("out/uncovered.csv")).contains("We w0 w1 ", " w58…");
    assertThat(desk.read("out/report.html"))
        .contains("In the fire of Port Vella <mark>14 people were killed</mark>, the city said.");
  }

  @Test
  void counts_and_findings_are_those_without_the_private_claims() {
    assertThat(desk.run("report").out()).contains("contradiction[");
    String printed = desk.run("report", "--public").out();
    assertThat(printed)
        .contains("4 claims; 4 of 4 passages found", "documents disagree: no contradictions");
    assertThat(desk.read("out/contradictions.csv").lines()).hasSize(1);
    assertThat(desk.read("out/uncovered.csv")).doesNotContain("41 people");
  }
}
