package org.gainsay.author;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.diagnostic.Place;
import org.gainsay.file.Fault;
import org.gainsay.file.Input;
import org.gainsay.file.Loaded;
import org.gainsay.file.Output;
import org.gainsay.file.Workspace;
import org.gainsay.notation.Change;
import org.gainsay.notation.Revised;
import org.gainsay.notation.Revision;
import org.gainsay.text.Text;

/**
 * Changes of an analyst's files that can be looked at before they are made.
 *
 * @param changed the files that would change, in the order of their paths
 * @param refusals what could not be done safely, one sentence each
 */
public record Proposal(List<Changed> changed, List<String> refusals) {
  private static final String MEANWHILE =
      "was changed by someone else in the meantime; nothing was written to it";

  public Proposal {
    changed = List.copyOf(changed);
    refusals = List.copyOf(refusals);
  }

  /**
   * One file, as it is and as it would be.
   *
   * @param file its path as shown
   */
  public record Changed(String file, Revised revised) {}

  /** Changes of several files, by the place that each is about. */
  static final class Sketch {
    private final Map<String, Text> texts = new LinkedHashMap<>();
    private final Map<String, List<Change>> changes = new LinkedHashMap<>();

    void add(Place place, Change change) {
      texts.putIfAbsent(place.file(), place.text());
      changes.computeIfAbsent(place.file(), same -> new ArrayList<>()).add(change);
    }

    Proposal proposal() {
      List<Changed> changed = new ArrayList<>();
      List<String> refusals = new ArrayList<>();
      changes.keySet().stream()
          .sorted()
          .forEach(
              file -> {
                Text text = texts.getOrDefault(file, Text.of(""));
                List<Change> asked = changes.getOrDefault(file, List.of());
                Revised revised = Revision.apply(file, text, asked);
                revised.refused().forEach(it -> refusals.add(refusal(file, text, it)));
                if (!revised.edits().isEmpty()) {
                  changed.add(new Changed(file, revised));
                }
              });
      return new Proposal(changed, refusals);
    }

    private static String refusal(String file, Text text, Revised.Refused refused) {
      return "`" + new Place(file, text, refused.change().node()) + "`: " + refused.reason();
    }
  }

  /** Of how many places the words would change. */
  public int edits() {
    return changed.stream().mapToInt(each -> each.revised().edits().size()).sum();
  }

  /** What would change, in the unified format; empty when nothing would. */
  public String diff() {
    return changed.stream()
        .map(
            each ->
                UnifiedDiff.of(
                    each.revised().before().length() == 0 ? "/dev/null" : each.file(),
                    each.file(),
                    each.revised().before(),
                    each.revised().edits()))
        .collect(Collectors.joining());
  }

  /**
   * Changes the files, each whole or not at all.
   *
   * @return why one could not be written; those before it are changed
   */
  public Optional<String> write(Workspace workspace) {
    for (Changed each : changed) {
      Optional<String> problem = write(each, workspace.root().resolve(each.file()));
      if (problem.isPresent()) {
        return problem.map(reason -> "`" + each.file() + "` " + reason);
      }
    }
    return Optional.empty();
  }

  /** Says which file is not any more what the change is of. */
  public Optional<String> outdated(Workspace workspace) {
    return changed.stream()
        .filter(each -> isOutdated(each, workspace.root().resolve(each.file())))
        .findFirst()
        .map(each -> "`" + each.file() + "` " + MEANWHILE);
  }

  private static boolean isOutdated(Changed changed, Path path) {
    Text now =
        Input.text(path, Input.LEDGER_LIMIT).fold(Loaded.Decoded::text, refused -> Text.of(""));
    return !now.equals(changed.revised().before());
  }

  private static Optional<String> write(Changed changed, Path path) {
    if (isOutdated(changed, path)) {
      return Optional.of(MEANWHILE);
    }
    try {
      Output.write(path, changed.revised().after().content());
      return Optional.empty();
    } catch (IOException fault) {
      return Optional.of("cannot be written: " + Fault.of(fault));
    }
  }
}
