package io.github.ita4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ita4j.testing.InEveryLocale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@InEveryLocale
class ElementIdTest {

  @ParameterizedTest
  @CsvSource({
    "overall, OVERALL",
    "INDEX.1, INDEX",
    "IIT, INSTRUMENT",
    "EIT, INSTRUMENT",
    "OIT, INSTRUMENT",
    "EIT.1, PART",
    "4, INDICATOR",
    "10, INDICATOR",
    "9.1, SUB_INDICATOR",
    "10.2, SUB_INDICATOR",
    "O8, QUESTION",
    "I30, QUESTION",
    "E1, QUESTION",
    "O1000, QUESTION",
    "I5.1, QUESTION",
    "O9999.99, QUESTION",
  })
  void aNameIsReadBackFromItsText(String text, Level level) {
    ElementId id = ElementId.parse(text);
    assertThat(id.level()).isEqualTo(level);
    assertThat(id).hasToString(text).isEqualTo(ElementId.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Overall",
        "OVERALL",
        "EBIT",
        "EB3",
        "o8",
        "O08",
        "O0",
        "O",
        "O10000",
        "08",
        "0",
        "100",
        "9.",
        ".1",
        "9.01",
        "9.1.1",
        "I5.",
        "I5.0",
        "I5.01",
        "I5.100",
        "I5.1.1",
        "I.1",
        "i5.1",
        "EIT.",
        "EIT.0",
        "INDEX",
        "INDEX.0",
        "INDEX.100",
        "๙",
        "๐๘",
        "O8 ",
        " O8",
        "1e1",
        "-1"
      })
  void otherTextsAreRefused(String text) {
    assertThat(ElementId.tryParse(text)).isEmpty();
    assertThatExceptionOfType(ItaParseException.class)
        .isThrownBy(() -> ElementId.parse(text))
        .withMessageContaining("O8");
  }

  @Test
  void theOrderGoesDownTheTreeAndThenByNumber() {
    List<String> ordered = List.of(
        "overall", "INDEX.1", "INDEX.2", "IIT", "EIT", "OIT", "EIT.1", "EIT.2", "1", "2", "10",
        "9.1", "9.2", "10.1", "I1", "I2", "I2.1", "I2.2", "I10", "E1", "E1.1", "O1", "O9", "O10");
    List<String> sorted = Stream.of(
            "O10", "O9", "O1", "E1.1", "E1", "I2.2", "I10", "I2.1", "I2", "I1", "10.1", "9.2",
            "9.1", "10", "2", "1", "EIT.2", "EIT.1", "OIT", "EIT", "IIT", "INDEX.2", "INDEX.1",
            "overall")
        .map(ElementId::parse)
        .sorted(ElementId.ORDER)
        .map(Object::toString)
        .toList();
    assertThat(sorted).isEqualTo(ordered);
  }

  @Test
  void noTwoNamesHaveOneRank() {
    List<ElementId> ids = new ArrayList<>();
    int[] numbers = {1, 2, 31, 64, 98, 99};
    for (int number : numbers) {
      ids.add(new IndexId(number));
      ids.add(new IndicatorId(number));
      for (int second : numbers) {
        ids.add(new SubIndicatorId(number, second));
      }
    }
    for (Instrument instrument : Instrument.values()) {
      ids.add(instrument);
      for (int number : numbers) {
        ids.add(new PartId(instrument, number));
      }
      for (int number : new int[] {1, 2, 127, 128, 9998, 9999}) {
        QuestionCode question = QuestionCode.of(instrument, number);
        ids.add(question);
        for (int second : numbers) {
          ids.add(new SubItemId(question, second));
        }
      }
    }
    ids.add(ElementId.OVERALL);

    assertThat(ids).extracting(ElementId::rank).doesNotHaveDuplicates().allMatch(rank -> rank >= 0);
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> QuestionCode.of(Instrument.OIT, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new IndicatorId(100));
    assertThatIllegalArgumentException().isThrownBy(() -> new SubIndicatorId(9, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new PartId(Instrument.EIT, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> new IndexId(0));
  }

  @Test
  void aQuestionCodeIsStrict() {
    assertThat(QuestionCode.parse("O8")).isEqualTo(QuestionCode.of(Instrument.OIT, 8));
    assertThatExceptionOfType(ItaParseException.class)
        .isThrownBy(() -> QuestionCode.parse("o8"))
        .withMessageContaining("O8");
  }
}
