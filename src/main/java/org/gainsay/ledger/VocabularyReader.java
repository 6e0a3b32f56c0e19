package org.gainsay.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.MeasureKind;
import org.gainsay.claim.Ref;
import org.gainsay.claim.Vocabulary;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Place;
import org.gainsay.diagnostic.Places;
import org.gainsay.diagnostic.Related;
import org.gainsay.notation.Node;
import org.gainsay.time.When;

/** Reads what ledgers declare: first every name, then what the records say of each other. */
final class VocabularyReader {
  private static final Set<String> ACTOR = Shapes.ACTOR.names();
  private static final Set<String> PLACE = Shapes.PLACE.names();
  private static final Set<String> MEASURE = Shapes.MEASURE.names();
  private static final Set<String> EVENT = Shapes.EVENT.names();
  private static final Set<String> TERM = Shapes.TERM.names();
  private static final Map<String, MeasureKind> KINDS =
      Stream.of(MeasureKind.values())
          .collect(Collectors.toUnmodifiableMap(MeasureKind::label, Function.identity()));

  private final Lexicon lexicon;
  private final PlaceBook book;
  private final Vocabulary builtIn;
  private final Map<String, Declared> actors = new LinkedHashMap<>();
  private final Map<String, Declared> places = new LinkedHashMap<>();
  private final Map<String, Declared> measures = new LinkedHashMap<>();
  private final Map<String, Declared> events = new LinkedHashMap<>();
  private final Map<String, Declared> terms = new LinkedHashMap<>();

  /** A record whose names are known and whose references are not yet. */
  private record Declared(
      Sheet sheet, Node.Scalar key, Block block, String name, List<String> aliases, Places at) {
    String id() {
      return key.text().strip();
    }
  }

  VocabularyReader(Lexicon lexicon, PlaceBook book, Vocabulary builtIn) {
    this.lexicon = lexicon;
    this.book = book;
    this.builtIn = builtIn;
  }

  // Names

  void actors(Sheet sheet, List<Node.Entry> entries) {
    declare(sheet, entries, "an actor", ACTOR, actors, builtIn.actors(), lexicon.actors);
  }

  void places(Sheet sheet, List<Node.Entry> entries) {
    declare(sheet, entries, "a place", PLACE, places, builtIn.places(), lexicon.places);
  }

  void measures(Sheet sheet, List<Node.Entry> entries) {
    declare(sheet, entries, "a measure", MEASURE, measures, builtIn.measures(), lexicon.measures);
  }

  void events(Sheet sheet, List<Node.Entry> entries) {
    declare(sheet, entries, "an event", EVENT, events, builtIn.events(), lexicon.events);
  }

  void terms(Sheet sheet, List<Node.Entry> entries) {
    declare(sheet, entries, "a term", TERM, terms, builtIn.terms(), lexicon.terms);
  }

  private void declare(
      Sheet sheet,
      List<Node.Entry> entries,
      String what,
      Set<String> keys,
      Map<String, Declared> declared,
      Map<String, ?> reserved,
      Names names) {
    for (Node.Entry entry : entries) {
      Ids.check(sheet, entry.key());
      String id = entry.key().text().strip();
      if (reserved.containsKey(id)) {
        sheet.report(
            Code.DUPLICATE_ID,
            entry.key().span(),
            "`" + id + "` is built in and cannot be declared anew",
            "remove it, or declare what you mean under another id, `within: " + id + "`");
      } else if (declared.containsKey(id)) {
        twice(sheet, entry.key(), declared.get(id));
        block(sheet, entry, what, keys);
      } else {
        Declared record = record(sheet, entry, what, keys);
        declared.put(id, record);
        names.id(id, Optional.of(sheet.place(entry.key().span())));
      }
    }
  }

  /** Within one mapping it has been reported as a key that stands twice. */
  private static void twice(Sheet sheet, Node.Scalar key, Declared before) {
    sheet.report(
        Diagnostic.of(
                Code.DUPLICATE_ID,
                sheet.place(key.span()),
                "`" + key.text().strip() + "` is declared a second time",
                "keep one of the two")
            .with(new Related(before.sheet().place(before.key().span()), "the first one")));
  }

  private Block block(Sheet sheet, Node.Entry entry, String what, Set<String> keys) {
    boolean empty =
        entry.value() instanceof Node.Unread
            || (entry.value() instanceof Node.Scalar scalar && scalar.isNull());
    return Optional.of(entry.value())
        .filter(value -> !empty)
        .flatMap(value -> Block.of(sheet, value, what, keys, lexicon.nearness))
        .orElseGet(() -> Block.empty(sheet, entry.key().span(), what));
  }

  private Declared record(Sheet sheet, Node.Entry entry, String what, Set<String> keys) {
    Block block = block(sheet, entry, what, keys);
    block.text("notes");
    String name = block.text("name").orElse(entry.key().text().strip().replace('-', ' '));
    return new Declared(
        sheet, entry.key(), block, name, block.texts("aliases"), book.entry(sheet, entry));
  }

  // References

  /** Resolves what the records say of each other, once all are declared. */
  Vocabulary read() {
    register(actors, lexicon.actors);
    register(places, lexicon.places);
    register(measures, lexicon.measures);
    register(events, lexicon.events);
    register(terms, lexicon.terms);
    lexicon.builtIn(builtIn);
    Map<String, Vocabulary.Measure> readMeasures = measures();
    lexicon.counts(readMeasures);
    return new Vocabulary(
        joined(builtIn.actors(), actors()),
        joined(builtIn.places(), places()),
        joined(builtIn.measures(), readMeasures),
        joined(builtIn.events(), events()),
        joined(builtIn.terms(), terms()));
  }

  private static <T> Map<String, T> joined(Map<String, T> one, Map<String, T> other) {
    Map<String, T> all = new LinkedHashMap<>(one);
    all.putAll(other);
    return all;
  }

  private static void register(Map<String, Declared> declared, Names names) {
    for (Declared record : declared.values()) {
      name(record, names, "name", record.name(), record.at().value("name").span());
      List<Node.Scalar> aliases = record.block().scalars("aliases");
      aliases.forEach(alias -> name(record, names, "aliases", alias.text(), alias.span()));
    }
  }

  private static void name(
      Declared record, Names names, String key, String name, org.gainsay.text.Span span) {
    if (key.equals("aliases") || record.block().has("name")) {
      names.name(record.sheet(), record.id(), name, record.sheet().place(span));
    }
  }

  private Map<String, Vocabulary.Actor> actors() {
    Map<String, List<String>> within = within(actors, lexicon.actors, Map.of());
    Map<String, Vocabulary.Actor> read = new LinkedHashMap<>();
    actors.forEach(
        (id, it) ->
            read.put(
                id, new Vocabulary.Actor(id, it.name(), it.aliases(), above(within, id), it.at())));
    return read;
  }

  private Map<String, Vocabulary.Place> places() {
    Map<String, List<String>> parts = lists(places, "parts", lexicon.places);
    Map<String, List<String>> within = within(places, lexicon.places, parts);
    Map<String, Vocabulary.Place> read = new LinkedHashMap<>();
    places.forEach(
        (id, it) ->
            read.put(
                id,
                new Vocabulary.Place(
                    id,
                    it.name(),
                    it.aliases(),
                    above(within, id),
                    it.block().text("kind"),
                    above(parts, id),
                    complete(it.block()),
                    it.at())));
    return read;
  }

  private Map<String, Vocabulary.Measure> measures() {
    Map<String, List<String>> within = within(measures, lexicon.measures, Map.of());
    Map<String, Vocabulary.Measure> read = new LinkedHashMap<>();
    measures.forEach(
        (id, it) -> {
          it.block().require(Shapes.MEASURE.required());
          Optional<MeasureKind> kind =
              it.block()
                  .choice("kind", KINDS.keySet(), lexicon.nearness)
                  .flatMap(label -> Optional.ofNullable(KINDS.get(label)));
          String counts =
              it.block().scalar("counts").map(scalar -> counts(scalar)).orElse("people");
          read.put(
              id,
              new Vocabulary.Measure(
                  id,
                  it.name(),
                  it.aliases(),
                  above(within, id),
                  counts,
                  kind.orElse(MeasureKind.RATE),
                  it.at()));
        });
    return read;
  }

  /** What a measure counts needs no declaration of its own. */
  private String counts(Node.Scalar scalar) {
    String written = scalar.text().strip();
    return lexicon.terms.find(written).map(Ref::id).orElse(written);
  }

  private Map<String, Vocabulary.Event> events() {
    Map<String, List<String>> within = within(events, lexicon.events, Map.of());
    Map<String, Vocabulary.Event> read = new LinkedHashMap<>();
    events.forEach(
        (id, it) -> {
          Optional<When> when = Dates.read(it.block(), "when");
          List<Ref> place = lexicon.places.resolveAll(it.sheet(), it.block().scalars("place"));
          read.put(
              id,
              new Vocabulary.Event(
                  id, it.name(), it.aliases(), place, when, above(within, id), it.at()));
        });
    return read;
  }

  private Map<String, Vocabulary.Term> terms() {
    Map<String, List<String>> parts = lists(terms, "parts", lexicon.terms);
    Map<String, List<String>> excludes = lists(terms, "excludes", lexicon.terms);
    Map<String, List<String>> within = within(terms, lexicon.terms, parts);
    Map<String, Vocabulary.Term> read = new LinkedHashMap<>();
    terms.forEach(
        (id, it) ->
            read.put(
                id,
                new Vocabulary.Term(
                    id,
                    it.name(),
                    it.aliases(),
                    above(within, id),
                    above(parts, id),
                    complete(it.block()),
                    above(excludes, id),
                    it.at())));
    return read;
  }

  private boolean complete(Block block) {
    boolean complete = block.truth("complete", lexicon.nearness).orElse(false);
    if (complete && !block.has("parts")) {
      block.require("parts");
    }
    return complete;
  }

  private static List<String> above(Map<String, List<String>> lists, String id) {
    return lists.getOrDefault(id, List.of());
  }

  private Map<String, List<String>> lists(Map<String, Declared> declared, String key, Names names) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    declared.forEach((id, record) -> lists.put(id, list(record, key, names)));
    return lists;
  }

  private List<String> list(Declared record, String key, Names names) {
    Set<String> ids = new LinkedHashSet<>();
    for (Node.Scalar scalar : record.block().scalars(key)) {
      boolean loose = names == lexicon.terms || names == lexicon.measures;
      Optional<Ref> ref =
          loose
              ? Optional.of(names.resolveOpenly(record.sheet(), scalar))
              : names.resolve(record.sheet(), scalar);
      ref.ifPresent(
          it -> {
            if (!ids.add(it.id()) && key.equals("parts")) {
              overlap(record, scalar, "`" + it.id() + "` stands twice among the parts");
            }
          });
    }
    return List.copyOf(ids);
  }

  private static void overlap(Declared record, Node.Scalar scalar, String message) {
    record
        .sheet()
        .report(
            Code.OVERLAPPING_PARTS,
            scalar.span(),
            message,
            "name only parts that have nothing in common");
  }

  // Containment

  /** What contains each record: what it is declared within, and the wholes it is a part of. */
  private Map<String, List<String>> within(
      Map<String, Declared> declared, Names names, Map<String, List<String>> parts) {
    Map<String, Set<String>> above = new LinkedHashMap<>();
    lists(declared, "within", names).forEach((id, ids) -> above.put(id, new LinkedHashSet<>(ids)));
    parts.forEach((whole, ids) -> ids.forEach(id -> add(above, id, whole)));
    for (List<String> cycle :
        Cycles.find(List.copyOf(above.keySet()), id -> above.getOrDefault(id, Set.of()))) {
      report(cycle, declared);
      above.getOrDefault(cycle.get(cycle.size() - 1), Set.of()).remove(cycle.get(0));
    }
    overlaps(declared, names, parts, above);
    return above.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
  }

  private static void add(Map<String, Set<String>> above, String id, String whole) {
    above.computeIfAbsent(id, same -> new LinkedHashSet<>()).add(whole);
  }

  private static void report(List<String> cycle, Map<String, Declared> declared) {
    List<Declared> records =
        cycle.stream().map(declared::get).filter(java.util.Objects::nonNull).toList();
    if (records.isEmpty()) {
      return;
    }
    Declared last = records.get(records.size() - 1);
    String way = String.join("` → `", cycle) + "` → `" + cycle.get(0);
    Related[] others =
        records.stream()
            .limit(records.size() - 1)
            .map(record -> new Related(containment(record), ""))
            .toArray(Related[]::new);
    last.sheet()
        .report(
            Diagnostic.of(
                    Code.CYCLE,
                    containment(last),
                    "`" + last.id() + "` contains itself: `" + way + "`",
                    "remove one `within` of these")
                .with(others));
  }

  private static Place containment(Declared record) {
    return record.at().value(record.at().isWritten("within") ? "within" : "parts");
  }

  private static void overlaps(
      Map<String, Declared> declared,
      Names names,
      Map<String, List<String>> parts,
      Map<String, Set<String>> above) {
    declared.forEach(
        (whole, record) -> {
          List<String> ids = above(parts, whole);
          for (Node.Scalar scalar :
              ids.isEmpty() ? List.<Node.Scalar>of() : record.block().scalars("parts")) {
            names
                .find(scalar.text().strip())
                .ifPresent(part -> overlaps(record, scalar, part.id(), ids, above));
          }
        });
  }

  private static void overlaps(
      Declared record,
      Node.Scalar scalar,
      String part,
      List<String> parts,
      Map<String, Set<String>> above) {
    around(above, part).stream()
        .filter(other -> !other.equals(part) && parts.contains(other))
        .findFirst()
        .ifPresent(
            other ->
                overlap(
                    record,
                    scalar,
                    "the part `" + part + "` lies within the part `" + other + "`"));
  }

  private static Set<String> around(Map<String, Set<String>> above, String id) {
    Set<String> found = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(List.of(id));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (found.add(next)) {
        open.addAll(above.getOrDefault(next, Set.of()));
      }
    }
    return found;
  }
}
