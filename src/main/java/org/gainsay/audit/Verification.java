package org.gainsay.audit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.claim.SourceEntry;
import org.gainsay.file.Folders;
import org.gainsay.file.Git;
import org.gainsay.file.Input;
import org.gainsay.file.Workspace;
import org.gainsay.ledger.Ledger;
import org.gainsay.link.Drift;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Linker;
import org.gainsay.source.Source;
import org.gainsay.source.Sources;
import org.gainsay.text.Text;

/** Compares sources with what they were when the manifest was written. */
public final class Verification {
  private final Workspace workspace;
  private final Ledger ledger;
  private final List<Source> sources;

  /**
   * Of a workspace.
   *
   * @param sources as they are now
   */
  Verification(Workspace workspace, Ledger ledger, List<Source> sources) {
    this.workspace = workspace;
    this.ledger = ledger;
    this.sources = List.copyOf(sources);
  }

  /** Every source, in the order of the manifest. */
  List<Verified> all() {
    return sources.stream().map(this::verified).toList();
  }

  private Verified verified(Source source) {
    SourceEntry entry = source.entry();
    Optional<String> problem = original(entry);
    if (source.text().isEmpty()) {
      return new Verified(
          entry, Verified.State.UNREADABLE, Optional.empty(), problem, Optional.empty());
    } else if (source.hashOk()) {
      return new Verified(
          entry,
          Verified.State.UNCHANGED,
          Optional.empty(),
          problem,
          Optional.of(drift(Optional.of(source), source)));
    }
    Optional<Git.Committed> committed = committed(entry);
    return new Verified(
        entry,
        Verified.State.CHANGED,
        committed.map(Git.Committed::commit),
        problem,
        Optional.of(drift(committed.map(it -> of(entry, it)), source)));
  }

  /** What a new text would do to the passages of a source. */
  Verified replaced(String id, Text text) {
    Source now =
        sources.stream().filter(it -> it.entry().id().equals(id)).findFirst().orElseThrow();
    Optional<Git.Committed> committed = now.hashOk() ? Optional.empty() : committed(now.entry());
    Optional<Source> before =
        now.hashOk() ? Optional.of(now) : committed.map(it -> of(now.entry(), it));
    return new Verified(
        now.entry(),
        Verified.State.CHANGED,
        committed.map(Git.Committed::commit),
        Optional.empty(),
        Optional.of(drift(before, Sources.of(workspace, now.entry(), text))));
  }

  private Drift drift(Optional<Source> before, Source now) {
    String id = now.entry().id();
    return Drift.of(id, before.map(this::linked), linked(now));
  }

  private List<LinkedClaim> linked(Source instead) {
    List<Source> all = new ArrayList<>();
    for (Source source : sources) {
      all.add(source.entry().id().equals(instead.entry().id()) ? instead : source);
    }
    List<org.gainsay.claim.Claim> quoting =
        ledger.claims().stream()
            .filter(
                claim ->
                    claim.evidence().stream()
                        .anyMatch(it -> it.document().source().equals(instead.entry().id())))
            .toList();
    return Linker.link(quoting, all, ledger.vocabulary());
  }

  private Source of(SourceEntry entry, Git.Committed committed) {
    String content = new String(committed.content(), StandardCharsets.UTF_8);
    return Sources.of(workspace, entry, Text.of(content));
  }

  private Optional<Git.Committed> committed(SourceEntry entry) {
    return entry.sha256().isEmpty()
        ? Optional.empty()
        : Git.last(workspace.seeds(), entry.file(), entry.sha256());
  }

  /** The file that the text was taken from is looked at too. */
  private Optional<String> original(SourceEntry entry) {
    Optional<SourceEntry.Original> original = entry.original();
    if (original.isEmpty()
        || original.get().sha256().isEmpty()
        || Folders.objection(original.get().file()).isPresent()) {
      return Optional.empty();
    }
    Path path = workspace.seeds().resolve(original.get().file());
    String shown = "its original `" + workspace.show(path) + "` ";
    String sha256 = original.get().sha256().get();
    return Input.bytes(path, Input.SOURCE_LIMIT)
        .fold(
            bytes ->
                Input.sha256(bytes).equalsIgnoreCase(sha256)
                    ? Optional.empty()
                    : Optional.of(shown + "is not the file that it was"),
            refused -> Optional.of(shown + refused.message()));
  }
}
