package io.github.ita4j.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.report.PageRows.PageRow;
import io.github.ita4j.cli.report.Report.Column;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.QuotedText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rows of a table of rows with so many lines, on a page that lies on its side. */
class PageRowsTest {

  private static Row row(int lines) {
    return new Row(List.of(
        List.of("มาตรการ"), IntStream.range(0, lines).mapToObj(i -> "งาน " + i).toList()));
  }

  private static List<PageRow> laid(boolean signed, boolean linesStay, Row... rows) {
    Table table = new Table(
        "ผล",
        List.of(new Column("มาตรการ", "text"), new Column("ผลการดำเนินการ", "text")),
        List.of(rows));
    return PageRows.of(table, true, signed, linesStay);
  }

  /**
   * A letter a row: may break, whole; then {@code +} for kept, {@code <} and {@code >} for a part.
   */
  private static String shape(boolean signed, boolean linesStay, int... lines) {
    return laid(
            signed, linesStay, Arrays.stream(lines).mapToObj(PageRowsTest::row).toArray(Row[]::new))
        .stream()
        .map(row -> (row.begun() ? "<" : "")
            + (row.whole() ? "w" : "b")
            + (row.unfinished() ? ">" : "")
            + (row.kept() ? "+" : ""))
        .collect(Collectors.joining(" "));
  }

  @Test
  void aTableOfAThirdOfAPageIsOnOnePage() {
    assertThat(shape(false, false, 2, 2, 2, 2)).isEqualTo("w+ w+ w+ w");
    assertThat(shape(true, false, 2, 2, 2, 2)).isEqualTo("w+ w+ w+ w+");
    assertThat(shape(false, false, 2, 2, 2, 2, 1)).isEqualTo("w+ w w w+ w");
  }

  @Test
  void noFirstAndNoLastRowIsAlone() {
    assertThat(shape(false, false, 3, 3, 3, 3, 3)).isEqualTo("w+ w w w+ w");
    assertThat(shape(true, false, 3, 3, 3, 3, 3)).isEqualTo("w+ w w w+ w+");
    assertThat(shape(true, false, 3, 3, 3, 7, 7)).isEqualTo("w+ w w w+ w+");
    // There is no room for both and the places to sign.
    assertThat(shape(true, false, 3, 3, 3, 8, 8)).isEqualTo("w+ w w w w+");
    assertThat(shape(false, false, 3, 3, 3, 8, 8)).isEqualTo("w+ w w w+ w");
  }

  @Test
  void theLastLinesOfATallRowAreTogetherWithWhatIsNext() {
    assertThat(shape(true, false, 3, 9)).isEqualTo("w+ b> <w+");
    assertThat(shape(false, false, 9, 3)).isEqualTo("b> <w+ w");
    assertThat(shape(false, false, 9, 9)).isEqualTo("b> <w b> <w");
    assertThat(shape(false, true, 9, 9)).isEqualTo("b b");
    assertThat(shape(true, true, 9, 9)).isEqualTo("b b> <w+");
    assertThat(shape(false, true, 9, 9, 3)).isEqualTo("b b> <w+ w");
  }

  @Test
  void aDividedRowLosesNoLineAndKeepsThreeForTheNextPage() {
    List<PageRow> laid = laid(true, true, row(30));

    assertThat(laid.get(0).cells().get(0)).containsExactly("มาตรการ");
    assertThat(laid.get(1).cells().get(0)).isEmpty();
    assertThat(laid.get(1).cells().get(1)).containsExactly("งาน 27", "งาน 28", "งาน 29");
    assertThat(laid.get(0).cells().get(1)).hasSize(27).endsWith("งาน 26");
  }

  @Test
  void theNameAndTheOutcomeOfADividedRowAreInItsFirstPart() {
    String name = "ดำเนินการตามข้อเสนอแนะ ".repeat(8).strip();
    Row row = new Row(List.of(
        List.of(name, "รองรับ"),
        List.of("งาน ".repeat(60).strip(), "งาน ".repeat(120).strip())));
    List<PageRow> laid = laid(false, false, row);

    assertThat(laid).hasSize(2);
    assertThat(laid.get(0).cells().get(0)).containsExactly(name, "รองรับ");
    assertThat(laid.get(1).cells().get(0)).isEmpty();
  }

  @Test
  void theHeadIsCountedAmongTheLinesThatARowIsKeptWith() {
    Table table = new Table(
        "ผล",
        List.of(
            new Column("มาตรการ", "text"),
            new Column("ผลการดำเนินการ ".repeat(40).strip(), "text")),
        List.of(row(7), row(7)));

    assertThat(PageRows.of(table, true, true, false))
        .extracting(PageRow::kept)
        .containsExactly(false, true);
  }

  @Test
  void aTextThatFillsAPageIsDividedBetweenWords() {
    String text = QuotedText.of("ดำเนินการแล้ว ".repeat(200).strip());
    List<PageRow> laid = laid(true, false, new Row(List.of(List.of("มาตรการ"), List.of(text))));

    String upper = laid.get(0).cells().get(1).get(0);
    String lower = laid.get(1).cells().get(1).get(0);
    assertThat(QuotedText.plain(upper) + " " + QuotedText.plain(lower))
        .isEqualTo(QuotedText.plain(text));
    assertThat(lower.length()).isBetween(50, 500);
    // The marks of a text of others stay in pairs, or they would be cut off.
    assertThat(QuotedText.harmless(upper)).isEqualTo(upper);
    assertThat(QuotedText.harmless(lower)).isEqualTo(lower);
  }

  @Test
  void aTextWithoutASpaceStaysWhole() {
    Row row = new Row(List.of(List.of("มาตรการ"), List.of("ก".repeat(2_000))));

    assertThat(laid(true, false, row)).singleElement().satisfies(one -> {
      assertThat(one.whole()).isFalse();
      assertThat(one.kept()).isTrue();
      assertThat(one.cells()).isEqualTo(row.cells());
    });
  }
}
