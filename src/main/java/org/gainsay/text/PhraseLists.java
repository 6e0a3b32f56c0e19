package org.gainsay.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and phrases as a resource lists them: {@code label: phrase, phrase}. A line that begins
 * with {@code #} is a remark, and a label may have several lines.
 */
public final class PhraseLists {
  private final Map<String, List<String>> byLabel = new HashMap<>();

  private PhraseLists(List<String> lines) {
    for (String line : lines) {
      int colon = line.indexOf(':');
      List<String> phrases =
          byLabel.computeIfAbsent(line.substring(0, colon), it -> new ArrayList<>());
      Arrays.stream(line.substring(colon + 1).split(",", -1))
          .map(String::strip)
          .forEach(phrases::add);
    }
  }

  /** The lists in a resource beside a class; none when there is no such resource. */
  public static PhraseLists beside(Class<?> owner, String resource) {
    return new PhraseLists(lines(owner, resource));
  }

  /**
   * The lines of a resource beside a class but for remarks; none when there is no such resource.
   */
  public static List<String> lines(Class<?> owner, String resource) {
    try (InputStream stream = owner.getResourceAsStream(resource)) {
      return stream == null
          ? List.of()
          : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
  }

  /** In the order of the resource; empty for a label that it does not have. */
  public List<String> of(String label) {
    return List.copyOf(byLabel.getOrDefault(label, List.of()));
  }
}
