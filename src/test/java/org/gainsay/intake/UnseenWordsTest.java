package org.gainsay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.intake.MadePdf.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a reader of a PDF does not see is no text of it, and is said; what is seen is. */
class UnseenWordsTest {
  private static final String BOX = "60 690 400 30 re f ";
  private static final String WORDS = text(72, 700, 10, "These words are meant.");
  private static final String REST = "0 g " + text(72, 600, 10, "All see this.");

  private static Extraction.Extracted read(MadePdf pdf) {
    return DocumentsByHandTest.extract("a.pdf", pdf.bytes());
  }

  private static void seen(String content) {
    seen(new MadePdf().page(content + REST));
  }

  private static void seen(MadePdf pdf) {
    Extraction.Extracted extracted = read(pdf);
    assertThat(extracted.content()).isEqualTo("These words are meant.\nAll see this.\n");
    assertThat(extracted.notes()).isEmpty();
  }

  private static void unseen(String content, String why) {
    unseen(new MadePdf().page(content + REST), why);
  }

  private static void unseen(MadePdf pdf, String why) {
    Extraction.Extracted extracted = read(pdf);
    assertThat(extracted.content()).isEqualTo("All see this.\n");
    assertThat(extracted.notes()).containsExactly("4 words are left out, " + why + " on page 1");
  }

  @Nested
  class Words_in_a_colour {
    private static final String SAME = "in the colour of what is behind them";

    @Test
    void of_the_page_are_unseen() {
      unseen("1 g " + WORDS, SAME);
      unseen("0.99 0.99 1 rg " + WORDS, SAME);
      unseen("0 0 0 0 k " + WORDS, SAME);
      unseen("/DeviceRGB cs 1 1 1 sc " + WORDS, SAME);
      unseen("q 0 g 1 G 1 Tr " + WORDS + "Q ", SAME);
    }

    @Test
    void of_a_box_behind_them_are_unseen() {
      unseen("0.2 0.4 0.6 rg " + BOX + WORDS, SAME);
      unseen("1 0 0 rg 60 690 m 460 690 l 460 720 l 60 720 l h f " + WORDS, SAME);
    }

    @Test
    void that_stands_out_are_seen() {
      seen(WORDS);
      seen("0.8 g " + WORDS);
      seen("0 0 0.4 rg " + BOX + "1 g " + WORDS);
      seen("q 0 g " + BOX + "Q 1 g " + WORDS);
      seen("1 g 0 G 2 Tr " + WORDS + " 0 Tr ");
      seen("0 g 60 690 m 460 690 l 460 720 l 200 730 60 740 60 720 c f 1 g " + WORDS);
    }

    @Test
    void that_cannot_be_told_are_seen() {
      seen("/Pattern cs /P scn " + WORDS);
      seen("/None cs 1 scn " + WORDS);
      MadePdf pdf = new MadePdf();
      String picture = pdf.picture("X", "");
      seen(pdf.page("q 400 0 0 30 60 690 cm /X Do Q 1 g " + WORDS + REST, picture));
    }

    @Test
    void of_a_profile_are_told_by_their_numbers() {
      MadePdf pdf = new MadePdf();
      int profile = pdf.stream("/N 3", new byte[] {1, 2, 3});
      unseen(
          pdf.page(
              "/C cs 1 1 1 scn " + WORDS + REST,
              "/ColorSpace<</C[/ICCBased " + profile + " 0 R]>>"),
          SAME);
    }
  }

  @Nested
  class Words_under_something {
    @Test
    void that_is_a_box_are_unseen() {
      unseen(WORDS + BOX, "covered by something");
    }

    @Test
    void that_is_a_picture_are_unseen() {
      MadePdf pdf = new MadePdf();
      String picture = pdf.picture("X", "");
      unseen(
          pdf.page(WORDS + "q 400 0 0 30 60 690 cm /X Do Q " + REST, picture),
          "covered by a picture");
    }

    @Test
    void that_lets_them_through_are_seen() {
      String marker = "/ExtGState<</M<</BM/Multiply>>/T<</ca 0.4>>>>";
      seen(new MadePdf().page(WORDS + "q /M gs 1 1 0 rg " + BOX + "Q " + REST, marker));
      seen(new MadePdf().page(WORDS + "q /T gs 1 1 0 rg " + BOX + "Q " + REST, marker));
      seen(WORDS + "60 690 400 30 re S ");
      seen(WORDS + "60 690 400 30 re 62 692 396 26 re f* ");
      MadePdf pdf = new MadePdf();
      String picture = pdf.picture("X", "/SMask 3 0 R");
      seen(pdf.page(WORDS + "q 400 0 0 30 60 690 cm /X Do Q " + REST, picture));
    }
  }

  @Nested
  class Words_on_a_layer {
    private static final String OFF = "on a layer that is switched off";

    private static MadePdf layered(String which, String policy) {
      MadePdf pdf = new MadePdf();
      int on = pdf.add("<</Type/OCG/Name(On)>>");
      int off = pdf.add("<</Type/OCG/Name(Off)>>");
      int both = pdf.add("<</Type/OCMD/OCGs[" + on + " 0 R " + off + " 0 R]/P/" + policy + ">>");
      int layer = which.equals("on") ? on : which.equals("off") ? off : both;
      return pdf.catalogue(
              "/OCProperties<</OCGs[" + on + " 0 R " + off + " 0 R]/D<</OFF[" + off + " 0 R]>>>>")
          .page(
              "/Span BMC /OC /L BDC " + WORDS + "EMC EMC " + REST,
              "/Properties<</L " + layer + " 0 R>>");
    }

    @Test
    void that_is_switched_off_are_unseen() {
      unseen(layered("off", ""), OFF);
      unseen(layered("both", "AllOn"), OFF);
      unseen(layered("both", "AllOff"), OFF);
    }

    @Test
    void that_is_switched_on_are_seen() {
      seen(layered("on", ""));
      seen(layered("both", "AnyOn"));
      seen(layered("both", "AnyOff"));
    }

    @Test
    void of_a_form_are_unseen_too() {
      MadePdf pdf = new MadePdf();
      int off = pdf.add("<</Type/OCG/Name(Off)>>");
      int form =
          pdf.stream(
              "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/OC "
                  + off
                  + " 0 R",
              WORDS.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
      unseen(
          pdf.catalogue("/OCProperties<</OCGs[" + off + " 0 R]/D<</BaseState/OFF>>>>")
              .page("/X Do " + REST, "/XObject<</X " + form + " 0 R>>"),
          OFF);
    }
  }

  @Nested
  class Words_elsewhere {
    private static final String BEYOND = "beyond the edge of the page or of a frame";

    @Test
    void than_on_what_the_page_shows_are_unseen() {
      MadePdf pdf = new MadePdf().page(WORDS + REST, "", "/CropBox[0 0 595 650]");
      unseen(pdf, BEYOND);
      unseen(text(72, 900, 10, "These words are meant."), BEYOND);
    }

    @Test
    void than_in_their_frame_are_unseen() {
      unseen("q 60 500 400 150 re W n " + WORDS + "Q ", BEYOND);
      seen("q 60 650 400 150 re W n " + WORDS + "Q ");
    }
  }

  @Nested
  class Words_that_are_not_painted {
    @Test
    void are_unseen() {
      unseen("3 Tr " + WORDS + "0 Tr ", "written invisibly");
      unseen("q 7 Tr " + WORDS + "Q ", "written invisibly");
      unseen("q 0.01 0 0 0.01 72 700 cm " + WORDS + "Q ", "too small to be read");
      MadePdf pdf = new MadePdf();
      unseen(
          pdf.page("q /T gs " + WORDS + "Q " + REST, "/ExtGState<</T<</ca 0>>>>"),
          "written invisibly");
    }

    @Test
    void over_a_picture_of_the_page_are_what_was_recognized_in_it() {
      for (boolean under : List.of(true, false)) {
        MadePdf pdf = new MadePdf();
        String picture = pdf.picture("X", "");
        String scan = "q 595 0 0 842 0 0 cm /X Do Q ";
        String layer = (under ? "" : "3 Tr ") + WORDS;
        pdf.page(under ? layer + scan : scan + layer, picture);
        Extraction.Extracted extracted = read(pdf);
        assertThat(extracted.content()).isEqualTo("These words are meant.\n");
        assertThat(extracted.notes())
            .containsExactly(
                "the text of page 1 was recognized by a program: compare what you quote with the"
                    + " picture");
      }
    }

    @Test
    void over_a_small_picture_are_unseen() {
      MadePdf pdf = new MadePdf();
      String picture = pdf.picture("X", "");
      unseen(
          pdf.page("q 400 0 0 30 60 690 cm /X Do Q 3 Tr " + WORDS + "0 Tr " + REST, picture),
          "written invisibly");
    }

    @Test
    void are_all_that_a_file_has() {
      byte[] file = new MadePdf().page("1 g " + WORDS).bytes();
      Extraction extraction = Extractor.extract("a.pdf", file, Optional.empty());
      assertThat(extraction).isInstanceOf(Extraction.Refused.class);
      assertThat(((Extraction.Refused) extraction).message())
          .isEqualTo("shows no text: its words are in the colour of what is behind them");
    }
  }

  @Nested
  class Words_of_a_form {
    /** A form as a library makes it, with a line of text beside its field. */
    private static byte[] form(boolean set) throws IOException {
      try (PDDocument document = new PDDocument()) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
          stream.beginText();
          stream.setFont(font, 10);
          stream.newLineAtOffset(72, 700);
          stream.showText("Killed:");
          stream.endText();
        }
        PDAcroForm acro = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(acro);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), font);
        acro.setDefaultResources(resources);
        acro.setDefaultAppearance("/Helv 10 Tf 0 g");
        PDTextField field = new PDTextField(acro);
        field.setPartialName("killed");
        acro.getFields().add(field);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(112, 694, 200, 18));
        widget.setPage(page);
        page.getAnnotations().add(widget);
        field.setValue("14 people");
        if (!set) {
          acro.setNeedAppearances(true);
          widget.getCOSObject().removeItem(COSName.AP);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
      }
    }

    @Test
    void are_seen_where_they_were_filled_in() throws IOException {
      assertThat(DocumentsByHandTest.extract("a.pdf", form(true)).content())
          .isEqualTo("Killed: 14 people\n");
    }

    @Test
    void are_seen_though_they_are_left_to_be_set() throws IOException {
      assertThat(DocumentsByHandTest.extract("a.pdf", form(false)).content())
          .isEqualTo("Killed: 14 people\n");
    }

    @Test
    void typed_on_the_page_are_seen_and_comments_are_not() {
      MadePdf pdf = new MadePdf();
      int look =
          pdf.stream(
              "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>",
              WORDS.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
      String typed =
          "<</Type/Annot/Subtype/FreeText/Rect[0 0 595 842]/Contents(x)/AP<</N " + look + " 0 R>>";
      String note = "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(A comment)>>";
      String hidden = typed.replace("/FreeText", "/FreeText/F 2") + ">>";
      pdf.page(REST, "", "/Annots[" + typed + ">>" + hidden + note + "]");
      Extraction.Extracted extracted = read(pdf);
      assertThat(extracted.content()).isEqualTo("These words are meant.\nAll see this.\n");
      assertThat(extracted.notes()).containsExactly("a comment is left out");
    }

    @Test
    void that_hold_themselves_are_passed_over() {
      MadePdf pdf = new MadePdf();
      int field = pdf.add("<<>>");
      assertThat(field).isEqualTo(4);
      pdf.catalogue("/AcroForm<</NeedAppearances true/Fields[5 0 R]>>");
      pdf.add("<</T(a)/Kids[5 0 R]/Parent 5 0 R>>");
      seen(pdf.page(WORDS + REST, "", "/Annots[5 0 R]"));
    }
  }

  @Nested
  class Very_much_that_is_painted {
    @Test
    void takes_no_word_for_unseen() {
      String boxes = "0 g " + "300 300 20 20 re f ".repeat(6_000);
      seen(boxes + BOX + "1 g " + WORDS);
    }

    @Test
    void is_read_however_long_its_outlines_are() {
      seen("0 0 m " + "1 1 l ".repeat(100_000) + "f " + WORDS);
      seen("q " + "0 0 595 842 re W n ".repeat(3_000) + WORDS + "Q ");
    }
  }
}
