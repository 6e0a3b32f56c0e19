package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.link.Passage;
import org.gainsay.source.Document;
import org.gainsay.text.Sentences;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.gainsay.text.Words;

/** A passage in the words around it: its sentences, as far as they are short. */
final class PassageContext {
  /** How many words stand at most before a passage, and how many after it. */
  private static final int WORDS_ON_EACH_SIDE = 30;

  private static final String LEFT_OUT = "… ";

  private final Text text;
  private final List<Span> fragments;
  private final List<Span> clashing;

  private PassageContext(Text text, List<Span> fragments, List<Span> clashing) {
    this.text = text;
    this.fragments = fragments;
    this.clashing = clashing;
  }

  /**
   * The passage marked in its context; empty where it is not linked.
   *
   * @param clashing the words on which a conflict turns
   */
  static Optional<Html> of(Passage passage, List<Span> clashing) {
    Optional<Text> text = passage.document().map(Document::text);
    return passage
        .found()
        .flatMap(
            found ->
                text.map(it -> new PassageContext(it, found.spans(), clashing).quote(passage)));
  }

  /** The number or the quoted words that a passage carries for its claim. */
  static List<Span> carried(Passage passage) {
    return Stream.concat(
            passage.values().keySet().stream()
                .sorted()
                .flatMap(path -> passage.number(path).stream())
                .map(number -> number.span()),
            passage.wordsSpan().stream())
        .toList();
  }

  private Html quote(Passage passage) {
    Span extent = fragments.get(0).union(fragments.get(fragments.size() - 1));
    Span around = around(extent);
    Span sentences = Sentences.around(text, extent);
    List<Html> pieces = new ArrayList<>();
    if (sentences.start() < around.start()) {
      pieces.add(Html.text(LEFT_OUT));
    }
    List<Span> layers = Stream.concat(fragments.stream(), clashing.stream()).toList();
    Segment.of(around, layers, List.of()).forEach(segment -> pieces.add(piece(segment)));
    if (around.end() < sentences.end()) {
      pieces.add(Html.text(" …"));
    }
    return language(Html.tag("blockquote").with("dir", "auto"), passage).holding(pieces);
  }

  static Element language(Element element, Passage passage) {
    return passage
        .document()
        .map(Document::language)
        .flatMap(Language::known)
        .map(tag -> element.with("lang", tag))
        .orElse(element);
  }

  private Html piece(Segment segment) {
    Html words = Html.text(text.slice(segment.span()));
    boolean marked = segment.over().stream().anyMatch(i -> i < fragments.size());
    boolean clashes = segment.over().stream().anyMatch(i -> i >= fragments.size());
    if (clashes) {
      return Html.tag("mark").holding(Html.tag("strong").holding(words));
    }
    return marked ? Html.tag("mark").holding(words) : words;
  }

  private Span around(Span extent) {
    Span sentences = Sentences.around(text, extent);
    int start = extent.start();
    for (int words = 0; words < WORDS_ON_EACH_SIDE && start > sentences.start(); words++) {
      start =
          Words.before(text.content(), start, sentences.start())
              .map(Span::start)
              .orElse(sentences.start());
    }
    int end = extent.end();
    for (int words = 0; words < WORDS_ON_EACH_SIDE && end < sentences.end(); words++) {
      end =
          Words.after(text.content(), end, sentences.end()).map(Span::end).orElse(sentences.end());
    }
    boolean toEnd = Words.after(text.content(), end, sentences.end()).isEmpty();
    boolean toStart = Words.before(text.content(), start, sentences.start()).isEmpty();
    return new Span(toStart ? sentences.start() : start, toEnd ? sentences.end() : end);
  }
}
