package org.gainsay.diagnostic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.text.Span;

/**
 * What is wrong with one file, each thing said once.
 *
 * <p>Of one code it keeps the first ten thousand and counts the rest, so that a file of nothing but
 * mistakes costs no more memory than it is large.
 */
public final class Reports {
  private static final int MOST = 10_000;

  private final List<Diagnostic> kept = new ArrayList<>();
  private final Set<Said> said = new HashSet<>();
  private final Map<Code, Integer> counts = new EnumMap<>(Code.class);
  private final Map<Code, Diagnostic> beyond = new EnumMap<>(Code.class);

  private record Said(Code code, Span span) {}

  /** Takes a diagnostic, unless one of its code has been taken for the same span. */
  public void add(Diagnostic diagnostic) {
    Code code = diagnostic.code();
    if (counts.getOrDefault(code, 0) >= MOST) {
      counts.merge(code, 1, Integer::sum);
      beyond.putIfAbsent(code, diagnostic);
    } else if (said.add(new Said(code, diagnostic.place().span()))) {
      counts.merge(code, 1, Integer::sum);
      kept.add(diagnostic);
    }
  }

  /** How many were reported so far. */
  public int count() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** In the order of the reports; of each code with too many, one at the end counts the others. */
  public List<Diagnostic> list() {
    List<Diagnostic> all = new ArrayList<>(kept);
    beyond.forEach((code, first) -> all.add(rest(first, counts.getOrDefault(code, 0) - MOST)));
    return all;
  }

  private static Diagnostic rest(Diagnostic first, int number) {
    return Diagnostic.of(
        first.code(),
        first.place(),
        first.message() + " (and " + (number - 1) + " more like it in this file, not listed)",
        first.help());
  }
}
