package io.github.ita4j.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.testing.InEveryLocale;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InEveryLocale
class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "ITA, 3",
    "ปีที่, 2",
    "ผ่านดี, 4",
    "คะแนนภาพรวม, 11",
    "ต้องปรับปรุงโดยด่วน, 15",
    "การใช้อำนาจ, 10",
    "๘๙.๗๓, 5",
    "例, 2",
    "é, 1",
  })
  void marksAboveAndBelowTakeNoColumnAndWideCharactersTakeTwo(String text, int width) {
    assertThat(DisplayWidth.of(text)).isEqualTo(width);
  }

  @Test
  void controlAndFormatCharactersTakeNoColumn() {
    assertThat(DisplayWidth.of("a\u200B\u0000b")).isEqualTo(2);
  }

  @Test
  void columnsOfATableStartAtTheSameColumnWhateverTheScript() {
    TextTable table = new TextTable("lr", "ชื่อ", "คะแนน");
    table.add("การปฏิบัติหน้าที่", "89.73");
    table.add("Use of power", "100.00");
    table.add("例", "๐.๐๐");

    List<String> lines = table.lines("  ");

    assertThat(lines).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isEqualTo(22));
    assertThat(lines.get(2)).isEqualTo("  การปฏิบัติหน้าที่    89.73");
    assertThat(lines.get(4)).isEqualTo("  例              ๐.๐๐");
  }
}
