package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.author.Suggestion;
import org.gainsay.coverage.Mention;
import org.gainsay.coverage.Speaker;
import org.gainsay.text.Visible;

/** Suggestions as a ledger file: what is said of each stands in a comment above it. */
public final class SuggestionsText {
  private static final int MOST_WORDS = 60;

  private SuggestionsText() {}

  /** Nothing but a comment when there are none. */
  public static String of(List<Suggestion> suggestions) {
    String head =
        "# "
            + counted(suggestions)
            + ", the best to check first.\n"
            + "# They count for nothing until you paste them into a ledger. Measure, place and"
            + " date\n"
            + "# are proposals; put each statement as one neutral sentence.\n";
    return suggestions.isEmpty()
        ? "# nothing to suggest: claims cover every figure, quotation and attack report\n"
        : head
            + "claims:\n"
            + suggestions.stream().map(SuggestionsText::item).collect(Collectors.joining("\n"));
  }

  private static String counted(List<Suggestion> suggestions) {
    List<String> parts = new ArrayList<>();
    for (Mention.Kind kind : Mention.Kind.values()) {
      long number = suggestions.stream().filter(it -> it.mention().kind() == kind).count();
      if (number > 0) {
        String name = kind == Mention.Kind.ATTACK ? "attack report" : kind.label();
        parts.add(Count.of(number, name));
      }
    }
    return String.join(", ", parts);
  }

  private static String item(Suggestion suggestion) {
    Mention mention = suggestion.mention();
    String where = mention.document().where(mention.span().start());
    String what = what(mention);
    return "  # "
        + Visible.line(where + ": " + what + ": " + shortened(mention.text()))
        + "\n"
        + suggestion.yaml();
  }

  private static String what(Mention mention) {
    return switch (mention.kind()) {
      case FIGURE -> "figure" + credit(mention, "credited to ");
      case QUOTATION ->
          (mention.direct() ? "direct quotation" : "indirect speech") + credit(mention, "");
      case ATTACK ->
          "attack"
              + mention.attack().map(it -> " (" + it.verb() + ")").orElse("")
              + credit(mention, "credited to ");
    };
  }

  /** Who, and by which word. */
  private static String credit(Mention mention, String before) {
    Optional<Speaker> speaker = mention.speaker().filter(Speaker::isNamed);
    return speaker
        .map(it -> ", " + before + it.written() + (it.cue().isEmpty() ? "" : " (" + it.cue() + ")"))
        .orElse("");
  }

  private static String shortened(String words) {
    String line = String.join(" ", words.split("\\s+"));
    return line.length() <= MOST_WORDS ? line : line.substring(0, MOST_WORDS - 1) + "…";
  }
}
