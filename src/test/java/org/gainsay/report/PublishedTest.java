package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the manual says of tables and JSON is what the code declares. */
class PublishedTest {
  private static void isPublished(String file, String content) throws IOException {
    Path published = Path.of("docs", file);
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(published, content);
    }
    assertThat(published).hasContent(content);
  }

  @Test
  void the_columns() throws IOException {
    isPublished("columns.md", TablesReadme.of(CsvForm.STANDARD));
  }

  @Test
  void the_schema_of_the_json() throws IOException {
    isPublished("audit.schema.json", AuditSchema.json());
  }
}
