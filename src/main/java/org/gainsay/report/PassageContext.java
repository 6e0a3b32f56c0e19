package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.audit.PublicPart;
import org.gainsay.link.Passage;
import org.gainsay.source.Document;
import org.gainsay.text.Snippet;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/** A passage in the words around it: its sentences, as far as they are short. */
final class PassageContext {
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
    Snippet snippet = Snippet.around(text, fragments, PublicPart.CONTEXT_WORDS);
    List<Span> layers = Stream.concat(fragments.stream(), clashing.stream()).toList();
    List<Html> pieces = new ArrayList<>();
    String before = snippet.cutBefore() ? Snippet.LEFT_OUT.stripLeading() : "";
    for (Span span : snippet.spans()) {
      pieces.add(Html.text(before));
      Segment.of(span, layers, List.of()).forEach(segment -> pieces.add(piece(segment)));
      before = Snippet.LEFT_OUT;
    }
    if (snippet.cutAfter()) {
      pieces.add(Html.text(Snippet.LEFT_OUT.stripTrailing()));
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
    Html words = Html.text(text.shown(segment.span()));
    boolean marked = segment.over().stream().anyMatch(i -> i < fragments.size());
    boolean clashes = segment.over().stream().anyMatch(i -> i >= fragments.size());
    if (clashes) {
      return Html.tag("mark").holding(Html.tag("strong").holding(words));
    }
    return marked ? Html.tag("mark").holding(words) : words;
  }
}
