import java.text.Normalizer;
import java.util.Random;
import java.util.Set;

/** What happens to quotes on their way into a ledger. */
final class Noise {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final String[][] OCR = {
    {"rn", "m"}, {"m", "rn"}, {"l", "1"}, {"I", "l"}, {"cl", "d"}, {"e", "c"}, {"h", "b"},
    {"o", "0"}, {"u", "ii"}, {"vv", "w"}, {"w", "vv"}, {"n", "u"}, {"t", "f"}, {"s", "5"}
  };
  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "no", "nor", "none", "neither", "without", "unless", "except",
          "cannot", "hardly", "scarcely", "barely");

  private Noise() {}

  static String typography(String words, Random random) {
    StringBuilder changed = new StringBuilder();
    boolean nfd = random.nextBoolean();
    int column = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      column++;
      String next = String.valueOf(c);
      if (Character.isWhitespace(c)) {
        next = switch (random.nextInt(4)) {
          case 0 -> "\n";
          case 1 -> "  ";
          case 2 -> "\u00a0";
          default -> " ";
        };
      } else if (c == '"' || c == '“' || c == '”') {
        next = random.nextBoolean() ? "\"" : c == '“' ? "«" : "»";
      } else if (c == '\'' || c == '’' || c == '‘') {
        next = random.nextBoolean() ? "'" : "’";
      } else if (c == '—' || c == '–') {
        next = random.nextBoolean() ? " - " : "--";
      } else if (words.startsWith("fi", i) && random.nextInt(3) == 0) {
        next = "ﬁ";
        i++;
      } else if (words.startsWith("fl", i) && random.nextInt(3) == 0) {
        next = "ﬂ";
        i++;
      } else if (isInsideWord(words, i) && random.nextInt(40) == 0) {
        next = c + (random.nextBoolean() ? "-\n" : "\u00ad");
      } else if (nfd) {
        next = Normalizer.normalize(next, Normalizer.Form.NFD);
      }
      changed.append(next);
    }
    return changed.toString();
  }

  private static boolean isInsideWord(String words, int i) {
    return i > 1
        && i + 2 < words.length()
        && Character.isLowerCase(words.charAt(i - 1))
        && Character.isLowerCase(words.charAt(i))
        && Character.isLowerCase(words.charAt(i + 1))
        && Character.isLowerCase(words.charAt(i + 2));
  }

  static String punctuation(String words, Random random) {
    StringBuilder changed = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean dropped =
          (c == ',' || c == ';' || c == '.')
              && i + 1 < words.length()
              && words.charAt(i + 1) == ' '
              && random.nextBoolean();
      if (!dropped) {
        changed.append(random.nextInt(12) == 0 && Character.isLowerCase(c) ? Character.toUpperCase(c) : c);
      }
    }
    return changed.toString();
  }

  static String typos(String words, double rate, Random random) {
    StringBuilder changed = new StringBuilder(words);
    int errors = Math.max(1, (int) Math.round(words.length() * rate));
    for (int k = 0; k < errors; k++) {
      int i = random.nextInt(changed.length());
      if (!Character.isLetter(changed.charAt(i))) {
        continue;
      }
      char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
      switch (random.nextInt(4)) {
        case 0 -> changed.setCharAt(i, letter);
        case 1 -> changed.insert(i, letter);
        case 2 -> {
          if (i > 0 && i + 1 < changed.length()
              && Character.isLetter(changed.charAt(i - 1))
              && Character.isLetter(changed.charAt(i + 1))) {
            changed.deleteCharAt(i);
          }
        }
        default -> {
          if (i + 1 < changed.length() && Character.isLetter(changed.charAt(i + 1))) {
            char c = changed.charAt(i);
            changed.setCharAt(i, changed.charAt(i + 1));
            changed.setCharAt(i + 1, c);
          }
        }
      }
    }
    return changed.toString();
  }

  static String ocr(String words, double rate, Random random) {
    StringBuilder changed = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      boolean done = false;
      if (random.nextDouble() < rate * 2.5) {
        String[] pair = OCR[random.nextInt(OCR.length)];
        if (words.startsWith(pair[0], i)) {
          changed.append(pair[1]);
          i += pair[0].length() - 1;
          done = true;
        }
      }
      if (!done) {
        changed.append(words.charAt(i));
      }
    }
    return changed.toString();
  }

  static String everyThirdWord(String words, Random random) {
    String[] parts = words.split(" ", -1);
    for (int i = 2; i < parts.length; i += 3) {
      StringBuilder other = new StringBuilder();
      for (int k = 0; k < Math.max(3, parts[i].length()); k++) {
        other.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      parts[i] = other.toString();
    }
    return String.join(" ", parts);
  }

  /** Empty when there is no digit. */
  static String oneDigit(String words, Random random) {
    int digits = (int) words.chars().filter(c -> c >= '0' && c <= '9').count();
    if (digits == 0) {
      return "";
    }
    int which = random.nextInt(digits);
    StringBuilder changed = new StringBuilder(words);
    for (int i = 0; i < changed.length(); i++) {
      char c = changed.charAt(i);
      if (c >= '0' && c <= '9' && which-- == 0) {
        changed.setCharAt(i, (char) ('0' + (c - '0' + 1 + random.nextInt(9)) % 10));
        return changed.toString();
      }
    }
    return "";
  }

  static String negated(String words, Random random) {
    String[] parts = words.split(" ", -1);
    int at = 1 + random.nextInt(parts.length - 1);
    parts[at] = (random.nextBoolean() ? "not " : "never ") + parts[at];
    return String.join(" ", parts);
  }

  static boolean holdsNegation(String words) {
    for (String word : words.toLowerCase(java.util.Locale.ROOT).split("[^a-z’']+", -1)) {
      if (NEGATIONS.contains(word) || word.endsWith("n't") || word.endsWith("n’t")) {
        return true;
      }
    }
    return false;
  }
}
