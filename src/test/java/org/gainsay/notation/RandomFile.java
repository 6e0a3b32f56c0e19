package org.gainsay.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A file as nobody's editor would write it, and still well-formed. */
record RandomFile(String name, String content) {
  private static final List<String> WORDS =
      List.of(
          "a", "it's", "“so”", "three", "1,400", "x:y", "#1", "🙂", "مرحبا", "[…]", "no", "{", "-");

  static RandomFile of(Random random) {
    boolean json = random.nextInt(3) == 0;
    StringBuilder content = new StringBuilder(random.nextInt(5) == 0 ? "\uFEFF" : "");
    String unit = " ".repeat(1 + random.nextInt(4));
    if (json) {
      content.append(
          random.nextBoolean() ? spread(keys(random, 3), unit) : inline(keys(random, 3)));
    } else {
      if (random.nextInt(3) == 0) {
        content.append("#remark top\n");
      }
      block(random, keys(random, 3), "", unit, content);
      if (random.nextInt(3) == 0) {
        content.append("#remark end\n");
      }
    }
    String ends = List.of("\n", "\r\n", "\n").get(random.nextInt(3));
    String text = content.toString().replace("\n", ends);
    return new RandomFile(
        json ? "a.json" : "a.yaml", random.nextInt(4) == 0 ? text.stripTrailing() : text);
  }

  // What it says

  static Value value(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 5 : 3)) {
      case 3 -> {
        List<Value> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          items.add(value(random, depth - 1));
        }
        yield new Value.Items(items);
      }
      case 4 -> keys(random, depth - 1);
      default -> new Value.Words(words(random));
    };
  }

  private static Value.Keys keys(Random random, int depth) {
    List<Value.Key> keys = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      keys.add(new Value.Key("k" + i, value(random, depth)));
    }
    return new Value.Keys(keys, random.nextBoolean());
  }

  static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(random.nextInt(9) == 0 ? 40 : 6); i >= 0; i--) {
      words.append(words.isEmpty() ? "" : random.nextInt(20) == 0 ? "  " : " ");
      words.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return words.toString();
  }

  // How it is written

  private static String inline(Value value) {
    return new Layout(true, 2).inline(value);
  }

  private static String spread(Value value, String unit) {
    return String.join("\n", new Layout(true, unit.length()).spread(value)) + "\n";
  }

  private static void block(
      Random random, Value.Keys keys, String indent, String unit, StringBuilder to) {
    for (Value.Key key : keys.keys()) {
      to.append(to.length() > 1 && to.charAt(to.length() - 1) != '\n' ? "" : indent);
      to.append(random.nextInt(9) == 0 ? '"' + key.name() + '"' : key.name()).append(':');
      below(random, key.value(), indent, unit, to);
    }
  }

  private static void below(
      Random random, Value value, String indent, String unit, StringBuilder to) {
    boolean flow = random.nextInt(3) == 0;
    if (value instanceof Value.Words words) {
      scalar(random, words.text(), indent + unit, to);
    } else if (flow || isEmpty(value)) {
      to.append(' ').append(flow(random, value)).append(remark(random)).append('\n');
    } else if (value instanceof Value.Keys keys) {
      to.append(remark(random)).append('\n');
      block(random, keys, indent + unit, unit, to);
    } else if (value instanceof Value.Items list) {
      to.append(remark(random)).append('\n');
      items(random, list, indent + (random.nextBoolean() ? unit : ""), unit, to);
    }
  }

  private static void items(
      Random random, Value.Items list, String indent, String unit, StringBuilder to) {
    boolean parted = random.nextInt(3) == 0;
    for (Value item : list.items()) {
      to.append(parted ? "\n" : "").append(indent).append('-');
      if (item instanceof Value.Keys keys && !isEmpty(item)) {
        to.append(' ');
        block(random, keys, indent + "  ", unit, to);
      } else if (item instanceof Value.Items nested && !isEmpty(item)) {
        to.append(" ").append(flow(random, nested)).append('\n');
      } else {
        below(random, item, indent, unit, to);
      }
    }
  }

  private static boolean isEmpty(Value value) {
    return (value instanceof Value.Items items && items.items().isEmpty())
        || (value instanceof Value.Keys keys && keys.keys().isEmpty());
  }

  private static void scalar(Random random, String text, String indent, StringBuilder to) {
    switch (random.nextInt(5)) {
      case 0 -> to.append(' ').append(Trap.quoted(text)).append(remark(random)).append('\n');
      case 1 -> to.append(' ').append(Scalars.json(text)).append(remark(random)).append('\n');
      case 2 -> {
        if (Scalars.folds(text)) {
          to.append(random.nextBoolean() ? " >-" : " >-  #remark block").append('\n');
          Scalars.folded(text, 60).forEach(line -> to.append(indent).append(line).append('\n'));
        } else {
          to.append(" |-\n").append(indent).append(text).append('\n');
        }
      }
      default ->
          to.append(' ').append(Scalars.yaml(text, false)).append(remark(random)).append('\n');
    }
  }

  private static String remark(Random random) {
    return random.nextInt(4) == 0 ? "  #remark " + random.nextInt(99) : "";
  }

  private static String flow(Random random, Value value) {
    return random.nextBoolean() ? inline(value) : new Layout(false, 2).inline(value);
  }
}
