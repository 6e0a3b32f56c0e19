package org.gainsay.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gainsay.file.Workspace;
import org.gainsay.link.Passage;
import org.junit.jupiter.api.Test;

/** The example that the archive carries. */
class ExampleTest {
  private final Audit audit =
      Audits.run(Workspace.at(Path.of("src/main/resources/org/gainsay/author/example")));

  ExampleTest() throws Exception {}

  @Test
  void links_every_passage() {
    assertThat(audit.claims())
        .hasSize(5)
        .allSatisfy(claim -> assertThat(claim.passages()).allMatch(Passage::isLinked));
  }

  @Test
  void has_nothing_wrong_and_one_contradiction() {
    assertThat(audit.diagnostics()).isEmpty();
    assertThat(audit.findings().findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.claims())
                    .containsExactly("fire-killed-inquiry", "fire-killed-union"));
  }
}
