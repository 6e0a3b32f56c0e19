package org.gainsay.source;

import java.util.List;
import java.util.Optional;
import org.gainsay.claim.DocumentId;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.gainsay.time.When;

/**
 * A document as it can be searched: a source, or a part of one, inside the text of the whole file.
 *
 * @param file the path relative to the workspace
 * @param text the whole decoded file
 * @param extent what belongs to this document, parts and exclusions not yet taken out
 * @param searchable where its quotes may anchor, in order, disjoint
 * @param language a BCP 47 tag
 * @param pages how many code points of the file stand before each page; empty without pages
 */
public record Document(
    DocumentId id,
    String file,
    Text text,
    Span extent,
    List<Span> searchable,
    String title,
    Optional<String> author,
    Optional<When> published,
    String language,
    boolean primary,
    List<Integer> pages) {
  public Document {
    searchable = List.copyOf(searchable);
    pages = List.copyOf(pages);
  }

  /** The page, from 1, on which a place lies that so many code points of the file stand before. */
  public Optional<Integer> page(int codePoints) {
    int page = 0;
    while (page < pages.size() && pages.get(page) <= codePoints) {
      page++;
    }
    return page == 0 ? Optional.empty() : Optional.of(page);
  }

  /** For people: {@code seeds/a.txt:12:3}, or {@code seeds/a.txt:12:3, page 2}. */
  public String where(int offset) {
    Optional<Integer> page = page(text.codePointOffset(offset));
    return file + ":" + text.position(offset) + page.map(it -> ", page " + it).orElse("");
  }

  /** The same in another text that is as long. */
  public Document in(Text other) {
    return new Document(
        id, file, other, extent, searchable, title, author, published, language, primary, pages);
  }
}
