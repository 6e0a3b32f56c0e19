package org.gainsay.check;

import java.util.stream.Stream;
import org.gainsay.check.Passages.LinkedAt;
import org.gainsay.claim.Content;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/**
 * A quote is from the body of a text, not from a headline or a caption; a speaker’s words may stand
 * anywhere.
 */
final class QuotesAreFromTheBody {
  private static final int LONGEST = 120;

  private QuotesAreFromTheBody() {}

  static Stream<Diagnostic> run(Linked linked) {
    return Passages.supporting(linked)
        .filter(it -> !(it.claim().content() instanceof Content.Quotation))
        .filter(QuotesAreFromTheBody::isFromCaption)
        .map(QuotesAreFromTheBody::fromCaption);
  }

  /** A short line of its own, blank lines around it, without the mark that ends a sentence. */
  private static boolean isFromCaption(LinkedAt it) {
    Text text = it.document().text();
    int number = text.position(it.extent().start()).line();
    Span line = text.line(number);
    String words = text.slice(line).strip();
    return line.contains(it.extent())
        && words.length() <= LONGEST
        && isBlank(text, number - 1)
        && isBlank(text, number + 1)
        && !endsSentence(words);
  }

  private static boolean isBlank(Text text, int line) {
    return line < 1 || line > text.lineCount() || text.slice(text.line(line)).isBlank();
  }

  private static boolean endsSentence(String words) {
    int end = words.length();
    while (end > 0 && "”’\"')]".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…:;,".indexOf(words.charAt(end - 1)) >= 0;
  }

  private static Diagnostic fromCaption(LinkedAt it) {
    return Diagnostic.of(
            Code.QUOTE_FROM_CAPTION,
            it.at().value("quote"),
            "the quote is a line of its own in `"
                + it.document().id()
                + "`, such as a headline or a caption",
            "quote the body of the text where it says the same")
        .about(it.claim().id())
        .with(it.shown(it.extent()));
  }
}
