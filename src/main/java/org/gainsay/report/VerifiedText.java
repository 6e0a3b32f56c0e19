package org.gainsay.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gainsay.anchor.NearMiss;
import org.gainsay.audit.Verified;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Review;
import org.gainsay.link.Drift;
import org.gainsay.link.Drift.Drifted;
import org.gainsay.link.Drift.Fate;
import org.gainsay.text.Folding;
import org.gainsay.text.Visible;

/** What changed in sources, for a person. */
public final class VerifiedText {
  private static final int LONGEST = 240;

  private final Ink ink;
  private final StringBuilder page = new StringBuilder();

  private VerifiedText(Ink ink) {
    this.ink = ink;
  }

  public static String of(List<Verified> sources, Ink ink) {
    VerifiedText text = new VerifiedText(ink);
    sources.forEach(text::source);
    return text.page.toString();
  }

  private void source(Verified verified) {
    String id = ink.bold(Visible.line(verified.entry().id()));
    switch (verified.state()) {
      case UNCHANGED -> line("", id + ": unchanged" + counted(verified));
      case UNREADABLE ->
          line("", id + ": " + ink.bad("cannot be read") + "; `gainsay check` says why");
      case CHANGED -> line("", id + ": " + ink.bad("changed") + counted(verified));
    }
    verified.problem().ifPresent(problem -> line("  ", Visible.line(problem)));
    if (verified.state() == Verified.State.CHANGED) {
      line("  ", compared(verified));
    }
    verified.drift().ifPresent(drift -> drift.passages().forEach(it -> passage(verified, it)));
    verified.drift().ifPresent(this::suspect);
  }

  private static String compared(Verified verified) {
    boolean known =
        verified.drift().stream()
            .flatMap(drift -> drift.passages().stream())
            .anyMatch(it -> it.before().isPresent());
    if (verified.commit().isPresent()) {
      return "compared with the text of commit " + verified.commit().get().substring(0, 8);
    } else if (known) {
      return "compared with the text that the manifest names";
    }
    return "the text that the manifest names is not at hand: only what links now is known";
  }

  private static String counted(Verified verified) {
    Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
    verified
        .drift()
        .ifPresent(
            drift -> drift.passages().forEach(it -> counts.merge(it.fate(), 1, Integer::sum)));
    List<String> parts = new ArrayList<>();
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    counts.forEach((fate, count) -> parts.add(count + " " + fate.label()));
    boolean plain = counts.keySet().equals(java.util.Set.of(Fate.UNCHANGED));
    if (all == 0) {
      return ", quoted by no claim";
    }
    return ", " + Count.of(all, "passage") + (plain ? "" : ": " + String.join(", ", parts));
  }

  private void passage(Verified verified, Drifted drifted) {
    boolean told = drifted.fate() != Fate.UNCHANGED && drifted.fate() != Fate.LINKED;
    if (!told && !drifted.around()) {
      return;
    }
    line(
        "  ",
        ink.bad(drifted.fate().label())
            + "  "
            + Visible.line(drifted.claim().id())
            + ", evidence "
            + drifted.after().evidence().number()
            + where(verified, drifted)
            + (drifted.around() && drifted.fate() != Fate.EDITED
                ? "; the sentence around it reads otherwise"
                : ""));
    switch (drifted.fate()) {
      case EDITED -> edited(drifted);
      case LOST, UNLINKED -> line("    ", "quote: " + shown(drifted.was()));
      case AMBIGUOUS -> line("    ", "quote: " + shown(drifted.was()) + " (stands several times)");
      case MOVED, UNCHANGED, LINKED -> {}
    }
  }

  private static String where(Verified verified, Drifted drifted) {
    return drifted
        .place()
        .map(place -> ", " + Visible.line(verified.entry().file()) + ":" + place.from())
        .orElse("");
  }

  private void edited(Drifted drifted) {
    line("    ", (drifted.before().isPresent() ? "was: " : "quote: ") + shown(drifted.was()));
    drifted.is().ifPresent(words -> line("    ", "now: " + shown(words)));
    List<String> changes = changes(drifted.diff());
    if (!changes.isEmpty()) {
      line("    ", "that is: " + String.join("; ", changes));
    }
  }

  /** Runs of words that differ: {@code `14` is now `17`}. */
  private static List<String> changes(List<NearMiss.WordChange> diff) {
    List<String> changes = new ArrayList<>();
    List<String> was = new ArrayList<>();
    List<String> is = new ArrayList<>();
    for (NearMiss.WordChange change : diff) {
      if (change.same()) {
        add(was, is, changes);
      } else {
        was.add(change.quote());
        is.add(change.source());
      }
    }
    add(was, is, changes);
    return changes;
  }

  private static void add(List<String> was, List<String> is, List<String> changes) {
    String before = String.join(" ", was.stream().filter(word -> !word.isEmpty()).toList());
    String now = String.join(" ", is.stream().filter(word -> !word.isEmpty()).toList());
    if (Folding.key(before).equals(Folding.key(now))) {
      was.clear();
      is.clear();
      return;
    }
    if (!before.isEmpty() && !now.isEmpty()) {
      changes.add("`" + Visible.line(before) + "` is now `" + Visible.line(now) + "`");
    } else if (!before.isEmpty()) {
      changes.add("`" + Visible.line(before) + "` is gone");
    } else if (!now.isEmpty()) {
      changes.add("`" + Visible.line(now) + "` is new");
    }
    was.clear();
    is.clear();
  }

  private void suspect(Drift drift) {
    drift.suspect().forEach(it -> suspect(it.claim()));
  }

  private void suspect(Claim claim) {
    String by = claim.review().flatMap(Review::by).map(it -> " by " + Visible.line(it)).orElse("");
    line(
        "  ",
        ink.bad("suspect")
            + "  the review of "
            + Visible.line(claim.id())
            + by
            + " rests on what changed: look at it again");
  }

  private static String shown(String words) {
    String line = Visible.line(String.join(" ", words.strip().split("\\s+", -1)));
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
  }

  private void line(String indent, String words) {
    page.append(indent).append(words).append('\n');
  }
}
