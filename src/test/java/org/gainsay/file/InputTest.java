package org.gainsay.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gainsay.file.Loaded.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {
  @TempDir Path folder;

  @Test
  void a_text_keeps_its_byte_order_mark_and_line_ends() throws IOException {
    assertThat(text("\uFEFFa\r\nb".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            Loaded.Decoded.class,
            read -> assertThat(read.text().content()).isEqualTo("\uFEFFa\r\nb"));
  }

  @Test
  void a_missing_file_is_said_to_be_missing() {
    assertRefused(Input.text(folder.resolve("none"), 10), Reason.MISSING, "does not exist");
  }

  @Test
  void a_folder_is_no_file() {
    assertRefused(Input.text(folder, 10), Reason.UNREADABLE, "is a folder, not a file");
  }

  @Test
  void latin_1_is_refused_at_the_line_and_column_of_its_first_wrong_byte() throws IOException {
    assertRefused(
        text("one\ncaf\u00e9 noir".getBytes(StandardCharsets.ISO_8859_1)),
        Reason.NOT_UTF_8,
        "is not UTF-8: the bytes E9 at line 2, column 4 are no character; save it as UTF-8");
  }

  @Test
  void utf_16_is_named() throws IOException {
    assertRefused(
        text("\uFEFFa".getBytes(StandardCharsets.UTF_16LE)),
        Reason.NOT_UTF_8,
        "is UTF-16, not UTF-8; save it again as UTF-8");
  }

  @Test
  void nul_bytes_are_no_text() throws IOException {
    assertRefused(text(new byte[100]), Reason.NOT_TEXT, "is not a text: byte 0 is NUL");
  }

  @Test
  void a_file_over_the_limit_is_refused_unread() throws IOException {
    Path file = Files.write(folder.resolve("big"), new byte[(2 << 20) + 1]);
    assertRefused(
        Input.text(file, 2 << 20), Reason.TOO_LARGE, "has 2097153 bytes, and the limit is 2 MiB");
  }

  private Loaded text(byte[] bytes) throws IOException {
    return Input.text(Files.write(folder.resolve("file"), bytes), 1 << 20);
  }

  private static void assertRefused(Loaded loaded, Reason reason, String message) {
    assertThat(loaded)
        .isInstanceOfSatisfying(
            Loaded.Refused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused.message()).isEqualTo(message);
            });
  }
}
