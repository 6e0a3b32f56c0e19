package org.gainsay.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Severity;

/** The manual page of each diagnostic code. */
public final class Manual {
  private Manual() {}

  /** The page in Markdown: what the code means and why it matters, an example, the cure. */
  public static String page(Code code) {
    return written(code) + "\n" + silence(code);
  }

  /** What it means in a few words: the second half of the page's first line. */
  public static String title(Code code) {
    String first = written(code).lines().findFirst().orElse("");
    return first.substring(first.indexOf(": ") + 2);
  }

  private static String written(Code code) {
    try (InputStream page = Manual.class.getResourceAsStream("codes/" + code.label() + ".md")) {
      if (page == null) {
        throw new IllegalStateException("no page for " + code.label());
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String silence(Code code) {
    return code.severity() == Severity.ERROR
        ? "This is an error: it cannot be silenced, and `gainsay check` exits with 1.\n"
        : """
        This is a %s. To keep what is written, say why on the record itself:

            silence: {%s: "the reason"}
        """
            .formatted(code.severity().label(), code.label());
  }
}
