package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.english;
import static io.github.ita4j.cli.CommandRun.englishWithInput;
import static io.github.ita4j.cli.CommandRun.itaWithInput;
import static io.github.ita4j.cli.report.ReportsTest.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.cli.command.BatchGroups.Others;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.JsonSchemas;
import io.github.ita4j.testing.InEveryLocale;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchCommandTest {

  private static String document(int year, String agency, String overall) {
    return "{\"schema\": \"ita/assessment/1\", \"fiscalYear\": " + year + ", \"agency\": {" + agency
        + "}, \"scores\": {\"overall\": " + overall + "}}";
  }

  private static String document(int year, String overall) {
    return document(year, "\"name\": \"ก\"", overall);
  }

  private static String lines(String... documents) {
    return String.join("\n", documents) + "\n";
  }

  /** Of FY2565: AA 95.00, A 85.00 and 90.10, B 84.99; the mean of 355.09 / 4 is 88.7725. */
  private static final List<String> FOUR = Stream.of("95.00", "85.00", "90.10", "84.99")
      .map(score -> document(2565, score))
      .toList();

  private static CommandRun batch(String input, String... options) {
    List<String> args = new ArrayList<>(List.of("batch", "--format=json", "-"));
    args.addAll(List.of(options));
    return englishWithInput(input, args.toArray(String[]::new));
  }

  /** The summary, which must be valid. */
  private static JsonNode summary(CommandRun run) {
    JsonNode summary = run.json();
    assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchemas.text("population"))
            .validate(summary))
        .isEmpty();
    return summary;
  }

  private static JsonNode withoutRefused(JsonNode summary) {
    ((ObjectNode) summary).remove("refused");
    return summary;
  }

  @Test
  @InEveryLocale
  void theSummaryHasThePropertiesOfTheContract() {
    CommandRun run = batch(lines(FOUR.toArray(String[]::new)));

    JsonNode summary = summary(run);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(summary.get("documents").asInt()).isEqualTo(4);
    assertThat(summary.get("refused").asInt()).isZero();
    assertThat(summary.get("tiers").toString())
        .isEqualTo("{\"AA\":1,\"A\":2,\"B\":1,\"C\":0,\"D\":0,\"E\":0,\"F\":0}");
    assertThat(summary.get("undecided").asInt()).isZero();
    assertThat(summary.get("passShare").decimalValue()).isEqualTo("75.00");
    assertThat(summary.get("mean").decimalValue()).isEqualTo("88.77");
    assertThat(summary.get("quantiles").toString())
        .isEqualTo("{\"10\":84.99,\"25\":84.99,\"50\":85.00,\"75\":90.10,\"90\":95.00}");
    JsonNode year = summary.get("frameworks").get(0);
    assertThat(year.get("framework").asText()).isEqualTo("nacc-2565r1");
    assertThat(year.get("nationalTarget").toString())
        .isEqualTo("{\"share\":80.00,\"reached\":false}");
  }

  @Test
  void eachYearIsGradedByItsOwnRulesAndKeptApart() {
    JsonNode summary = summary(batch(lines(
        document(2568, "99.17"),
        document(2565, "90.00"),
        document(2568, "60.00"),
        document(2569, "90.00"))));

    assertThat(summary.get("tiers").toString())
        .isEqualTo("{\"AA\":0,\"A\":1,\"B\":0,\"C\":0,\"D\":0,\"E\":0,\"F\":0,"
            + "\"EXCELLENT\":0,\"GOOD\":0,\"PASS\":0,\"IMPROVE\":0,\"URGENT\":1}");
    assertThat(summary.get("undecided").asInt()).isEqualTo(2);
    assertThat(summary.get("outcomes").toString())
        .isEqualTo("{\"PASSES\":2,\"FAILS\":1,\"UNKNOWN\":1}");
    assertThat(summary.get("passShare").decimalValue()).isEqualTo("66.67");
    assertThat(summary.get("frameworks").findValuesAsText("framework"))
        .containsExactly("nacc-2565r1", "nacc-2568r1", "nacc-2569r1");
    assertThat(summary.get("frameworks").get(1).get("tiers").toString())
        .isEqualTo("{\"EXCELLENT\":0,\"GOOD\":0,\"PASS\":0,\"IMPROVE\":0,\"URGENT\":1}");
    assertThat(summary.get("frameworks").get(2).get("tiers")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "province | กระบี่ 2565 1; เชียงใหม่ 2565 1; เชียงใหม่ 2568 1; null 2568 1",
        "type     | TOWN 2565 2; TOWN 2568 1; null 2568 1",
        "year     | 2565 2565 2; 2568 2568 2",
      })
  @InEveryLocale
  void groupsAreInTheOrderOfTheDictionaryAndKeepYearsApart(String by, String expected) {
    JsonNode summary = summary(batch(
        lines(
            document(2568, "\"name\": \"ก\"", "60.00"),
            document(
                2565, "\"name\": \"ก\", \"type\": \"TOWN\", \"province\": \"เชียงใหม่\"", "60.00"),
            document(
                2568, "\"name\": \"ก\", \"type\": \"TOWN\", \"province\": \"เชียงใหม่\"", "60.00"),
            document(
                2565, "\"name\": \"ก\", \"type\": \"TOWN\", \"province\": \"กระบี่\"", "60.00")),
        "--by",
        by));

    assertThat(summary.get("by").asText()).isEqualTo(by);
    List<String> groups = new ArrayList<>();
    summary
        .get("groups")
        .forEach(group -> groups.add(group.path("group").asText("null") + " "
            + group.get("fiscalYear").asText() + " " + group.get("documents").asText()));
    assertThat(String.join("; ", groups)).isEqualTo(expected);
  }

  private static String ofProvince(Object province, String overall) {
    return document(2565, "\"name\": \"ก\", \"province\": \"" + province + "\"", overall);
  }

  /** A thousand provinces called by a number, the first two once more, and more that come later. */
  private static String manyGroups(String... later) {
    return IntStream.range(0, BatchGroups.MOST)
            .mapToObj(i -> ofProvince(i, "60.00"))
            .collect(Collectors.joining("\n"))
        + "\n"
        + lines(later);
  }

  @Tag("slow")
  @Test
  void groupsBeyondTheBoundAreOneRowThatSaysHowManyTheyAre() {
    String input = manyGroups(
        ofProvince("others", "90.00"),
        ofProvince(0, "80.00"),
        ofProvince("x", "70.00"),
        ofProvince("others", "80.00"),
        document(2565, "50.00"));

    CommandRun run = batch(input, "--by=province");

    assertThat(run.code()).isZero();
    JsonNode summary = summary(run);
    assertThat(summary.get("documents").asInt()).isEqualTo(1005);
    JsonNode groups = summary.get("groups");
    assertThat(groups).hasSize(1002);
    JsonNode others = groups.get(1001);
    assertThat(others.get("otherGroups").asInt()).isEqualTo(2);
    assertThat(others.has("group")).isFalse();
    assertThat(others.get("documents").asInt()).isEqualTo(3);
    assertThat(others.get("mean").decimalValue()).isEqualTo("80.00");
    assertThat(groups.get(0).get("group").asText()).isEqualTo("0");
    assertThat(groups.get(0).get("documents").asInt()).isEqualTo(2);
    JsonNode notStated = groups.get(1000);
    assertThat(notStated.has("group")).isFalse();
    assertThat(notStated.has("otherGroups")).isFalse();
    assertThat(itaWithInput(input, "batch", "-", "--by=province", "--lang=en").out())
        .containsPattern("others \\(2 groups\\) +nacc-2565r1 +3 ");
  }

  @Test
  void aGroupCalledOthersIsNoneOfTheOthers() {
    JsonNode group = summary(batch(ofProvince("others", "90.00"), "--by=province"))
        .get("groups")
        .get(0);

    assertThat(group.get("group").asText()).isEqualTo("others");
    assertThat(group.has("otherGroups")).isFalse();
  }

  @Test
  void moreOtherGroupsThanAreCountedAreSaidToBeAtLeastSoMany() {
    BatchGroups groups = new BatchGroups();
    int last = BatchGroups.MOST + BatchGroups.MOST_COUNTED;
    Grade grade = grade(2565);

    IntStream.range(0, last).forEach(i -> groups.add(Optional.of("g" + i), grade));
    groups.add(Optional.of("g" + (last - 1)), grade);

    Others others = Objects.requireNonNull(groups.others().get(grade.framework()));
    assertThat(others.groups()).isEqualTo(BatchGroups.MOST_COUNTED);
    assertThat(others.isCounted()).isTrue();
    groups.add(Optional.of("one more"), grade);
    groups.add(Optional.of("g" + last), grade(2564));
    assertThat(others.groups()).isEqualTo(BatchGroups.MOST_COUNTED);
    assertThat(others.isCounted()).isFalse();
    assertThat(others.population().documents()).isEqualTo(BatchGroups.MOST_COUNTED + 2);
    assertThat(groups.others()).hasSize(2);
    assertThat(groups.groups()).hasSize(BatchGroups.MOST);
  }

  private static Grade grade(int year) {
    return Grading.grade(
        Frameworks.bundled(), ItaJson.reader().assessments().read(document(year, "90.00")));
  }

  @Test
  void contradictoryDocumentsAreCountedAndLeftOutOfEveryShareAndMean() {
    String contradictory = "{\"schema\": \"ita/assessment/1\", \"fiscalYear\": 2565,"
        + " \"agency\": {\"name\": \"ก\", \"province\": \"เลย\"}, \"scores\": {\"overall\": 99.00,"
        + " \"instruments\": {\"IIT\": 10, \"EIT\": 10, \"OIT\": 10}}}";
    String input = lines(ofProvince("เลย", "90.00"), contradictory, ofProvince("เลย", "60.00"));

    JsonNode summary = summary(batch(input, "--by=province"));

    for (JsonNode part :
        List.of(summary, summary.get("frameworks").get(0), summary.get("groups").get(0))) {
      assertThat(part.get("documents").asInt()).isEqualTo(3);
      assertThat(part.at("/statuses/CONTRADICTORY").asInt()).isEqualTo(1);
      assertThat(part.get("scored").asInt()).isEqualTo(2);
      assertThat(part.get("mean").decimalValue()).isEqualTo("75.00");
      assertThat(part.get("max").decimalValue()).isEqualTo("90.00");
      assertThat(part.get("passShare").decimalValue()).isEqualTo("50.00");
      assertThat(part.get("outcomes").toString())
          .isEqualTo("{\"PASSES\":1,\"FAILS\":1,\"UNKNOWN\":1}");
    }
    assertThat(itaWithInput(input, "batch", "-", "--by=province", "--lang=en").out())
        .containsPattern("Contradictory +1, left out of percentages, mean and spread")
        .containsPattern("A +1 +50\\.00 +1")
        .containsPattern("none, the scores contradict each other +1 +– +–")
        .containsPattern("เลย +nacc-2565r1 +3 +1 +50\\.00 +1 +75\\.00 +60\\.00");
    assertThat(itaWithInput(contradictory, "batch", "-", "--lang=en").out())
        .containsPattern("Mean score +–")
        .containsPattern("AA +0 +– +0");
  }

  @Test
  @InEveryLocale
  void aLongNameIsCutOnTheScreenAndWholeInTheJson() {
    String province = "ก".repeat(300);
    String input = ofProvince(province, "90.00");

    assertThat(itaWithInput(input, "batch", "-", "--by=province").out())
        .contains("ก".repeat(39) + "… ")
        .doesNotContain("ก".repeat(40));
    assertThat(batch(input, "--by=province").json().at("/groups/0/group").asText())
        .isEqualTo(province);
  }

  /** Lines that no document is, between two that are. */
  static Stream<byte[]> strangeLines() {
    String good = FOUR.get(0);
    return Stream.concat(
        Stream.of(
                good.replace("ก", "ก".repeat(301)),
                good.replace("ก", "ก".repeat(1_000_000)),
                good.replace(
                    "\"name\": \"ก\"", "\"name\": \"ก\", \"province\": \"" + "ก".repeat(301) + '"'),
                good.replace(
                    "\"name\": \"ก\"", "\"name\": \"ก\", \"type\": \"" + "T".repeat(65) + '"'),
                good.replace("\"ก\"", "1"),
                good.replace("{\"name\": \"ก\"}", "\"ก\""),
                good.replace("{\"name\": \"ก\"}", "[]"),
                good.replace("ก", "\u0000"),
                good.replace("ก", "\\u0000"),
                good.replace("ก", "\\ud83d"),
                good.replace("95.00", "[".repeat(100_000)),
                good.replace("95.00", "1e999999999"),
                "[".repeat(100_000) + "]".repeat(100_000),
                "\u0000".repeat(5_000))
            .map(line -> line.getBytes(StandardCharsets.UTF_8)),
        Stream.of(
            new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1},
            new byte[] {(byte) 0x80},
            "{\"schema\": \"\u00C0\"}".getBytes(StandardCharsets.ISO_8859_1),
            new byte[] {'P', 'K', 3, 4, 0}));
  }

  @ParameterizedTest
  @MethodSource("strangeLines")
  void aStrangeLineCostsItselfAlone(byte[] line) throws IOException {
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    input.write((ofProvince("เลย", "90.00") + "\n").getBytes(StandardCharsets.UTF_8));
    input.write(line);
    input.write(("\n" + ofProvince("เลย", "60.00")).getBytes(StandardCharsets.UTF_8));

    CommandRun run = itaWithInput(
        new ByteArrayInputStream(input.toByteArray()),
        new ByteArrayOutputStream(),
        "batch",
        "--format=json",
        "--by=province",
        "--lang=en",
        "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.json().get("documents").asInt()).isEqualTo(2);
    assertThat(run.json().get("refused").asInt()).isEqualTo(1);
    assertThat(run.json().get("mean").decimalValue()).isEqualTo("75.00");
    assertThat(run.json().at("/groups/0/documents").asInt()).isEqualTo(2);
    assertThat(run.err()).startsWith("ita: -:2: $").hasLineCount(1).hasSizeLessThan(1000);
  }

  @Test
  void theRefusalOfALongNameNamesTheLimit() {
    for (String property : List.of("name", "province")) {
      String line = document(2565, "\"name\": \"ก\"", "90.00")
          .replace(
              "\"name\": \"ก\"",
              property.equals("name")
                  ? "\"name\": \"" + "ก".repeat(301) + '"'
                  : "\"name\": \"ก\", \"province\": \"" + "ก".repeat(301) + '"');

      assertThat(batch(line).err()).contains("$.agency." + property, "at most 300 characters");
    }
  }

  /** Whatever a line is spoilt by. */
  static Stream<UnaryOperator<String>> corruptions() {
    return Stream.of(
        line -> "",
        line -> "x",
        line -> "\"",
        line -> "[]",
        line -> "[" + line + "]",
        line -> "null",
        line -> line + line,
        line -> line + " ]",
        line -> line.replace("}", ""),
        line -> line.replace("2565", "2600"),
        line -> line.replace("overall", "overal"),
        line -> line.replace("overall\": ", "overall\": 1"),
        line -> line.replace("ก", "\u0000"),
        line -> line.replace("{\"schema", "[\"schema"),
        line -> line.replace("\"schema\"", "\"schema\": 1, \"schema\""));
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("corruptions")
  void aBadLineAnywhereIsNamedAndNothingElseIsLost(UnaryOperator<String> corruption) {
    for (int bad = 0; bad < FOUR.size(); bad++) {
      List<String> spoilt = new ArrayList<>(FOUR);
      spoilt.set(bad, corruption.apply(FOUR.get(bad)));
      boolean blank = spoilt.get(bad).isEmpty();
      List<String> others = new ArrayList<>(FOUR);
      others.remove(bad);

      CommandRun run = batch(lines(spoilt.toArray(String[]::new)));

      JsonNode summary = summary(run);
      assertThat(summary.get("refused").asInt()).isEqualTo(blank ? 0 : 1);
      assertThat(withoutRefused(summary))
          .isEqualTo(withoutRefused(batch(lines(others.toArray(String[]::new))).json()));
      assertThat(run.code()).isEqualTo(blank ? 0 : 2);
      if (blank) {
        assertThat(run.err()).isEmpty();
      } else {
        assertThat(run.err()).startsWith("ita: -:" + (bad + 1) + ": $").hasLineCount(1);
      }
    }
  }

  @Test
  @InEveryLocale
  void everyOneOfManyBadLinesIsNamedOnALineOfItsOwn() {
    String bad = "oops\n".repeat(500);

    CommandRun run = batch(FOUR.get(0) + "\n" + bad + FOUR.get(1));

    assertThat(run.json().get("documents").asInt()).isEqualTo(2);
    assertThat(run.json().get("refused").asInt()).isEqualTo(500);
    assertThat(run.err().lines().map(line -> line.substring(0, line.indexOf(": $ "))))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(2, 501).mapToObj(i -> "ita: -:" + i).toList());
  }

  @Test
  void whatSurroundsTheLinesChangesNothing() {
    String plain = lines(FOUR.toArray(String[]::new));
    JsonNode summary = batch(plain).json();

    assertThat(batch("\uFEFF" + plain).json()).isEqualTo(summary);
    assertThat(batch(plain.replace("\n", "\r\n")).json()).isEqualTo(summary);
    assertThat(batch("\n\n" + plain.replace("\n", "\n \t\n") + "\n").json()).isEqualTo(summary);
    assertThat(batch(plain.stripTrailing()).json()).isEqualTo(summary);
    assertThat(batch("[" + String.join(",\n", FOUR) + "]").json()).isEqualTo(summary);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\uFEFF", " \r\n "})
  void anInputWithoutTextIsBadInput(String input) {
    CommandRun run = batch(input);

    assertThat(summary(run).get("documents").asInt()).isZero();
    assertThat(run.json().get("refused").asInt()).isEqualTo(1);
    assertThat(run.json().get("mean").isNull()).isTrue();
    assertThat(run.json().get("passShare").isNull()).isTrue();
    assertThat(run.err()).contains("no text").hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void anEmptyArrayHasNoDocumentsAndThatIsSaid() {
    CommandRun run = batch("[]");

    assertThat(run.json().get("documents").asInt()).isZero();
    assertThat(run.err())
        .isEqualTo("ita: -: no document: the file must have one assessment or more\n");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void severalFilesAreOneBatchAndOneThatCannotBeReadIsNamed(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("four.ndjson");
    Files.writeString(file, lines(FOUR.toArray(String[]::new)));

    CommandRun run = english(
        "batch",
        "--format=json",
        file.toString(),
        "no-such-file.ndjson",
        folder.toString(),
        report("kutkwang-2568.json"));

    assertThat(summary(run).get("documents").asInt()).isEqualTo(5);
    assertThat(run.json().get("refused").asInt()).isEqualTo(2);
    assertThat(run.err())
        .contains("no-such-file.ndjson: no such file")
        .contains(folder + ": is a folder")
        .hasLineCount(2);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void outputAndMessagesAreTheSameWithAnyNumberOfThreads(@TempDir Path folder) throws IOException {
    Path many = folder.resolve("many.ndjson");
    Files.writeString(
        many,
        IntStream.range(0, 3_000)
            .mapToObj(i -> i % 7 == 3
                ? "{\"number\": " + i + "}"
                : ofProvince(i % 11, i % 100 + "." + i % 10 + "0"))
            .collect(Collectors.joining("\n")));
    Path form = folder.resolve("form.xlsx");
    assertThat(english("new", "--year=2568", "-o", form.toString()).code()).isZero();
    List<String> files =
        List.of(form.toString(), many.toString(), "missing.json", many.toString(), form.toString());

    List<CommandRun> runs = Stream.of("1", "2", "3", "64")
        .map(threads -> english(Stream.concat(
                Stream.of("batch", "--by=province", "--format=json", "--threads=" + threads),
                files.stream())
            .toArray(String[]::new)))
        .toList();

    CommandRun alone = runs.get(0);
    assertThat(alone.json().get("documents").asInt()).isEqualTo(2 * 2_571);
    assertThat(alone.err())
        .hasLineCount(2 * 429 + 1 + 2)
        .containsSubsequence(
            "form.xlsx", "many.ndjson:4:", "many.ndjson:11:", "missing.json", "form");
    for (CommandRun run : runs) {
      assertThat(run.out()).isEqualTo(alone.out());
      assertThat(run.err()).isEqualTo(alone.err());
      assertThat(run.code()).isEqualTo(2);
    }
  }

  @Test
  void strictStopsAtTheFirstBadDocumentWithAnyNumberOfThreads() {
    String input = String.join("\n", FOUR.get(0), "oops", FOUR.get(1), "oops");

    for (String threads : List.of("1", "2", "5")) {
      CommandRun run = englishWithInput(input, "batch", "--strict", "--threads", threads, "-");
      assertThat(run.err()).startsWith("ita: -:2: $").hasLineCount(2);
      assertThat(run.out()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "65"})
  void aNumberOfThreadsOutOfRangeIsRefused(String threads) {
    CommandRun run = englishWithInput(FOUR.get(0), "batch", "--threads", threads, "-");

    assertThat(run.err()).isEqualTo("ita: --threads " + threads + ": must be 1 to 64\n");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void strictStopsAtTheFirstBadDocumentWithoutASummary() {
    for (String format : List.of("text", "json")) {
      CommandRun run = englishWithInput(
          lines(FOUR.get(0), "oops", "oops", FOUR.get(1)),
          "batch",
          "--strict",
          "--lang=en",
          "--format",
          format,
          "-");

      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("ita: -:2: $").contains("--strict").hasLineCount(2);
      assertThat(run.code()).isEqualTo(2);
    }
    CommandRun good = englishWithInput(lines(FOUR.get(0), FOUR.get(1)), "batch", "--strict", "-");
    assertThat(good.code()).isZero();
    assertThat(good.out()).isNotEmpty();
  }

  /** Four documents, and a while between the second and the third. */
  private static InputStream slowly() {
    return new InputStream() {
      private int lines;

      @Override
      public int read() {
        throw new UnsupportedOperationException("one byte");
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        if (lines == FOUR.size()) {
          return -1;
        }
        if (lines == 3) {
          pause();
        }
        byte[] line = (FOUR.get(lines++) + "\n").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(line, 0, target, offset, line.length);
        return line.length;
      }
    };
  }

  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Tag("slow")
  @Test
  @InEveryLocale
  void progressIsShownOnATerminalOnlyAndIsWipedAtTheEnd() {
    CommandRun watched = CommandRun.itaOnTerminal(slowly(), "batch", "--lang=en", "-");
    CommandRun quiet = CommandRun.itaOnTerminal(slowly(), "batch", "--no-progress", "-");
    CommandRun piped =
        CommandRun.itaWithInput(slowly(), new ByteArrayOutputStream(), "batch", "--lang=en", "-");

    assertThat(watched.err()).startsWith("\r").contains(" documents, ").matches("(?s).*\r +\r");
    assertThat(watched.out()).isEqualTo(piped.out());
    assertThat(quiet.err()).isEmpty();
    assertThat(piped.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"th, arabic", "th, thai", "en, arabic"})
  @InEveryLocale
  void theTextOfABatchIsThatOfTheGoldenFile(String language, String digits) throws IOException {
    String input = lines(
        document(2565, "\"name\": \"ก\", \"province\": \"เลย\"", "95.00"),
        document(2565, "\"name\": \"ก\", \"province\": \"ขอนแก่น\"", "84.99"),
        document(2568, "\"name\": \"ก\"", "99.17"),
        document(2568, "\"name\": \"ก\", \"province\": \"เลย\"", "60.00"),
        "{\"schema\": \"ita/assessment/1\", \"fiscalYear\": 2561, \"framework\": \"nacc5-2561r1\","
            + " \"agency\": {\"name\": \"ก\"}, \"scores\": {\"indices\": {\"INDEX.1\": 87.62}}}",
        "{}");

    CommandRun run = itaWithInput(
        input, "batch", "--lang", language, "--digits", digits, "--by", "province", "-");

    String golden = "batch-" + language + "-" + digits + ".txt";
    assertThat(run.out())
        .isEqualTo(Files.readString(
            Path.of("src/test/resources/io/github/ita4j/cli", golden), StandardCharsets.UTF_8));
    assertThat(run.code()).isEqualTo(2);
  }
}
