package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.gainsay.audit.Audit;
import org.gainsay.audit.Audits;
import org.gainsay.file.Workspace;
import org.gainsay.source.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links into a page with a text fragment, where the page holds the text of a source. */
@Tag("browser")
class DeepLinksTest {
  private static final int RED = 0xFFFF0000;

  @TempDir Path folder;

  @Test
  void lead_to_the_passage_and_mark_it() throws Exception {
    Audit audit = Audits.run(Workspace.at(Path.of(".")));
    List<String> unmarked = new ArrayList<>();
    try (Chromium chromium = new Chromium()) {
      BrowserContext context = chromium.context(new Browser.NewContextOptions());
      for (EvidenceTable.Row row : sample(audit)) {
        Path file = page(row.passage().document().orElseThrow());
        String link = DeepLink.to(file.toUri().toString(), row.view().words());
        Page page = chromium.open(context, file, link.substring(file.toUri().toString().length()));
        if (!isMarked(page)) {
          unmarked.add(row.claim().id() + ": " + link);
        }
        page.close();
      }
    }
    assertThat(unmarked).isEmpty();
  }

  private static List<EvidenceTable.Row> sample(Audit audit) {
    List<EvidenceTable.Row> linked =
        EvidenceTable.rows(audit).stream().filter(row -> row.passage().isLinked()).toList();
    return java.util.stream.IntStream.range(0, linked.size())
        .filter(i -> i % 9 == 0)
        .mapToObj(linked::get)
        .toList();
  }

  private Path page(Document document) throws Exception {
    StringBuilder html = new StringBuilder("<!doctype html><meta charset=utf-8>");
    html.append("<style>body { color: black } ::target-text { background: #f00 }</style>");
    for (String paragraph : document.text().content().split("\n\\s*\n", -1)) {
      Html.tag("p", paragraph).write(html);
    }
    Path file = folder.resolve(document.id().source() + ".html");
    Files.writeString(file, html);
    return file;
  }

  private static boolean isMarked(Page page) throws Exception {
    BufferedImage seen = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
    for (int y = 0; y < seen.getHeight(); y++) {
      for (int x = 0; x < seen.getWidth(); x++) {
        if (seen.getRGB(x, y) == RED) {
          return true;
        }
      }
    }
    return false;
  }
}
