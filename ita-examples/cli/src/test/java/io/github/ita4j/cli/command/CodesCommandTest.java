package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.english;
import static io.github.ita4j.cli.CommandRun.englishWithInput;
import static io.github.ita4j.cli.CommandRun.itaWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InEveryLocale
class CodesCommandTest {

  @Test
  void theJsonIsThatOfTheContract() {
    JsonNode codes =
        itaWithInput("\uFEFF(อ้างอิงข้อ ๐๘)", "codes", "--format=json", "-").json();

    assertThat(codes.toString())
        .isEqualTo("[{\"code\":\"O8\",\"raw\":\"๐๘\",\"offset\":12,\"certainty\":\"CERTAIN\"}]");
  }

  @Test
  void aYearAddsTitlesAndMarksCodesThatItDoesNotHave() {
    JsonNode codes =
        itaWithInput("O10 O43", "codes", "--year=2568", "--format=json", "-").json();

    assertThat(codes.get(0).get("title").asText()).isEqualTo("E-Service");
    assertThat(codes.get(0).get("inYear").asBoolean()).isTrue();
    assertThat(codes.get(1).get("title").isNull()).isTrue();
    assertThat(codes.get(1).get("inYear").asBoolean()).isFalse();
    assertThat(itaWithInput("O10 O43", "codes", "--year=2568", "-").out())
        .contains("E-Service")
        .contains("ไม่มีข้อนี้ในปีงบประมาณ พ.ศ. 2568");
  }

  @Test
  void aCodeMeansAnotherQuestionInAnotherYear() {
    String title = itaWithInput("O10", "codes", "--year=2563", "--format=json", "-")
        .result()
        .get("title")
        .asText();

    assertThat(title).isNotEqualTo("E-Service").isNotBlank();
  }

  @Test
  void aCodeThatTheYearDoesNotHaveIsLikelyOnly() {
    assertThat(certainties("O28 O43", "codes", "--year=2568", "--format=json", "-"))
        .containsExactly("CERTAIN", "LIKELY");
    assertThat(certainties("O28 O43", "codes", "--format=json", "-"))
        .containsExactly("CERTAIN", "CERTAIN");
  }

  private static List<String> certainties(String text, String... args) {
    return itaWithInput(text, args).json().findValuesAsText("certainty");
  }

  @Test
  void aFrameworkOfOnesOwnBringsItsLabels() {
    JsonNode codes = itaWithInput(
            "MOIT 12, 13",
            "codes",
            "--frameworks=../consumers/own-framework/framework",
            "--framework=sample-2568r1",
            "--format=json",
            "-")
        .json();

    assertThat(codes).hasSize(1);
    assertThat(codes.get(0).get("code").asText()).isEqualTo("O12");
    assertThat(codes.get(0).get("raw").asText()).isEqualTo("MOIT 12");
    assertThat(codes.get(0).get("title").asText()).isEqualTo("รายการสมมติที่ 12");
  }

  @Test
  void anUnreadableCodeIsShownAsSuch() {
    CommandRun run = itaWithInput("๓๓ ประเด็น เจ้าหน้าที่", "codes", "--year=2568", "-");

    assertThat(run.out()).contains("อ่านไม่ออก").contains("๓๓");
    assertThat(run.code()).isZero();
  }

  @Test
  void aTextWithoutCodesIsNoError() {
    assertThat(itaWithInput("ไม่มี", "codes", "-").out()).isEqualTo("ไม่พบรหัสข้อคำถาม\n");
    assertThat(itaWithInput("none", "codes", "--lang=en", "-").out())
        .isEqualTo("no question code found\n");
    assertThat(itaWithInput("none", "codes", "--format=json", "-").json()).isEmpty();
  }

  @Test
  void whatIsNoTextIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("tis620.txt");
    Files.write(file, new byte[] {(byte) 0xA1, (byte) 0xA2});

    assertThat(english("codes", file.toString()).code()).isEqualTo(2);
    assertThat(english("codes", file.toString()).err()).contains("UTF-8");
    assertThat(english("codes", "none.txt").err())
        .isEqualTo("ita: none.txt: no such file: check its name and folder\n");
    assertThat(english("codes", "none.txt").code()).isEqualTo(2);
  }

  @Test
  void aTextOfMoreCodesThanCanBeHeldIsRefused() {
    String most = "O1 ".repeat(CodesCommand.MOST_CODES);

    CommandRun run = englishWithInput(most + "O2", "codes", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "ita: -: mentions 20001 question codes: must be at most 20000; split the text\n");
    assertThat(englishWithInput(most, "codes", "--format=json", "-").json())
        .hasSize(CodesCommand.MOST_CODES);
  }

  @Test
  void aTextLongerThanAnyReportIsRefused() {
    String most = "x".repeat(1024 * 1024);

    assertThat(englishWithInput(most, "codes", "-").code()).isZero();
    assertThat(englishWithInput(most + "x", "codes", "-").code()).isEqualTo(2);
    assertThat(englishWithInput(most + "x", "codes", "-").err()).contains("at most 1 MiB");
  }
}
