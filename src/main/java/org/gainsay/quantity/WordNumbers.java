package org.gainsay.quantity;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Reads numbers written in words, up to the longest that makes a number: "one hundred and five".
 */
final class WordNumbers {
  private static final int HUNDRED = 2;

  private final Tokens tokens;
  private final Lexicon words;

  WordNumbers(Tokens tokens, Lexicon words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The number that begins at a token; "a" counts before a magnitude word only. */
  Optional<Parse<Numeral>> at(int start) {
    Sum sum = new Sum();
    int end = article(start, sum);
    for (int next = end; next >= 0; next = step(next, sum)) {
      end = next;
    }
    return end == start ? Optional.empty() : Optional.of(new Parse<>(sum.numeral(), end));
  }

  private int article(int start, Sum sum) {
    boolean counts =
        words.is("article", tokens.at(start)) && words.magnitude(tokens.at(start + 1)).isPresent();
    if (counts) {
      sum.group = 1;
    }
    return counts ? start + 1 : start;
  }

  /** Takes one more word in; the index behind it, or −1 where the number ends. */
  private int step(int i, Sum sum) {
    Optional<Integer> number = words.number(tokens.at(i));
    if (number.isPresent()) {
      return sum.add(number.get()) ? i + 1 : -1;
    }
    Optional<Integer> magnitude = words.magnitude(tokens.at(i));
    if (magnitude.isPresent()) {
      return sum.multiply(magnitude.get()) ? i + 1 : -1;
    } else if (tokens.at(i).isDash() && sum.endsInTens()) {
      return unit(i + 1, sum) ? i + 2 : -1;
    }
    return words.is("and", tokens.at(i)) && sum.endsInMagnitude() ? conjunct(i + 1, sum) : -1;
  }

  private boolean unit(int i, Sum sum) {
    return words.number(tokens.at(i)).filter(n -> n >= 1 && n <= 9).map(sum::add).orElse(false);
  }

  /** "and five", "and twenty-one", but not "and five thousand" or "and five per cent". */
  private int conjunct(int start, Sum sum) {
    Sum small = new Sum();
    int end = start;
    while (words.number(tokens.at(end)).isPresent() || (end > start && tokens.at(end).isDash())) {
      int next = step(end, small);
      if (next < 0) {
        break;
      }
      end = next;
    }
    boolean belongs =
        end > start
            && words.magnitude(tokens.at(end)).isEmpty()
            && words.percent().at(tokens, end).isEmpty()
            && sum.add(small.group);
    return belongs ? end : -1;
  }

  /** What has been read: whole magnitudes, and the group below a thousand that is still open. */
  private static final class Sum {
    private BigInteger total = BigInteger.ZERO;
    private int group = -1;
    private int lowest = Integer.MAX_VALUE;
    private boolean magnitude;
    private boolean afterMagnitude;

    /** Takes a number below a hundred in; false when it begins another number. */
    boolean add(int number) {
      boolean fits =
          group < 0
              ? !(number == 0 && total.signum() > 0)
              : number > 0 && (endsInHundreds() || (endsInTens() && number <= 9));
      if (fits) {
        group = Math.max(group, 0) + number;
        afterMagnitude = false;
      }
      return fits;
    }

    boolean multiply(int power) {
      if (group <= 0 || power >= lowest || (power == HUNDRED && group >= 100)) {
        return false;
      }
      magnitude = true;
      afterMagnitude = true;
      if (power == HUNDRED) {
        group *= 100;
        return true;
      }
      total = total.add(BigInteger.valueOf(group).multiply(BigInteger.TEN.pow(power)));
      lowest = power;
      group = -1;
      return true;
    }

    boolean endsInTens() {
      return group % 100 >= 20 && group % 10 == 0;
    }

    boolean endsInMagnitude() {
      return afterMagnitude;
    }

    private boolean endsInHundreds() {
      return group >= 100 && group % 100 == 0;
    }

    Numeral numeral() {
      BigInteger value = total.add(BigInteger.valueOf(Math.max(group, 0)));
      return Numeral.word(value, magnitude);
    }
  }
}
