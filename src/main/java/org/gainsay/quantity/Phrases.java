package org.gainsay.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases with what they mean, found token by token, the longest first. */
final class Phrases<V> {
  private final Map<String, Phrases<V>> next = new HashMap<>();
  private Optional<V> meaning = Optional.empty();

  void add(List<String> phrase, V value) {
    Phrases<V> node = this;
    for (String word : phrase) {
      node = node.next.computeIfAbsent(word, key -> new Phrases<>());
    }
    node.meaning = Optional.of(value);
  }

  /** The longest phrase from a token on. */
  Optional<Parse<V>> at(Tokens tokens, int start) {
    Optional<Parse<V>> longest = Optional.empty();
    Phrases<V> node = this;
    for (int i = start; node.next.containsKey(tokens.at(i).key()); ) {
      node = node.next.getOrDefault(tokens.at(i).key(), this);
      i++;
      if (node.meaning.isPresent()) {
        longest = Optional.of(new Parse<>(node.meaning.get(), i));
      }
    }
    return longest;
  }
}
