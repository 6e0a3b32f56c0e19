package org.gainsay.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gainsay.quantity.NumberExpression;
import org.gainsay.source.Document;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;

/** Reads a document for the figures, quotations and attacks that it reports. */
final class Mentions {
  /** Words that stand apart in quotation marks are no quotation unless they are as many. */
  private static final int SPEECH_WITHOUT_CUE = 6;

  private static final int SPEECH_WITH_SPEAKER = 4;
  private static final int NEAR = 12;
  private static final int FEW = 2;
  private static final int HEADING = 16;
  private static final int LONGEST_TITLE = 200;

  /** Sentences after which whoever spoke is no longer thought to speak. */
  private static final int RECENT = 3;

  private final Prose prose;
  private final Figures figures;
  private final Speakers speakers;
  private final Attacks attacks;
  private final Counts counts;
  private final Settings settings;
  private final Cues cues;
  private final List<Mention> found = new ArrayList<>();
  private final List<Span> quotations = new ArrayList<>();
  private Optional<Speaker> last = Optional.empty();
  private int lastIn = -1;
  private Optional<Count> counted = Optional.empty();
  private int countedIn = -1;

  private Mentions(Prose prose, KnownNames known) {
    this.prose = prose;
    this.cues = Cues.of(prose.document().language());
    Names names = new Names(known, cues, prose);
    this.figures = new Figures(prose.document().language());
    this.speakers = new Speakers(prose, names, cues);
    this.attacks = new Attacks(names, cues);
    this.counts = new Counts(names, cues, known.vocabulary());
    this.settings = new Settings(names, cues, prose.document().published());
  }

  /** In the order of the text. */
  static List<Mention> in(Document document, KnownNames known) {
    return List.copyOf(reading(document, known).found);
  }

  /** With all that it reports read. */
  static Mentions reading(Document document, KnownNames known) {
    Mentions mentions = new Mentions(Prose.of(document), known);
    mentions.read();
    return mentions;
  }

  /** The first of a kind that a passage touches; what stands in quotation marks comes before. */
  Optional<Mention> of(Mention.Kind kind, Span passage) {
    return found.stream()
        .filter(it -> it.kind() == kind && it.span().overlaps(passage))
        .min(Comparator.comparing(it -> !it.direct()));
  }

  /** A number with what it counts. */
  Mention figure(NumberExpression figure) {
    return figure(figure, prose.at(figure.span().start()));
  }

  private Mention figure(NumberExpression figure, int number) {
    return mention(
        Mention.Kind.FIGURE,
        figure.span(),
        number,
        Optional.of(figure),
        credited(number, figure.span()),
        Optional.empty(),
        true);
  }

  Setting setting(Span passage) {
    return settings.of(prose.sentences().get(prose.at(passage.start())), passage);
  }

  Optional<Speaker> credit(Span passage) {
    int number = prose.at(passage.start());
    return credited(number, passage);
  }

  private void read() {
    for (int number = 0; number < prose.sentences().size(); number++) {
      read(prose.sentences().get(number), number);
    }
    found.sort(Comparator.comparing(Mention::span));
  }

  private void read(Sentence sentence, int number) {
    if (lastIn >= 0 && isLongAgo(sentence, number)) {
      last = Optional.empty();
    }
    List<Span> quoted = quotations(sentence, number);
    figures(sentence, number);
    attack(sentence, number);
    if (quoted.isEmpty()) {
      indirect(sentence, number);
      speakers.speaksIn(number).ifPresent(it -> speaks(it, number));
    }
  }

  private boolean isLongAgo(Sentence sentence, int number) {
    return number - lastIn > RECENT
        || prose.sentences().get(lastIn).paragraph() < sentence.paragraph();
  }

  private void speaks(Speaker speaker, int number) {
    last = Optional.of(speaker);
    lastIn = number;
  }

  // Quotations

  private List<Span> quotations(Sentence sentence, int number) {
    List<Span> direct = new ArrayList<>();
    for (Span quote : sentence.quotes()) {
      boolean begins = quote.start() >= sentence.span().start();
      if (begins && !isInside(quote) && !isCitation(sentence, quote) && !isHeading(quote)) {
        quotation(sentence, number, quote, direct);
      }
    }
    return direct;
  }

  private void quotation(Sentence sentence, int number, Span quote, List<Span> direct) {
    Optional<Speaker> speaker = isSplit(quote, direct) ? last : speakers.of(quote, number, last);
    int words = Wording.of(document().text(), quote).size();
    boolean continues =
        !direct.isEmpty() && gapWords(direct.get(direct.size() - 1), quote) <= SPEECH_WITHOUT_CUE;
    if (speaker.isEmpty() && (continues || words >= SPEECH_WITH_SPEAKER)) {
      speaker = last.filter(Speaker::isNamed).map(it -> it.with(Speaker.Bond.LOOSE));
    }
    boolean speech =
        words >= SPEECH_WITHOUT_CUE
            || (speaker.isPresent() && words >= SPEECH_WITH_SPEAKER)
            || (words > 0 && speaker.filter(it -> isTied(sentence, quote, it)).isPresent());
    if (speech) {
      speaker.ifPresent(it -> speaks(it, number));
      direct.add(quote);
      quotations.add(quote);
      add(Mention.Kind.QUOTATION, quote, number, Optional.empty(), speaker, Optional.empty(), true);
    }
  }

  /** "“…”, said X, “…”": who is named between two quotations of a sentence speaks both. */
  private boolean isSplit(Span quote, List<Span> direct) {
    if (direct.isEmpty() || direct.get(direct.size() - 1).end() >= quote.start()) {
      return false;
    }
    Span gap = direct.get(direct.size() - 1).upTo(quote);
    Wording between = Wording.of(document().text(), gap);
    boolean once = between.size() <= NEAR && cues.count(Cues.Sort.SPEECH, between) == 1;
    return once
        && cues.standsAt(Cues.Sort.SPEECH, between, 0)
        && last.filter(Speaker::isNamed)
            .filter(it -> document().text().slice(gap).contains(it.written()))
            .isPresent();
  }

  /** Few words are a quotation only where nothing parts them from the verb. */
  private boolean isTied(Sentence sentence, Span quote, Speaker speaker) {
    return switch (speaker.bond()) {
      case LOOSE -> false;
      case ADJOINING -> speaker.isNamed() || Wording.of(document().text(), quote).size() > FEW;
      case CLOSE -> !commaBefore(sentence, quote, speaker.cue());
    };
  }

  private static boolean commaBefore(Sentence sentence, Span quote, String cue) {
    Wording words = sentence.words();
    int from = words.from(quote.start());
    for (int at = from - 1; at > 0 && !words.key(at).equals(cue); at--) {
      if (!words.hyphenated(at - 1)) {
        return true;
      }
    }
    return false;
  }

  private int gapWords(Span first, Span second) {
    return first.end() > second.start()
        ? 0
        : Wording.of(document().text(), first.upTo(second)).size();
  }

  private boolean isInside(Span quote) {
    return newest(quotations, 3).stream().anyMatch(other -> other.contains(quote));
  }

  /** A stream that skips would walk over all that came before. */
  private static <T> List<T> newest(List<T> found, int count) {
    return found.subList(Math.max(0, found.size() - count), found.size());
  }

  /** In round brackets that end with a year: the title of a report. */
  private boolean isCitation(Sentence sentence, Span span) {
    String content = document().text().content();
    int from = Math.max(0, sentence.span().start() - HEADING);
    String before = content.substring(from, Math.max(from, span.start()));
    String after =
        content.substring(span.end(), Math.min(content.length(), span.end() + LONGEST_TITLE));
    int close = span.end() + after.indexOf(')');
    if (before.lastIndexOf('(') <= before.lastIndexOf(')') || close < span.end()) {
      return false;
    }
    Wording inside = Wording.of(document().text(), new Span(span.end(), close));
    if (inside.size() == 0) {
      return false;
    }
    String end = inside.key(inside.size() - 1);
    boolean year = end.length() == 4 && end.chars().allMatch(Character::isDigit);
    return year || cues.standsAt(Cues.Sort.MONTH, inside, inside.size() - 1);
  }

  /** A line of its own, without the mark that ends a sentence. */
  private boolean isHeading(Span quote) {
    String content = document().text().content();
    int before = quote.start() - 2;
    int after = quote.end() + 1;
    boolean alone =
        (before < 0 || "\n\r\f\uFEFF".indexOf(content.charAt(before)) >= 0)
            && (after >= content.length() || "\n\r\f".indexOf(content.charAt(after)) >= 0);
    return alone
        && ".!?…,".indexOf(content.charAt(quote.end() - 1)) < 0
        && Wording.of(document().text(), quote).size() <= HEADING;
  }

  private void indirect(Sentence sentence, int number) {
    boolean figure = newest(found, 8).stream().anyMatch(it -> it.isIn(sentence));
    if (figure) {
      return;
    }
    Wording words = sentence.words();
    for (int at = 1; at < words.size(); at++) {
      int verb = cues.at(Cues.Sort.SPEECH, words, at);
      int that = at + verb;
      boolean says = verb > 0 && that < words.size() && words.key(that).equals("that");
      if (says && !sentence.isQuoted(at)) {
        Optional<Speaker> speaker =
            speakers.before(number, that, last).filter(it -> it.id().isPresent());
        if (speaker.isPresent()) {
          speaks(speaker.get(), number);
          Span clause =
              new Span(words.spans().get(that).start(), words.spans().get(words.size() - 1).end());
          add(
              Mention.Kind.QUOTATION,
              clause,
              number,
              Optional.empty(),
              speaker,
              Optional.empty(),
              false);
          return;
        }
      }
    }
  }

  // Figures and attacks

  private void figures(Sentence sentence, int number) {
    for (NumberExpression figure : figures.in(sentence)) {
      if (!isCitation(sentence, figure.span())) {
        found.add(figure(figure, number));
      }
    }
  }

  private Optional<Speaker> credited(int number, Span figure) {
    Optional<Mention> quoted =
        newest(found, 8).stream()
            .filter(it -> it.kind() == Mention.Kind.QUOTATION && it.span().contains(figure))
            .findFirst();
    if (quoted.isPresent()) {
      return quoted.get().speaker();
    }
    return speakers.credited(number, figure, last);
  }

  private void attack(Sentence sentence, int number) {
    attacks.in(sentence).stream()
        .filter(report -> !isCitation(sentence, report.clause()))
        .forEach(
            report ->
                add(
                    Mention.Kind.ATTACK,
                    report.clause(),
                    number,
                    Optional.empty(),
                    credited(number, report.clause()),
                    Optional.of(report),
                    true));
  }

  private void add(
      Mention.Kind kind,
      Span span,
      int number,
      Optional<NumberExpression> figure,
      Optional<Speaker> speaker,
      Optional<AttackReport> attack,
      boolean direct) {
    found.add(mention(kind, span, number, figure, speaker, attack, direct));
  }

  private Mention mention(
      Mention.Kind kind,
      Span span,
      int number,
      Optional<NumberExpression> figure,
      Optional<Speaker> speaker,
      Optional<AttackReport> attack,
      boolean direct) {
    Sentence sentence = prose.sentences().get(number);
    return new Mention(
        kind,
        document(),
        span,
        sentence.span().union(span),
        figure,
        speaker,
        attack,
        figure.map(it -> counted(sentence, it, number)),
        settings.of(sentence, span),
        direct);
  }

  /** "51 of them" count what the figure before counts. */
  private Count counted(Sentence sentence, NumberExpression figure, int number) {
    Count count = counts.of(sentence, figure);
    Optional<Count> before = number - countedIn <= 1 ? counted : Optional.empty();
    if (count.measure().equals(Counts.UNNAMED)
        && before.isPresent()
        && counts.refersBack(sentence, figure)) {
      return before.get();
    }
    counted = Optional.of(count);
    countedIn = number;
    return count;
  }

  private Document document() {
    return prose.document();
  }
}
