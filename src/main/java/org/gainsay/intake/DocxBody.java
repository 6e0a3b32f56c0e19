package org.gainsay.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Walks over the body of a Word document, paragraph by paragraph. */
final class DocxBody implements Xml.Visitor {
  /** What is no text of the document as it stands, or only describes it. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "instrText",
          "delInstrText",
          "Fallback",
          "rt",
          "tblPr",
          "tblGrid",
          "tcPr",
          "sdtPr",
          "docPr",
          "sectPr");

  /** What is said of a paragraph, a run or a row. */
  private static final Set<String> PROPERTIES = Set.of("pPr", "rPr", "trPr");

  private final Context context;
  private final Consumer<String> sink;
  private final Deque<Story> stories = new ArrayDeque<>();
  private final Deque<Table> tables = new ArrayDeque<>();
  private final Deque<Boolean> fields = new ArrayDeque<>();
  private final List<NoteMark> footnotes = new ArrayList<>();
  private final List<NoteMark> endnotes = new ArrayList<>();
  private final List<String> boxes = new ArrayList<>();
  private boolean inText;
  private final Deque<String> properties = new ArrayDeque<>();
  private DocxStyles.Look look = DocxStyles.Look.UNKNOWN;
  private boolean markGone;
  private boolean struck;
  private boolean choiceTaken;
  private int deletions;
  private int comments;
  private int hidden;
  private int drawings;

  DocxBody(Context context, Consumer<String> sink) {
    this.context = context;
    this.sink = sink;
    stories.push(new Story(context.styles().standard()));
  }

  /** The running text of the body or of a box on the page, up to the end of a paragraph. */
  private static final class Story {
    private final StringBuilder open = new StringBuilder();
    private DocxStyles.Style style;
    private Optional<String> list = Optional.empty();
    private Optional<Integer> level = Optional.empty();
    private boolean breakBefore;

    Story(DocxStyles.Style style) {
      this.style = style;
    }

    /** A paragraph begins, of this style until it says otherwise. */
    void begin(DocxStyles.Style standard) {
      style = standard;
      list = Optional.empty();
      level = Optional.empty();
    }
  }

  /**
   * Where the text refers to a note.
   *
   * @param own whether its mark is written, and not a number
   */
  record NoteMark(String id, boolean own) {}

  /** What the document says elsewhere of its paragraphs and runs. */
  record Context(DocxNumbers numbers, DocxStyles styles) {}

  /** A table that is being read. */
  private static final class Table {
    private final List<List<String>> row = new ArrayList<>();
    private boolean rowDeleted;
  }

  static DocxBody read(byte[] bytes, Context context, Consumer<String> sink) {
    DocxBody body = new DocxBody(context, sink);
    Xml.read(bytes, body);
    body.end();
    return body;
  }

  /** Whether the program that saved it wrote down where its pages ended. */
  static boolean knowsPages(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains("lastRenderedPageBreak");
  }

  List<NoteMark> footnotes() {
    return footnotes;
  }

  List<NoteMark> endnotes() {
    return endnotes;
  }

  int deletions() {
    return deletions;
  }

  /** Whether words are struck out. */
  boolean isStruck() {
    return struck;
  }

  int comments() {
    return comments;
  }

  /** How many words are hidden. */
  int hidden() {
    return hidden;
  }

  /** How many charts and diagrams hold words that stand in no paragraph. */
  int drawings() {
    return drawings;
  }

  @Override
  public boolean enter(String name, Xml.Element element) {
    if (PROPERTIES.contains(name)) {
      properties.push(name);
      return true;
    } else if (!properties.isEmpty()) {
      property(name, element);
      return !name.endsWith("Change");
    } else if (LEFT_OUT.contains(name)) {
      deletions += name.equals("del") || name.equals("moveFrom") ? 1 : 0;
      return false;
    }
    return switch (name) {
      case "Choice" -> !choiceTaken;
      default -> {
        open(name, element);
        yield true;
      }
    };
  }

  private void open(String name, Xml.Element element) {
    switch (name) {
      case "AlternateContent" -> choiceTaken = false;
      case "t" -> inText = true;
      case "p" -> story().begin(context.styles().standard());
      case "r" -> look = story().style.look();
      case "tab", "ptab" -> write("\t");
      case "br" ->
          write(element.attribute("type").filter("page"::equals).isPresent() ? "\f" : "\n");
      case "cr" -> write("\n");
      case "lastRenderedPageBreak" -> write("\f");
      case "noBreakHyphen" -> write("\u2011");
      case "sym" -> write(symbol(element));
      case "footnoteReference" -> note(element).ifPresent(footnotes::add);
      case "endnoteReference" -> note(element).ifPresent(endnotes::add);
      case "commentReference" -> comments++;
      case "chart", "relIds", "altChunk" -> drawings++;
      case "fldChar" -> field(element.attribute("fldCharType").orElse(""));
      case "txbxContent" -> stories.push(new Story(context.styles().standard()));
      case "tbl" -> {
        end();
        tables.push(new Table());
      }
      case "tr" -> current().ifPresent(table -> table.rowDeleted = false);
      case "tc" -> current().ifPresent(table -> table.row.add(new ArrayList<>()));
      default -> {}
    }
  }

  private static Optional<NoteMark> note(Xml.Element element) {
    boolean own =
        element
            .attribute("customMarkFollows")
            .filter(it -> !Set.of("0", "false", "off").contains(it))
            .isPresent();
    return element.attribute("id").map(id -> new NoteMark(id, own));
  }

  private Optional<Table> current() {
    return Optional.ofNullable(tables.peek());
  }

  /** What is said of a paragraph, a run or a row before its text. */
  private void property(String name, Xml.Element element) {
    boolean on =
        element.attribute("val").filter(it -> Set.of("0", "false", "off").contains(it)).isEmpty();
    Story story = story();
    switch (name) {
      case "pStyle" -> story.style = context.styles().style(element.attribute("val").orElse(""));
      case "rStyle" ->
          look = context.styles().style(element.attribute("val").orElse("")).look().over(look);
      case "strike", "dstrike", "vertAlign", "caps" -> look = look.with(name, element);
      case "vanish" -> {
        look = look.with(name, element);
        markGone |= on && properties.contains("pPr");
      }
      case "pageBreakBefore" -> story.breakBefore = on;
      case "del", "moveFrom" -> {
        deletions++;
        if (properties.contains("trPr")) {
          current().ifPresent(table -> table.rowDeleted = true);
        } else {
          markGone = true;
        }
      }
      case "ilvl" -> story.level = element.attribute("val").map(it -> DocxLists.digits(it, 0));
      case "numId" -> story.list = element.attribute("val");
      default -> {}
    }
  }

  private Story story() {
    return stories.element();
  }

  /** A field's code stands before its result; codes hold fields themselves. */
  private void field(String type) {
    switch (type) {
      case "begin" -> fields.push(false);
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.pop();
          fields.push(true);
        }
      }
      case "end" -> fields.poll();
      default -> {}
    }
  }

  /** Signs of fonts that hold pictures instead of letters cannot be told. */
  private static String symbol(Xml.Element element) {
    int code =
        element
            .attribute("char")
            .filter(it -> it.length() <= 4 && it.chars().allMatch(c -> Character.digit(c, 16) >= 0))
            .map(it -> Integer.parseInt(it, 16))
            .orElse(0);
    String sign = Letters.plain(Character.toString(code));
    boolean known = code >= ' ' && sign.codePointAt(0) < 0xD800;
    return known ? sign : String.valueOf(Manuscript.UNREADABLE);
  }

  @Override
  public void words(String words) {
    if (!inText || fields.contains(false)) {
      return;
    } else if (look.isHidden()) {
      hidden += WordCount.of(words);
      return;
    }
    struck |= look.isStruck();
    String shown = look.isCapital() ? words.toUpperCase(Locale.ROOT) : words;
    write(look.isRaised() ? Superscripts.of(shown) : shown);
  }

  private void write(String words) {
    if (!look.isHidden() && !look.isStruck() && !fields.contains(false)) {
      story().open.append(words);
    }
  }

  @Override
  public void leave(String name) {
    switch (name) {
      case "t" -> inText = false;
      case "Choice" -> choiceTaken = true;
      case "pPr", "trPr" -> {
        properties.poll();
        look = story().style.look();
      }
      case "rPr" -> properties.poll();
      case "p" -> paragraph();
      case "txbxContent" -> {
        end();
        stories.pop();
      }
      case "tr" -> row();
      case "tbl" -> tables.poll();
      default -> {}
    }
  }

  /** A paragraph whose mark was deleted or is hidden goes on in the next one. */
  private void paragraph() {
    if (markGone) {
      markGone = false;
    } else {
      end();
    }
  }

  private void end() {
    Story story = story();
    String number =
        context
            .numbers()
            .place(story.list, story.level, story.style)
            .map(context.numbers()::next)
            .orElse("");
    story.begin(context.styles().standard());
    String words = story.open.toString();
    story.open.setLength(0);
    boolean breaks = story.breakBefore && !words.startsWith("\f");
    story.breakBefore = false;
    if ((number + words).isBlank() && words.indexOf('\f') < 0) {
      return;
    }
    String whole = (breaks ? "\f" : "") + numbered(number, words);
    if (stories.size() > 1) {
      boxes.add(whole);
    } else {
      emit(whole);
      boxes.forEach(this::emit);
      boxes.clear();
    }
  }

  private static String numbered(String number, String words) {
    String plain = words.stripLeading();
    String before = words.substring(0, words.length() - plain.length());
    return number.isEmpty() ? words : before + number + plain;
  }

  private void emit(String words) {
    List<List<String>> row = tables.isEmpty() ? List.of() : tables.element().row;
    if (row.isEmpty()) {
      sink.accept(words);
    } else {
      row.get(row.size() - 1).add(words);
    }
  }

  /** A row on one line, where each cell has one paragraph; else paragraph by paragraph. */
  private void row() {
    Table table = tables.element();
    List<List<String>> cells = List.copyOf(table.row);
    table.row.clear();
    if (table.rowDeleted) {
      return;
    }
    boolean plain = cells.stream().allMatch(cell -> cell.size() <= 1);
    Deque<Table> outer = new ArrayDeque<>();
    outer.push(tables.pop());
    if (plain) {
      emit(String.join("\t", cells.stream().map(cell -> String.join("", cell)).toList()));
    } else {
      cells.forEach(cell -> cell.forEach(this::emit));
    }
    tables.push(outer.pop());
  }
}
