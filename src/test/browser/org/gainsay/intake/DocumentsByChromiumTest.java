package org.gainsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.report.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser prints and what it shows: the text is the same, word for word. */
@Tag("browser")
class DocumentsByChromiumTest {
  private static final String STORY =
      "The fire of 2 May burnt for nine hours and took the eastern quay of Port Vella, where forty"
          + " boats lay. The official office affirmed that at least 19 people were killed; five"
          + " firefighters were among them.";

  private static Chromium chromium;
  @TempDir static Path folder;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  private static String page(String style) {
    StringBuilder page =
        new StringBuilder(
            "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>A fire</title><style>"
                + "body{font:11pt DejaVu Serif;font-variant-ligatures:common-ligatures}"
                + ".gone{display:none}"
                + style
                + "</style></head><body><article><h1>A fire</h1><div class=text>");
    for (int i = 1; i <= 9; i++) {
      page.append("<p>Part ").append(i).append(". ").append(STORY).append("</p>");
    }
    return page + "<p class=gone>never shown</p></div></article></body></html>";
  }

  private static List<String> expected() {
    List<String> words = new ArrayList<>(List.of("A", "fire"));
    for (int i = 1; i <= 9; i++) {
      words.addAll(words("Part " + i + ". " + STORY));
    }
    return words;
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("[\\s\\f]+")).filter(word -> !word.isEmpty()).toList();
  }

  private static byte[] print(String html, Page.PdfOptions options) throws Exception {
    Path file = folder.resolve("page.html");
    Files.writeString(file, html);
    try (BrowserContext context = chromium.context(new Browser.NewContextOptions())) {
      return chromium.open(context, file, "").pdf(options);
    }
  }

  private static Extraction.Extracted extract(String name, byte[] bytes) {
    Extraction extraction = Extractor.extract(name, bytes, Optional.empty());
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return (Extraction.Extracted) extraction;
  }

  @Test
  void a_printed_page() throws Exception {
    byte[] pdf = print(page(""), new Page.PdfOptions().setFormat("A6"));
    Extraction.Extracted extracted = extract("a.pdf", pdf);
    assertThat(extracted.pages()).hasSizeGreaterThan(1);
    assertThat(words(extracted.content())).isEqualTo(expected());
    for (int i = 1; i <= 9; i++) {
      assertThat(DocumentsByHandTest.match(extracted.content(), "Part " + i + ". " + STORY))
          .isEqualTo("typographic");
    }
  }

  @Test
  void a_page_of_two_columns() throws Exception {
    byte[] pdf =
        print(page(".text{columns:2;text-align:justify}"), new Page.PdfOptions().setFormat("A4"));
    assertThat(words(extract("a.pdf", pdf).content())).isEqualTo(expected());
  }

  @Test
  void a_dark_page_with_words_that_nobody_sees() throws Exception {
    String style =
        "html{background:#222;color:#eee}h1{background:#eee;color:#222;border-radius:9px}"
            + "p{overflow:hidden;background:#333}p:nth-child(2){background:linear-gradient(#111,#444)}"
            + ".gone{display:block;color:#333}";
    byte[] pdf = print(page(style), new Page.PdfOptions().setFormat("A4").setPrintBackground(true));
    Extraction.Extracted extracted = extract("a.pdf", pdf);
    assertThat(words(extracted.content())).isEqualTo(expected());
    assertThat(extracted.notes())
        .containsExactly("2 words are left out, in the colour of what is behind them on page 1");
  }

  @Test
  void a_page_with_running_lines() throws Exception {
    byte[] pdf =
        print(
            page(""),
            new Page.PdfOptions()
                .setFormat("A5")
                .setMargin(
                    new com.microsoft.playwright.options.Margin().setTop("3cm").setBottom("3cm"))
                .setDisplayHeaderFooter(true)
                .setHeaderTemplate("<span style='font-size:8pt;margin-left:2cm'>The Herald</span>")
                .setFooterTemplate(
                    "<span style='font-size:8pt;margin-left:2cm' class=pageNumber></span>"));
    Extraction.Extracted extracted = extract("a.pdf", pdf);
    int page = 0;
    List<String> body = new ArrayList<>();
    for (String text : extracted.content().split("\f", -1)) {
      page++;
      List<String> blocks = new ArrayList<>(List.of(text.strip().split("\n\n")));
      assertThat(blocks.remove(0)).isEqualTo("The Herald");
      assertThat(blocks.remove(blocks.size() - 1)).isEqualTo(Integer.toString(page));
      body.addAll(words(String.join("\n", blocks)));
    }
    assertThat(body).isEqualTo(expected());
    for (int i = 1; i <= 9; i++) {
      assertThat(DocumentsByHandTest.match(extracted.content(), "Part " + i + ". " + STORY))
          .isIn("typographic", "elided");
    }
  }

  @Test
  void a_page_as_it_is_saved() throws Exception {
    Path file = folder.resolve("saved.html");
    Files.writeString(
        file,
        page("").replace("</article>", "<script>document.querySelector('h1').append('!')</script>"));
    try (BrowserContext context = chromium.context(new Browser.NewContextOptions())) {
      Page page = chromium.open(context, file, "");
      String shown = page.innerText("body");
      String saved = page.content();
      assertThat(words(extract("a.html", saved.getBytes(StandardCharsets.UTF_8)).content()))
          .isEqualTo(words(shown));
    }
  }
}
