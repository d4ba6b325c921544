package io.github.ita4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ita4j.testing.InEveryLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@InEveryLocale
class ShareTest {

  @ParameterizedTest(name = "{0} of {1} is {2} %")
  @CsvSource({
    // the national results of FY2565, FY2566 and FY2568
    "5855, 8303, 70.52",
    "6737, 8323, 80.94",
    "7832, 8317, 94.17",
    "0, 7, 0.00",
    "7, 7, 100.00",
    "1, 3, 33.33",
    "2, 3, 66.67",
    // half a hundredth is rounded up
    "1, 20000, 0.01",
    "1, 20001, 0.00",
    "9223372036854775806, 9223372036854775807, 100.00",
  })
  void aShareIsRoundedHalfUpOnlyWhenItIsShown(long part, long whole, String percent) {
    assertThat(Share.of(part, whole).toPercent()).hasToString(percent);
  }

  @Test
  void sharesAreComparedExactly() {
    Share target = Share.of(4, 5);

    assertThat(Share.of(6642, 8303).isAtLeast(target)).isFalse();
    assertThat(Share.of(6643, 8303).isAtLeast(target)).isTrue();
    assertThat(Share.of(80, 100)).isEqualTo(target).isEqualByComparingTo(target);
    assertThat(Share.of(Long.MAX_VALUE - 1, Long.MAX_VALUE)).isLessThan(Share.ALL);
    assertThat(Share.of(0, 5)).isEqualTo(Share.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0/1", "1/1", "4/5", "999999999999999998/999999999999999999"})
  void aShareIsReadBackFromItsText(String text) {
    assertThat(Share.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "4",
        "4/",
        "/5",
        "5/4",
        "1/0",
        "0/0",
        "04/5",
        "-4/5",
        "4 / 5",
        "80 %",
        "๔/๕",
        "1/1000000000000000000"
      })
  void otherTextsAreNoShares(String text) {
    assertThatExceptionOfType(ItaParseException.class)
        .isThrownBy(() -> Share.parse(text))
        .withMessageContaining("4/5");
  }

  @Test
  void aPartOfNothingAndMoreThanTheWholeAreNoShares() {
    assertThatIllegalArgumentException().isThrownBy(() -> Share.of(0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Share.of(2, 1))
        .withMessageContaining("2/1");
    assertThatIllegalArgumentException().isThrownBy(() -> Share.of(-1, 1));
  }
}
