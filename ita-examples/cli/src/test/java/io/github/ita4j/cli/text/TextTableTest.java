package io.github.ita4j.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void columnsAreAlignedByWhatADisplayShows() {
    TextTable table = new TextTable("lrl", "ชื่อ", "คะแนน", "ระดับ");
    table.add("การใช้งบประมาณ", "5.00", "ผ่าน");
    table.add("IIT", "98.44", "");

    assertThat(table.lines(" "))
        .containsExactly(
            " ชื่อ             คะแนน  ระดับ",
            " ──────────────────────────",
            " การใช้งบประมาณ   5.00  ผ่าน",
            " IIT            98.44");
  }

  @Test
  void oneLongNameDoesNotFillTheOtherRows() {
    String name = "ก".repeat(4_000);
    TextTable table = new TextTable("llr", "code", "name", "score");
    table.add("OIT", name, "40.00");
    table.add("O1", "ข", "9.00");

    List<String> lines = table.lines("");

    assertThat(lines.get(2)).isEqualTo("OIT   " + name + "  40.00");
    assertThat(lines.get(3)).isEqualTo("O1    ข" + " ".repeat(TextTable.WIDEST - 1) + "   9.00");
    assertThat(lines.get(1)).hasSizeLessThan(2 * TextTable.WIDEST);
  }
}
