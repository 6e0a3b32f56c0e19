package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.gainsay.text.Span;
import org.junit.jupiter.api.Test;

class SegmentTest {
  @Test
  void overlapping_spans_are_told_apart_where_they_overlap() {
    assertThat(Segment.of(new Span(0, 9), List.of(new Span(1, 5), new Span(3, 7)), List.of()))
        .containsExactly(
            new Segment(new Span(0, 1), List.of()),
            new Segment(new Span(1, 3), List.of(0)),
            new Segment(new Span(3, 5), List.of(0, 1)),
            new Segment(new Span(5, 7), List.of(1)),
            new Segment(new Span(7, 9), List.of()));
  }

  @Test
  void a_cut_divides_what_is_alike() {
    assertThat(Segment.of(new Span(0, 4), List.of(new Span(0, 4)), List.of(2)))
        .containsExactly(
            new Segment(new Span(0, 2), List.of(0)), new Segment(new Span(2, 4), List.of(0)));
  }

  @Test
  void every_place_lies_under_the_spans_that_hold_it() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      Span whole = new Span(2, 2 + random.nextInt(30));
      List<Span> layers = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        int start = random.nextInt(30);
        layers.add(new Span(start, start + random.nextInt(10)));
      }
      List<Segment> segments = Segment.of(whole, layers, List.of(random.nextInt(40)));
      List<List<Integer>> found = new ArrayList<>();
      for (Segment segment : segments) {
        assertThat(segment.span().isEmpty()).as("seed %d", seed).isFalse();
        for (int at = segment.span().start(); at < segment.span().end(); at++) {
          found.add(segment.over());
        }
      }
      List<List<Integer>> expected =
          IntStream.range(whole.start(), whole.end())
              .mapToObj(
                  at ->
                      IntStream.range(0, layers.size())
                          .filter(i -> layers.get(i).contains(at))
                          .boxed()
                          .toList())
              .toList();
      assertThat(found).as("seed %d", seed).isEqualTo(expected);
    }
  }
}
