package org.gainsay.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.anchor.Anchors;
import org.gainsay.anchor.PreparedText;
import org.gainsay.anchor.Protection;
import org.gainsay.anchor.Quote;
import org.gainsay.claim.DocumentId;
import org.gainsay.claim.SourceEntry;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/** Where the parts of a source lie, and what is excluded from it. */
record Layout(List<Span> excluded, List<Document> documents, List<Diagnostic> diagnostics) {

  static Layout of(String file, SourceEntry entry, Text text) {
    if (entry.parts().isEmpty() && entry.exclude().isEmpty()) {
      return new Layout(
          List.of(), List.of(document(file, entry, text, text.whole(), List.of())), List.of());
    }
    return new Finder(file, entry, text).layout();
  }

  private record Beginning(SourceEntry.Part part, int at) {}

  /** Looks for the words by which the manifest names places of a text. */
  private static final class Finder {
    private final String file;
    private final SourceEntry entry;
    private final Text text;
    private final Anchors anchors;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Finder(String file, SourceEntry entry, Text text) {
      this.file = file;
      this.entry = entry;
      this.text = text;
      this.anchors =
          PreparedText.of(text)
              .within(List.of(text.whole()), new Protection(entry.language(), Set.of()));
    }

    Layout layout() {
      List<Span> excluded = excluded();
      List<Beginning> beginnings = beginnings();
      List<Document> documents = new ArrayList<>();
      int first = beginnings.isEmpty() ? text.length() : beginnings.get(0).at();
      documents.add(document(file, entry, text, new Span(0, first), excluded));
      for (int i = 0; i < beginnings.size(); i++) {
        int end = i + 1 < beginnings.size() ? beginnings.get(i + 1).at() : text.length();
        Span extent = new Span(beginnings.get(i).at(), end);
        documents.add(part(file, entry, beginnings.get(i).part(), text, extent, excluded));
      }
      return new Layout(excluded, documents, List.copyOf(diagnostics));
    }

    private List<Beginning> beginnings() {
      List<Beginning> found = new ArrayList<>();
      for (int i = 0; i < entry.parts().size(); i++) {
        SourceEntry.Part part = entry.parts().get(i);
        List<Span> places = lineBeginnings(places(part.begins()));
        if (places.size() == 1) {
          found.add(new Beginning(part, places.get(0).start()));
        } else {
          diagnostics.add(partNotFound(part, "parts/" + i + "/begins", places.size()));
        }
      }
      found.sort(Comparator.comparingInt(Beginning::at));
      return found;
    }

    /** Of several places, those at the start of a line, if there are any. */
    private List<Span> lineBeginnings(List<Span> places) {
      List<Span> atLineStart =
          places.stream().filter(place -> text.position(place.start()).column() == 1).toList();
      return places.size() > 1 && !atLineStart.isEmpty() ? atLineStart : places;
    }

    private Diagnostic partNotFound(SourceEntry.Part part, String path, int places) {
      return places == 0
          ? Diagnostic.of(
              Code.PART_NOT_FOUND,
              entry.at().value(path),
              "the part `" + part.id() + "` begins with words that `" + file + "` does not have",
              "copy the first words of the part from the file")
          : Diagnostic.of(
              Code.PART_NOT_FOUND,
              entry.at().value(path),
              "the part `"
                  + part.id()
                  + "` begins with words that stand "
                  + places
                  + " times in `"
                  + file
                  + "`",
              "add the words that follow, until they stand only once");
    }

    private List<Span> excluded() {
      List<Span> spans = new ArrayList<>();
      for (int i = 0; i < entry.exclude().size(); i++) {
        exclusion(entry.exclude().get(i), "exclude/" + i).ifPresent(spans::add);
      }
      return merged(spans);
    }

    private Optional<Span> exclusion(SourceEntry.Exclusion exclusion, String path) {
      List<Span> starts = places(exclusion.from());
      if (starts.size() < exclusion.occurrence()) {
        diagnostics.add(
            notFound(path + "/from", exclusion.from(), starts.size(), exclusion.occurrence()));
        return Optional.empty();
      }
      Span from = starts.get(exclusion.occurrence() - 1);
      if (exclusion.to().isEmpty()) {
        return Optional.of(new Span(from.start(), text.length()));
      }
      Optional<Span> to =
          places(exclusion.to().get()).stream()
              .filter(place -> place.start() >= from.start() && place.end() >= from.end())
              .findFirst();
      if (to.isEmpty()) {
        diagnostics.add(
            Diagnostic.of(
                Code.EXCLUSION_NOT_FOUND,
                entry.at().value(path + "/to"),
                "`" + exclusion.to().get() + "` does not stand behind the words in `from`",
                "copy the last words of the passage from `" + file + "`"));
      }
      return to.map(from::union);
    }

    private Diagnostic notFound(String path, String words, int found, int occurrence) {
      return Diagnostic.of(
          Code.EXCLUSION_NOT_FOUND,
          entry.at().value(path),
          found == 0
              ? "`" + words + "` does not stand in `" + file + "`"
              : "`" + words + "` stands " + found + " times in `" + file + "`, not " + occurrence,
          found == 0
              ? "copy the first words of the passage from the file"
              : "lower `occurrence`, which counts from 1");
    }

    private List<Span> places(String words) {
      return anchors
          .find(Quote.of(words))
          .fold(
              found -> List.of(found.extent()),
              ambiguous -> ambiguous.places().stream().map(Finder::extent).toList(),
              near -> List.of(),
              altered -> List.of(),
              missing -> List.of(),
              empty -> List.of());
    }

    private static Span extent(List<Span> fragments) {
      return fragments.get(0).union(fragments.get(fragments.size() - 1));
    }
  }

  private static Document document(
      String file, SourceEntry entry, Text text, Span extent, List<Span> excluded) {
    return new Document(
        new DocumentId(entry.id(), Optional.empty()),
        file,
        text,
        extent,
        without(extent, excluded),
        entry.title(),
        entry.author(),
        entry.published(),
        entry.language(),
        entry.primary(),
        entry.original().map(SourceEntry.Original::pages).orElse(List.of()));
  }

  private static Document part(
      String file,
      SourceEntry entry,
      SourceEntry.Part part,
      Text text,
      Span extent,
      List<Span> excluded) {
    return new Document(
        new DocumentId(entry.id(), Optional.of(part.id())),
        file,
        text,
        extent,
        without(extent, excluded),
        part.title().orElse(entry.title()),
        part.author().or(entry::author),
        part.published().or(entry::published),
        entry.language(),
        entry.primary(),
        entry.original().map(SourceEntry.Original::pages).orElse(List.of()));
  }

  /** Overlapping and touching spans made one, in order. */
  static List<Span> merged(List<Span> spans) {
    List<Span> sorted = spans.stream().sorted().toList();
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && span.start() <= merged.get(last).end()) {
        merged.set(last, merged.get(last).union(span));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }

  /** What is left of a span when others, merged and in order, are taken out. */
  static List<Span> without(Span whole, List<Span> excluded) {
    List<Span> left = new ArrayList<>();
    int from = whole.start();
    for (Span out : excluded) {
      if (out.start() > from) {
        left.add(new Span(from, Math.max(from, Math.min(out.start(), whole.end()))));
      }
      from = Math.max(from, out.end());
    }
    if (from < whole.end()) {
      left.add(new Span(from, whole.end()));
    }
    return left.stream().filter(span -> !span.isEmpty() && whole.contains(span)).toList();
  }
}
