package org.gainsay.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Gathers the characters of one page, with what cannot be seen left out. */
final class PageGlyphs extends PDFTextStripper {
  private static final float SMALLEST = 0.5f;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final Set<TextPosition> unseen = Collections.newSetFromMap(new IdentityHashMap<>());
  private float width;
  private float height;

  private PageGlyphs() {
    setShouldSeparateByBeads(false);
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * A page's characters.
   *
   * @param recognized whether they were laid unseen over a picture of the page
   */
  record Found(List<Glyph> glyphs, float height, boolean recognized) {}

  static Found of(PDDocument document, int page) throws IOException {
    PageGlyphs stripper = new PageGlyphs();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    String unused = stripper.getText(document);
    return stripper.found();
  }

  private Found found() {
    List<Glyph> seen = new ArrayList<>(glyphs);
    List<Glyph> hidden = new ArrayList<>();
    for (List<TextPosition> article : getCharactersByArticle()) {
      for (TextPosition position : article) {
        add(unseen.contains(position) ? hidden : seen, glyph(position));
      }
    }
    boolean recognized = seen.size() * 3 < hidden.size();
    if (recognized) {
      seen.addAll(hidden);
    }
    return new Found(seen.stream().filter(this::isOnPage).toList(), height, recognized);
  }

  /** What a text stands for as a whole has its words in its first glyph, and none in the others. */
  private static void add(List<Glyph> glyphs, Glyph glyph) {
    int last = glyphs.size() - 1;
    if (!glyph.text().isEmpty()) {
      glyphs.add(glyph);
    } else if (last >= 0) {
      glyphs.set(last, glyphs.get(last).upTo(glyph.right()));
    }
  }

  private boolean isOnPage(Glyph glyph) {
    return glyph.size() >= SMALLEST
        && (glyph.turned() % 2 != 0
            || (glyph.right() > 0
                && glyph.left() < width
                && glyph.base() > 0
                && glyph.base() - glyph.size() < height));
  }

  private static Glyph glyph(TextPosition position) {
    float left = position.getXDirAdj();
    return new Glyph(
        readable(position.getUnicode()),
        left,
        left + position.getWidthDirAdj(),
        position.getYDirAdj(),
        Math.abs(position.getYScale()),
        position.getWidthOfSpace(),
        Math.round(position.getDir() / 90) % 4);
  }

  /** A code that its font does not explain stands for nothing that can be known. */
  private static String readable(@Nullable String unicode) {
    if (unicode == null) {
      return "\uFFFD";
    }
    boolean control = unicode.codePoints().anyMatch(c -> c < ' ' && "\t\n\r".indexOf(c) < 0);
    return control ? "\uFFFD" : Letters.plain(unicode);
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    boolean sideways = page.getRotation() % 180 != 0;
    width = sideways ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
    height = sideways ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    super.processPage(page);
  }

  @Override
  protected void writePage() {
    // The characters are what is wanted, not the text that the library would make of them.
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    Limits.goOn();
    if (glyphs.size() > Limits.TEXT) {
      throw new Unfit("holds too many characters on one page", "split it into parts");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    super.processTextPosition(position);
    if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
      unseen.add(position);
    }
  }

  /** A hyphen that a program set at the end of a line is seen, whatever stands for it in copies. */
  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    boolean hyphen =
        properties != null && "\u00AD".equals(properties.getString(COSName.ACTUAL_TEXT));
    if (hyphen) {
      COSDictionary without = new COSDictionary(properties);
      without.removeItem(COSName.ACTUAL_TEXT);
      super.beginMarkedContentSequence(tag, without);
    } else {
      super.beginMarkedContentSequence(tag, properties);
    }
  }

  /** The library drops characters of which a font does not tell what they are. */
  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (font instanceof PDType0Font && font.toUnicode(code) == null) {
      float left = matrix.getTranslateX();
      float size = Math.abs(matrix.getScalingFactorY());
      glyphs.add(
          new Glyph(
              "\uFFFD",
              left,
              left + displacement.getX() * Math.abs(matrix.getScalingFactorX()),
              height - matrix.getTranslateY(),
              size,
              size / 4,
              0));
    }
    super.showGlyph(matrix, font, code, displacement);
  }
}
