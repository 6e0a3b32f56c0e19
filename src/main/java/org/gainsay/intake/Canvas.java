package org.gainsay.intake;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * What a page has painted on it besides text, as far as it decides whether words can be seen:
 * upright boxes and pictures. What is of another shape or see-through is never held against a word.
 */
final class Canvas {
  /**
   * More areas than these are not looked at, and then no word is taken for unseen by its colour.
   */
  private static final int MOST_AREAS = 5_000;

  private static final int MOST_POINTS = 400;
  private static final int MOST_BOXES = 40;

  /** Narrower ones are lines, in points. */
  private static final double NARROWEST = 2;

  private static final double LEVEL = 0.01;

  private final List<Area> areas = new ArrayList<>();
  private final List<List<Point2D>> outlines = new ArrayList<>();
  private boolean crooked;
  private boolean clips;
  private boolean crowded;
  private int points;
  private int fillParts = 1;
  private int strokeParts = 1;

  /**
   * Something painted.
   *
   * @param colour where it is one and can be told
   * @param covers whether nothing shows through
   */
  private record Area(Rectangle2D box, Optional<Colour> colour, boolean covers, boolean picture) {}

  /** How many areas are painted so far: those to come lie above what is drawn now. */
  int painted() {
    return areas.size();
  }

  /** Takes what an operator does to colours, outlines and pictures. */
  void take(
      Operator operator,
      List<COSBase> operands,
      PDGraphicsState state,
      PDResources resources,
      boolean shown) {
    colour(operator.getName(), operands, state, resources);
    outline(operator.getName(), operands, state.getCurrentTransformationMatrix());
    paint(operator, operands, state, resources, shown);
  }

  // Colours

  private void colour(
      String name, List<COSBase> operands, PDGraphicsState state, @Nullable PDResources resources) {
    switch (name) {
      case "g", "rg", "k" -> {
        fillParts = name.equals("g") ? 1 : name.equals("rg") ? 3 : 4;
        state.setNonStrokingColor(Colour.written(operands, fillParts));
      }
      case "G", "RG", "K" -> {
        strokeParts = name.equals("G") ? 1 : name.equals("RG") ? 3 : 4;
        state.setStrokingColor(Colour.written(operands, strokeParts));
      }
      case "cs" -> {
        fillParts = Colour.parts(operands.isEmpty() ? null : operands.get(0), resources);
        state.setNonStrokingColor(Colour.first(fillParts));
      }
      case "CS" -> {
        strokeParts = Colour.parts(operands.isEmpty() ? null : operands.get(0), resources);
        state.setStrokingColor(Colour.first(strokeParts));
      }
      case "sc", "scn" ->
          state.setNonStrokingColor(Colour.written(operands, parts(state.getNonStrokingColor())));
      case "SC", "SCN" ->
          state.setStrokingColor(Colour.written(operands, parts(state.getStrokingColor())));
      default -> {}
    }
  }

  /** The space of a colour goes with it when a state is taken up again. */
  private static int parts(PDColor color) {
    return color.getComponents().length;
  }

  // Outlines

  private void outline(String name, List<COSBase> operands, Matrix matrix) {
    switch (name) {
      case "re" -> rectangle(operands, matrix);
      case "m" -> {
        outlines.add(new ArrayList<>());
        point(operands, 0, matrix);
      }
      case "l" -> point(operands, 0, matrix);
      case "c" -> curve(operands, 3, matrix);
      case "v", "y" -> curve(operands, 2, matrix);
      case "W", "W*" -> clips = true;
      default -> {}
    }
  }

  private void rectangle(List<COSBase> operands, Matrix matrix) {
    float x = number(operands, 0);
    float y = number(operands, 1);
    float right = x + number(operands, 2);
    float upper = y + number(operands, 3);
    outlines.add(new ArrayList<>());
    add(matrix.transformPoint(x, y));
    add(matrix.transformPoint(right, y));
    add(matrix.transformPoint(right, upper));
    add(matrix.transformPoint(x, upper));
  }

  private void curve(List<COSBase> operands, int count, Matrix matrix) {
    crooked = true;
    for (int i = 0; i < count; i++) {
      point(operands, 2 * i, matrix);
    }
  }

  private void point(List<COSBase> operands, int at, Matrix matrix) {
    add(matrix.transformPoint(number(operands, at), number(operands, at + 1)));
  }

  private void add(Point2D point) {
    if (outlines.isEmpty()) {
      outlines.add(new ArrayList<>());
    }
    List<Point2D> last = outlines.get(outlines.size() - 1);
    points++;
    if (points > MOST_POINTS && last.size() >= 2) {
      crooked = true;
      List<Point2D> corners = corners(bounds(last, point));
      last.clear();
      last.addAll(corners);
    } else {
      last.add(point);
    }
  }

  private static Rectangle2D bounds(List<Point2D> points, Point2D first) {
    Rectangle2D box = new Rectangle2D.Double(first.getX(), first.getY(), 0, 0);
    points.forEach(box::add);
    return box;
  }

  private static List<Point2D> corners(Rectangle2D box) {
    return List.of(
        new Point2D.Double(box.getMinX(), box.getMinY()),
        new Point2D.Double(box.getMaxX(), box.getMaxY()));
  }

  private static float number(List<COSBase> operands, int at) {
    return at < operands.size() && operands.get(at) instanceof COSNumber number
        ? number.floatValue()
        : 0;
  }

  // Painting

  private void paint(
      Operator operator,
      List<COSBase> operands,
      PDGraphicsState state,
      @Nullable PDResources resources,
      boolean shown) {
    switch (operator.getName()) {
      case "f", "F", "f*", "B", "B*", "b", "b*" -> {
        if (shown) {
          fill(state);
        }
        end(state);
      }
      case "n", "S", "s" -> end(state);
      case "sh" -> {
        if (shown) {
          add(clip(state), Optional.empty(), false, false);
        }
      }
      case "Do" -> {
        COSDictionary image = image(operands, resources);
        if (image != null && shown) {
          picture(image, state);
        }
      }
      case "BI" -> {
        if (shown && operator.getImageParameters() != null) {
          picture(operator.getImageParameters(), state);
        }
      }
      default -> {}
    }
  }

  private static @Nullable COSDictionary image(
      List<COSBase> operands, @Nullable PDResources resources) {
    if (resources == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
      return null;
    }
    COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    COSBase found = objects == null ? null : objects.getDictionaryObject(name);
    boolean image =
        found instanceof COSDictionary it && COSName.IMAGE.equals(it.getCOSName(COSName.SUBTYPE));
    return image ? (COSDictionary) found : null;
  }

  private void picture(COSDictionary image, PDGraphicsState state) {
    Matrix matrix = state.getCurrentTransformationMatrix();
    List<Point2D> corners =
        List.of(
            matrix.transformPoint(0, 0),
            matrix.transformPoint(1, 0),
            matrix.transformPoint(1, 1),
            matrix.transformPoint(0, 1));
    boolean mask =
        image.getBoolean(COSName.IMAGE_MASK, false)
            || image.getBoolean(COSName.IM, false)
            || image.containsKey(COSName.SMASK)
            || image.containsKey(COSName.MASK);
    boolean covers = !mask && isOpaque(state) && isBox(corners);
    add(clipped(bounds(corners, corners.get(0)), state), Optional.empty(), covers, true);
  }

  private void fill(PDGraphicsState state) {
    if (outlines.isEmpty() || state.getNonStrokeAlphaConstant() == 0) {
      return;
    }
    boolean apart =
        !crooked && outlines.size() <= MOST_BOXES && outlines.stream().allMatch(Canvas::isBox);
    if (apart && areApart()) {
      PDColor color = state.getNonStrokingColor();
      boolean covers = isOpaque(state) && Colour.isSolid(color);
      Optional<Colour> colour = covers ? Colour.of(color) : Optional.empty();
      outlines.forEach(
          outline -> add(clipped(bounds(outline, outline.get(0)), state), colour, covers, false));
    } else {
      add(clipped(outlinesBox(), state), Optional.empty(), false, false);
    }
  }

  private boolean areApart() {
    for (int i = 0; i < outlines.size(); i++) {
      Rectangle2D box = bounds(outlines.get(i), outlines.get(i).get(0));
      for (int j = i + 1; j < outlines.size(); j++) {
        if (box.intersects(bounds(outlines.get(j), outlines.get(j).get(0)))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isOpaque(PDGraphicsState state) {
    return state.getNonStrokeAlphaConstant() >= 1
        && state.getSoftMask() == null
        && BlendMode.NORMAL.equals(state.getBlendMode());
  }

  /** Four corners, every side level or upright. */
  private static boolean isBox(List<Point2D> outline) {
    int size = outline.size();
    boolean closed = size == 5 && outline.get(4).distance(outline.get(0)) < LEVEL;
    if (size != 4 && !closed) {
      return false;
    }
    for (int i = 0; i < 4; i++) {
      Point2D from = outline.get(i);
      Point2D to = outline.get((i + 1) % 4);
      boolean level = Math.abs(from.getY() - to.getY()) < LEVEL;
      boolean upright = Math.abs(from.getX() - to.getX()) < LEVEL;
      if (level == upright) {
        return false;
      }
    }
    return true;
  }

  private Rectangle2D outlinesBox() {
    Rectangle2D box = new Rectangle2D.Double();
    boolean first = true;
    for (List<Point2D> outline : outlines) {
      if (!outline.isEmpty()) {
        Rectangle2D own = bounds(outline, outline.get(0));
        box = first ? own : box.createUnion(own);
        first = false;
      }
    }
    return box;
  }

  private void end(PDGraphicsState state) {
    if (clips && !outlines.isEmpty()) {
      state.intersectClippingPath(new GeneralPath(outlinesBox()));
    }
    clips = false;
    crooked = false;
    points = 0;
    outlines.clear();
  }

  /** The box around all that is let through; frames of other shapes let through all in theirs. */
  private static Rectangle2D clip(PDGraphicsState state) {
    Rectangle2D clip = new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);
    for (Path2D path : state.getCurrentClippingPaths()) {
      clip = clip.createIntersection(path.getBounds2D());
    }
    return clip;
  }

  private static Rectangle2D clipped(Rectangle2D box, PDGraphicsState state) {
    return box.createIntersection(clip(state));
  }

  private void add(Rectangle2D box, Optional<Colour> colour, boolean covers, boolean picture) {
    if (box.getWidth() < NARROWEST || box.getHeight() < NARROWEST) {
      return;
    } else if (areas.size() >= MOST_AREAS) {
      crowded = true;
      return;
    }
    areas.add(new Area(box, colour, covers, picture));
  }

  // What is seen

  /** Whether a frame, or the edge of the page, lets a point through. */
  static boolean letsThrough(PDGraphicsState state, Point2D point) {
    for (Path2D path : state.getCurrentClippingPaths()) {
      if (!path.getBounds2D().contains(point)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a colour is told from what is painted so far at a point. */
  boolean shows(PDColor color, Point2D point) {
    Optional<Colour> own = Colour.of(color);
    if (crowded || own.isEmpty()) {
      return true;
    }
    for (int i = areas.size() - 1; i >= 0; i--) {
      Area area = areas.get(i);
      if (area.box().contains(point)) {
        return area.colour().filter(own.get()::isLike).isEmpty();
      }
    }
    return !own.get().isLike(Colour.WHITE);
  }

  /** What hides a point that was drawn when so much was painted. */
  Optional<Unseen> above(Point2D point, int painted) {
    for (int i = areas.size() - 1; i >= painted; i--) {
      Area area = areas.get(i);
      if (area.covers() && area.box().contains(point)) {
        return Optional.of(area.picture() ? Unseen.UNDER_PICTURE : Unseen.COVERED);
      }
    }
    return Optional.empty();
  }

  boolean isOnPicture(Point2D point) {
    return areas.stream().anyMatch(area -> area.picture() && area.box().contains(point));
  }

  /** How much pictures take up, in square points. */
  double pictured() {
    return areas.stream()
        .filter(Area::picture)
        .mapToDouble(area -> area.box().getWidth() * area.box().getHeight())
        .sum();
  }
}
