package org.gainsay.intake;

import static org.gainsay.intake.MadeDocx.r;

import java.util.List;
import java.util.Random;

/** A Word document of many lists, whose paragraphs come in an order of chance. */
final class NumberedWordDocument {
  private static final List<String> FORMATS =
      List.of("decimal", "lowerLetter", "upperRoman", "lowerRoman", "upperLetter", "decimalZero");

  private NumberedWordDocument() {}

  private static String lvl(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl='"
        + level
        + "'><w:start w:val='"
        + (level == 1 ? 3 : 1)
        + "'/><w:numFmt w:val='"
        + format
        + "'/>"
        + more
        + "<w:lvlText w:val='"
        + text
        + "'/></w:lvl>";
  }

  private static String definition(int id, String levels) {
    return "<w:abstractNum w:abstractNumId='"
        + id
        + "'><w:multiLevelType w:val='multilevel'/>"
        + levels
        + "</w:abstractNum>";
  }

  /** Numbers of several levels, mixed formats, signs, headings by their styles. */
  private static String numbering() {
    String legal =
        lvl(0, "decimal", "%1.", "")
            + lvl(1, "decimal", "%1.%2", "")
            + lvl(2, "lowerLetter", "%1.%2.%3", "");
    StringBuilder mixed = new StringBuilder();
    for (int i = 0; i < FORMATS.size(); i++) {
      mixed.append(lvl(i, FORMATS.get(i), "(%" + (i + 1) + ")", ""));
    }
    String signs = lvl(0, "bullet", "•", "") + lvl(1, "bullet", "•", "") + lvl(2, "none", "", "");
    String headings =
        lvl(0, "upperRoman", "Part %1:", "<w:pStyle w:val='Heading1'/>")
            + lvl(1, "decimal", "%1.%2", "<w:pStyle w:val='Heading2'/>");
    String steady =
        lvl(0, "decimal", "Article %1", "<w:suff w:val='space'/>") + lvl(1, "decimal", "§ %2", "");
    return definition(1, legal)
        + definition(2, mixed.toString())
        + definition(3, signs)
        + definition(4, headings)
        + definition(5, steady)
        + num(1, 1, "")
        + num(2, 2, "")
        + num(3, 3, "")
        + num(4, 4, "")
        + num(5, 5, "")
        + num(6, 1, "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>")
        + num(7, 2, "");
  }

  private static String num(int id, int definition, String more) {
    return "<w:num w:numId='"
        + id
        + "'><w:abstractNumId w:val='"
        + definition
        + "'/>"
        + more
        + "</w:num>";
  }

  private static String styles() {
    return style("Normal", "w:default='1'", "")
        + style("Heading1", "", "<w:numPr><w:numId w:val='4'/></w:numPr>")
        + style("Heading2", "", "<w:numPr><w:ilvl w:val='1'/><w:numId w:val='4'/></w:numPr>")
        + style("Sub", "", "").replace("Normal'/>", "Heading2'/>")
        + style("Item", "", "<w:numPr><w:numId w:val='7'/></w:numPr>");
  }

  private static String style(String id, String more, String properties) {
    String base = id.equals("Normal") ? "" : "<w:basedOn w:val='Normal'/>";
    return "<w:style w:type='paragraph' w:styleId='"
        + id
        + "' "
        + more
        + "><w:name w:val='"
        + id
        + "'/>"
        + base
        + "<w:pPr>"
        + properties
        + "</w:pPr></w:style>";
  }

  static MadeDocx of(long seed, int paragraphs) {
    Random random = new Random(seed);
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < paragraphs; i++) {
      body.append("<w:p><w:pPr>")
          .append(properties(random))
          .append("</w:pPr>")
          .append(r("word" + i))
          .append("</w:p>");
    }
    return MadeDocx.of(body.toString()).with("styles", styles()).with("numbering", numbering());
  }

  private static String properties(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> list(1, random.nextInt(3));
      case 1 -> list(2, random.nextInt(FORMATS.size()));
      case 2 -> list(3, random.nextInt(3));
      case 3 -> list(5, random.nextInt(2));
      case 4 -> "<w:pStyle w:val='Heading1'/>";
      case 5 -> "<w:pStyle w:val='Heading2'/>";
      case 6 -> "<w:pStyle w:val='Heading1'/>" + list(0, 0);
      case 7 -> list(random.nextBoolean() ? 6 : 1, 0);
      default -> random.nextBoolean() ? "<w:pStyle w:val='Item'/>" : "";
    };
  }

  private static String list(int list, int level) {
    return "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>";
  }
}
