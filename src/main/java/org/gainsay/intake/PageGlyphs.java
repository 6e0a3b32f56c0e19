package org.gainsay.intake;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Gathers the characters of one page, with what cannot be seen left out. */
final class PageGlyphs extends PDFTextStripper {
  private static final float SMALLEST = 0.5f;

  /** A picture of a page takes up so much of it. */
  private static final double SCANNED = 0.5;

  private static final double NOTHING = 0.03;

  /** Where the middle of a small letter is, in units of the size. */
  private static final float MIDDLE = 0.25f;

  private final Layers layers;
  private final Canvas canvas = new Canvas();
  private final Deque<Boolean> shown = new ArrayDeque<>();
  private int off;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final IdentityHashMap<TextPosition, Spot> spots = new IdentityHashMap<>();
  private final List<Hidden> hidden = new ArrayList<>();
  private Spot spot = new Spot(new Point2D.Float(), 0, Optional.empty());
  private float height;
  private double area;
  private int quarters;
  private int comments;

  private PageGlyphs(Layers layers) {
    this.layers = layers;
    setShouldSeparateByBeads(false);
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * Where a character stands.
   *
   * @param painted how much lies below it
   * @param unseen why it is not seen, whatever is painted later
   */
  private record Spot(Point2D middle, int painted, Optional<Unseen> unseen) {}

  /** A character that is not seen. */
  private record Hidden(Glyph glyph, Point2D middle, Unseen why) {}

  /**
   * A page's characters.
   *
   * @param recognized whether they were laid unseen over a picture of the page
   * @param unseen how many words are not seen, by the reason
   */
  record Found(
      List<Glyph> glyphs,
      float height,
      boolean recognized,
      Map<Unseen, Integer> unseen,
      int comments) {}

  static Found of(PDDocument document, Layers layers, int page) throws IOException {
    PageGlyphs stripper = new PageGlyphs(layers);
    stripper.output = new StringWriter();
    stripper.processPage(document.getPage(page - 1));
    return stripper.found();
  }

  private Found found() {
    List<Glyph> seen = new ArrayList<>(glyphs);
    for (List<TextPosition> article : getCharactersByArticle()) {
      for (TextPosition position : article) {
        Optional<Hidden> unseen = unseen(position);
        unseen.ifPresent(hidden::add);
        if (unseen.isEmpty()) {
          add(seen, glyph(position));
        }
      }
    }
    List<Hidden> read = hidden.stream().filter(this::mayBeRecognized).toList();
    boolean recognized = canvas.pictured() > SCANNED * area && seen.size() * 3 < read.size();
    if (recognized) {
      read.forEach(it -> add(seen, it.glyph()));
      hidden.removeAll(read);
    }
    return new Found(seen, height, recognized, counted(), comments);
  }

  /** A character on which something was painted later. */
  private Optional<Hidden> unseen(TextPosition position) {
    return Optional.ofNullable(spots.get(position))
        .flatMap(
            at ->
                canvas
                    .above(at.middle(), at.painted())
                    .map(why -> new Hidden(glyph(position), at.middle(), why)));
  }

  private boolean mayBeRecognized(Hidden it) {
    return it.why().mayBeRecognized() && canvas.isOnPicture(it.middle());
  }

  /** How many words are not seen; a gap or another line parts them. */
  private Map<Unseen, Integer> counted() {
    Map<Unseen, Integer> counted = new EnumMap<>(Unseen.class);
    Optional<Hidden> before = Optional.empty();
    for (Hidden it : hidden) {
      boolean within = before.filter(last -> isWithin(last, it)).isPresent();
      if (!it.glyph().isBlank() && !within) {
        counted.merge(it.why(), 1, Integer::sum);
      }
      before = Optional.of(it);
    }
    return counted;
  }

  private static boolean isWithin(Hidden last, Hidden it) {
    Glyph before = last.glyph();
    float gap = it.glyph().left() - before.right();
    return last.why() == it.why()
        && !before.isBlank()
        && Math.abs(it.glyph().base() - before.base()) < 0.5f * before.size()
        && Math.abs(gap) < 0.25f * before.size();
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

  private Glyph glyph(TextPosition position) {
    float left = position.getXDirAdj();
    return new Glyph(
        readable(position.getUnicode()),
        left,
        left + position.getWidthDirAdj(),
        position.getYDirAdj(),
        Math.abs(position.getYScale()),
        position.getWidthOfSpace(),
        Math.floorMod(Math.round(position.getDir() / 90) - quarters, 4));
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
    quarters = page.getRotation() / 90;
    boolean sideways = quarters % 2 != 0;
    height = sideways ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    area = page.getCropBox().getWidth() * page.getCropBox().getHeight();
    super.processPage(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      annotation(annotation);
    }
  }

  /** What is filled in or typed on the page is seen like the rest of it; comments are not. */
  private void annotation(PDAnnotation annotation) throws IOException {
    boolean typed =
        annotation instanceof PDAnnotationWidget || annotation instanceof PDAnnotationFreeText;
    boolean seen =
        !annotation.isHidden()
            && !annotation.isNoView()
            && !layers.isOff(annotation.getCOSObject().getCOSDictionary(COSName.OC));
    if (typed && seen) {
      showAnnotation(annotation);
    } else if (!typed
        && annotation instanceof PDAnnotationMarkup
        && !blank(annotation.getContents())) {
      comments++;
    }
  }

  private static boolean blank(@Nullable String words) {
    return words == null || words.isBlank();
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
    canvas.take(operator, operands, getGraphicsState(), getResources(), off == 0);
    super.processOperator(operator, operands);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    boolean hides = layers.isOff(form.getCOSObject().getCOSDictionary(COSName.OC));
    off += hides ? 1 : 0;
    super.showForm(form);
    off -= hides ? 1 : 0;
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    boolean hides = layers.isOff(form.getCOSObject().getCOSDictionary(COSName.OC));
    off += hides ? 1 : 0;
    super.showTransparencyGroup(form);
    off -= hides ? 1 : 0;
  }

  /** Unseen characters are kept from the others, lest those be taken for doubles of them. */
  @Override
  protected void processTextPosition(TextPosition position) {
    Spot own = spot;
    if (own.unseen().isPresent()) {
      hidden.add(new Hidden(glyph(position), own.middle(), own.unseen().get()));
    } else {
      spots.put(position, own);
      super.processTextPosition(position);
    }
  }

  private Spot spot(Matrix matrix, Vector displacement) {
    Point2D middle = matrix.transformPoint(displacement.getX() / 2, MIDDLE);
    return new Spot(middle, canvas.painted(), unseen(matrix, middle));
  }

  private Optional<Unseen> unseen(Matrix matrix, Point2D middle) {
    PDGraphicsState state = getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    boolean fills = mode.isFill();
    double alpha = fills ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
    if (off > 0) {
      return Optional.of(Unseen.LAYER);
    } else if ((!fills && !mode.isStroke()) || alpha < NOTHING) {
      return Optional.of(Unseen.INVISIBLE);
    } else if (!Canvas.letsThrough(state, middle)) {
      return Optional.of(Unseen.BEYOND);
    } else if (Math.abs(matrix.getScalingFactorY()) < SMALLEST) {
      return Optional.of(Unseen.TINY);
    }
    boolean shows =
        (fills && canvas.shows(state.getNonStrokingColor(), middle))
            || (mode.isStroke() && canvas.shows(state.getStrokingColor(), middle));
    return shows ? Optional.empty() : Optional.of(Unseen.COLOUR);
  }

  /** A hyphen that a program set at the end of a line is seen, whatever stands for it in copies. */
  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    boolean hides = COSName.OC.equals(tag) && layers.isOff(properties);
    shown.push(!hides);
    off += hides ? 1 : 0;
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

  @Override
  public void endMarkedContentSequence() {
    Boolean ended = shown.poll();
    off -= Boolean.FALSE.equals(ended) ? 1 : 0;
    super.endMarkedContentSequence();
  }

  /** The library drops characters of which a font does not tell what they are. */
  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    spot = spot(matrix, displacement);
    boolean unexplained = font instanceof PDType0Font && font.toUnicode(code) == null;
    if (unexplained && spot.unseen().isEmpty()) {
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
