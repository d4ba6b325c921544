package io.github.ita4j.cli.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.cli.text.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

  private static List<SpreadsheetRow> read(String text) throws IOException {
    return CsvRows.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), SpreadsheetLimits.FORM);
  }

  @Test
  void rowsThatHoldSomethingAreRead() throws IOException {
    assertThat(read("a;b\n;\n\n;\"2\nc\"\n"))
        .extracting(row -> row.number() + " " + row.cells().size())
        .containsExactly("1 2", "4 1");
  }

  @Test
  void aQuotationMarkThatWouldSwallowRowsIsRefused() throws IOException {
    String head = "agency,overall,remark\nก,85,\"ดี\nมาก, ไม่มี\"\n";
    assertThat(read(head)).hasSize(2);
    for (String open : List.of("ข,90,\"ดี\nค,80,\nง,70,\n", "ข,90,\"ดี\nค,80,\nง,70,\"\nจ,60,\n")) {
      assertThatThrownBy(() -> read(head + open))
          .isInstanceOf(SpreadsheetException.class)
          .hasMessage(Message.IMPORT_OPEN_QUOTE + " [4]");
    }
  }

  @Test
  void theCharactersOfAllRowsAreCounted() {
    assertThatThrownBy(() -> read(("x".repeat(1_000_000) + "\n").repeat(5)))
        .isInstanceOf(SpreadsheetException.class)
        .hasMessageStartingWith(Message.WORKBOOK_MANY_CHARACTERS.name());
  }
}
