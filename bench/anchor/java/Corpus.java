import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The texts: three public-domain collections as fetched, and made-up texts in other scripts. */
final class Corpus {
  private static final Map<String, String> ALPHABETS =
      Map.of(
          "arabic", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
          "cyrillic", "абвгдежзийклмнопрстуфхцчшщыьэюя",
          "greek", "αβγδεζηθικλμνξοπρστυφχψω",
          "hebrew", "אבגדהוזחטיכלמנסעפצקרשת",
          "turkish", "abcçdefgğhıijklmnoöprsştuüvyz");

  private Corpus() {}

  static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String name : new String[] {"moby-dick", "kjv", "sotu"}) {
      texts.put(name, Files.readString(folder.resolve(name + ".txt"), StandardCharsets.UTF_8));
    }
    ALPHABETS.forEach((name, alphabet) -> texts.put(name, spaced(name, alphabet)));
    texts.put("chinese", unspaced());
    texts.put("paged", paged(texts.get("moby-dick")));
    return texts;
  }

  private static String spaced(String name, String alphabet) {
    Random random = new Random(name.hashCode());
    String[] words = new String[4_000];
    for (int i = 0; i < words.length; i++) {
      StringBuilder word = new StringBuilder();
      int length = 2 + random.nextInt(8);
      for (int k = 0; k < length; k++) {
        word.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      words[i] = word.toString();
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      double skewed = random.nextDouble() * random.nextDouble();
      text.append(words[(int) (skewed * words.length)]);
      text.append(i % 11 == 10 ? ". " : i % 7 == 6 ? ", " : i % 13 == 12 ? "\n" : " ");
    }
    return text.toString();
  }

  private static String unspaced() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 120_000; i++) {
      double skewed = random.nextDouble() * random.nextDouble();
      text.append((char) ('\u4e00' + (int) (skewed * 3_000)));
      if (i % 17 == 16) {
        text.append(i % 3 == 0 ? '。' : '，');
      }
    }
    return text.toString();
  }

  /** As a PDF's text comes out: hard wraps, page breaks, running headers, page numbers. */
  private static String paged(String book) {
    StringBuilder text = new StringBuilder();
    int column = 0;
    int line = 0;
    int page = 1;
    for (String word : book.substring(0, 400_000).split("\\s+")) {
      if (column + word.length() > 72) {
        text.append('\n');
        column = 0;
        line++;
        if (line == 40) {
          text.append('\n').append(page).append("\n\fTHE WHALE, VOLUME ONE\n\n");
          line = 0;
          page++;
        }
      }
      text.append(column == 0 ? "" : " ").append(word);
      column += word.length() + 1;
    }
    return text.toString();
  }
}
