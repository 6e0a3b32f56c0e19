package org.gainsay.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a Word document as it would be printed with all changes accepted (ECMA-376, part 1):
 * without deleted words, comments and field codes; notes and running lines come last.
 */
final class DocxReader {
  /** What stands above what is on every page. */
  private static final String AROUND = "Headers and footers of the document:";

  private final Parts parts;
  private final String main;
  private final Relations relations;
  private final DocxBody.Context context;
  private final Manuscript manuscript = new Manuscript();
  private final List<String> notes = new ArrayList<>();
  private int changes;
  private int comments;
  private boolean struck;

  private DocxReader(Parts parts) {
    this.parts = parts;
    this.main = Relations.of(parts, "").first("officeDocument").orElse("word/document.xml");
    this.relations = Relations.of(parts, main);
    this.context =
        new DocxBody.Context(
            DocxNumbers.of(relations.first("numbering").flatMap(parts::piece)),
            DocxStyles.of(relations.first("styles").flatMap(parts::piece)));
  }

  static Extraction read(byte[] bytes) {
    return new DocxReader(Parts.of(bytes)).extract();
  }

  private Extraction extract() {
    byte[] body =
        parts.piece(main).orElseThrow(() -> new Unfit("has no text in it", "get the file again"));
    boolean paged = DocxBody.knowsPages(body);
    DocxBody reader = DocxBody.read(body, context, manuscript::paragraph);
    count(reader);
    notes(reader.footnotes(), "footnotes", "footnote", "Footnotes:");
    notes(reader.endnotes(), "endnotes", "endnote", "Endnotes:");
    if (manuscript.length() == 0) {
      throw new Unfit(
          "holds no text", "if it shows pictures of a text, have them recognized (OCR)");
    }
    Optional<String> around = around();
    note();
    return new Extraction.Extracted(
        Format.DOCX,
        manuscript.content(),
        paged ? manuscript.pages() : List.of(),
        around,
        DocxAbout.of(parts),
        notes);
  }

  private void count(DocxBody reader) {
    changes += reader.deletions();
    comments += reader.comments();
    struck |= reader.isStruck();
  }

  /** The notes that the text refers to, in its order, each with its mark. */
  private void notes(List<String> ids, String type, String element, String heading) {
    Optional<byte[]> piece = relations.first(type).flatMap(parts::piece);
    if (ids.isEmpty() || piece.isEmpty()) {
      return;
    }
    DocxNotes found = DocxNotes.read(piece.get(), element, context);
    manuscript.paragraph(heading);
    for (int i = 0; i < ids.size(); i++) {
      String number = Integer.toString(i + 1);
      found.note(ids.get(i)).ifPresent(words -> manuscript.paragraph(number + ". " + words));
    }
  }

  private Optional<String> around() {
    Set<String> lines = new LinkedHashSet<>();
    for (Relations.Target target : relations.byId().values()) {
      if (target.type().equals("header") || target.type().equals("footer")) {
        parts
            .piece(target.name())
            .ifPresent(
                bytes ->
                    DocxBody.read(
                        bytes, context, words -> lines.add(words.replace('\f', ' ').strip())));
      }
    }
    lines.remove("");
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    manuscript.paragraph(AROUND);
    lines.forEach(manuscript::paragraph);
    return Optional.of(AROUND);
  }

  private void note() {
    if (changes > 0) {
      notes.add("it records changes: deleted words are left out, and new ones taken as accepted");
    }
    if (struck) {
      notes.add("words that are struck out are left out");
    }
    if (comments > 0) {
      notes.add(comments == 1 ? "a comment is left out" : comments + " comments are left out");
    }
    if (manuscript.unreadable() > 0) {
      notes.add("characters that cannot be read stand as �");
    }
  }
}
