package io.github.ita4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.testing.InEveryLocale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@InEveryLocale
class QuickStartTest {

  @Test
  void theQuickStartPrintsTierPassCheckAndOverallScore() {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      QuickStart.main(new String[0]);
    } finally {
      System.setOut(before);
    }

    assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo("GOOD, PASSES, 89.30");
  }

  @Test
  void theWholeFileIsAtMostTwentyFiveLines() throws IOException {
    assertThat(
            Files.readAllLines(Path.of("src/main/java/io/github/ita4j/examples/QuickStart.java")))
        .hasSizeLessThanOrEqualTo(25);
  }

  @Test
  void theReadmeShowsTheSameCode() throws IOException {
    String code = Files.readString(
            Path.of("src/main/java/io/github/ita4j/examples/QuickStart.java"))
        .strip();
    assertThat(Files.readString(Path.of("../../README.md"))).contains("```java\n" + code + "\n```");
  }
}
