package io.github.ita4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ita4j.testing.InEveryLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@InEveryLocale
class StatedScoreTest {

  @ParameterizedTest
  @CsvSource({"90.9, 1", "90.90, 2", "100, 0", "0, 0", "0.0, 1", "67.9, 1"})
  void aPrintedScoreKeepsItsDecimals(String printed, int decimals) {
    StatedScore stated = StatedScore.parse(printed);
    assertThat(stated.decimals()).isEqualTo(decimals);
    assertThat(stated).hasToString(printed);
    assertThat(stated.score()).isEqualTo(Score.of(printed));
  }

  @Test
  void scoresPrintedDifferentlyDiffer() {
    assertThat(StatedScore.parse("90.9"))
        .isNotEqualTo(StatedScore.parse("90.90"))
        .isEqualTo(StatedScore.of(Score.of("90.90"), 1));
    assertThat(StatedScore.of(Score.of("90.9"))).isEqualTo(StatedScore.parse("90.90"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3})
  void otherNumbersOfDecimalsAreRefused(int decimals) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatedScore.of(Score.ZERO, decimals))
        .withMessageContaining("0 to 2");
  }

  @Test
  void aScoreIsNotCutToFewerDecimals() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatedScore.of(Score.of("90.95"), 1))
        .withMessageContaining("90.95");
  }
}
