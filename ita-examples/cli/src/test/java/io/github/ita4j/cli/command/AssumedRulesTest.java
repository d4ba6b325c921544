package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.CommandRun.itaWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands say of the rules of FY2568 that are carried over to later years. */
@InEveryLocale
class AssumedRulesTest {

  private static final String THAI = "หลักเกณฑ์นี้เป็นหลักเกณฑ์สมมติ";

  private static String document(Path folder, int year, boolean pinned) throws IOException {
    return Files.writeString(
            folder.resolve("document.json"),
            "{\"schema\": \"ita/assessment/1\", \"fiscalYear\": " + year
                + (pinned ? ", \"framework\": \"assumed-" + year + "r1\"" : "")
                + ", \"agency\": {\"name\": \"ก\"}, \"scores\": {\"instruments\": {\"IIT\": 89.73}}}")
        .toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {2569, 2570})
  void theFirstLineOfEveryOutputSaysThatTheyAreAssumed(int year, @TempDir Path folder)
      throws IOException {
    String document = document(folder, year, true);
    for (CommandRun run : new CommandRun[] {
      ita("grade", document),
      ita("analyze", document),
      ita("uplift", document, "--to=GOOD"),
      ita("batch", document),
      ita("grade", "--framework=assumed-" + year + "r1", "IIT=89.73")
    }) {
      assertThat(run.out().lines().findFirst().orElseThrow())
          .startsWith(THAI)
          .contains("assumed-" + year + "r1")
          .doesNotContain("(จาก");
    }
    assertThat(ita("--lang=en", "grade", document).out())
        .startsWith("These rules are assumed, those of FY2568 carried over");
    assertThat(ita("--format=json", "grade", document).out()).contains("assumed-" + year + "r1");
  }

  @Test
  void plain2569NamesThem(@TempDir Path folder) throws IOException {
    assertThat(ita("--lang=en", "grade", document(folder, 2569, false)).out())
        .doesNotContain("are assumed")
        .contains("--framework assumed-2569r1");
  }

  @Test
  void theRefusalOf2570NamesThem(@TempDir Path folder) throws IOException {
    assertThat(ita("grade", document(folder, 2570, false)).err()).contains("assumed-2570r1");
    assertThat(ita("grade", "--year=2570", "IIT=89.73").err()).contains("assumed-2570r1");
  }

  /** A program that reads only JSON is told by a word, not only by the name of the rules. */
  @Test
  void everyResultInJsonSaysThatTheyAreAssumed(@TempDir Path folder) throws IOException {
    String document = document(folder, 2569, true);
    String before = document(Files.createDirectory(folder.resolve("before")), 2568, false);
    for (CommandRun run : new CommandRun[] {
      ita("--format=json", "grade", document),
      ita("--format=json", "audit", document),
      ita("--format=json", "analyze", document),
      ita("--format=json", "uplift", document, "--to=GOOD"),
      ita("--format=json", "batch", document),
      ita("--format=json", "batch", "--by=year", document),
      ita("--format=json", "compare", before, document),
      ita("--format=json", "frameworks"),
      ita("--format=json", "frameworks", "assumed-2569r1"),
      ita("--format=json", "frameworks", "assumed-2569r1", "--items"),
      itaWithInput("ข้อ O8", "--format=json", "codes", "--framework=assumed-2569r1", "-")
    }) {
      assertThat(run.out()).containsPattern("\"assumed(After)?\": true");
    }
    assertThat(ita("--format=json", "grade", "--year=2568", "IIT=89.73").out())
        .doesNotContain("\"assumed");
  }

  @Test
  void aDraftedPlanSaysItBesideTheDocument(@TempDir Path folder) throws IOException {
    CommandRun run = ita("plan", document(folder, 2569, true));

    assertThat(run.err().lines().findFirst().orElseThrow())
        .startsWith(THAI)
        .contains("assumed-2569r1");
    assertThat(run.out()).startsWith("{").contains("\"framework\": \"assumed-2569r1\"");
    assertThat(ita("plan", document(folder, 2568, false)).err()).doesNotContain(THAI);
  }
}
