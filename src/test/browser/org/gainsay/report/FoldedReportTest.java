package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.audit.Audit;
import org.gainsay.audit.Audits;
import org.gainsay.file.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page whose long lists are folded away, as that of a large ledger is. */
@Tag("browser")
class FoldedReportTest {
  @TempDir static Path folder;

  private static Audit audit;
  private static Chromium chromium;
  private static Path report;
  private BrowserContext context;

  @BeforeAll
  static void write_the_report() throws Exception {
    audit = Audits.run(Workspace.at(Path.of(".")));
    report = folder.resolve("report.html");
    Files.writeString(report, HtmlReport.folded(audit, true));
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @BeforeEach
  void open_a_browser() {
    context = chromium.context(new Browser.NewContextOptions());
  }

  @AfterEach
  void close_it() {
    assertThat(chromium.heard).isEmpty();
    context.close();
  }

  private Page open(String fragment) {
    return chromium.open(context, report, fragment);
  }

  private static Locator rows(Page page) {
    return page.locator("#claim-table tbody tr");
  }

  private static List<Permalinks.Entry> entries() {
    return Permalinks.of(audit).entries();
  }

  @Test
  void shows_the_beginning_and_more_when_asked() {
    Page page = open("");
    int first = rows(page).count();
    assertThat(first).isBetween(20, audit.claims().size() - 100);
    assertThat(page.locator("#shown").textContent())
        .isEqualTo(audit.claims().size() + " of " + audit.claims().size() + " claims");
    page.locator("#claim-table > .fold > button").click();
    assertThat(rows(page).count()).isEqualTo(first + 100);
  }

  @Test
  void filters_and_sorts_what_is_folded_away_too() {
    Page page = open("");
    page.locator("select[name=kind]").selectOption("quotation");
    long quotations =
        audit.claims().stream().filter(it -> it.claim().kind().label().equals("quotation")).count();
    assertThat(page.locator("#shown").textContent())
        .startsWith(quotations + " of " + audit.claims().size());
    page.getByText("Show all").click();
    Locator claim = page.locator("#claim-table thead button").nth(0);
    claim.click();
    assertThat(rows(page).first().getAttribute("id"))
        .isEqualTo(entries().get(entries().size() - 1).anchor());
  }

  @Test
  void a_permalink_unfolds_what_it_leads_to() {
    Permalinks.Entry last = entries().get(entries().size() - 1);
    Page page = open("#" + last.anchor());
    assertThat(page.locator("#" + last.anchor()).isVisible()).isTrue();
    String passage =
        (String)
            page.evaluate(
                "[...document.querySelectorAll('#sources noscript')].pop().textContent"
                    + ".match(/id=\"(passage-[^\"]*)\"/)[1]");
    page.evaluate("anchor => { location.hash = anchor }", passage);
    page.locator("#" + passage).waitFor();
    assertThat(page.locator("#" + passage).boundingBox().y).isBetween(0.0, 900.0);
  }

  @Test
  void one_text_too_long_for_the_page_is_folded_within_itself() throws Exception {
    Path desk = Files.createDirectories(folder.resolve("long"));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 8_000; i++) {
      text.append("In house " + i + " lived " + (i + 9) + " people.\n\n");
    }
    Files.createDirectories(desk.resolve("claims"));
    Files.createDirectories(desk.resolve("seeds"));
    Files.writeString(desk.resolve("seeds/a.txt"), text);
    Files.writeString(
        desk.resolve("seeds/sources.yaml"),
        "sources:\n  a: {file: a.txt, title: A, published: 2031, language: en}\n");
    Files.writeString(
        desk.resolve("claims/a.yaml"),
        "claims:\n  - id: last\n    statement: Some lived there.\n"
            + "    evidence: {source: a, quote: In house 7990 lived}\n");
    Path written = desk.resolve("report.html");
    Files.writeString(written, HtmlReport.of(Audits.run(Workspace.at(desk))));
    Page page = chromium.open(context, written, "");
    String nodes = "document.querySelectorAll('*').length";
    assertThat((Integer) page.evaluate(nodes)).isLessThan(Folding.MOST_NODES);
    page.evaluate("location.hash = 'passage-last-1'");
    page.locator("#passage-last-1").waitFor();
    assertThat(page.locator("#passage-last-1").boundingBox().y).isBetween(0.0, 900.0);
    page.evaluate("dispatchEvent(new Event('beforeprint'))");
    assertThat(page.locator("#sources .text > p, #sources .text .fold > p").count())
        .isEqualTo(8_000);
  }

  @Test
  void all_of_it_is_there_without_a_script_and_in_print() {
    try (BrowserContext without =
        chromium.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = chromium.open(without, report, "");
      assertThat(rows(page).count()).isEqualTo(audit.claims().size());
      assertThat(page.locator("#sources article").count()).isEqualTo(audit.sources().size());
    }
    Page page = open("");
    page.evaluate("dispatchEvent(new Event('beforeprint'))");
    assertThat(rows(page).count()).isEqualTo(audit.claims().size());
    assertThat(page.locator("#sources article").count()).isEqualTo(audit.sources().size());
    assertThat(page.locator("noscript").count()).isLessThan(10);
  }
}
