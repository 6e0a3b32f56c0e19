package org.gainsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gainsay.anchor.Anchoring;
import org.gainsay.anchor.Anchors;
import org.gainsay.anchor.NearMiss;
import org.gainsay.anchor.PreparedText;
import org.gainsay.anchor.Protection;
import org.gainsay.anchor.Quote;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Review;
import org.gainsay.source.Document;
import org.gainsay.text.Folding;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/**
 * What became of the passages that claims quote from a source when its text changed.
 *
 * @param passages in the order of the ledger
 * @param suspect whose reviews rest on something that changed
 */
public record Drift(List<Drifted> passages, List<Suspect> suspect) {
  public Drift {
    passages = List.copyOf(passages);
    suspect = List.copyOf(suspect);
  }

  /**
   * A claim whose review rests on something that changed.
   *
   * @param fingerprint what the review rested on, where that is known and it does not say so itself
   */
  public record Suspect(Claim claim, Optional<String> fingerprint) {}

  /** What became of one passage. */
  public enum Fate {
    /** The same words at the same place. */
    UNCHANGED,
    /** The same words elsewhere. */
    MOVED,
    /** Other words. */
    EDITED,
    /** Nothing like it stands there any more. */
    LOST,
    /** The words stand several times now. */
    AMBIGUOUS,
    /** It was not linked before, and is not now. */
    UNLINKED,
    /** It links now; how it was before is not known. */
    LINKED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A passage before and after.
   *
   * @param before empty when the old text is not at hand
   * @param around whether the sentence around it reads otherwise
   */
  public record Drifted(
      Claim claim, Fate fate, Optional<Passage> before, Passage after, boolean around) {
    /** The words as they were; the quote where they are not known. */
    public String was() {
      return before.flatMap(passage -> words(passage)).orElse(after.evidence().quote());
    }

    /** The words that stand there now, or the nearest ones. */
    public Optional<String> is() {
      return words(after).or(() -> nearest().map(near -> after.located(near.span()).words()));
    }

    /** Where they stand now. */
    public Optional<Located> place() {
      return after
          .found()
          .map(found -> after.located(found.spans().get(0)))
          .or(() -> nearest().map(near -> after.located(near.span())));
    }

    /** Word by word, where they differ. */
    public List<NearMiss.WordChange> diff() {
      return nearest().map(NearMiss::diff).orElse(List.of());
    }

    private boolean isLikely() {
      return fate == Fate.EDITED && !after.isLinked();
    }

    private Drifted lost() {
      return new Drifted(claim, Fate.LOST, before, after, around);
    }

    private Optional<NearMiss> nearest() {
      return after
          .anchoring()
          .filter(anchoring -> fate != Fate.LOST)
          .flatMap(
              anchoring ->
                  anchoring.fold(
                      found -> Optional.empty(),
                      ambiguous -> Optional.empty(),
                      near -> Optional.of(near.nearest()),
                      altered -> Optional.of(altered.nearest()),
                      missing -> Optional.empty(),
                      empty -> Optional.empty()));
    }

    private static Optional<String> words(Passage passage) {
      return passage
          .found()
          .map(
              found ->
                  String.join(
                      " … ",
                      found.spans().stream().map(span -> passage.located(span).words()).toList()));
    }
  }

  /**
   * Compares.
   *
   * @param source the id of the source that changed
   * @param before the claims linked to its old text; empty when that is not at hand
   * @param now the same claims linked to its new text
   */
  public static Drift of(String source, Optional<List<LinkedClaim>> before, List<LinkedClaim> now) {
    List<Drifted> passages = new ArrayList<>();
    List<Suspect> suspect = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      int index = i;
      LinkedClaim after = now.get(i);
      Optional<LinkedClaim> old = before.map(claims -> claims.get(index));
      List<Drifted> own = passages(source, old, after);
      passages.addAll(own);
      if (!own.isEmpty() && isSuspect(old, after, own)) {
        suspect.add(suspect(old, after.claim()));
      }
    }
    return new Drift(lost(passages), suspect);
  }

  /** What is nearest now and stood elsewhere before is no edit of what is gone. */
  private static List<Drifted> lost(List<Drifted> passages) {
    Optional<Anchors> old =
        passages.stream()
            .filter(Drifted::isLikely)
            .flatMap(it -> it.before().flatMap(Passage::document).stream())
            .findFirst()
            .map(Drift::whole);
    return old.isEmpty()
        ? passages
        : passages.stream()
            .map(it -> it.isLikely() && stood(old.get(), it) ? it.lost() : it)
            .toList();
  }

  private static Anchors whole(Document document) {
    Text text = document.text();
    return PreparedText.of(text)
        .within(List.of(text.whole()), new Protection(document.language(), Set.of()));
  }

  private static boolean stood(Anchors old, Drifted now) {
    return now.is()
        .map(words -> old.find(Quote.of(words)))
        .filter(it -> it instanceof Anchoring.Found || it instanceof Anchoring.Ambiguous)
        .isPresent();
  }

  private static Suspect suspect(Optional<LinkedClaim> before, Claim claim) {
    boolean says = claim.review().flatMap(Review::fingerprint).isPresent();
    Optional<String> known =
        before
            .filter(old -> !says && old.passages().stream().allMatch(Passage::isLinked))
            .map(LinkedClaim::fingerprint);
    return new Suspect(claim, known);
  }

  private static boolean isSuspect(
      Optional<LinkedClaim> before, LinkedClaim now, List<Drifted> own) {
    Optional<Review> review = now.claim().review();
    if (review.isEmpty()) {
      return false;
    }
    String print =
        review.get().fingerprint().or(() -> before.map(LinkedClaim::fingerprint)).orElse("");
    boolean broken = own.stream().anyMatch(it -> !it.after().isLinked());
    return broken || (!print.isEmpty() && !print.equals(now.fingerprint()));
  }

  private static List<Drifted> passages(
      String source, Optional<LinkedClaim> before, LinkedClaim now) {
    List<Drifted> passages = new ArrayList<>();
    for (int i = 0; i < now.passages().size(); i++) {
      int index = i;
      Passage after = now.passages().get(i);
      if (after.evidence().document().source().equals(source)) {
        Optional<Passage> old = before.map(claim -> claim.passages().get(index));
        passages.add(new Drifted(now.claim(), fate(old, after), old, after, around(old, after)));
      }
    }
    return passages;
  }

  private static Fate fate(Optional<Passage> before, Passage after) {
    if (before.isPresent() && !before.get().isLinked()) {
      return after.isLinked() ? Fate.LINKED : Fate.UNLINKED;
    }
    return after
        .anchoring()
        .map(
            anchoring ->
                anchoring.<Fate>fold(
                    found -> linked(before, after, found),
                    ambiguous -> Fate.AMBIGUOUS,
                    near -> Fate.EDITED,
                    altered -> Fate.EDITED,
                    missing -> Fate.LOST,
                    empty -> Fate.UNLINKED))
        .orElse(Fate.LOST);
  }

  private static Fate linked(Optional<Passage> before, Passage after, Anchoring.Found found) {
    if (before.isEmpty()) {
      return Fate.LINKED;
    }
    List<Span> old = before.get().found().map(Anchoring.Found::spans).orElse(List.of());
    String was = key(before.get(), old);
    String is = key(after, found.spans());
    if (!was.equals(is)) {
      return Fate.EDITED;
    }
    boolean same =
        before.get().located(old.get(0)).start() == after.located(found.spans().get(0)).start();
    return same ? Fate.UNCHANGED : Fate.MOVED;
  }

  private static String key(Passage passage, List<Span> spans) {
    StringBuilder words = new StringBuilder();
    spans.forEach(span -> words.append(passage.located(span).words()).append(' '));
    return Folding.key(words.toString());
  }

  private static boolean around(Optional<Passage> before, Passage after) {
    return before.isPresent()
        && before.get().isLinked()
        && after.isLinked()
        && !Fingerprint.text(before.get()).equals(Fingerprint.text(after));
  }
}
