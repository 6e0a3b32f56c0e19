package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.audit.Audit;
import org.gainsay.audit.Audits;
import org.gainsay.contradiction.Finding;
import org.gainsay.contradiction.Level;
import org.gainsay.file.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report of this checkout's own ledger, as a reader opens it from a disk. */
@Tag("browser")
class ReportInBrowserTest {
  private static final List<String> WCAG_2_1_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

  @TempDir static Path folder;

  private static Audit audit;
  private static Chromium chromium;
  private static Path report;

  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void write_the_report() throws Exception {
    audit = Audits.run(Workspace.at(Path.of(".")));
    report = folder.resolve("report.html");
    Files.writeString(report, HtmlReport.of(audit));
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @BeforeEach
  void open_it() {
    chromium.heard.clear();
    open(new Browser.NewContextOptions(), "");
  }

  @AfterEach
  void close_it() {
    context.close();
  }

  private void open(Browser.NewContextOptions options, String fragment) {
    if (context != null) {
      context.close();
    }
    context = chromium.context(options.setViewportSize(1280, 900));
    page = chromium.open(context, report, fragment);
  }

  private List<String> visibleRows() {
    return strings("[...document.querySelectorAll('#claim-table tbody tr:not([hidden])')].map(r => r.id)");
  }

  private List<String> strings(String script) {
    List<String> strings = new ArrayList<>();
    ((List<?>) page.evaluate(script)).forEach(each -> strings.add(String.valueOf(each)));
    return strings;
  }

  @Test
  void it_asks_for_nothing_and_says_nothing() {
    page.reload();
    assertThat(chromium.heard).isEmpty();
  }

  @Test
  void it_is_light() {
    assertThat(
            (int)
                page.evaluate(
                    "(() => { let n = 0; const walk = document.createTreeWalker(document,"
                        + " NodeFilter.SHOW_ALL); while (walk.nextNode()) n++; return n; })()"))
        .isLessThanOrEqualTo(15_000);
    assertThat(Html.Asset.named("report.js").content()).doesNotContain("\"scroll\"");
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void everyone_can_read_it(ColorScheme scheme) {
    open(new Browser.NewContextOptions().setColorScheme(scheme), "");
    page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })");
    List<Rule> violations =
        new AxeBuilder(page).withTags(WCAG_2_1_AA).analyze().getViolations();
    assertThat(violations)
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 768, 1440})
  void it_fits_every_screen(int width) {
    page.setViewportSize(width, 900);
    page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })");
    assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
  }

  @Test
  void a_keyboard_reaches_every_claim_passage_and_contradiction() {
    Set<String> reached = new HashSet<>();
    String where =
        "(() => { const at = document.activeElement; return at === document.body ? '' :"
            + " (at.id || '') + ' ' + (at.getAttribute('href') || '') + ' ' +"
            + " (at.closest('tr')?.id || '') })()";
    page.keyboard().press("Tab");
    for (String at = (String) page.evaluate(where); !at.isEmpty(); ) {
      reached.addAll(List.of(at.split(" ", -1)));
      page.keyboard().press("Tab");
      at = (String) page.evaluate(where);
    }
    Permalinks links = Permalinks.of(audit);
    for (Permalinks.Entry entry : links.entries()) {
      assertThat(reached).contains(entry.anchor());
      entry.view().passages().stream()
          .filter(passage -> passage.isLinked())
          .forEach(passage -> assertThat(reached).contains(entry.passage(passage.evidence())));
    }
    for (Finding finding : audit.findings().findings()) {
      if (finding.level() != Level.TENSION) {
        assertThat(reached).contains("#" + Permalinks.finding(finding));
      }
    }
  }

  @Nested
  class The_claim_table {
    @Test
    void shows_what_a_filter_asks_for_and_back_shows_what_was_before() {
      int all = visibleRows().size();
      page.locator("select[name=kind]").selectOption("attack");
      assertThat(strings("[...document.querySelectorAll('#claim-table tbody tr:not([hidden])')].map(r => r.dataset.kind)"))
          .isNotEmpty()
          .containsOnly("attack");
      assertThat(page.locator("#shown").textContent())
          .isEqualTo(visibleRows().size() + " of " + all + " claims");
      assertThat(page.url()).endsWith("#claims?kind=attack");
      page.goBack();
      assertThat(visibleRows()).hasSize(all);
      page.goForward();
      assertThat(visibleRows()).hasSizeLessThan(all);
    }

    @Test
    void finds_words_without_regard_to_case_and_accents() {
      page.locator("input[name=text]").fill("BARRÉL bombs");
      assertThat(visibleRows()).isNotEmpty().hasSizeLessThan(20);
      page.getByText("Show all").click();
      assertThat(visibleRows()).hasSize(audit.claims().size());
    }

    @Test
    void sorts_by_value_both_ways_with_unknown_values_last() {
      Locator value = page.locator("#claim-table thead button").nth(6);
      value.click();
      assertThat(lows()).isSorted().isNotEmpty();
      assertThat(page.locator("th[aria-sort=ascending]").textContent()).isEqualTo("Value");
      value.click();
      assertThat(lows()).isSortedAccordingTo((a, b) -> Double.compare(b, a));
      page.goBack();
      assertThat(lows()).isSorted();
    }

    private List<Double> lows() {
      return strings("[...document.querySelectorAll('#claim-table tbody tr')].map(r => r.dataset.low)").stream()
          .filter(low -> !low.isEmpty())
          .map(Double::valueOf)
          .toList();
    }
  }

  @Nested
  class A_permalink {
    @Test
    void opens_a_claim_with_its_passages_also_when_a_filter_hides_it() {
      Permalinks.Entry figure =
          Permalinks.of(audit).entries().stream()
              .filter(entry -> entry.view().figure().isPresent())
              .findFirst()
              .orElseThrow();
      open(new Browser.NewContextOptions(), "#claims?kind=attack");
      page.evaluate("anchor => { location.hash = anchor }", figure.anchor());
      Locator row = page.locator("#" + figure.anchor());
      row.locator("q").first().waitFor();
      assertThat(row.isVisible()).isTrue();
      page.goBack();
      assertThat(page.url()).endsWith("#claims?kind=attack");
      assertThat(row.isVisible()).isFalse();
    }

    @Test
    void lights_a_whole_passage_in_its_text() {
      String anchor =
          (String) page.evaluate("document.querySelector('.text .n[id^=passage-]').id");
      open(new Browser.NewContextOptions(), "#" + anchor);
      assertThat(page.locator("mark.lit").count()).isPositive();
      assertThat(page.locator("mark.lit").first().boundingBox().y).isBetween(0.0, 900.0);
    }

    @Test
    void works_without_a_script() {
      String anchor =
          (String) page.evaluate("[...document.querySelectorAll('.text .n[id]')].pop().id");
      open(new Browser.NewContextOptions().setJavaScriptEnabled(false), "#" + anchor);
      assertThat(page.locator("#" + anchor).boundingBox().y).isBetween(0.0, 900.0);
      assertThat(page.locator("#claim-table tbody tr").count()).isEqualTo(audit.claims().size());
      assertThat(page.locator("#filters").isVisible()).isFalse();
    }
  }
}
