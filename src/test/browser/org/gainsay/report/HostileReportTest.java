package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.audit.Audit;
import org.gainsay.audit.Audits;
import org.gainsay.audit.PublicPart;
import org.gainsay.file.Input;
import org.gainsay.file.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources and a ledger that are up to no good, and a source that reads from right to left. */
@Tag("browser")
class HostileReportTest {
  private static final String EVIL =
      "</script></style></textarea><script>window.ran=1</script><img src=x onerror=\"window.ran=1\">"
          + "<svg/onload=window.ran=1>' onfocus='window.ran=1' autofocus='\" onclick=\"window.ran=1"
          + " {{7*7}} &lt;b&gt; =1+1 🙂 javascript:window.ran=1";

  /** What no ledger may hold, and a source may. */
  private static final String STEERING = " \u202Egnp.exe\u202C \u001b[2J";

  private static final String ARABIC = "قتل ثلاثون شخصا في الهجوم على الجسر.";

  @TempDir Path folder;

  private Chromium chromium;
  private BrowserContext context;

  @BeforeEach
  void start() {
    chromium = new Chromium();
    context = chromium.context(new Browser.NewContextOptions());
  }

  @AfterEach
  void stop() {
    chromium.close();
  }

  private Audit audit() throws Exception {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    Path claims = Files.createDirectories(folder.resolve("claims"));
    String news = EVIL + STEERING + "\n\nAt least 900 people were killed at Orlow. " + EVIL + "\n";
    String herald = "No more than 20 people were killed at Orlow. " + EVIL + "\n";
    Files.writeString(seeds.resolve("news.txt"), news);
    Files.writeString(seeds.resolve("herald.txt"), herald);
    Files.writeString(seeds.resolve("extra.txt"), herald);
    Files.writeString(seeds.resolve("arabic.txt"), ARABIC + "\n");
    Map<String, Object> sources =
        Map.of(
            "news", source("news.txt", news, "en"),
            "extra", source("extra.txt", herald, "en\" onload=\"window.ran=1"),
            "herald", source("herald.txt", herald, "en"),
            "arabic", source("arabic.txt", ARABIC + "\n", "ar"));
    json(seeds.resolve("sources.yaml"), Map.of("sources", sources));
    json(
        claims.resolve("evil.json"),
        Map.of(
            "places",
            Map.of("orlow", Map.of("name", EVIL)),
            "claims",
            List.of(
                claim("high", "news", "At least 900 people were killed at Orlow", "At least 900"),
                claim("low", "herald", "No more than 20 people were killed", "No more than 20"),
                Map.of(
                    "id",
                    "secret",
                    "statement",
                    "A secret of the desk.",
                    "tags",
                    List.of("private"),
                    "evidence",
                    List.of(Map.of("source", "arabic", "quote", ARABIC))),
                Map.of(
                    "id",
                    "arabic",
                    "statement",
                    "Thirty people were killed.",
                    "evidence",
                    List.of(Map.of("source", "arabic", "quote", "ثلاثون شخصا"))))));
    return Audits.run(Workspace.at(folder));
  }

  private static Map<String, Object> source(String file, String text, String language) {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("file", file);
    source.put("sha256", Input.sha256(text.getBytes(StandardCharsets.UTF_8)));
    source.put("title", EVIL);
    source.put("author", EVIL);
    source.put("published", "2031-03-10");
    source.put("language", language);
    source.put("url", "javascript:window.ran=1");
    source.put("archived_url", "HTTPS://orlow.example/\"onclick=\"window.ran=1");
    source.put("notes", "A note of the desk. " + EVIL);
    return source;
  }

  private static Map<String, Object> claim(String id, String source, String quote, String value) {
    Map<String, Object> claim = new LinkedHashMap<>();
    claim.put("id", id);
    claim.put("statement", EVIL);
    claim.put("place", "orlow");
    claim.put("when", "2031-03-05");
    claim.put("figure", Map.of("measure", "killed", "of", "people", "value", value));
    claim.put("notes", "A note of the desk. " + EVIL);
    claim.put("tags", List.of(EVIL));
    claim.put("evidence", List.of(Map.of("source", source, "quote", quote)));
    return claim;
  }

  private static void json(Path file, Object content) throws Exception {
    new ObjectMapper().writeValue(file.toFile(), content);
  }

  private Page open(String html) throws Exception {
    Path file = folder.resolve("report.html");
    Files.writeString(file, html);
    return chromium.open(context, file, "");
  }

  @Test
  void runs_nothing_and_is_shown_as_it_is() throws Exception {
    Audit audit = audit();
    assertThat(audit.findings().findings()).as("%s", audit.diagnostics()).isNotEmpty();
    Page page = open(HtmlReport.of(audit));
    page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })");
    page.locator("#claims tbody tr").first().click();
    assertThat(page.evaluate("window.ran")).isNull();
    assertThat(chromium.heard).isEmpty();
    assertThat(page.locator("script").count()).isEqualTo(1);
    assertThat(page.locator("img, iframe, object, embed, link, base, [onclick], [style]").count())
        .isZero();
    assertThat(page.locator("a[href^='javascript' i]").count()).isZero();
    assertThat(page.locator("#claim-high th span").textContent()).isEqualTo(EVIL);
    assertThat(page.locator("#source-news .text p").first().textContent())
        .isEqualTo(EVIL + " <U+202E>gnp.exe<U+202C> ␛[2J");
  }

  @Test
  void runs_nothing_when_it_is_unfolded() throws Exception {
    Page page = open(HtmlReport.folded(audit(), true));
    page.evaluate("dispatchEvent(new Event('beforeprint'))");
    page.evaluate("location.hash = 'claim-secret'");
    assertThat(page.evaluate("window.ran")).isNull();
    assertThat(chromium.heard).isEmpty();
    assertThat(page.locator("script").count()).isEqualTo(1);
  }

  @Test
  void lets_a_source_from_right_to_left_be_read_so() throws Exception {
    Page page = open(HtmlReport.of(audit()));
    assertThat(
            page.evaluate(
                "getComputedStyle(document.querySelector('#source-arabic .text p')).direction"))
        .isEqualTo("rtl");
    assertThat(page.locator("#source-arabic .text").getAttribute("lang")).isEqualTo("ar");
  }

  @Test
  void hands_out_neither_whole_texts_nor_notes_nor_private_claims() throws Exception {
    Audit audit = audit();
    String html = HtmlReport.of(PublicPart.of(audit));
    assertThat(html).doesNotContain("A note of the desk", "A secret of the desk", "claim-secret");
    Page page = open(html);
    assertThat(chromium.heard).isEmpty();
    assertThat(page.locator("#source-news .text").textContent())
        .contains("At least 900 people were killed at Orlow")
        .hasSizeLessThan(EVIL.length());
  }
}
