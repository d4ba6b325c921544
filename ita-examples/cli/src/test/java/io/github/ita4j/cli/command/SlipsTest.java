package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.ita;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.cli.ThaiWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The slips of people who write a document by hand, one in each file of a folder. {@code slips.tsv}
 * has the file and what the user is told after its name, or nothing for a file that is read.
 */
class SlipsTest {

  private static final Path FOLDER = Path.of("src/test/resources/io/github/ita4j/cli/slips");
  private static final Path TOLD = FOLDER.resolveSibling("slips.tsv");

  static Stream<Arguments> slips() throws IOException {
    return Files.readAllLines(TOLD, StandardCharsets.UTF_8).stream()
        .map(line -> line.split("\t", -1))
        .map(cells -> Arguments.of(cells[0], cells[1]));
  }

  private static Stream<Arguments> refused() throws IOException {
    return slips().filter(slip -> !slip.get()[1].equals(""));
  }

  @ParameterizedTest
  @MethodSource("slips")
  void aSlipIsToldWithItsPlaceAndHowToMendIt(String file, String told) {
    Path path = FOLDER.resolve(file);

    CommandRun run = ita("grade", path.toString());

    assertThat(run.err()).isEqualTo(told.isEmpty() ? "" : "ita: " + path + ": " + told + "\n");
    assertThat(run.code()).isEqualTo(told.isEmpty() ? 0 : 2);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void itIsToldInThai(String file, String told) {
    ThaiWords.assertThai(told);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void itIsToldInEnglishOnRequest(String file, String told) {
    CommandRun run = ita("grade", "--lang", "en", FOLDER.resolve(file).toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().replaceAll("\"[^\"]*\"|“[^”]*”|'[^']*'|[(][^)]*[)]|[$][^:]*", ""))
        .startsWith("ita: ")
        .doesNotContainPattern("[ก-๎]{4}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dash.json", "dash-without-quotes.json"})
  void itIsToldWhatToWriteWithoutAScore(String file) {
    assertThat(ita("grade", "--lang", "en", FOLDER.resolve(file).toString()).err())
        .endsWith(
            "what has no score is left out, or null; 0 only where the result sheet prints 0\n");
  }

  @Test
  void everyFileOfTheFolderIsTold() throws IOException {
    List<Object> told = slips().map(slip -> slip.get()[0]).toList();

    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> (Object) file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(told);
    }
  }
}
