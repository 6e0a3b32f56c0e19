package org.gainsay.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.ledger.Ledger;
import org.gainsay.ledger.LedgerReader;
import org.gainsay.link.Desk;
import org.junit.jupiter.api.Test;

/** Who speaks, where the vocabulary knows nobody: a reader's answers for texts in many styles. */
class SpeakersTest {
  private static final Path TEXTS =
      Path.of("src/test/resources/org/gainsay/coverage/attributions.txt");

  /**
   * A short text.
   *
   * @param speakers for each of its quotations the answers that are right; "-" for nobody
   */
  private record Attributed(List<List<String>> speakers, String text) {
    static Attributed of(String block) {
      int line = block.indexOf('\n');
      return new Attributed(
          Stream.of(block.substring(0, line).split(" / ", -1))
              .map(it -> Stream.of(it.split("\\|", -1)).map(String::strip).toList())
              .toList(),
          block.substring(line + 1).strip());
    }

    List<String> read() {
      Desk desk = Desk.of(text);
      Ledger ledger = desk.readable("claims: []\n");
      return Mentions.in(
              desk.sources(ledger).get(0).documents().get(0), KnownNames.of(LedgerReader.builtIn()))
          .stream()
          .filter(it -> it.kind() == Mention.Kind.QUOTATION && it.direct())
          .map(it -> it.speaker().map(Speaker::written).filter(w -> !w.isEmpty()).orElse("-"))
          .toList();
    }
  }

  private static List<Attributed> all() throws IOException {
    return Stream.of(Files.readString(TEXTS, StandardCharsets.UTF_8).split("\n= ", -1))
        .skip(1)
        .map(Attributed::of)
        .toList();
  }

  private static boolean isRight(List<String> right, String read) {
    String bare = read.toLowerCase(Locale.ROOT);
    return right.stream()
        .map(it -> it.toLowerCase(Locale.ROOT))
        .anyMatch(it -> bare.equals(it) || (it.equals("unnamed") && bare.equals("-")));
  }

  @Test
  void they_are_who_a_reader_says_they_are() throws IOException {
    List<String> wrong = new ArrayList<>();
    int quotations = 0;
    for (Attributed each : all()) {
      List<String> read = each.read();
      for (int i = 0; i < each.speakers().size(); i++) {
        List<String> right = each.speakers().get(i);
        String found = i < read.size() ? read.get(i) : "-";
        quotations++;
        if (!isRight(right, found)) {
          wrong.add(found + " for " + right + ": " + each.text());
        }
      }
    }
    assertThat(wrong).as("of " + quotations).hasSizeLessThanOrEqualTo(quotations / 20);
    assertThat(wrong).as("somebody else").allMatch(it -> it.startsWith("- for"));
  }
}
