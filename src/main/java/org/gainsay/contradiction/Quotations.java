package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.anchor.Protection;
import org.gainsay.claim.Content;
import org.gainsay.claim.Content.Form;
import org.gainsay.claim.Content.Occasion;
import org.gainsay.claim.DocumentId;
import org.gainsay.claim.Stance;
import org.gainsay.claim.Vocabulary;
import org.gainsay.contradiction.Alignment.Difference;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Passage;
import org.gainsay.link.WordsInPassage;
import org.gainsay.source.Document;
import org.gainsay.text.Folding;

/** Renderings of one speech that differ: one finding for each speech. */
final class Quotations {
  /** A clause of so many words is not said twice by chance. */
  private static final int FULL_CLAUSE = 6;

  private final Vocabulary vocabulary;
  private final Map<String, Protection> protections = new HashMap<>();

  Quotations(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Words that a claim says were said. */
  private record Rendering(
      LinkedClaim linked, Content.Quotation quotation, Utterance words, List<Passage> witnesses) {
    String id() {
      return linked.claim().id();
    }

    String speaker() {
      return quotation.speaker().id();
    }

    boolean isIndirect() {
      return quotation.form() == Form.INDIRECT;
    }

    Optional<String> occasion() {
      return quotation.occasion().map(Rendering::named);
    }

    private static String named(Occasion occasion) {
      return occasion instanceof Occasion.Event event
          ? "event " + event.event().id()
          : occasion instanceof Occasion.Described described ? Folding.name(described.words()) : "";
    }

    boolean isPrimary() {
      return witnesses.stream()
          .flatMap(passage -> passage.document().stream())
          .anyMatch(Document::primary);
    }

    /** The documents that render the words within quotation marks. */
    Set<DocumentId> marked() {
      Set<DocumentId> documents = new HashSet<>();
      witnesses.stream()
          .filter(Rendering::isMarked)
          .forEach(passage -> documents.add(passage.evidence().document()));
      return documents;
    }

    private static boolean isMarked(Passage passage) {
      return passage
          .words()
          .filter(WordsInPassage.Stand.class::isInstance)
          .map(WordsInPassage.Stand.class::cast)
          .filter(WordsInPassage.Stand::marked)
          .isPresent();
    }
  }

  /** Two renderings that differ. */
  private record Clash(
      Rendering one,
      Rendering other,
      Level level,
      Difference difference,
      Set<String> assumptions,
      String shown) {}

  List<Finding> find(Collection<LinkedClaim> claims) {
    List<Rendering> renderings = renderings(claims);
    List<Finding> findings = new ArrayList<>();
    speeches(renderings).forEach((speech, clashes) -> findings.add(finding(speech, clashes)));
    return findings;
  }

  private List<Rendering> renderings(Collection<LinkedClaim> claims) {
    List<Rendering> renderings = new ArrayList<>();
    for (LinkedClaim linked : claims) {
      List<Passage> witnesses = Facts.witnesses(linked, Stance.SUPPORTS);
      if (linked.claim().content() instanceof Content.Quotation quotation && !witnesses.isEmpty()) {
        Utterance words =
            Utterance.of(spoken(quotation, witnesses.get(0)), protection(witnesses.get(0)));
        renderings.add(new Rendering(linked, quotation, words, witnesses));
      }
    }
    renderings.sort(Comparator.comparing(Rendering::id));
    return renderings;
  }

  private static String spoken(Content.Quotation quotation, Passage passage) {
    return quotation
        .words()
        .or(
            () ->
                passage
                    .wordsSpan()
                    .flatMap(span -> passage.document().map(it -> it.text().slice(span))))
        .orElse(passage.evidence().quote());
  }

  private Protection protection(Passage passage) {
    String language = passage.document().map(Document::language).orElse("en");
    return protections.computeIfAbsent(language, it -> new Protection(it, names()));
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    vocabulary
        .actors()
        .values()
        .forEach(
            actor -> {
              names.add(actor.name());
              names.addAll(actor.aliases());
            });
    vocabulary
        .places()
        .values()
        .forEach(
            place -> {
              names.add(place.name());
              names.addAll(place.aliases());
            });
    return names;
  }

  private Map<String, List<Clash>> speeches(List<Rendering> renderings) {
    Map<String, List<Clash>> speeches = new TreeMap<>();
    Set<Set<String>> seen = new HashSet<>();
    for (List<Rendering> group : comparable(renderings)) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          Rendering one = group.get(i);
          Rendering other = group.get(j);
          if (seen.add(Set.of(one.id(), other.id()))) {
            clash(one, other)
                .ifPresent(
                    clash ->
                        speeches
                            .computeIfAbsent(speech(one, other), it -> new ArrayList<>())
                            .add(clash));
          }
        }
      }
    }
    return speeches;
  }

  /** Groups within which renderings may be of one speech: of an occasion, or of an utterance. */
  private static Collection<List<Rendering>> comparable(List<Rendering> renderings) {
    Map<String, List<Rendering>> groups = new TreeMap<>();
    for (Rendering rendering : renderings) {
      String key = rendering.occasion().orElse("by " + rendering.speaker());
      groups.computeIfAbsent(key, it -> new ArrayList<>()).add(rendering);
      rendering
          .quotation()
          .utterance()
          .ifPresent(
              name ->
                  groups
                      .computeIfAbsent("utterance " + name, it -> new ArrayList<>())
                      .add(rendering));
    }
    return groups.values();
  }

  private static boolean sameUtterance(Rendering one, Rendering other) {
    return one.quotation().utterance().isPresent()
        && one.quotation().utterance().equals(other.quotation().utterance());
  }

  private static boolean sameOccasion(Rendering one, Rendering other) {
    return one.occasion().isPresent() && one.occasion().equals(other.occasion());
  }

  private static String speech(Rendering one, Rendering other) {
    Set<String> speakers = new TreeSet<>(List.of(one.speaker(), other.speaker()));
    return String.join(", ", speakers) + one.occasion().map(it -> " at " + it).orElse("");
  }

  private Optional<Clash> clash(Rendering one, Rendering other) {
    return one.speaker().equals(other.speaker()) ? misquotation(one, other) : sameWords(one, other);
  }

  private static Optional<Clash> misquotation(Rendering one, Rendering other) {
    Alignment alignment = new Alignment(one.words(), other.words());
    Difference difference = alignment.difference();
    boolean comparable = sameOccasion(one, other) || sameUtterance(one, other);
    boolean apart =
        one.quotation().utterance().isPresent()
            && other.quotation().utterance().isPresent()
            && !sameUtterance(one, other);
    boolean near =
        alignment.matched() * 5 >= 4 * Math.max(one.words().size(), other.words().size());
    if (apart || difference.compareTo(Difference.WORDING) < 0 || (!comparable && !near)) {
      return Optional.empty();
    }
    boolean grave = difference != Difference.WORDING && !one.isIndirect() && !other.isIndirect();
    if (!grave) {
      return Optional.of(
          new Clash(one, other, Level.TENSION, difference, Set.of(), alignment.shown()));
    }
    Set<String> assumptions = assumptions(one, other, difference);
    return Optional.of(
        new Clash(
            one,
            other,
            assumptions.isEmpty() ? Level.CONTRADICTION : Level.CONDITIONAL,
            difference,
            assumptions,
            alignment.shown()));
  }

  private static Set<String> assumptions(Rendering one, Rendering other, Difference difference) {
    Set<String> assumptions = new TreeSet<>(open(one));
    assumptions.addAll(open(other));
    Set<DocumentId> both = one.marked();
    both.retainAll(other.marked());
    boolean requoted = sameOccasion(one, other) && !both.isEmpty();
    if (!sameUtterance(one, other) && !requoted) {
      assumptions.add("`" + one.id() + "` and `" + other.id() + "` render one utterance");
    }
    if (difference == Difference.OMISSION) {
      assumptions.add("what is left out bears on what is quoted");
    }
    return assumptions;
  }

  private static Set<String> open(Rendering rendering) {
    Set<String> open = new TreeSet<>();
    if (rendering.quotation().speaker().open()) {
      open.add("the speaker in `" + rendering.id() + "` is " + rendering.speaker());
    }
    rendering
        .quotation()
        .occasion()
        .filter(it -> it instanceof Occasion.Event event && event.event().open())
        .ifPresent(it -> open.add("the occasion in `" + rendering.id() + "` is the one named"));
    return open;
  }

  /** One clause on one occasion has one speaker. */
  private Optional<Clash> sameWords(Rendering one, Rendering other) {
    boolean same =
        sameOccasion(one, other)
            && one.words().size() >= FULL_CLAUSE
            && one.words().keys().equals(other.words().keys())
            && !within(one.speaker(), other.speaker())
            && !within(other.speaker(), one.speaker());
    return same
        ? Optional.of(
            new Clash(
                one,
                other,
                Level.CONDITIONAL,
                Difference.IDENTICAL,
                Set.of("only one of them said it"),
                one.speaker() + " and " + other.speaker()))
        : Optional.empty();
  }

  private boolean within(String one, String other) {
    return vocabulary.actorsAround(one).contains(other);
  }

  private Finding finding(String speech, List<Clash> clashes) {
    Clash gravest =
        clashes.stream()
            .min(
                Comparator.comparing(Clash::level)
                    .thenComparing(Clash::difference, Comparator.reverseOrder()))
            .orElseThrow();
    Camp a = camp(gravest.one(), Role.SUPPORTS);
    Camp b = camp(gravest.other(), Role.REFUTES);
    Set<String> claims = new TreeSet<>(List.of(gravest.one().id(), gravest.other().id()));
    Set<String> others = new TreeSet<>();
    clashes.forEach(clash -> others.addAll(List.of(clash.one().id(), clash.other().id())));
    others.removeAll(claims);
    return new Finding(
        Identity.of(Finding.Kind.QUOTATION, List.of(speech)),
        Finding.Kind.QUOTATION,
        gravest.level(),
        Scope.ofRenderings(a, b),
        title(gravest.one(), gravest.other()),
        List.copyOf(claims),
        a,
        b,
        explanation(gravest),
        steps(gravest),
        List.copyOf(gravest.assumptions()),
        Optional.empty(),
        checklist(gravest),
        List.copyOf(others),
        Optional.empty());
  }

  private String title(Rendering one, Rendering other) {
    Set<String> speakers = new TreeSet<>();
    for (Rendering rendering : List.of(one, other)) {
      speakers.add(vocabulary.nameOfActor(rendering.speaker()));
    }
    return "words of "
        + String.join(", ", speakers)
        + one.quotation().occasion().map(it -> " at " + name(it)).orElse("");
  }

  private String name(Occasion occasion) {
    return occasion instanceof Occasion.Described described
        ? described.words()
        : occasion instanceof Occasion.Event event
            ? vocabulary.nameOfEvent(event.event().id())
            : "";
  }

  private static Camp camp(Rendering rendering, Role role) {
    return new Camp(
        rendering.words().text(),
        rendering.witnesses().stream()
            .map(passage -> new Witness(role, rendering.id(), passage, Optional.empty()))
            .toList());
  }

  private static String explanation(Clash clash) {
    return quotes(clash.one())
        + "; "
        + quotes(clash.other())
        + "; "
        + relation(clash)
        + Phrases.condition(clash.assumptions())
        + ".";
  }

  private static String quotes(Rendering rendering) {
    String verb = rendering.isIndirect() ? " reports of " : " quotes ";
    return Phrases.documents(rendering.witnesses())
        + verb
        + rendering.speaker()
        + ": “"
        + rendering.words().text()
        + "”";
  }

  private static String relation(Clash clash) {
    return switch (clash.difference()) {
      case IDENTICAL -> "the same words are given to two speakers";
      case OMISSION -> "what the one leaves out can turn the sense: " + clash.shown();
      case GRAVE ->
          "they differ in a number, a negation, a name or a qualifier: "
              + clash.shown()
              + misquoted(clash);
      case WORDING, EXCERPT, OTHER_WORDS -> "the wording differs: " + clash.shown();
    };
  }

  private static String misquoted(Clash clash) {
    if (clash.one().isPrimary() == clash.other().isPrimary()) {
      return "";
    }
    Rendering second = clash.one().isPrimary() ? clash.other() : clash.one();
    return ", and the other is a transcript or recording, so "
        + Phrases.documents(second.witnesses())
        + " misquotes";
  }

  private static List<Step> steps(Clash clash) {
    List<Step> steps = new ArrayList<>();
    for (Rendering rendering : List.of(clash.one(), clash.other())) {
      steps.add(
          new Step(
              "`" + rendering.id() + "` gives the words to " + rendering.speaker(),
              rendering
                  .quotation()
                  .occasion()
                  .map(Quotations::shown)
                  .orElse("no occasion is named")));
    }
    steps.add(new Step(relation(clash), "alignment word by word"));
    return steps;
  }

  private static List<String> checklist(Clash clash) {
    List<String> checklist = new ArrayList<>();
    clash
        .assumptions()
        .forEach(assumption -> checklist.add("It is not so that " + assumption + "."));
    checklist.add("The two are different sentences: give each an `utterance` of its own.");
    checklist.add("One is a translation or paraphrase: write `form: indirect`.");
    return checklist;
  }

  /** Quotations that agree word for word, by their words. */
  Collection<List<LinkedClaim>> alike(Collection<LinkedClaim> claims) {
    Map<String, List<LinkedClaim>> alike = new TreeMap<>();
    for (Rendering rendering : renderings(claims)) {
      String key = rendering.speaker() + " " + String.join(" ", rendering.words().keys());
      alike.computeIfAbsent(key, it -> new ArrayList<>()).add(rendering.linked());
    }
    return alike.values();
  }

  private static String shown(Occasion occasion) {
    return occasion instanceof Occasion.Described described
        ? "on the occasion: " + described.words()
        : occasion instanceof Occasion.Event event ? "on the occasion " + event.event().id() : "";
  }
}
