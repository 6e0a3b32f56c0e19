package org.gainsay.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A PDF put together object by object (ISO 32000-1), without a library. */
public final class MadePdf {
  private final List<byte[]> objects = new ArrayList<>();
  private final List<Integer> pages = new ArrayList<>();
  private String information = "";
  private String fonts = "/F1 3 0 R";
  private String catalogue = "";

  /** Helvetica as F1, every code a letter of windows-1252. */
  public MadePdf() {
    objects.add(new byte[0]); // the catalogue
    objects.add(new byte[0]); // the pages
    add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
  }

  /** Adds an object and gives its number. */
  public int add(String object) {
    objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
    return objects.size();
  }

  public int stream(String dictionary, byte[] content) {
    ByteArrayOutputStream object = new ByteArrayOutputStream();
    write(object, "<<" + dictionary + "/Length " + content.length + ">>\nstream\n");
    object.writeBytes(content);
    write(object, "\nendstream");
    objects.add(object.toByteArray());
    return objects.size();
  }

  /** A further font under the name F2, F3 … */
  public MadePdf font(String name, int object) {
    fonts += " /" + name + " " + object + " 0 R";
    return this;
  }

  public MadePdf information(String entries) {
    information = entries;
    return this;
  }

  /** With further entries of the catalogue. */
  public MadePdf catalogue(String entries) {
    catalogue = entries;
    return this;
  }

  /** A picture of one grey point, under a name for the resources of a page. */
  public String picture(String name, String more) {
    int picture =
        stream(
            "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"
                + more,
            new byte[] {(byte) 0x90});
    return "/XObject<</" + name + " " + picture + " 0 R>>";
  }

  /** A page of A4 with this content. */
  public MadePdf page(String content) {
    return page(content, "");
  }

  public MadePdf page(String content, String resources) {
    return page(content, resources, "");
  }

  /** With further entries of the page. */
  public MadePdf page(String content, String resources, String more) {
    int stream = stream("", content.getBytes(Charset.forName("windows-1252")));
    pages.add(
        add(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents "
                + stream
                + " 0 R/Resources<</Font<<"
                + fonts
                + ">>"
                + resources
                + ">>"
                + more
                + ">>"));
    return this;
  }

  /** Lines of text, each at its place: x, y from below, size, words. */
  public static String text(Object... placed) {
    StringBuilder content = new StringBuilder("BT\n");
    for (int i = 0; i < placed.length; i += 4) {
      content.append(
          String.format(
              Locale.ROOT,
              "/F1 %s Tf 1 0 0 1 %s %s Tm (%s) Tj\n",
              placed[i + 2],
              placed[i],
              placed[i + 1],
              placed[i + 3]
                  .toString()
                  .replace("\\", "\\\\")
                  .replace("(", "\\(")
                  .replace(")", "\\)")));
    }
    return content.append("ET\n").toString();
  }

  /** A column of lines from the top down. */
  public static String column(int x, int y, int leading, String... lines) {
    Object[] placed = new Object[lines.length * 4];
    for (int i = 0; i < lines.length; i++) {
      placed[4 * i] = x;
      placed[4 * i + 1] = y - i * leading;
      placed[4 * i + 2] = 10;
      placed[4 * i + 3] = lines[i];
    }
    return text(placed);
  }

  public byte[] bytes() {
    return bytes("");
  }

  /** With further entries in the trailer. */
  public byte[] bytes(String trailer) {
    StringBuilder kids = new StringBuilder();
    pages.forEach(page -> kids.append(page).append(" 0 R "));
    return bytes(
        "<</Type/Catalog/Pages 2 0 R" + catalogue + ">>",
        "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>",
        trailer);
  }

  public byte[] bytes(String catalogue, String tree, String trailer) {
    objects.set(0, catalogue.getBytes(StandardCharsets.ISO_8859_1));
    objects.set(1, tree.getBytes(StandardCharsets.ISO_8859_1));
    int information = add("<<" + this.information + ">>");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    write(file, "%PDF-1.7\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.size()));
      write(file, (i + 1) + " 0 obj\n");
      file.writeBytes(objects.get(i));
      write(file, "\nendobj\n");
    }
    int start = file.size();
    write(file, "xref\n0 " + (objects.size() + 1) + "\n" + table);
    write(
        file,
        "trailer\n<</Size "
            + (objects.size() + 1)
            + "/Root 1 0 R/Info "
            + information
            + " 0 R"
            + trailer
            + ">>\nstartxref\n"
            + start
            + "\n%%EOF\n");
    return file.toByteArray();
  }

  private static void write(ByteArrayOutputStream file, String words) {
    file.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
  }
}
