package org.gainsay.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gainsay.text.Visible;

/** A piece of a page; words enter it only as words, whatever markup they hold. */
sealed interface Html permits Element, Html.Words, Html.Pieces, Html.Asset {
  /** Adds the markup of this piece to a page. */
  void write(StringBuilder page);

  /** How many nodes a browser makes of this piece. */
  int nodes();

  /** Words of a ledger or source, shown as they are; what cannot be seen becomes a symbol. */
  record Words(String words) implements Html {
    @Override
    public void write(StringBuilder page) {
      escape(words, page);
    }

    @Override
    public int nodes() {
      return words.isEmpty() ? 0 : 1;
    }
  }

  /** Pieces one after the other. */
  record Pieces(List<Html> pieces) implements Html {
    public Pieces {
      pieces = List.copyOf(pieces);
    }

    @Override
    public void write(StringBuilder page) {
      pieces.forEach(piece -> piece.write(page));
    }

    @Override
    public int nodes() {
      return pieces.stream().mapToInt(Html::nodes).sum();
    }
  }

  /** A style sheet or script of our own, from the program's files. */
  record Asset(String content) implements Html {
    static Asset named(String file) {
      InputStream resource = Objects.requireNonNull(Html.class.getResourceAsStream(file));
      try (resource) {
        return new Asset(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void write(StringBuilder page) {
      page.append(content);
    }

    @Override
    public int nodes() {
      return 1;
    }
  }

  /** Nothing at all. */
  Html NOTHING = new Pieces(List.of());

  static Html text(String words) {
    return new Words(words);
  }

  static Html all(List<? extends Html> pieces) {
    return new Pieces(List.copyOf(pieces));
  }

  /** An empty element, to be filled. */
  static Element tag(String name) {
    return new Element(name, List.of(), List.of());
  }

  /** An element that holds words. */
  static Element tag(String name, String words) {
    return tag(name).holding(text(words));
  }

  /**
   * Words as HTML, in content and in attributes alike.
   *
   * <p>Line feeds and tabs stay; a CR is a line feed, as in the parser.
   */
  static void escape(String words, StringBuilder page) {
    String shown = isPlain(words) ? words : visible(words);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      switch (c) {
        case '&' -> page.append("&amp;");
        case '<' -> page.append("&lt;");
        case '>' -> page.append("&gt;");
        case '"' -> page.append("&quot;");
        case '\'' -> page.append("&#39;");
        default -> page.append(c);
      }
    }
  }

  private static boolean isPlain(String words) {
    return words.codePoints().noneMatch(c -> c != '\n' && c != '\t' && Visible.isUnsafe(c));
  }

  private static String visible(String words) {
    String lines = words.replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder shown = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= lines.length(); i++) {
      boolean kept = i < lines.length() && (lines.charAt(i) == '\n' || lines.charAt(i) == '\t');
      if (kept || i == lines.length()) {
        shown.append(Visible.line(lines.substring(start, i)));
        shown.append(kept ? String.valueOf(lines.charAt(i)) : "");
        start = i + 1;
      }
    }
    return shown.toString();
  }
}
