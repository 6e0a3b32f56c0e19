package org.gainsay.notation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gainsay.diagnostic.Edit;
import org.gainsay.diagnostic.Place;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/**
 * Changes a YAML or JSON file by the smallest edits: comments, order, quoting and every byte
 * outside an edit stay.
 *
 * <p>Each edit is proposed in the likeliest form first and counts only when the file, read again,
 * says what it said before but for the change, and has no mistake that it did not have.
 */
public final class Revision {
  /** Lines that come to stand at one place: those of what is nested in the other go first. */
  private static final Comparator<Change> INNER_FIRST =
      Comparator.comparing((Change change) -> change.node().start()).reversed();

  private final Reading before;
  private final List<Change> made = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();
  private final List<Revised.Refused> refused = new ArrayList<>();
  private Text after;

  private Revision(Reading before) {
    this.before = before;
    this.after = before.text();
  }

  /**
   * Makes all changes that can be made safely.
   *
   * @param file decides by its name between YAML and JSON
   */
  public static Revised apply(String file, Text text, List<Change> changes) {
    Revision revision = new Revision(Reading.of(file, text));
    revision.run(changes);
    return new Revised(text, revision.after, sorted(revision.edits), revision.refused);
  }

  /** The span by which {@link Change}s name the top of a file. */
  public static Span top(String file, Text text) {
    return Notation.read(file, text).root().map(Node::span).orElse(Reading.NOWHERE);
  }

  private void run(List<Change> changes) {
    List<Change> possible = new ArrayList<>();
    for (Change change : changes) {
      Optional<String> objection = Objections.to(change, before, possible);
      objection.ifPresentOrElse(
          reason -> refused.add(new Revised.Refused(change, reason)), () -> possible.add(change));
    }
    possible.sort(INNER_FIRST);
    if (!allAtOnce(possible)) {
      possible.forEach(this::single);
    }
  }

  private boolean allAtOnce(List<Change> changes) {
    List<Edit> proposed = new ArrayList<>();
    for (Change change : changes) {
      List<List<Edit>> ways = ways(change);
      if (ways.isEmpty()) {
        return false;
      }
      proposed.addAll(ways.get(0));
    }
    return take(changes, proposed);
  }

  private void single(Change change) {
    List<Change> changes = joined(made, List.of(change));
    for (List<Edit> way : ways(change)) {
      if (take(changes, joined(edits, way))) {
        return;
      }
    }
    refused.add(
        new Revised.Refused(
            change, "no edit here leaves everything else as it is; change it by hand"));
  }

  private List<List<Edit>> ways(Change change) {
    return new Ways(before).of(change);
  }

  private boolean take(List<Change> changes, List<Edit> proposed) {
    Optional<String> content = written(sorted(proposed));
    if (content.isEmpty()) {
      return false;
    }
    Reading now = Reading.of(before.file(), Text.of(content.get()));
    boolean asMeant =
        now.meaning(List.of()).equals(before.meaning(changes)) && before.isNoWorse(now);
    if (asMeant) {
      replace(made, changes);
      replace(edits, proposed);
      after = now.text();
    }
    return asMeant;
  }

  private static <T> void replace(List<T> list, List<T> by) {
    List<T> copy = List.copyOf(by);
    list.clear();
    list.addAll(copy);
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    List<T> joined = new ArrayList<>(one);
    joined.addAll(other);
    return joined;
  }

  private static List<Edit> sorted(List<Edit> edits) {
    return edits.stream().sorted(Comparator.comparing(edit -> edit.place().span())).toList();
  }

  /** Empty when two edits are about the same stretch. */
  private Optional<String> written(List<Edit> edits) {
    String content = before.text().content();
    StringBuilder written = new StringBuilder(content.length() + 256);
    int at = 0;
    for (Edit edit : edits) {
      Span span = edit.place().span();
      if (span.start() < at) {
        return Optional.empty();
      }
      written.append(content, at, span.start()).append(edit.replacement());
      at = span.end();
    }
    return Optional.of(written.append(content, at, content.length()).toString());
  }

  /** An edit of the file that is read. */
  static Edit edit(Reading reading, Span span, String replacement) {
    return new Edit(new Place(reading.file(), reading.text(), span), replacement);
  }
}
