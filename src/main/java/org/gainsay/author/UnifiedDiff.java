package org.gainsay.author;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.diagnostic.Edit;
import org.gainsay.text.Text;
import org.gainsay.text.Visible;

/** The difference that edits make, in the unified format, from the edits themselves. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private final Text text;
  private final StringBuilder written = new StringBuilder();

  /** How many lines the file has gained before the place that is being written. */
  private int gained;

  private UnifiedDiff(Text text) {
    this.text = text;
  }

  /** Lines of the file, counted from 0 and half-open, that become others. */
  private record Region(int from, int to, List<String> old, List<String> now) {
    /** Without the lines that both begin and end with. */
    Region trimmed() {
      int most = Math.min(old.size(), now.size());
      int head = 0;
      while (head < most && old.get(head).equals(now.get(head))) {
        head++;
      }
      int tail = 0;
      while (tail < most - head
          && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
        tail++;
      }
      return new Region(
          from + head,
          to - tail,
          old.subList(head, old.size() - tail),
          now.subList(head, now.size() - tail));
    }
  }

  /**
   * Nothing when there are no edits.
   *
   * @param before the name of the file as it was, {@code after} as it will be
   * @param edits in order, disjoint, all of the same text
   */
  static String of(String before, String after, Text text, List<Edit> edits) {
    UnifiedDiff diff = new UnifiedDiff(text);
    List<Region> regions = diff.regions(edits);
    if (regions.isEmpty()) {
      return "";
    }
    diff.written.append("--- ").append(Visible.line(before)).append('\n');
    diff.written.append("+++ ").append(Visible.line(after)).append('\n');
    diff.hunks(regions);
    return diff.written.toString();
  }

  // Regions

  private List<Region> regions(List<Edit> edits) {
    List<Region> regions = new ArrayList<>();
    int i = 0;
    while (i < edits.size()) {
      int from = line(edits.get(i).place().span().start());
      int last = line(edits.get(i).place().span().end());
      int next = i + 1;
      while (next < edits.size() && line(edits.get(next).place().span().start()) <= last) {
        last = Math.max(last, line(edits.get(next).place().span().end()));
        next++;
      }
      Region region = region(from, last + 1, edits.subList(i, next)).trimmed();
      if (!region.old().isEmpty() || !region.now().isEmpty()) {
        regions.add(region);
      }
      i = next;
    }
    return regions;
  }

  private int line(int offset) {
    return text.position(offset).line() - 1;
  }

  private int start(int line) {
    return line < text.lineCount() ? text.line(line + 1).start() : text.length();
  }

  private Region region(int from, int to, List<Edit> edits) {
    StringBuilder now = new StringBuilder();
    int at = start(from);
    for (Edit edit : edits) {
      now.append(text.content(), at, edit.place().span().start()).append(edit.replacement());
      at = edit.place().span().end();
    }
    now.append(text.content(), at, start(to));
    return new Region(
        from, to, lines(text.content().substring(start(from), start(to))), lines(now.toString()));
  }

  /** Each with its line end. */
  private static List<String> lines(String content) {
    Text text = Text.of(content);
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= text.lineCount(); i++) {
      int end = i < text.lineCount() ? text.line(i + 1).start() : content.length();
      String line = content.substring(text.line(i).start(), end);
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  // Hunks

  private void hunks(List<Region> regions) {
    int i = 0;
    while (i < regions.size()) {
      int next = i + 1;
      while (next < regions.size()
          && regions.get(next).from() - regions.get(next - 1).to() <= 2 * CONTEXT) {
        next++;
      }
      hunk(regions.subList(i, next));
      i = next;
    }
  }

  private int lineCount() {
    int lines = text.lineCount();
    return start(lines - 1) == text.length() ? lines - 1 : lines;
  }

  private void hunk(List<Region> regions) {
    int from = Math.max(0, regions.get(0).from() - CONTEXT);
    int to = Math.min(lineCount(), regions.get(regions.size() - 1).to() + CONTEXT);
    int more = regions.stream().mapToInt(region -> region.now().size() - region.old().size()).sum();
    head(from, to - from, from + gained, to - from + more);
    gained += more;
    int at = from;
    for (Region region : regions) {
      context(at, region.from());
      region.old().forEach(line -> print('-', line));
      region.now().forEach(line -> print('+', line));
      at = region.to();
    }
    context(at, to);
  }

  private void head(int from, int lines, int newFrom, int newLines) {
    written.append("@@ -").append(range(from, lines));
    written.append(" +").append(range(newFrom, newLines)).append(" @@\n");
  }

  /** An empty range names the line before it. */
  private static String range(int from, int lines) {
    return (lines == 0 ? from : from + 1) + (lines == 1 ? "" : "," + lines);
  }

  private void context(int from, int to) {
    for (int i = from; i < to; i++) {
      print(' ', text.content().substring(start(i), start(i + 1)));
    }
  }

  private void print(char sign, String line) {
    boolean ends = line.endsWith("\n") || line.endsWith("\r");
    String shown = line.replaceFirst("\r?\n$|\r$", "");
    written.append(sign).append(Visible.line(shown).replace("␉", "\t")).append('\n');
    if (!ends) {
      written.append("\\ No newline at end of file\n");
    }
  }
}
