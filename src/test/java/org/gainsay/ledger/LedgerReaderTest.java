package org.gainsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.ledger.LedgerSamples.read;
import static org.gainsay.ledger.LedgerSamples.readFile;
import static org.gainsay.ledger.LedgerSamples.readManifest;
import static org.gainsay.ledger.LedgerSamples.said;

import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Content;
import org.gainsay.claim.DocumentId;
import org.gainsay.claim.Evidence;
import org.gainsay.claim.Formula;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Ref;
import org.gainsay.claim.SourceEntry;
import org.gainsay.claim.Stance;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.text.Text;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LedgerReaderTest {
  private static Claim only(ReadLedger read) {
    assertThat(said(read)).isEmpty();
    return read.ledger().claims().get(0);
  }

  private static Diagnostic first(ReadLedger read) {
    return read.diagnostics().get(0);
  }

  @Nested
  class a_claim {
    @Test
    void needs_little() {
      Claim claim =
          only(
              read(
                  "claims:",
                  "  - id: ferry",
                  "    statement: The ferry sank.",
                  "    evidence: {source: gazette/late, quote: it sank}"));
      assertThat(claim.content()).isEqualTo(new Content.Statement());
      assertThat(claim.place()).isEmpty();
      assertThat(claim.when()).isEmpty();
      assertThat(claim.modality()).isEqualTo(Modality.ASSERTED);
      Evidence evidence = claim.evidence().get(0);
      assertThat(evidence.document()).isEqualTo(new DocumentId("gazette", Optional.of("late")));
      assertThat(evidence.stance()).isEqualTo(Stance.SUPPORTS);
      assertThat(claim.at().value("evidence/0/quote").slice()).isEqualTo("it sank");
      assertThat(claim.at().key("statement").slice()).isEqualTo("statement");
    }

    @Test
    void takes_place_and_time_from_its_event_and_gives_credit_to_its_entries() {
      Claim claim =
          only(
              read(
                  "actors: {harbour-master: {name: the Harbour Master}, mayor: {}}",
                  "places: {port: {name: Port Ellery}}",
                  "events: {sinking: {place: port?, when: 2031-05}}",
                  "claims:",
                  "  - id: ferry",
                  "    statement: The ferry sank.",
                  "    event: sinking",
                  "    said_by: [MAYOR, the harbour master?]",
                  "    modality: estimated",
                  "    evidence:",
                  "      - {source: gazette, quote: it sank}",
                  "      - {source: gazette, quote: it did sink, said_by: [], modality:"
                      + " asserted}"));
      assertThat(claim.place()).containsExactly(new Ref("port", true));
      assertThat(claim.evidence().get(0).saidBy())
          .containsExactly(Ref.to("mayor"), new Ref("harbour-master", true));
      assertThat(claim.evidence().get(0).modality()).isEqualTo(Modality.ESTIMATED);
      assertThat(claim.evidence().get(1).saidBy()).isEmpty();
      assertThat(claim.evidence().get(1).modality()).isEqualTo(Modality.ASSERTED);
    }

    @Test
    void keeps_its_evidence_when_its_block_cannot_be_read() {
      ReadLedger read =
          read(
              "claims:",
              "  - id: ferry",
              "    statement: Forty drowned.",
              "    figure: {measure: killed, valeu: forty}",
              "    evidence: {source: gazette, quote: forty drowned}");
      assertThat(said(read)).containsExactly("4:14 missing-key", "4:31 unknown-key");
      assertThat(read.diagnostics().get(1).help()).startsWith("did you mean `value`?");
      assertThat(read.diagnostics().get(1).claim()).contains("ferry");
      Claim claim = read.ledger().claims().get(0);
      assertThat(claim.content()).isEqualTo(new Content.Unread(Content.Kind.FIGURE));
      assertThat(claim.evidence()).hasSize(1);
    }

    @Test
    void with_two_blocks_is_none_of_both() {
      ReadLedger read =
          read(
              "actors: {mayor: {}}",
              "claims:",
              "  - id: ferry",
              "    statement: x",
              "    attack: {by: mayor}",
              "    quotation: {speaker: mayor}",
              "    evidence: {source: a, quote: b}");
      assertThat(said(read)).containsExactly("6:5 several-kinds");
      assertThat(read.ledger().claims().get(0).content())
          .isEqualTo(new Content.Unread(Content.Kind.ATTACK));
    }

    @Test
    void without_an_id_or_with_one_that_is_taken_goes_by_its_place() {
      ReadLedger read =
          read(
              "claims:",
              "  - statement: x",
              "    evidence: {source: a, quote: b}",
              "  - {id: c, statement: x, evidence: {source: a, quote: b}}",
              "  - {id: c, statement: x, evidence: {source: a, quote: b}}",
              "  - {id: Not An Id, statement: x, evidence: {source: a, quote: b}}");
      assertThat(said(read)).containsExactly("2:5 missing-key", "5:10 duplicate-id", "6:10 bad-id");
      assertThat(read.ledger().claims())
          .extracting(Claim::id)
          .containsExactly("claims/sample.yaml:2:5", "c", "claims/sample.yaml:5:10", "Not An Id");
    }
  }

  @Nested
  class references {
    @Test
    void are_compared_after_folding_and_never_by_nearness() {
      ReadLedger read =
          read(
              "actors: {ecole: {name: École Marée, aliases: [the School]}}",
              "claims:",
              "  - {id: a, statement: x, said_by: ECOLE MAREE, evidence: {source: a, quote: b}}",
              "  - {id: b, statement: x, said_by: Ecole Mare, evidence: {source: a, quote: b}}");
      assertThat(said(read)).containsExactly("4:36 unknown-actor");
      assertThat(first(read).help()).startsWith("did you mean `ecole`?");
      assertThat(read.ledger().claims().get(0).saidBy()).containsExactly(Ref.to("ecole"));
    }

    @Test
    void of_a_name_that_two_records_share_are_refused_at_the_name() {
      ReadLedger read =
          read("actors:", "  a: {name: The Council}", "  b: {aliases: [the council]}");
      assertThat(said(read)).containsExactly("3:17 name-taken");
      assertThat(first(read).related().get(0).place().position()).hasToString("2:13");
    }

    @Test
    void of_terms_and_measures_may_stay_undeclared() {
      ReadLedger read =
          read(
              "claims:",
              "  - id: a",
              "    statement: x",
              "    figure: {measure: sunk, of: ferries, value: 3, reading: {low: 3, reason: r}}",
              "    evidence: {source: a, quote: b}");
      assertThat(said(read)).containsExactly("4:23 undeclared-measure", "4:33 undeclared-term");
      assertThat(read.diagnostics()).noneMatch(Diagnostic::isError);
      Content.Figure figure = (Content.Figure) read.ledger().claims().get(0).content();
      assertThat(figure.of()).contains(Ref.to("ferries"));
      assertThat(read.ledger().vocabulary().termsAround("ferries")).containsExactly("ferries");
    }

    @Test
    void to_sources_are_checked_against_the_manifest() {
      String ledger =
          """
          claims:
            - id: a
              statement: x
              evidence:
                - {source: gazete, quote: b}
                - {source: gazette/erly, quote: b}
                - {source: gazette/early, quote: b}
          """;
      String manifest =
          """
          sources:
            gazette:
              file: g.txt
              sha256: %s
              title: Gazette
              published: unknown
              language: en
              parts: [{id: early, begins: At dawn}]
          """
              .formatted("0".repeat(64));
      ReadLedger read =
          LedgerReader.read(
              List.of(new LedgerFile("claims/a.yaml", Text.of(ledger))),
              Optional.of(new LedgerFile("seeds/sources.yaml", Text.of(manifest))));
      assertThat(said(read)).containsExactly("5:18 unknown-source", "6:18 unknown-source");
      assertThat(read.diagnostics()).allMatch(it -> it.help().startsWith("did you mean"));
    }
  }

  @Nested
  class figures {
    private ReadLedger figure(String figure) {
      return read(
          "claims:",
          "  - {id: b, statement: x, figure: {measure: killed, value: 1, reading: {low: 1, high: 2,"
              + " reason: r}}, evidence: {source: a, quote: b}}",
          "  - {id: s, statement: x, evidence: {source: a, quote: b}}",
          "  - id: a",
          "    statement: x",
          "    figure: {measure: killed, value: 1, reading: {low: 1, reason: r}, " + figure + "}",
          "    evidence: {source: a, quote: b}");
    }

    private Optional<Formula> derived(String formula) {
      ReadLedger read = figure("derived: \"" + formula + "\"");
      assertThat(said(read)).isEmpty();
      return ((Content.Figure) read.ledger().claims().get(2).content()).derived();
    }

    @Test
    void are_derived_with_products_before_sums() {
      assertThat(derived("b + b × 2 - 1,000 / b").map(LedgerReaderTest::show))
          .contains("((b + (b × 2)) − (1,000 ÷ b))");
      assertThat(derived("b / 100").map(LedgerReaderTest::show)).contains("(b ÷ 100)");
      assertThat(derived("b × 30%").map(LedgerReaderTest::show)).contains("(b × 30%)");
    }

    @Test
    void refuse_what_is_no_formula() {
      assertThat(said(figure("derived: b /"))).containsExactly("6:80 bad-formula");
      assertThat(said(figure("derived: b ^ 2"))).containsExactly("6:80 bad-formula");
      assertThat(said(figure("derived: s + 1"))).containsExactly("6:80 bad-formula");
      assertThat(said(figure("derived: b / 0"))).containsExactly("6:80 division-by-zero");
      assertThat(said(figure("derived: bb + 1"))).containsExactly("6:80 unknown-claim");
      assertThat(said(figure("derived: a + 1"))).containsExactly("6:80 cycle");
      assertThat(said(figure("part_of: a"))).containsExactly("6:80 cycle");
      assertThat(said(figure("part_of: s"))).containsExactly("6:80 bad-formula");
    }

    @Test
    void may_be_read_by_the_analyst() {
      ReadLedger read = figure("part_of: b");
      assertThat(said(read)).isEmpty();
      Content.Figure figure = (Content.Figure) read.ledger().claims().get(0).content();
      assertThat(figure.readingReason()).contains("r");
      assertThat(figure.value().reading().literal())
          .isEqualTo(
              org.gainsay.quantity.Interval.closed(
                  org.gainsay.quantity.Rational.of(1), org.gainsay.quantity.Rational.of(2)));
      assertThat(
              said(
                  read(
                      "claims:",
                      "  - id: a",
                      "    statement: x",
                      "    figure: {measure: killed, value: 1, reading: {low: 3, high: 2}}",
                      "    evidence: {source: a, quote: b}")))
          .contains("4:51 missing-key", "4:59 reversed-interval");
    }
  }

  private static String show(Formula formula) {
    if (formula instanceof Formula.Operation it) {
      return "(" + show(it.left()) + " " + it.operator().sign() + " " + show(it.right()) + ")";
    }
    return formula instanceof Formula.Constant it
        ? it.written()
        : String.join("", formula.claims());
  }

  @Nested
  class the_vocabulary {
    @Test
    void is_built_in_without_a_mistake() {
      var vocabulary = LedgerReader.builtIn();
      assertThat(vocabulary.actors()).containsKey("unnamed");
      assertThat(vocabulary.measuresAround("killed"))
          .containsExactlyInAnyOrder("killed", "died", "casualties");
      assertThat(vocabulary.termsAround("children"))
          .containsExactlyInAnyOrder("children", "people", "women-and-children");
      assertThat(vocabulary.termsDisjoint("civilians", "fighters")).isTrue();
      assertThat(vocabulary.termsDisjoint("men", "women")).isTrue();
      assertThat(vocabulary.termsDisjoint("men", "women-and-children")).isTrue();
      assertThat(vocabulary.termsDisjoint("children", "civilians")).isFalse();
      assertThat(vocabulary.termsDisjoint("children", "people")).isFalse();
    }

    @Test
    void may_grow_below_what_is_built_in_but_not_change_it() {
      ReadLedger read = read("terms:", "  nurses: {within: civilians}", "  people: {}");
      assertThat(said(read)).containsExactly("3:3 duplicate-id");
      assertThat(read.ledger().vocabulary().termsDisjoint("nurses", "fighters")).isTrue();
    }

    @Test
    void tells_places_of_one_kind_under_one_parent_apart() {
      ReadLedger read =
          read(
              "places:",
              "  isle: {}",
              "  east: {within: isle, kind: county}",
              "  west: {within: isle, kind: county}",
              "  hills: {within: isle}",
              "  port: {within: west, kind: town}");
      assertThat(said(read)).isEmpty();
      var vocabulary = read.ledger().vocabulary();
      assertThat(vocabulary.placesDisjoint("east", "west")).isTrue();
      assertThat(vocabulary.placesDisjoint("east", "port")).isTrue();
      assertThat(vocabulary.placesDisjoint("west", "port")).isFalse();
      assertThat(vocabulary.placesDisjoint("hills", "west")).isFalse();
      assertThat(vocabulary.placesDisjoint("isle", "west")).isFalse();
    }

    @Test
    void refuses_what_contains_itself() {
      ReadLedger read =
          read(
              "places:",
              "  a: {within: b}",
              "  b: {within: c}",
              "  c: {within: a}",
              "terms: {d: {parts: [d]}}");
      assertThat(said(read)).containsExactly("4:15 cycle", "5:20 cycle");
      assertThat(first(read).related()).hasSize(2);
      assertThat(read.ledger().vocabulary().placesAround("a")).containsExactly("a", "b", "c");
    }

    @Test
    void refuses_parts_that_overlap() {
      ReadLedger read =
          read(
              "terms:",
              "  boats: {parts: [ferries, ships, ferries]}",
              "  ships: {}",
              "  ferries: {within: ships}");
      assertThat(said(read)).containsExactly("2:19 overlapping-parts", "2:35 overlapping-parts");
    }

    @Test
    void is_one_over_all_files() {
      ReadLedger read =
          LedgerReader.read(
              List.of(
                  new LedgerFile("claims/a.yaml", Text.of("actors: {x: {within: y}}")),
                  new LedgerFile("claims/b.json", Text.of("{\"actors\": {\"y\": {}, \"x\": {}}}"))),
              Optional.empty());
      assertThat(said(read)).containsExactly("1:22 duplicate-id");
      assertThat(first(read).place().file()).isEqualTo("claims/b.json");
      assertThat(first(read).related().get(0).place().file()).isEqualTo("claims/a.yaml");
    }
  }

  @Nested
  class the_manifest {
    @Test
    void is_read_whole() {
      ReadLedger read =
          readManifest(
              "sources:",
              "  gazette:",
              "    file: g.txt",
              "    sha256: " + "AB".repeat(32),
              "    title: Gazette",
              "    published: 2031-05~",
              "    language: en",
              "    inferred: published",
              "    primary: true",
              "    exclude: {from: By, occurrence: 2, because: byline}",
              "    original: {file: g.pdf, pages: [0, 120]}",
              "    uncovered: [{quote: a, because: b}]");
      assertThat(said(read)).isEmpty();
      SourceEntry source = read.ledger().sources().get(0);
      assertThat(source.inferred()).containsExactly("published");
      assertThat(source.exclude().get(0).occurrence()).isEqualTo(2);
      assertThat(source.original().orElseThrow().pages()).containsExactly(0, 120);
      assertThat(source.at().value("exclude/0/from").slice()).isEqualTo("By");
      assertThat(source.at().key("").slice()).isEqualTo("gazette");
    }

    @Test
    void tells_every_mistake() {
      ReadLedger read =
          readManifest(
              "sources:",
              "  Gazette:",
              "    file: g.txt",
              "    sha256: abc",
              "    titel: Gazette",
              "    published: unknown",
              "    language:",
              "    inferred: [tilte]",
              "    primary: maybe",
              "    exclude: [{form: By}, {from: x, occurrence: 0}]",
              "    parts: [{id: a, begins: b}, {id: a, begins: c}]");
      assertThat(said(read))
          .containsExactly(
              "2:3 bad-id",
              "3:5 missing-key",
              "4:13 wrong-type",
              "5:5 unknown-key",
              "7:5 empty-value",
              "8:16 unknown-choice",
              "9:14 unknown-choice",
              "10:16 unknown-key",
              "10:16 missing-key",
              "10:49 wrong-type",
              "11:38 duplicate-id");
    }
  }

  @Nested
  class a_ledger_of_mistakes {
    @Test
    void has_each_reported_at_its_place() {
      ReadLedger read =
          read(
              "gainsay: 2",
              "claim: []",
              "actors:",
              "  mayor: {name: Mayor, nmae: x}",
              "  Bad Id: {}",
              "measures:",
              "  sunk: {counts: ships, kind: stocks}",
              "claims:",
              "  - id: a",
              "    statement:",
              "    place: nowhere",
              "    when: 2031-13",
              "    event: no-event",
              "    said_by: [mayer]",
              "    modality: certain",
              "    figure: {measure: killed, value: 1,400}",
              "    tags: {a: b}",
              "    silence: {quote-missing: x, no-code: y, hedge-left-out: }",
              "    review: {by: me}",
              "    evidence:",
              "      - source: gazette",
              "        quote: [He] said: so",
              "        stance: suports",
              "      - {quote: x}",
              "      - text",
              "  - just text",
              "  - id: b",
              "    statement: x",
              "    quotation: {speaker: nobody, form: oral, occasion: y}",
              "    attack: {occurred: perhaps, only: [all]}",
              "    evidence: []",
              "reconciliations:",
              "  - {between: [a, bb], because: mistake}",
              "  - because: rounding");
      assertThat(said(read))
          .contains(
              "1:10 unknown-version",
              "2:1 unknown-key",
              "4:24 unknown-key",
              "5:3 bad-id",
              "7:31 unknown-choice",
              "10:5 empty-value",
              "11:12 unknown-place",
              "12:11 bad-date",
              "13:12 unknown-event",
              "14:15 unknown-actor",
              "15:15 unknown-choice",
              "16:38 yaml-trap",
              "17:11 wrong-type",
              "18:15 unknown-choice",
              "18:33 unknown-choice",
              "18:45 empty-value",
              "19:14 missing-key",
              "22:16 yaml-trap",
              "23:17 unknown-choice",
              "24:10 missing-key",
              "25:9 wrong-type",
              "26:5 wrong-type",
              "29:26 unknown-actor",
              "29:40 unknown-choice",
              "30:5 several-kinds",
              "30:24 unknown-choice",
              "30:40 unknown-choice",
              "31:5 empty-value",
              "33:19 unknown-claim",
              "33:33 unknown-choice",
              "34:5 missing-key");
    }

    @Test
    void that_is_a_list_or_text_says_what_to_write() {
      assertThat(said(read("- id: a", "  statement: x"))).contains("1:3 wrong-type");
      assertThat(said(read("just text"))).containsExactly("1:1 wrong-type");
      assertThat(said(read("claims: none"))).containsExactly("1:9 wrong-type");
    }
  }

  @Nested
  class yaml_and_json {
    @Test
    void of_one_ledger_say_the_same() {
      ReadLedger yaml =
          read(
              "places: {port: {name: Port Ellery}}",
              "claims:",
              "  - id: a",
              "    statement: x",
              "    place: port",
              "    figure: {measure: killed, value: 12, reading: {low: 1.50, reason: r}}",
              "    attack:",
              "    evidence: [{source: 2018-09, quote: \"12\"}]");
      ReadLedger json =
          readFile(
              "claims/sample.json",
              """
              {"places": {"port": {"name": "Port Ellery"}},
               "claims": [{"id": "a", "statement": "x", "place": ["port"],
                 "figure": {"measure": "killed", "value": 12,
                            "reading": {"low": 1.50, "reason": "r"}},
                 "attack": null,
                 "evidence": {"source": "2018-09", "quote": 12}}]}
              """);
      assertThat(withoutPlaces(json)).isEqualTo(withoutPlaces(yaml));
    }

    private List<Object> withoutPlaces(ReadLedger read) {
      Claim claim = read.ledger().claims().get(0);
      return List.of(
          claim.id(), claim.place(), claim.content(), claim.evidence(), read.diagnostics().size());
    }
  }
}
