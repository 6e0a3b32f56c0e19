package org.gainsay.ledger;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.claim.Content;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Reconciliation;
import org.gainsay.claim.Review;
import org.gainsay.claim.Stance;

/** The words that a ledger chooses from, and what they stand for. */
final class Choices {
  static final Map<String, Stance> STANCES = labelled(Stance.values(), Stance::label);
  static final Map<String, Modality> MODALITIES = labelled(Modality.values(), Modality::label);
  static final Map<String, Content.Form> FORMS =
      labelled(Content.Form.values(), Content.Form::label);
  static final Map<String, Review.Verdict> VERDICTS =
      labelled(Review.Verdict.values(), Review.Verdict::label);
  static final Map<String, Reconciliation.Because> REASONS =
      labelled(Reconciliation.Because.values(), Reconciliation.Because::label);

  /** What an attack may name all of. */
  static final Set<String> COMPONENTS = Set.of("by", "weapon", "target");

  private Choices() {}

  private static <T> Map<String, T> labelled(T[] values, Function<T, String> label) {
    return Arrays.stream(values)
        .collect(Collectors.toMap(label, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  /** The choice under a key; empty when there is none, or none that is allowed. */
  static <T> Optional<T> read(Block block, String key, Map<String, T> choices, Nearness nearness) {
    return block
        .choice(key, choices.keySet(), nearness)
        .flatMap(word -> Optional.ofNullable(choices.get(word)));
  }
}
