package org.gainsay.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.gainsay.claim.Vocabulary;

/**
 * A small world in which everything is known: people with their lives, places on eight fields,
 * ninety days.
 */
final class World {
  static final int DAYS = 90;
  static final int FIELDS = 8;
  static final int PEOPLE = 24;

  /** Not later than so many days after it, everyone knows of an incident. */
  static final int NEWS = 30;

  private static final List<List<String>> SORTS =
      List.of(
          List.of("people"),
          List.of("people", "children", "women-and-children"),
          List.of("people", "women", "adults", "women-and-children"),
          List.of("people", "men", "adults"));

  /**
   * Something that happened to someone or something.
   *
   * @param to of a departure, the field of arrival
   * @param event the innermost event that it belongs to; empty for none
   * @param known the day from which it is counted
   */
  record Incident(
      int subject,
      String measure,
      int day,
      int field,
      int to,
      String by,
      String weapon,
      String cause,
      String target,
      String event,
      int known) {}

  /** A place: the fields that it holds. */
  record Area(String id, String parent, String kind, Set<Integer> fields) {}

  /**
   * An event: where and when it lies.
   *
   * @param declared whether the vocabulary says so
   */
  record Episode(String id, String within, String area, int first, int last, boolean declared) {}

  /** A set of people or things, by what they have in common; what is empty narrows nothing. */
  record Query(
      String measure,
      String term,
      Set<Integer> fields,
      int first,
      int last,
      Set<String> by,
      String weapon,
      String cause,
      String target,
      String event) {
    static Query of(String measure, String term, Set<Integer> fields, int first, int last) {
      return new Query(measure, term, fields, first, last, Set.of(), "", "", "", "");
    }

    Query of(String otherMeasure, String otherTerm) {
      return new Query(
          otherMeasure, otherTerm, fields, first, last, by, weapon, cause, target, event);
    }

    Query in(Set<Integer> otherFields) {
      return new Query(measure, term, otherFields, first, last, by, weapon, cause, target, event);
    }

    Query by(Set<String> parties) {
      return new Query(measure, term, fields, first, last, parties, weapon, cause, target, event);
    }

    Query at(String someEvent) {
      return new Query(measure, term, fields, first, last, by, weapon, cause, target, someEvent);
    }

    Query with(String someWeapon, String someCause, String someTarget) {
      return new Query(
          measure, term, fields, first, last, by, someWeapon, someCause, someTarget, event);
    }
  }

  final LocalDate origin;
  final Map<String, Area> areas = new LinkedHashMap<>();
  final List<Episode> episodes = new ArrayList<>();
  final List<Incident> incidents = new ArrayList<>();
  private final List<Set<String>> terms = new ArrayList<>();
  private final int[] home = new int[PEOPLE];

  /** Whether the vocabulary says that north and south are all there is. */
  private final boolean divided;

  private final Random random;

  World(Random random, LocalDate origin) {
    this.random = random;
    this.origin = origin;
    this.divided = random.nextBoolean();
    map();
    for (int person = 0; person < PEOPLE; person++) {
      live(person);
    }
    for (int thing = 0; thing < 12; thing++) {
      strike(1000 + thing);
    }
  }

  private void map() {
    add("land", "", "country", range(0, FIELDS));
    int border = 3 + random.nextInt(3);
    add("north", "land", "province", range(0, border));
    add("south", "land", "province", range(border, FIELDS));
    add("north-town", "north", "town", range(0, 1 + random.nextInt(2)));
    add("north-village", "north", random.nextBoolean() ? "town" : "village", Set.of(border - 1));
    add("south-town", "south", "town", range(border, border + 1 + random.nextInt(2)));
    add("zone", "land", "", someFields());
    for (int i = 0; i < 3; i++) {
      int first = random.nextInt(DAYS - 10);
      List<Area> all = List.copyOf(areas.values());
      Area area = all.get(random.nextInt(all.size()));
      episodes.add(
          new Episode(
              "event-" + i, "", area.id(), first, first + random.nextInt(9), i < 2 || divided));
    }
    Episode outer = episodes.get(0);
    episodes.add(
        new Episode("event-3", outer.id(), outer.area(), outer.first(), outer.last(), true));
  }

  private void add(String id, String parent, String kind, Set<Integer> fields) {
    areas.put(id, new Area(id, parent, kind, fields));
  }

  private Area area(String id) {
    return Objects.requireNonNull(areas.get(id));
  }

  private static Set<Integer> range(int from, int to) {
    Set<Integer> fields = new TreeSet<>();
    for (int field = from; field < to; field++) {
      fields.add(field);
    }
    return fields;
  }

  private Set<Integer> someFields() {
    Set<Integer> fields = new TreeSet<>(Set.of(random.nextInt(FIELDS)));
    for (int i = 0; i < 3; i++) {
      fields.add(random.nextInt(FIELDS));
    }
    return fields;
  }

  private void live(int person) {
    Set<String> sorts = new HashSet<>(SORTS.get(random.nextInt(SORTS.size())));
    int side = random.nextInt(3);
    if (side < 2) {
      sorts.add(side == 0 ? "civilians" : "fighters");
    }
    terms.add(sorts);
    int field = random.nextInt(FIELDS);
    home[person] = field;
    int death = random.nextInt(2) == 0 ? random.nextInt(DAYS) : DAYS;
    for (int day = 0; day < death; day++) {
      int chance = random.nextInt(40);
      if (chance == 0) {
        happen(person, "injured", day, field, field);
      } else if (chance == 1) {
        happen(person, "detained", day, field, field);
      } else if (chance == 2) {
        int to = random.nextInt(FIELDS);
        happen(person, "departures", day, field, to);
        field = to;
      }
    }
    if (death < DAYS) {
      happen(person, random.nextInt(4) == 0 ? "died" : "killed", death, field, field);
    }
  }

  private void strike(int thing) {
    happen(thing, "strikes", random.nextInt(DAYS), random.nextInt(FIELDS), 0);
  }

  private void happen(int subject, String measure, int day, int field, int to) {
    String event = "";
    for (Episode episode : episodes) {
      boolean fits =
          area(episode.area()).fields().contains(field)
              && episode.first() <= day
              && day <= episode.last();
      event = fits && random.nextBoolean() ? episode.id() : event;
    }
    incidents.add(
        new Incident(
            subject,
            measure,
            day,
            field,
            to,
            List.of("reds", "blues", "guards").get(random.nextInt(3)),
            List.of("rockets", "mines").get(random.nextInt(2)),
            List.of("shelling", "violence", "").get(random.nextInt(3)),
            List.of("markets", "buildings", "").get(random.nextInt(3)),
            event,
            day + (random.nextInt(2) == 0 ? random.nextInt(NEWS) : 0)));
  }

  Vocabulary vocabulary() {
    List<String> lines = new ArrayList<>(List.of("places:"));
    for (Area area : areas.values()) {
      String within = area.parent().isEmpty() ? "" : "within: " + area.parent() + ", ";
      String kind = area.kind().isEmpty() ? "" : "kind: " + area.kind() + ", ";
      String parts =
          divided && area.id().equals("land") ? "parts: [north, south], complete: true, " : "";
      lines.add("  " + area.id() + ": {" + within + kind + parts + "name: " + area.id() + "}");
    }
    lines.add("actors:");
    lines.add("  reds: {name: Reds}");
    lines.add("  guards: {name: Guards, within: reds}");
    lines.add("  blues: {name: Blues}");
    lines.add("terms:");
    lines.add("  adults: {within: people, parts: [women, men], complete: true}");
    lines.add("  rockets: {name: rockets}");
    lines.add("  mines: {name: mines}");
    lines.add("  shelling: {within: violence}");
    lines.add("  violence: {name: violence}");
    lines.add("  markets: {within: buildings}");
    lines.add("  buildings: {name: buildings}");
    lines.add("events:");
    for (Episode episode : episodes) {
      String within = episode.within().isEmpty() ? "" : "within: " + episode.within() + ", ";
      String scene =
          episode.declared()
              ? "place: " + episode.area() + ", when: " + span(episode.first(), episode.last())
              : "name: " + episode.id();
      lines.add("  " + episode.id() + ": {" + within + scene + "}");
    }
    return Sample.vocabulary(lines.toArray(new String[0]));
  }

  LocalDate date(int day) {
    return origin.plusDays(day);
  }

  /** As EDTF. */
  String span(int first, int last) {
    return first == last ? date(first).toString() : date(first) + "/" + date(last);
  }

  /** Whom or what a query counts, of what was known by a day. */
  Set<Integer> count(Query query, int knownBy) {
    Set<Integer> found = new TreeSet<>();
    for (Incident incident : incidents) {
      boolean counts =
          incident.known() <= knownBy
              && measures(query.measure()).contains(incident.measure())
              && is(incident.subject(), query.term())
              && isIn(incident, query.fields())
              && query.first() <= incident.day()
              && incident.day() <= query.last()
              && (query.by().isEmpty() || query.by().stream().anyMatch(it -> isBy(incident, it)))
              && (query.weapon().isEmpty() || query.weapon().equals(incident.weapon()))
              && lies(incident.cause(), query.cause(), "shelling", "violence")
              && lies(incident.target(), query.target(), "markets", "buildings")
              && (query.event().isEmpty() || isOf(incident.event(), query.event()));
      if (counts) {
        found.add(incident.subject());
      }
    }
    return found;
  }

  /** Who took part in an event. */
  Set<String> parties(String event) {
    Set<String> parties = new TreeSet<>();
    incidents.stream().filter(it -> isOf(it.event(), event)).forEach(it -> parties.add(it.by()));
    return parties;
  }

  private static boolean lies(String given, String asked, String narrow, String wide) {
    return asked.isEmpty() || given.equals(asked) || (asked.equals(wide) && given.equals(narrow));
  }

  private static List<String> measures(String measure) {
    return switch (measure) {
      case "died" -> List.of("died", "killed");
      case "casualties" -> List.of("killed", "injured");
      default -> List.of(measure);
    };
  }

  private boolean is(int subject, String term) {
    return term.isEmpty() || terms.get(subject).contains(term);
  }

  /** A departure leaves the place. */
  private static boolean isIn(Incident incident, Set<Integer> fields) {
    boolean stays = incident.measure().equals("departures") && fields.contains(incident.to());
    return fields.contains(incident.field()) && !stays;
  }

  private static boolean isBy(Incident incident, String actor) {
    return incident.by().equals(actor) || (actor.equals("reds") && incident.by().equals("guards"));
  }

  private boolean isOf(String event, String around) {
    return episodes.stream()
        .anyMatch(
            it ->
                it.id().equals(event)
                    && (event.equals(around)
                        || (!it.within().isEmpty() && it.within().equals(around))));
  }

  /** Who lives in some fields on a day. */
  Set<Integer> population(String term, Set<Integer> fields, int day) {
    Set<Integer> found = new TreeSet<>();
    for (int person = 0; person < PEOPLE; person++) {
      if (is(person, term) && lives(person, day) && fields.contains(field(person, day))) {
        found.add(person);
      }
    }
    return found;
  }

  private boolean lives(int person, int day) {
    return happened(person, day, measure -> measure == 0) == 0;
  }

  private int happened(int person, int day, IntPredicate measure) {
    return (int)
        incidents.stream()
            .filter(it -> it.subject() == person && it.day() < day)
            .filter(
                it -> measure.test(Arrays.asList("killed", "died").contains(it.measure()) ? 0 : 1))
            .count();
  }

  private int field(int person, int day) {
    int field = home[person];
    for (Incident incident : incidents) {
      boolean moved =
          incident.subject() == person
              && incident.measure().equals("departures")
              && incident.day() < day;
      field = moved ? incident.to() : field;
    }
    return field;
  }

  Set<Integer> fields(List<String> areaIds) {
    Set<Integer> fields = new TreeSet<>();
    areaIds.forEach(id -> fields.addAll(area(id).fields()));
    return fields;
  }
}
