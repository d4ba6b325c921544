package io.github.ita4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VisibleTextTest {

  @Test
  void whatADisplayObeysIsWrittenAsItIsEscapedInJson() {
    assertThat(VisibleText.of("อบต.ก\u202E 89.30")).isEqualTo("อบต.ก\\u202e 89.30");
    assertThat(VisibleText.of("a\u0000\u001B\u007F\u0085\u061C\u200E\u200F\u2028\u2029b"))
        .isEqualTo("a\\u0000\\u001b\\u007f\\u0085\\u061c\\u200e\\u200f\\u2028\\u2029b");
    assertThat(VisibleText.of("\u202A\u2066\u2069\uFEFF\uFFFE\uFFFF\n\t"))
        .isEqualTo("\\u202a\\u2066\\u2069\\ufeff\\ufffe\\uffff\\u000a\\u0009");
  }

  @Test
  void whatScriptsNeedStays() {
    String text = "น้ำ\u200Bดี \u200C\u200D\uD83D\uDE00 é";

    assertThat(VisibleText.of(text)).isSameAs(text);
  }

  @Test
  void halfACharacterIsAnOrderAndAWholeOneIsNot() {
    assertThat(VisibleText.of("a\uD83D")).isEqualTo("a\\ud83d");
    assertThat(VisibleText.of("\uDE00a")).isEqualTo("\\ude00a");
    assertThat(VisibleText.of("\uD83D\uD83D\uDE00")).isEqualTo("\\ud83d\uD83D\uDE00");
  }

  @Test
  void aTextIsCutBetweenCharacters() {
    assertThat(VisibleText.shortened("abc", 3)).isEqualTo("abc");
    assertThat(VisibleText.shortened("abcd", 3)).isEqualTo("abc…");
    assertThat(VisibleText.shortened("ab\uD83D\uDE00", 3)).isEqualTo("ab…");
  }

  @Test
  void aListIsCutToANumberAndSaysHowManyMore() {
    List<Integer> values = IntStream.rangeClosed(1, 31).boxed().toList();

    assertThat(VisibleText.listed(values)).endsWith("29, 30 and 1 more");
    assertThat(VisibleText.listed(values.subList(0, 30))).endsWith("29, 30");
    assertThat(
            VisibleText.listed(Collections.nCopies(100_000, "a".repeat(1_000))).length())
        .isLessThan(30 * 64 + 30);
  }

  @Test
  void nothingToShowIsNoLimit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VisibleText.shortened("ab", 0))
        .withMessage("longest 0: must be 1 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VisibleText.listed(List.of(), 0))
        .withMessage("most 0: must be 1 or more");
  }

  @Test
  void noPartOfAnExceptionGrowsWithWhatItQuotes() {
    String long1 = "a\u202E".repeat(500_000);

    assertThat(new ItaParseException(long1, long1, 0, ItaParseException.Reason.UNKNOWN_NAME, long1))
        .hasMessageNotContaining("\u202E")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(10_000));
    assertThat(new TableFormatException(long1, 1, long1))
        .hasMessageNotContaining("\u202E")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(10_000));
  }
}
