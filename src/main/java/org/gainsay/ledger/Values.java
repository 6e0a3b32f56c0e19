package org.gainsay.ledger;

import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Counted;
import org.gainsay.diagnostic.Code;
import org.gainsay.notation.Node;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.NumberReader;
import org.gainsay.quantity.Rational;
import org.gainsay.quantity.Reading;
import org.gainsay.quantity.ValueReading;

/** Reads numbers as the text writes them, and the analyst's own reading of one. */
final class Values {
  private static final Set<String> OVERRIDE = Shapes.READING.names();

  private final Lexicon lexicon;
  private final NumberReader numbers;

  /** An analyst's reading, which goes before the program's. */
  record Own(Interval interval, String reason) {}

  Values(Lexicon lexicon, String language) {
    this.lexicon = lexicon;
    this.numbers = NumberReader.forLanguage(language);
  }

  /** The value under a key; empty when there is none, or none that can be read. */
  Optional<Counted> read(Block block, String key, Optional<Own> override) {
    return block.scalar(key).flatMap(scalar -> read(block.sheet(), scalar, override));
  }

  private Optional<Counted> read(Sheet sheet, Node.Scalar scalar, Optional<Own> override) {
    String written = scalar.text().strip();
    ValueReading reading = numbers.read(written);
    if (override.isPresent()) {
      return Optional.of(new Counted(written, overridden(reading, override.get())));
    }
    return reading.fold(
        read -> Optional.of(new Counted(written, read.reading())),
        unbounded -> {
          sheet.report(
              Code.NO_BOUNDS,
              scalar.span(),
              unbounded.note(),
              "give your own `reading: {low: …, high: …, reason: …}` if it should be compared");
          return Optional.of(new Counted(written, unbounded.reading()));
        },
        refused -> {
          sheet.report(Code.UNREADABLE_NUMBER, scalar.span(), refused.problem(), refused.help());
          return Optional.empty();
        });
  }

  private static Reading overridden(ValueReading reading, Own override) {
    Optional<Reading> own = reading.asRead();
    Interval interval = override.interval();
    return new Reading(
        own.map(Reading::kind)
            .filter(kind -> kind != Reading.Kind.UNREAD)
            .orElse(Reading.Kind.COUNT),
        interval,
        interval,
        "as the analyst reads it",
        own.map(Reading::hedged).orElse(false),
        own.flatMap(Reading::point),
        own.flatMap(Reading::unit));
  }

  Optional<Own> override(Block figure) {
    return figure
        .node("reading")
        .flatMap(node -> Block.of(figure.sheet(), node, "a reading", OVERRIDE, lexicon.nearness))
        .flatMap(this::bounds);
  }

  private Optional<Own> bounds(Block block) {
    block.require(Shapes.READING.required());
    if (!block.has("low") && !block.has("high")) {
      block.require("low");
    }
    Optional<Rational> low = number(block, "low");
    Optional<Rational> high = number(block, "high");
    Optional<String> reason = block.text("reason");
    boolean reversed = low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
    if (reversed) {
      block
          .sheet()
          .report(
              Code.REVERSED_INTERVAL,
              block.keySpan("high"),
              "`high` is less than `low`",
              "write the smaller number after `low:`");
    }
    boolean readable = low.isPresent() == block.has("low") && high.isPresent() == block.has("high");
    return reversed || !readable || (low.isEmpty() && high.isEmpty())
        ? Optional.empty()
        : Optional.of(new Own(interval(low, high), reason.orElse("")));
  }

  private static Interval interval(Optional<Rational> low, Optional<Rational> high) {
    return new Interval(
        low.map(value -> new Interval.Bound(value, true)),
        high.map(value -> new Interval.Bound(value, true)));
  }

  private static Optional<Rational> number(Block block, String key) {
    Optional<Node.Scalar> scalar = block.scalar(key);
    Optional<Rational> number = scalar.flatMap(it -> Numbers.parse(it.text()));
    if (number.isEmpty()) {
      scalar.ifPresent(
          it ->
              block
                  .sheet()
                  .report(
                      Code.UNREADABLE_NUMBER,
                      it.span(),
                      "`" + Block.shortened(it.text()) + "` is no number in digits",
                      "write digits, with a point before decimals"));
    }
    return number;
  }
}
