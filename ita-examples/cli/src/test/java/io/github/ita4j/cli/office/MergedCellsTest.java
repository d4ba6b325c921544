package io.github.ita4j.cli.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.cli.text.Message;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MergedCellsTest {

  private static SpreadsheetRow row(int number, Cell... cells) {
    return new SpreadsheetRow(number, false, List.of(cells));
  }

  private static Cell text(int row, int column, String text) {
    return new Cell(row, column, Cell.Kind.TEXT, text);
  }

  private static Cell number(int row, int column, String number) {
    return new Cell(row, column, Cell.Kind.NUMBER, number);
  }

  @Test
  void aTextFillsTheRowsItCoversThatExistAndANumberDoesNot() {
    List<SpreadsheetRow> rows = List.of(
        row(2, text(2, 0, "เลย"), text(2, 1, "ก"), number(2, 2, "85")),
        row(3, text(3, 1, "ข"), number(3, 2, "90")),
        row(900, text(900, 1, "ค")));

    assertThat(MergedCells.filled(
            rows, List.of("A2:A900", "C2:C900", "B3:B3", "?"), SpreadsheetLimits.TABLE))
        .containsExactly(
            rows.get(0),
            row(3, text(3, 0, "เลย"), text(3, 1, "ข"), number(3, 2, "90")),
            row(900, text(900, 0, "เลย"), text(900, 1, "ค")));
  }

  @Test
  void ofOverlappingRangesACellIsFilledOnce() {
    List<SpreadsheetRow> rows =
        List.of(row(1, text(1, 0, "ก")), row(2, text(2, 1, "ข")), row(3, text(3, 1, "ค")));

    assertThat(MergedCells.filled(rows, List.of("A1:A3", "A1:B3"), SpreadsheetLimits.TABLE))
        .containsExactly(
            rows.get(0),
            row(2, text(2, 0, "ก"), text(2, 1, "ข")),
            row(3, text(3, 0, "ก"), text(3, 1, "ค")));
  }

  @Test
  void rangesThatFillMoreCellsThanASheetMayHaveAreRefused() {
    List<SpreadsheetRow> rows =
        IntStream.rangeClosed(1, 1_001).mapToObj(i -> row(i, text(i, 0, "ก"))).toList();
    List<String> merged = Collections.nCopies(1_001, "A1:A1001");

    assertThatThrownBy(() -> MergedCells.filled(rows, merged, SpreadsheetLimits.TABLE))
        .isInstanceOf(SpreadsheetException.class)
        .hasMessageStartingWith(Message.WORKBOOK_MANY_CELLS.name());
  }
}
