package org.gainsay.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What taking the text out of a file came to. */
public sealed interface Extraction {
  /**
   * A text as a reader of the file sees it.
   *
   * @param format of the file
   * @param content the text: a blank line between paragraphs, a form feed between pages
   * @param pages how many characters (Unicode code points) stand before each page; empty where the
   *     file has no pages
   * @param around the line below which stands what is around the text: headers, footers, sides
   * @param about what the file says of itself
   * @param notes what an analyst has to know of the extraction, one sentence each
   */
  record Extracted(
      Format format,
      String content,
      List<Integer> pages,
      Optional<String> around,
      About about,
      List<String> notes)
      implements Extraction {
    public Extracted {
      pages = List.copyOf(pages);
      notes = List.copyOf(notes);
    }
  }

  /**
   * No text.
   *
   * @param message to be read after the file's name: "is empty"
   * @param help the cure
   */
  record Refused(String message, String help) implements Extraction {}

  /**
   * What a file says of itself; nothing of it need be true.
   *
   * @param published when it says it was published, in EDTF
   * @param made when it says it was made or changed, in EDTF: no date of publication
   * @param language a BCP 47 tag
   */
  record About(
      Optional<String> title,
      Optional<String> author,
      Optional<String> publisher,
      Optional<String> published,
      Optional<String> made,
      Optional<String> url,
      Optional<String> language) {
    static final About NOTHING =
        new About(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  /** One answer for each case. */
  default <R> R fold(
      Function<? super Extracted, ? extends R> extracted,
      Function<? super Refused, ? extends R> refused) {
    if (this instanceof Extracted it) {
      return extracted.apply(it);
    } else if (this instanceof Refused it) {
      return refused.apply(it);
    }
    throw new AssertionError(this);
  }
}
