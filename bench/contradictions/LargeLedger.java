package org.gainsay.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gainsay.anchor.Anchoring;
import org.gainsay.anchor.Match;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Content;
import org.gainsay.claim.Counted;
import org.gainsay.claim.DocumentId;
import org.gainsay.claim.Evidence;
import org.gainsay.claim.MeasureKind;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Ref;
import org.gainsay.claim.Stance;
import org.gainsay.claim.Vocabulary;
import org.gainsay.diagnostic.Place;
import org.gainsay.diagnostic.Places;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Passage;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Rational;
import org.gainsay.quantity.Reading;
import org.gainsay.source.Document;
import org.gainsay.text.Text;
import org.gainsay.time.Days;
import org.gainsay.time.When;

/**
 * A ledger of one density: twenty claims to a place, thirty terms, ten years, and numbers that are
 * true of a land where every day in every village the same few people of each kind come to harm;
 * one claim in a thousand gives a thousand times the number.
 */
final class LargeLedger {
  private static final int CLAIMS_TO_A_PLACE = 20;
  private static final int BRANCHES = 10;
  private static final int TERMS = 30;
  private static final int YEARS = 10;
  private static final LocalDate ORIGIN = LocalDate.of(2010, 1, 1);
  private static final Places AT =
      new Places(Map.of(), Map.of("", Place.start("claims/large.yaml")));
  private static final String[] MEASURES = {"killed", "injured", "strikes"};

  private final Random random = new Random(7);
  private final int size;
  private final int places;
  private final long[] villages;
  private final Passage passage;
  private final Evidence evidence;

  LargeLedger(int size) {
    this.size = size;
    this.places = size / CLAIMS_TO_A_PLACE;
    this.villages = new long[places];
    for (int place = places - 1; place >= 0; place--) {
      villages[place] += 1;
      if (place > 0) {
        villages[parent(place)] += villages[place];
      }
    }
    Text text = Text.of("a passage");
    this.evidence =
        new Evidence(
            1,
            new DocumentId("large", Optional.empty()),
            "a passage",
            Optional.empty(),
            Optional.empty(),
            Stance.SUPPORTS,
            List.of(),
            Modality.ASSERTED);
    Document document =
        new Document(
            evidence.document(),
            "seeds/large.txt",
            text,
            text.whole(),
            List.of(text.whole()),
            "large",
            Optional.empty(),
            Optional.of(when(ORIGIN.plusYears(20), ORIGIN.plusYears(20))),
            "en",
            false,
            List.of());
    this.passage =
        new Passage(
            evidence,
            Optional.of(document),
            Optional.of(
                new Anchoring.Found(List.of(text.whole()), Match.EXACT, 0, List.of(), true)),
            Map.of(),
            Optional.empty());
  }

  private static int parent(int place) {
    return (place - 1) / BRANCHES;
  }

  private static String place(int place) {
    return "place-" + place;
  }

  /** Term 0 holds all others; 1 to 5 are its parts, and each of them has five. */
  private static List<Integer> parts(int term) {
    List<Integer> parts = new ArrayList<>();
    for (int i = 1; i <= 5 && term <= 4; i++) {
      parts.add(term * 5 + i);
    }
    parts.removeIf(part -> part >= TERMS);
    return parts;
  }

  /** How many of a term come to harm in one village in one day. */
  private static long weight(int term) {
    return 1 + parts(term).stream().mapToLong(LargeLedger::weight).sum();
  }

  Vocabulary vocabulary() {
    Map<String, Vocabulary.Place> map = new HashMap<>();
    for (int i = 0; i < places; i++) {
      List<String> within = i == 0 ? List.of() : List.of(place(parent(i)));
      map.put(
          place(i),
          new Vocabulary.Place(
              place(i), place(i), List.of(), within, Optional.of("place"), List.of(), false, AT));
    }
    Map<String, Vocabulary.Measure> measures = new HashMap<>();
    MeasureKind[] kinds = {MeasureKind.ONCE, MeasureKind.REPEATABLE, MeasureKind.EVENTS};
    for (int i = 0; i < MEASURES.length; i++) {
      measures.put(
          MEASURES[i],
          new Vocabulary.Measure(
              MEASURES[i], MEASURES[i], List.of(), List.of(), "term-0", kinds[i], AT));
    }
    Map<String, Vocabulary.Term> terms = new HashMap<>();
    for (int i = 0; i < TERMS; i++) {
      List<String> within = i == 0 ? List.of() : List.of("term-" + (i - 1) / 5);
      List<String> parts = parts(i).stream().map(part -> "term-" + part).toList();
      terms.put(
          "term-" + i,
          new Vocabulary.Term(
              "term-" + i, "term-" + i, List.of(), within, parts, false, List.of(), AT));
    }
    return new Vocabulary(Map.of(), map, measures, Map.of(), terms);
  }

  List<LinkedClaim> claims() {
    List<LinkedClaim> claims = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      claims.add(claim(i, i % places));
    }
    return claims;
  }

  private LinkedClaim claim(int number, int place) {
    int term = Math.min(random.nextInt(TERMS), random.nextInt(TERMS));
    int[] lengths = {1, 10, 100, 1000};
    int length = lengths[random.nextInt(lengths.length)];
    int first = random.nextInt(YEARS * 365 / length) * length;
    LocalDate day = ORIGIN.plusDays(first);
    long count = villages[place] * length * weight(term);
    boolean wrong = random.nextInt(1000) == 0;
    Reading reading = reading(wrong ? count * 1000 : count);
    Content.Figure figure =
        new Content.Figure(
            MEASURES[random.nextInt(MEASURES.length)],
            new Counted("" + count, reading),
            Optional.of(Ref.to("term-" + term)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Claim claim =
        new Claim(
            "claim-" + number,
            "So many came to harm.",
            figure,
            List.of(Ref.to(place(place))),
            Optional.of(when(day, day.plusDays(length - 1))),
            Optional.empty(),
            List.of(),
            Modality.ASSERTED,
            List.of(evidence),
            List.of(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            AT);
    return new LinkedClaim(claim, List.of(passage), Map.of("figure/value", reading), "f0");
  }

  /** At least, at most, or both, with a leeway of a tenth. */
  private Reading reading(long count) {
    Rational low = Rational.of(count - count / 10);
    Rational high = Rational.of(count + count / 10);
    int form = random.nextInt(4);
    Interval interval =
        form == 0
            ? Interval.atLeast(low)
            : form == 1 ? Interval.closed(Rational.ZERO, high) : Interval.closed(low, high);
    return new Reading(
        Reading.Kind.COUNT, interval, interval, "about n", true, Optional.empty(), Optional.empty());
  }

  private static When when(LocalDate first, LocalDate last) {
    Days days = new Days(first, last);
    return new When(first + "/" + last, days, days, Optional.of(days), false, true);
  }
}
