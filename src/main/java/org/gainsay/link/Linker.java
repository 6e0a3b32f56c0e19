package org.gainsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Content;
import org.gainsay.claim.Counted;
import org.gainsay.claim.Evidence;
import org.gainsay.claim.Vocabulary;
import org.gainsay.quantity.Reading;
import org.gainsay.source.Source;

/** Links claims to the exact spans of the texts that carry them. */
public final class Linker {
  private Linker() {}

  /**
   * Looks up every passage of every claim; sources are searched in parallel.
   *
   * @return one for each claim, in their order
   */
  public static List<LinkedClaim> link(
      List<Claim> claims, List<Source> sources, Vocabulary vocabulary) {
    List<SourceLinker.Request> requests = new ArrayList<>();
    for (Claim claim : claims) {
      for (Evidence evidence : claim.evidence()) {
        requests.add(new SourceLinker.Request(requests.size(), claim, evidence));
      }
    }
    Map<Integer, Passage> passages = passages(requests, sources, names(vocabulary));
    List<LinkedClaim> linked = new ArrayList<>();
    int next = 0;
    for (Claim claim : claims) {
      List<Passage> own = new ArrayList<>();
      for (Evidence evidence : claim.evidence()) {
        Passage passage = passages.get(next++);
        own.add(passage == null ? SourceLinker.unsearched(evidence) : passage);
      }
      linked.add(new LinkedClaim(claim, own, readings(claim, own), Fingerprint.of(claim, own)));
    }
    return linked;
  }

  private static Map<Integer, Passage> passages(
      List<SourceLinker.Request> requests, List<Source> sources, Set<String> names) {
    Map<String, List<SourceLinker.Request>> bySource =
        requests.stream().collect(Collectors.groupingBy(it -> it.evidence().document().source()));
    Map<Integer, Passage> found = new HashMap<>();
    sources.parallelStream()
        .map(
            source ->
                SourceLinker.link(
                    source, bySource.getOrDefault(source.entry().id(), List.of()), names))
        .toList()
        .forEach(found::putAll);
    return found;
  }

  /** Every name that the vocabulary gives to someone, somewhere or something that happened. */
  private static Set<String> names(Vocabulary vocabulary) {
    Set<String> names = new TreeSet<>();
    vocabulary.actors().values().forEach(it -> add(names, it.name(), it.aliases()));
    vocabulary.places().values().forEach(it -> add(names, it.name(), it.aliases()));
    vocabulary.events().values().forEach(it -> add(names, it.name(), it.aliases()));
    return names;
  }

  private static void add(Set<String> names, String name, List<String> aliases) {
    names.add(name);
    names.addAll(aliases);
  }

  private static Map<String, Reading> readings(Claim claim, List<Passage> passages) {
    Map<String, Reading> readings = new TreeMap<>();
    SourceLinker.values(claim.content())
        .forEach(
            (path, counted) ->
                reading(claim.content(), path, counted, passages)
                    .ifPresent(reading -> readings.put(path, reading)));
    return readings;
  }

  /** The widest that the passages say, unless the analyst gives a reason to read it otherwise. */
  private static Optional<Reading> reading(
      Content content, String path, Counted counted, List<Passage> passages) {
    Optional<Reading> read =
        passages.stream()
            .flatMap(passage -> passage.number(path).stream())
            .map(expression -> expression.reading())
            .reduce(Linker::widest);
    boolean overridden =
        content instanceof Content.Figure figure && figure.readingReason().isPresent();
    return overridden ? read.map(any -> counted.reading()) : read;
  }

  private static Reading widest(Reading one, Reading other) {
    if (one.sameAs(other) && one.lenient().equals(other.lenient())) {
      return one;
    }
    return new Reading(
        one.kind(),
        one.literal().hull(other.literal()),
        one.lenient().hull(other.lenient()),
        one.rule().equals(other.rule()) ? one.rule() : one.rule() + "; " + other.rule(),
        one.hedged() || other.hedged(),
        one.point().filter(point -> other.point().filter(point::equals).isPresent()),
        one.unit().filter(unit -> other.unit().filter(unit::equals).isPresent()));
  }
}
