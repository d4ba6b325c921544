package io.github.ita4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ita4j.testing.InEveryLocale;
import java.math.BigDecimal;
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
    assertThat(stated.score()).isEqualTo(Score.parse(printed));
  }

  @Test
  void scoresPrintedDifferentlyDiffer() {
    assertThat(StatedScore.parse("90.9"))
        .isNotEqualTo(StatedScore.parse("90.90"))
        .isEqualTo(StatedScore.of(Score.parse("90.90"), 1));
    assertThat(StatedScore.of(Score.parse("90.9"))).isEqualTo(StatedScore.parse("90.90"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3})
  void otherNumbersOfDecimalsAreRefused(int decimals) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatedScore.of(Score.ZERO, decimals))
        .withMessageContaining("0 to 2");
  }

  @ParameterizedTest
  @CsvSource({
    "90.9, 90.9",
    "90.90, 90.90",
    "90, 90",
    "100, 100",
    "1E+2, 100",
    "9E+1, 90",
    "0.0, 0.0"
  })
  void aNumberWasPrintedWithItsDecimals(BigDecimal points, String printed) {
    assertThat(StatedScore.of(points)).isEqualTo(StatedScore.parse(printed));
  }

  @ParameterizedTest
  @CsvSource({"90.900", "90.901", "100.01", "-1", "1E-99999999", "1E+99999999"})
  void otherNumbersAreRefused(BigDecimal points) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatedScore.of(points))
        .withMessageContaining("must");
  }

  @ParameterizedTest
  @CsvSource({"85, 85.00", "85.0, 85.00", "85.00, 85.00", "89.7, 89.70", "100, 100.00"})
  void aPublishedScoreHasTwoDecimalsWhateverTheCellShows(String cell, String published) {
    assertThat(StatedScore.published(cell)).hasToString(published);
    assertThat(StatedScore.published(new BigDecimal(cell))).hasToString(published);
    assertThat(
            StatedScore.published(new BigDecimal(cell + (cell.contains(".") ? "" : ".") + "000")))
        .hasToString(published);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "85.001", "100.01", "-1", "85,5", "๘๕"})
  void otherTextsAreNoPublishedScores(String cell) {
    assertThatExceptionOfType(ItaParseException.class)
        .isThrownBy(() -> StatedScore.published(cell));
    assertThat(StatedScore.tryParse(cell)).isEmpty();
  }

  @Test
  void aScoreIsNotCutToFewerDecimals() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatedScore.of(Score.parse("90.95"), 1))
        .withMessageContaining("90.95");
  }
}
