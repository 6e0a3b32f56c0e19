package org.gainsay.text;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Supplier;

/**
 * A decoded text, untouched, that knows its lines and counts its code points.
 *
 * <p>A line ends with LF, CR LF or CR. Offsets are UTF-16 code units from 0; a surrogate without
 * its partner counts as one code point.
 */
public final class Text {
  private static final int STRIDE = 1024;
  private static final int[] NOT_COUNTED = {};

  private final int length;
  private final Supplier<String> again;
  private volatile Supplier<String> held;
  private int[] lineStarts = NOT_COUNTED;
  private int[] codePointsAtStride = NOT_COUNTED;

  private Text(String content, Supplier<String> again) {
    this.length = content.length();
    this.again = again;
    this.held = () -> content;
  }

  public static Text of(String content) {
    return new Text(content, () -> content);
  }

  /**
   * A text that can be read again, so that its content need not be kept.
   *
   * @param again gives the same content at every call
   */
  public static Text readable(String content, Supplier<String> again) {
    return new Text(content, again);
  }

  public String content() {
    return held.get();
  }

  /**
   * The same text with everything withheld but some spans: as long, with the same lines and columns
   * and at every offset as many code points before it.
   */
  public Text keeping(Collection<Span> kept) {
    return Text.of(Withheld.outside(kept, content()));
  }

  /** What stands there, and an ellipsis for what is withheld. */
  public String shown(Span span) {
    return Withheld.abridged(slice(span));
  }

  /** Lets go of the content, which is read again when it is asked for; lines stay counted. */
  public void release() {
    held = new Released(content(), again);
  }

  public int length() {
    return length;
  }

  /** Content that the garbage collector may take, and that is then read again. */
  private static final class Released implements Supplier<String> {
    private final Supplier<String> again;
    private volatile WeakReference<String> last;

    Released(String content, Supplier<String> again) {
      this.again = again;
      this.last = new WeakReference<>(content);
    }

    @Override
    public String get() {
      String content = last.get();
      if (content == null) {
        content = again.get();
        last = new WeakReference<>(content);
      }
      return content;
    }
  }

  public Span whole() {
    return new Span(0, length);
  }

  public String slice(Span span) {
    return content().substring(span.start(), span.end());
  }

  /** At most so many code units just before a span, whole code points, nothing withheld. */
  public String before(Span span, int most) {
    String content = content();
    int start = span.start();
    int limit = Math.max(0, start - most);
    while (start > limit && !Withheld.is(content.codePointBefore(start))) {
      start -= Character.charCount(content.codePointBefore(start));
    }
    return content.substring(start < limit ? start + 2 : start, span.start());
  }

  /** At most so many code units just after a span, whole code points, nothing withheld. */
  public String after(Span span, int most) {
    String content = content();
    int end = span.end();
    int limit = Math.min(content.length(), end + most);
    while (end < limit && !Withheld.is(content.codePointAt(end))) {
      end += Character.charCount(content.codePointAt(end));
    }
    return content.substring(span.end(), end > limit ? end - 2 : end);
  }

  public int lineCount() {
    return lineStarts().length;
  }

  /** The line and column of an offset between 0 and the length of the text, both included. */
  public Position position(int offset) {
    int line = lineIndex(offset);
    int start = lineStarts()[line];
    String content = content();
    int bom = start == 0 && content.startsWith("\uFEFF") && offset > 0 ? 1 : 0;
    return new Position(line + 1, content.codePointCount(start + bom, offset) + 1);
  }

  /** The span of a line, counted from 1, without its line end. */
  public Span line(int number) {
    String content = content();
    int[] starts = lineStarts();
    int start = starts[number - 1];
    int end = number < starts.length ? starts[number] : content.length();
    while (end > start && isLineEnd(content.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** How many code points stand before an offset. */
  public int codePointOffset(int offset) {
    String content = content();
    int stride = offset / STRIDE;
    int from = stride * STRIDE;
    int counted = codePointsAtStride()[stride];
    if (splitsPair(content, from)) {
      return offset == from ? counted : counted + content.codePointCount(from + 1, offset);
    }
    return counted + content.codePointCount(from, offset);
  }

  /** The UTF-16 offset before which {@code codePoints} code points stand. */
  public int offsetOfCodePoint(int codePoints) {
    return content().offsetByCodePoints(0, codePoints);
  }

  /** Counted at the first need; two threads may both count, to the same end. */
  private int[] lineStarts() {
    int[] counted = lineStarts;
    if (counted == NOT_COUNTED) {
      counted = lineStarts(content());
      lineStarts = counted;
    }
    return counted;
  }

  private int[] codePointsAtStride() {
    int[] counted = codePointsAtStride;
    if (counted == NOT_COUNTED) {
      counted = codePointsAtStride(content());
      codePointsAtStride = counted;
    }
    return counted;
  }

  private int lineIndex(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found : -found - 2;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static int[] lineStarts(String content) {
    int[] starts = new int[16];
    int lines = 1;
    int feed = content.indexOf('\n');
    int carriage = content.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      boolean alone = carriage >= 0 && (feed < 0 || carriage < feed - 1);
      int end = alone ? carriage : feed;
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, lines * 2);
      }
      starts[lines++] = end + 1;
      feed = feed < 0 || feed > end ? feed : content.indexOf('\n', end + 1);
      carriage = carriage < 0 || carriage > end ? carriage : content.indexOf('\r', end + 1);
    }
    return Arrays.copyOf(starts, lines);
  }

  /** At index k: the code points that begin before offset k · STRIDE. */
  private static int[] codePointsAtStride(String content) {
    int[] counts = new int[content.length() / STRIDE + 1];
    int count = 0;
    int from = 0;
    for (int k = 1; k < counts.length; k++) {
      int to = k * STRIDE;
      count += content.codePointCount(from, to);
      counts[k] = count;
      from = splitsPair(content, to) ? to + 1 : to;
    }
    return counts;
  }

  private static boolean splitsPair(String content, int offset) {
    return offset > 0
        && offset < content.length()
        && Character.isHighSurrogate(content.charAt(offset - 1))
        && Character.isLowSurrogate(content.charAt(offset));
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Text text
            && length == text.length
            && content().equals(text.content()));
  }

  @Override
  public int hashCode() {
    return content().hashCode();
  }

  @Override
  public String toString() {
    return "Text of " + length + " code units";
  }
}
