package org.gainsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.text.Span;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {
  private static String between(String text) {
    return QuotationMarks.between(text)
        .map(span -> text.substring(span.start(), span.end()))
        .orElse("none");
  }

  private static boolean mark(String text, String words) {
    int at = text.indexOf(words);
    return QuotationMarks.mark(text, new Span(at, at + words.length()));
  }

  @Nested
  class The_words_between_the_outer_marks {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "She said “the bridge stays open” to all | the bridge stays open",
          "She said \"the bridge stays open\" to all | the bridge stays open",
          "She said ‘the bridge stays open’ to all | the bridge stays open",
          "She said 'the bridge stays open' to all | the bridge stays open",
          "She said «the bridge stays open» to all | the bridge stays open",
          "Sie sagte „die Brücke bleibt“ und ging | die Brücke bleibt",
          "the League’s man said “we won’t go” | we won’t go",
          "the League's man said 'we won't go' | we won't go",
          "the teachers’ slogan “no war” rang out | no war",
          "the teachers' slogan 'no war' rang out | no war",
          "she said ‘it was “theirs” to keep’ and left | it was “theirs” to keep",
          "she said “it was ‘theirs’ to keep” and left | it was ‘theirs’ to keep",
          "there are ‘no good guys’ left | no good guys",
          "“Yes”, she said, “we can” | Yes”, she said, “we can",
          "telling them: “The bridge stays open, | The bridge stays open,",
          "the bridge stays open,” she said | the bridge stays open,",
          "the teachers’ march at six o’clock | none",
          "no marks at all | none",
          "“” | none"
        })
    void are(String text, String words) {
      assertThat(between(text)).isEqualTo(words);
    }
  }

  @Nested
  class Words_are_marked {
    @Test
    void right_behind_an_opening_mark() {
      assertThat(mark("a “Western conspiracy” he said", "Western conspiracy")).isTrue();
      assertThat(mark("a 'Western conspiracy' he said", "Western conspiracy")).isTrue();
      assertThat(mark("a \"Western conspiracy\" he said", "Western conspiracy")).isTrue();
    }

    @Test
    void inside_a_longer_quotation() {
      assertThat(mark("“We won’t go, and the bridge stays open,” he said", "the bridge")).isTrue();
      assertThat(mark("‘We are the teachers’ friends and stay,’ he said", "stay")).isTrue();
      assertThat(mark("He said 'we won't go and stay'", "stay")).isTrue();
    }

    @Test
    void in_every_paragraph_that_opens_anew() {
      String speech = "“We stay.\n\n“And the bridge is open.\n\n“To all of you.” She left.";
      assertThat(mark(speech, "the bridge")).isTrue();
      assertThat(mark(speech, "all of you")).isTrue();
      assertThat(mark(speech, "left")).isFalse();
    }

    @Test
    void though_the_closing_mark_is_missing() {
      assertThat(mark("She said: “The bridge is open and stays", "stays")).isTrue();
    }
  }

  @Nested
  class Words_are_not_marked {
    @Test
    void behind_the_closing_mark() {
      assertThat(mark("“No,” she said, the bridge is open", "the bridge")).isFalse();
      assertThat(mark("‘No,’ she said, the bridge is open", "the bridge")).isFalse();
      assertThat(mark("\"No,\" she said, the bridge is open", "the bridge")).isFalse();
    }

    @Test
    void by_an_apostrophe() {
      assertThat(mark("the teachers’ bridge isn’t open", "open")).isFalse();
      assertThat(mark("the teachers' bridge isn't open", "open")).isFalse();
    }

    @Test
    void by_a_mark_left_open_in_the_paragraph_before() {
      assertThat(mark("She said “we stay.\n\nThe bridge is open.", "The bridge")).isFalse();
    }
  }
}
