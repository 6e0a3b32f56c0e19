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
  private int hidden;
  private int drawings;

  private DocxReader(Parts parts) {
    this.parts = parts;
    this.main = Relations.of(parts, "").first("officeDocument").orElse("word/document.xml");
    this.relations = Relations.of(parts, main);
    this.context =
        new DocxBody.Context(
            new DocxNumbers(DocxLists.of(relations.first("numbering").flatMap(parts::piece))),
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
    NoteNumbers numbering = NoteNumbers.of(relations.first("settings").flatMap(parts::piece));
    notes(reader.footnotes(), "footnotes", "footnote", numbering.footnotes());
    notes(reader.endnotes(), "endnotes", "endnote", numbering.endnotes());
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
    hidden += reader.hidden();
    drawings += reader.drawings();
  }

  /** The notes that the text refers to, in its order, each with its mark. */
  private void notes(
      List<DocxBody.NoteMark> marks, String type, String element, NoteNumbers.Style style) {
    Optional<byte[]> piece = relations.first(type).flatMap(parts::piece);
    if (marks.isEmpty() || piece.isEmpty()) {
      return;
    }
    DocxNotes found = DocxNotes.read(piece.get(), element, context);
    manuscript.paragraph(type.equals("footnotes") ? "Footnotes:" : "Endnotes:");
    int number = style.start();
    for (DocxBody.NoteMark mark : marks) {
      String before = mark.own() ? "" : DocxNumbers.written(style.format(), number) + ". ";
      number += mark.own() ? 0 : 1;
      found.note(mark.id()).ifPresent(words -> manuscript.paragraph(before + words));
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
    if (hidden > 0) {
      notes.add(
          WordCount.said(hidden)
              + " left out: the document hides "
              + (hidden == 1 ? "it" : "them"));
    }
    if (drawings > 0) {
      notes.add(
          "charts, diagrams and embedded documents are left out: nothing in them can be quoted");
    }
    if (comments > 0) {
      notes.add(comments == 1 ? "a comment is left out" : comments + " comments are left out");
    }
    if (manuscript.unreadable() > 0) {
      notes.add("characters that cannot be read stand as �");
    }
  }
}
