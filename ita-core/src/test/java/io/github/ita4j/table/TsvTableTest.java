package io.github.ita4j.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TsvTableTest {

  @Test
  void rowsAreThoseBelowTheHeader() {
    TsvTable table = TsvTable.read("t.tsv", "a\tb\n1\t\n\t2\n", "a", "b");

    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(0).text("a")).isEqualTo("1");
    assertThat(table.rows().get(0).find("b")).isEmpty();
    assertThat(table.rows().get(1).find("b")).contains("2");
    assertThat(TsvTable.read("t.tsv", "a\tb", "a", "b").rows()).isEmpty();
  }

  /** Split first, sixteen million tabs were as many cells, and rows as many lines. */
  @Test
  void cellsAndRowsAreCountedBeforeTheyAreMade() {
    assertThatThrownBy(() -> TsvTable.read("t.tsv", "\t".repeat(16_000_000), "a", "b"))
        .hasMessage("t.tsv:1: 16000001 columns: must be [a, b]");
    assertThatThrownBy(() -> TsvTable.read("t.tsv", "a\tb\n" + "\t".repeat(16_000_000), "a", "b"))
        .hasMessage("t.tsv:2: 16000001 cells: must be 2, one for each of [a, b]");
    assertThatThrownBy(() -> TsvTable.read("t.tsv", "a\tb\n" + "\n".repeat(16_000_000), "a", "b"))
        .hasMessage("t.tsv: 16000000 rows: must be at most 10000");
    assertThatThrownBy(() -> TsvTable.read("t.tsv", "a".repeat(17_000_000), "a", "b"))
        .hasMessage("t.tsv: 17000000 characters: must be at most 16777216");
  }

  @Test
  void aTableHasABound() {
    assertThat(TsvTable.read("t.tsv", "a" + "\n".repeat(10_001), "a").rows()).hasSize(10_000);
    assertThatThrownBy(() -> TsvTable.read("t.tsv", "a" + "\n".repeat(10_002), "a"))
        .hasMessage("t.tsv: 10001 rows: must be at most 10000");
  }

  @Test
  void aCellHasABound() {
    assertThat(TsvTable.read("t.tsv", "a\n" + "x".repeat(4_000), "a").rows()).hasSize(1);
    assertThatThrownBy(() -> TsvTable.read("t.tsv", "a\n" + "x".repeat(4_001), "a"))
        .hasMessage("t.tsv:2: a: must have at most 4000 characters; it has 4001");
  }
}
