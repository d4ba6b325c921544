package io.github.ita4j.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.testing.InEveryLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InEveryLocale
class LineBreaksTest {

  @Test
  void thaiIsBrokenBetweenWords() {
    assertThat(LineBreaks.of("การประเมินคุณธรรมและความโปร่งใส", 14))
        .containsExactly("การประเมิน", "คุณธรรมและความ", "โปร่งใส");
  }

  @Test
  void aCodeStaysWhole() {
    assertThat(LineBreaks.of("คะแนน EIT.1 83.00", 9)).containsExactly("คะแนน", "EIT.1", "83.00");
  }

  @Test
  void aTextThatFitsIsOneLine() {
    assertThat(LineBreaks.of("ปีที่", 2)).containsExactly("ปีที่");
  }

  @Test
  void styleTakesNoWidth() {
    assertThat(LineBreaks.of("\u001B[1mกขค\u001B[0m", 3)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 20, 39})
  void noLineIsWiderAndNothingButSpacesIsLost(int width) {
    String text =
        "ตามที่เทศบาลตำบลกุดกว้าง ได้รับการประเมิน https://example.org/a/long/address?x=1 ปี ๒๕๖๘";

    assertThat(LineBreaks.of(text, width))
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width))
        .satisfies(lines ->
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", "")));
  }
}
