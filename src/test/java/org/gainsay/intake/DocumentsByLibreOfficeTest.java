package org.gainsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice makes of documents: the text is what a reader sees, word for word. */
@Tag("libreoffice")
class DocumentsByLibreOfficeTest {
  private static final List<String> STORY =
      List.of(
          "The fire of 2 May burnt for nine hours and took the eastern quay of Port Vella, where"
              + " forty boats lay. At least 19 people were killed in the first hour, the inquiry"
              + " says, and the harbour office agrees with that.",
          "“We won’t build on that quay again,” the mayor, Ana Belmar, told the council on 4 May"
              + " 2031. The council has not decided; its members wait for the insurers, and the"
              + " insurers wait for a ruling which no court has been asked for.",
          "Extraordinary circumstances notwithstanding, the harbourmaster’s representatives"
              + " characterised the reconstruction of the installations as straightforward, and"
              + " underlined that the administration’s responsibilities were uncontroversial.");

  @TempDir static Path folder;

  /** All in one run, for the program takes long to start. */
  @BeforeAll
  static void convert() throws Exception {
    Files.writeString(folder.resolve("columns.fodt"), columns());
    Files.writeString(folder.resolve("pages.fodt"), pages());
    Files.writeString(folder.resolve("notes.fodt"), notes());
    Files.writeString(folder.resolve("arabic.fodt"), arabic());
    List<String> sources = List.of("columns", "pages", "notes", "arabic");
    run("pdf", sources);
    Files.writeString(folder.resolve("lists.fodt"), lists());
    run("docx:MS Word 2007 XML", List.of("notes", "pages", "lists"));
    for (int seed = 1; seed <= 4; seed++) {
      byte[] numbered = NumberedWordDocument.of(seed, 150).bytes();
      Files.write(folder.resolve("numbered" + seed + ".docx"), numbered);
    }
    export(
        Stream.of("numbered1", "numbered2", "numbered3", "numbered4", "lists")
            .map(it -> it + ".docx"));
  }

  private static void run(String format, List<String> names) throws Exception {
    convert(format, names.stream().map(name -> name + ".fodt"));
  }

  /** As the program itself writes the text of a document. */
  private static void export(Stream<String> names) throws Exception {
    convert("txt:Text (encoded):UTF8", names);
  }

  private static void convert(String format, Stream<String> names) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
    names.forEach(name -> command.add(folder.resolve(name).toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
  }

  private static Extraction.Extracted extract(String name) throws Exception {
    Extraction extraction =
        Extractor.extract(name, Files.readAllBytes(folder.resolve(name)), Optional.empty());
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return (Extraction.Extracted) extraction;
  }

  /** Words as a reader counts them: a hyphen at a line end joins two halves. */
  static List<String> words(String text) {
    String joined = text.replaceAll("(?<=\\p{L})-\n(?=\\p{Ll})", "");
    return Stream.of(joined.split("[\\s\\f]+")).filter(word -> !word.isEmpty()).toList();
  }

  // The documents

  private static String document(String styles, String master, String body) {
    String form =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
          xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
          xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
          office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
        <office:styles><style:default-style style:family="paragraph">
          <style:paragraph-properties fo:margin-bottom="0.3cm"/>
          <style:text-properties style:font-name="DejaVu Sans" fo:font-size="10pt" fo:language="en"
            fo:country="GB" fo:hyphenate="true" fo:hyphenation-remain-char-count="2"
            fo:hyphenation-push-char-count="2"/></style:default-style></office:styles>
        <office:automatic-styles><style:page-layout style:name="L">
          <style:page-layout-properties fo:page-width="21cm" fo:page-height="%s"
            fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="2.5cm"
            fo:margin-right="2.5cm"/><style:header-style><style:header-footer-properties
            fo:min-height="1cm"/></style:header-style><style:footer-style>
            <style:header-footer-properties fo:min-height="1cm"/></style:footer-style>
          </style:page-layout>%s</office:automatic-styles>
        <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L">%s
        </style:master-page></office:master-styles>
        <office:body><office:text>%s</office:text></office:body></office:document>
        """
            .strip();
    return String.format(
        Locale.ROOT, form, master.isEmpty() ? "29.7cm" : "12cm", styles, master, body);
  }

  /** With places at which long words may be parted, since dictionaries may be missing. */
  private static String hyphenated(String words) {
    return words.replaceAll("(\\p{L}{5})(?=\\p{L}{4})", "$1&#173;");
  }

  private static String p(String words) {
    return "<text:p>" + words + "</text:p>";
  }

  private static String columns() {
    String style =
        """
        <style:style style:name="S" style:family="section"><style:section-properties>
        <style:columns fo:column-count="2" fo:column-gap="0.6cm"/></style:section-properties>
        </style:style>
        """;
    StringBuilder body = new StringBuilder(p("The quay of Port Vella"));
    body.append("<text:section text:style-name=\"S\" text:name=\"s\">");
    STORY.forEach(paragraph -> body.append(p(hyphenated(paragraph))));
    return document(style, "", body + "</text:section>" + p("End of the report."));
  }

  private static String pages() {
    String master =
        "<style:header>"
            + p("Inquiry into the fire")
            + "</style:header><style:footer>"
            + p("Page <text:page-number>1</text:page-number>")
            + "</style:footer>";
    StringBuilder body = new StringBuilder();
    for (int i = 1; i <= 4; i++) {
      for (String paragraph : STORY) {
        body.append(p("Part " + i + ". " + paragraph));
      }
    }
    return document("", master, body.toString());
  }

  private static String notes() {
    String raised =
        "<style:style style:name=\"R\" style:family=\"text\"><style:text-properties"
            + " style:text-position=\"super 58%\"/></style:style>";
    String note =
        "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
            + "<text:note-body>"
            + p("So says the inquiry.")
            + "</text:note-body></text:note>";
    return document(
        raised,
        "",
        p(
                "The fire killed 12"
                    + note
                    + " people and burnt 5 km<text:span text:style-name=\"R\">2"
                    + "</text:span> of forest.")
            + p("Nobody was hurt on the western quay."));
  }

  private static String arabic() {
    return document("", "", p("اندلع الحريق في الميناء ليلا") + p("The fire began at night."));
  }

  /** Lists in lists, one of them with letters, one that goes on after a paragraph. */
  private static String lists() {
    String style =
        """
        <text:list-style style:name="N">
        <text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/>
        <text:list-level-style-number text:level="2" style:num-suffix=")" style:num-format="a"/>
        <text:list-level-style-number text:level="3" style:num-format="i" text:display-levels="3"/>
        </text:list-style>
        """;
    String inner = "<text:list><text:list-item>" + p("inner") + "</text:list-item></text:list>";
    String second = "<text:list-item>" + p("second") + inner + "</text:list-item>";
    String deep = "<text:list-item><text:list><text:list-item>" + inner + "</text:list-item>";
    String list = "<text:list-item>" + p("first") + "</text:list-item>" + second + second;
    return document(
        style,
        "",
        "<text:list text:style-name=\"N\" xml:id=\"a\">"
            + list
            + "</text:list>"
            + p("Between.")
            + "<text:list text:style-name=\"N\" text:continue-numbering=\"true\">"
            + second
            + deep
            + "</text:list></text:list-item></text:list>");
  }

  // What is read

  /** Its text export has signs of its own before items without numbers, and tabs around numbers. */
  private static List<String> exported(String name) throws Exception {
    return words(Files.readString(folder.resolve(name)).replace("\uFEFF", "").replace('◦', '•'));
  }

  @Test
  void numbers_of_lists_as_they_are_shown() throws Exception {
    for (int seed = 1; seed <= 4; seed++) {
      assertThat(words(extract("numbered" + seed + ".docx").content()))
          .as("seed %d", seed)
          .isEqualTo(exported("numbered" + seed + ".txt"));
    }
    assertThat(words(extract("lists.docx").content())).isEqualTo(exported("lists.txt"));
    assertThat(words(extract("lists.docx").content())).contains("first", "a)", "inner", "4.a.i");
  }

  @Test
  void two_columns_with_hyphens() throws Exception {
    String content = extract("columns.pdf").content();
    assertThat(content).containsPattern("\\p{L}-\n\\p{Ll}");
    assertThat(words(content))
        .isEqualTo(
            words("The quay of Port Vella\n" + String.join("\n", STORY) + "\nEnd of the report."));
    assertThat(DocumentsByHandTest.match(content, STORY.get(2))).isEqualTo("typographic");
  }

  @Test
  void pages_with_running_lines() throws Exception {
    Extraction.Extracted extracted = extract("pages.pdf");
    assertThat(extracted.pages()).hasSizeGreaterThan(1);
    StringBuilder body = new StringBuilder();
    int page = 0;
    for (String text : extracted.content().split("\f", -1)) {
      page++;
      List<String> blocks = new ArrayList<>(List.of(text.strip().split("\n\n")));
      assertThat(blocks.remove(0)).isEqualTo("Inquiry into the fire");
      assertThat(blocks.remove(blocks.size() - 1)).isEqualTo("Page " + page);
      body.append(String.join("\n\n", blocks)).append('\n');
    }
    List<String> expected = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      for (String paragraph : STORY) {
        expected.addAll(words("Part " + i + ". " + paragraph));
      }
    }
    assertThat(words(body.toString())).isEqualTo(expected);
    for (int i = 1; i <= 4; i++) {
      for (String paragraph : STORY) {
        assertThat(DocumentsByHandTest.match(extracted.content(), "Part " + i + ". " + paragraph))
            .isIn("typographic", "elided");
      }
    }
  }

  @Test
  void notes_and_raised_digits() throws Exception {
    assertThat(words(extract("notes.pdf").content()))
        .isEqualTo(
            words(
                "The fire killed 12¹ people and burnt 5 km² of forest. Nobody was hurt on the"
                    + " western quay. 1 So says the inquiry."));
    assertThat(extract("notes.docx").content())
        .isEqualTo(
            """
            The fire killed 12 people and burnt 5 km² of forest.

            Nobody was hurt on the western quay.

            Footnotes:

            1. So says the inquiry.
            """);
  }

  @Test
  void a_word_document_with_running_lines() throws Exception {
    Extraction.Extracted extracted = extract("pages.docx");
    String body = extracted.content().substring(0, extracted.content().indexOf("Headers and"));
    assertThat(words(body)).hasSize(4 * (3 * 2 + words(String.join(" ", STORY)).size()));
    assertThat(extracted.content().substring(body.length())).contains("Inquiry into the fire");
  }

  @Test
  void writing_from_right_to_left() throws Exception {
    assertThat(extract("arabic.pdf").content())
        .isEqualTo("اندلع الحريق في الميناء ليلا\n\nThe fire began at night.\n");
  }
}
