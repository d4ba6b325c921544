package io.github.ita4j.cli.survey;

import static io.github.ita4j.cli.CommandRun.english;
import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.CommandRun.itaWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.CommandRun;
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

/**
 * Answers, names and codes as people type them, and as programs and web pages leave them in a cell.
 */
class TypedAnswersTest {

  private static final Path FILES = Path.of("src/test/resources/io/github/ita4j/cli/answers");
  private static final String LONG = "agency,respondent,question,answer\n";

  private static CommandRun score(String csv, String... options) {
    List<String> args = new ArrayList<>(List.of(
        "score", "-", "--year=2564", "--format=json", "--lang=en", "--minimum=1", "--show-values"));
    args.addAll(List.of(options));
    return itaWithInput(csv, args.toArray(String[]::new));
  }

  private static String question(CommandRun run, String code) {
    return run.result().at("/assessment/scores/questions/" + code).asText();
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  @Test
  void anAnswerReadsTheSameWhateverWasReadBefore() {
    String doubled = "ก,2,I2,''-\n";

    assertThat(score(LONG + doubled).err()).contains("-:2: I2: ''-: ");
    assertThat(score(LONG + "ก,1,I2,'-\n" + doubled).err()).contains("-:3: I2: ''-: ");
  }

  @Test
  void anInvisibleCharacterInAnAnswerIsNamedWithItsPlace() {
    CommandRun run = ita(
        "score",
        FILES.resolve("invisible-in-answer.csv").toString(),
        "--year=2564",
        "--show-values");

    assertThat(run.err().lines())
        .hasSize(6)
        .satisfiesExactly(
            line -> assertThat(line)
                .contains(
                    ".csv:3: I2: ",
                    "(อักขระที่มองไม่เห็น U+200B หลัง มาก; หากหมายถึง มาก ให้พิมพ์ว่า มาก)"),
            line -> assertThat(line).contains(".csv:4: I2: ", "U+FEFF ก่อน มาก;"),
            line -> assertThat(line).contains(".csv:5: I2: ", "U+200D หลัง มาก;"),
            line -> assertThat(line).contains(".csv:9: I2: ", "(หากหมายถึง มาก ให้พิมพ์ว่า มาก)"),
            line -> assertThat(line).contains(".csv:11: I2: +3", "(หากหมายถึง มาก"),
            line -> assertThat(line).contains(".csv:12: I2: ３", "(อักขระต่างชนิด: ３ U+FF13; "));
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      I2;  มา\\u200Bก;         invisible character U+200B after มา; if Much is meant, write Much
      I2;  \\u200B\\u200D;      invisible character U+200B, U+200D
      I2;  \\u00ADมาก\\u2060;   invisible character U+00AD before มาก, U+2060 after มาก; if Much
      I2;  x\\u0000y;          invisible character U+0000 after x
      I2;  มาก\\u3164;         invisible character U+3164 after มาก; if Much
      I2;  มาก\\uFE0F;         invisible character U+FE0F after มาก; if Much
      I2;  3\\u200B;           invisible character U+200B after 3; if Much
      I2;  \\u200B\\u200B\\u200B\\u200Bx; U+200B before x, U+200B before x, U+200B before x …
      I2;  ＭＵＣＨ;            character of another kind: Ｍ U+FF2D, Ｕ U+FF35, Ｃ U+FF23; if Much
      I2;  –;                 character of another kind: – U+2013; if - is meant, write -
      O1;  １００;              character of another kind: １ U+FF11, ０ U+FF10; if 100
      O1;  100%;              (if 100 is meant, write 100)
      O1;  ๑๐๐ %;             (if 100 is meant, write 100)
      O1;  '100,00';          (if 100 is meant, write 100)
      O1;  '0,0';             (if 0 is meant, write 0)
      O1;  '0,0%';            (if 0 is meant, write 0)
      O1;  100.;              (if 100 is meant, write 100)
      O1;  1OO;               (if 100 is meant, write 100)
      O1;  l00;               (if 100 is meant, write 100)
      """)
  void aCellThatOnlyLooksLikeAnAnswerIsNamed(String question, String answer, String said) {
    CommandRun run = score(LONG + "ก,1," + question + ",\"" + unescaped(answer) + "\"\n");

    assertThat(run.err()).contains("-:2: " + question + ": ", said).hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
    assertThat(question(run, question)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"50", "1", "10 0", "1.00", "1e2", "100.01", "1,00", "1000%", "-100", ".0"})
  void nothingIsGuessedFromWhatLooksLikeNoAnswer(String answer) {
    assertThat(score(LONG + "ก,1,O1,\"" + answer + "\"\n").err())
        .endsWith("must be 0, 100; - for not applicable; or empty\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100.00", "100.0", "100", "๑๐๐.๐๐", "๑๐๐", "0100", " 100.00\t", "๑๐๐.00"})
  void aNumberIsTheOptionOfItsValue(String answer) {
    CommandRun run = score(LONG + "ก,1,O1," + answer + "\nก,1,O2,"
        + answer.replace("1", "0").replace('๑', '๐') + "\n");

    assertThat(run.err()).isEmpty();
    assertThat(question(run, "O1")).isEqualTo("100.00");
    assertThat(question(run, "O2")).isEqualTo("0.00");
    assertThat(question(score("agency,O1\nก," + answer + "\n"), "O1")).isEqualTo("100.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"98.53", "100.00", "๙๘.๕๓", "67", "2.5"})
  void aPublishedScoreIsNoAnswer(String score) {
    CommandRun run = score(LONG + "ก,1,I5.1," + score + "\n");

    assertThat(run.err()).contains("put it into an assessment document").hasLineCount(1);
    assertThat(run.result().at("/answers/I5.1/answered").asInt()).isZero();
  }

  @Test
  void anAnswerThatIsReadOnceIsReadAgain() {
    CommandRun run = score("agency,I2,I7\n" + "ก,3.0,n/a\n".repeat(3) + "ก,03,N / A\n");

    assertThat(question(run, "I2")).isEqualTo("67.00");
    assertThat(run.result().at("/answers/I7/notApplicable").asInt()).isEqualTo(4);
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'\\uFEFF\\uFEFFagency\\u200B,\\u00A0Respondent ,I2\\u200B'",
    "'agency, ผู้ตอบ\\u200B,ｉ２'",
    "'หน่วยงาน\\uFEFF,respondent,I\\u200B2\\u0009'",
    "'หน่วยงาน,ผ\\u0E39\\u200B\\u0E49ตอบ,I\u00AD2'",
  })
  void headingsAreThoseThatAreSeen(String header) {
    CommandRun run = score(unescaped(header) + "\nก,1,3\nก,1,4\n");

    assertThat(run.err()).contains("I2: respondent 1 answered differently on lines 2, 3");
  }

  @Test
  void aColumnThatLooksLikeAnotherIsThereTwice() {
    assertThat(score("agency,I2,I2\u200B\nก,1,1\n").err()).contains("must be there once");
    assertThat(score("agency,agency\u200B,I2\nก,ก,1\n").err()).contains("must be there once");
    assertThat(score("agency,หน่วยงาน,I2\nก,ก,1\n").err()).contains("must be there once");
    assertThat(score("agency,I1.1,i๑.๑\nก,1,1\n").err()).contains("(I1.1) and column C (i๑.๑)");
  }

  @Test
  void linesOfOneAgencyInSeveralSpellingsAreOfOneAgency() {
    CommandRun run = ita(
        "score",
        FILES.resolve("agency-spaces.csv").toString(),
        "--year=2564",
        "--format=json",
        "--minimum=1");

    assertThat(run.result().at("/assessment/agency/name").asText()).isEqualTo("เทศบาลตำบล ก");
    assertThat(question(run, "I2")).as("(67 + 4 × 33) / 5").isEqualTo("39.80");
    assertThat(run.result().at("/respondents/IIT").asInt()).isEqualTo(5);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aScaleWhoseLabelsAreOneNumberIsRefusedWithBothAndItsLine() {
    Path scales = FILES.resolve("scale-thai-arabic.scales.csv");

    CommandRun run = english(
        "score",
        FILES.resolve("scale-thai-arabic.answers.csv").toString(),
        "--year=2564",
        "--scales=" + scales);

    assertThat(run.err())
        .isEqualTo("ita: " + scales + ":3: options ๑ and 1 of scale E1: must have labels that look "
            + "different and are different numbers\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'question\\u200B,Option ,\\u00A0points'",
    "'\\uFEFF\\uFEFFquestion,option,POINTS'",
  })
  void namesInAFileOfScalesAreThoseThatAreSeen(String header, @TempDir Path folder)
      throws IOException {
    Path scales = Files.writeString(
        folder.resolve("scales.csv"),
        unescaped(header) + "\nE1\u200B,ดี\u200B,100\nｅ１, ไม่ดี\u00A0,0\n");

    CommandRun run = score("agency,E1\nก,ดี\nก,ไม่ดี\n", "--scales=" + scales);

    assertThat(run.err()).isEmpty();
    assertThat(question(run, "E1")).isEqualTo("50.00");
  }

  @Test
  void anInvisibleCharacterInPointsIsNamed(@TempDir Path folder) throws IOException {
    Path scales =
        Files.writeString(folder.resolve("s.csv"), "question,option,points\nE1,ดี,100\u200B\n");

    assertThat(score("agency,E1\nก,ดี\n", "--scales=" + scales).err())
        .contains("s.csv:2: points: ", "(invisible character U+200B after 100)");
  }

  @Test
  void scalesWithNumbersAsLabelsAreAnsweredByTheirLabelsOnly(@TempDir Path folder)
      throws IOException {
    Path scales = Files.writeString(
        folder.resolve("s.csv"),
        "question,option,points\nE1,0%,0\nE1,50%,50\nE1,100%,100\n"
            + "E2,-1,0\nE2,2,50\nE2,1,100\nE3,1–2 ครั้ง,0\nE3,①,50\n");

    CommandRun run = score(
        "agency,respondent,E1,E2,E3\nก,a,1,3,①\nก,b,๕๐ %,1,1-2 ครั้ง\nก,c,,,1–2 ครั้ง\nก,d,,,1—2 ครั้ง\n",
        "--scales=" + scales);

    assertThat(run.result().at("/answers/E1/answered").asInt()).isEqualTo(1);
    assertThat(question(run, "E1")).isEqualTo("50.00");
    assertThat(question(run, "E2")).isEqualTo("100.00");
    assertThat(question(run, "E3")).as("(50 + 0 + 0) / 3").isEqualTo("16.67");
    assertThat(run.err())
        .contains("-:2: E1: 1: must be 0%, 50%, 100%;", "-:2: E2: 3: must be -1, 2, 1;")
        .contains("-:5: E3: ", "character of another kind: — U+2014; if 1–2 ครั้ง is meant")
        .hasLineCount(3);
  }

  @Test
  void theEmptyOnesOfSeveralFilesAreNamed(@TempDir Path folder) throws IOException {
    Path answers = Files.writeString(folder.resolve("a.csv"), "agency,I2\nก,3\n");
    Path header = Files.writeString(folder.resolve("h.csv"), "agency,I2\n");
    Path blank = Files.writeString(folder.resolve("b.csv"), "agency,I2\nก,\n");
    Path empty = Files.writeString(folder.resolve("e.csv"), "");

    CommandRun run = english(
        "score",
        answers.toString(),
        header.toString(),
        blank.toString(),
        "--year=2564",
        "--lang=en",
        "--minimum=1",
        "--format=json");
    assertThat(question(run, "I2")).isEqualTo("67.00");
    assertThat(run.err())
        .isEqualTo(header + ": no answers in this file\n" + blank + ": no answers in this file\n");
    assertThat(run.code()).isZero();

    Path unscaled = Files.writeString(folder.resolve("u.csv"), "agency,E1\nก,1\n");
    assertThat(english("score", unscaled.toString(), "--year=2568", "--lang=en").err())
        .contains("E1")
        .doesNotContain("no answers in this file");

    CommandRun refused = english("score", answers.toString(), empty.toString(), "--year=2564");
    assertThat(refused.err()).contains(empty + ":1: header: missing");
    assertThat(refused.code()).isEqualTo(2);
  }
}
