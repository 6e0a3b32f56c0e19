package org.gainsay.notation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.text.Text;

/** Reads a file as a tree with places. */
public final class Notation {
  private Notation() {}

  /** Whether a file of that name is read as JSON; all others are read as YAML. */
  public static boolean isJson(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  /**
   * Reads a text, as JSON or YAML by the name of its file.
   *
   * <p>Never fails: what cannot be read is reported, left out, and the rest is read.
   */
  public static Tree read(String file, Text text) {
    Page page = new Page(file, text);
    Optional<Diagnostic> crowd = Crowd.objection(page);
    if (crowd.isPresent()) {
      return new Tree(Optional.empty(), List.of(crowd.get()));
    }
    Mask mask = new Mask();
    Screening.run(page, mask);
    int start = text.content().startsWith("\uFEFF") ? 1 : 0;
    Optional<Node> root =
        isJson(file) ? JsonReader.read(page, start, mask) : yaml(page, start, mask);
    Optional<Node> checked = root.map(node -> new Scrutiny(page).node(node));
    return new Tree(checked, sorted(page.found()));
  }

  /** A value as an item of a YAML list, two blanks from the margin, a line feed at its end. */
  public static String item(Value value) {
    return new Layout(false, 2)
        .item(value, 2).stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
  }

  private static Optional<Node> yaml(Page page, int start, Mask mask) {
    YamlAttempt.Outcome outcome = YamlAttempt.read(page, start, page.content().length(), mask);
    if (outcome.fault().isEmpty()) {
      return outcome.node();
    }
    return Tabs.indent(page.content())
        ? Tabs.read(page, start, mask)
        : YamlRecovery.read(page, start, mask);
  }

  private static List<Diagnostic> sorted(List<Diagnostic> found) {
    return found.stream()
        .sorted(Comparator.comparing(diagnostic -> diagnostic.place().span()))
        .toList();
  }
}
