package org.gainsay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Content;
import org.gainsay.claim.Ref;
import org.gainsay.claim.Stance;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Interval.Bound;
import org.gainsay.quantity.Rational;
import org.gainsay.quantity.Reading;

/** For each measure a picture of what the documents say: from low to high, and the best value. */
final class RangesSection {
  private static final int ROOM = 1_200;
  private static final int HEIGHT = 20;
  private static final int MIDDLE = HEIGHT / 2;

  /** A figure that has bounds. */
  private record Row(Permalinks.Entry entry, Content.Figure figure, Reading reading) {
    String group() {
      ClaimView view = entry.view();
      String name = view.measureName(figure.measure());
      String measure = name.isEmpty() ? figure.measure() : name;
      String per = figure.per().map(it -> ", per " + it).orElse("");
      String unit = reading.unit().map(it -> ", in " + it).orElse("");
      return measure + per + unit + (reading.kind() == Reading.Kind.SHARE ? ", share" : "");
    }

    /** Whom, where and when it counts. */
    String counted() {
      ClaimView view = entry.view();
      Stream<String> of = figure.of().map(ref -> name(view.termName(ref), ref)).stream();
      Stream<String> by =
          figure.by().isEmpty()
              ? Stream.of()
              : Stream.of("by " + names(figure.by().stream().map(r -> name(view.actorName(r), r))));
      Stream<String> target = figure.target().stream().map(r -> "on " + name(view.termName(r), r));
      Stream<String> weapon =
          figure.weapon().stream().map(r -> "with " + name(view.termName(r), r));
      Stream<String> cause = figure.cause().stream().map(r -> "by " + name(view.termName(r), r));
      String counts = names(Stream.of(of, by, target, weapon, cause).flatMap(each -> each));
      String place = ClaimsSection.placeNames(view);
      return Stream.of(counts, place, view.edtf())
          .filter(it -> !it.isEmpty())
          .collect(Collectors.joining(" · "));
    }

    String documents() {
      return names(
          entry.view().claim().evidence().stream()
              .filter(evidence -> evidence.stance() == Stance.SUPPORTS)
              .map(evidence -> evidence.document().toString())
              .distinct());
    }

    private static String name(String name, Ref ref) {
      return name.isEmpty() ? ref.toString() : name;
    }

    private static String names(Stream<String> names) {
      return names.collect(Collectors.joining(", "));
    }

    Stream<Rational> numbers() {
      return Stream.of(reading.literal().low(), reading.literal().high())
          .flatMap(Optional::stream)
          .map(Bound::value);
    }
  }

  private RangesSection() {}

  static Html of(Permalinks links, Folding folding) {
    TreeMap<String, List<Row>> groups = new TreeMap<>();
    for (Permalinks.Entry entry : links.entries()) {
      row(entry)
          .ifPresent(it -> groups.computeIfAbsent(it.group(), g -> new ArrayList<>()).add(it));
    }
    if (groups.isEmpty()) {
      return Html.NOTHING;
    }
    int room = ROOM / groups.size();
    return Html.tag("section")
        .id("figures")
        .holding(
            Html.tag("h2", "The figures, as each document gives them"),
            Html.tag(
                    "p",
                    "A bar runs from the least to the most that the words say, a dot is the value"
                        + " itself, an arrow says that the words set no bound on that side. Figures"
                        + " on one scale need not count the same people, place or time.")
                .kind("lead"))
        .holding(
            groups.entrySet().stream()
                .sorted(
                    Comparator.comparing(
                        (Map.Entry<String, List<Row>> it) -> -it.getValue().size()))
                .map(group -> picture(group.getKey(), group.getValue(), folding, room))
                .toList());
  }

  private static Optional<Row> row(Permalinks.Entry entry) {
    return entry
        .view()
        .figure()
        .flatMap(
            figure -> entry.view().figureReading().map(reading -> new Row(entry, figure, reading)))
        .filter(row -> row.numbers().findAny().isPresent());
  }

  private static Html picture(String name, List<Row> rows, Folding folding, int room) {
    NumberScale scale = NumberScale.holding(rows.stream().flatMap(Row::numbers).toList());
    Reading.Kind kind = rows.get(0).reading().kind();
    List<Html> lines =
        rows.stream()
            .sorted(Comparator.comparing(Row::counted))
            .map(row -> line(row, scale))
            .toList();
    String caption = name + (scale.powers() ? " (scale by powers of ten)" : "");
    return folding.list(room, lines, some -> table(caption, axis(scale, kind), some));
  }

  private static Html table(String caption, Html axis, List<? extends Html> lines) {
    return Html.tag("table")
        .kind("ranges")
        .holding(
            Html.tag("caption", caption),
            Html.tag("thead")
                .holding(
                    Html.tag("tr")
                        .holding(
                            column("Counted"),
                            column("Document"),
                            column("As written"),
                            column("Low").kind("number"),
                            column("Best").kind("number"),
                            column("High").kind("number"),
                            Html.tag("td").kind("picture").holding(axis))),
            Html.tag("tbody").holding(lines));
  }

  private static Element column(String name) {
    return Html.tag("th", name).with("scope", "col");
  }

  private static Html line(Row row, NumberScale scale) {
    Reading reading = row.reading();
    Interval literal = reading.literal();
    String said = ReadableNumber.of(literal, reading.kind());
    return Html.tag("tr")
        .holding(
            Html.tag("th")
                .with("scope", "row")
                .holding(Html.tag("a", row.counted()).to(row.entry().anchor())),
            Html.tag("td", row.documents()),
            Html.tag("td", row.figure().value().written()),
            number(literal.low().map(Bound::value), reading.kind()),
            number(reading.best(), reading.kind()),
            number(literal.high().map(Bound::value), reading.kind()),
            Html.tag("td").kind("picture").holding(bar(row, scale, row.documents() + ": " + said)));
  }

  private static Html number(Optional<Rational> number, Reading.Kind kind) {
    return Html.tag("td", number.map(it -> ReadableNumber.of(it, kind)).orElse("")).kind("number");
  }

  private static Element drawing(String height) {
    return Html.tag("svg").with("viewBox", "0 0 " + NumberScale.WIDTH + " " + height);
  }

  private static Html axis(NumberScale scale, Reading.Kind kind) {
    List<Html> labels = new ArrayList<>();
    for (Rational tick : scale.ticks()) {
      labels.add(
          Html.tag("text", NumberScale.brief(tick, kind))
              .with("x", scale.at(tick))
              .with("y", Integer.toString(HEIGHT - 5)));
    }
    return drawing(Integer.toString(HEIGHT))
        .kind("axis")
        .with("aria-hidden", "true")
        .holding(labels);
  }

  private static Html bar(Row row, NumberScale scale, String title) {
    Interval literal = row.reading().literal();
    List<Html> shapes = new ArrayList<>();
    shapes.add(Html.tag("title", title));
    shapes.add(Html.tag("path").kind("grid").with("d", grid(scale)));
    shapes.add(Html.tag("path").kind("bar").with("d", shape(literal, scale)));
    row.reading()
        .best()
        .ifPresent(
            best ->
                shapes.add(
                    Html.tag("circle")
                        .kind("best")
                        .with("cx", scale.at(best))
                        .with("cy", Integer.toString(MIDDLE))
                        .with("r", "4")));
    return drawing(Integer.toString(HEIGHT)).with("role", "img").holding(shapes);
  }

  private static String grid(NumberScale scale) {
    return scale.ticks().stream()
        .map(tick -> "M" + scale.at(tick) + " 0V" + HEIGHT)
        .collect(Collectors.joining());
  }

  /** A line between the bounds, a stroke across at each, an arrowhead where there is none. */
  private static String shape(Interval interval, NumberScale scale) {
    int right = NumberScale.WIDTH - 2;
    String from = interval.low().map(it -> scale.at(it.value())).orElse("2.0");
    String to = interval.high().map(it -> scale.at(it.value())).orElse(right + ".0");
    String line = "M" + from + " " + MIDDLE + "H" + to;
    String left =
        interval.low().isPresent()
            ? "M" + from + " " + (MIDDLE - 5) + "v10"
            : "M8 " + (MIDDLE - 5) + "L2 " + MIDDLE + "L8 " + (MIDDLE + 5);
    String end =
        interval.high().isPresent()
            ? "M" + to + " " + (MIDDLE - 5) + "v10"
            : "M"
                + (right - 6)
                + " "
                + (MIDDLE - 5)
                + "L"
                + right
                + " "
                + MIDDLE
                + "L"
                + (right - 6)
                + " "
                + (MIDDLE + 5);
    return line + left + end;
  }
}
