package org.gainsay.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which piece of an office document means which other (ECMA-376, part 2). */
record Relations(Map<String, Target> byId) {
  /**
   * A piece that is meant.
   *
   * @param type the last word of its type: {@code footnotes}, {@code header}
   */
  record Target(String type, String name) {}

  Relations {
    byId = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byId));
  }

  /** Of a piece; of the document as a whole when {@code of} is empty. */
  static Relations of(Parts parts, String of) {
    int slash = of.lastIndexOf('/');
    String folder = of.substring(0, slash + 1);
    String name = folder + "_rels/" + of.substring(slash + 1) + ".rels";
    Map<String, Target> found = new HashMap<>();
    parts.piece(name).ifPresent(bytes -> Xml.read(bytes, new Reader(folder, found)));
    return new Relations(new java.util.TreeMap<>(found));
  }

  Optional<String> first(String type) {
    return byId.values().stream()
        .filter(target -> target.type().equals(type))
        .map(Target::name)
        .findFirst();
  }

  private record Reader(String folder, Map<String, Target> found) implements Xml.Visitor {
    @Override
    public boolean enter(String name, Xml.Element element) {
      boolean inside = element.attribute("TargetMode").filter("External"::equals).isEmpty();
      Optional<String> id = element.attribute("Id");
      Optional<String> target = element.attribute("Target");
      if (inside && id.isPresent() && target.isPresent()) {
        String type = element.attribute("Type").orElse("");
        found.put(
            id.get(), new Target(type.substring(type.lastIndexOf('/') + 1), full(target.get())));
      }
      return true;
    }

    private String full(String target) {
      return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    @Override
    public void words(String words) {}

    @Override
    public void leave(String name) {}
  }
}
