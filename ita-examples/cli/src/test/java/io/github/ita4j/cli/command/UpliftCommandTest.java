package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.english;
import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.report.ReportsTest.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.testing.InEveryLocale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InEveryLocale
class UpliftCommandTest {

  /** The years whose tiers are words. */
  private static final String WITH_WORDS = Frameworks.bundled().all().stream()
      .filter(framework -> framework.id().scheme().equals(Frameworks.NATIONAL_SCHEME))
      .filter(framework ->
          framework.tiers().stream().anyMatch(tier -> tier.code().equals(TierCode.parse("GOOD"))))
      .map(framework -> Integer.toString(framework.fiscalYear().buddhistEra()))
      .collect(Collectors.joining(", "));

  @Test
  void theTextHasEachLimitAndWhatIsMissing() {
    CommandRun run = ita("uplift", report("kutkwang-2568.json"), "--to", "excellent");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("ผ่านดีเยี่ยม (EXCELLENT): ยังไม่ถึงเกณฑ์")
        .containsPattern("OIT +95\\.00 +85\\.75 +9\\.25")
        .containsPattern("EIT\\.1 +95\\.00 +99\\.25 +–")
        .contains("เพิ่มรายการเดียวไม่พอ");
    assertThat(ita("uplift", report("kutkwang-2568.json"), "--to=GOOD", "--lang=en")
            .out())
        .contains("reached")
        .doesNotContain("If one element alone");
  }

  /** The two parts of EIT are not stated; by the rest each is 94.48 at least. */
  @Test
  void anUnknownScoreIsNotCalledMissed() {
    String report = report("somdet-2568.json");

    CommandRun good = ita("uplift", report, "--to=GOOD", "--lang=en");
    assertThat(good.out())
        .contains("(GOOD): reached")
        .containsPattern("EIT\\.1 +85\\.00 +94\\.48 to 100\\.00 +–");
    CommandRun excellent = ita("uplift", report, "--to=EXCELLENT", "--lang=en");
    assertThat(excellent.out())
        .contains("(EXCELLENT): depends on scores that are not known")
        .containsPattern("EIT\\.1 +95\\.00 +94\\.48 to 100\\.00 +not known")
        .doesNotContain("not enough alone", "If one element alone");
    CommandRun json = ita("uplift", report, "--to=EXCELLENT", "--format=json");
    assertThat(json.result().get("reached").isNull()).isTrue();
  }

  @Test
  void theSourceOfTheScoresIsShown() {
    assertThat(ita("uplift", report("somdet-2568.json"), "--to=GOOD").out())
        .containsPattern("แหล่งที่มาของคะแนน +รายงานการวิเคราะห์");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EXCELLENT",
        "excellent",
        "ผ่านดีเยี่ยม",
        " ผ่านดีเยี่ยม ",
        "Passed, excellent",
        "ผ่านดีเยี่ยม (EXCELLENT)",
        "ผ่านดีเยี่ยม (excellent)",
        "Passed, excellent (EXCELLENT)"
      })
  void aTierIsMeantByItsCodeOrItsName(String tier) {
    CommandRun run = ita("uplift", report("kutkwang-2568.json"), "--to", tier);

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("ผ่านดีเยี่ยม (EXCELLENT): ยังไม่ถึงเกณฑ์");
  }

  @Test
  void aNameIsSoughtAmongTheTiersOfTheDocumentsOwnYear() {
    CommandRun run = english("uplift", report("prokfa-2563.json"), "--to=ผ่านดี");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--to ผ่านดี: must be a tier of FY2563, one of AA, A, B, C, D, E, F");
  }

  @Test
  void oneElementAloneMaySuffice() {
    // 84.14 in all; the overall score alone decides on PASS.
    CommandRun run = ita("uplift", report("janlan-2566.json"), "--to=PASS");

    assertThat(run.out()).containsPattern("overall +คะแนนภาพรวม +84\\.14 +85\\.00 +0\\.86");
  }

  @Test
  void theJsonIsAnUpliftForEachDocument() {
    CommandRun run = english(
        "uplift",
        "--format=json",
        "--to=GOOD",
        report("kutkwang-2568.json"),
        report("prokfa-2563.json"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.json()).hasSize(2);
    assertThat(run.json().get(0).get("schema").asText()).isEqualTo("ita/uplift/1");
    assertThat(run.json().get(0).get("reached").asBoolean()).isTrue();
    assertThat(run.json().get(1).get("error").get("allowed").asText()).contains("AA");
    assertThat(run.err()).contains("--to GOOD: must be a tier of FY2563");
  }

  /**
   * Indicators 1 to 4 are 50.00. With 100.00 for one of them and for the fifth, IIT comes to 70.00.
   */
  @Test
  void elementsThatCannotSufficeAreNamed() {
    String document = "src/test/resources/io/github/ita4j/cli/uplift-unknown.json";

    CommandRun run = ita("uplift", document, "--to=GOOD", "--format=json");

    assertThat(run.code()).isZero();
    assertThat(run.result().get("reached").asText()).isEqualTo("false");
    assertThat(run.result().get("alone").findValuesAsText("suffices"))
        .containsExactly("false", "false", "false", "false");
    assertThat(ita("uplift", document, "--to=GOOD", "--lang=en").out())
        .containsPattern("4 +Use of state property +50\\.00 +not enough alone +–");
  }

  @Test
  void aContradictionIsSaid() {
    assertThat(ita("uplift", report("kampang-2564.json"), "--to=A").out())
        .contains("คะแนนขัดแย้งกันเอง");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ดี", "NOPE", "nope", "", "A B", "GOOD (PASS)"})
  void whatIsNoTierOfAnyYearIsRefusedBeforeAnythingIsRead(String tier) {
    CommandRun run = ita("uplift", "no-such-file.json", "--to", tier);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("ita: --to " + tier + ": ")
        .contains("ปี 2562, 2563, 2564, 2565 ได้แก่ AA, A, B, C, D, E, F; ")
        .contains("ปี " + WITH_WORDS + " ได้แก่ ผ่านดีเยี่ยม (EXCELLENT), ผ่านดี (GOOD), ")
        .doesNotContain("no-such-file")
        .hasLineCount(1);
    assertThat(ita("uplift", report("kutkwang-2568.json"), "--to", tier, "--lang=en")
            .err())
        .contains("FY " + WITH_WORDS + ": ");
  }

  @Test
  void aTierMustBeGiven() {
    assertThat(ita("uplift", report("kutkwang-2568.json")).err()).contains("--to");
  }
}
