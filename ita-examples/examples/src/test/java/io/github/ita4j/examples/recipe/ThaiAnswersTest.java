package io.github.ita4j.examples.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.model.*;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@InEveryLocale
class ThaiAnswersTest {

  private static final Locale THAI = Locale.forLanguageTag("th");

  private static final Framework FRAMEWORK =
      Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2568));

  private static List<String> contradictions(Scorecard scorecard) {
    Analysis analysis = Analysis.of(Frameworks.bundled(), scorecard);
    return analysis.audit().contradictions().stream()
        .map(found -> ThaiAnswers.contradiction(analysis.framework(), found))
        .toList();
  }

  private static Analysis analysis(Map<ElementId, StatedScore> scores) {
    return Analysis.of(
        FRAMEWORK,
        Scorecard.builder()
            .fiscalYear(FRAMEWORK.fiscalYear())
            .agency(Agency.ofName("เทศบาลตำบลสมมติ"))
            .scores(scores)
            .build());
  }

  @Test
  void aGradeIsSaidInBothLanguages() {
    Analysis decided = analysis(Map.of(ElementId.OVERALL, StatedScore.parse("84.99")));
    Analysis open = analysis(Map.of(ElementId.OVERALL, StatedScore.parse("99.00")));

    assertThat(ThaiAnswers.answer(decided, THAI))
        .hasToString("{year=2568, status=สรุปได้, tier=ต้องปรับปรุง, passes=ไม่ผ่าน}");
    assertThat(ThaiAnswers.answer(decided, Locale.ENGLISH))
        .hasToString("{year=2568, status=decided, tier=Needs improvement, passes=does not pass}");
    assertThat(ThaiAnswers.answer(open, THAI))
        .containsEntry("status", "ยังสรุปไม่ได้ เพราะคะแนนไม่ครบ")
        .containsEntry(
            "missing",
            "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT) ส่วนที่ 1, "
                + "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT) ส่วนที่ 2")
        .doesNotContainKey("tier");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      kampang-2563 | แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน ได้ 79.88 แต่รวมจากคะแนนย่อยได้ 80.77–80.78 (คะแนนที่ระบุไว้สอดคล้องกับตัวเลขอื่น แต่คะแนนย่อยไม่สอดคล้อง); แบบวัดการเปิดเผยข้อมูลสาธารณะ ได้ 19.68 แต่รวมจากคะแนนย่อยได้ 9.84 (คะแนนย่อยสอดคล้องกับตัวเลขอื่น แต่คะแนนที่ระบุไว้ไม่สอดคล้อง)
      kampang-2564 | คะแนนภาพรวม ได้ 79.34 แต่รวมจากคะแนนย่อยได้ 50.96–50.97 (ไม่มีข้อมูลอื่นที่ยืนยันได้ว่าคะแนนใดถูกต้อง); มีข้อความว่าผ่าน แต่ตัวเลขแสดงว่าไม่ผ่าน: คะแนนภาพรวม 50.96–79.34 — “มีผลคะแนน ๗๙.๓๔ อยู่ในระดับ B ซึ่งผ่านเกณฑ์การประเมิน”
      somdet-2568  | ไม่อาจได้ระดับ “ผ่าน” เพราะคะแนนให้ได้เพียง “ผ่านดีเยี่ยม” หรือ “ผ่านดี” — “อยู่ในระดับผ่านและบรรลุค่าเป้าหมาย คือ มีผลการประเมิน ITA ในภาพรวม ๘๕ คะแนนขึ้นไป แต่มีคะแนนรายการเครื่องมือ … เครื่องมือใดเครื่องมือหนึ่งมีผลคะแนนน้อยกว่า ๘๕ คะแนน”
      kutkwang-2568 | ''
      """)
  void theContradictionsOfAReportAreSaidInThai(String report, String said) throws IOException {
    Scorecard scorecard =
        ItaJson.reader().assessments().read(Path.of("../reports", report + ".json"));

    assertThat(String.join("; ", contradictions(scorecard))).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      "tier": "EXCELLENT", "scores": {"overall": 90, "instruments": {"OIT": 80}} | ไม่อาจได้ระดับ “ผ่านดีเยี่ยม” เพราะคะแนนให้ได้เพียง “ผ่าน”
      "tier": "EXCELLENT", "scores": {"overall": 90, "instruments": {"IIT": 70, "EIT": 70, "OIT": 70}} | ไม่อาจได้ระดับ “ผ่านดีเยี่ยม” เพราะคะแนนที่ขัดแย้งกันไม่ให้ระดับนี้ ไม่ว่าคะแนนใดถูกต้อง
      "tier": "AA", "scores": {"overall": 90} | ระดับ “AA” ไม่มีในปี 2568
      "printedTier": "A+", "scores": {"overall": 90} | ระดับ “A+” ไม่มีในปี 2568
      "claims": [{"passes": false}], "scores": {"overall": 90} | มีข้อความว่าไม่ผ่าน แต่ตัวเลขแสดงว่าผ่าน: คะแนนภาพรวม 90.00
      """)
  void soIsATierThatTheNumbersDenyAndAClaim(String properties, String last) {
    String document = """
        {"schema": "ita/assessment/1", "fiscalYear": 2568, "agency": {"name": "ก"}, %s}
        """.formatted(properties);

    assertThat(contradictions(ItaJson.reader().assessments().read(document)))
        .last()
        .isEqualTo(last);
  }

  @Test
  void everyNameLeadsBackToItsCode() {
    FRAMEWORK.tiers().forEach(tier -> {
      assertThat(FRAMEWORK.findTierByName(tier.name().in(THAI))).contains(tier);
      assertThat(FRAMEWORK.findTierByName(tier.name().in(Locale.ENGLISH))).contains(tier);
    });
    assertThat(ThaiAnswers.findElement(FRAMEWORK, "การเปิดเผยข้อมูล"))
        .contains(ElementId.parse("9"));
    assertThat(ThaiAnswers.findElement(FRAMEWORK, "Use of budget")).contains(ElementId.parse("2"));
    assertThat(ThaiAnswers.findElement(FRAMEWORK, "O๘")).contains(ElementId.parse("O8"));
    assertThat(ThaiAnswers.findElement(FRAMEWORK, "ความสุข")).isEmpty();
    assertThat(ThaiAnswers.findAgencyType("เทศบาลตำบล")).isPresent();
    assertThat(ThaiAnswers.findAgencyType("บริษัท")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void wordsOfAnEnumLeadBackToItsConstant(GradeStatus status) {
    for (Locale locale : new Locale[] {THAI, Locale.ENGLISH}) {
      assertThat(ThaiAnswers.find(
              GradeStatus.values(),
              GradeStatus::displayName,
              status.displayName().in(locale)))
          .contains(status);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      "IIT": 879.4 | $.scores.instruments.IIT: 879.4 ไม่ใช่คะแนน ต้องเป็นตัวเลข 0 ถึง 100 มีทศนิยมไม่เกินสองตำแหน่ง
      "IIT": "ดี" | $.scores.instruments.IIT: "ดี" ไม่ใช่คะแนน ต้องเป็นตัวเลข 0 ถึง 100 มีทศนิยมไม่เกินสองตำแหน่ง
      "EIT.9": 80 | $.scores.instruments['EIT.9']: ไม่มีคะแนนชื่อนี้
      "IIT": 80, "IIT": 81 | $.scores.instruments.IIT: ระบุซ้ำ
      """)
  void aRefusalIsSaidInThai(String scores, String said) {
    String document = """
        {"schema": "ita/assessment/1", "fiscalYear": 2568, "agency": {"name": "ก"},
         "scores": {"instruments": {%s}}}
        """.formatted(scores);

    assertThat(ThaiAnswers.refusal(catchThrowableOfType(
            ItaJsonException.class, () -> ItaJson.reader().assessments().read(document))))
        .isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      "agency": {"name": "ก"} | $.fiscalYear: ต้องระบุ
      "fiscalYear": 2025 | $.fiscalYear: ยังไม่ทราบหลักเกณฑ์ของปี 2025 (หมายถึง 2568 หรือไม่) ปีที่ทราบ: 2562
      "fiscalYear": 2590 | $.fiscalYear: ยังไม่ทราบหลักเกณฑ์ของปี 2590 ปีที่ทราบ: 2562
      "agncy": {"name": "ก"} | $.agncy: ไม่มีข้อมูลชื่อนี้ (หมายถึง agency หรือไม่)
      "fiscalYear": 2568, "agency": {"name": "ก"}, "tier": "GOD" | $.tier: ไม่มีระดับ "GOD" (หมายถึง GOOD หรือไม่) ระดับที่มี: EXCELLENT
      "fiscalYear": 2568, "agency": {"name": ""} | $.agency.name: "": must be a name that is not blank
      """)
  void soIsThatOfYearsNamesAndTiers(String properties, String said) {
    String document = "{\"schema\": \"ita/assessment/1\", %s}".formatted(properties);

    assertThat(ThaiAnswers.refusal(catchThrowableOfType(
            ItaJsonException.class, () -> ItaJson.reader().assessments().read(document))))
        .startsWith(said);
  }
}
