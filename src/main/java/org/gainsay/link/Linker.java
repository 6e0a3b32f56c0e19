package org.gainsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Content;
import org.gainsay.claim.Counted;
import org.gainsay.claim.Evidence;
import org.gainsay.claim.SourceEntry;
import org.gainsay.claim.Vocabulary;
import org.gainsay.quantity.Reading;
import org.gainsay.source.OpenedSource;
import org.gainsay.source.Source;
import org.gainsay.text.Text;

/** Links claims to the exact spans of the texts that carry them. */
public final class Linker {
  /** How much text stays in memory behind the search, in UTF-16 code units. */
  private static final long KEPT_TEXT = 64L << 20;

  private Linker() {}

  /** As {@link #link(List, List, Function, Vocabulary)}, of sources that are open already. */
  public static List<LinkedClaim> link(
      List<Claim> claims, List<Source> sources, Vocabulary vocabulary) {
    Map<String, Source> byId = new HashMap<>();
    sources.forEach(source -> byId.putIfAbsent(source.entry().id(), source));
    List<SourceEntry> entries = sources.stream().map(Source::entry).toList();
    return link(
            claims,
            entries,
            entry ->
                new OpenedSource(
                    Objects.requireNonNull(byId.get(entry.id()), "an entry of these"), List.of()),
            vocabulary)
        .claims();
  }

  /**
   * Opens every source and looks up every passage of every claim. Sources are taken in parallel;
   * when many are large, texts are let go of behind the search.
   */
  public static Links link(
      List<Claim> claims,
      List<SourceEntry> entries,
      Function<SourceEntry, OpenedSource> open,
      Vocabulary vocabulary) {
    List<SourceLinker.Request> requests = requests(claims);
    Map<String, List<SourceLinker.Request>> bySource =
        requests.stream().collect(Collectors.groupingBy(it -> it.evidence().document().source()));
    Set<String> names = names(vocabulary);
    AtomicLong kept = new AtomicLong();
    List<Searched> searched =
        entries.parallelStream()
            .map(
                entry -> {
                  OpenedSource source = open.apply(entry);
                  List<SourceLinker.Request> asked = bySource.getOrDefault(entry.id(), List.of());
                  Searched result =
                      new Searched(source, SourceLinker.link(source.source(), asked, names));
                  source.source().text().ifPresent(text -> keep(text, kept));
                  return result;
                })
            .toList();
    return new Links(
        searched.stream().map(Searched::source).toList(), linked(claims, requests, searched));
  }

  private record Searched(OpenedSource source, Map<Integer, SourceLinker.Looked> passages) {}

  private static void keep(Text text, AtomicLong kept) {
    if (kept.addAndGet(text.length()) > KEPT_TEXT) {
      text.release();
    }
  }

  private static List<SourceLinker.Request> requests(List<Claim> claims) {
    List<SourceLinker.Request> requests = new ArrayList<>();
    for (Claim claim : claims) {
      for (Evidence evidence : claim.evidence()) {
        requests.add(new SourceLinker.Request(requests.size(), claim, evidence));
      }
    }
    return requests;
  }

  private static List<LinkedClaim> linked(
      List<Claim> claims, List<SourceLinker.Request> requests, List<Searched> searched) {
    Map<Integer, SourceLinker.Looked> found = new HashMap<>();
    searched.forEach(each -> found.putAll(each.passages()));
    requests.forEach(
        request ->
            found.computeIfAbsent(
                request.index(),
                it -> SourceLinker.Looked.of(SourceLinker.unsearched(request.evidence()))));
    List<LinkedClaim> linked = new ArrayList<>();
    int next = 0;
    for (Claim claim : claims) {
      List<SourceLinker.Looked> own = new ArrayList<>();
      for (int i = 0; i < claim.evidence().size(); i++) {
        own.add(Objects.requireNonNull(found.get(next++), "every request is answered"));
      }
      linked.add(linked(claim, own));
    }
    return linked;
  }

  private static LinkedClaim linked(Claim claim, List<SourceLinker.Looked> looked) {
    List<Passage> passages = looked.stream().map(SourceLinker.Looked::passage).toList();
    List<String> prints = looked.stream().map(SourceLinker.Looked::print).toList();
    return new LinkedClaim(
        claim, passages, readings(claim, passages), Fingerprint.of(claim, passages, prints));
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
