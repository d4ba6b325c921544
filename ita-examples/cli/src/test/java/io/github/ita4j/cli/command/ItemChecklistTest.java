package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.ita;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.testing.InEveryLocale;
import org.junit.jupiter.api.Test;

/** The checklist of {@code ita frameworks ID --items}. */
@InEveryLocale
class ItemChecklistTest {

  @Test
  void everyItemHasALineAndWhatItMustShowOrThatItIsNotKnown() {
    CommandRun run = ita("frameworks", "nacc-2568r1", "--items");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines().filter(line -> line.startsWith("[ ] "))).hasSize(28);
    assertThat(run.out()).contains("[ ] O2 ข้อมูลผู้บริหาร");
    assertThat(run.out())
        .contains(
            "ต้องแสดง: ต้องไม่เป็นการแสดงข้อมูลกฎหมายทั้งฉบับ  [ยืนยันแล้ว — ที่มา: apll-2568")
        .contains(
            "ตัวอย่าง (องค์การบริหารส่วนตำบลสมเด็จ): แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต")
        .contains("ไม่ทราบองค์ประกอบที่ต้องแสดง ให้ดูคู่มือการประเมิน")
        .contains("  somdet-2568: รายงานการวิเคราะห์ผลการประเมิน");
  }

  @Test
  void theAssumedRulesSayInTheFirstLineThatTheyAreAssumed() {
    assertThat(ita("--lang=en", "frameworks", "assumed-2569r1", "--items").out())
        .startsWith("These rules are assumed")
        .contains("must show: รายงานสถิติการขอรับบริการผ่านช่องทางออนไลน์");
  }

  @Test
  void withoutAFrameworkItIsRefused() {
    CommandRun run = ita("frameworks", "--items");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--items", "nacc-2568r1");
  }
}
