package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.english;
import static io.github.ita4j.cli.CommandRun.englishWithInput;
import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.CommandRun.itaWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworksCommandTest {

  private static final Path BUNDLED =
      Path.of("../../ita-core/src/main/resources/io/github/ita4j/framework/nacc");

  /** A framework of one's own: the bundled one of FY2568 under another scheme. */
  private static Path ownFramework(Path folder) throws IOException {
    return ownFramework("2568", folder);
  }

  /** The bundled framework of a year under the scheme {@code moph}. */
  static Path ownFramework(String year, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var files = Files.list(BUNDLED.resolve(year).resolve("r1"))) {
      for (Path file : files.toList()) {
        Files.writeString(
            folder.resolve(file.getFileName().toString()),
            Files.readString(file).replace("nacc-" + year + "r1", "moph-" + year + "r1"));
      }
    }
    return folder;
  }

  @Test
  @InEveryLocale
  void everyBundledFrameworkIsListed() {
    CommandRun run = ita("frameworks", "--format=json");

    List<String> ids = run.json().findValuesAsText("framework");
    assertThat(ids)
        .containsExactlyElementsOf(Frameworks.bundled().all().stream()
            .map(framework -> framework.id().toString())
            .toList());
    assertThat(ids).allSatisfy(id -> assertThat(ita("frameworks").out()).contains(id));
  }

  @Test
  @InEveryLocale
  void theRulesOf2568AreThere() {
    JsonNode rules = StreamSupport.stream(
            ita("frameworks", "--format=json").json().spliterator(), false)
        .filter(node -> node.get("framework").asText().equals("nacc-2568r1"))
        .findFirst()
        .orElseThrow();

    assertThat(rules.get("weights").toString())
        .isEqualTo("{\"IIT\":\"3/10\",\"EIT\":\"3/10\",\"OIT\":\"2/5\"}");
    assertThat(rules.get("questions").get("OIT").toString())
        .isEqualTo("{\"count\":28,\"titles\":28,\"scales\":0,\"catalogue\":\"COMPLETE\"}");
    assertThat(rules.get("tiers").get(1).get("code").asText()).isEqualTo("GOOD");
    assertThat(rules.get("tiers").get(1).get("name").get("th").asText()).isEqualTo("ผ่านดี");
    assertThat(rules.get("tiers").get(1).get("limits").toString())
        .isEqualTo(
            "{\"overall\":85.00,\"IIT\":85.00,\"EIT.1\":85.00,\"EIT.2\":85.00,\"OIT\":85.00}");
    assertThat(rules.get("passMark").decimalValue()).isEqualTo("85.00");
    assertThat(rules.get("confidence").asText()).isEqualTo("INFERRED");
  }

  @Test
  void itIsShownOfWhichQuestionsTheScaleIsKnown() {
    for (JsonNode rules : ita("frameworks", "--format=json").json()) {
      int year = rules.get("fiscalYear").asInt();
      JsonNode questions = rules.get("questions");
      assertThat(questions.at("/IIT/scales").asInt()).isEqualTo(year == 2564 ? 30 : 0);
      assertThat(questions.at("/EIT/scales").asInt()).isZero();
      assertThat(questions.at("/OIT/scales").asInt())
          .isEqualTo(year == 2562 ? 48 : year >= 2563 && year <= 2566 ? 43 : 0);
    }
    assertThat(ita("frameworks").out()).containsOnlyOnce("IIT 30, OIT 43");
  }

  @Test
  void theScalesOfAYearAreInItsRules() {
    JsonNode rules = ita("frameworks", "nacc-2564r1").json();

    assertThat(rules.at("/scales/0/name").asText()).isEqualTo("levels");
    assertThat(rules.at("/scales/0/options/1").toString())
        .isEqualTo(
            "{\"label\":{\"th\":\"น้อย\",\"en\":\"Little\",\"enEditorial\":true},\"points\":33.00}");
    assertThat(rules.at("/scales/0/provenance/note").asText()).contains("25, 50, 75 and 100");
    assertThat(rules.at("/answers/0/question").asText()).isEqualTo("I1");
    assertThat(rules.at("/answers/0/weight").asText()).isEqualTo("1/6");
    assertThat(rules.at("/answers/0/subItems/0").asText()).isEqualTo("levels");
    assertThat(ita("frameworks", "nacc-2568r1").json().has("scales")).isFalse();
  }

  @Test
  @InEveryLocale
  void theNationalTargetIsShownForTheYearThatHasOne() {
    for (JsonNode rules : ita("frameworks", "--format=json").json()) {
      boolean hasOne = rules.get("framework").asText().equals("nacc-2565r1");
      assertThat(rules.get("nationalTarget").asText(null)).isEqualTo(hasOne ? "4/5" : null);
    }
    assertThat(ita("frameworks", "--lang=en").out()).containsOnlyOnce("80.00%");
    assertThat(ita("frameworks", "--digits=thai").out()).containsOnlyOnce("ร้อยละ ๘๐.๐๐");
    assertThat(ita("frameworks", "nacc-2565r1")
            .json()
            .get("nationalTarget")
            .get("share")
            .asText())
        .isEqualTo("4/5");
  }

  @Test
  void oneFrameworkIsPrintedAsItsDocument() {
    JsonNode document = ita("frameworks", "nacc-2563r1").json();

    assertThat(document.get("schema").asText()).isEqualTo("ita/framework/1");
    assertThat(document.get("id").asText()).isEqualTo("nacc-2563r1");
    assertThat(ita("frameworks", "nacc-2499r1").code()).isEqualTo(2);
    assertThat(ita("frameworks", "nacc-2499r1").err()).contains("nacc-2563r1");
    assertThat(ita("frameworks", "x").code()).isEqualTo(2);
  }

  @Test
  void aFolderMayBeAFrameworkOrHoldSome(@TempDir Path folder) throws IOException {
    Path own = ownFramework(folder.resolve("moph/2568/r1"));
    String pinned = GradeCommandTest.GOOD_DOCUMENT.replace(
        "\"agency\"", "\"framework\": \"moph-2568r1\", \"agency\"");

    for (Path given : List.of(own, own.getParent(), folder, folder.resolve("moph"))) {
      CommandRun run =
          itaWithInput(pinned, "--frameworks", given.toString(), "grade", "--format=json", "-");
      assertThat(run.err()).isEmpty();
      assertThat(run.result().get("framework").asText()).isEqualTo("moph-2568r1");
    }
    assertThat(itaWithInput(pinned, "grade", "-").code()).isEqualTo(2);
  }

  @Test
  void aFrameworkOfOnesOwnIsPinnedByItsName(@TempDir Path folder) throws IOException {
    String own = "--frameworks=" + ownFramework(folder.resolve("own"));
    String pin = "--framework=moph-2568r1";

    CommandRun graded = ita("grade", own, pin, "--format=json", "IIT=80.00");
    assertThat(graded.err()).isEmpty();
    assertThat(graded.result().get("framework").asText()).isEqualTo("moph-2568r1");
    assertThat(ita("grade", own, pin, "IIT=80.00").out()).contains("moph-2568r1");

    CommandRun empty = ita("new", own, pin, "--year=2568");
    assertThat(empty.json().get("framework").asText()).isEqualTo("moph-2568r1");
    assertThat(empty.json().get("fiscalYear").asInt()).isEqualTo(2568);
    assertThat(ita(
                "new",
                "--framework=sample-2568r1",
                "--frameworks=../consumers/own-framework/framework")
            .err())
        .contains("{\"OIT\": 89.73}");
    JsonNode filledIn =
        itaWithInput(empty.out(), "grade", own, "--format=json", "-").result();
    assertThat(filledIn.get("framework").asText()).isEqualTo("moph-2568r1");

    Path scales = Files.writeString(
        folder.resolve("scales.csv"), "question,option,points\nE1,no,0\nE1,yes,100\n");
    assertThat(
            itaWithInput("agency,E1\nA,yes\n", "score", own, pin, "--scales=" + scales, "-", "-o-")
                .json()
                .get("framework")
                .asText())
        .isEqualTo("moph-2568r1");
  }

  @Test
  void aNameThatIsNotKnownOrOfAnotherYearIsRefused(@TempDir Path folder) throws IOException {
    String own = "--frameworks=" + ownFramework(folder.resolve("own"));

    assertThat(english("new", own, "--framework=moph-2568r1", "--year=2567").err())
        .contains("--framework moph-2568r1: is of FY2568, not of FY2567 as --year says");
    assertThat(english("new", "--framework=moph-2568r1").err())
        .startsWith("ita: --framework: ")
        .contains("moph-2568r1", "nacc-2568r1");
    assertThat(english("new", "--framework=moph").err()).contains("such as nacc-2568r1");
    for (String command : List.of("new", "score")) {
      CommandRun neither =
          command.equals("new") ? english(command) : englishWithInput("agency,I2\n", command, "-");
      assertThat(neither.code()).isEqualTo(2);
      assertThat(neither.err()).contains("--year YEAR or --framework ID must be given");
    }
  }

  @Test
  void rulesThatWereGivenForNothingAreNamedOnStandardError(@TempDir Path folder)
      throws IOException {
    String own = "--frameworks=" + ownFramework(folder.resolve("own"));

    CommandRun run = ita("grade", own, "--lang=en", "--format=json", "--year=2568", "IIT=80.00");

    assertThat(run.code()).isZero();
    assertThat(run.result().get("framework").asText()).isEqualTo("nacc-2568r1");
    assertThat(run.err())
        .startsWith(own.replace("=", " ") + ": none of its rules was used (moph-2568r1)");
    assertThat(itaWithInput(GradeCommandTest.GOOD_DOCUMENT, "audit", own, "-").err())
        .contains("moph-2568r1", "--framework");
    assertThat(ita("frameworks", own).err()).isEmpty();
  }

  @Test
  @InEveryLocale
  void aBadFrameworkIsNamedWithFileLineAndReason(@TempDir Path folder) throws IOException {
    Path own = ownFramework(folder.resolve("own"));
    Path elements = own.resolve("elements.tsv");
    Files.writeString(elements, Files.readString(elements).replaceFirst("3/10", "4/10"));

    CommandRun run = ita("frameworks", "--frameworks", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("ita: " + own.resolve("elements.tsv") + ":");
    assertThat(run.err()).containsPattern("elements\\.tsv:[0-9]+: ").hasLineCount(1);
  }

  /**
   * Without a refusal, an unpinned document would be graded by the lower limits of the later
   * revision.
   */
  @ParameterizedTest
  @ValueSource(strings = {"nacc-2568r2", "nacc-2568r1", "nacc5-2568r1", "assumed-2568r1"})
  void aFrameworkOfAReservedSchemeIsRefused(String id, @TempDir Path folder) throws IOException {
    Path own = ownFramework(folder.resolve("own"));
    Path framework = own.resolve("framework.tsv");
    Files.writeString(framework, Files.readString(framework).replace("moph-2568r1", id));
    Path limits = own.resolve("limits.tsv");
    Files.writeString(limits, Files.readString(limits).replace("95.00", "89.00"));

    for (String command : List.of("grade", "audit", "analyze")) {
      CommandRun run = englishWithInput(
          GradeCommandTest.GOOD_DOCUMENT, command, "--frameworks", folder.toString(), "-");

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .startsWith("ita: " + framework + ": id " + id + ": scheme ")
          .contains("give yours another scheme, for example moph-2568r")
          .hasLineCount(1);
    }
  }

  @Test
  void aCopyOfABundledFrameworkChangesNothing(@TempDir Path folder) throws IOException {
    Path copy = ownFramework(folder.resolve("own"));
    Path framework = copy.resolve("framework.tsv");
    Files.writeString(framework, Files.readString(framework).replace("moph-2568r1", "nacc-2568r1"));

    CommandRun run = itaWithInput(
        GradeCommandTest.GOOD_DOCUMENT, "grade", "--frameworks", folder.toString(), "-");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(itaWithInput(GradeCommandTest.GOOD_DOCUMENT, "grade", "-").out());
  }

  @ParameterizedTest
  @CsvSource({"200, false", "201, true"})
  void moreThanTwoHundredFoldersAreRefusedUnread(int count, boolean tooMany, @TempDir Path folder)
      throws IOException {
    for (int i = 0; i < count; i++) {
      Path each = Files.createDirectory(folder.resolve("f" + i));
      Files.createFile(each.resolve("framework.tsv"));
    }

    CommandRun run = english("frameworks", "--frameworks", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    String refusal = "ita: --frameworks " + folder + ": more than 200 folders with a framework.tsv";
    assertThat(run.err().startsWith(refusal)).as(run.err()).isEqualTo(tooMany);
  }

  @Test
  void aFolderWithoutFrameworksIsRefused(@TempDir Path folder) {
    CommandRun run = ita("frameworks", "--frameworks", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("framework.tsv");
  }
}
