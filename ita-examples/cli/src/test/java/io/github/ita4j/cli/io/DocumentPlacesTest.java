package io.github.ita4j.cli.io;

import static io.github.ita4j.cli.CommandRun.english;
import static io.github.ita4j.cli.CommandRun.englishWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line and column of a refused value, in a file that is read once more for them. */
class DocumentPlacesTest {

  private static final String BAD = "{\"schema\": \"ita/assessment/1\", \"fiscalYear\": 2568,"
      + " \"agency\": {\"name\": \"ก\"}, \"scores\": {\"overall\": 101}}";

  @TempDir
  private Path folder;

  private String file(String content) throws IOException {
    return Files.writeString(folder.resolve("a.json"), content).toString();
  }

  private static long places(String err) {
    return err.lines().filter(line -> line.contains(", column ")).count();
  }

  @Test
  void aValueOfOneDocumentHasItsPlace() throws IOException {
    assertThat(
            english("grade", file(BAD.replace(", \"agency\"", ",\n\"agency\""))).err())
        .contains("a.json: $.scores.overall (line 2, column 48): 101: must be");
  }

  @Test
  void aLineOfManyDocumentsHasItsNumber() throws IOException {
    String good = BAD.replace("101", "91");

    assertThat(english("grade", file(good + "\n" + BAD + "\n")).err())
        .contains("a.json:2: $.scores.overall (line 2, column 99): 101");
  }

  @Test
  void anItemOfAnArrayIsFoundInTheWholeFile() throws IOException {
    String good = BAD.replace("101", "91");

    assertThat(english("grade", file("[" + good + ",\n " + BAD + "]")).err())
        .contains("(line 2, column 100): 101");
  }

  @Test
  void theSecondOfTwoEqualNamesIsThePlace() throws IOException {
    String twice = BAD.replace("\"overall\": 101", "\"overall\": 1, \"overall\": 2");

    assertThat(english("grade", file(twice)).err()).contains("column 102)");
  }

  @Test
  void aByteOrderMarkIsNoColumn() throws IOException {
    assertThat(english("grade", file("\uFEFF" + BAD)).err()).contains("column 99)");
    byte[] utf16 = ("\uFEFF" + BAD).getBytes(StandardCharsets.UTF_16LE);
    Path file = Files.write(folder.resolve("b.json"), utf16);
    assertThat(english("grade", file.toString()).err()).contains("column 99)");
  }

  @Test
  void standardInputHasOnlyThePath() {
    assertThat(englishWithInput(BAD, "grade", "-").err())
        .contains("-: $.scores.overall: 101: must be");
  }

  @Test
  void onlyTheFirstRefusalsOfARunAreLookedUp() throws IOException {
    String err = english("grade", file((BAD + "\n").repeat(200))).err();

    assertThat(err).hasLineCount(200);
    assertThat(places(err)).isEqualTo(50);
  }

  @Test
  void aLargeFileIsNotReadAgain() throws IOException {
    String large = (BAD + "\n" + " ".repeat(2_000_000) + "\n").repeat(3);

    assertThat(places(english("grade", file(large)).err())).isZero();
  }
}
