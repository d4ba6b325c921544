package io.github.ita4j.cli.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.office.Cell.Kind;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.testing.InEveryLocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@InEveryLocale
class TypedValuesTest {

  private static final Framework FRAMEWORK =
      Frameworks.bundled().get(FrameworkId.parse("nacc-2568r1"));

  private static Cell cell(Kind kind, String text) {
    return new Cell(1, 0, kind, text);
  }

  private static Cell text(String text) {
    return cell(Kind.TEXT, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "89.73 | 89.73",
        "๘๙.๗๓ | 89.73",
        "89,73 | 89.73",
        "89.73% | 89.73",
        "89.73 % | 89.73",
        "ร้อยละ 89.73 | 89.73",
        "89.73 คะแนน | 89.73",
        "'  90.9 ' | 90.9",
        "'\u00A090.9\u200B' | 90.9",
        "90.90 | 90.90",
        "100 | 100",
        "๑๐๐ | 100",
        "0 | 0",
        "85. | 85",
      })
  void aTextKeepsTheDecimalsThatItShows(String typed, String score) {
    assertThat(TypedScore.read(text(typed))).contains(StatedScore.parse(score));
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, 85, 85.00",
    "NUMBER, 90.9, 90.90",
    "NUMBER, 89.730000000000004, 89.73",
    "PERCENT, 0.8973, 89.73",
    "PERCENT, 0.89729999999999999, 89.73",
    "PERCENT, 1, 100.00",
    "PERCENT, 0.9, 90.00",
    "NUMBER, 0.9, 0.90",
    "NUMBER, 0, 0.00",
  })
  void aNumberHasTheDecimalsOfEveryPublishedScore(Kind kind, String stored, String score) {
    assertThat(TypedScore.read(cell(kind, stored))).contains(StatedScore.parse(score));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "–", "—", " - ", "N/A", "n/a", "ไม่มี"})
  void aMarkOfNoScoreIsNone(String typed) {
    assertThat(TypedScore.read(text(typed))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, 0.8973",
    "NUMBER, 89.735",
    "NUMBER, 100.01",
    "NUMBER, -1",
    "PERCENT, 0.897333",
    "PERCENT, 89.73",
    "TEXT, 0.8973",
    "TEXT, 1.234",
    "TEXT, '8 9.73'",
    "TEXT, '1,234.5'",
    "TEXT, A",
    "TEXT, 101",
    "TEXT, -5",
    "TEXT, 25.04 of 30",
    "TEXT, 1e1",
    "DATE, 45342",
    "FLAG, 1",
    "ERROR, #N/A",
    "NO_RESULT, ''",
  })
  void whatIsNoScoreIsRefusedAndNeverRounded(Kind kind, String stored) {
    assertThatThrownBy(() -> TypedScore.read(cell(kind, stored)))
        .isInstanceOf(TypedException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ภาพรวม | overall",
        "คะแนนภาพรวม | overall",
        "Overall | overall",
        "iit | IIT",
        "แบบวัด OIT | OIT",
        "EIT.1 | EIT.1",
        "EIT ส่วนที่ ๑ | EIT.1",
        "EIT Part 2 | EIT.2",
        "EIT(2) | EIT.2",
        "4 | 4",
        "๔ | 4",
        "ตัวชี้วัดที่ 4 | 4",
        "ตัวชี้วัดที่๑๐ | 10",
        "ตัวชี้วัดย่อยที่ 9.1 | 9.1",
        "๙.๑ | 9.1",
        "o8 | O8",
        "O ๘ | O8",
        "ข้อ O8 | O8",
        "๐๘ | O8",
        "e1 | E1",
        "I5.1 | I5.1",
      })
  void anElementIsNamedAsPeopleNameIt(String typed, String id) {
    assertThat(TypedElement.read(typed, FRAMEWORK)).contains(ElementId.parse(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "ตัวชี้วัดที่ O8", "ก", "11.", "EIT.", "OIT O8", "1234567890"})
  void otherWordsNameNoElement(String typed) {
    assertThat(TypedElement.read(typed, FRAMEWORK)).isEmpty();
  }

  @Test
  void everyElementOfEveryYearIsReadFromItsName() {
    for (Framework framework : Frameworks.bundled().all()) {
      framework.elements().forEach(element -> {
        assertThat(TypedElement.read(TypedElement.text(framework, element.id()), framework))
            .as(framework + " " + element.id())
            .contains(element.id());
        element
            .label()
            .ifPresent(label -> assertThat(TypedElement.read(label, framework))
                .as(framework + " " + label)
                .contains(element.id()));
      });
    }
  }

  @ParameterizedTest
  @EnumSource(ChoiceList.class)
  void everyChoiceIsReadFromItsWordAndFromItsCode(ChoiceList choices) {
    for (String word : choices.words()) {
      String code = choices.code(word).orElseThrow();
      assertThat(choices.code(code)).contains(code);
      assertThat(choices.word(code)).isEqualTo(word);
    }
  }

  @Test
  void aListInACellHasAnItemALineOrANumber() {
    assertThat(TypedLines.read("ก\n\n ข")).containsExactly("ก", " ข");
    assertThat(TypedLines.read("๑. ก\n๒.ข\nค\n3) ง")).containsExactly("ก", "ข\nค", "ง");
    assertThat(TypedLines.read("- ก\n-ข")).containsExactly("ก", "ข");
    assertThat(TypedLines.read("1.5 ล้านบาท\n2.5 ล้านบาท"))
        .containsExactly("1.5 ล้านบาท", "2.5 ล้านบาท");
    assertThat(TypedLines.read("5. ก\n6. ข")).containsExactly("5. ก", "6. ข");
    assertThat(TypedLines.read(" \n ")).isEmpty();
  }

  @Test
  void aListInACellHasAtMost200Items() {
    assertThat(TypedLines.read("- ก\n".repeat(200))).hasSize(200);
    // The further lines of an item are no items.
    assertThat(TypedLines.read("1. ก" + "\nข".repeat(15_000))).hasSize(1);
    assertThat(TypedCell.listed(text("O8,".repeat(200)))).hasSize(200);

    for (Runnable reading : List.<Runnable>of(
        () -> TypedLines.read("ก\n".repeat(16_000)),
        () -> TypedLines.read("- ก\n".repeat(16_000)),
        () -> TypedCell.periods(text("ก\n".repeat(16_000))),
        () -> TypedCell.listed(text("O8,".repeat(16_000))))) {
      assertThatThrownBy(reading::run)
          .isInstanceOfSatisfying(
              TypedException.class,
              e -> assertThat(e.in(new Messages(Language.TH, Digits.ARABIC)))
                  .isEqualTo("มีรายการในช่องนี้ 16000 รายการ ต้องไม่เกิน 200 รายการ"
                      + " ให้แยกไปไว้แถวอื่นหรือตัดออก"));
    }
  }

  @Test
  void ofALongerListTheFirst200ItemsAreWritten() {
    List<String> steps =
        IntStream.rangeClosed(1, 201).mapToObj(i -> "ขั้น " + i).toList();

    assertThat(TypedLines.read(TypedLines.write(steps))).isEqualTo(steps.subList(0, 200));
    assertThat(TypedCell.listed(text(PlanSheetsWriter.joined(steps)))).hasSize(200);
  }

  @Test
  void aListIsReadAsItWasWritten() {
    for (List<String> items : List.of(
        List.<String>of(),
        List.of("ก"),
        List.of("1. ก", "2. ข"),
        List.of("- ก"),
        List.of("ก\nข", "ค"),
        List.of("(1) ก", "ข"),
        List.of("ก", "- ข"))) {
      assertThat(TypedLines.read(TypedLines.write(items))).isEqualTo(items);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20 กุมภาพันธ์ 2567",
        "๒๐ ก.พ. ๖๗",
        "20/2/2567",
        "20-02-2567",
        "20/2/2024",
        "2024-02-20"
      })
  void aDayIsReadAsPeopleWriteIt(String typed) {
    assertThat(TypedCell.day(text(typed))).isEqualTo(LocalDate.of(2024, 2, 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/2/2567", "2567", "กุมภาพันธ์ 2567", "20/2/67", "1/1/1500"})
  void otherTextsAreNoDays(String typed) {
    assertThatThrownBy(() -> TypedCell.day(text(typed))).isInstanceOf(TypedException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TEXT | ๑๐,๐๐๐ บาท | 10000",
        "TEXT | 10,000.50 | 10000.50",
        "TEXT | 10,000.- บาท | 10000",
        "NUMBER | 10000 | 10000",
        "NUMBER | 10000.5 | 10000.5",
        "TEXT | 999,999,999,999.99 | 999999999999.99"
      })
  void anAmountIsReadAsPeopleWriteIt(Kind kind, String typed, BigDecimal baht) {
    assertThat(TypedCell.baht(cell(kind, typed))).isEqualByComparingTo(baht);
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT, '10,00'",
    "TEXT, '1,000,000,000,000'",
    "TEXT, -1",
    "TEXT, สิบบาท",
    "NUMBER, 0.001",
    "NUMBER, 1e13",
    "PERCENT, 0.5"
  })
  void otherTextsAreNoAmounts(Kind kind, String typed) {
    assertThatThrownBy(() -> TypedCell.baht(cell(kind, typed))).isInstanceOf(TypedException.class);
  }

  @Test
  void aNumberOfPeopleHasAtMostTenDigits() {
    assertThat(TypedCell.people(text("๑,๒๓๔,๕๖๗ คน"))).isEqualTo(1_234_567);
    for (String typed : List.of("1" + ",000".repeat(8_000), "9".repeat(8_000), "0", "1,00")) {
      assertThatThrownBy(() -> TypedCell.people(text(typed))).isInstanceOf(TypedException.class);
    }
  }

  @Test
  void aDayBeyondAllCalendarsIsRefused() {
    for (String stored : List.of("9223372036854775807", "99999999999", "-1e15", "9999-99-99")) {
      assertThatThrownBy(() -> TypedCell.day(cell(Kind.DATE, stored)))
          .isInstanceOf(TypedException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2568", "๒๕๖๘", "FY2568", "ปีงบประมาณ พ.ศ. 2568", "พ.ศ. ๒๕๖๘"})
  void aYearIsOfTheBuddhistEra(String typed) {
    assertThat(TypedCell.year(text(typed)).buddhistEra()).isEqualTo(2568);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "68", "ก", "25680"})
  void anotherYearIsRefused(String typed) {
    assertThatThrownBy(() -> TypedCell.year(text(typed))).isInstanceOf(TypedException.class);
  }
}
