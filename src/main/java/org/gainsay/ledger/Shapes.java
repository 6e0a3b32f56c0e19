package org.gainsay.ledger;

import static org.gainsay.ledger.Shape.may;
import static org.gainsay.ledger.Shape.must;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.claim.MeasureKind;
import org.gainsay.ledger.Shape.Holds;

/** The shapes of everything that analysts write. */
public final class Shapes {
  private static final Holds TEXT = new Holds.Text();
  private static final Holds TEXTS = new Holds.Several(TEXT, false);
  private static final Holds ID = new Holds.Formed("^\\s*[a-z0-9-]{1,80}\\s*$", true);
  private static final Holds HASH = new Holds.Formed("^\\s*[0-9A-Fa-f]{64}\\s*$", false);
  private static final Holds TRUTH = choice(List.of("true", "false"));
  private static final Holds VERSION = choice(List.of("1"));
  private static final Holds SILENCE =
      new Holds.Named(choice(Silences.SILENCEABLE.stream().sorted().toList()), TEXT);
  private static final Holds MODALITY = choice(Choices.MODALITIES.keySet());

  static final Shape REVIEW =
      Shape.of(
          "a review",
          must("verdict", choice(Choices.VERDICTS.keySet()), "What checking the claim came to."),
          may("by", TEXT, "Who looked."),
          may("date", TEXT, "When, in EDTF: 2026-11-26."),
          may("because", TEXT, "Why, in a sentence."),
          may(
              "fingerprint",
              TEXT,
              "Of the claim and its passages as they were; `gainsay fix` fills it in."));

  static final Shape EVIDENCE =
      Shape.of(
          "an entry of evidence",
          must("source", TEXT, "The id of a source, or of a part of one: source/part."),
          must("quote", TEXT, "The words of the source; … or […] for words left out."),
          may("prefix", TEXT, "Words just before the quote, to tell repeated passages apart."),
          may("suffix", TEXT, "Words just after the quote, to tell repeated passages apart."),
          may(
              "stance",
              choice(Choices.STANCES.keySet()),
              "supports (default); refutes: both cannot be true; doubts; context: counts for"
                  + " nothing."),
          may("said_by", TEXTS, "Whom the document credits, nearest speaker first, origin last."),
          may("modality", MODALITY, "How firmly the passage says it; default: asserted."));

  static final Shape READING =
      Shape.of(
              "a reading",
              may("low", TEXT, "The least it may mean, in digits."),
              may("high", TEXT, "The most it may mean, in digits."),
              must("reason", TEXT, "Why it is read so."))
          .either("low", "high");

  static final Shape FIGURE =
      Shape.of(
          "a figure",
          must("measure", TEXT, "What is measured: killed, population, strikes …"),
          must("value", TEXT, "The number with its hedge, as the text writes it."),
          may("of", TEXT, "What is counted; default: all that the measure counts."),
          may("by", TEXTS, "Only what these parties did."),
          may("target", TEXTS, "Only what hit these."),
          may("weapon", TEXTS, "Only what these weapons did."),
          may("cause", TEXTS, "Only what has these causes."),
          may("share_of", TEXT, "The whole of which `of` is a share."),
          may("per", TEXT, "The unit of a rate: day, month."),
          may("as_of", TEXT, "The day of the count, in EDTF; default: the publication."),
          may("part_of", TEXT, "A claim whose count includes this one, when the text says so."),
          may("derived", TEXT, "How it is worked out of other claims: saraqib-fled / 100."),
          may(
              "reading",
              new Holds.One(READING),
              "Your own reading of the value, instead of the tool's."));

  static final Shape ATTACK =
      Shape.of(
          "an attack",
          may("target", TEXTS, "What was hit."),
          may("by", TEXTS, "Who is alleged to have done it."),
          may("weapon", TEXTS, "With what."),
          may("killed", TEXT, "How many, as the text writes it."),
          may("injured", TEXT, "How many, as the text writes it."),
          may("outcome", TEXT, "What came of it."),
          may("occurred", TRUTH, "false for an attack that is said not to have happened."),
          may(
              "only",
              new Holds.Several(choice(Choices.COMPONENTS.stream().sorted().toList()), false),
              "Which of by, weapon and target name all there are."));

  static final Shape QUOTATION =
      Shape.of(
          "a quotation",
          must("speaker", TEXT, "Who is said to have said it."),
          may("words", TEXT, "The words; default: what stands between the quotation marks."),
          may("occasion", TEXT, "An event, or free text."),
          may("utterance", TEXT, "Two claims with the same one render the same sentence."),
          may("form", choice(Choices.FORMS.keySet()), "direct (default) or indirect speech."));

  static final Shape CLAIM =
      Shape.of(
              "a claim",
              must("id", ID, "Small letters, digits and hyphens, at most 80; never used again."),
              must("statement", TEXT, "One neutral sentence, understandable alone."),
              may("place", TEXTS, "Where; several mean the union. Default: that of the event."),
              may("when", TEXT, "When, in EDTF: 2018-09, 2019-12~, 2018-09-06/2018-09-07."),
              may("event", TEXT, "The event of the vocabulary that it belongs to."),
              may("said_by", TEXTS, "Whom the documents credit, unless an entry says otherwise."),
              may("modality", MODALITY, "How firmly it is said, unless an entry says otherwise."),
              may("figure", new Holds.One(FIGURE), "How many of something."),
              may("attack", new Holds.One(ATTACK), "An attack, or one that never happened."),
              may("quotation", new Holds.One(QUOTATION), "Words that someone said."),
              must(
                  "evidence",
                  new Holds.Several(new Holds.One(EVIDENCE), true),
                  "The passages that carry, deny or bear on the claim."),
              may("tags", TEXTS, "Your own words to find it by; `private` keeps it in-house."),
              may("notes", TEXT, "For yourself; no report shows them to strangers."),
              may("silence", SILENCE, "Warnings and notes to leave out, each with the reason."),
              may("review", new Holds.One(REVIEW), "What checking the claim came to."))
          .exclusive("figure", "attack", "quotation");

  static final Shape RECONCILIATION =
      Shape.of(
          "a reconciliation",
          must("between", new Holds.Several(TEXT, true), "The ids of the claims that differ."),
          must("because", choice(Choices.REASONS.keySet()), "Why they differ."),
          may("note", TEXT, "In a sentence."),
          may("by", TEXT, "Who looked."),
          may("date", TEXT, "When, in EDTF."),
          may("fingerprint", TEXT, "Of the claims as they were; `gainsay fix` fills it in."),
          may("silence", SILENCE, "Warnings and notes to leave out, each with the reason."));

  static final Shape ACTOR =
      Shape.of(
          "an actor",
          may("name", TEXT, "As a reader knows it; default: the id."),
          may("aliases", TEXTS, "Other names that the texts have for it."),
          may("within", TEXTS, "What contains it."),
          may("notes", TEXT, "For yourself."));

  static final Shape PLACE =
      Shape.of(
          "a place",
          may("name", TEXT, "As a reader knows it; default: the id."),
          may("aliases", TEXTS, "Other names that the texts have for it."),
          may("within", TEXTS, "What contains it."),
          may("kind", TEXT, "Places of one kind under one parent are disjoint: governorate."),
          may("parts", TEXTS, "Disjoint parts."),
          may("complete", TRUTH, "Whether the parts are all there are.").needing("parts"),
          may("notes", TEXT, "For yourself."));

  static final Shape MEASURE =
      Shape.of(
          "a measure",
          may("name", TEXT, "As a reader knows it; default: the id."),
          may("aliases", TEXTS, "Other names that the texts have for it."),
          may("within", TEXTS, "A measure that counts these too."),
          must("counts", TEXT, "What it counts: people, strikes."),
          must("kind", choice(kinds()), "What may be inferred from its counts."),
          may("notes", TEXT, "For yourself."));

  static final Shape EVENT =
      Shape.of(
          "an event",
          may("name", TEXT, "As a reader knows it; default: the id."),
          may("aliases", TEXTS, "Other names that the texts have for it."),
          may("within", TEXTS, "The events that contain it."),
          may("place", TEXTS, "Where."),
          may("when", TEXT, "When, in EDTF."),
          may("notes", TEXT, "For yourself."));

  static final Shape TERM =
      Shape.of(
          "a term",
          may("name", TEXT, "As a reader knows it; default: the id."),
          may("aliases", TEXTS, "Other names that the texts have for it."),
          may("within", TEXTS, "What contains it."),
          may("parts", TEXTS, "Disjoint parts."),
          may("complete", TRUTH, "Whether the parts are all there are.").needing("parts"),
          may("excludes", TEXTS, "Terms with which it has nothing in common."),
          may("notes", TEXT, "For yourself."));

  /** A file of the ledger. */
  public static final Shape LEDGER =
      Shape.of(
          "a ledger file",
          may("gainsay", VERSION, "The version of the format: 1."),
          may("claims", section(CLAIM), "Checkable assertions, each with its evidence."),
          may("reconciliations", section(RECONCILIATION), "Why claims differ."),
          may("actors", named(ACTOR), "Who speaks and acts, by id."),
          may("places", named(PLACE), "Where, by id."),
          may("measures", named(MEASURE), "What is measured, by id, beside what is built in."),
          may("events", named(EVENT), "What happens somewhere at some time, by id."),
          may("terms", named(TERM), "What is counted, weapons, targets and causes, by id."));

  static final Shape OBTAINED =
      Shape.of(
          "`obtained`",
          may("by", TEXT, "Who got it."),
          may("date", TEXT, "When, in EDTF."),
          may("how", TEXT, "How."));

  static final Shape ORIGINAL =
      Shape.of(
          "`original`",
          must("file", TEXT, "The file that the text was extracted from."),
          may("sha256", HASH, "Its SHA-256."),
          may("how", TEXT, "How the text was extracted."),
          may(
              "pages",
              new Holds.Several(new Holds.Whole(0), false),
              "How many characters of the text stand before each page."));

  static final Shape EXCLUSION =
      Shape.of(
          "an exclusion",
          must("from", TEXT, "The first words of what is left out."),
          may("to", TEXT, "The last words of it; without, it goes to the end of the file."),
          may("occurrence", new Holds.Whole(1), "Which occurrence of `from` is meant, from 1."),
          may("because", TEXT, "Why nothing may be quoted from it."));

  static final Shape PART =
      Shape.of(
          "a part",
          must("id", ID, "Small letters, digits and hyphens."),
          must("begins", TEXT, "The first words of the part."),
          may("title", TEXT, "Its title."),
          may("author", TEXT, "Who wrote it."),
          may("published", TEXT, "When, in EDTF, or `unknown`."),
          may("url", TEXT, "Where it stands."));

  static final Shape UNCOVERED =
      Shape.of(
          "an entry of `uncovered`",
          must("quote", TEXT, "A figure or quotation that needs no claim."),
          must("because", TEXT, "Why it needs none."));

  static final Shape SOURCE =
      inferring(
          Shape.of(
              "a source",
              must("file", TEXT, "The text, relative to this file and inside this folder."),
              must("sha256", HASH, "The SHA-256 of its bytes; `gainsay fix` fills it in."),
              must("title", TEXT, "Its title."),
              must("published", TEXT, "When, in EDTF, or `unknown`."),
              must("language", TEXT, "A BCP 47 tag: en."),
              may("author", TEXT, "Who wrote it."),
              may("publisher", TEXT, "Where it was published."),
              may("url", TEXT, "Where it stands."),
              may("archived_url", TEXT, "Where a copy stands."),
              may("obtained", new Holds.One(OBTAINED), "How the text came here."),
              may("original", new Holds.One(ORIGINAL), "What the text was extracted from."),
              may("licence", TEXT, "What may be done with it."),
              may("reliability", TEXT, "What you make of it."),
              may("primary", TRUTH, "Whether it is a transcript or a recording."),
              may("exclude", records(EXCLUSION), "Passages from which nothing is quoted."),
              may("parts", records(PART), "The texts by several hands that one file holds."),
              may("uncovered", records(UNCOVERED), "Figures and quotations that need no claim."),
              may("silence", SILENCE, "Warnings and notes to leave out, each with the reason."),
              may("notes", TEXT, "For yourself.")));

  /** The manifest of the sources. */
  public static final Shape MANIFEST =
      Shape.of(
          "the manifest",
          may("gainsay", VERSION, "The version of the format: 1."),
          must("sources", new Holds.Named(ID, new Holds.One(SOURCE)), "By id."));

  private Shapes() {}

  /** With a key that names keys of the same record, itself among them. */
  private static Shape inferring(Shape shape) {
    Set<String> names = new LinkedHashSet<>(shape.names());
    names.add("inferred");
    List<Shape.Key> keys = new ArrayList<>(shape.keys());
    keys.add(
        may(
            "inferred",
            new Holds.Several(choice(names), false),
            "The keys whose values are not in the text itself."));
    return Shape.of(shape.name(), keys.toArray(Shape.Key[]::new));
  }

  private static Holds choice(Iterable<String> words) {
    Set<String> ordered = new LinkedHashSet<>();
    words.forEach(ordered::add);
    return new Holds.Choice(ordered);
  }

  private static List<String> kinds() {
    return Arrays.stream(MeasureKind.values()).map(MeasureKind::label).toList();
  }

  private static Holds records(Shape shape) {
    return new Holds.Several(new Holds.One(shape), false);
  }

  private static Holds section(Shape shape) {
    return new Holds.OrNothing(records(shape));
  }

  private static Holds named(Shape shape) {
    Holds record = new Holds.One(shape);
    boolean needsKeys = shape.keys().stream().anyMatch(Shape.Key::required);
    return new Holds.OrNothing(
        new Holds.Named(ID, needsKeys ? record : new Holds.OrNothing(record)));
  }
}
