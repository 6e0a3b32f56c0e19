package org.gainsay.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Footnotes or endnotes by their ids. */
final class DocxNotes {
  private final Map<String, List<String>> notes;

  private DocxNotes(Map<String, List<String>> notes) {
    this.notes = notes;
  }

  /**
   * Reads a piece of notes.
   *
   * @param element {@code footnote} or {@code endnote}
   */
  static DocxNotes read(byte[] bytes, String element, DocxBody.Context context) {
    Map<String, List<String>> notes = new HashMap<>();
    List<String> own = new ArrayList<>();
    DocxBody body = new DocxBody(context, own::add);
    Xml.read(
        bytes,
        new Xml.Visitor() {
          private String id = "";

          @Override
          public boolean enter(String name, Xml.Element found) {
            if (name.equals(element)) {
              id = found.attribute("id").orElse("");
              own.clear();
              return true;
            }
            return body.enter(name, found);
          }

          @Override
          public void words(String words) {
            body.words(words);
          }

          @Override
          public void leave(String name) {
            if (name.equals(element)) {
              notes.put(id, List.copyOf(own));
            } else {
              body.leave(name);
            }
          }
        });
    return new DocxNotes(notes);
  }

  Optional<String> note(String id) {
    return Optional.ofNullable(notes.get(id))
        .map(paragraphs -> String.join("\n", paragraphs).replace('\f', ' ').strip())
        .filter(words -> !words.isEmpty());
  }
}
