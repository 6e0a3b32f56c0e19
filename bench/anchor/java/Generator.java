import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Queries from a seed, each with its gold. */
final class Generator {
  private final Map<String, String> texts;
  private final Map<String, String> keys = new java.util.HashMap<>();
  private final Random random;
  private final List<Query> queries = new ArrayList<>();

  Generator(Map<String, String> texts, long seed) {
    this.texts = texts;
    this.random = new Random(seed);
    texts.forEach((name, text) -> keys.put(name, key(text)));
  }

  List<Query> generate(int each, int absent) {
    for (Query.Kind kind : Query.Kind.values()) {
      int wanted = kind.expected == Query.Expected.UNLINKED ? absent : each;
      int before = queries.size();
      for (int tries = 0; queries.size() < before + wanted && tries < wanted * 200; tries++) {
        add(kind);
      }
    }
    return queries;
  }

  private void add(Query.Kind kind) {
    String name = textFor(kind);
    String text = texts.get(name);
    switch (kind) {
      case VERBATIM, SCRIPTS -> {
        int[] span = unique(name, 4, 40);
        if (span != null) {
          put(name, kind, slice(text, span), "", "", span);
        }
      }
      case TYPOGRAPHY -> {
        int[] span = unique(name, 5, 40);
        if (span != null) {
          put(name, kind, Noise.typography(slice(text, span), random), "", "", span);
        }
      }
      case PUNCTUATION -> {
        int[] span = unique(name, 6, 40);
        if (span != null) {
          put(name, kind, Noise.punctuation(slice(text, span), random), "", "", span);
        }
      }
      case TYPOS, OCR -> {
        int[] span = unique(name, 6, 40);
        if (span != null) {
          double rate = 0.01 + random.nextDouble() * 0.07;
          String quote =
              kind == Query.Kind.OCR
                  ? Noise.ocr(slice(text, span), rate, random)
                  : Noise.typos(slice(text, span), rate, random);
          if (!key(quote).equals(key(slice(text, span)))) {
            put(name, kind, quote, "", "", span);
          }
        }
      }
      case ELISION_TWO, ELISION_THREE, ELISION_FAR, ABSENT_SWAPPED -> elision(name, text, kind);
      case BRACKETS -> brackets(name, text);
      case REPEAT_IN_CONTEXT, AMBIGUOUS -> repeat(name, text, kind);
      case HEADER -> header(name, text);
      case ABSENT_OTHER_TEXT -> {
        String other = name.equals("kjv") ? "moby-dick" : "kjv";
        int[] span = unique(other, 6, 30);
        if (span != null && !keys.get(name).contains(key(slice(texts.get(other), span)))) {
          put(name, kind, slice(texts.get(other), span), "", "");
        }
      }
      case ABSENT_SPLICED -> {
        int[] one = unique(name, 5, 15);
        int[] two = unique(name, 5, 15);
        if (one != null && two != null) {
          absent(name, kind, slice(text, one) + " " + slice(text, two));
        }
      }
      case ABSENT_THIRD_WORD -> {
        int[] span = unique(name, 9, 30);
        if (span != null) {
          absent(name, kind, Noise.everyThirdWord(slice(text, span), random));
        }
      }
      case ABSENT_DIGIT -> {
        int[] span = unique(name, 5, 30);
        if (span != null) {
          String quote = Noise.oneDigit(slice(text, span), random);
          if (!quote.isEmpty()) {
            absent(name, kind, quote);
          }
        }
      }
      case ABSENT_NEGATION -> {
        int[] span = unique(name, 6, 30);
        if (span != null) {
          absent(name, kind, Noise.negated(slice(text, span), random));
        }
      }
    }
  }

  private String textFor(Query.Kind kind) {
    return switch (kind) {
      case SCRIPTS ->
          List.of("arabic", "cyrillic", "greek", "hebrew", "turkish", "chinese")
              .get(random.nextInt(6));
      case HEADER -> "paged";
      case ABSENT_DIGIT -> "sotu";
      default -> List.of("moby-dick", "kjv", "sotu").get(random.nextInt(3));
    };
  }

  private void absent(String name, Query.Kind kind, String quote) {
    if (!keys.get(name).contains(key(quote))) {
      put(name, kind, quote, "", "");
    }
  }

  private void elision(String name, String text, Query.Kind kind) {
    int parts = kind == Query.Kind.ELISION_THREE ? 3 : 2;
    int far = kind == Query.Kind.ELISION_FAR ? 1_500 : 120;
    List<int[]> spans = new ArrayList<>();
    int[] first = unique(name, 4, 12);
    if (first == null) {
      return;
    }
    spans.add(first);
    while (spans.size() < parts) {
      int from = spans.get(spans.size() - 1)[1] + (far == 120 ? 15 : 600) + random.nextInt(far);
      int[] next = words(text, from, 4 + random.nextInt(8));
      if (next == null || next[0] - spans.get(spans.size() - 1)[1] > 3_900 || !isUnique(name, next)) {
        return;
      }
      spans.add(next);
    }
    for (int i = 0; i + 1 < spans.size(); i++) {
      if (Noise.holdsNegation(text.substring(spans.get(i)[1], spans.get(i + 1)[0]))) {
        return;
      }
    }
    String mark = List.of(" … ", " ... ", " [...] ", "… ", " […] ").get(random.nextInt(5));
    List<String> fragments = new ArrayList<>();
    spans.forEach(span -> fragments.add(slice(text, span)));
    if (kind == Query.Kind.ABSENT_SWAPPED) {
      put(name, kind, fragments.get(1) + mark + fragments.get(0), "", "");
    } else if (fragments.stream().noneMatch(f -> f.contains("...") || f.contains("["))) {
      put(name, kind, String.join(mark, fragments), "", "", spans.toArray(int[][]::new));
    }
  }

  private void brackets(String name, String text) {
    int[] span = unique(name, 8, 24);
    if (span == null) {
      return;
    }
    String words = slice(text, span);
    List<Integer> blanks = new ArrayList<>();
    for (int i = words.length() / 4; i < words.length() * 3 / 4; i++) {
      if (words.charAt(i) == ' ') {
        blanks.add(i);
      }
    }
    if (blanks.isEmpty() || words.contains("[") || words.contains("...")) {
      return;
    }
    int at = blanks.get(random.nextInt(blanks.size()));
    String inserted = List.of("the town", "emphasis added", "his", "at Orlow").get(random.nextInt(4));
    int left = trimEnd(words, at);
    put(
        name,
        Query.Kind.BRACKETS,
        words.substring(0, at) + " [" + inserted + "]" + words.substring(at),
        "",
        "",
        new int[] {span[0], span[0] + left},
        new int[] {span[0] + at + 1, span[1]});
  }

  private static int trimEnd(String words, int at) {
    return at;
  }

  private void repeat(String name, String text, Query.Kind kind) {
    int[] span = words(text, random.nextInt(text.length() - 400), 2 + random.nextInt(3));
    if (span == null) {
      return;
    }
    List<Integer> places = places(name, key(slice(text, span)), 60);
    if (places.size() < 2 || places.size() > 50) {
      return;
    }
    if (kind == Query.Kind.AMBIGUOUS) {
      if (exactPlaces(text, slice(text, span)) >= 2) {
        put(name, kind, slice(text, span), "", "");
      }
      return;
    }
    String prefix = slice(text, wordsBefore(text, span[0], 6));
    String suffix = slice(text, words(text, span[1] + 1, 6));
    if (places(name, key(prefix) + key(slice(text, span)) + key(suffix), 3).size() == 1) {
      put(name, kind, slice(text, span), prefix, suffix, span);
    }
  }

  /** Where the same characters stand between blanks. */
  private static int exactPlaces(String text, String words) {
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      boolean before = at == 0 || Character.isWhitespace(text.charAt(at - 1));
      int end = at + words.length();
      boolean after = end == text.length() || Character.isWhitespace(text.charAt(end));
      count += before && after ? 1 : 0;
    }
    return count;
  }

  private void header(String name, String text) {
    int mark = text.indexOf("\n\f", random.nextInt(text.length() - 5_000));
    if (mark < 400) {
      return;
    }
    int number = text.lastIndexOf("\n\n", mark - 1);
    int body = text.indexOf("\n\n", mark) + 2;
    int[] before = wordsBefore(text, number, 4 + random.nextInt(8));
    int[] after = words(text, body, 4 + random.nextInt(8));
    String quote = slice(text, before).replace('\n', ' ') + " " + slice(text, after).replace('\n', ' ');
    put(name, Query.Kind.HEADER, quote, "", "", new int[] {before[0], number}, after);
  }

  private int[] unique(String name, int least, int most) {
    String text = texts.get(name);
    int[] span =
        name.equals("chinese")
            ? characters(text, least + random.nextInt(most - least))
            : words(text, random.nextInt(text.length() - 4_000), least + random.nextInt(most - least));
    return span != null && isUnique(name, span) ? span : null;
  }

  private int[] characters(String text, int count) {
    int start = random.nextInt(text.length() - 200);
    while (!Character.isLetter(text.charAt(start))) {
      start++;
    }
    int end = start + count + 6;
    while (!Character.isLetter(text.charAt(end - 1))) {
      end++;
    }
    return new int[] {start, end};
  }

  private boolean isUnique(String name, int[] span) {
    String key = key(slice(texts.get(name), span));
    return key.length() >= 12 && places(name, key, 2).size() == 1;
  }

  private List<Integer> places(String name, String key, int most) {
    List<Integer> places = new ArrayList<>();
    String all = keys.get(name);
    for (int at = all.indexOf(key); at >= 0 && places.size() < most; at = all.indexOf(key, at + 1)) {
      places.add(at);
    }
    return places;
  }

  /** Whole words between blanks, without the punctuation at both ends. */
  private int[] words(String text, int from, int count) {
    int start = from;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
      if (start >= text.length() - 1) {
        return null;
      }
    }
    int end = start;
    for (int i = 0; i < count; i++) {
      while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
    }
    return trimmed(text, start, end);
  }

  private int[] wordsBefore(String text, int to, int count) {
    int start = to;
    for (int i = 0; i < count; i++) {
      while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
        start--;
      }
      while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
        start--;
      }
    }
    return trimmed(text, start, to);
  }

  private static int[] trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? new int[] {start, end} : null;
  }

  private void put(
      String name, Query.Kind kind, String quote, String prefix, String suffix, int[]... spans) {
    queries.add(new Query(queries.size(), name, kind, quote, prefix, suffix, List.of(spans)));
  }

  private static String slice(String text, int[] span) {
    return text.substring(span[0], span[1]);
  }

  /** Letters and digits in lower case: of our own, so that gold does not lean on what is measured. */
  static String key(String words) {
    StringBuilder key = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }
}
