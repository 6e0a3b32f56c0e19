package org.gainsay.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gainsay.claim.Formula;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Stance;
import org.gainsay.contradiction.Readings.Said;
import org.gainsay.quantity.Rational;

/** Writes true claims about a world, in all forms of words. */
final class Chronicle {
  private static final int SETTLED = World.DAYS + 200;
  private static final int MOST = 500;
  private static final List<String> FLOWS =
      List.of(
          "killed", "killed", "died", "injured", "casualties", "detained", "departures", "strikes");
  private static final List<String> PEOPLE =
      List.of(
          "",
          "",
          "",
          "children",
          "women",
          "men",
          "adults",
          "civilians",
          "fighters",
          "women-and-children");

  /**
   * What is true of a claim.
   *
   * @param query of a flow, exactly what it counts
   * @param instant of a stock, the day of which it speaks; else -1
   * @param counted what it counts, as known when it was given
   * @param opens what is written with a question mark although it is otherwise
   */
  record Truth(World.Query query, int instant, Set<Integer> counted, Set<String> opens) {}

  private final World world;
  private final Random random;
  private final Map<String, Sample> claims = new LinkedHashMap<>();
  private final Map<String, Truth> truths = new LinkedHashMap<>();

  /** What this chronicle speaks of: little enough for its claims to meet. */
  private final List<String> measures;

  private final List<String> areas;
  private final List<String> terms;
  private final List<Integer> starts;

  Chronicle(World world, Random random, int size) {
    this.world = world;
    this.random = random;
    this.measures = some(FLOWS, 2);
    this.areas = some(List.copyOf(world.areas.keySet()), 3);
    this.terms = some(PEOPLE, 4);
    this.starts = some(IntStream.range(0, World.DAYS).boxed().toList(), 2);
    while (claims.size() < size) {
      switch (random.nextInt(22)) {
        case 0, 1 -> stock();
        case 2 -> share();
        case 3 -> derived();
        case 4 -> part();
        case 5 -> denial();
        case 6, 7 -> family();
        case 8 -> blurred();
        case 9 -> leftOpen();
        case 10 -> partlyOfEvent();
        case 11, 12 -> attack();
        case 13 -> rate();
        case 14 -> conjecture();
        default -> flow();
      }
    }
  }

  List<Sample> claims() {
    return List.copyOf(claims.values());
  }

  Truth truth(String id) {
    return Objects.requireNonNull(truths.get(id));
  }

  private Sample sample(String id) {
    return Objects.requireNonNull(claims.get(id));
  }

  private String nextId() {
    return "claim-" + claims.size();
  }

  private void put(Sample sample, Truth truth) {
    claims.put(sample.id(), sample);
    truths.put(sample.id(), truth);
  }

  private <T> List<T> some(List<T> choices, int size) {
    List<T> shuffled = new ArrayList<>(choices);
    java.util.Collections.shuffle(shuffled, random);
    return shuffled.subList(0, size);
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private void flow() {
    flow(random.nextInt(3) == 0 ? event() : period(), any(measures));
  }

  /** Where and when: what is written, and what is meant. */
  private record Scene(Sample sample, World.Query query, int end) {}

  private Scene period() {
    List<String> areas = places();
    Sample sample = Sample.claim(nextId()).in(areas.toArray(new String[0]));
    int first = any(starts);
    return switch (random.nextInt(7)) {
      case 0 -> {
        int shift = random.nextInt(3) - 1;
        yield scene(
            sample.when(world.date(first) + "~"), areas, first + shift, first + shift, first + 1);
      }
      case 1 -> month(sample, areas);
      case 2 ->
          random.nextBoolean()
              ? scene(sample.when("../" + world.date(first)), areas, -1000, first, first)
              : scene(
                  sample.when(world.date(first) + "/.."), areas, first, 10 * World.DAYS, first + 9);
      default -> {
        int last = Math.min(World.DAYS - 1, first + any(List.of(0, 1, 10, 40, 40, 60)));
        yield scene(sample.when(world.span(first, last)), areas, first, last, last);
      }
    };
  }

  private Scene month(Sample sample, List<String> areas) {
    LocalDate month = world.date(random.nextInt(World.DAYS)).withDayOfMonth(1);
    boolean about = random.nextBoolean();
    LocalDate meant = about ? month.plusMonths(random.nextInt(3) - 1) : month;
    String written = month.toString().substring(0, 7) + (about ? "~" : "");
    LocalDate latest = (about ? month.plusMonths(1) : month).plusMonths(1).minusDays(1);
    return scene(
        sample.when(written),
        areas,
        day(meant),
        day(meant.plusMonths(1).minusDays(1)),
        day(latest));
  }

  private int day(LocalDate date) {
    return (int) (date.toEpochDay() - world.origin.toEpochDay());
  }

  private Scene scene(Sample sample, List<String> areas, int first, int last, int end) {
    return new Scene(sample, World.Query.of("", "", world.fields(areas), first, last), end);
  }

  /** A quarter of all places are the union of two. */
  private List<String> places() {
    Set<String> chosen = new TreeSet<>(Set.of(any(areas)));
    if (random.nextInt(4) == 0) {
      chosen.add(any(areas));
    }
    return List.copyOf(chosen);
  }

  /** As the reader of ledgers does, place and time of an event are written where left out. */
  private Scene event() {
    World.Episode episode = any(world.episodes);
    Sample sample = Sample.claim(nextId()).at(episode.id());
    boolean elsewhere = random.nextInt(4) == 0;
    List<String> areas = elsewhere ? places() : List.of(episode.area());
    int first = episode.first();
    int last = episode.last();
    if (random.nextInt(4) == 0) {
      first = Math.min(last, first + 2);
    }
    World.Query query = World.Query.of("", "", world.fields(areas), first, last).at(episode.id());
    boolean leftOut = !episode.declared() && !elsewhere && first == episode.first();
    return new Scene(
        leftOut ? sample : sample.in(areas.toArray(new String[0])).when(world.span(first, last)),
        query,
        last);
  }

  private void flow(Scene scene, String measure) {
    Set<String> opens = new TreeSet<>();
    World.Query of = scene.query();
    String term = measure.equals("strikes") ? "" : any(terms);
    String by = any(List.of("", "", "", "", "", "reds", "blues", "guards"));
    String weapon = any(List.of("", "", "", "", "", "", "rockets", "mines"));
    String cause = any(List.of("", "", "", "", "", "", "shelling", "violence"));
    String target = any(List.of("", "", "", "", "", "", "markets", "buildings"));
    Set<String> parties = parties(by);
    World.Query query = of.of(measure, term).by(parties).with(weapon, cause, target);
    Sample sample = scene.sample().with("measure", measure);
    sample = term.isEmpty() ? sample : sample.of(term);
    sample = by.isEmpty() ? sample : sample.by(parties.toArray(new String[0]));
    sample = weapon.isEmpty() ? sample : sample.with("weapon", weapon);
    sample = cause.isEmpty() ? sample : sample.with("cause", cause);
    sample = target.isEmpty() ? sample : sample.with("target", target);
    if (parties.size() == 1 && random.nextInt(3) == 0) {
      sample = sample.by(by + "?");
      boolean wrong = random.nextBoolean();
      query = wrong ? query.by(Set.of("blues".equals(by) ? "reds" : "blues")) : query;
      opens.addAll(wrong ? Set.of("by") : Set.of());
    }
    if (query.event().isEmpty() && random.nextInt(8) == 0) {
      String meant = any(areas);
      opens.addAll(
          world.fields(List.of(meant)).equals(query.fields()) ? Set.of() : Set.of("place"));
      sample = sample.in(sample.place().stream().map(place -> place + "?").toArray(String[]::new));
      query = query.in(world.fields(List.of(meant)));
    }
    int given = scene.end() + any(List.of(-3, 0, 5, 20, 29, 30, 31, 60, 300));
    sample = published(sample, given);
    Set<Integer> counted = world.count(query, given);
    put(sample.with("value", said(counted.size())), new Truth(query, -1, counted, opens));
  }

  /** A third of all named parties are a list of two. */
  private Set<String> parties(String by) {
    if (by.isEmpty()) {
      return Set.of();
    }
    Set<String> parties = new TreeSet<>(Set.of(by));
    if (random.nextInt(3) == 0) {
      parties.add(any(List.of("reds", "blues", "guards")));
    }
    return parties;
  }

  private Sample published(Sample sample, int given) {
    String day = world.date(given).toString();
    String document = "doc-" + random.nextInt(4);
    return random.nextInt(4) == 0
        ? sample.with("as_of", day).from(document, world.date(given + 100).toString())
        : sample.from(document + "-" + given, day);
  }

  private void stock() {
    List<String> areas = places();
    String term = any(terms);
    int first = Math.min(any(starts), World.DAYS - 31);
    int length = any(List.of(1, 1, 1, 20));
    int instant = first + random.nextInt(length);
    Sample sample =
        Sample.claim(nextId())
            .with("measure", "population")
            .in(areas.toArray(new String[0]))
            .when(world.span(first, first + length - 1));
    sample = term.isEmpty() ? sample : sample.of(term);
    World.Query query = World.Query.of("population", term, world.fields(areas), instant, instant);
    Set<Integer> counted = world.population(term, query.fields(), instant);
    put(
        published(sample, first + length).with("value", said(counted.size())),
        new Truth(query, instant, counted, Set.of()));
  }

  /** A share of a set that another claim counts, so that the three bear on each other. */
  private void share() {
    List<String> wholes =
        claims.keySet().stream()
            .filter(this::isCount)
            .filter(id -> truth(id).query().term().isEmpty())
            .toList();
    if (wholes.isEmpty()) {
      return;
    }
    String wholeId = any(wholes);
    Sample whole = sample(wholeId);
    Truth truth = truth(wholeId);
    boolean plain =
        whole.says().containsKey("value")
            && !truth.query().measure().equals("strikes")
            && !whole.says().containsKey("derived")
            && whole.spoken().get(0).stance() == Stance.SUPPORTS;
    if (!plain || truth.counted().isEmpty() || !truth.opens().isEmpty()) {
      return;
    }
    String term = any(List.of("children", "women", "civilians"));
    World.Query of = truth.query();
    World.Query part = of.of(of.measure(), term);
    int given = truth.instant() >= 0 ? 0 : SETTLED;
    Set<Integer> all = truth.instant() >= 0 ? truth.counted() : world.count(of, given);
    Set<Integer> some =
        truth.instant() >= 0
            ? world.population(term, of.fields(), truth.instant())
            : world.count(part, given);
    long percent = Math.round(100.0 * some.size() / all.size());
    Sample share =
        new Sample(nextId(), whole.says(), List.of())
            .of(term)
            .with("share_of", "people")
            .with("value", Readings.percent(percent))
            .from("shares", world.date(SETTLED).toString());
    put(share, new Truth(part, truth.instant(), some, Set.of()));
  }

  /** Whether a claim counts something, and says so. */
  private boolean isCount(String id) {
    Map<String, Object> says = sample(id).says();
    return says.containsKey("value")
        && !says.containsKey("share_of")
        && !says.containsKey("per")
        && !says.containsKey("denied")
        && !truth(id).opens().contains("modality");
  }

  /** What two other claims come to, wherever it lies. */
  private void derived() {
    List<String> ids = claims.keySet().stream().filter(this::isCount).toList();
    if (ids.size() < 2) {
      return;
    }
    String one = any(ids);
    String other = any(ids);
    int first = truth(one).counted().size();
    int second = truth(other).counted().size();
    Formula.Of left = new Formula.Of(one);
    Formula.Of right = new Formula.Of(other);
    Formula formula = new Formula.Operation(Formula.Operator.PLUS, left, right);
    int result = first + second;
    switch (random.nextInt(3)) {
      case 0 -> {
        formula = new Formula.Operation(Formula.Operator.TIMES, left, right);
        result = first * second;
      }
      case 1 -> {
        boolean less = first < second;
        formula =
            new Formula.Operation(Formula.Operator.MINUS, less ? right : left, less ? left : right);
        result = Math.abs(first - second);
      }
      default -> {}
    }
    if (result > MOST) {
      return;
    }
    Sample sample =
        Sample.claim(nextId())
            .with("measure", "killed")
            .with("derived", formula)
            .with("value", said(result))
            .from("sums", world.date(SETTLED).toString());
    World.Query nowhere = World.Query.of("", "", Set.of(), 0, 0);
    put(
        sample,
        new Truth(
            nowhere, -1, new TreeSet<>(IntStream.range(0, result).boxed().toList()), Set.of()));
  }

  /** A narrower count of the same, of which the text says that it is part. */
  private void part() {
    List<String> wholes =
        claims.keySet().stream()
            .filter(id -> truth(id).instant() < 0)
            .filter(id -> sample(id).says().containsKey("when"))
            .filter(this::isCount)
            .filter(id -> truth(id).query().term().isEmpty())
            .toList();
    if (wholes.isEmpty()) {
      return;
    }
    String wholeId = any(wholes);
    World.Query of = truth(wholeId).query();
    if (of.measure().equals("strikes")) {
      return;
    }
    World.Query query = of.of(of.measure(), "children");
    int given = of.last() + any(List.of(0, 10, 40, 200));
    Set<Integer> counted = world.count(query, given);
    Sample sample =
        published(
                Sample.claim(nextId())
                    .with("measure", of.measure())
                    .of("children")
                    .with("part_of", wholeId),
                given)
            .with("value", said(counted.size()));
    put(sample, new Truth(query, -1, counted, Set.of()));
  }

  /** A whole and what divides it: by place, by period or by term. */
  private void family() {
    String measure = any(measures);
    int first = any(starts);
    int last = Math.min(World.DAYS - 1, first + 10 + random.nextInt(40));
    int middle = (first + last) / 2;
    counted(measure, "", "land", first, last);
    switch (random.nextInt(measure.equals("strikes") ? 2 : 4)) {
      case 0 -> {
        counted(measure, "", "north", first, last);
        counted(measure, "", "south", first, last);
      }
      case 1 -> {
        counted(measure, "", "land", first, middle);
        counted(measure, "", "land", Math.min(last, middle + 1), last);
      }
      case 2 -> {
        counted(measure, "children", "land", first, last);
        counted(measure, "women", "north", first, last);
        counted(measure, "men", "land", first, last);
      }
      default -> {
        counted(measure, "adults", "land", first, last);
        counted(measure, "women", "land", first, last);
        counted(measure, "men", "land", first, last);
      }
    }
  }

  private void counted(String measure, String term, String area, int first, int last) {
    World.Query query = World.Query.of(measure, term, world.fields(List.of(area)), first, last);
    int given = last + any(List.of(10, 60, 60, 60));
    Set<Integer> counted = world.count(query, given);
    Sample sample =
        Sample.claim(nextId()).in(area).when(world.span(first, last)).with("measure", measure);
    sample = term.isEmpty() ? sample : sample.of(term);
    put(
        sample
            .from("families", world.date(given).toString())
            .with("value", Readings.exactly(counted.size())),
        new Truth(query, -1, counted, Set.of()));
  }

  /** A month that is only about right, beside the month itself. */
  private void blurred() {
    String measure = any(measures);
    LocalDate month = world.date(any(starts)).withDayOfMonth(1);
    LocalDate meant = month.plusMonths(random.nextInt(3) - 1);
    exact(measure, "land", month.toString().substring(0, 7) + "~", meant, "", Set.of());
    exact(measure, "land", month.toString().substring(0, 7), month, "", Set.of());
  }

  /** A party that the text leaves open, beside what is said of that party. */
  private void leftOpen() {
    String measure = any(measures);
    LocalDate month = world.date(any(starts)).withDayOfMonth(1);
    String written = month.toString().substring(0, 7);
    boolean wrong = random.nextBoolean();
    exact(measure, "land", written, month, wrong ? "blues" : "reds", Set.of("reds?"));
    exact(measure, "land", written, month, "reds", Set.of("reds"));
    exact(measure, "land", written, month, "", Set.of());
  }

  private void exact(
      String measure, String area, String written, LocalDate meant, String by, Set<String> named) {
    int first = day(meant);
    int last = day(meant.plusMonths(1).minusDays(1));
    World.Query query =
        World.Query.of(measure, "", world.fields(List.of(area)), first, last)
            .by(by.isEmpty() ? Set.of() : Set.of(by));
    Set<Integer> counted = world.count(query, SETTLED);
    Sample sample = Sample.claim(nextId()).in(area).when(written).with("measure", measure);
    sample = named.isEmpty() ? sample : sample.by(named.toArray(new String[0]));
    boolean wrong = named.contains("reds?") && !by.equals("reds");
    put(
        sample
            .from("months", world.date(SETTLED).toString())
            .with("value", Readings.exactly(counted.size())),
        new Truth(query, -1, counted, wrong ? Set.of("by") : Set.of()));
  }

  /** An event, that part of it which lies in some place, and what happened there in all. */
  private void partlyOfEvent() {
    String measure = any(measures);
    World.Episode episode = any(world.episodes);
    int first = episode.first();
    int last = episode.last();
    for (String area : new TreeSet<>(List.of(episode.area(), any(areas), any(areas)))) {
      for (String event : List.of(episode.id(), "")) {
        World.Query query =
            World.Query.of(measure, "", world.fields(List.of(area)), first, last).at(event);
        Set<Integer> counted = world.count(query, SETTLED);
        Sample sample =
            Sample.claim(nextId()).in(area).when(world.span(first, last)).with("measure", measure);
        put(
            (event.isEmpty() ? sample : sample.at(event))
                .from("episodes", world.date(SETTLED).toString())
                .with("value", Readings.exactly(counted.size())),
            new Truth(query, -1, counted, Set.of()));
      }
    }
  }

  /** A denial of a number that is indeed another. */
  private void denial() {
    Scene scene = period();
    World.Query of = scene.query();
    World.Query query = World.Query.of("killed", "", of.fields(), of.first(), of.last());
    int given = scene.end() + any(List.of(0, 10, 40, 200));
    Set<Integer> counted = world.count(query, given);
    Sample sample =
        scene
            .sample()
            .with("measure", "killed")
            .with("denied", "")
            .with("value", Readings.exactly(counted.size() + 1))
            .refutedBy("denials", world.date(given).toString());
    put(sample, new Truth(query, -1, counted, Set.of()));
  }

  /** Any form of words in whose lenient reading a number is true. */
  private Said said(int n) {
    for (int tries = 0; tries < 8; tries++) {
      Said said = said(Math.max(2, n + random.nextInt(7) - 3), random.nextInt(14));
      if (said.reading().lenient().contains(Rational.of(n))) {
        return said;
      }
    }
    return Readings.exactly(n);
  }

  private Said said(int n, int form) {
    return switch (form) {
      case 0 -> Readings.exactly(n);
      case 1 -> Readings.about(n);
      case 2 -> Readings.atLeast(n);
      case 3 -> Readings.moreThan(n);
      case 4 -> Readings.atMost(n);
      case 5 -> Readings.fewerThan(n);
      case 6 -> Readings.between(n - random.nextInt(3), n);
      case 7 -> Readings.upTo(n);
      case 8 -> Readings.documented(n);
      case 9 -> Readings.almost(n);
      case 10 -> any(List.of(Readings.several(), Readings.couple()));
      case 11 -> any(List.of(Readings.dozen(), Readings.dozens()));
      default -> Readings.plain(n);
    };
  }

  /** A report of an attack, with one of its tolls; it names some of the parties, or all of them. */
  private void attack() {
    World.Episode episode = any(world.episodes);
    String toll = any(List.of("killed", "injured"));
    World.Query query =
        World.Query.of(
                toll, "", world.fields(List.of(episode.area())), episode.first(), episode.last())
            .at(episode.id());
    int given = episode.last() + any(List.of(0, 10, 40, 200));
    Set<Integer> counted = world.count(query, given);
    Set<String> actual = world.parties(episode.id());
    Set<String> named = new TreeSet<>(actual);
    named.removeIf(party -> random.nextBoolean());
    Sample sample =
        Sample.claim(nextId())
            .at(episode.id())
            .with("attack", "")
            .by(named.toArray(new String[0]))
            .from("attacks-" + given, world.date(given).toString());
    sample =
        episode.declared()
            ? sample.in(episode.area()).when(world.span(episode.first(), episode.last()))
            : sample;
    sample = named.equals(actual) && !actual.isEmpty() ? sample.with("only", "by") : sample;
    put(sample.with(toll, said(counted.size())), new Truth(query, -1, counted, Set.of()));
  }

  /** How many incidents there were each day: a number that is part of no other. */
  private void rate() {
    Scene scene = period();
    World.Query query = scene.query().of("strikes", "");
    int days = query.last() - query.first() + 1;
    Set<Integer> counted = world.count(query, SETTLED);
    if (query.first() >= 0 && query.last() < World.DAYS && scene.end() == query.last()) {
      Sample sample =
          published(scene.sample().with("measure", "strikes").with("per", "day"), SETTLED);
      put(
          sample.with("value", Readings.rate(Rational.of(counted.size(), days))),
          new Truth(query, -1, counted, Set.of()));
    }
  }

  /** A number that is wrong, and that nobody asserts. */
  private void conjecture() {
    Scene scene = period();
    Sample sample =
        scene
            .sample()
            .with("measure", any(measures))
            .with("value", Readings.exactly(random.nextInt(40)))
            .spoken(
                new Sample.Spoken(
                    "conjectures",
                    world.date(SETTLED).toString(),
                    Stance.SUPPORTS,
                    List.of(),
                    any(
                        List.of(
                            Modality.POSSIBLE,
                            Modality.PLANNED,
                            Modality.PREDICTED,
                            Modality.HYPOTHETICAL))));
    put(sample, new Truth(scene.query(), -1, Set.of(), Set.of("modality")));
  }
}
