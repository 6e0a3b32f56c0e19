package org.gainsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Files that are made to hurt: refused in a line, or read like others. */
class HostileFilesTest {
  private static Extraction extract(String name, byte[] bytes) {
    return Extractor.extract(name, bytes, Optional.empty());
  }

  private static void refused(String name, byte[] bytes, String why) {
    Extraction extraction = extract(name, bytes);
    assertThat(extraction).isInstanceOf(Extraction.Refused.class);
    Extraction.Refused refused = (Extraction.Refused) extraction;
    assertThat(refused.message()).contains(why).doesNotContain("\n").doesNotEndWith(".");
    assertThat(refused.help()).isNotBlank().doesNotEndWith(".");
  }

  private static String text(String name, byte[] bytes) {
    Extraction extraction = extract(name, bytes);
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).content();
  }

  private static byte[] blanks(int length) {
    byte[] blanks = new byte[length];
    Arrays.fill(blanks, (byte) ' ');
    return blanks;
  }

  private static byte[] deflated(int length) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
      byte[] block = blanks(1 << 20);
      for (int written = 0; written < length; written += block.length) {
        deflater.write(block);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  @Nested
  class Documents {
    private byte[] bomb(String name, int megabytes) throws IOException {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(file)) {
        zip.putNextEntry(new ZipEntry(name));
        byte[] block = blanks(1 << 20);
        for (int i = 0; i < megabytes; i++) {
          zip.write(block);
        }
      }
      return file.toByteArray();
    }

    @Test
    void that_unpack_to_too_much_are_refused() throws IOException {
      refused("a.docx", bomb("word/document.xml", 80), "unpacks to more than 64 MiB");
    }

    @Test
    void with_a_huge_picture_are_refused_too() throws IOException {
      refused("a.docx", bomb("word/media/x.png", 1100), "unpacks to more than 1024 MiB");
    }

    @Test
    void that_declare_entities_are_refused() {
      String bomb =
          "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
              + "<d><w:p xmlns:w='x'><w:r><w:t>&b;</w:t></w:r></w:p></d>";
      refused(
          "a.docx", MadeDocx.of("").piece("word/document.xml", bomb).bytes(), "declares entities");
    }

    @Test
    void that_reach_for_other_files_are_refused() {
      String reach = "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><d><t>&a;</t></d>";
      refused(
          "a.docx", MadeDocx.of("").piece("word/document.xml", reach).bytes(), "declares entities");
    }

    @Test
    void that_nest_without_end_are_refused() {
      refused("a.docx", MadeDocx.of("<w:sdt>".repeat(300)).bytes(), "more than 256 deep");
    }

    @Test
    void whose_pieces_have_names_like_paths_are_read_and_write_nothing() {
      byte[] file = MadeDocx.of(MadeDocx.p("words")).piece("../../evil.xml", "<a/>").bytes();
      assertThat(text("a.docx", file)).isEqualTo("words\n");
    }

    @Test
    void that_are_cut_off_are_refused() {
      byte[] whole = MadeDocx.of(MadeDocx.p("words ".repeat(2000))).bytes();
      for (int length : new int[] {4, 60, whole.length / 3, whole.length / 2}) {
        assertThat(extract("a.docx", Arrays.copyOf(whole, length)))
            .isInstanceOf(Extraction.Refused.class);
      }
    }

    @Test
    void that_are_locked_are_refused_as_locked() {
      byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
      byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
      byte[] file = Arrays.copyOf(head, 600);
      System.arraycopy(name, 0, file, 100, name.length);
      refused("a.docx", file, "is locked with a password");
    }
  }

  @Nested
  class Pdfs {
    @Test
    void whose_page_tree_holds_itself_are_refused() {
      refused(
          "a.pdf",
          new MadePdf()
              .bytes(
                  "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 3/Kids[2 0 R 2 0 R]>>", ""),
          "");
    }

    @Test
    void whose_page_tree_is_deep_are_read_or_refused() {
      MadePdf pdf = new MadePdf();
      int leaf = pdf.add("<</Type/Page/MediaBox[0 0 9 9]>>");
      for (int i = 0; i < 20_000; i++) {
        leaf = pdf.add("<</Type/Pages/Count 1/Kids[" + leaf + " 0 R]>>");
      }
      refused("a.pdf", pdf.bytes("<</Type/Catalog/Pages " + leaf + " 0 R>>", "<<>>", ""), "");
    }

    @Test
    void of_very_many_pages_are_refused() {
      MadePdf pdf = new MadePdf();
      int leaf = pdf.add("<</Type/Page/MediaBox[0 0 9 9]>>");
      String kids = (leaf + " 0 R ").repeat(10_001);
      refused(
          "a.pdf",
          pdf.bytes(
              "<</Type/Catalog/Pages 2 0 R>>",
              "<</Type/Pages/Count 10001/Kids[" + kids + "]>>",
              ""),
          "has 10,001 pages, and the limit is 10,000");
    }

    @Test
    void that_unpack_to_too_much_are_refused() {
      MadePdf pdf = new MadePdf();
      int bomb = pdf.stream("/Filter/FlateDecode", deflated(200 << 20));
      pdf.page("");
      int page =
          pdf.add("<</Type/Page/MediaBox[0 0 595 842]/Contents " + bomb + " 0 R/Resources<<>>>>");
      refused(
          "a.pdf",
          pdf.bytes(
              "<</Type/Catalog/Pages 2 0 R>>",
              "<</Type/Pages/Count 1/Kids[" + page + " 0 R]>>",
              ""),
          "unpacks to more than 64 MiB");
    }

    @Test
    void with_arrays_in_arrays_are_refused() {
      MadePdf pdf = new MadePdf().page("[".repeat(500_000) + "]".repeat(500_000) + " TJ");
      refused("a.pdf", pdf.bytes(), "");
      MadePdf nested = new MadePdf();
      nested.add("[".repeat(500_000) + "]".repeat(500_000));
      refused("a.pdf", nested.page("").bytes(), "");
    }

    @Test
    void with_forms_that_draw_themselves_are_read_to_their_end() {
      MadePdf pdf = new MadePdf();
      int form =
          pdf.stream(
              "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X 4 0 R>>>>",
              "/X Do".getBytes(StandardCharsets.ISO_8859_1));
      assertThat(form).isEqualTo(4);
      pdf.page("/X Do " + MadePdf.text(72, 700, 10, "words"), "/XObject<</X 4 0 R>>");
      assertThat(text("a.pdf", pdf.bytes())).isEqualTo("words\n");
    }

    @Test
    void that_are_locked_are_refused_as_locked() {
      byte[] file =
          new MadePdf()
              .page(MadePdf.text(72, 700, 10, "words"))
              .bytes(
                  "/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<"
                      + "00".repeat(32)
                      + ">/U<"
                      + "11".repeat(32)
                      + ">>>/ID[<00><00>]");
      refused("a.pdf", file, "is locked with a password");
    }

    @Test
    void that_are_cut_off_or_changed_anywhere_never_end_the_program() {
      byte[] whole = new MadePdf().page(MadePdf.text(72, 700, 10, "words")).bytes();
      Random random = new Random(7);
      for (int i = 0; i < 200; i++) {
        byte[] file = Arrays.copyOf(whole, 20 + random.nextInt(whole.length - 20));
        for (int change = random.nextInt(8); change > 0; change--) {
          file[8 + random.nextInt(file.length - 8)] = (byte) random.nextInt(256);
        }
        assertThat(extract("a.pdf", file)).as("change %d of seed 7", i).isNotNull();
      }
    }
  }

  @Nested
  class Pages {
    @Test
    void of_a_hundred_megabytes_of_nested_blocks_are_refused() {
      byte[] file = "<div>".repeat(20_000_000).getBytes(StandardCharsets.US_ASCII);
      refused("a.html", file, "has 20,000,000 tags, and the limit is 1,000,000");
    }

    @Test
    void nested_as_deep_as_the_limit_allows_are_read() {
      String file = "<html><body>" + "<div>".repeat(990_000) + "words";
      assertThat(text("a.html", file.getBytes(StandardCharsets.US_ASCII))).isEqualTo("words\n");
    }

    @Test
    void with_formatting_that_is_never_closed_are_read() {
      String file = "<html><body>" + "<p><b><i><font>".repeat(5_000) + "words";
      assertThat(text("a.html", file.getBytes(StandardCharsets.US_ASCII))).contains("words");
    }

    @Test
    void of_one_line_without_end_are_read() {
      String file = "<html><body>" + "a ".repeat(5_000_000);
      assertThat(text("a.html", file.getBytes(StandardCharsets.US_ASCII))).hasSize(10_000_000);
    }

    @Test
    void whose_styles_never_end_are_read() {
      String file = "<html><style>" + "a{".repeat(400_000) + "</style><body>words";
      assertThat(text("a.html", file.getBytes(StandardCharsets.US_ASCII))).isEqualTo("words\n");
    }
  }
}
