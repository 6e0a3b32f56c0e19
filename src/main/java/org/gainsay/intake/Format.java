package org.gainsay.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file is, by its content; its name must not say otherwise. */
public enum Format {
  TEXT("a plain text", "txt"),
  HTML("a web page", "html"),
  PDF("a PDF", "pdf"),
  DOCX("a Word document", "docx");

  /** A PDF may begin with other bytes; readers look this far. */
  private static final int PDF_REACH = 1024;

  private static final int HTML_REACH = 4096;

  private final String title;
  private final String ending;

  Format(String title, String ending) {
    this.title = title;
    this.ending = ending;
  }

  /** The ending of its names, without a dot. */
  public String ending() {
    return ending;
  }

  /** The format of a file that is one of these and says so. */
  static Format of(String name, byte[] bytes) {
    String ending = ending(name);
    Optional<Format> named = named(ending);
    Format found = byContent(bytes, named);
    if (named.isPresent() && named.get() != found) {
      throw new Unfit(
          "is " + found.title + ", and its name says " + named.get().title,
          "give it the ending ." + found.ending);
    } else if (named.isEmpty() && found != TEXT) {
      throw new Unfit(
          "is " + found.title + ", and its name does not say so",
          "give it the ending ." + found.ending);
    }
    return found;
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static Optional<Format> named(String ending) {
    return switch (ending) {
      case "txt", "text", "md" -> Optional.of(TEXT);
      case "html", "htm", "xhtml" -> Optional.of(HTML);
      case "pdf" -> Optional.of(PDF);
      case "docx" -> Optional.of(DOCX);
      default -> Optional.empty();
    };
  }

  private static Format byContent(byte[] bytes, Optional<Format> named) {
    if (bytes.length == 0) {
      throw new Unfit("is empty", "get the file again");
    }
    String start = start(bytes, PDF_REACH);
    if (start.contains("%PDF-")) {
      return PDF;
    } else if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
      return DOCX;
    }
    if (isHtml(start(bytes, HTML_REACH), named)) {
      return HTML;
    }
    refuseOthers(start, bytes, named);
    return TEXT;
  }

  /** The first bytes, each as a character. */
  static String start(byte[] bytes, int reach) {
    return new String(bytes, 0, Math.min(bytes.length, reach), StandardCharsets.ISO_8859_1);
  }

  /** A name makes a page of a text that holds a tag; without it, the beginning must be one. */
  private static boolean isHtml(String start, Optional<Format> named) {
    String plain = start.replace("\0", "").toLowerCase(Locale.ROOT);
    String stripped =
        plain.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)?\\s*", "");
    boolean begins =
        stripped.startsWith("<!doctype html")
            || stripped.startsWith("<html")
            || (stripped.startsWith("<?xml") && stripped.contains("<html"));
    return begins || (named.equals(Optional.of(HTML)) && plain.indexOf('<') >= 0);
  }

  private static void refuseOthers(String start, byte[] bytes, Optional<Format> named) {
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      refuseCompound(bytes);
    } else if (start.startsWith("{\\rtf")) {
      throw unsupported("a rich text (RTF)", "open it in a word processor and save it as .docx");
    } else if (start.startsWith("\u0089PNG")
        || start.startsWith("\u00FF\u00D8\u00FF")
        || start.startsWith("GIF8")
        || start.startsWith("II*\0")
        || start.startsWith("MM\0*")) {
      throw unsupported("a picture", "have its text recognized (OCR), and add that as .txt");
    } else if (start.startsWith("\u001F\u008B")
        || start.startsWith("7z\u00BC\u00AF")
        || start.startsWith("Rar!")) {
      throw unsupported("an archive", "unpack it, and add the files in it");
    } else if (named.isPresent() && named.get() == PDF) {
      throw new Unfit("is no PDF: it does not begin as one", "get the file again");
    } else if (named.isPresent() && named.get() == DOCX) {
      throw new Unfit("is no Word document: it does not begin as one", "get the file again");
    }
  }

  /** The container of old office files, and of new ones that are locked (MS-OFFCRYPTO). */
  private static void refuseCompound(byte[] bytes) {
    String content = new String(bytes, StandardCharsets.ISO_8859_1);
    if (content.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")) {
      throw new Unfit(
          "is locked with a password", "open it, save it without the password, and add that");
    }
    throw unsupported("an office document of an old kind", "open it and save it as .docx");
  }

  private static Unfit unsupported(String what, String help) {
    return new Unfit("is " + what + ", which cannot be read here", help);
  }
}
