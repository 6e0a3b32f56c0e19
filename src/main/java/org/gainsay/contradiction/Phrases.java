package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Evidence;
import org.gainsay.claim.Ref;
import org.gainsay.link.Passage;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Rational;
import org.gainsay.time.Days;

/** How findings name things: neutral, short, by the names of the vocabulary. */
final class Phrases {
  private Phrases() {}

  /** {@code people killed: children, in Idlib governorate, 2019-04-01 to 2019-04-30}. */
  static String counted(Key key) {
    StringBuilder words = new StringBuilder(key.on(Axis.MEASURE).named());
    add(words, ": ", key.on(Axis.TERM));
    add(words, ", by ", key.on(Axis.BY));
    add(words, ", against ", key.on(Axis.TARGET));
    add(words, ", with ", key.on(Axis.WEAPON));
    add(words, ", through ", key.on(Axis.CAUSE));
    add(words, ", in ", key.on(Axis.PLACE));
    add(words, ", ", key.on(Axis.EVENT));
    if (!key.period().equals(Days.ALWAYS)) {
      words.append(", ").append(Timing.show(key.period()));
    }
    return words.toString();
  }

  private static void add(StringBuilder words, String before, Value value) {
    if (!value.isAll()) {
      words.append(before).append(value.named());
    }
  }

  /** Who says so: {@code edgcumbe-2020, crediting sohr}. */
  static String who(Collection<Passage> witnesses) {
    Set<String> speakers = new TreeSet<>();
    witnesses.forEach(passage -> speakers.add(speaker(passage.evidence())));
    return list(List.copyOf(speakers));
  }

  /** {@code edgcumbe-2020 says}, {@code al-shami-2018 and edgcumbe-2020 say}. */
  static String whoSays(Collection<Passage> witnesses) {
    return who(witnesses) + (isOne(witnesses) ? " says" : " say");
  }

  /** Whether the witnesses speak with one voice, so that a verb stands in the singular. */
  static boolean isOne(Collection<Passage> witnesses) {
    return witnesses.stream().map(passage -> speaker(passage.evidence())).distinct().count() == 1;
  }

  private static String speaker(Evidence evidence) {
    return evidence
        .holder()
        .map(holder -> evidence.document() + " (crediting " + chain(evidence.saidBy()) + ")")
        .orElse(evidence.document().toString());
  }

  private static String chain(List<Ref> saidBy) {
    return saidBy.stream().map(Ref::toString).collect(Collectors.joining(", who credits "));
  }

  /** {@code a}, {@code a and b}, {@code a, b and 3 others}. */
  static String list(List<String> items) {
    int most = 4;
    if (items.size() == 1) {
      return items.get(0);
    }
    if (items.size() > most) {
      return String.join(", ", items.subList(0, most - 1))
          + " and "
          + (items.size() - most + 1)
          + " others";
    }
    return String.join(", ", items.subList(0, items.size() - 1))
        + " and "
        + items.get(items.size() - 1);
  }

  /** {@code at least 2,500,000}, {@code more than 0.5}. */
  static String atLeast(Interval.Bound floor) {
    return (floor.closed() ? "at least " : "more than ") + number(floor.value());
  }

  static String atMost(Interval.Bound ceiling) {
    return (ceiling.closed() ? "at most " : "less than ") + number(ceiling.value());
  }

  /** {@code 55 to 65}, {@code at least 95}, {@code more than 0.5, at most 1}. */
  static String range(Interval interval) {
    Optional<Interval.Bound> low = interval.low();
    Optional<Interval.Bound> high = interval.high();
    if (interval.isPoint()) {
      return low.map(bound -> number(bound.value())).orElseThrow();
    }
    boolean plain =
        low.filter(Interval.Bound::closed).isPresent()
            && high.filter(Interval.Bound::closed).isPresent();
    return plain
        ? number(low.orElseThrow().value()) + " to " + number(high.orElseThrow().value())
        : Stream.concat(low.map(Phrases::atLeast).stream(), high.map(Phrases::atMost).stream())
            .collect(Collectors.joining(", "));
  }

  /** With commas between thousands. */
  static String number(Rational value) {
    return value.isWhole() ? String.format(Locale.ROOT, "%,d", value.numerator()) : value.decimal();
  }

  /** A statement within a sentence of ours. */
  static String inSentence(String statement) {
    String stripped = statement.strip();
    return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }

  static List<String> ids(Collection<Fact> facts) {
    return new ArrayList<>(
        facts.stream().map(Fact::id).collect(Collectors.toCollection(TreeSet::new)));
  }

  /** {@code , if …}; nothing where nothing is assumed. */
  static String condition(Collection<String> assumptions) {
    return assumptions.isEmpty() ? "" : ", if " + String.join(", and ", assumptions);
  }

  /** The documents alone. */
  static String documents(Collection<Passage> witnesses) {
    Set<String> documents = new TreeSet<>();
    witnesses.forEach(passage -> documents.add(passage.evidence().document().toString()));
    return list(List.copyOf(documents));
  }
}
