package io.github.ita4j.cli;

import static io.github.ita4j.cli.CommandRun.ita;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.io.Console;
import io.github.ita4j.cli.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words for a command line that cannot be understood. */
class UsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "grade | ไม่ได้ระบุ FILE ซึ่งต้องมี: เอกสาร JSON | Missing required parameter: FILE",
        "compare a | ไม่ได้ระบุ NEW ซึ่งต้องมี | Missing required parameter: NEW",
        "compare a b c | คำสั่งนี้ไม่ใช้ c | Unmatched argument: c",
        "grad x | ไม่มีคำสั่ง grad | Unknown command: grad",
        "help grad | ไม่มีคำสั่ง grad | Unknown command: grad",
        "help grade audit | คำสั่งนี้ไม่ใช้ audit | Unmatched argument: audit",
        "grade --yer 2568 x | ไม่รู้จักตัวเลือก --yer | Unknown option: --yer",
        "grade --year | ตัวเลือก --year ต้องตามด้วยค่า: ปีงบประมาณ | parameter for option --year",
        "grade --year --explain | ตัวเลือก --year ต้องตามด้วยค่า แต่พบ --explain | but found --explain",
        "grade --year 25x8 x | ค่า 25x8 ของ --year ใช้ไม่ได้ ต้องเป็นปีงบประมาณ | 25x8: must be FY",
        "grade --framework nacc x | ค่า nacc ของ --framework ใช้ไม่ได้ | nacc: must be scheme, year",
        "grade --explain=yes x | ตัวเลือก --explain ไม่มีค่า | --explain has no value",
        "grade --format xml x | ต้องเป็นอย่างใดอย่างหนึ่ง: text, json | xml: must be one of text, json",
        "new --year 2568 --year 2567 | ระบุ --year ได้ครั้งเดียว | --year should be specified only once",
        "score --minimum x y | ต้องเป็นจำนวนเต็ม | x: must be a whole number",
        "uplift x | ต้องระบุตัวเลือก --to: ระดับที่ต้องการ | Missing required option: --to",
        "new | ต้องระบุ --year ปี หรือ --framework | --year YEAR or --framework ID must be given",
        "generate --agencies 0 --year 2564 | --agencies 0: ต้องเป็น 1 ถึง | must be 1 to",
        "schema x | x: ไม่มีเอกสารชนิดนี้ | x: no such kind of document",
        "frameworks nacc-2499r1 | nacc-2499r1: ไม่มีหลักเกณฑ์นี้ | nacc-2499r1: no such framework",
        "grade --year 2599 IIT=1 | --year: ไม่มีหลักเกณฑ์ของ FY2599 | --year: no framework for FY2599",
        "grade --year 2565 EIT.1=1 | ปีนี้ไม่แยกเป็นส่วน ให้ใช้คะแนนรวมของ EIT | use the score of EIT",
        "grade --year 2568 IIT=101 | IIT=101: คะแนนต้องเป็น 0.00 ถึง 100.00 | must be 0.00 to 100.00",
        "grade --year 2568 IIT=1 IIT=2 | IIT=2: ระบุ IIT สองครั้ง | IIT is given twice",
        "grade --year 2568 x.json | x.json: ต้องเป็นคะแนน | x.json: must be a score",
        "grade nowhere.json | nowhere.json: ไม่พบไฟล์นี้ | nowhere.json: no such file"
      })
  void aMisuseIsToldInTheLanguageOfTheUser(String args, String thai, String english) {
    CommandRun inThai = ita(args.split(" ", -1));
    String[] first = ("--lang en " + args).split(" ", -1);
    String[] last = (args + " --lang=EN").split(" ", -1);

    assertThat(inThai.code()).isEqualTo(2);
    assertThat(inThai.err()).startsWith("ita: ").contains(thai);
    inThai.err().lines().limit(1).forEach(ThaiWords::assertThai);
    for (String[] anywhere : Arrays.asList(first, last)) {
      CommandRun inEnglish = ita(anywhere);
      assertThat(inEnglish.code()).isEqualTo(2);
      assertThat(inEnglish.err()).contains(english);
    }
  }

  @Test
  void whatIsMeantAndWhereTheHelpIsFollows() {
    assertThat(ita("grad", "x").err())
        .contains("น่าจะหมายถึง: grade")
        .contains("ดูวิธีใช้: ita --help");
    assertThat(ita("help", "grad").err())
        .isEqualTo(ita("grad").err())
        .contains("น่าจะหมายถึง: grade");
    assertThat(ita("grade", "-x.json").err()).contains("หากเป็นชื่อไฟล์ ให้พิมพ์เป็น ./-x.json");
    assertThat(ita("grade", "--lang", "en", "-x.json").err()).contains("is given as ./-x.json");
  }

  @Test
  void aWrongLanguageIsToldInThai() {
    assertThat(ita("grade", "--lang", "fr", "x").err())
        .contains("ค่า fr ของ --lang ใช้ไม่ได้ ต้องเป็นอย่างใดอย่างหนึ่ง: th, en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void theHelpOfTheCompletionIsInTheLanguageOfTheUser(String language) {
    String help = ita("completion", "--help", "--lang", language).out();

    assertThat(help).contains("ita completion").doesNotContain("generate-completion");
    assertThat(help.contains("ก")).isEqualTo(language.equals(Language.TH.toString()));
    assertThat(help).doesNotContain("Generate bash");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 54, 55, 1000})
  void aWindowOfAnyWidthWill(int columns) {
    for (String command : List.of("help", "help batch", "frameworks", "batch --help")) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
      Console window = new Console(
          InputStream.nullInputStream(), printed, printed, false, () -> Optional.of(columns));

      assertThat(ItaCommand.run(window, command.split(" "))).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "th"})
  void theHelpTellsEveryExitCode(String language) {
    assertThat(CommandRun.ita("--help", "--lang", language).out().lines())
        .filteredOn(line -> line.matches(" *[0-9]+  .*"))
        .extracting(line -> line.strip().replaceAll(" .*", ""))
        .containsExactly("0", "1", "2", "70");
  }
}
