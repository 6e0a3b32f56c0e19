package org.gainsay.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gainsay.text.Visible;
import org.jspecify.annotations.Nullable;

/** Titles and authors that someone gave, not those that a program put there by itself. */
final class Names {
  private static final int LONGEST = 300;

  private static final Set<String> NO_TITLES =
      Set.of("untitled", "title", "document", "document1", "powerpoint presentation", "slide 1");

  private static final Set<String> NO_AUTHORS =
      Set.of("author", "user", "admin", "administrator", "owner", "unknown", "python-docx");

  private Names() {}

  static Optional<String> title(@Nullable String written) {
    return plain(written)
        .filter(title -> !NO_TITLES.contains(title.toLowerCase(Locale.ROOT)))
        .filter(title -> !title.startsWith("Microsoft Word - ") && !title.contains("\\"));
  }

  static Optional<String> author(@Nullable String written) {
    return plain(written).filter(it -> !NO_AUTHORS.contains(it.toLowerCase(Locale.ROOT)));
  }

  /** On one line, without what nobody sees. */
  static Optional<String> plain(@Nullable String written) {
    if (written == null) {
      return Optional.empty();
    }
    String words = Visible.plain(written);
    return Optional.of(words).filter(it -> !it.isEmpty() && it.length() <= LONGEST);
  }
}
