package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.report.ReportsTest.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@InEveryLocale
class AuditCommandTest {

  private static final String[] ALL = {
    "../reports/kutkwang-2568.json",
    "../reports/somdet-2568.json",
    "../reports/janlan-2566.json",
    "../reports/prokfa-2563.json",
    "../reports/kampang-2563.json",
    "../reports/kampang-2564.json"
  };

  private static CommandRun audit(String option, String value) {
    String[] args = new String[ALL.length + 3];
    args[0] = "audit";
    args[1] = option;
    args[2] = value;
    System.arraycopy(ALL, 0, args, 3, ALL.length);
    return ita(args);
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void theTextOfTheReportsIsThatOfTheGoldenFile(String language) throws IOException {
    CommandRun run = audit("--lang", language);

    assertThat(run.out())
        .isEqualTo(Files.readString(
            Path.of("src/test/resources/io/github/ita4j/cli", "audit-" + language + ".txt"),
            StandardCharsets.UTF_8));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "kutkwang-2568.json, 0",
    "somdet-2568.json, 1",
    "janlan-2566.json, 0",
    "prokfa-2563.json, 0",
    "kampang-2563.json, 1",
    "kampang-2564.json, 1"
  })
  void aContradictionEndsWithOne(String name, int code) {
    assertThat(ita("audit", report(name)).code()).isEqualTo(code);
  }

  @Test
  void theJsonNamesBothSidesAndWhichFits() {
    CommandRun run = audit("--format", "json");

    assertThat(run.json()).hasSize(ALL.length);
    JsonNode kampang = run.json().get(4);
    assertThat(kampang.get("source").asText()).isEqualTo(ALL[4]);
    assertThat(kampang.get("fiscalYear").asInt()).isEqualTo(2563);
    JsonNode iit = kampang.get("contradictions").get(0);
    assertThat(iit.get("element").asText()).isEqualTo("IIT");
    assertThat(iit.get("stated").asText()).isEqualTo("79.88");
    assertThat(iit.get("implied").get("low").decimalValue()).isEqualTo("80.77");
    assertThat(iit.get("implied").get("high").decimalValue()).isEqualTo("80.78");
    assertThat(iit.get("fits").asText()).isEqualTo("STATED");
    assertThat(iit.get("message").asText()).contains("79.88");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void badInputGoesBeforeAContradiction() {
    CommandRun run = ita("audit", report("kampang-2564.json"), "none.json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).endsWith("ตรวจแล้ว 1 ฉบับ พบข้อขัดแย้ง 1 ฉบับ อ่านไม่ได้ 1 ฉบับ\n");
    assertThat(run.err()).contains("none.json").contains("ไม่พบไฟล์นี้");
  }
}
