package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TextTest {
  private static final String[] PIECES = {
    "a", "\n", "\r\n", "\r", "\t", "é", "e\u0301", "😀", "\uD83D", "\uDE00", "م", "\uFEFF"
  };

  @Nested
  class Lines {
    @Test
    void end_with_lf_cr_lf_or_cr() {
      Text text = Text.of("a\nb\r\nc\rd");
      assertThat(text.lineCount()).isEqualTo(4);
      assertThat(text.slice(text.line(2))).isEqualTo("b");
      assertThat(text.position(7)).isEqualTo(new Position(4, 1));
    }

    @Test
    void a_byte_order_mark_takes_no_column() {
      assertThat(Text.of("\uFEFFab").position(2)).isEqualTo(new Position(1, 2));
    }

    @Test
    void an_astral_character_takes_one_column() {
      assertThat(Text.of("😀b").position(2)).isEqualTo(new Position(1, 2));
    }
  }

  @Test
  void code_points_and_lines_are_those_that_counting_gives() {
    for (int seed = 0; seed < 200; seed++) {
      String content = random(new Random(seed));
      Text text = Text.of(content);
      for (int offset = 0; offset <= content.length(); offset++) {
        if (splitsPair(content, offset)) {
          continue;
        }
        assertThat(text.codePointOffset(offset))
            .as("seed %d offset %d", seed, offset)
            .isEqualTo(content.codePointCount(0, offset));
        assertThat(text.offsetOfCodePoint(text.codePointOffset(offset))).isEqualTo(offset);
        assertThat(text.position(offset))
            .as("seed %d offset %d", seed, offset)
            .isEqualTo(counted(content, offset));
      }
    }
  }

  private static Position counted(String content, int offset) {
    int line = 1;
    int start = content.startsWith("\uFEFF") && offset > 0 ? 1 : 0;
    for (int i = 0; i < offset; i++) {
      boolean crLf = content.startsWith("\r\n", i);
      if (content.charAt(i) == '\n' || (content.charAt(i) == '\r' && !crLf)) {
        line++;
        start = i + 1;
      }
    }
    return new Position(
        line, content.substring(start, offset).codePointCount(0, offset - start) + 1);
  }

  private static String random(Random random) {
    StringBuilder content = new StringBuilder();
    int pieces = random.nextInt(10) == 0 ? 1500 : random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      content.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return content.toString();
  }

  private static boolean splitsPair(String content, int offset) {
    return offset > 0
        && offset < content.length()
        && Character.isSurrogatePair(content.charAt(offset - 1), content.charAt(offset));
  }
}
