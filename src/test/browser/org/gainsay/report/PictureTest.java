package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gainsay.audit.Audits;
import org.gainsay.file.Workspace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The picture in the README: a contradiction of the example, as the report shows it. {@code mvn
 * test -Dtest=PictureTest -Dgolden=update} takes it anew; fonts differ, so it is not compared.
 */
@Tag("browser")
class PictureTest {
  private static final Path PICTURE = Path.of("docs/report.png");
  private static final int HEAVIEST = 300_000;

  @TempDir private Path folder;

  @Test
  void is_of_the_example_and_not_heavy() throws Exception {
    Path example = Path.of("src/main/resources/org/gainsay/author/example");
    Path report = folder.resolve("report.html");
    Files.writeString(report, HtmlReport.of(Audits.run(Workspace.at(example))));
    try (Chromium chromium = new Chromium();
        BrowserContext context =
            chromium.context(
                new Browser.NewContextOptions()
                    .setViewportSize(1040, 900)
                    .setDeviceScaleFactor(1.5))) {
      Page page = chromium.open(context, report, "");
      Locator contradiction = page.locator("article.finding").first();
      assertThat(contradiction.textContent()).contains("At least 19 people", "14 people");
      if ("update".equals(System.getProperty("golden"))) {
        contradiction.screenshot(new Locator.ScreenshotOptions().setPath(PICTURE));
      }
    }
    assertThat(Files.size(PICTURE)).isBetween(1_000L, (long) HEAVIEST);
  }
}
