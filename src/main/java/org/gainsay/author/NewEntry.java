package org.gainsay.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.file.Input;
import org.gainsay.intake.Extraction.About;
import org.gainsay.intake.Extraction.Extracted;
import org.gainsay.intake.LanguageGuess;
import org.gainsay.notation.Value;
import org.gainsay.text.Folding;
import org.gainsay.text.Visible;

/** The entry of a new source: what the analyst says, then what the file says of itself. */
final class NewEntry {
  private final NewSource.Asked asked;
  private final Extracted extracted;
  private final SourceFiles files;
  private final String name;
  private final List<String> notes;
  private final String folded;

  NewEntry(NewSource.Asked asked, Extracted extracted, SourceFiles files, String name) {
    this.asked = asked;
    this.extracted = extracted;
    this.files = files;
    this.name = name;
    this.notes = new ArrayList<>(extracted.notes());
    this.folded = Folding.key(extracted.content());
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  Value.Key key() {
    List<Value.Key> keys = new ArrayList<>();
    keys.add(Value.Key.of("file", files.file()));
    keys.add(Value.Key.of("sha256", Input.sha256(files.text().content())));
    Map<String, String> said = said();
    said.forEach((key, value) -> keys.add(Value.Key.of(key, value)));
    List<String> inferred = said.keySet().stream().filter(key -> isInferred(key, said)).toList();
    if (!inferred.isEmpty()) {
      keys.add(new Value.Key("inferred", Value.list(inferred)));
    }
    keys.add(Value.Key.of("language", language()));
    original().ifPresent(keys::add);
    exclusion().ifPresent(keys::add);
    return new Value.Key(files.id(), new Value.Keys(keys, false));
  }

  private Map<String, String> said() {
    About about = extracted.about();
    Map<String, String> said = new LinkedHashMap<>();
    said.put("title", asked.title().or(about::title).orElseGet(this::title));
    asked.author().or(about::author).ifPresent(it -> said.put("author", it));
    asked.publisher().or(about::publisher).ifPresent(it -> said.put("publisher", it));
    said.put("published", asked.published().or(about::published).orElseGet(this::published));
    asked.url().or(about::url).ifPresent(it -> said.put("url", it));
    return said;
  }

  private String title() {
    notes.add("it names no title: its file name stands for one; write it, or add --title");
    int dot = name.lastIndexOf('.');
    String title = Visible.plain(dot > 0 ? name.substring(0, dot) : name);
    return title.isEmpty() ? files.id() : title;
  }

  private String published() {
    notes.add(
        "it does not say when it was published: write `published`, or add --published"
            + extracted
                .about()
                .made()
                .map(day -> " (the file was made on " + day + ", which may be another day)")
                .orElse(""));
    return "unknown";
  }

  /** Whether a value does not stand in the text itself. */
  private boolean isInferred(String key, Map<String, String> said) {
    String value = said.getOrDefault(key, "");
    boolean unknown = key.equals("published") && value.equals("unknown");
    return !unknown && !folded.contains(Folding.key(value));
  }

  private String language() {
    Optional<String> known = asked.language().or(extracted.about()::language);
    if (known.isPresent()) {
      return known.get();
    }
    Optional<String> guess = LanguageGuess.of(extracted.content());
    notes.add(
        guess
            .map(it -> "`language: " + it + "` is a guess by its commonest words")
            .orElse("its language cannot be told: write `language`, or add --language"));
    return guess.orElse("und");
  }

  private Optional<Value.Key> original() {
    return files.source().map(kept -> new Value.Key("original", original(kept.content())));
  }

  private Value original(byte[] content) {
    List<Value.Key> keys = new ArrayList<>();
    keys.add(Value.Key.of("file", files.original().orElse("")));
    keys.add(Value.Key.of("sha256", Input.sha256(content)));
    keys.add(Value.Key.of("how", HOW));
    pages(extracted).ifPresent(keys::add);
    return new Value.Keys(keys, false);
  }

  static final String HOW = "taken out by gainsay source add";

  /** Where the pages begin; a file of one page has no map. */
  static Optional<Value.Key> pages(Extracted extracted) {
    return extracted.pages().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Value.Key(
                "pages", Value.list(extracted.pages().stream().map(String::valueOf).toList())));
  }

  /** What is around the text is not the text. */
  private Optional<Value.Key> exclusion() {
    return extracted
        .around()
        .map(
            heading ->
                new Value.Key(
                    "exclude",
                    new Value.Items(
                        List.of(new Value.Keys(exclusion(heading, times(heading)), true)))));
  }

  private static List<Value.Key> exclusion(String heading, int times) {
    List<Value.Key> keys = new ArrayList<>();
    keys.add(Value.Key.of("from", heading));
    if (times > 1) {
      keys.add(Value.Key.of("occurrence", Integer.toString(times)));
    }
    keys.add(Value.Key.of("because", "page furniture"));
    return keys;
  }

  private int times(String heading) {
    String key = Folding.key(heading);
    int times = 0;
    for (int at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + key.length())) {
      times++;
    }
    return times;
  }
}
