package org.gainsay.intake;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Takes the text out of a file, within limits of size and time; nothing in the file is run. */
public final class Extractor {
  /** What a reader that follows nested things may need, in bytes. */
  private static final long STACK = 16L << 20;

  private static final String ANEW = "open it in the program it comes from, and save it anew";

  private Extractor() {}

  /**
   * Reads a file.
   *
   * @param name its name, whose ending must fit the content
   * @param encoding of a text or web page, where an analyst knows it
   */
  public static Extraction extract(String name, byte[] bytes, Optional<Charset> encoding) {
    FutureTask<Extraction> task = new FutureTask<>(() -> guarded(name, bytes, encoding));
    Thread thread = new Thread(null, task, "intake", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(Limits.SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      return new Extraction.Refused(
          "takes longer than " + Limits.SECONDS + " seconds to read", ANEW);
    } catch (InterruptedException | CancellationException e) {
      Thread.currentThread().interrupt();
      return new Extraction.Refused("was not read to the end", "run the command again");
    } catch (ExecutionException fault) {
      throw new IllegalStateException(fault.getCause());
    }
  }

  private static Extraction guarded(String name, byte[] bytes, Optional<Charset> encoding) {
    try {
      Format format = Format.of(name, bytes);
      return switch (format) {
        case TEXT -> TextReader.read(bytes, encoding);
        case HTML -> HtmlReader.read(bytes, encoding);
        case PDF -> PdfReader.read(bytes);
        case DOCX -> DocxReader.read(bytes);
      };
    } catch (Unfit unfit) {
      return unfit.refusal();
    } catch (StackOverflowError nested) {
      return new Extraction.Refused("holds things nested without end", ANEW);
    } catch (OutOfMemoryError big) {
      return new Extraction.Refused("needs more memory to read than there is", ANEW);
    }
  }
}
