package org.gainsay.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Reads a PDF page by page, in the order in which its pages are read. */
final class PdfReader {
  /** Above this many unreadable ones in a hundred characters, nothing is worth quoting. */
  private static final int MOST_UNREADABLE = 5;

  /** What the library has to say of a file goes nowhere: a refusal says it in our words. */
  private static final String LOG = "org.apache.commons.logging.Log";

  private static final int PAGES_KEPT = 100;

  private static final String ANEW = "open it in a PDF reader, and print it to a new PDF";

  private static final String RECOGNIZE =
      "have its text recognized (OCR: `ocrmypdf IN.pdf OUT.pdf`), and add what comes out";

  private final Manuscript manuscript = new Manuscript();
  private final List<String> notes = new ArrayList<>();
  private final List<Integer> pictures = new ArrayList<>();
  private final List<Integer> recognized = new ArrayList<>();
  private final List<Integer> unreadable = new ArrayList<>();
  private final RunningLines running = new RunningLines();
  private final Map<Integer, PageGlyphs.Found> kept = new HashMap<>();
  private final Map<Unseen, List<Integer>> unseenOn = new EnumMap<>(Unseen.class);
  private final Map<Unseen, Integer> unseen = new EnumMap<>(Unseen.class);
  private final Layers layers;
  private int comments;
  private long letters;
  private long unknown;

  private PdfReader(Layers layers) {
    this.layers = layers;
  }

  static Extraction read(byte[] bytes) {
    System.setProperty("java.awt.headless", "true");
    System.setProperty(LOG + "Factory", "org.apache.commons.logging.impl.LogFactoryImpl");
    System.setProperty(LOG, "org.apache.commons.logging.impl.NoOpLog");
    FontMappers.set(Fonts.FIXED);
    InflationGuard.check(bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      fillIn(document);
      return new PdfReader(Layers.of(document)).extract(document);
    } catch (InvalidPasswordException | NoClassDefFoundError locked) {
      throw new Unfit("is locked with a password", "open it, print it to a new PDF, and add that");
    } catch (IOException | RuntimeException broken) {
      if (broken instanceof Unfit unfit) {
        throw unfit;
      }
      throw new Unfit("is broken or cut off", "get the file again, or " + ANEW);
    }
  }

  /** What was filled in is seen though a program left it to others to set it. */
  private static void fillIn(PDDocument document) {
    try {
      PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
      if (form != null && form.getNeedAppearances()) {
        form.refreshAppearances();
      }
    } catch (IOException | RuntimeException broken) {
      // The rest of the file is read without it.
    }
  }

  /** Loaded with the first PDF. */
  private static final class Fonts {
    private static final FixedFonts FIXED = new FixedFonts();
  }

  private Extraction extract(PDDocument document) throws IOException {
    int count = document.getNumberOfPages();
    if (count > Limits.PAGES) {
      throw new Unfit(
          String.format(Locale.ROOT, "has %,d pages, and the limit is %,d", count, Limits.PAGES),
          "split it into parts");
    } else if (count == 0) {
      throw new Unfit("is broken or cut off: no page is left of it", "get the file again");
    }
    for (int page = 1; page <= count; page++) {
      look(document, page);
    }
    refuseUnreadable();
    for (int page = 1; page <= count; page++) {
      compose(page, page(document, page));
    }
    note();
    return new Extraction.Extracted(
        Format.PDF,
        manuscript.content(),
        manuscript.pages(),
        Optional.empty(),
        PdfAbout.of(document),
        notes);
  }

  /** Pages are gone through twice; only those of a short file stay in memory meanwhile. */
  private PageGlyphs.Found page(PDDocument document, int number) throws IOException {
    PageGlyphs.Found known = kept.get(number);
    if (known != null) {
      return known;
    }
    PageGlyphs.Found found = PageGlyphs.of(document, layers, number);
    if (number <= PAGES_KEPT) {
      kept.put(number, found);
    }
    return found;
  }

  private void look(PDDocument document, int number) throws IOException {
    PageGlyphs.Found page = page(document, number);
    long seen = page.glyphs().stream().filter(it -> !it.isBlank()).count();
    long wrong = page.glyphs().stream().filter(PdfReader::isUnreadable).count();
    letters += seen;
    unknown += wrong;
    if (seen == 0 && holdsPicture(document.getPage(number - 1).getResources())) {
      pictures.add(number);
    }
    comments += page.comments();
    page.unseen().forEach((why, words) -> unseen(why, words, number));
    if (page.recognized()) {
      recognized.add(number);
    }
    if (wrong > 0) {
      unreadable.add(number);
    }
    running.count(upright(page));
  }

  private void unseen(Unseen why, int words, int page) {
    unseen.merge(why, words, Integer::sum);
    unseenOn.computeIfAbsent(why, none -> new ArrayList<>()).add(page);
  }

  private static RunningLines.Page upright(PageGlyphs.Found page) {
    List<Glyph> upright = page.glyphs().stream().filter(it -> it.turned() == 0).toList();
    return RunningLines.Page.of(Row.of(upright), page.height());
  }

  private static boolean isUnreadable(Glyph glyph) {
    return glyph.text().indexOf(Manuscript.UNREADABLE) >= 0;
  }

  private static boolean holdsPicture(PDResources resources) {
    if (resources == null) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        return true;
      }
    }
    return false;
  }

  private void refuseUnreadable() {
    if (letters == 0 && pictures.isEmpty() && !unseen.isEmpty()) {
      throw new Unfit(
          "shows no text: its words are " + unseen.keySet().iterator().next().how(),
          "look at it in a PDF reader, and ask where it comes from");
    } else if (letters == 0) {
      throw pictures.isEmpty()
          ? new Unfit("holds no text", "look at it in a PDF reader: its letters may be drawings")
          : new Unfit("holds no text: it is a scan", RECOGNIZE);
    } else if (unknown * 100 > letters * MOST_UNREADABLE) {
      throw new Unfit(
          "does not say which letters its pages show ("
              + unknown
              + " of "
              + letters
              + " are unknown)",
          RECOGNIZE);
    }
  }

  // The text

  private void compose(int number, PageGlyphs.Found found) {
    Limits.goOn();
    if (number > 1) {
      manuscript.endPage(false);
    }
    page(upright(found));
    turned(found);
  }

  private void page(RunningLines.Page page) {
    List<Level> upper = running.at(page, true);
    List<Level> lower =
        running.at(page, false).stream().filter(level -> !upper.contains(level)).toList();
    Set<Row> apart = new java.util.HashSet<>();
    upper.forEach(level -> apart.addAll(level.rows()));
    lower.forEach(level -> apart.addAll(level.rows()));
    lines(upper);
    body(page.rows().stream().filter(row -> !apart.contains(row)).toList());
    lines(lower);
  }

  private void lines(List<Level> levels) {
    manuscript.paragraph(
        String.join("\n", levels.stream().map(level -> level.text(false)).toList()));
  }

  private void body(List<Row> rows) {
    StringBuilder words = new StringBuilder();
    rows.forEach(row -> row.glyphs().forEach(glyph -> words.append(glyph.text())));
    PageText.of(rows, LineText.isRightToLeft(words.toString())).forEach(manuscript::paragraph);
  }

  /** What is written sideways or upside down comes after the rest of its page. */
  private void turned(PageGlyphs.Found page) {
    for (int turn = 1; turn < 4; turn++) {
      int quarter = turn;
      List<Glyph> glyphs = page.glyphs().stream().filter(it -> it.turned() == quarter).toList();
      body(Row.of(glyphs));
    }
  }

  private void note() {
    if (!pictures.isEmpty()) {
      notes.add(
          pages(pictures)
              + (pictures.size() == 1 ? " holds" : " hold")
              + " no text, only pictures: nothing in them can be quoted");
    }
    if (!recognized.isEmpty()) {
      notes.add(
          "the text of "
              + pages(recognized)
              + " was recognized by a program: compare what you quote with the picture");
    }
    unseen.forEach(
        (why, words) ->
            notes.add(
                WordCount.said(words)
                    + " left out, "
                    + why.how()
                    + " on "
                    + pages(unseenOn.getOrDefault(why, List.of()))));
    if (comments > 0) {
      notes.add(comments == 1 ? "a comment is left out" : comments + " comments are left out");
    }
    if (!unreadable.isEmpty()) {
      notes.add("characters that the file does not explain stand as � on " + pages(unreadable));
    }
  }

  private static String pages(List<Integer> numbers) {
    StringBuilder listed = new StringBuilder(numbers.size() == 1 ? "page " : "pages ");
    for (int i = 0; i < numbers.size(); i++) {
      int last = i;
      while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
        last++;
      }
      listed.append(i == 0 ? "" : ", ").append(numbers.get(i));
      listed.append(last > i ? "–" + numbers.get(last) : "");
      i = last;
    }
    return listed.toString();
  }
}
