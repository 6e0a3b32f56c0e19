package org.gainsay.notation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a file says, wherever and however it is written. */
public sealed interface Value {
  /** A text, or whatever else a scalar is. */
  record Words(String text) implements Value {}

  /** A key with no value, or a null. */
  record Nothing() implements Value {}

  /** A list. */
  record Items(List<Value> items) implements Value {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * Keys with their values.
   *
   * @param flow whether they go into braces where they fit on a line
   */
  record Keys(List<Key> keys, boolean flow) implements Value {
    public Keys {
      keys = List.copyOf(keys);
    }
  }

  /** A key and its value. */
  record Key(String name, Value value) {
    public static Key of(String name, String text) {
      return new Key(name, new Words(text));
    }
  }

  /** A list of texts. */
  static Value list(List<String> texts) {
    return new Items(texts.stream().<Value>map(Words::new).toList());
  }

  /** One answer for each case. */
  default <R> R fold(
      java.util.function.Function<? super Words, ? extends R> words,
      java.util.function.Function<? super Nothing, ? extends R> nothing,
      java.util.function.Function<? super Items, ? extends R> items,
      java.util.function.Function<? super Keys, ? extends R> keys) {
    if (this instanceof Words it) {
      return words.apply(it);
    } else if (this instanceof Nothing it) {
      return nothing.apply(it);
    } else if (this instanceof Items it) {
      return items.apply(it);
    } else if (this instanceof Keys it) {
      return keys.apply(it);
    }
    throw new AssertionError(this);
  }

  /** Two values mean the same when these are equal: the order of keys does not count. */
  default Value meaning() {
    return fold(
        words -> words,
        nothing -> nothing,
        items -> new Items(items.items().stream().map(Value::meaning).toList()),
        keys -> keys(keys.keys()));
  }

  private static Value keys(List<Key> keys) {
    List<Key> sorted = new ArrayList<>();
    keys.forEach(key -> sorted.add(new Key(key.name(), key.value().meaning())));
    sorted.sort(Comparator.comparing(Key::name));
    return new Keys(sorted, false);
  }
}
