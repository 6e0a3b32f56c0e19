package org.gainsay.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.audit.Audit;
import org.gainsay.audit.Audits;
import org.gainsay.coverage.Mention;
import org.gainsay.coverage.Speaker;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.file.Input;
import org.gainsay.file.Workspace;
import org.gainsay.text.Text;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is suggested, measured by editors' readings of whole texts. The five seeds are in one
 * reading, three invented texts of other styles in another.
 */
class SuggestionsTest {
  private static final Path RESOURCES = Path.of("src/test/resources/org/gainsay/author");

  @TempDir Path claims;

  /**
   * One thing that a reader marked.
   *
   * @param needed whether an editor would miss it; else it may be suggested or not
   * @param speakers names, or parts of them, any of which is right; empty when it is left open
   */
  private record Marked(
      String source,
      int start,
      int end,
      Mention.Kind kind,
      boolean needed,
      String text,
      List<String> speakers) {
    static Marked of(String line) {
      String[] cells = line.split("\t", -1);
      return new Marked(
          cells[0],
          Integer.parseInt(cells[1]),
          Integer.parseInt(cells[2]),
          Mention.Kind.valueOf(cells[3].toUpperCase(Locale.ROOT)),
          cells[4].equals("yes"),
          cells[5],
          cells[6].isEmpty() ? List.of() : List.of(cells[6].split("\\|", -1)));
    }

    boolean isMetBy(Mention mention) {
      Text text = mention.document().text();
      return mention.document().id().source().equals(source)
          && mention.kind() == kind
          && text.codePointOffset(mention.span().start()) < end
          && start < text.codePointOffset(mention.span().end());
    }

    /** An empty name is met where nobody is named. */
    boolean isSpokenBy(Mention mention) {
      String written = mention.speaker().map(Speaker::written).orElse("").toLowerCase(Locale.ROOT);
      String id = mention.speaker().flatMap(Speaker::id).orElse("unnamed");
      return speakers.stream()
          .anyMatch(
              name ->
                  name.isEmpty()
                      ? written.isEmpty()
                      : id.equals(name) || written.contains(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
      return source + ":" + start + " " + kind.label() + " `" + text + "` " + speakers;
    }
  }

  private static List<Marked> marked(String file) throws IOException {
    return Files.readAllLines(RESOURCES.resolve(file), StandardCharsets.UTF_8).stream()
        .skip(1)
        .map(Marked::of)
        .toList();
  }

  private Audit seeds() throws Exception {
    return Audits.run(Workspace.at(Path.of("").toAbsolutePath()).withClaims(claims));
  }

  private Audit invented() throws Exception {
    return Audits.run(
        Workspace.at(Path.of("").toAbsolutePath())
            .withSeeds(RESOURCES.resolve("invented").toAbsolutePath())
            .withClaims(claims));
  }

  private void withVocabulary() throws IOException {
    Files.copy(Path.of("claims/vocabulary.yaml"), claims.resolve("vocabulary.yaml"));
  }

  private static List<Suggestion> all(Audit audit) {
    return Suggestions.of(audit, audit.coverage().documents(), true);
  }

  /** How good suggestions are, with what is wrong about them. */
  private record Score(
      List<Marked> missed, List<Mention> nothing, List<Marked> wrongSpeakers, int needed, int all) {
    static Score of(List<Suggestion> suggestions, List<Marked> marks) {
      List<Mention> mentions =
          suggestions.stream().map(Suggestion::mention).filter(Mention::direct).toList();
      List<Marked> needed =
          marks.stream().filter(it -> it.needed() && it.kind() != Mention.Kind.ATTACK).toList();
      List<Marked> missed =
          needed.stream().filter(it -> mentions.stream().noneMatch(it::isMetBy)).toList();
      List<Mention> nothing =
          mentions.stream().filter(it -> marks.stream().noneMatch(m -> m.isMetBy(it))).toList();
      List<Marked> wrong =
          needed.stream()
              .filter(it -> it.kind() == Mention.Kind.QUOTATION && !it.speakers().isEmpty())
              .filter(it -> mentions.stream().filter(it::isMetBy).noneMatch(it::isSpokenBy))
              .toList();
      return new Score(missed, nothing, wrong, needed.size(), mentions.size());
    }

    /** Of attack reports alone. */
    static Score ofAttacks(List<Suggestion> suggestions, List<Marked> marks) {
      List<Mention> mentions =
          suggestions.stream()
              .map(Suggestion::mention)
              .filter(it -> it.kind() == Mention.Kind.ATTACK)
              .toList();
      List<Marked> needed =
          marks.stream().filter(it -> it.needed() && it.kind() == Mention.Kind.ATTACK).toList();
      return new Score(
          needed.stream().filter(it -> mentions.stream().noneMatch(it::isMetBy)).toList(),
          mentions.stream().filter(it -> marks.stream().noneMatch(m -> m.isMetBy(it))).toList(),
          List.of(),
          needed.size(),
          mentions.size());
    }

    void isGoodForAttacks() {
      assertThat(missed).as("missed of " + needed).hasSizeLessThanOrEqualTo(needed / 20);
      assertThat(nothing.stream().map(Mention::text))
          .as("nothing, of " + all)
          .hasSizeLessThanOrEqualTo(all / 5);
    }

    void isGood() {
      assertThat(missed).as("missed of " + needed).hasSizeLessThanOrEqualTo(needed / 100 + 1);
      assertThat(nothing.stream().map(Mention::text))
          .as("nothing, of " + all)
          .hasSizeLessThanOrEqualTo(all / 14);
      assertThat(wrongSpeakers).as("speakers").hasSizeLessThanOrEqualTo(1);
    }
  }

  @Nested
  class Of_the_seeds {
    @Test
    void they_hold_what_an_editor_marks_though_the_vocabulary_knows_nobody() throws Exception {
      Score.of(all(seeds()), marked("marked-seeds.tsv")).isGood();
    }

    @Test
    void they_hold_what_an_editor_marks_with_the_vocabulary() throws Exception {
      withVocabulary();
      Score.of(all(seeds()), marked("marked-seeds.tsv")).isGood();
    }

    @Test
    void they_hold_the_attacks_that_an_editor_marks() throws Exception {
      Score.ofAttacks(all(seeds()), marked("marked-seeds.tsv")).isGoodForAttacks();
      withVocabulary();
      Score.ofAttacks(all(seeds()), marked("marked-seeds.tsv")).isGoodForAttacks();
    }

    @Test
    void they_can_be_pasted() throws Exception {
      assertThat(errorsOf(all(seeds()), SuggestionsTest.this::seeds)).isEmpty();
    }

    @Test
    void they_can_be_pasted_with_the_vocabulary() throws Exception {
      withVocabulary();
      assertThat(errorsOf(all(seeds()), SuggestionsTest.this::seeds)).isEmpty();
    }

    @Test
    void nothing_is_left_that_claims_cover() throws Exception {
      Audit audit = Audits.run(Workspace.at(Path.of("").toAbsolutePath()));
      assertThat(Suggestions.of(audit, audit.coverage().documents(), false)).isEmpty();
    }
  }

  @Nested
  class Of_texts_in_other_styles {
    @Test
    void they_hold_what_an_editor_marks() throws Exception {
      Score.of(all(invented()), marked("marked-invented.tsv")).isGood();
    }

    @Test
    void they_hold_the_attacks_that_an_editor_marks() throws Exception {
      Score.ofAttacks(all(invented()), marked("marked-invented.tsv")).isGoodForAttacks();
    }

    @Test
    void they_can_be_pasted() throws Exception {
      assertThat(errorsOf(all(invented()), SuggestionsTest.this::invented)).isEmpty();
    }

    @Test
    void they_can_be_pasted_where_the_texts_hold_what_nobody_sees(@TempDir Path seeds)
        throws Exception {
      Path manifest = Path.of("sources.yaml");
      String entries = Files.readString(RESOURCES.resolve("invented").resolve(manifest));
      try (Stream<Path> files = Files.list(RESOURCES.resolve("invented"))) {
        for (Path file : files.filter(it -> it.toString().endsWith(".txt")).toList()) {
          byte[] clean = Files.readAllBytes(file);
          byte[] strewn = strewn(clean);
          Files.write(seeds.resolve(file.getFileName().toString()), strewn);
          entries = entries.replace(Input.sha256(clean), Input.sha256(strewn));
        }
      }
      Files.writeString(seeds.resolve(manifest), entries);
      Opening opening =
          () ->
              Audits.run(
                  Workspace.at(Path.of("").toAbsolutePath()).withSeeds(seeds).withClaims(claims));
      assertThat(errorsOf(all(opening.open()), opening)).isEmpty();
    }

    /** With a character that nobody sees behind every seventh letter or digit. */
    private static byte[] strewn(byte[] clean) {
      String unseen = "\u00AD\u200B\u200E\u202E\u202C\u2060\uFEFF";
      StringBuilder text = new StringBuilder();
      int letters = 0;
      for (int c : new String(clean, StandardCharsets.UTF_8).codePoints().toArray()) {
        text.appendCodePoint(c);
        if (Character.isLetter(c) && ++letters % 7 == 0) {
          text.append(unseen.charAt(letters / 7 % unseen.length()));
        }
      }
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }
  }

  /** Opens a workspace anew. */
  private interface Opening {
    Audit open() throws Exception;
  }

  /** Of a ledger that holds nothing but the suggestions. */
  private List<String> errorsOf(List<Suggestion> suggestions, Opening opening) throws Exception {
    String ledger = suggestions.stream().map(Suggestion::yaml).collect(Collectors.joining());
    Files.writeString(claims.resolve("pasted.yaml"), "claims:\n" + ledger, StandardCharsets.UTF_8);
    Audit audit = opening.open();
    List<String> errors = new ArrayList<>();
    audit.diagnostics().stream()
        .filter(Diagnostic::isError)
        .forEach(it -> errors.add(it.place() + ": " + it.message()));
    assertThat(audit.claims()).hasSameSizeAs(suggestions);
    return errors;
  }
}
