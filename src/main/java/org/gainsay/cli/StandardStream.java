package org.gainsay.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A standard stream that takes it as no fault when the reader has seen enough and gone away. */
final class StandardStream extends FilterOutputStream {
  private boolean abandoned;

  private StandardStream(FileDescriptor descriptor) {
    super(new FileOutputStream(descriptor));
  }

  /** Writes UTF-8, whatever the locale. */
  static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new StandardStream(descriptor), StandardCharsets.UTF_8));
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    if (!abandoned) {
      try {
        out.write(bytes, start, length);
      } catch (IOException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        abandoned = message.toLowerCase(Locale.ROOT).contains("broken pipe");
        if (!abandoned) {
          throw e;
        }
      }
    }
  }
}
