package io.github.ita4j.examples;

import static io.github.ita4j.examples.CommandRun.ita;
import static io.github.ita4j.examples.ReportsTest.report;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UpliftCommandTest {

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

  @Test
  void oneElementAloneMaySuffice() {
    // 84.14 in all; the overall score alone decides on PASS.
    CommandRun run = ita("uplift", report("janlan-2566.json"), "--to=PASS");

    assertThat(run.out()).containsPattern("overall +คะแนนภาพรวม +84\\.14 +85\\.00 +0\\.86");
  }

  @Test
  void theJsonIsAnUpliftForEachDocument() {
    CommandRun run = ita(
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
    assertThat(run.err()).contains("nacc-2563r1");
  }

  @Test
  void aContradictionIsSaid() {
    assertThat(ita("uplift", report("kampang-2564.json"), "--to=A").out())
        .contains("คะแนนขัดแย้งกันเอง");
  }

  @Test
  void whatIsNoTierIsRefused() {
    assertThat(ita("uplift", report("kutkwang-2568.json"), "--to", "ดี").code()).isEqualTo(2);
    assertThat(ita("uplift", report("kutkwang-2568.json")).err()).contains("--to");
  }
}
