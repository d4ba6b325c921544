package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.english;
import static io.github.ita4j.cli.CommandRun.englishWithInput;
import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.CommandRun.itaWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.cli.report.ReportsTest;
import io.github.ita4j.cli.survey.SurveyCounter;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandTest {

  private static final String LONG = "agency,respondent,question,answer\n";

  /** The one result of answers on standard input. */
  private static JsonNode score(String csv, String... options) {
    return run(csv, options).result();
  }

  /** With all counts and values, so that what is counted and refused can be seen. */
  private static CommandRun run(String csv, String... options) {
    List<String> args = new ArrayList<>(
        List.of("score", "-", "--year=2564", "--format=json", "--lang=en", "--show-values"));
    if (Stream.of(options).noneMatch(option -> option.startsWith("--minimum"))) {
      args.add("--minimum=1");
    }
    args.addAll(List.of(options));
    return itaWithInput(csv, args.toArray(String[]::new));
  }

  private static String question(JsonNode result, String code) {
    return result.at("/assessment/scores/questions/" + code).asText();
  }

  private static String counts(JsonNode result, String item) {
    JsonNode counts = result.at("/answers").get(item);
    return counts.get("answered") + "/" + counts.get("notApplicable") + "/" + counts.get("missing");
  }

  @Test
  @InEveryLocale
  void oneLineMayBeOneAnswer() {
    JsonNode result =
        score(LONG + "ก,1,I2,มากที่สุด\n" + "ก,1,I1.1,มาก\n" + "ก,1,I1.2,น้อย\n" + "ก,2,I2,น้อย\n");

    assertThat(question(result, "I2")).as("(100 + 33) / 2").isEqualTo("66.50");
    assertThat(question(result, "I1")).as("(67 + 33) / 2").isEqualTo("50.00");
    assertThat(counts(result, "I1.2")).isEqualTo("1/0/1");
    assertThat(result.at("/respondents/IIT").asInt()).isEqualTo(2);
    assertThat(result.at("/respondents/OIT").asInt()).isZero();
    assertThat(result.at("/notAssessed/I3").asText()).isEqualTo("NO_ANSWERS");
    assertThat(result.at("/notAssessed/E1").asText()).isEqualTo("NO_SCALE");
    assertThat(result.at("/notAssessed/overall").asText()).isEqualTo("PART_NOT_ASSESSED");
  }

  @Test
  @InEveryLocale
  void oneLineMayBeOneRespondent() {
    JsonNode result = score("agency,respondent,I2,I1.1,I1.2,O1\n"
        + "ก,1,มากที่สุด,มาก,น้อย,\n"
        + "ก,2,น้อย,,-,\n"
        + "ก,ผู้ประเมิน,,,,100\n");

    assertThat(question(result, "I2")).isEqualTo("66.50");
    assertThat(question(result, "I1")).isEqualTo("50.00");
    assertThat(question(result, "O1")).isEqualTo("100.00");
    assertThat(counts(result, "I1.1")).isEqualTo("1/0/1");
    assertThat(counts(result, "I1.2")).isEqualTo("1/1/0");
    assertThat(counts(result, "O1"))
        .as("who answered nothing of OIT is no respondent of it")
        .isEqualTo("1/0/0");
    assertThat(counts(result, "I7"))
        .as("who answered IIT left out what there is no column for")
        .isEqualTo("0/0/2");
  }

  @Test
  void aQuestionWithSubItemsIsTheMeanOfTheirMeans() {
    JsonNode result = score("agency,respondent,I11.1,I11.2\nก,1,1,1\nก,2,1,\nก,3,4,\n");

    assertThat(question(result, "I11"))
        .as("((0 + 0 + 100) / 3 + 100) / 2, the second one being reversed")
        .isEqualTo("66.67");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "มาก",
        "Much",
        "MUCH",
        "much",
        "3",
        "3.0",
        "03",
        "๓",
        "๓.๐",
        " มาก ",
        "มา ก",
        "\u00A0มาก",
        "\u3000มาก",
        "\tมาก\t",
        "\"มาก\""
      })
  @InEveryLocale
  void anAnswerIsALabelOrANumberInTheOrderOfTheForm(String answer) {
    assertThat(question(score(LONG + "ก,1,I2," + answer + "\n"), "I2")).isEqualTo("67.00");
    assertThat(question(score("agency,I2\nก," + answer + "\n"), "I2")).isEqualTo("67.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "N/A", "n/a", "ไม่เกี่ยวข้อง", "ไม่ประเมิน"})
  void whatDoesNotApplyIsCountedApart(String answer) {
    assertThat(counts(score(LONG + "ก,1,I2," + answer + "\n"), "I2")).isEqualTo("0/1/0");
    assertThat(counts(score("agency,I2\nก," + answer + "\n"), "I2")).isEqualTo("0/1/0");
  }

  @Test
  @InEveryLocale
  void whereLabelsAreNumbersOnlyLabelsCount() {
    CommandRun run = run(LONG + "ก,1,O1,100\nก,1,O2,๑๐๐\nก,1,O3,1\nก,1,O4,0\n");

    assertThat(question(run.result(), "O1")).isEqualTo("100.00");
    assertThat(question(run.result(), "O2")).isEqualTo("100.00");
    assertThat(question(run.result(), "O4")).isEqualTo("0.00");
    assertThat(run.result().at("/notAssessed/O3").asText()).isEqualTo("NO_ANSWERS");
    assertThat(run.err()).contains("-:4: O3: 1: must be 0, 100").hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'agency,respondent,question,answer', 'ก,1,I2,3'",
    "'หน่วยงาน,ผู้ตอบ,ข้อ,คำตอบ', 'ก,1,I2,3'",
    "'Answer,QUESTION,Respondent,Agency', '3,I2,1,ก'",
    "'respondent,agency,type,province,I2', '1,ก,SUBDISTRICT_MUNICIPALITY,ขอนแก่น,3'",
  })
  @InEveryLocale
  void columnsAreFoundByTheirNames(String header, String line) {
    JsonNode result = score(header + "\n" + line + "\n");

    assertThat(question(result, "I2")).isEqualTo("67.00");
    assertThat(result.at("/assessment/agency/name").asText()).isEqualTo("ก");
    if (header.contains("type")) {
      assertThat(result.at("/assessment/agency/type").asText())
          .isEqualTo("SUBDISTRICT_MUNICIPALITY");
      assertThat(result.at("/assessment/agency/province").asText()).isEqualTo("ขอนแก่น");
    }
  }

  @Test
  void agenciesOfOneNameInTwoProvincesAreTwo() {
    CommandRun run = run("agency,province,I2\nก,ตรัง,1\nก,ตรัง,2\nก,ตาก,4\n");

    assertThat(run.json()).hasSize(2);
    assertThat(question(run.json().get(0), "I2")).isEqualTo("16.50");
    assertThat(question(run.json().get(1), "I2")).isEqualTo("100.00");
  }

  @Test
  void aFileOfOneAgencyNeedsNoColumnForIt() {
    assertThat(score("I2,I7\n3,4\n", "--agency=เทศบาลตำบล ก")
            .at("/assessment/agency/name")
            .asText())
        .isEqualTo("เทศบาลตำบล ก");
    assertThat(run("I2,I7\n3,4\n").err()).contains("--agency");
    assertThat(run("agency,I2\nก,4\n", "--agency=ข").err()).contains("--agency");
    assertThat(run("I2\n4\n", "--agency= ").err()).contains("blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void byteOrderMarksLineEndsAndQuotedLineBreaksDoNotMatter(String lineEnd) {
    String csv = String.join(
        lineEnd,
        "\uFEFF\"agency\",respondent,I2,remark",
        "\"ก\",1,\"3\",\"two",
        "lines, and \"\"quotes\"\"\"",
        "",
        "ก,2,9,",
        ",,,",
        "ก,3,5\"6,x\"y",
        "ก,4,4,");

    CommandRun run = run(csv);

    assertThat(counts(run.result(), "I2")).isEqualTo("2/0/0");
    assertThat(question(run.result(), "I2")).isEqualTo("83.50");
    assertThat(run.err()).contains("-:5: I2: 9: must be", "-:7: I2: 5\"6: must be", "remark");
  }

  static Stream<Arguments> badFiles() {
    return Stream.of(
        Arguments.of("empty", "", "-:1: header: missing"),
        Arguments.of("neither layout", "agency,respondent\nก,1\n", "question,answer"),
        Arguments.of(
            "both layouts", "agency,respondent,question,answer,I2\n", "question and answer"),
        Arguments.of("no respondent", "agency,question,answer\nก,I2,1\n", "column respondent"),
        Arguments.of("too many columns", "agency" + ",x".repeat(2_000) + "\n", "at most 2000"),
        Arguments.of("another encoding", "\u0000agency\uFFFD,I2\n", "UTF-8"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badFiles")
  void aFileOfAnotherKindIsRefused(String what, String csv, String said) {
    CommandRun run = run(csv);

    assertThat(run.code()).as(what).isEqualTo(2);
    assertThat(run.err()).contains(said).hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aHeaderAloneHasNoAnswers() {
    CommandRun run = run(LONG);

    assertThat(run.json()).isEmpty();
    assertThat(run.err()).contains("no answers");
    assertThat(run.code()).isZero();
  }

  static Stream<Arguments> badLines() {
    return Stream.of(
        Arguments.of("unknown question", "ก,9,I31,1", "question: I31: must be"),
        Arguments.of("no question", "ก,9,x,1", "question: x: must be"),
        Arguments.of("question with sub-items", "ก,9,I1,1", "I1.1, I1.2"),
        Arguments.of("sub-item of a question without", "ก,9,I2.1,1", "question: I2.1: must be I2"),
        Arguments.of("unknown answer", "ก,9,I2,ปานกลาง", "I2: ปานกลาง: must be น้อยที่สุด"),
        Arguments.of("option below", "ก,9,I2,0", "1 to 4"),
        Arguments.of("option above", "ก,9,I2,5", "1 to 4"),
        Arguments.of("too few fields", "ก,9,I2", "line: 3 fields: must be 4"),
        Arguments.of("too many fields", "ก,9,I2,1,", "line: 5 fields: must be 4"),
        Arguments.of("one field", "ก", "line: 1 fields: must be 4"),
        Arguments.of("no agency", ",9,I2,1", "agency: missing"),
        Arguments.of("no respondent", "ก, ,I2,1", "respondent: missing"),
        Arguments.of(
            "no UTF-8 in a respondent", "ก,\uFFFD,I2,1", "respondent: \uFFFD: must be UTF-8"),
        Arguments.of("not UTF-8", "ก,9,I2,\uFFFD", "must be UTF-8"),
        Arguments.of("no UTF-8 in a name", "\uFFFD,9,I2,1", "agency: \uFFFD: must be UTF-8"),
        Arguments.of("a quotation mark too many", "ก,9,I2,\"1", "quotation mark"),
        Arguments.of("one in the middle", "\"ก\"ข,9,I2,1", "closing quotation mark"),
        Arguments.of("one that closes later", "\"ก,9,I2,1\nก,\"8,I2,1", "quotation mark"),
        Arguments.of("too long", "ก,9,I2," + "x".repeat(1_001), "at most 1000"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badLines")
  void aBadLineIsNamedAndLosesNothingElse(String what, String line, String said) {
    CommandRun run = run(LONG + "ก,1,I2,4\n" + line + "\nก,2,I2,3\nก,3,I2,3\n");

    assertThat(run.err()).as(what).contains("ita: -:3: ", said);
    assertThat(counts(run.result(), "I2")).startsWith("3/0/");
    assertThat(question(run.result(), "I2")).isEqualTo("78.00");
    assertThat(run.code()).isEqualTo(2);
    CommandRun strict = run(LONG + "ก,1,I2,4\n" + line + "\nก,2,I2,3\nก,3,I2,3\n", "--strict");
    assertThat(strict.err()).contains("ita: -:3: ", said).hasLineCount(1);
    assertThat(strict.out()).isEmpty();
    assertThat(strict.code()).isEqualTo(2);
  }

  @Test
  void aBadCellIsNeitherAnsweredNorLeftOut() {
    CommandRun run = run("agency,respondent,I2,I7\nก,1,x,4\nก,2,4,\n");

    assertThat(counts(run.result(), "I2")).isEqualTo("1/0/0");
    assertThat(counts(run.result(), "I7")).isEqualTo("1/0/1");
    assertThat(run.err()).contains("-:2: I2: x: must be").hasLineCount(1);
  }

  @Test
  void linesOfARespondentAreOneRespondentAndThoseOfNobodyOneEach() {
    JsonNode result = score(
        "agency,respondent,I2,I7,O1\nก,1,4,,\nก,2,4,,\nก,1,,1,\nก,1,,,100\n" + "ก,,1,,\nก,,1,,\n");

    assertThat(counts(result, "I2")).as("without a name nobody is known again").isEqualTo("4/0/0");
    assertThat(counts(result, "I7")).as("on a line of its own").isEqualTo("1/0/3");
    assertThat(counts(result, "I8.1")).isEqualTo("0/0/4");
    assertThat(result.at("/respondents/IIT").asInt()).isEqualTo(4);
    assertThat(result.at("/respondents/OIT").asInt()).isEqualTo(1);
  }

  @Test
  void severalFilesAreCountedTogether(@TempDir Path folder) throws IOException {
    Path staff = Files.writeString(folder.resolve("iit.csv"), "respondent,I2\n1,4\n2,3\n");
    Path assessor =
        Files.writeString(folder.resolve("oit.csv"), "respondent,question,answer\n1,O1,100\n");

    JsonNode result = ita(
            "score",
            "--year=2564",
            "--format=json",
            "--minimum=1",
            "--agency=ก",
            staff.toString(),
            assessor.toString())
        .result();

    assertThat(question(result, "I2")).isEqualTo("83.50");
    assertThat(question(result, "O1")).isEqualTo("100.00");
    assertThat(result.at("/assessment/source/title").asText()).contains("iit.csv, oit.csv");
  }

  @Test
  void fewerRespondentsThanAskedForAreNotAssessedExceptForAnAssessor() {
    JsonNode result = score("agency,respondent,I2,O1\nก,1,4,\nก,2,,100\n", "--minimum=2");

    assertThat(result.at("/notAssessed/I2").asText()).isEqualTo("TOO_FEW_RESPONDENTS");
    assertThat(question(result, "O1")).isEqualTo("100.00");
    assertThat(run("agency,I2\nก,1\n", "--minimum=0").err()).contains("1 or more");
  }

  @Test
  void theDocumentsGoToAFileOrToOtherCommands(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("scores.json");
    String one = "agency,respondent,I2\nก,1,4\n";
    String two = one + "ข,1,3\n";

    CommandRun written =
        itaWithInput(one, "score", "-", "--year=2564", "--minimum=1", "-o", file.toString());
    assertThat(written.out()).contains("100.00");
    assertThat(Files.readString(file)).startsWith("{\n  \"schema\": \"ita/assessment/1\"");
    assertThat(itaWithInput(one, "score", "-", "--year=2564", "--minimum=1", "-o", file.toString())
            .err())
        .contains("--force");
    assertThat(written.out()).contains("I2 ");
    CommandRun both = itaWithInput(
        two, "score", "-", "--year=2564", "--minimum=1", "--force", "-o", file.toString());
    assertThat(both.code()).isZero();
    assertThat(both.out()).contains("ก — ", "ข — ").doesNotContain("I2 ");
    assertThat(Files.readString(file)).hasLineCount(2);

    CommandRun piped = itaWithInput(two, "score", "-", "--year=2564", "--minimum=1", "-o", "-");
    assertThat(piped.out()).isEqualTo(Files.readString(file));
    CommandRun graded = itaWithInput(piped.out(), "grade", "-", "--format=json");
    assertThat(graded.code()).isZero();
    assertThat(graded.json().findValuesAsText("name")).containsExactly("ก", "ข");
    assertThat(itaWithInput(
                two, "score", "-", "--year=2564", "--minimum=1", "-o", "-", "--format=json")
            .code())
        .isEqualTo(2);
  }

  private static Path scales(Path folder, String lines) throws IOException {
    return Files.writeString(folder.resolve("scales.csv"), lines, StandardCharsets.UTF_8);
  }

  @Test
  @InEveryLocale
  void aScaleOfTheCallerIsUsedAndNamedInEveryOutput(@TempDir Path folder) throws IOException {
    String scales = "--scales="
        + scales(
            folder,
            "\uFEFFquestion,option,option_en,points,origin\r\n"
                + "E1,ไม่ดี,Bad,0,\r\nE1,ดี,Good,๙๙.๕,CALLER\r\n"
                + "e๒.1,ไม่,,0,SYNTHETIC\r\nE2.1,ใช่,,100,SYNTHETIC\r\nE2.2,ใช่,,50,SYNTHETIC\r\n");
    String csv = "agency,E1,E2.1,E2.2\nก,Good,2,ใช่\nก,๑,ไม่,1\n";

    JsonNode result = score(csv, scales);
    assertThat(question(result, "E1")).isEqualTo("49.75");
    assertThat(question(result, "E2")).isEqualTo("50.00");
    assertThat(result.get("otherScales")).hasToString("{\"E1\":\"CALLER\",\"E2\":\"SYNTHETIC\"}");
    assertThat(result.at("/assessment/source/title").asText())
        .contains("SYNTHETIC", "say nothing about an agency: E2", "caller's own");
    for (String language : List.of("th", "en")) {
      String text = itaWithInput(
              csv, "score", "-", "--year=2564", "--minimum=1", scales, "--lang=" + language)
          .out();
      assertThat(text.lines().filter(line -> line.contains("SYNTHETIC")))
          .as("once for all, and at the question")
          .hasSize(2);
      assertThat(itaWithInput(
                  csv,
                  "score",
                  "-",
                  "--year=2564",
                  "--minimum=1",
                  scales,
                  "-o-",
                  "--lang=" + language)
              .out())
          .contains("SYNTHETIC");
    }
    assertThat(run(csv).err()).contains("E1, E2.1, E2.2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"grade", "audit", "analyze"})
  void aMadeUpScaleIsStillNamedByWhatIsMadeOfTheDocument(String command, @TempDir Path folder)
      throws IOException {
    String scales = "--scales="
        + scales(
            folder, "question,option,points,origin\nE1,ดี,100,SYNTHETIC\nE1,ไม่ดี,0,SYNTHETIC\n");
    String document = itaWithInput(
            "agency,E1\nก,ดี\n", "score", "-", "--year=2564", "--minimum=1", scales, "-o-")
        .out();

    List<String> lines = itaWithInput(document, command, "-").out().lines().toList();

    assertThat(lines.subList(0, Math.min(20, lines.size())))
        .as("before anything else")
        .anyMatch(line -> line.contains("แหล่งที่มาของคะแนน") && line.contains("SYNTHETIC"));
  }

  @Test
  void aScaleOfOneSubItemLeavesTheOthersAsTheyAre(@TempDir Path folder) throws IOException {
    String scales =
        "--scales=" + scales(folder, "question,option,points\nI1.1,ไม่,0\nI1.1,ใช่,90\n");

    CommandRun run = run("agency,I1.1,I1.2\nก,ใช่,มาก\n", scales);

    assertThat(run.err()).isEmpty();
    assertThat(question(run.result(), "I1")).as("(90 + 67) / 2").isEqualTo("78.50");
    assertThat(counts(run.result(), "I1.2")).isEqualTo("1/0/0");
    assertThat(run.result().get("otherScales")).hasToString("{\"I1\":\"CALLER\"}");
  }

  @Test
  void aFileOfScalesWithoutScalesIsNamed(@TempDir Path folder) throws IOException {
    Path scales = scales(folder, "question,option,points,origin\n");

    CommandRun run = run("agency,I2\nก,4\n", "--scales=" + scales);

    assertThat(run.err()).isEqualTo(scales + ": no scale in it\n");
    assertThat(question(run.result(), "I2")).isEqualTo("100.00");
  }

  @Test
  void aQuestionMayBeGivenMoreSubItemsThanTheYearHasIfAllAreGiven(@TempDir Path folder)
      throws IOException {
    String scales = "--scales="
        + scales(
            folder, "question,option,points\nI1.1,ใช่,10\nI1.2,ใช่,20\nI1.3,ใช่,60\nI3,ใช่,50\n");

    JsonNode result = score("agency,I1.1,I1.2,I1.3,I3\nก,1,1,1,1\n", scales);

    assertThat(question(result, "I1")).isEqualTo("30.00");
    assertThat(question(result, "I3")).as("its sub-items are given up").isEqualTo("50.00");
  }

  static Stream<Arguments> badScales() {
    String header = "question,option,points,origin\n";
    return Stream.of(
        Arguments.of("no column", "question,option\nE1,ดี\n", "scales.csv:2: points: missing"),
        Arguments.of("no question", header + "X1,ดี,1,\n", "scales.csv:2: question: X1"),
        Arguments.of("of another year", header + "E16,ดี,1,\n", "question: E16: must be"),
        Arguments.of("points", header + "E1,ดี,101,\n", "points: 101: must be 0 to 100"),
        Arguments.of("decimals", header + "E1,ดี,1.005,\n", "points: 1.005"),
        Arguments.of("origin", header + "E1,ดี,1,FRAMEWORK\n", "origin: FRAMEWORK"),
        Arguments.of("two origins", header + "E1,ดี,1,\nE1,ไม่,0,SYNTHETIC\n", "the same for all"),
        Arguments.of(
            "option twice",
            header + "E1,ดี,1,\nE1,ไม่ดี,1,\nE1,ดี,0,\nE1,เฉย ๆ,0,\n",
            "scales.csv:4: options ดี and ดี of scale E1: must have labels that look different"),
        Arguments.of(
            "a label in two spellings",
            header + "E1,แย่,1,\nE1,เเย่,0,\n",
            "scales.csv:3: options แย่ and เเย่ of scale E1"),
        Arguments.of("sub-item left out", header + "E1.1,ดี,1,\nE1.3,ดี,0,\n", "E1.2"),
        Arguments.of(
            "with and without",
            header + "E2,ดี,1,\nE1,ดี,1,\nE1.1,ดี,0,\n",
            "scales.csv:3: question: E1, E1.1: must be either"),
        Arguments.of(
            "one sub-item alone",
            header + "E1.1,ดี,1,\n",
            "scales.csv:2: question: E1.1: must be E1 alone, or all of E1.1, E1.2 and so on"),
        Arguments.of(
            "one sub-item of a question of the year that has none",
            header + "I2.1,ดี,1,\n",
            "scales.csv:2: question: I2.1: must be I2 alone, or all of I2.1, I2.2 and so on"),
        Arguments.of(
            "a sub-item that the year does not have",
            header + "I1.3,ดี,1,\n",
            "question: I1.3: must be some of I1.1 to I1.2, or all of I1.1, I1.2 and so on"),
        Arguments.of("nothing", "", "scales.csv:1: header: missing: must be question,option"),
        Arguments.of("blank lines", "\n\r\n", "scales.csv:1: header: missing"),
        Arguments.of(
            "another column",
            "question,option,points,orign\nE1,ดี,1,SYNTHETIC\n",
            "scales.csv:1: header: orign: must be question, option, points, option_en, origin"),
        Arguments.of("quotation mark", header + "E1,\"ดี,1,\n", "scales.csv:2: line"),
        Arguments.of("too few fields", header + "E1,ดี,1\n", "3 fields: must be 4"),
        Arguments.of("too many fields", header + "E1,ดี,1,,\n", "5 fields: must be 4"),
        Arguments.of("a column twice", "question,option,points,points\n", "points"),
        Arguments.of(
            "sub-items without end",
            header + subItems(),
            "scales.csv:101: question: E1.100: must be a question with sub-items 1 to 99"));
  }

  private static String subItems() {
    StringBuilder lines = new StringBuilder();
    for (int question = 1; question <= 15; question++) {
      for (int subItem = 1; subItem <= 999; subItem++) {
        lines.append('E').append(question).append('.').append(subItem).append(",ดี,1,\n");
      }
    }
    return lines.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badScales")
  @InEveryLocale
  void aFileOfScalesIsReadStrictly(String what, String lines, String said, @TempDir Path folder)
      throws IOException {
    CommandRun run = run("agency,E1\nก,1\n", "--scales=" + scales(folder, lines));

    assertThat(run.code()).as(what).isEqualTo(2);
    assertThat(run.err()).contains(said);
    assertThat(run.out()).isEmpty();
  }

  @Test
  @InEveryLocale
  void theTextNamesScoresTitlesCountsAndReasons() {
    String text = itaWithInput(
            "agency,province,respondent,I2,I7\nก,ตรัง,1,4,-\nก,ตรัง,2,3,\n",
            "score",
            "-",
            "--year=2564",
            "--minimum=1",
            "--lang=en",
            "--digits=thai")
        .out();

    assertThat(text.lines().findFirst().orElseThrow()).contains("ก ตรัง", "๒๕๖๔");
    assertThat(text)
        .containsPattern("Respondents of IIT +๒\n")
        .containsPattern("\n  I2 .* ๘๓.๕๐ +๒ +๐ +๐\n")
        .containsPattern("\n  I7 .* – +๐ +๑ +๑ +not assessed: no answers\n")
        .containsPattern("\n  E1 .* – +not assessed: no scale is known, give --scales\n")
        .containsPattern("\n    I1.2 +๐ +๐ +๒\n")
        .containsPattern("Scales that are not of the rules +none\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"score", "analyze", "plan", "new"})
  void aMissingFolderIsNamedNotOnlyTheMissingFile(String command, @TempDir Path folder) {
    Path file = folder.resolve("nodir").resolve(command.equals("analyze") ? "x.html" : "x.json");
    List<String> args = switch (command) {
      case "score" -> List.of("score", "no-such.csv", "--year=2564");
      case "new" -> List.of("new", "--year=2564");
      default -> List.of(command, ReportsTest.report("kutkwang-2568.json"));
    };

    CommandRun run = english(
        Stream.concat(args.stream(), Stream.of("-o", file.toString())).toArray(String[]::new));

    assertThat(run.err())
        .isEqualTo("ita: " + file + ": cannot be written: its folder does not exist\n");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void whatCannotBeReadIsNamed(@TempDir Path folder) {
    assertThat(english("score", "none.csv", "--year=2564").err())
        .isEqualTo("ita: none.csv: no such file: check its name and folder\n");
    assertThat(english("score", folder.toString(), "--year=2564").code()).isEqualTo(2);
    assertThat(english("score", "none.csv").err()).contains("--year");
    assertThat(english("score", "none.csv", "--year=2564", "--scales=none2.csv").err())
        .contains("none2.csv: no such file");
  }

  @Test
  void aRefusedValueIsCutInTheMessage() {
    CommandRun run = run("agency,I2\n" + "ก,x\n".repeat(1_500));

    assertThat(run.err()).hasLineCount(1_001).contains("500 more");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void moreAgenciesThanThereCanBeEndTheRun() {
    StringBuilder csv = new StringBuilder("agency,O1\n");
    for (int i = 0; i <= SurveyCounter.MOST_AGENCIES; i++) {
      csv.append(i).append(",100\n");
    }

    CommandRun run = englishWithInput(csv.toString(), "score", "-", "--year=2562", "-o", "-");

    assertThat(run.err())
        .isEqualTo("ita: -:20002: more than 20000 agencies: must be at most as many\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aRecordThatIsTooLongIsNotBlamedOnItsQuotationMarks() {
    CommandRun run = run("agency,respondent,I2\nก,1,4\nก,2,4" + ",\"ก ข\"".repeat(200_000) + "\n"
        + "ก,3,\"" + "x".repeat(1_100_000) + "\"\nก,4,3\n");

    assertThat(run.err().lines())
        .hasSize(2)
        .allMatch(line -> line.contains("must be a record of at most 1000000 characters"));
    assertThat(counts(run.result(), "I2")).isEqualTo("2/0/0");
  }

  @Test
  void aRecordWithoutEndCostsItsLineOnly() {
    CommandRun run = run("agency,respondent,I2\nก,1,4\nก,2," + "x".repeat(1_100_000)
        + "\nก,3,3\nก,4,\"" + "x\n".repeat(101) + "\"\nก,5,3\n");

    assertThat(counts(run.result(), "I2")).isEqualTo("3/0/0");
    assertThat(run.err())
        .contains("-:3: line: ก,2,xxx", "at most 1000000 characters")
        .contains("-:5: line: ก,4,\"x: must be a quotation mark that is closed within 100 lines")
        .contains("-:6: line: 1 fields: must be 3");
  }
}
