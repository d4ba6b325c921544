package io.github.ita4j.population;

import io.github.ita4j.model.Score;
import io.github.ita4j.model.Share;
import io.github.ita4j.model.StateFormatException.Reason;
import io.github.ita4j.state.StateReader;
import io.github.ita4j.state.StateWriter;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/** The number of occurrences of each of the 10,001 two-decimal scores. */
final class ScoreCounts {

  /**
   * The number of scores on a page of the counts. The scores of one point share a page, which is
   * created on first use.
   */
  private static final int PAGE = 100;

  /** The page of all points without scores; never written to. */
  private static final long[] EMPTY_PAGE = new long[PAGE];

  private final long[][] pages = new long[Score.MAX.hundredths() / PAGE + 1][];
  private long total;
  private long sum;

  ScoreCounts() {
    Arrays.fill(pages, EMPTY_PAGE);
  }

  void add(Score score) {
    add(score.hundredths(), 1);
  }

  void addAll(ScoreCounts other) {
    for (int page = 0; page < pages.length; page++) {
      long[] counts = other.pages[page];
      if (counts != EMPTY_PAGE) {
        for (int i = 0; i < PAGE; i++) {
          if (counts[i] > 0) {
            add(page * PAGE + i, counts[i]);
          }
        }
      }
    }
  }

  private void add(int hundredths, long count) {
    long newTotal = Math.addExact(total, count);
    sum = Math.addExact(sum, Math.multiplyExact(count, hundredths));
    total = newTotal;
    long[] page = pages[hundredths / PAGE];
    if (page == EMPTY_PAGE) {
      page = new long[PAGE];
      pages[hundredths / PAGE] = page;
    }
    page[hundredths % PAGE] += count;
  }

  void writeTo(StateWriter state) {
    state.counts(Score.MAX.hundredths() + 1, i -> pages[i / PAGE][i % PAGE]);
  }

  /** Reads the counts into this empty object. */
  void readFrom(StateReader state) {
    state.counts(Score.MAX.hundredths() + 1, (hundredths, count) -> {
      try {
        add(hundredths, count);
      } catch (ArithmeticException e) {
        throw state.refused(
            Reason.OUT_OF_RANGE,
            count + " scores of " + Score.ofHundredths(hundredths) + " beside " + total
                + " others, must be at most " + Long.MAX_VALUE + " hundredths together");
      }
    });
  }

  long total() {
    return total;
  }

  /** Returns the exact mean, rounded half up once. */
  Optional<Score> mean() {
    if (total == 0) {
      return Optional.empty();
    }
    long whole = sum / total;
    // Not (2 * sum + total) / (2 * total): the sum may be near the greatest long.
    boolean up = sum % total >= total - sum % total;
    return Optional.of(Score.ofHundredths((int) (up ? whole + 1 : whole)));
  }

  /** Returns the quantile by the nearest rank. */
  Optional<Score> quantile(Share share) {
    if (total == 0) {
      return Optional.empty();
    }
    BigInteger[] exact = BigInteger.valueOf(share.part())
        .multiply(BigInteger.valueOf(total))
        .divideAndRemainder(BigInteger.valueOf(share.whole()));
    long rank = Math.max(1, exact[0].longValueExact() + exact[1].signum());
    long passed = 0;
    for (int page = 0; page < pages.length; page++) {
      if (pages[page] != EMPTY_PAGE) {
        for (int i = 0; i < PAGE; i++) {
          passed += pages[page][i];
          if (passed >= rank) {
            return Optional.of(Score.ofHundredths(page * PAGE + i));
          }
        }
      }
    }
    throw new IllegalStateException("ita bug: " + passed + " scores counted of " + total);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ScoreCounts that
        && sum == that.sum
        && Arrays.deepEquals(pages, that.pages);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(sum);
  }
}
