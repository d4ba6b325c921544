package io.github.ita4j.cli.survey;

import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.CommandRun.itaWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No column of a file of answers is left out in silence. */
class SurveyHeadingsTest {

  private static final String BLANK_HEADING = Path.of(
          "src/test/resources/io/github/ita4j/cli/answers/blank-heading.csv")
      .toString();

  private static CommandRun score(String csv, String... options) {
    List<String> args = new ArrayList<>(
        List.of("score", "-", "--year=2564", "--format=json", "--lang=en", "--minimum=1"));
    args.addAll(List.of(options));
    return itaWithInput(csv, args.toArray(String[]::new));
  }

  private static String question(CommandRun run, String code) {
    return run.result().at("/assessment/scores/questions/" + code).asText();
  }

  @Test
  void columnsWithoutHeadingThatHoldSomethingAreNamed() {
    CommandRun run = ita("score", BLANK_HEADING, "--year=2564", "--lang=en");

    assertThat(run.err())
        .startsWith(
            "ita: " + BLANK_HEADING + ":2: column D (4) has no heading, and holds something "
                + "from this line on, which was not used")
        .contains("ita: " + BLANK_HEADING + ":2: column F (6) has no heading");
    assertThat(run.code()).isEqualTo(2);
    assertThat(ita("score", BLANK_HEADING, "--year=2564").err())
        .contains(":2: คอลัมน์ D (4) ไม่มีหัวคอลัมน์");
    assertThat(ita("score", BLANK_HEADING, "--year=2564", "--strict").out()).isEmpty();
  }

  @InEveryLocale
  @ParameterizedTest
  @ValueSource(strings = {"agency,respondent,I2,", "agency,,respondent,question,answer"})
  void aColumnWithoutHeadingIsNamedOnceWithTheFirstLineThatHoldsSomething(String header) {
    boolean wide = header.contains("I2");
    String line = wide ? "ก,%d,3,%s\n" : "ก,%2$s,%1$d,I2,3\n";
    CommandRun run = score(header + "\n" + String.format(java.util.Locale.ROOT, line, 1, " ")
        + String.format(java.util.Locale.ROOT, line, 2, "x")
        + String.format(java.util.Locale.ROOT, line, 3, "y"));

    assertThat(run.err())
        .startsWith("ita: -:3: column " + (wide ? "D (4)" : "B (2)") + " has no heading")
        .doesNotContain("x:", "y:")
        .hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
    assertThat(question(run, "I2")).as("all else counts").isEqualTo("67.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200B"})
  void aColumnWithoutHeadingThatHoldsNothingIsNoColumn(String nothing) {
    CommandRun run = score("agency,I2,,\nก,3," + nothing + ",\n");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(question(run, "I2")).isEqualTo("67.00");
  }

  /** As spreadsheets write rows that look empty. */
  @ParameterizedTest
  @ValueSource(strings = {",,", ",,,,,", "\"\",", "\n\n,"})
  void emptyCellsBeforeTheHeaderAreNoHeadings(String empty) {
    CommandRun run = score(empty + "\nagency,respondent,I2\nก,1,3\n");

    assertThat(run.err()).isEmpty();
    assertThat(question(run, "I2")).isEqualTo("67.00");
  }

  @InEveryLocale
  @ParameterizedTest
  @ValueSource(
      strings = {
        "i2",
        "I๒",
        "i ๒",
        "I-2",
        "I02",
        "\"I2\"",
        " I2",
        "I2\t",
        "I2\u200B",
        "\uFEFFI2",
        "I\u00A02",
        "i๒\u200D",
        "Ｉ２",
        "I2.",
        "I.2",
        "I 2",
        "ข้อ I2",
        "ข้อที่ I๒",
        "ข้อคำถาม I2",
        "คําถามที่ I2",
        "I (2)",
        "I2 ท่านเห็นว่าหน่วยงานของท่านโปร่งใสเพียงใด",
        "I2ท่านเห็นว่า",
        "I2. ท่านเห็นว่า",
        "I2: ท่านเห็นว่า (ตอบข้อเดียว)",
        "(I2)",
        "[I2] ท่านเห็นว่า",
        "Question I2",
        "ｉ๒",
      })
  void aQuestionIsReadHoweverItIsHeaded(String heading) {
    CommandRun wide = score("agency," + heading + "\nก,3\n");
    CommandRun narrow = score("agency,respondent,question,answer\nก,1," + heading + ",3\n");

    for (CommandRun run : List.of(wide, narrow)) {
      assertThat(run.err()).isEmpty();
      assertThat(question(run, "I2")).isEqualTo("67.00");
    }
  }

  @ParameterizedTest
  @CsvSource({"I11.2", "ข้อ I๑๑.๒ ท่านเห็นว่า", "I11 (2)", "I11.2. ท่านเห็นว่า", "i11 . 2"})
  void aSubItemIsReadHoweverItIsHeaded(String heading) {
    CommandRun run = score("agency," + heading + "\nก,3\n");

    assertThat(run.err()).isEmpty();
    assertThat(run.result().at("/answers/I11.2/answered").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I2-5",
        "I2–I5",
        "I2 และ I7",
        "I2/I7",
        "I2;I7",
        "I2 7",
        "ข้อ 2",
        "I31",
        "หมายเหตุ I2",
        "I2a I7",
        "I2ก7"
      })
  void aHeadingThatIsNotOneQuestionOfTheYearIsRefused(String heading) {
    CommandRun run = score("agency,I7,\"" + heading + "\"\nก,3,3\n");

    assertThat(run.err())
        .contains("-:1: header: column C (" + heading + "): must be a question of nacc-2564r1")
        .hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.result().at("/answers/I2/answered").asInt()).isZero();
  }

  @Test
  void columnsThatAreNoQuestionAreNamed() {
    CommandRun run = score("agency,ลำดับ,I2,08 มกราคม,question\nก,1,3,x,y\n");

    assertThat(run.err())
        .isEqualTo("-: columns that are no question of the year and were not used: "
            + "column B (ลำดับ), column D (08 มกราคม), column E (question)\n");
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "I2,ข้อ I2,I2",
    "I2,I2 เหตุผล,I2",
    "I11.2,I11 (2),I11.2",
    "respondent,ผู้ตอบ,respondent",
  })
  void twoColumnsThatComeToOneAreNamedBoth(String one, String other, String name) {
    CommandRun run = score("agency,I7," + one + "," + other + "\nก,1,1,1\n");

    assertThat(run.err())
        .isEqualTo("ita: -:1: header: two columns come to " + name + ": column C (" + one
            + ") and column D (" + other + "): must be there once; rename or delete one\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @InEveryLocale
  @Test
  void columnsHaveTheLettersOfASpreadsheet() {
    assertThat(List.of(0, 25, 26, 51, 52, 701, 702).stream().map(SurveyHeader::letters))
        .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
  }

  @ParameterizedTest
  @CsvSource({
    "';', semicolons (;)",
    "'\t', tabs",
    "'|', vertical bars (|)",
  })
  void anotherSeparatorIsNamedWithHowToMendIt(String separator, String name, @TempDir Path folder)
      throws IOException {
    String said = ":1: header: the fields are parted by " + name + ": must be by commas; save";
    for (String header : List.of("agency,respondent,I2", "agency,respondent,question,answer")) {
      for (String quoted : List.of(header, "\"" + header.replace(",", "\",\"") + "\"")) {
        CommandRun run = score(quoted.replace(",", separator) + "\n");
        assertThat(run.err()).as(quoted).startsWith("ita: -" + said).hasLineCount(1);
        assertThat(run.code()).isEqualTo(2);
      }
    }
    Path scales = Files.writeString(
        folder.resolve("s.csv"), "question,option,points\nE1,ดี,1\n".replace(",", separator));
    assertThat(score("agency,E1\nก,1\n", "--scales=" + scales).err()).contains(scales + said);
    Path quoted = Files.writeString(
        folder.resolve("q.csv"),
        "\"question\",\"option\",\"points\"\nE1,ดี,1\n".replace(",", separator));
    assertThat(score("agency,E1\nก,1\n", "--scales=" + quoted).err()).contains(quoted + said);
  }

  @Test
  void aLineThatTellsASpreadsheetTheSeparatorIsNamed() {
    assertThat(score("sep=,\nagency,I2\nก,3\n").err())
        .contains("-:1: header: the line sep= is for spreadsheets only: delete it");
  }
}
