package io.github.ita4j.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels that people, or whoever reads their answers, could not tell apart. */
class AnswerScaleTest {

  private static AnswerScale scale(String... labels) {
    AnswerScaleBuilder scale = AnswerScale.builder().name("s");
    for (String label : labels) {
      scale.addOption(AnswerOption.of(label, "0"));
    }
    return scale.build();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      ๑;                1;               the same number in Thai and Arabic digits
      1;                1.0;             with a decimal
      ๑๐๐;              100.00;          both
      1;                01;              with a zero before it
      0;                0.0;             zero
      0.5;              00.50;           a fraction
      1;                １;              in full width
      มาก ที่สุด;          มากที่สุด;         a space
      มาก\u00A0ที่สุด;    มาก  ที่สุด;       kinds of space
      Much;             MUCH;            case
      น้ำ;               น\u0E49\u0E4D\u0E32;  sara am in two characters
      น้ำ;               น\u0E4D\u0E49\u0E32;  the tone mark after its circle
      แย่;               เเย่;             sara ae as two sara e
      ที่;                ท\u0E48\u0E35;    the tone mark before the vowel
      ที่;                ท\u0E35\u0E48\u0E48; the tone mark twice
      caf\u00E9;         cafe\u0301;      composed and not
      มาก;              มาก\u200B;       an invisible character
      มาก;              \uFEFFมาก;       a byte order mark
      1-2;              1–2;             a dash
      """)
  void labelsThatLookAlikeOrAreOneNumberAreRefused(String one, String other, String why) {
    assertThatThrownBy(() -> scale(unescaped(one), "อื่น", unescaped(other)))
        .as(why)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("options ")
        .hasMessageContaining(" and ")
        .hasMessageContaining(" of scale s: must have labels that look different");
    assertThat(scale(unescaped(one), "อื่น").findIndex(unescaped(other)))
        .as(why)
        .contains(0);
    assertThat(scale("อื่น", unescaped(other)).findIndex(unescaped(one)))
        .as(why)
        .contains(1);
  }

  /** Before, this took hours: putting marks in order takes the square of their number. */
  @Test
  void aFloodOfMarksIsNoLabel() {
    String flood = "\u0315\u0300\u05AE".repeat(1_000_000);

    assertThat(scale("e", "o").findIndex("e" + flood)).isEmpty();
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 10",
    "1, -1",
    "1 2, 12",
    "1.5, 15",
    "0.1, 0.01",
    "1.1.0, 1.1",
    "., 0",
    "5., 5",
    ".5, 0.5",
    "น้อย, น้อยที่สุด",
    "มี, ไม่มี",
    "ปา, ป่า",
    "กิน, กีน",
    "เ, แ",
    "1, I",
    "100, 100%",
  })
  void labelsThatDifferAreTwoOptions(String one, String other) {
    AnswerScale scale = scale(one, other);

    assertThat(scale.findIndex(one)).contains(0);
    assertThat(scale.findIndex(other)).contains(1);
  }

  @Test
  void aLabelHasABoundThatIsSaid() {
    assertThatThrownBy(() -> scale("a".repeat(900_000)))
        .hasMessage("option of scale s " + "a".repeat(60)
            + "…: must have at most 500 characters; it has 900000");
  }

  @Test
  void bothLabelsAreNamedAsTheyAreWritten() {
    assertThatThrownBy(() -> scale("\u0E51", "2", "1"))
        .hasMessageStartingWith("options \u0E51 and 1 of scale s: must");
    assertThatThrownBy(() -> scale("มาก", "มาก\u200B"))
        .hasMessageStartingWith("options มาก and มาก<U+200B> of scale s: must");
    assertThatThrownBy(() -> scale("a".repeat(500), "A".repeat(500)))
        .hasMessageStartingWith("options " + "a".repeat(60) + "… and " + "A".repeat(60) + "… of");
  }

  @Test
  void theLabelOfOneMustNotBeTheEnglishOfAnother() {
    AnswerScaleBuilder scale = AnswerScale.builder()
        .name("s")
        .addOption(AnswerOption.of(LocalizedText.of("มี", "Yes"), Score.parse("0")))
        .addOption(AnswerOption.of("yes", "100"));

    assertThatThrownBy(scale::build).hasMessageStartingWith("options Yes and yes of scale s");
  }

  @Test
  void oneOptionMayBeTheSameInThaiAndEnglish() {
    AnswerScale scale = AnswerScale.builder()
        .name("s")
        .addOption(AnswerOption.of(LocalizedText.of("๑", "1"), Score.parse("0")))
        .build();

    assertThat(scale.findIndex("1.0")).contains(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\uFEFF\u00AD", "\u3164", "\u2800", "\uFE0F", "\u034F"})
  void aLabelThatCannotBeSeenIsRefused(String label) {
    assertThatThrownBy(() -> scale("มี", label))
        .hasMessageStartingWith("option <U+")
        .hasMessageContaining(" of scale s: must have a label that can be seen");
  }
}
