package org.gainsay.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gainsay.claim.Content;
import org.gainsay.time.Days;
import org.gainsay.time.When;

/** Attacks and figures in time: a picture, and the same as a table. */
final class TimelineSection {
  private static final int ROOM = 500;
  private static final int MOST_SHAPES = 300;
  private static final int HIGHEST = 150;
  private static final String EACH =
      " over the time that the ledger gives them. An arrow says that it gives no beginning, or no"
          + " end.";
  private static final String BY_MONTH =
      " by the month in which the time that the ledger gives them begins.";

  private static final int WIDTH = 960;
  private static final int MARGIN = 30;
  private static final int LANE = 11;
  private static final int TOP = 24;
  private static final int SHORTEST = 6;
  private static final int ARROW = 22;

  /** More years than these are not all named. */
  private static final int MOST_YEARS = 16;

  /** A claim whose time is known at one end at least. */
  private record Item(Permalinks.Entry entry, Days days) {
    boolean isAttack() {
      return entry.view().claim().kind() == Content.Kind.ATTACK;
    }

    LocalDate known() {
      return days.first().equals(Days.BEGINNING) ? days.last() : days.first();
    }

    LocalDate knownLast() {
      return days.last().equals(Days.END) ? days.first() : days.last();
    }
  }

  private final List<Item> items;
  private final Folding folding;
  private final LocalDate first;
  private final LocalDate end;

  private TimelineSection(List<Item> items, Folding folding) {
    this.items = items;
    this.folding = folding;
    this.first =
        items.stream()
            .map(Item::known)
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH)
            .withDayOfYear(1);
    this.end =
        items.stream()
            .map(Item::knownLast)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH)
            .withDayOfYear(1)
            .plusYears(1);
  }

  static Html of(Permalinks links, Folding folding) {
    List<Item> items =
        links.entries().stream()
            .flatMap(entry -> item(entry).stream())
            .sorted(
                Comparator.comparing(Item::known)
                    .thenComparing(Item::knownLast)
                    .thenComparing(item -> item.entry().number()))
            .toList();
    return items.isEmpty() ? Html.NOTHING : new TimelineSection(items, folding).section();
  }

  private static Optional<Item> item(Permalinks.Entry entry) {
    Content.Kind kind = entry.view().claim().kind();
    return entry
        .view()
        .claim()
        .when()
        .map(When::named)
        .filter(days -> kind == Content.Kind.ATTACK || kind == Content.Kind.FIGURE)
        .filter(days -> !days.equals(Days.ALWAYS))
        .map(days -> new Item(entry, days));
  }

  private Html section() {
    boolean one = folding == Folding.NONE || items.size() <= MOST_SHAPES;
    return Html.tag("section")
        .id("timeline")
        .holding(
            Html.tag("h2", "Attacks and figures in time"),
            Html.tag("p")
                .kind("lead")
                .holding(
                    Html.tag("span", "Attacks").kind("key attack"),
                    Html.text(" and "),
                    Html.tag("span", "figures").kind("key figure"),
                    Html.text(one ? EACH : BY_MONTH)),
            Html.tag("div")
                .kind("scroll")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", "Timeline")
                .holding(one ? picture() : months()),
            Html.tag("details").holding(Html.tag("summary", "The same as a table"), rows()));
  }

  /** How many begin in each month, where there are too many to draw each. */
  private Html months() {
    Map<LocalDate, int[]> counts = new TreeMap<>();
    for (Item item : items) {
      int[] count = counts.computeIfAbsent(item.known().withDayOfMonth(1), month -> new int[2]);
      count[item.isAttack() ? 0 : 1]++;
    }
    int most = counts.values().stream().mapToInt(count -> count[0] + count[1]).max().orElse(1);
    StringBuilder attacks = new StringBuilder();
    StringBuilder figures = new StringBuilder();
    counts.forEach(
        (month, count) -> {
          int width = Math.max(1, x(month.plusMonths(1)) - x(month) - 1);
          int up = count[0] * HIGHEST / most;
          int all = (count[0] + count[1]) * HIGHEST / most;
          attacks.append(bar(x(month), TOP + HIGHEST, width, up));
          figures.append(bar(x(month), TOP + HIGHEST - up, width, all - up));
        });
    int height = TOP + HIGHEST + 6;
    return drawing(height)
        .holding(
            Html.tag("title", "Attacks and figures by month; the table below has each of them"))
        .holding(years(height))
        .holding(
            Html.tag("path").kind("attack").with("d", attacks.toString()),
            Html.tag("path").kind("figure").with("d", figures.toString()),
            Html.tag("text", most + " in a month")
                .with("x", Integer.toString(MARGIN))
                .with("y", Integer.toString(TOP + 10)));
  }

  private static String bar(int x, int foot, int width, int height) {
    return "M" + x + " " + foot + "v-" + height + "h" + width + "v" + height + "z";
  }

  private static Element drawing(int height) {
    return Html.tag("svg")
        .kind("timeline")
        .with("role", "img")
        .with("viewBox", "0 0 " + WIDTH + " " + height);
  }

  private Html picture() {
    List<Integer> lanes = new ArrayList<>();
    List<Html> shapes = new ArrayList<>();
    for (Item item : items) {
      int from =
          item.days().first().equals(Days.BEGINNING)
              ? x(item.days().last().plusDays(1)) - ARROW
              : x(item.days().first());
      int to =
          item.days().last().equals(Days.END)
              ? from + ARROW
              : Math.max(from + SHORTEST, x(item.days().last().plusDays(1)));
      int lane = lane(lanes, from, to + 3);
      shapes.add(shape(item, from, to, TOP + lane * LANE + LANE / 2));
    }
    int height = TOP + lanes.size() * LANE + 6;
    return drawing(height)
        .holding(
            Html.tag(
                "title",
                "Timeline of "
                    + Count.of(items.size(), "claim")
                    + "; the table below says the same"))
        .holding(years(height))
        .holding(shapes);
  }

  /** The first lane that is free from here on; a new one if none is. */
  private static int lane(List<Integer> lanes, int from, int to) {
    for (int lane = 0; lane < lanes.size(); lane++) {
      if (lanes.get(lane) <= from) {
        lanes.set(lane, to);
        return lane;
      }
    }
    lanes.add(to);
    return lanes.size() - 1;
  }

  private int x(LocalDate day) {
    long length = ChronoUnit.DAYS.between(first, end);
    long at = ChronoUnit.DAYS.between(first, day);
    return (int) (MARGIN + at * (WIDTH - 2 * MARGIN) / length);
  }

  private List<Html> years(int height) {
    int years = end.getYear() - first.getYear();
    int every = (years + MOST_YEARS - 1) / MOST_YEARS;
    List<Html> shapes = new ArrayList<>();
    for (int i = 0; i <= years; i += every) {
      LocalDate year = first.plusYears(i);
      shapes.add(Html.tag("path").kind("grid").with("d", "M" + x(year) + " " + TOP + "V" + height));
      if (i < years) {
        shapes.add(
            Html.tag("text", Integer.toString(year.getYear()))
                .with("x", Integer.toString(x(year) + 3))
                .with("y", "14"));
      }
    }
    return shapes;
  }

  private static Html shape(Item item, int from, int to, int y) {
    int half = 3;
    String left =
        item.days().first().equals(Days.BEGINNING)
            ? "M"
                + (from + 5)
                + " "
                + (y - half)
                + "L"
                + from
                + " "
                + y
                + "L"
                + (from + 5)
                + " "
                + (y + half)
            : "M" + from + " " + (y - half) + "V" + (y + half);
    String right =
        item.days().last().equals(Days.END)
            ? "L"
                + (to - 5)
                + " "
                + (y + half)
                + "L"
                + to
                + " "
                + y
                + "L"
                + (to - 5)
                + " "
                + (y - half)
            : "L" + to + " " + (y + half) + "V" + (y - half);
    return Html.tag("path")
        .kind(item.isAttack() ? "attack" : "figure")
        .with("d", left + right + "Z")
        .holding(
            Html.tag(
                "title",
                item.entry().view().edtf() + ": " + item.entry().view().claim().statement()));
  }

  private Html rows() {
    List<Html> rows =
        items.stream()
            .map(
                item ->
                    (Html)
                        Html.tag("tr")
                            .holding(
                                Html.tag("td", item.entry().view().edtf()).kind("when"),
                                Html.tag("td", item.entry().view().claim().kind().label()),
                                Html.tag("th")
                                    .with("scope", "row")
                                    .holding(
                                        Html.tag("a", item.entry().view().claim().statement())
                                            .to(item.entry().anchor())),
                                Html.tag("td", ClaimsSection.value(item.entry().view()))))
            .toList();
    return folding.list(ROOM, rows, TimelineSection::table);
  }

  private static Html table(List<? extends Html> rows) {
    return Html.tag("table")
        .kind("plain")
        .holding(
            Html.tag("thead")
                .holding(
                    Html.tag("tr")
                        .holding(
                            Html.tag("th", "When").with("scope", "col"),
                            Html.tag("th", "Kind").with("scope", "col"),
                            Html.tag("th", "Claim").with("scope", "col"),
                            Html.tag("th", "Value").with("scope", "col"))),
            Html.tag("tbody").holding(rows));
  }
}
