import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many queries of each kind came out right. */
final class Score {
  private final Map<Query.Kind, int[]> counts = new EnumMap<>(Query.Kind.class);

  /** Both ends exact; for a place, from the first fragment's start to the last one's end. */
  boolean add(Query query, String status, List<int[]> spans) {
    int[] count = counts.computeIfAbsent(query.kind(), k -> new int[3]);
    boolean right =
        switch (query.kind().expected) {
          case LINKED -> status.equals("linked") && isAt(query, spans, 0);
          case PLACED -> !spans.isEmpty() && isAt(query, spans, 0);
          case AMBIGUOUS -> status.equals("ambiguous");
          case UNLINKED -> !status.equals("linked");
        };
    boolean close = right || (!spans.isEmpty() && !query.spans().isEmpty() && isAt(query, spans, 3));
    count[0]++;
    count[1] += right ? 1 : 0;
    count[2] += close ? 1 : 0;
    return right;
  }

  private static boolean isAt(Query query, List<int[]> spans, int tolerance) {
    int[] first = query.spans().get(0);
    int[] last = query.spans().get(query.spans().size() - 1);
    int start = spans.get(0)[0];
    int end = spans.get(spans.size() - 1)[1];
    return Math.abs(start - first[0]) <= tolerance && Math.abs(end - last[1]) <= tolerance;
  }

  String table(String tool) {
    StringBuilder table = new StringBuilder(tool).append('\n');
    int[] present = new int[3];
    counts.forEach(
        (kind, count) -> {
          table.append(
              String.format(
                  Locale.ROOT,
                  "  %-20s %5d  right %6.2f %%  within 3 %6.2f %%%n",
                  kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                  count[0],
                  100.0 * count[1] / count[0],
                  100.0 * count[2] / count[0]));
          if (kind.expected == Query.Expected.LINKED || kind.expected == Query.Expected.PLACED) {
            for (int i = 0; i < 3; i++) {
              present[i] += count[i];
            }
          }
        });
    return table
        + String.format(
            Locale.ROOT,
            "  all present          %5d  right %6.2f %%  within 3 %6.2f %%",
            present[0],
            100.0 * present[1] / present[0],
            100.0 * present[2] / present[0]);
  }
}
