package org.gainsay.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.audit.Audit;
import org.gainsay.audit.Audits;
import org.gainsay.claim.Content;
import org.gainsay.coverage.Mention;
import org.gainsay.file.Workspace;
import org.gainsay.quantity.NumberReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A claim of pasted words is read as a suggestion of the same words is. */
class NewClaimTest {
  @TempDir Path claims;

  private Audit invented() throws Exception {
    return Audits.run(
        Workspace.at(Path.of("").toAbsolutePath())
            .withSeeds(Path.of("src/test/resources/org/gainsay/author/invented").toAbsolutePath())
            .withClaims(claims));
  }

  private static String line(String yaml, String key) {
    return Stream.of(yaml.split("\n"))
        .map(String::strip)
        .filter(it -> it.startsWith(key + ":"))
        .findFirst()
        .orElse("");
  }

  private static boolean isFirst(Mention mention) {
    return NumberReader.forLanguage("en")
        .in(mention.document().text().content(), mention.sentence())
        .stream()
        .findFirst()
        .equals(mention.number());
  }

  private static NewClaim.Asked asked(Mention mention, Content.Kind kind) {
    return new NewClaim.Asked(
        kind,
        mention.document().id().toString(),
        mention.document().text().slice(mention.sentence()),
        Optional.of("the-claim"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void its_figure_and_its_date_are_those_of_a_suggestion() throws Exception {
    Audit audit = invented();
    List<String> compared = new ArrayList<>();
    for (Suggestion suggestion : Suggestions.of(audit, audit.coverage().documents(), true)) {
      Mention mention = suggestion.mention();
      boolean figure = mention.kind() == Mention.Kind.FIGURE && isFirst(mention);
      if (figure
          && NewClaim.draft(audit, asked(mention, Content.Kind.FIGURE))
              instanceof NewClaim.Drafted.Ready ready) {
        for (String key : List.of("figure", "when", "said_by", "place")) {
          assertThat(line(ready.yaml(), key)).isEqualTo(line(suggestion.yaml(), key));
        }
        compared.add(line(ready.yaml(), "figure"));
      }
    }
    assertThat(compared).hasSizeGreaterThan(5);
  }

  @Test
  void its_attack_is_that_of_a_suggestion() throws Exception {
    Audit audit = invented();
    for (Suggestion suggestion : Suggestions.of(audit, audit.coverage().documents(), true)) {
      Mention mention = suggestion.mention();
      if (mention.kind() == Mention.Kind.ATTACK) {
        NewClaim.Drafted drafted = NewClaim.draft(audit, asked(mention, Content.Kind.ATTACK));
        assertThat(drafted).isInstanceOf(NewClaim.Drafted.Ready.class);
        assertThat(line(((NewClaim.Drafted.Ready) drafted).yaml(), "when"))
            .isEqualTo(line(suggestion.yaml(), "when"));
      }
    }
  }
}
