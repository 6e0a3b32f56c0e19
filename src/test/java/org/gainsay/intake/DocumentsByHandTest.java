package org.gainsay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.intake.MadeDocx.p;
import static org.gainsay.intake.MadeDocx.r;
import static org.gainsay.intake.MadePdf.column;
import static org.gainsay.intake.MadePdf.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.anchor.Anchoring;
import org.gainsay.anchor.PreparedText;
import org.gainsay.anchor.Protection;
import org.gainsay.anchor.Quote;
import org.gainsay.text.Text;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Files put together byte by byte: the text is what a reader sees, word for word. */
class DocumentsByHandTest {
  static Extraction.Extracted extract(String name, byte[] bytes) {
    Extraction extraction = Extractor.extract(name, bytes, Optional.empty());
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return (Extraction.Extracted) extraction;
  }

  private static String read(MadePdf pdf) {
    return extract("a.pdf", pdf.bytes()).content();
  }

  private static String read(MadeDocx docx) {
    return extract("a.docx", docx.bytes()).content();
  }

  private static String read(String html) {
    return extract("a.html", html.getBytes(StandardCharsets.UTF_8)).content();
  }

  /** How a quote stands in a text. */
  static String match(String content, String quote) {
    Text text = Text.of(content);
    Anchoring found =
        PreparedText.of(text)
            .within(List.of(text.whole()), new Protection("en", Set.of()))
            .find(Quote.of(quote));
    return found.label();
  }

  @Nested
  class A_pdf {
    @Test
    void of_two_columns_is_read_column_by_column() {
      MadePdf pdf =
          new MadePdf()
              .page(
                  text(72, 780, 18, "The quay of Port Vella, two years after the fire")
                      + column(
                          72,
                          740,
                          12,
                          "The fire of 2 May burnt for nine hours",
                          "and took the eastern quay, where forty",
                          "boats lay. At least 19 people were killed",
                          "in the first hour, the inquiry says, and",
                          "the harbour office agrees with that.")
                      + column(
                          320,
                          740,
                          12,
                          "Two years later nothing has been built.",
                          "The mayor, Ana Belmar, says that the",
                          "council waits for the insurers, and the",
                          "insurers say that they wait for a ruling",
                          "which no court has been asked for yet.")
                      + text(290, 40, 8, "3"));
      assertThat(read(pdf))
          .isEqualTo(
              """
              The quay of Port Vella, two years after the fire

              The fire of 2 May burnt for nine hours
              and took the eastern quay, where forty
              boats lay. At least 19 people were killed
              in the first hour, the inquiry says, and
              the harbour office agrees with that.

              Two years later nothing has been built.
              The mayor, Ana Belmar, says that the
              council waits for the insurers, and the
              insurers say that they wait for a ruling
              which no court has been asked for yet.

              3
              """);
    }

    @Test
    void whose_sentence_goes_on_in_the_next_column_is_one_paragraph() {
      MadePdf pdf =
          new MadePdf()
              .page(
                  column(
                          72,
                          740,
                          12,
                          "The council met on Monday in the old hall",
                          "and heard the harbour master, who said he",
                          "had warned of the crane in a letter that")
                      + column(
                          320,
                          740,
                          12,
                          "nobody answered. He kept a copy of it and",
                          "showed it to the council, whose members",
                          "passed it round and said very little."));
      assertThat(match(read(pdf), "in a letter that nobody answered")).isEqualTo("typographic");
      assertThat(read(pdf)).doesNotContain("\n\n");
    }

    @Test
    void that_is_drawn_in_another_order_is_read_from_top_to_bottom() {
      MadePdf pdf =
          new MadePdf()
              .page(
                  text(
                      72,
                      676,
                      10,
                      "third line.",
                      115,
                      700,
                      10,
                      "line and",
                      72,
                      700,
                      10,
                      "The first",
                      72,
                      688,
                      10,
                      "the second and the"));
      assertThat(read(pdf)).isEqualTo("The first line and\nthe second and the\nthird line.\n");
    }

    @Test
    void whose_words_are_placed_one_by_one_has_blanks_between_them() {
      MadePdf pdf =
          new MadePdf()
              .page(text(72, 700, 10, "Nine", 95, 700, 10, "boats", 123.5, 700, 10, "burnt."));
      assertThat(read(pdf)).isEqualTo("Nine boats burnt.\n");
    }

    @Test
    void of_letters_set_apart_has_words() {
      String content = "BT /F1 12 Tf 4 Tc 72 700 Td (NO FIRE) Tj ET\n";
      assertThat(read(new MadePdf().page(content))).isEqualTo("NO FIRE\n");
    }

    @Test
    void with_ligatures_has_letters() {
      MadePdf pdf = new MadePdf();
      int map =
          pdf.stream(
              "",
              """
              /CIDInit /ProcSet findresource begin 12 dict begin begincmap
              1 begincodespacerange <00> <FF> endcodespacerange
              3 beginbfchar <01> <FB01> <02> <00660066006C> <20> <0020> endbfchar
              1 beginbfrange <61> <7A> <0061> endbfrange
              endcmap end end
              """
                  .getBytes(StandardCharsets.US_ASCII));
      int font =
          pdf.add(
              "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 1/LastChar 2/Widths[500 800]"
                  + "/Encoding<</Differences[1/fi/ffl]>>/ToUnicode "
                  + map
                  + " 0 R>>");
      pdf.font("F2", font).page("BT /F2 10 Tf 72 700 Td (the \\001re o\\002ine) Tj ET");
      assertThat(read(pdf)).isEqualTo("the fire offline\n");
    }

    @Test
    void that_says_how_its_glyphs_are_read_is_taken_at_its_word() {
      MadePdf pdf =
          new MadePdf()
              .page(
                  "BT /F1 10 Tf 72 700 Td (the ) Tj /Span <</ActualText(fire)>> BDC (####) Tj EMC"
                      + " ( of May) Tj ET");
      assertThat(read(pdf)).isEqualTo("the fire of May\n");
    }

    @Test
    void whose_font_leaves_letters_unexplained_shows_where() {
      MadePdf pdf = new MadePdf();
      int map =
          pdf.stream(
              "",
              """
              /CIDInit /ProcSet findresource begin 12 dict begin begincmap
              1 begincodespacerange <0000> <FFFF> endcodespacerange
              1 beginbfrange <0020> <007A> <0020> endbfrange
              endcmap end end
              """
                  .getBytes(StandardCharsets.US_ASCII));
      int descendant =
          pdf.add(
              "<</Type/Font/Subtype/CIDFontType0/BaseFont/Nameless/CIDSystemInfo<</Registry(Adobe)"
                  + "/Ordering(Identity)/Supplement 0>>/DW 500>>");
      int font =
          pdf.add(
              "<</Type/Font/Subtype/Type0/BaseFont/Nameless/Encoding/Identity-H/DescendantFonts["
                  + descendant
                  + " 0 R]/ToUnicode "
                  + map
                  + " 0 R>>");
      String codes = codes("at least ") + "0180" + codes(" people were killed in the fire");
      pdf.font("F2", font).page("BT /F2 10 Tf 72 700 Td <" + codes + "> Tj ET");
      Extraction.Extracted extracted = extract("a.pdf", pdf.bytes());
      assertThat(extracted.content()).isEqualTo("at least � people were killed in the fire\n");
      assertThat(extracted.notes()).anyMatch(note -> note.contains("page 1"));
    }

    private static String codes(String words) {
      return HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
    }

    @Test
    void with_running_lines_and_hyphens_is_quoted_across_its_pages() {
      MadePdf pdf = new MadePdf();
      String[] first = {
        "The inquiry heard forty witnesses in nine days. It found that the",
        "fire killed at least 19 people, and that the crane had been re-"
      };
      String[] second = {
        "paired only two days before, by a firm that has since been dis-",
        "solved. Its owner could not be"
      };
      String[] third = {"found at the address that he had left with the harbour office."};
      int number = 11;
      for (String[] lines : List.of(first, second, third)) {
        pdf.page(
            text(72, 800, 8, "Inquiry into the fire of Port Vella")
                + column(72, 740, 12, lines)
                + text(290, 40, 8, "– " + number++ + " –"));
      }
      Extraction.Extracted extracted = extract("a.pdf", pdf.bytes());
      String content = extracted.content();
      assertThat(content)
          .isEqualTo(
              """
              Inquiry into the fire of Port Vella

              The inquiry heard forty witnesses in nine days. It found that the
              fire killed at least 19 people, and that the crane had been re-

              – 11 –
              \f
              Inquiry into the fire of Port Vella

              paired only two days before, by a firm that has since been dis-
              solved. Its owner could not be

              – 12 –
              \f
              Inquiry into the fire of Port Vella

              found at the address that he had left with the harbour office.

              – 13 –
              """);
      assertThat(extracted.pages())
          .containsExactly(0, content.indexOf('\f') + 2, content.lastIndexOf('\f') + 2);
      assertThat(match(content, "the crane had been repaired only two days before"))
          .isEqualTo("elided");
      assertThat(match(content, "a firm that has since been dissolved")).isEqualTo("typographic");
      assertThat(match(content, "Its owner could not be found at the address")).isEqualTo("elided");
      assertThat(match(content, "Its owner could be found at the address")).isEqualTo("altered");
    }

    @Test
    void of_turned_pages_is_read_as_it_is_shown() {
      String[] turns = {"", "0 1 -1 0 595 0 cm ", "-1 0 0 -1 595 842 cm ", "0 -1 1 0 0 842 cm "};
      for (int turn = 0; turn < 4; turn++) {
        int top = turn % 2 == 0 ? 842 : 595;
        MadePdf pdf = new MadePdf();
        for (String quay : List.of("eastern", "western")) {
          pdf.page(
              turns[turn]
                  + text(72, top - 40, 8, "Inquiry into the fire")
                  + column(
                      72,
                      top - 190,
                      12,
                      "The inquiry heard forty witnesses on the",
                      quay + " quay, and found that it was not",
                      "known to them who had moved the crane.")
                  + column(
                      320,
                      top - 190,
                      12,
                      "Nobody was heard on the other side of",
                      "the river, and the council that was to",
                      "hear them has not met in the hall yet.")
                  + text(290, 40, 8, quay.equals("eastern") ? "1" : "2")
                  + text(72, 200, 10, "At its side:", 72, 188, 10, "nothing."),
              "",
              "/Rotate " + 90 * turn);
        }
        assertThat(read(pdf))
            .as("%d quarter turns", turn)
            .startsWith(
                """
                Inquiry into the fire

                The inquiry heard forty witnesses on the
                eastern quay, and found that it was not
                known to them who had moved the crane.

                Nobody was heard on the other side of
                the river, and the council that was to
                hear them has not met in the hall yet.

                At its side:
                nothing.

                1
                \f
                Inquiry into the fire

                The inquiry heard forty witnesses on the
                western quay\
                """);
      }
    }

    @Test
    void with_marks_of_notes_keeps_them_apart_from_numbers() {
      MadePdf pdf =
          new MadePdf()
              .page(
                  "BT 72 700 Td /F1 10 Tf (The fire killed 12) Tj 4 Ts /F1 6 Tf (1) Tj 0 Ts"
                      + " /F1 10 Tf ( people.) Tj ET");
      assertThat(read(pdf)).isEqualTo("The fire killed 12¹ people.\n");
    }

    @Test
    void with_a_table_is_read_row_by_row() {
      MadePdf pdf =
          new MadePdf()
              .page(
                  column(72, 700, 14, "Year", "2029", "2030", "2031")
                      + column(200, 700, 14, "Fires", "3", "5", "19")
                      + column(300, 700, 14, "Killed", "0", "2", "14"));
      assertThat(read(pdf))
          .isEqualTo("Year\tFires\tKilled\n2029\t3\t0\n2030\t5\t2\n2031\t19\t14\n");
    }

    @Test
    void with_a_large_first_letter_has_it_in_its_word() {
      MadePdf pdf =
          new MadePdf()
              .page(
                  text(72, 676, 34, "O")
                      + column(100, 700, 12, "nce the fire was out, the council", "went home.")
                      + column(72, 664, 12, "Nobody spoke."));
      assertThat(read(pdf)).startsWith("Once the fire was out, the council\nwent home.\n");
    }

    @Test
    void with_a_list_has_its_items_whole() {
      MadePdf pdf =
          new MadePdf()
              .page(
                  column(72, 700, 12, "– The crane was repaired in April, by", "– Nobody was hurt.")
                          .replace("72 688 Tm", "72 676 Tm")
                      + text(84, 688, 10, "a firm that has since been dissolved."));
      assertThat(read(pdf))
          .isEqualTo(
              "– The crane was repaired in April, by\na firm that has since been dissolved.\n–"
                  + " Nobody was hurt.\n");
    }

    @Test
    void with_words_that_nobody_sees_leaves_them_out() {
      MadePdf pdf =
          new MadePdf()
              .page(
                  text(72, 700, 10, "What is seen on the page.")
                      + "BT 3 Tr /F1 10 Tf 72 680 Td (hidden) Tj ET\n"
                      + text(72, 900, 10, "beyond the edge"));
      assertThat(read(pdf)).isEqualTo("What is seen on the page.\n");
    }
  }

  @Nested
  class A_word_document {
    @Test
    void with_tracked_changes_has_neither_deleted_nor_moved_words() {
      String body =
          "<w:p>"
              + r("The fire killed ")
              + "<w:del><w:r><w:delText>40</w:delText></w:r></w:del><w:ins>"
              + r("14")
              + "</w:ins>"
              + r(" people.")
              + "</w:p><w:moveFrom><w:r><w:t>moved away</w:t></w:r></w:moveFrom>"
              + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
              + r("One sentence ")
              + "</w:p>"
              + p("in two paragraphs.")
              + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>"
              + p("gone")
              + "</w:tc></w:tr></w:tbl>";
      assertThat(read(MadeDocx.of(body)))
          .isEqualTo("The fire killed 14 people.\n\nOne sentence in two paragraphs.\n");
    }

    @Test
    void with_fields_comments_boxes_and_hidden_words_has_what_is_printed() {
      String field =
          "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>IF"
              + " </w:instrText></w:r><w:r><w:fldChar"
              + " w:fldCharType='begin'/></w:r><w:r><w:instrText>X</w:instrText></w:r><w:r><w:fldChar"
              + " w:fldCharType='separate'/></w:r>"
              + r("inner")
              + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
              + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
              + r("result")
              + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
      String box =
          "<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>"
              + p("in a box")
              + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>"
              + p("in a box")
              + "</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r>";
      String body =
          "<w:p>"
              + r("Before ")
              + box
              + field
              + "<w:r><w:commentReference w:id='1'/></w:r>"
              + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
              + "<w:r><w:t>co</w:t><w:softHyphen/><w:t>op</w:t><w:noBreakHyphen/><w:t>er</w:t>"
              + "<w:tab/><w:t>ate</w:t><w:br/><w:t>below</w:t></w:r></w:p>";
      assertThat(read(MadeDocx.of(body)))
          .isEqualTo("Before resultcoop\u2011er\tate\nbelow\n\nin a box\n");
    }

    @Test
    void has_its_notes_at_the_end_and_its_running_lines_apart() {
      String body =
          "<w:p>"
              + r("The fire killed 12")
              + "<w:r><w:footnoteReference w:id='7'/></w:r>"
              + r(" people.")
              + "</w:p>";
      MadeDocx docx =
          MadeDocx.of(body)
              .with(
                  "footnotes",
                  "<w:footnote w:id='0'>"
                      + p("—")
                      + "</w:footnote><w:footnote w:id='7'>"
                      + p("So says the inquiry.")
                      + "</w:footnote>")
              .with("header", p("Draft"));
      Extraction.Extracted extracted = extract("a.docx", docx.bytes());
      assertThat(extracted.content())
          .isEqualTo(
              """
              The fire killed 12 people.

              Footnotes:

              1. So says the inquiry.

              Headers and footers of the document:

              Draft
              """);
      assertThat(extracted.around()).contains("Headers and footers of the document:");
    }

    @Test
    void has_pages_where_its_program_wrote_them_down() {
      String body =
          p("First.")
              + "<w:p>"
              + r("The crane had been ")
              + "<w:r><w:lastRenderedPageBreak/><w:t>repaired before.</w:t></w:r></w:p>";
      Extraction.Extracted extracted = extract("a.docx", MadeDocx.of(body).bytes());
      assertThat(extracted.content())
          .isEqualTo("First.\n\nThe crane had been\n\f\nrepaired before.\n");
      assertThat(extracted.pages()).containsExactly(0, 29);
      assertThat(match(extracted.content(), "had been repaired before")).isEqualTo("typographic");
    }

    @Test
    void has_tables_and_the_numbers_of_its_lists() {
      String item =
          "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='3'/></w:numPr></w:pPr>";
      String body =
          "<w:tbl><w:tr><w:tc>"
              + p("Year")
              + "</w:tc><w:tc>"
              + p("Killed")
              + "</w:tc></w:tr><w:tr><w:tc>"
              + p("2031")
              + "</w:tc><w:tc>"
              + p("14")
              + "</w:tc></w:tr></w:tbl>"
              + item
              + r("one")
              + "</w:p>"
              + item
              + r("two")
              + "</w:p>";
      MadeDocx docx =
          MadeDocx.of(body)
              .with(
                  "numbering",
                  "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
                      + "<w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%1)'/></w:lvl>"
                      + "</w:abstractNum><w:num w:numId='3'><w:abstractNumId w:val='1'/></w:num>");
      assertThat(read(docx)).isEqualTo("Year\tKilled\n\n2031\t14\n\na) one\n\nb) two\n");
    }
  }

  @Nested
  class A_word_document_of_lists {
    private static String item(int list, int level, String words) {
      return "<w:p><w:pPr><w:numPr><w:ilvl w:val='"
          + level
          + "'/><w:numId w:val='"
          + list
          + "'/></w:numPr></w:pPr>"
          + (words.isEmpty() ? "" : r(words))
          + "</w:p>";
    }

    private static String lvl(int level, String format, String text, String more) {
      return "<w:lvl w:ilvl='"
          + level
          + "'><w:start w:val='1'/><w:numFmt w:val='"
          + format
          + "'/>"
          + more
          + "<w:lvlText w:val='"
          + text
          + "'/></w:lvl>";
    }

    private static String list(int id, String levels, String overrides) {
      return "<w:abstractNum w:abstractNumId='"
          + id
          + "'>"
          + levels
          + "</w:abstractNum><w:num w:numId='"
          + id
          + "'><w:abstractNumId w:val='"
          + id
          + "'/>"
          + overrides
          + "</w:num>";
    }

    private static String again(int id, int definition, int start) {
      return "<w:num w:numId='"
          + id
          + "'><w:abstractNumId w:val='"
          + definition
          + "'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='"
          + start
          + "'/></w:lvlOverride></w:num>";
    }

    private static String lines(String body, String numbering) {
      return read(MadeDocx.of(body).with("numbering", numbering)).replace("\n\n", "\n");
    }

    @Test
    void shows_the_numbers_of_upper_levels_as_their_formats_are_or_in_digits() {
      String levels =
          lvl(0, "upperRoman", "%1.", "")
              + lvl(1, "decimal", "%1.%2", "")
              + lvl(2, "decimal", "%1.%2.%3", "<w:isLgl/>");
      assertThat(
              lines(
                  item(1, 0, "a")
                      + item(1, 1, "b")
                      + item(1, 2, "c")
                      + item(1, 0, "d")
                      + item(1, 2, "e"),
                  list(1, levels, "")))
          .isEqualTo("I. a\nI.1 b\n1.1.1 c\nII. d\n2.1.1 e\n");
    }

    @Test
    void starts_anew_where_it_says_so_and_counts_on_where_it_does_not() {
      assertThat(
              lines(
                  item(1, 0, "a") + item(2, 0, "b") + item(2, 0, "c") + item(1, 0, "d"),
                  list(1, lvl(0, "decimal", "%1.", ""), "") + again(2, 1, 7)))
          .isEqualTo("1. a\n7. b\n8. c\n9. d\n");
    }

    @Test
    void keeps_a_level_going_that_never_starts_anew() {
      String levels =
          lvl(0, "decimal", "Article %1", "<w:suff w:val='space'/>")
              + lvl(1, "lowerLetter", "(%2)", "<w:suff w:val='nothing'/><w:lvlRestart w:val='0'/>");
      assertThat(
              lines(
                  item(1, 0, "a") + item(1, 1, "b") + item(1, 0, "c") + item(1, 1, "d"),
                  list(1, levels, "")))
          .isEqualTo("Article 1 a\n(a) b\nArticle 2 c\n(b) d\n");
    }

    @Test
    void shows_signs_as_they_are_seen() {
      String symbol = "<w:rPr><w:rFonts w:ascii='Symbol' w:hAnsi='Symbol'/></w:rPr>";
      String levels =
          lvl(0, "bullet", "\uF0B7", symbol)
              + lvl(1, "bullet", "o", "")
              + lvl(2, "bullet", "\u00A7", symbol.replace("Symbol", "Wingdings"))
              + lvl(3, "none", "", "")
              + lvl(4, "bullet", "\uF123", "");
      assertThat(
              lines(
                  item(1, 0, "a")
                      + item(1, 1, "b")
                      + item(1, 2, "c")
                      + item(1, 3, "d")
                      + item(1, 4, "e"),
                  list(1, levels, "")))
          .isEqualTo("• a\n◦ b\n▪ c\nd\n• e\n");
    }

    @Test
    void counts_an_item_without_words_and_none_that_is_in_no_list() {
      assertThat(
              lines(
                  item(1, 0, "a") + item(1, 0, "") + item(0, 0, "b") + item(1, 0, "c"),
                  list(1, lvl(0, "decimal", "%1.", ""), "")))
          .isEqualTo("1. a\n2.\nb\n3. c\n");
    }

    @Test
    void numbers_by_styles_that_stand_for_a_list() {
      String body =
          "<w:p><w:pPr><w:pStyle w:val='Clause'/></w:pPr>" + r("a") + "</w:p>" + item(2, 0, "b");
      String styles =
          "<w:style w:type='paragraph' w:styleId='Base'><w:pPr><w:numPr><w:numId w:val='1'/>"
              + "</w:numPr></w:pPr></w:style><w:style w:type='paragraph' w:styleId='Clause'>"
              + "<w:basedOn w:val='Base'/></w:style>";
      String numbering =
          list(1, "<w:styleLink w:val='Clauses'/>" + lvl(0, "decimal", "§ %1", ""), "")
              + list(2, "<w:numStyleLink w:val='Clauses'/>", "");
      MadeDocx docx = MadeDocx.of(body).with("styles", styles).with("numbering", numbering);
      assertThat(read(docx)).isEqualTo("§ 1 a\n\n§ 2 b\n");
    }

    @Test
    void whose_styles_and_lists_hold_themselves_is_read() {
      String styles =
          "<w:style w:type='paragraph' w:styleId='A'><w:basedOn w:val='B'/></w:style>"
              + "<w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/></w:style>";
      String numbering =
          list(1, "<w:styleLink w:val='S'/><w:numStyleLink w:val='S'/>", "")
              + "<w:num w:numId='x'/>";
      MadeDocx docx =
          MadeDocx.of(
                  item(1, 99999, "a")
                      + "<w:p><w:pPr><w:pStyle w:val='A'/></w:pPr>"
                      + r("b")
                      + "</w:p>")
              .with("styles", styles)
              .with("numbering", numbering);
      assertThat(read(docx)).isEqualTo("a\n\nb\n");
    }
  }

  @Nested
  class A_word_document_of_styles {
    private static String run(String properties, String words) {
      return "<w:r><w:rPr>"
          + properties
          + "</w:rPr><w:t xml:space='preserve'>"
          + words
          + "</w:t></w:r>";
    }

    @Test
    void leaves_out_what_a_style_hides_and_says_how_much() {
      String styles =
          "<w:style w:type='paragraph' w:styleId='Note'><w:rPr><w:vanish/></w:rPr></w:style>"
              + "<w:style w:type='character' w:styleId='Seen'><w:rPr><w:vanish w:val='0'/></w:rPr>"
              + "</w:style>";
      String body =
          "<w:p><w:pPr><w:pStyle w:val='Note'/></w:pPr>"
              + r("not to be seen")
              + run("<w:rStyle w:val='Seen'/>", "Seen ")
              + run("<w:vanish w:val='false'/>", "here.")
              + "</w:p>";
      Extraction.Extracted extracted =
          extract("a.docx", MadeDocx.of(body).with("styles", styles).bytes());
      assertThat(extracted.content()).isEqualTo("Seen here.\n");
      assertThat(extracted.notes()).contains("4 words are left out: the document hides them");
    }

    @Test
    void goes_on_where_the_end_of_a_paragraph_is_hidden() {
      String body =
          "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>"
              + r("The fire. ")
              + "</w:p><w:p>"
              + r("It began at night.")
              + "</w:p>";
      assertThat(read(MadeDocx.of(body))).isEqualTo("The fire. It began at night.\n");
    }

    @Test
    void has_capitals_where_they_are_seen() {
      String body =
          "<w:p>" + run("<w:caps/>", "Port Vella") + run("<w:smallCaps/>", " News") + "</w:p>";
      assertThat(read(MadeDocx.of(body))).isEqualTo("PORT VELLA News\n");
    }

    @Test
    void numbers_its_notes_as_they_are_seen() {
      String mark = "<w:r><w:footnoteReference w:id='1'/></w:r>";
      String own = "<w:r><w:footnoteReference w:customMarkFollows='1' w:id='2'/><w:t>*</w:t></w:r>";
      String end = "<w:r><w:endnoteReference w:id='1'/></w:r>";
      String body = "<w:p>" + r("One") + own + mark + end + r(" two.") + "</w:p>";
      MadeDocx docx =
          MadeDocx.of(body)
              .with(
                  "footnotes",
                  "<w:footnote w:id='1'>"
                      + p("numbered")
                      + "</w:footnote><w:footnote w:id='2'>"
                      + p("* marked")
                      + "</w:footnote>")
              .with("endnotes", "<w:endnote w:id='1'>" + p("at the end") + "</w:endnote>")
              .with(
                  "settings",
                  "<w:footnotePr><w:numFmt w:val='upperLetter'/><w:numStart"
                      + " w:val='3'/></w:footnotePr>");
      assertThat(read(docx))
          .isEqualTo(
              "One* two.\n\nFootnotes:\n\n* marked\n\nC. numbered\n\nEndnotes:\n\ni. at the end\n");
    }

    @Test
    void says_what_stands_in_charts_and_parts_of_other_files() {
      String body = p("words") + "<w:altChunk/>";
      assertThat(extract("a.docx", MadeDocx.of(body).bytes()).notes())
          .containsExactly(
              "charts, diagrams and embedded documents are left out: nothing in them can be"
                  + " quoted");
    }
  }

  @Nested
  class A_page {
    @Test
    void in_another_encoding_is_read_as_it_declares() {
      String page =
          "<html><head><meta charset='iso-8859-1'></head><body><p>“Café”, he said – 5 €.</body>";
      Extraction.Extracted extracted =
          extract("a.html", page.getBytes(Charset.forName("windows-1252")));
      assertThat(extracted.content()).isEqualTo("“Café”, he said – 5 €.\n");
    }

    @Test
    void shows_neither_scripts_nor_navigation_nor_what_is_hidden() {
      String page =
          """
          <html><head><style>.ad, #x { display: none } @media print { p { display: none } }</style>
          </head><body><nav>Home</nav><script>document.write('x')</script><noscript>no</noscript>
          <p>Nine&nbsp;boats &amp; a co&shy;op burnt.<p class=ad>buy</p><p id=x>x</p><p hidden>y</p>
          <p style="visibility: hidden">z</p><template>t</template><div>One<div>two</div>three</div>
          <p>a<br>b</p><pre>c
            d</pre>
          """;
      assertThat(read(page))
          .isEqualTo("Nine\u00A0boats & a coop burnt.\n\nOne\n\ntwo\n\nthree\n\na\nb\n\nc\n  d\n");
    }

    @Test
    void says_how_much_it_hides_and_folds_away() {
      String page =
          "<style>.off{position:absolute;left:-9999px}.cut{position:absolute;clip:rect(0, 0, 0, 0)}"
              + "</style><body><p>The fire <span class=off>never</span> burnt<span class=cut> no"
              + " boats</span>.<div hidden>two <b style='display:none'>words</b></div><details>"
              + "<summary>More</summary>and <i>more</i></details>";
      Extraction.Extracted extracted = extract("a.html", page.getBytes(StandardCharsets.UTF_8));
      assertThat(extracted.content()).isEqualTo("The fire burnt.\n\nMore\n");
      assertThat(extracted.notes())
          .containsExactly(
              "5 words are left out: the page hides them",
              "2 words are left out: folded away until a reader opens them; to have them, open"
                  + " them in a browser, and save the page");
    }

    @Test
    void sets_apart_what_is_around_its_article() {
      String page =
          "<body><header>The Herald</header><article><header><h1>A fire</h1></header><p>Words."
              + "</article><aside>Read more</aside><footer>Imprint</footer>";
      assertThat(read(page))
          .isEqualTo(
              "A fire\n\nWords.\n\nHeaders and footers of the page:\n\nThe Herald\n\nRead more\n\n"
                  + "Imprint\n");
    }

    @Test
    void has_quotation_marks_numbers_and_raised_digits() {
      String page =
          "<body><p><q>No</q>, 5 m<sup>2</sup>, 12<sup><a href='#n1'>[1]</a></sup> boats."
              + "<ol start=4><li>four<li>five</ol><ul><li>free</ul>";
      assertThat(read(page)).isEqualTo("“No”, 5 m², 12 boats.\n\n4. four\n\n5. five\n\nfree\n");
    }

    @Test
    void says_who_wrote_it_and_when() {
      String page =
          "<html lang=en_GB><head><title>A fire | Herald</title><meta property='og:title'"
              + " content='A fire'><meta name=author content='Mira Tolan'><meta"
              + " property='article:published_time' content='2031-05-04T23:30:00-05:00'></head>"
              + "<body>words";
      Extraction.About about = extract("a.html", page.getBytes(StandardCharsets.UTF_8)).about();
      assertThat(about.title()).contains("A fire");
      assertThat(about.author()).contains("Mira Tolan");
      assertThat(about.published()).contains("2031-05-04");
      assertThat(about.language()).contains("en-GB");
      assertThat(about.made()).isEmpty();
    }
  }

  @Nested
  class A_text {
    private static final String WORDS = "The café on the quay was empty.\r\nNobody was hurt.\r\n";

    @Test
    void in_utf_16_is_read_with_and_without_its_mark() {
      for (Charset charset :
          List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
        assertThat(extract("a.txt", WORDS.getBytes(charset)).content()).isEqualTo(WORDS);
        assertThat(extract("a.txt", ("\uFEFF" + WORDS).getBytes(charset)).content())
            .isEqualTo(WORDS);
      }
    }

    @Test
    void of_the_west_is_read_with_a_word_of_warning() {
      Extraction.Extracted extracted =
          extract("a.txt", WORDS.getBytes(Charset.forName("windows-1252")));
      assertThat(extracted.content()).isEqualTo(WORDS);
      assertThat(extracted.notes()).singleElement().asString().contains("`café`");
    }

    @Test
    void in_letters_that_cannot_be_told_is_read_when_they_are_named() {
      byte[] bytes = "Пожар начался ночью".getBytes(Charset.forName("windows-1251"));
      Extraction extraction =
          Extractor.extract("a.txt", bytes, Optional.of(Charset.forName("windows-1251")));
      assertThat(((Extraction.Extracted) extraction).content()).isEqualTo("Пожар начался ночью");
    }

    @Test
    void says_its_language_by_its_small_words() {
      assertThat(LanguageGuess.of("The fire of May burnt the quay, and it was out in the morning."))
          .contains("en");
      assertThat(LanguageGuess.of("Der Brand auf dem Kai war in der Nacht, und er ist aus."))
          .contains("de");
      assertThat(LanguageGuess.of("Пожар начался ночью на причале, и он не был виден из города"))
          .contains("ru");
      assertThat(LanguageGuess.of("Port Vella 2031")).isEmpty();
    }
  }
}
