package org.gainsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.text.Text;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever stands in a file, reading it ends, with places that lie in the file. */
class MutationTest {
  /** Of either kind, in five runs each. */
  private static final int MUTANTS = Integer.getInteger("mutants", 1_000) / 5;

  private static final String YAML =
      """
      # A comment, and 😀
      gainsay: 1
      actors:
        mayor: {name: Mayor of Port Ellery, aliases: [the Mayor, عمدة]}
      places:
        isle: {name: Isle}
        port: {name: "Port: Ellery", within: isle, kind: town}
      events:
        sinking: {name: sinking of the ferry, place: port, when: 2031-05-01/2031-05-03}
      terms:
        crew: {within: people}
      claims:
        - id: drowned-2031
          statement: >-
            Forty people drowned off Port Ellery.
          event: sinking
          figure: {measure: died, of: people, value: "1,400", part_of: drowned-2031?}
          evidence:
            - source: gazette/late
              quote: |
                forty people
                drowned
              said_by: [mayor, unnamed]
            - {source: gazette, quote: 'it''s so', stance: doubts}
          silence: {hedge-left-out: the text says so}
          review: {verdict: supported, by: me, date: 2031-06-01}
        - id: words
          statement: x
          quotation: {speaker: mayor, occasion: sinking, form: indirect}
          evidence: [{source: gazette, quote: "a \\u00e9 b"}]
      reconciliations:
        - {between: [drowned-2031, words], because: rounding, note: y}
      """;
  private static final String JSON =
      """
      {"gainsay": 1, "actors": {"mayor": {"name": "Mayor 😀", "aliases": ["the Mayor"]}},
       "claims": [
         {"id": "a", "statement": "x", "figure": {"measure": "died", "value": 12},
          "evidence": [{"source": "g", "quote": "12 \\u00e9 died"}]},
         {"id": "b", "statement": "y", "attack": {"occurred": false, "by": "mayor"},
          "evidence": {"source": "g", "quote": "z"}}]}
      """;
  private static final List<String> SCRAPS =
      List.of(
          "\t",
          "\n",
          "\r\n",
          " ",
          "  ",
          ":",
          ": ",
          " #",
          "#",
          "- ",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "'",
          ",",
          "&a ",
          "*a",
          "!t ",
          "%",
          "@",
          "|",
          ">",
          "? ",
          "---\n",
          "...\n",
          "<<<<<<< a\n",
          "=======\n",
          ">>>>>>> b\n",
          "\u0000",
          "\uFEFF",
          "\u200B",
          "\uD83D",
          "\uDE00",
          "😀",
          "\\",
          "\\u",
          "\u0085",
          "\u2028",
          "<<: ",
          "null",
          "~",
          "[[[[[[[[",
          "{{{{{{{{",
          "- - - - - - ");

  @RepeatedTest(5)
  void every_mutant_of_yaml_ends_in_diagnostics_or_success(RepetitionInfo info) {
    mutants("claims/a.yaml", YAML, 1_000_000L * info.getCurrentRepetition());
  }

  @RepeatedTest(5)
  void every_mutant_of_json_ends_in_diagnostics_or_success(RepetitionInfo info) {
    mutants("claims/a.json", JSON, 500_000L + 1_000_000L * info.getCurrentRepetition());
  }

  private static void mutants(String file, String sample, long firstSeed) {
    for (long seed = firstSeed; seed < firstSeed + MUTANTS; seed++) {
      Random random = new Random(seed);
      String mutant = sample;
      for (int i = random.nextInt(6); i >= 0; i--) {
        mutant = mutated(mutant, random);
      }
      String shown = "seed " + seed + "\n" + mutant;
      try {
        checkPlaces(read(file, mutant), shown);
        LedgerReader.read(List.of(), Optional.of(new LedgerFile("seeds/" + file, Text.of(mutant))));
      } catch (RuntimeException | StackOverflowError thrown) {
        throw new AssertionError(shown, thrown);
      }
    }
  }

  private static ReadLedger read(String file, String content) {
    return LedgerReader.read(List.of(new LedgerFile(file, Text.of(content))), Optional.empty());
  }

  private static void checkPlaces(ReadLedger read, String shown) {
    for (Diagnostic diagnostic : read.diagnostics()) {
      assertThat(diagnostic.place().span().end())
          .as(shown)
          .isLessThanOrEqualTo(diagnostic.place().text().length());
      assertThat(diagnostic.place().slice().length()).as(shown).isNotNegative();
      assertThat(diagnostic.message()).as(shown).isNotEmpty();
    }
    read.ledger()
        .claims()
        .forEach(claim -> assertThat(claim.at().value("id").slice()).as(shown).isNotNull());
  }

  private static String mutated(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + random.nextInt(12));
    return switch (random.nextInt(5)) {
      case 0 -> text.substring(0, at) + text.substring(to);
      case 1 ->
          text.substring(0, at) + SCRAPS.get(random.nextInt(SCRAPS.size())) + text.substring(at);
      case 2 ->
          text.substring(0, at) + SCRAPS.get(random.nextInt(SCRAPS.size())) + text.substring(to);
      case 3 -> text.substring(0, to) + text.substring(at);
      default -> withoutLine(text, random);
    };
  }

  /** A line taken out, or doubled, or indented by one more blank. */
  private static String withoutLine(String text, Random random) {
    List<String> lines = new java.util.ArrayList<>(text.lines().toList());
    if (lines.isEmpty()) {
      return text;
    }
    int at = random.nextInt(lines.size());
    String line = lines.remove(at);
    switch (random.nextInt(4)) {
      case 0 -> lines.add(at, " " + line);
      case 1 -> lines.add(random.nextInt(lines.size() + 1), line);
      case 2 -> lines.addAll(at, List.of(line, line));
      default -> {}
    }
    return String.join("\n", lines);
  }
}
