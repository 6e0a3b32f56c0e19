package org.gainsay.report;

import static org.gainsay.report.Column.text;
import static org.gainsay.report.Column.whole;

import java.util.Comparator;
import java.util.List;
import org.gainsay.audit.Audit;
import org.gainsay.coverage.Mention;
import org.gainsay.text.Position;
import org.gainsay.text.Snippet;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/** The table with a row per figure, quotation or attack report that no claim covers. */
final class UncoveredTable {
  private UncoveredTable() {}

  record Row(Mention mention) {
    Text text() {
      return mention.document().text();
    }

    int start() {
      return text().codePointOffset(mention.span().start());
    }

    int end() {
      return text().codePointOffset(mention.span().end());
    }

    String passage() {
      Span sentence = mention.sentence().union(mention.span());
      return Snippet.within(text(), sentence, List.of(mention.span()), Integer.MAX_VALUE)
          .of(text());
    }

    Position position() {
      return text().position(mention.span().start());
    }
  }

  static final Table<Row> TABLE =
      new Table<>(
          "uncovered",
          "a figure, quotation or attack report that no claim covers",
          List.of("source_id", "kind", "start"),
          List.of(
              text("source_id", "The document.", it -> it.mention().document().id().toString()),
              text("kind", "figure, quotation or attack.", it -> it.mention().kind().label()),
              whole("start", "Where it begins, in code points from 0.", Row::start),
              whole("end", "Where it ends, exclusive.", Row::end),
              whole("line", "From 1.", it -> it.position().line()),
              whole("column", "From 1, in code points.", it -> it.position().column()),
              text(
                  "text",
                  "The number with its hedge, the quoted words, or the clause.",
                  it -> it.text().shown(it.mention().span())),
              text("passage", "The sentence.", Row::passage)),
          UncoveredTable::rows);

  private static List<Row> rows(Audit audit) {
    return audit.coverage().documents().stream()
        .flatMap(document -> document.uncovered().stream())
        .map(Row::new)
        .sorted(
            Comparator.comparing((Row row) -> row.mention().document().id().toString())
                .thenComparing(row -> row.mention().span())
                .thenComparing(row -> row.mention().kind()))
        .toList();
  }
}
