package org.gainsay.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Addresses that open a page at a passage (URL Fragment Text Directives, W3C WICG, 2023). */
final class DeepLink {
  private static final int WORDS_AT_EACH_END = 5;

  private DeepLink() {}

  /** The whole passage, or, of a long one, its first and last words. */
  static String to(String address, String passage) {
    List<String> words =
        Arrays.stream(passage.split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
    int end = words.size() - WORDS_AT_EACH_END;
    boolean isLong = words.size() > 4 * WORDS_AT_EACH_END || passage.contains(" … ");
    String directive =
        isLong && end > WORDS_AT_EACH_END
            ? encoded(words.subList(0, WORDS_AT_EACH_END))
                + ","
                + encoded(words.subList(end, words.size()))
            : encoded(words);
    int fragment = address.indexOf('#');
    return (fragment < 0 ? address + "#" : address) + ":~:text=" + directive;
  }

  private static String encoded(List<String> words) {
    StringBuilder encoded = new StringBuilder();
    for (byte unit : String.join(" ", words).getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          (unit >= 'a' && unit <= 'z')
              || (unit >= 'A' && unit <= 'Z')
              || (unit >= '0' && unit <= '9')
              || "._~".indexOf(unit) >= 0;
      encoded.append(plain ? (char) unit : String.format(Locale.ROOT, "%%%02X", unit));
    }
    return encoded.toString();
  }
}
