package org.gainsay.report;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Languages as browsers know them (BCP 47). */
final class Language {
  private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

  private Language() {}

  /** The tag, if it is one that a browser or a screen reader makes something of. */
  static Optional<String> known(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return KNOWN.contains(language) && tag.chars().allMatch(c -> c == '-' || isAlphanumeric(c))
        ? Optional.of(tag)
        : Optional.empty();
  }

  private static boolean isAlphanumeric(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
