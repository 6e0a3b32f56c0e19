package org.gainsay.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The keys of a record, declared once: the reader accepts these, and the schemas say the same.
 *
 * @param name what the record is, as messages call it: "a claim"
 * @param exclusive keys of which at most one may stand
 * @param either keys of which one at least must stand; empty when none must
 */
public record Shape(String name, List<Key> keys, List<String> exclusive, List<String> either) {
  public Shape {
    keys = List.copyOf(keys);
    exclusive = List.copyOf(exclusive);
    either = List.copyOf(either);
  }

  /**
   * A key of a record.
   *
   * @param description one sentence for an editor to show
   * @param needs another key that must stand when this one is true
   */
  public record Key(
      String name, Holds holds, boolean required, String description, Optional<String> needs) {
    Key needing(String other) {
      return new Key(name, holds, required, description, Optional.of(other));
    }
  }

  /** What stands under a key. */
  public sealed interface Holds {
    /** A text; a number or truth value is the text that was written. */
    record Text() implements Holds {}

    /**
     * A text of a certain form, as an anchored regular expression of ECMA 262.
     *
     * @param bare whether a whole number or a truth value has that form too
     */
    record Formed(String pattern, boolean bare) implements Holds {}

    /** A whole number in digits. */
    record Whole(int least) implements Holds {}

    /** One of some words. */
    record Choice(Set<String> words) implements Holds {}

    /** A list, or one item without brackets; {@code filled} when it must not be empty. */
    record Several(Holds item, boolean filled) implements Holds {}

    /** A record. */
    record One(Shape shape) implements Holds {}

    /** Keys of the analyst's own. */
    record Named(Holds key, Holds value) implements Holds {}

    /** This, or nothing. */
    record OrNothing(Holds holds) implements Holds {}

    /** One answer for each case. */
    default <R> R fold(
        Function<? super Text, ? extends R> text,
        Function<? super Formed, ? extends R> formed,
        Function<? super Whole, ? extends R> whole,
        Function<? super Choice, ? extends R> choice,
        Function<? super Several, ? extends R> several,
        Function<? super One, ? extends R> one,
        Function<? super Named, ? extends R> named,
        Function<? super OrNothing, ? extends R> orNothing) {
      if (this instanceof Text it) {
        return text.apply(it);
      } else if (this instanceof Formed it) {
        return formed.apply(it);
      } else if (this instanceof Whole it) {
        return whole.apply(it);
      } else if (this instanceof Choice it) {
        return choice.apply(it);
      } else if (this instanceof Several it) {
        return several.apply(it);
      } else if (this instanceof One it) {
        return one.apply(it);
      } else if (this instanceof Named it) {
        return named.apply(it);
      } else if (this instanceof OrNothing it) {
        return orNothing.apply(it);
      }
      throw new AssertionError(this);
    }
  }

  static Shape of(String name, Key... keys) {
    return new Shape(name, List.of(keys), List.of(), List.of());
  }

  Shape exclusive(String... others) {
    return new Shape(name, keys, List.of(others), either);
  }

  Shape either(String... others) {
    return new Shape(name, keys, exclusive, List.of(others));
  }

  static Key must(String name, Holds holds, String description) {
    return new Key(name, holds, true, description, Optional.empty());
  }

  static Key may(String name, Holds holds, String description) {
    return new Key(name, holds, false, description, Optional.empty());
  }

  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    keys.forEach(key -> names.add(key.name()));
    return names;
  }

  String[] required() {
    return keys.stream().filter(Key::required).map(Key::name).toArray(String[]::new);
  }
}
