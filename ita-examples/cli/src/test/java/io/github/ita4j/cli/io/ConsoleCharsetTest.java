package io.github.ita4j.cli.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a terminal gets: its own bytes, and lines of its width. */
class ConsoleCharsetTest {

  private static final Charset THAI = Charset.forName("x-windows-874");

  private static byte[] written(Charset charset, String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OutputStream encoded = ConsoleCharset.encoded(bytes, charset);
    try (PrintStream out = new PrintStream(encoded, false, StandardCharsets.UTF_8)) {
      out.print(text);
    }
    return bytes.toByteArray();
  }

  @Test
  void aTerminalOfACodePageGetsItsBytes() {
    assertThat(written(THAI, "คะแนน 89.30 – “ดี”")).isEqualTo("คะแนน 89.30 – “ดี”".getBytes(THAI));
  }

  @ParameterizedTest
  @CsvSource({"≥ 85, >= 85", "── ▼, -- v", "ก\u200bข, กข", "😀, ?", "日, ?"})
  void whatTheCodePageLacksIsWrittenAsOnATypewriter(String text, String typed) {
    assertThat(new String(written(THAI, text), THAI)).isEqualTo(typed);
  }

  @Test
  void utf8StaysAsItIs() {
    assertThat(written(StandardCharsets.UTF_8, "≥ ก 😀"))
        .isEqualTo("≥ ก 😀".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theWidthIsThatOfTheEnvironment() {
    assertThat(TerminalWidth.of(Map.of("COLUMNS", "72"), false)).contains(72);
    assertThat(TerminalWidth.of(Map.of("COLUMNS", "5"), false)).contains(40);
    assertThat(TerminalWidth.of(Map.of("COLUMNS", "wide"), false)).isEqualTo(Optional.empty());
    assertThat(TerminalWidth.of(Map.of(), false)).isEqualTo(Optional.empty());
  }
}
