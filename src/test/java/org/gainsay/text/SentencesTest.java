package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static List<String> sentences(String content) {
    Text text = Text.of(content);
    return Sentences.within(text, text.whole()).stream().map(text::slice).toList();
  }

  private static String around(String content, String words) {
    Text text = Text.of(content);
    int at = content.indexOf(words);
    return text.slice(Sentences.around(text, new Span(at, at + words.length())));
  }

  @Test
  void end_at_full_stops_but_not_after_abbreviations_or_at_line_ends() {
    assertThat(sentences("Mr. Marek of the U.S. Army saw No. 5.\nHe said\nno. J. Orlow left! Why?"))
        .containsExactly(
            "Mr. Marek of the U.S. Army saw No. 5.", "He said\nno.", "J. Orlow left!", "Why?");
  }

  @Test
  void may_begin_with_a_figure() {
    assertThat(sentences("It went on. 304 of them fled! “Why?” 12 asked. (£5 was lost.) So."))
        .containsExactly(
            "It went on.", "304 of them fled!", "“Why?”", "12 asked.", "(£5 was lost.)", "So.");
    assertThat(sentences("It ended in 2031.\n40 died. At 3. 5 more came."))
        .containsExactly("It ended in 2031.", "40 died.", "At 3.", "5 more came.");
    assertThat(sentences("It burned (so he said). 40 died.")).hasSize(2);
  }

  @Test
  void do_not_end_before_the_figure_of_an_abbreviation_or_a_list() {
    for (String whole :
        List.of(
            "They met on Sept. 5 at noon.",
            "See No. 5 and p. 12 of vol. 3 and para. 8.",
            "At 5 p.m. 12 boats lay there.",
            "1. 40 people fled.",
            "It waited … 12 hours. ",
            "It waited... 12 hours.")) {
      assertThat(sentences(whole)).containsExactly(whole.strip());
    }
  }

  @Test
  void end_at_blank_lines() {
    assertThat(sentences("A heading\n\nThe text goes on\n \nand on"))
        .containsExactly("A heading", "The text goes on", "and on");
  }

  @Test
  void around_a_span_are_whole() {
    String content = "One fell. Two of the mills\nburned down. Three stood.";
    assertThat(around(content, "mills")).isEqualTo("Two of the mills\nburned down.");
    assertThat(around(content, "fell. Two")).isEqualTo("One fell. Two of the mills\nburned down.");
  }

  @Test
  void in_one_endless_line_are_looked_for_nearby() {
    String content =
        "on and on ".repeat(100_000) + "here. There it is. " + "And on ".repeat(100_000);
    assertThat(around(content, "There")).isEqualTo("There it is.");
  }
}
