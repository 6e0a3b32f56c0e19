package org.gainsay.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.ledger.Shape;
import org.gainsay.ledger.Shapes;

/** The page with every key that a file may have, of what the reader accepts. */
final class KeyTables {
  private final StringBuilder page =
      new StringBuilder(
          """
          # All keys

          Keys in **bold** must stand. Where a list is meant, one value may stand without brackets. Dates are
          [EDTF](https://www.loc.gov/standards/datetime/): `2018`, `2018-09`, `2018-09-06`, `2018-09-06/2018-09-07`, `2019-12~`
          (about), `2017?` (uncertain), `../2018-09` (until). A reference is an id, or a name or alias that the vocabulary knows.
          """);

  private final Deque<Shape> open = new ArrayDeque<>();
  private final Set<String> seen = new LinkedHashSet<>();

  private KeyTables() {}

  static String page() {
    KeyTables tables = new KeyTables();
    tables.later(Shapes.LEDGER);
    tables.all();
    tables.later(Shapes.MANIFEST);
    tables.all();
    return tables.page.toString();
  }

  private void later(Shape shape) {
    if (seen.add(shape.name())) {
      open.add(shape);
    }
  }

  private void all() {
    while (!open.isEmpty()) {
      table(open.remove());
    }
  }

  private void table(Shape shape) {
    String title =
        shape.name().substring(0, 1).toUpperCase(Locale.ROOT) + shape.name().substring(1);
    page.append("\n## ").append(title).append("\n\n| key | holds | meaning |\n|---|---|---|\n");
    for (Shape.Key key : shape.keys()) {
      String name = key.required() ? "**`" + key.name() + "`**" : "`" + key.name() + "`";
      page.append("| ").append(name).append(" | ").append(holds(key.holds())).append(" | ");
      page.append(key.description()).append(" |\n");
    }
    if (!shape.either().isEmpty()) {
      page.append("\nAt least one of ").append(words(shape.either())).append(" must stand.\n");
    }
    if (!shape.exclusive().isEmpty()) {
      page.append("\nAt most one of ").append(words(shape.exclusive())).append(" may stand.\n");
    }
  }

  private static String words(Iterable<String> words) {
    Set<String> quoted = new LinkedHashSet<>();
    words.forEach(word -> quoted.add("`" + word + "`"));
    return quoted.stream().collect(Collectors.joining(", "));
  }

  private String holds(Shape.Holds holds) {
    return holds.fold(
        text -> "text",
        formed -> "text",
        whole -> "whole number",
        choice -> choice.words().size() > 25 ? "a code" : words(choice.words()),
        several -> "list of: " + holds(several.item()),
        one -> record(one.shape()),
        named -> "by " + keyed(named.key()) + ": " + holds(named.value()),
        orNothing -> holds(orNothing.holds()));
  }

  private String keyed(Shape.Holds key) {
    return key instanceof Shape.Holds.Choice ? "code" : "id";
  }

  private String record(Shape shape) {
    later(shape);
    return shape.name();
  }
}
