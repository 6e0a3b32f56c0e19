package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.text.PageFurniture;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.gainsay.text.Typography;

/**
 * A text as it is read on over its pages: without the running headers and page numbers that
 * interrupt a sentence, with the way back.
 *
 * @param content the text as it is
 * @param prepared the text as it is read
 * @param furniture what is left out; a line end stands for each
 */
record Reading(String content, PreparedText prepared, List<Span> furniture) {
  private static final String MARK = "\n";

  /** Empty for a text whose pages interrupt no sentence. */
  static Optional<Reading> of(String content) {
    List<Span> furniture = PageFurniture.in(content);
    if (furniture.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder read = new StringBuilder(content.length());
    int from = 0;
    for (Span span : furniture) {
      read.append(content, from, span.start()).append(MARK);
      from = span.end();
    }
    read.append(content, from, content.length());
    return Optional.of(new Reading(content, PreparedText.of(Text.of(read.toString())), furniture));
  }

  /** Passages of the text as they stand in the reading. */
  List<Span> read(List<Span> passages) {
    return passages.stream().map(span -> new Span(read(span.start()), read(span.end()))).toList();
  }

  private int read(int offset) {
    int removed = 0;
    for (Span span : furniture) {
      if (offset <= span.start()) {
        break;
      }
      removed += Math.min(offset, span.end()) - span.start() - (offset >= span.end() ? 1 : 0);
    }
    return offset - removed;
  }

  /** What was found in the reading, in the text itself: a link over furniture is elided. */
  Anchoring back(Anchoring anchoring) {
    return anchoring.fold(
        this::back,
        ambiguous ->
            new Anchoring.Ambiguous(
                ambiguous.match(),
                ambiguous.places().stream().map(this::pieces).toList(),
                ambiguous.contexts()),
        near -> new Anchoring.Near(back(near.nearest())),
        altered -> new Anchoring.Altered(back(altered.nearest()), altered.difference()),
        missing -> new Anchoring.Missing(missing.nearest().map(this::back)),
        empty -> empty);
  }

  private Anchoring back(Anchoring.Found found) {
    List<Span> spans = pieces(found.spans());
    List<Span> omitted = new ArrayList<>(pieces(found.omitted()));
    for (Span span : furniture) {
      if (found.spans().stream().anyMatch(piece -> back(piece).contains(span))) {
        omitted.add(Typography.trim(content, span));
      }
    }
    omitted.sort(null);
    Match match =
        spans.size() > found.spans().size() && found.match() != Match.EDITED
            ? Match.ELIDED
            : found.match();
    return new Anchoring.Found(spans, match, found.edits(), omitted, found.contextAgrees());
  }

  private NearMiss back(NearMiss miss) {
    return new NearMiss(back(miss.span()), miss.distance(), miss.diff());
  }

  private List<Span> pieces(List<Span> spans) {
    List<Span> pieces = new ArrayList<>();
    spans.forEach(span -> addPieces(back(span), pieces));
    return pieces;
  }

  private void addPieces(Span whole, List<Span> pieces) {
    int from = whole.start();
    for (Span span : furniture) {
      if (from < span.start() && span.end() < whole.end()) {
        pieces.add(new Span(from, span.start()));
        from = span.end();
      }
    }
    pieces.add(new Span(from, whole.end()));
  }

  private Span back(Span span) {
    return span.isEmpty()
        ? Span.at(back(span.start(), false))
        : new Span(back(span.start(), true), back(span.end(), false));
  }

  /**
   * An offset between the parts of the text belongs after the furniture at a start, else before.
   */
  private int back(int offset, boolean isStart) {
    int read = offset;
    for (Span span : furniture) {
      int mark = span.start();
      if (read < mark || (read == mark && !isStart)) {
        break;
      }
      read += span.length() - 1;
    }
    return read;
  }
}
