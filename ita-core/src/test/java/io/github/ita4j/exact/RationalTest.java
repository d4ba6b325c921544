package io.github.ita4j.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RationalTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1, 3, 1/3",
    "3, 10, 2, 5, 35/50",
    "1, 5, 3, 5, 4/5",
    "1, 6, 1, 6, 2/6",
    "9223372036854775807, 2, 1, 1, 9223372036854775809/2"
  })
  void aSumIsExactAndNotReduced(long top, long bottom, long top2, long bottom2, String sum) {
    assertThat(Rational.of(top, bottom).plus(Rational.of(top2, bottom2))).hasToString(sum);
  }

  @Test
  void aProductIsExactAndNotReduced() {
    assertThat(Rational.of(2, 3).times(3, 10)).hasToString("6/30");
    assertThat(Rational.of(Long.MAX_VALUE, 1).times(2, 1))
        .hasToString(BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.TWO) + "/1");
  }

  @ParameterizedTest
  @CsvSource({"6, 30, 1/5", "0, 7, 0/1", "7, 7, 1/1", "3, 10, 3/10"})
  void aReducedFractionIsInLowestTerms(long top, long bottom, String lowest) {
    assertThat(Rational.of(top, bottom).reduced()).hasToString(lowest);
  }

  @Test
  void onlyAFractionOfEqualNumbersIsOne() {
    assertThat(Rational.of(6, 6).isOne()).isTrue();
    assertThat(Rational.of(5, 6).isOne()).isFalse();
    assertThat(Rational.of(7, 6).isOne()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 2, 4, 0", "1, 3, 1, 2, -1", "2, 3, 1, 2, 1"})
  void numbersAreComparedReducedOrNot(
      long top, long bottom, long top2, long bottom2, int expected) {
    assertThat(Rational.of(top, bottom).compareTo(Rational.of(top2, bottom2))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "84995, 1000, 2, 85.00",
    "84994999, 1000000, 2, 84.99",
    "2, 3, 2, 0.67",
    "1, 3, 0, 0",
    "1, 2, 0, 1",
    "0, 3, 2, 0.00",
    "1000, 1, 2, 1000.00"
  })
  void aNumberIsRoundedHalfUpOnce(long top, long bottom, int decimals, String rounded) {
    assertThat(Rational.of(top, bottom).rounded(decimals)).hasToString(rounded);
  }
}
