package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gainsay.claim.MeasureKind;
import org.gainsay.claim.Vocabulary;

/** The measures and terms of a vocabulary as an indented list. */
public final class VocabularyList {
  private VocabularyList() {}

  /** Each with its kind, its names and how it lies to the others; sorted by id. */
  public static String of(Vocabulary vocabulary) {
    StringBuilder list = new StringBuilder();
    list.append("Built in: a ledger may use these without declaring them, and declare more.\n");
    list.append("\nmeasures: what a figure counts\n");
    new TreeMap<>(vocabulary.measures()).values().forEach(measure -> add(list, measure));
    list.append("\nterms: whom or what it counts, weapons, targets, causes\n");
    new TreeMap<>(vocabulary.terms()).values().forEach(term -> add(list, term));
    list.append("\nkinds of measures: what follows from their counts\n");
    for (MeasureKind kind : MeasureKind.values()) {
      entry(list, kind.label(), List.of(meaning(kind)));
    }
    return list.toString();
  }

  private static void add(StringBuilder list, Vocabulary.Measure measure) {
    List<String> says =
        new ArrayList<>(List.of(measure.kind().label() + ", counts " + measure.counts()));
    related("within", measure.within(), says);
    related("also", measure.aliases(), says);
    entry(list, measure.id(), says);
  }

  private static void add(StringBuilder list, Vocabulary.Term term) {
    List<String> says = new ArrayList<>();
    related("within", term.within(), says);
    related(term.complete() ? "made up of" : "disjoint parts", term.parts(), says);
    related("excludes", term.excludes(), says);
    related("also", term.aliases(), says);
    entry(list, term.id(), says);
  }

  private static void related(String how, List<String> others, List<String> says) {
    if (!others.isEmpty()) {
      says.add(how + " " + String.join(", ", others));
    }
  }

  private static void entry(StringBuilder list, String id, List<String> says) {
    String line = "  " + id + " ".repeat(Math.max(1, 22 - id.length())) + String.join("; ", says);
    list.append(line.stripTrailing()).append("\n");
  }

  private static String meaning(MeasureKind kind) {
    return switch (kind) {
      case EVENTS -> "things that happen: a part is at most its whole, and disjoint parts add up";
      case ONCE -> "happens to one person once: a part is at most its whole, and parts add up";
      case REPEATABLE -> "may happen again: parts of places or times add up only if none did";
      case MOVEMENTS -> "crossings: over places, neither parts nor sums say anything";
      case STOCK -> "what is there at an instant: compared only at one time";
      case RATE -> "so many per something, and shares: compared only like with like";
    };
  }
}
