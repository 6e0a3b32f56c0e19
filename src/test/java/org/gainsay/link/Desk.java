package org.gainsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.claim.DocumentId;
import org.gainsay.claim.SourceEntry;
import org.gainsay.ledger.Ledger;
import org.gainsay.ledger.LedgerFile;
import org.gainsay.ledger.LedgerReader;
import org.gainsay.ledger.ReadLedger;
import org.gainsay.source.Document;
import org.gainsay.source.Source;
import org.gainsay.text.Text;

/**
 * A workspace in memory: one text, by an invented paper on an invented war, and the names that
 * claims on it use.
 */
public record Desk(String text, String published, String vocabulary) {
  private static final String NAMES =
      """
      actors:
        northern-league: {name: Northern League, aliases: [the League]}
        river-council: {name: River Council}
        brandt: {name: Ada Brandt, aliases: [Brandt], within: river-council}
        keller: {name: Tom Keller, aliases: [Keller]}
      places:
        both-lands: {name: Both Lands}
        river-land: {name: River Land, within: both-lands, kind: province}
        hill-land: {name: Hill Land, within: both-lands, kind: province}
        orlow: {name: Orlow, within: river-land}
        karsk: {name: Karsk, within: hill-land}
        borin: {name: Borin}
      events:
        bridge-attack: {name: attack on the bridge, place: orlow, when: 2031-03-05}
      measures:
        reign: {name: length of a reign, counts: time, kind: rate}
      terms:
        rockets: {name: rockets}
        houses: {name: houses}
        militants: {name: militants}
        teachers: {name: teachers, within: civilians}
        chlorine: {name: chlorine, excludes: [rockets]}
      """;

  public static Desk of(String text) {
    return new Desk(text, "2031-03-10", NAMES);
  }

  public Desk published(String when) {
    return new Desk(text, when, vocabulary);
  }

  /** What reading a ledger gives, the manifest and the vocabulary with it. */
  public ReadLedger read(String claims) {
    return LedgerReader.read(
        List.of(
            new LedgerFile("claims/names.yaml", Text.of(vocabulary)),
            new LedgerFile("claims/orlow.yaml", Text.of(claims))),
        Optional.of(new LedgerFile("seeds/sources.yaml", Text.of(manifest()))));
  }

  private String manifest() {
    return """
    sources:
      gazette:
        file: gazette.txt
        sha256: "%s"
        title: The war on the river
        published: %s
        language: en
    """
        .formatted("0".repeat(64), published);
  }

  public List<Source> sources(Ledger ledger) {
    return ledger.sources().stream().map(this::source).toList();
  }

  private Source source(SourceEntry entry) {
    Text all = Text.of(text);
    Document document =
        new Document(
            new DocumentId(entry.id(), Optional.empty()),
            "seeds/gazette.txt",
            all,
            all.whole(),
            List.of(all.whole()),
            entry.title(),
            entry.author(),
            entry.published(),
            entry.language(),
            entry.primary(),
            List.of());
    return new Source(
        entry, Optional.of(all), Optional.of(entry.sha256()), List.of(), List.of(document));
  }

  /** The claims of a ledger, linked. */
  public List<LinkedClaim> link(String claims) {
    Ledger ledger = readable(claims);
    return Linker.link(ledger.claims(), sources(ledger), ledger.vocabulary());
  }

  /** A ledger in which nothing is wrong. */
  public Ledger readable(String claims) {
    ReadLedger read = read(claims);
    List<String> errors = new ArrayList<>();
    read.diagnostics().forEach(it -> errors.add(it.place() + " " + it.message()));
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", errors));
    }
    return read.ledger();
  }

  /** A figure of Orlow, with one passage. */
  public static String figure(String id, String keys, String quote) {
    String block = "    place: orlow\n    figure: {" + keys + "}\n";
    return entry(id, "The figure of the test.", block, quote);
  }

  /** A claim with a block, or with other keys of its own, and one passage. */
  public static String claim(String block, String quote) {
    return entry(
        "the-claim", "The bridge was hit.", block.isEmpty() ? "" : "    " + block + "\n", quote);
  }

  private static String entry(String id, String statement, String block, String quote) {
    return """
      - id: %s
        statement: %s
    %s    evidence:
          - source: gazette
            quote: >-
              %s
    """
        .formatted(id, statement, block, quote);
  }

  public static String ledger(String... claims) {
    return "claims:\n" + String.join("", claims);
  }
}
