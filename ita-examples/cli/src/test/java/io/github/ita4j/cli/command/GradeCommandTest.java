package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.english;
import static io.github.ita4j.cli.CommandRun.englishWithInput;
import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.CommandRun.itaWithInput;
import static io.github.ita4j.cli.report.ReportsTest.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.cli.text.DisplayWidth;
import io.github.ita4j.testing.InEveryLocale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeCommandTest {

  static final String GOOD_DOCUMENT = """
      {"schema": "ita/assessment/1", "fiscalYear": 2568, "agency": {"name": "ก"}, "scores": {"overall": 99.00}}
      """.strip();

  private static String golden(String name) throws IOException {
    return Files.readString(
        Path.of("src/test/resources/io/github/ita4j/cli", name), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({"th, arabic", "th, thai", "en, arabic"})
  @InEveryLocale
  void theTextOfAReportIsThatOfTheGoldenFile(String language, String digits) throws IOException {
    CommandRun run = ita(
        "grade",
        "--lang",
        language,
        "--digits",
        digits,
        "--explain",
        "../reports/kutkwang-2568.json");

    assertThat(run.out()).isEqualTo(golden("grade-kutkwang-" + language + "-" + digits + ".txt"));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  @InEveryLocale
  void theTextNamesWhatIsMissingAndWhatIsContradicted(String language) throws IOException {
    CommandRun run = ita(
        "--lang",
        language,
        "grade",
        "../reports/somdet-2568.json",
        "../reports/kampang-2563.json",
        "../reports/kampang-2564.json");

    assertThat(run.out()).isEqualTo(golden("grade-open-" + language + ".txt"));
  }

  @Test
  void theTableStaysNarrowWhereAQuestionIsLong() {
    CommandRun run = ita("grade", "--year=2564", "I4=90.00", "9.1=80.00");

    assertThat(run.out()).contains("บุคลากรในหน่วยงานของท่าน มีการเรียกรับ", "…");
    assertThat(run.out().lines().mapToInt(DisplayWidth::of)).allMatch(width -> width <= 110);
  }

  @Test
  @InEveryLocale
  void theJsonOfAGradeHasThePropertiesOfTheContract() {
    JsonNode grade =
        ita("grade", "--format", "json", report("kutkwang-2568.json")).result();

    assertThat(grade.fieldNames())
        .toIterable()
        .contains(
            "source",
            "fiscalYear",
            "framework",
            "agency",
            "status",
            "overall",
            "possibleTiers",
            "tier",
            "certain",
            "passes",
            "passCertain",
            "missing",
            "contradictions",
            "confidence")
        .doesNotContain("explanation");
    assertThat(grade.get("source").asText()).isEqualTo(report("kutkwang-2568.json"));
    assertThat(grade.get("statedIn").get("title").asText()).contains("เทศบาลตำบลกุดกว้าง");
    assertThat(grade.get("framework").asText()).isEqualTo("nacc-2568r1");
    assertThat(ita("grade", "--explain", "--format", "json", report("kutkwang-2568.json"))
            .result()
            .get("explanation")
            .isObject())
        .isTrue();
  }

  @Test
  @InEveryLocale
  void thePassOfScoresThatExcludeEachOtherIsNotCertainForThatReason() {
    String[] scores = {
      "grade", "--year=2568", "overall=90.00", "IIT=70", "EIT.1=70", "EIT.2=70", "OIT=70"
    };

    JsonNode grade = ita(with(scores, "--format=json")).result();
    assertThat(grade.get("status").asText()).isEqualTo("CONTRADICTORY");
    assertThat(grade.get("passes").asBoolean()).isTrue();
    assertThat(grade.get("passCertain").asBoolean()).isFalse();
    assertThat(ita(with(scores, "--explain")).out())
        .contains("บรรลุ (ค่าเป้าหมาย 85.00 คะแนนขึ้นไป) แต่ยังไม่แน่นอนเพราะคะแนนขัดแย้งกันเอง")
        .contains("85.00 ขึ้นไป: ถึงตามตัวเลขที่ระบุ แต่ยังไม่แน่นอน (90.00)")
        .doesNotContain("การปัดเศษ");
    assertThat(english(with(scores, "--explain")).out())
        .contains("passes (pass mark 85.00), not certain because the scores contradict each other")
        .contains("must be at least 85.00: reached at face value, but not certain (90.00)")
        .doesNotContain("because of rounding");
  }

  @Test
  void thatOfARoundedScoreIsNotCertainBecauseOfRounding() {
    assertThat(english("grade", "--year=2568", "overall=85", "--decimals=0").out())
        .contains("passes (pass mark 85.00), not certain because of rounding");
  }

  private static String[] with(String[] arguments, String more) {
    return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
  }

  /** 0.3·82.44 + 0.15·79.40 + 0.15·82.24 + 0.4·100.00 = 88.978 */
  @Test
  void bothPartsOfEitGiveThePublishedTotalOf2566() {
    String document = "src/test/resources/io/github/ita4j/cli/bangkok-2566.json";

    CommandRun run = ita("grade", "--format=json", document);

    assertThat(run.err()).isEmpty();
    assertThat(run.result().get("status").asText()).isEqualTo("DECIDED");
    assertThat(run.result().get("tier").asText()).isEqualTo("PASS");
    assertThat(run.result().get("overall").get("nominal").decimalValue()).isEqualTo("88.98");
    assertThat(run.result().get("confidence").asText()).isEqualTo("ONE_SOURCE");
    CommandRun audit = ita("audit", "--format=json", document);
    assertThat(audit.result().get("contradictions")).isEmpty();
    assertThat(audit.code()).isZero();
  }

  @Test
  void resultsComeInTheOrderOfTheInputAndWhatIsBadKeepsItsPlace() {
    CommandRun run = englishWithInput(
        GOOD_DOCUMENT + "\n{\"schema\": 1}\n" + GOOD_DOCUMENT + "\n",
        "grade",
        "--format=json",
        report("janlan-2566.json"),
        "-",
        "no-such-file.json",
        report("prokfa-2563.json"));

    List<String> sources = run.json().findValuesAsText("source");
    assertThat(sources)
        .containsExactly(
            report("janlan-2566.json"),
            "-:1",
            "-:2",
            "-:3",
            "no-such-file.json",
            report("prokfa-2563.json"));
    JsonNode bad = run.json().get(2).get("error");
    assertThat(bad.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("path", "value", "allowed", "message");
    assertThat(run.json().get(4).get("error").get("value").asText()).isEqualTo("no such file");
    assertThat(run.err()).contains("-:2").contains("no-such-file.json").hasLineCount(2);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void anArrayIsReadLikeItsDocuments() {
    CommandRun run = itaWithInput(
        "[" + GOOD_DOCUMENT + ",\n" + GOOD_DOCUMENT + "]", "grade", "--format=json", "-");

    assertThat(run.code()).isZero();
    assertThat(run.json()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"grade", "audit"})
  void resultsArePrintedBeforeTheRestIsRead(String command) {
    byte[] line = (GOOD_DOCUMENT + "\n").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream thousandLines = new InputStream() {
      private int lines;
      private int printedHalfWay;
      private int at = line.length;

      @Override
      public int read() {
        throw new UnsupportedOperationException("one byte");
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        if (lines == 500) {
          printedHalfWay = out.size();
        }
        if (at == line.length && lines == 1000) {
          assertThat(printedHalfWay).isPositive();
          return -1;
        }
        if (at == line.length) {
          lines++;
          at = 0;
        }
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, target, offset, count);
        at += count;
        return count;
      }
    };

    CommandRun run = CommandRun.itaWithInput(thousandLines, out, command, "--format=json", "-");

    assertThat(run.err()).isEmpty();
    assertThat(run.json()).hasSize(1000);
  }

  @Test
  @InEveryLocale
  void scoresOfTheCommandLineMayHaveThaiDigits() {
    CommandRun run = ita(
        "grade",
        "--format=json",
        "--agency=ทดสอบ",
        "--year",
        "๒๕๖๘",
        "IIT=๘๙.๗๓",
        "EIT.1=99.25",
        "EIT.2=๘๗.94",
        "OIT=85.75");

    JsonNode grade = run.result();
    assertThat(grade.get("tier").asText()).isEqualTo("GOOD");
    assertThat(grade.get("agency").get("name").asText()).isEqualTo("ทดสอบ");
    assertThat(grade.get("overall").get("low").decimalValue()).isEqualTo("89.29");
    assertThat(grade.get("overall").get("high").decimalValue()).isEqualTo("89.30");
    assertThat(run.code()).isZero();
  }

  @Test
  @InEveryLocale
  void theDecimalsThatTheSourcePrintedWidenTheBounds() {
    JsonNode two = ita("grade", "--format=json", "--year=2564", "overall=90.9").result();
    JsonNode one = ita("grade", "--format=json", "--year=2564", "--decimals=1", "overall=90.9")
        .result();

    assertThat(two.get("overall").get("low").decimalValue()).isEqualTo("90.90");
    assertThat(one.get("overall").get("low").decimalValue()).isEqualTo("90.85");
    assertThat(one.get("overall").get("high").decimalValue()).isEqualTo("90.95");
  }

  @ParameterizedTest
  @CsvSource({
    "84.96, '85.0 at face value, by everything else stated 84.96', 84.96 < 85.00",
    "85.0, '85.0 (between 84.95 and 85.05)', 'Overall score 85.0 ≥ 85.00'",
  })
  void aScoreAtFaceValueCountsOnlyWhereNothingElseExcludesIt(
      String parts, String overall, String reason, @TempDir Path folder) throws IOException {
    int decimals = parts.length() - 3;
    String part = "{\"value\": " + parts + ", \"decimals\": " + decimals + "}";
    Path file = Files.writeString(folder.resolve("a.json"), """
        {"schema": "ita/assessment/1", "fiscalYear": 2563, "agency": {"name": "ก"}, "scores": {
          "overall": {"value": 85.0, "decimals": 1},
          "instruments": {"IIT": %1$s, "EIT": %1$s, "OIT": %1$s}}}""".formatted(part));

    String text = ita("grade", "--lang=en", "--explain", file.toString()).out();

    assertThat(text).contains(overall).contains(reason);
    if (decimals == 2) {
      assertThat(text)
          .contains("Overall score must be at least 85.00: not reached (84.96)")
          .doesNotContain("85.0 <", "(85.0)", "between 84.96");
    }
  }

  @Test
  void aSourceIsNamedOnceHoweverOftenItIsCited(@TempDir Path folder) throws IOException {
    String sources = "aabb" + " ; bbaa ; aabb".repeat(250);
    Path own = Path.of("../consumers/own-framework/framework");
    for (String table : List.of("framework", "elements", "tiers", "limits")) {
      String text =
          Files.readString(own.resolve(table + ".tsv")).replace("\tinvented", "\t" + sources);
      Files.writeString(folder.resolve(table + ".tsv"), text);
    }
    Files.writeString(folder.resolve("sources.tsv"), """
        id\ttitle\tpublisher\tdate\turl\tnote
        aabb\tOne\tA publisher\t\t\t
        bbaa\tTwo\tA publisher\t\t\t
        """);

    String text = ita(
            "grade",
            "--explain",
            "--frameworks=" + folder,
            "--framework=sample-2568r1",
            "9=90",
            "10=80")
        .out();

    assertThat(text.lines().map(String::strip).filter(line -> line.endsWith(", A publisher")))
        .containsExactly("aabb: One, A publisher", "bbaa: Two, A publisher");
  }

  @ParameterizedTest
  @CsvSource({
    "overall=90, 0, a pass is a pass",
    "overall=80, 1, a failure is not",
    "IIT=90, 1, what is not known counts as not met",
  })
  void requirePassDecidesTheExitCode(String score, int code, String why) {
    assertThat(ita("grade", "--require-pass", "--year=2568", score).code())
        .as(why)
        .isEqualTo(code);
    assertThat(ita("grade", "--year=2568", score).code()).isZero();
  }

  @Test
  void badInputGoesBeforeAPassThatIsNotMet() {
    assertThat(ita("grade", "--require-pass", report("janlan-2566.json"), "none.json")
            .code())
        .isEqualTo(2);
  }

  static Stream<Arguments> badArguments() {
    return Stream.of(
        Arguments.of("no input", List.of("grade"), "FILE"),
        Arguments.of("score out of range", List.of("grade", "--year=2568", "IIT=100.01"), "100.00"),
        Arguments.of(
            "third decimal", List.of("grade", "--year=2568", "IIT=89.731"), "two decimals"),
        Arguments.of("no number", List.of("grade", "--year=2568", "IIT="), "IIT="),
        Arguments.of("no element", List.of("grade", "--year=2568", "XIT=1"), "EIT.1"),
        Arguments.of(
            "element of another year", List.of("grade", "--year=2564", "EIT.1=1"), "EIT.1"),
        Arguments.of("question of no year", List.of("grade", "--year=2568", "O29=1"), "O28"),
        Arguments.of("twice", List.of("grade", "--year=2568", "IIT=1", "IIT=1"), "twice"),
        Arguments.of("a file beside scores", List.of("grade", "--year=2568", "a.json"), "--year"),
        Arguments.of(
            "decimals", List.of("grade", "--year=2568", "--decimals=3", "IIT=1"), "0, 1 or 2"),
        Arguments.of(
            "decimals too few",
            List.of("grade", "--year=2568", "--decimals=0", "IIT=1.5"),
            "at least the decimals"),
        Arguments.of("year without rules", List.of("grade", "--year=2500", "IIT=1"), "nacc-2568r1"),
        Arguments.of("no year", List.of("grade", "--year=68", "IIT=1"), "FY2443"),
        Arguments.of("agency without scores", List.of("grade", "--agency=x", "a.json"), "--year"),
        Arguments.of(
            "blank agency", List.of("grade", "--year=2568", "--agency= ", "IIT=1"), "blank"),
        Arguments.of(
            "long agency",
            List.of("grade", "--year=2568", "--agency=" + "x".repeat(301), "IIT=1"),
            "--agency: must be a name that is not blank, of at most 300 characters"),
        Arguments.of("unknown option", List.of("grade", "--nope", "a.json"), "--nope"),
        Arguments.of("unknown command", List.of("grads"), "grade"),
        Arguments.of("unknown format", List.of("grade", "--format=xml", "a.json"), "text, json"),
        Arguments.of("no such folder", List.of("grade", "--frameworks=none", "a.json"), "none"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badArguments")
  @InEveryLocale
  void badArgumentsEndWithTwoAndSayWhatIsAllowed(String what, List<String> args, String said) {
    CommandRun run = english(args.toArray(String[]::new));

    assertThat(run.code()).as(what).isEqualTo(2);
    assertThat(run.err()).contains(said).startsWith("ita: ").doesNotContain("\tat ");
    assertThat(run.err().lines().count()).isLessThanOrEqualTo(5);
    assertThat(run.out()).isEmpty();
  }

  static Stream<Arguments> badDocuments() {
    String open =
        "{\"schema\": \"ita/assessment/1\", \"fiscalYear\": 2568, \"agency\": {\"name\": \"ก\"}";
    return Stream.of(
        Arguments.of("no JSON", "ผลคะแนน"),
        Arguments.of("half a document", open),
        Arguments.of("no agency", "{\"schema\": \"ita/assessment/1\", \"fiscalYear\": 2568}"),
        Arguments.of("another schema", "{\"schema\": \"ita/assessment/2\"}"),
        Arguments.of("a score too large", open + ", \"scores\": {\"overall\": 100.01}}"),
        Arguments.of("a claim that is null", open + ", \"claims\": [null]}"),
        Arguments.of("a score in quotes", open + ", \"scores\": {\"overall\": \"89\"}}"),
        Arguments.of("an unknown property", open + ", \"score\": {}}"),
        Arguments.of("an unknown tier", open + ", \"tier\": \"A+\"}"),
        Arguments.of(
            "a tier and other words", open + ", \"tier\": \"A\", \"printedTier\": \"A+\"}"),
        Arguments.of(
            "advice on nothing", open + ", \"advice\": [{\"element\": \"E99\", \"text\": \"ก\"}]}"),
        Arguments.of("a name too long", open.replace("ก", "ก".repeat(301)) + "}"),
        Arguments.of(
            "an element of no year", open + ", \"scores\": {\"questions\": {\"O29\": 1}}}"),
        Arguments.of("an unknown framework", open + ", \"framework\": \"moph-2568r1\"}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badDocuments")
  void aBadDocumentIsNamedAndDoesNotStopTheOthers(
      String what, String document, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("bad.json");
    Files.writeString(file, document);

    for (String command : List.of("grade", "audit")) {
      CommandRun run = ita(command, "--format=json", file.toString(), report("kutkwang-2568.json"));
      assertThat(run.code()).as(what).isEqualTo(2);
      assertThat(run.err()).startsWith("ita: " + file).hasLineCount(1);
      assertThat(run.json()).hasSize(2);
      assertThat(run.json().get(0).get("source").asText()).startsWith(file.toString());
      assertThat(run.json().get(0).get("error").get("path").asText()).startsWith("$");
      assertThat(run.json().get(1).get("fiscalYear").asInt()).isEqualTo(2568);
    }
  }

  @Test
  void colourIsOnlyWhereItIsAskedFor() {
    assertThat(ita("grade", "--year=2568", "overall=90").out()).doesNotContain("\u001B");
    assertThat(ita("grade", "--color=never", "--year=2568", "overall=90").out())
        .doesNotContain("\u001B");
    assertThat(ita("grade", "--color=always", "--year=2568", "overall=90").out())
        .contains("\u001B[32mบรรลุ");
  }

  @Test
  void whatLooksLikeMarkupInANameIsPrintedAsItIs() {
    assertThat(ita("grade", "--color=always", "--year=2568", "--agency=@|red x|@", "overall=90")
            .out())
        .contains("@|red x|@");
  }
}
