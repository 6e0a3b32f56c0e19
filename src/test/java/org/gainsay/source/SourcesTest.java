package org.gainsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.claim.SourceEntry;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Place;
import org.gainsay.diagnostic.Places;
import org.gainsay.file.Input;
import org.gainsay.file.Workspace;
import org.gainsay.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  private static final String TEXT =
      "Preface.\n\nPart one begins here.\nThe bridge fell.\n\nSeen often: bridge fell\n\n"
          + "Part two begins here.\nNobody saw it. Seen often: no more\nFooter text";

  @TempDir Path root;
  private Workspace workspace;

  @BeforeEach
  void workspace() throws IOException {
    workspace = Workspace.at(root);
    Files.createDirectories(workspace.seeds());
  }

  @Nested
  class An_opened_text {
    @Test
    void has_one_document_where_the_manifest_knows_no_parts() throws IOException {
      OpenedSource opened = open(TEXT, List.of(), List.of());
      assertThat(opened.diagnostics()).isEmpty();
      assertThat(opened.source().hashOk()).isTrue();
      assertThat(opened.source().documents())
          .singleElement()
          .satisfies(it -> assertThat(it.searchable()).containsExactly(it.text().whole()));
    }

    @Test
    void is_divided_where_its_parts_begin_and_what_lies_before_is_the_sources_own()
        throws IOException {
      OpenedSource opened =
          open(
              TEXT,
              List.of(part("two", "Part two begins"), part("one", "Part one begins")),
              List.of());
      assertThat(opened.diagnostics()).isEmpty();
      assertThat(opened.source().documents())
          .extracting(document -> document.id().toString(), SourcesTest::searchable)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("s", List.of("Preface.\n\n")),
              org.assertj.core.groups.Tuple.tuple(
                  "s/one",
                  List.of(TEXT.substring(TEXT.indexOf("Part one"), TEXT.indexOf("Part two")))),
              org.assertj.core.groups.Tuple.tuple(
                  "s/two", List.of(TEXT.substring(TEXT.indexOf("Part two")))));
    }

    @Test
    void loses_what_is_excluded() throws IOException {
      OpenedSource opened =
          open(
              TEXT,
              List.of(),
              List.of(
                  new SourceEntry.Exclusion("Footer", Optional.empty(), 1, Optional.empty()),
                  new SourceEntry.Exclusion(
                      "Preface.", Optional.of("begins here."), 1, Optional.empty())));
      assertThat(opened.diagnostics()).isEmpty();
      assertThat(searchable(opened.source().documents().get(0)))
          .containsExactly(TEXT.substring(TEXT.indexOf("\nThe bridge"), TEXT.indexOf("Footer")));
    }

    @Test
    void reports_parts_and_exclusions_that_it_does_not_have() throws IOException {
      OpenedSource opened =
          open(
              TEXT,
              List.of(part("three", "Part three begins")),
              List.of(
                  new SourceEntry.Exclusion("Heading", Optional.empty(), 1, Optional.empty()),
                  new SourceEntry.Exclusion(
                      "Footer", Optional.of("Preface"), 1, Optional.empty())));
      assertThat(opened.diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly(Code.EXCLUSION_NOT_FOUND, Code.EXCLUSION_NOT_FOUND, Code.PART_NOT_FOUND);
    }
  }

  @Nested
  class A_file_that_cannot_be_used {
    @Test
    void is_refused_in_one_line_each() throws IOException {
      Files.createDirectory(workspace.seeds().resolve("folder"));
      Files.write(workspace.seeds().resolve("nul"), new byte[9]);
      Files.write(
          workspace.seeds().resolve("latin1"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
      Files.write(workspace.seeds().resolve("empty"), new byte[0]);
      Path secret = Files.writeString(root.resolve("secret"), "secret");
      Files.createSymbolicLink(workspace.seeds().resolve("link"), secret);
      assertRefused("none", Code.SOURCE_MISSING);
      assertRefused("folder", Code.UNREADABLE_FILE);
      assertRefused("nul", Code.NOT_TEXT);
      assertRefused("latin1", Code.NOT_UTF_8);
      assertRefused("empty", Code.NOT_TEXT);
      assertRefused("link", Code.SOURCE_OUTSIDE);
      assertRefused("../secret", Code.SOURCE_OUTSIDE);
      assertRefused("a\0b", Code.SOURCE_OUTSIDE);
    }

    private void assertRefused(String file, Code code) {
      OpenedSource opened = Sources.open(workspace, entry(file, "", List.of(), List.of()));
      assertThat(opened.source().text()).as(file).isEmpty();
      assertThat(opened.diagnostics())
          .as(file)
          .singleElement()
          .extracting(Diagnostic::code)
          .isEqualTo(code);
    }
  }

  @Test
  void a_changed_text_is_an_error_and_is_searched_all_the_same() throws IOException {
    Files.writeString(workspace.seeds().resolve("s.txt"), TEXT);
    OpenedSource opened = Sources.open(workspace, entry("s.txt", "00", List.of(), List.of()));
    assertThat(opened.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.HASH_CHANGED);
    assertThat(opened.source().documents()).hasSize(1);
  }

  private OpenedSource open(
      String content, List<SourceEntry.Part> parts, List<SourceEntry.Exclusion> exclude)
      throws IOException {
    Files.writeString(workspace.seeds().resolve("s.txt"), content);
    String sha256 = Input.sha256(content.getBytes(StandardCharsets.UTF_8));
    return Sources.open(workspace, entry("s.txt", sha256, parts, exclude));
  }

  private static List<String> searchable(Document document) {
    return document.searchable().stream().map((Span span) -> document.text().slice(span)).toList();
  }

  private static SourceEntry.Part part(String id, String begins) {
    return new SourceEntry.Part(
        id, begins, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static SourceEntry entry(
      String file,
      String sha256,
      List<SourceEntry.Part> parts,
      List<SourceEntry.Exclusion> exclude) {
    return new SourceEntry(
        "s",
        file,
        sha256,
        "A text",
        Optional.empty(),
        "en",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        exclude,
        parts,
        List.of(),
        Map.of(),
        Optional.empty(),
        new Places(Map.of(), Map.of("", Place.start("seeds/sources.yaml"))));
  }
}
