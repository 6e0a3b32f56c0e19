package org.gainsay.report;

import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.author.Passages;
import org.gainsay.text.Visible;

/** Passages like some words: where, how alike, and the evidence entry to paste. */
public final class PassagesText {
  private PassagesText() {}

  public static String of(List<Passages.Hit> hits) {
    return hits.stream().map(PassagesText::hit).collect(Collectors.joining("\n"));
  }

  private static String hit(Passages.Hit hit) {
    String where = hit.document().where(hit.extent().start());
    String entry =
        hit.yaml()
            .orElseGet(
                () ->
                    "      # these words stand several times with the same words around them: "
                        + Visible.line(
                            String.join(
                                " ", hit.document().text().slice(hit.extent()).split("\\s+")))
                        + "\n");
    return "      # " + Visible.line(where + ": " + how(hit)) + "\n" + entry;
  }

  private static String how(Passages.Hit hit) {
    return switch (hit.likeness()) {
      case "near" -> "near, " + Count.of(hit.distance().orElse(0), "letter") + " away";
      case "in order" -> "most of the words, in order";
      case "together" -> "most of the words, near each other";
      default -> hit.likeness();
    };
  }
}
