package io.github.ita4j.web.typed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.text.Message;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.web.text.PageWords;
import io.github.ita4j.web.typed.Review.Line;
import io.github.ita4j.web.typed.Review.Look;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of a typed result. */
class ReviewTest {

  private static final String RULES = "nacc-2568r1";

  private static final Map<String, String> SCORES =
      Map.of("IIT", "89.73", "EIT.1", "99.25", "EIT.2", "87.94");

  private static final Map<String, String> CONTRADICTORY =
      Map.of("overall", "50.00", "IIT", "90.00", "EIT", "90.00", "OIT", "90.00");

  @Test
  void lastYearsContradictionsStandApartAndTheWayOnFollows() {
    Review thai = review("th", typed(RULES, "", SCORES, "EXCELLENT", CONTRADICTORY));

    assertThat(thai.contradictions()).isEmpty();
    assertThat(contradictions(thai))
        .containsExactly(
            new Line("contradictions", "ข้อขัดแย้ง", "ไม่พบ", Look.PLAIN),
            new Line(
                "previousContradictions",
                "ข้อขัดแย้งของผลปีก่อน",
                "ผลของปีก่อน (ปีงบประมาณ พ.ศ. 2567): คะแนนภาพรวม ระบุไว้ 50.00"
                    + " แต่คำนวณจากคะแนนย่อยได้ 90.00"
                    + " โดยไม่มีข้อมูลอื่นที่ยืนยันได้ว่าคะแนนใดถูกต้อง\n"
                    + "ผลของปีก่อน (ปีงบประมาณ พ.ศ. 2567): ระบุว่าอยู่ในระดับ “\u2068ผ่านดีเยี่ยม\u2069”"
                    + " แต่คะแนนที่ระบุ แม้ขัดแย้งกันเอง"
                    + " ก็ไม่ถึงเกณฑ์ของระดับนี้ (คะแนนภาพรวม 95.00 ขึ้นไป)",
                Look.BAD),
            new Line(
                "advice",
                "ข้อแนะนำ",
                "ก่อนลงนาม โปรดตรวจกับใบแจ้งผล หากใบแจ้งผลพิมพ์เช่นนี้จริง ให้สอบถามสำนักงาน ป.ป.ช.",
                Look.PLAIN));

    Review english = review("en", typed(RULES, "", SCORES, "", CONTRADICTORY));
    assertThat(contradictions(english))
        .containsExactly(
            new Line("contradictions", "Contradictions", "none found", Look.PLAIN),
            new Line(
                "previousContradictions",
                "Contradictions of the year before",
                "result of the year before (fiscal year 2567): Overall score is stated as 50.00,"
                    + " its parts give 90.00; nothing else stated tells which is right",
                Look.BAD),
            new Line(
                "advice",
                "What to do",
                "Before you sign: check this against the announced result; if it is printed so"
                    + " there, ask the Office of the NACC",
                Look.PLAIN));
  }

  @Test
  void theWayOnIsThatOfTheCommandLineAndNotThereWithoutContradictions() {
    for (String language : List.of("th", "en")) {
      Review contradictory = review(language, typed(RULES, "", CONTRADICTORY, "", Map.of()));
      assertThat(contradictory.contradictions()).hasSize(1);
      assertThat(contradictions(contradictory))
          .extracting(Line::name)
          .containsExactly("contradictions", "advice");
      assertThat(contradictions(contradictory).get(1).text())
          .endsWith(PageWords.of(language).messages().text(Message.AUDIT_ADVICE));

      Review sound = review(language, typed(RULES, "", SCORES, "", Map.of("OIT", "90.00")));
      assertThat(contradictions(sound)).extracting(Line::name).containsExactly("contradictions");
    }
  }

  @Test
  void whatLastYearsDocumentSaysInWordsIsHeldAgainstItsTypedScores() {
    Scorecard before = Scorecard.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(2567))
        .agency(Agency.ofName("เทศบาลตำบลตัวอย่าง"))
        .addClaim(Claim.builder().passes(true).build())
        .build();
    TypedResult typed = typed(RULES, "", SCORES, "", Map.of())
        .withPrevious("", Map.of("overall", "50.00"), Optional.of(before));

    assertThat(contradictions(review("th", typed)).get(1).text())
        .isEqualTo("ผลของปีก่อน (ปีงบประมาณ พ.ศ. 2567): มีข้อความว่าผ่าน"
            + " แต่คะแนนภาพรวม 50.00 ต่ำกว่าค่าเป้าหมาย 85.00");
  }

  @Test
  void aTierWithoutScoresIsNotCalledFreeOfContradictions() {
    assertThat(contradictions(review("th", typed(RULES, "GOOD", Map.of(), "", Map.of()))))
        .containsExactly(new Line(
            "contradictions",
            "ข้อขัดแย้ง",
            "ไม่มีอะไรให้ตรวจ เพราะเอกสารยังไม่มีคะแนน",
            Look.PLAIN));
  }

  @Test
  void whatADraftLeavesOpenForWantOfScoresIsNamed() {
    TypedResult typed = typed(RULES, "", SCORES, "", Map.of());
    assertThat(review("th", typed).undetermined())
        .isEqualTo("ยังไม่มีร่างมาตรการสำหรับ OIT, ตัวชี้วัดที่ 1–5"
            + " เพราะไม่มีคะแนน และข้อมูลที่มีไม่พอจะบอกว่าต้องมีหรือไม่");
    assertThat(review("en", typed).undetermined())
        .isEqualTo("No measure is drafted for OIT, indicator 1–5: there is no score,"
            + " and what is known does not tell whether one is needed");

    // Nothing is drafted at all without scores or without a pass mark.
    assertThat(review("th", typed(RULES, "GOOD", Map.of(), "", Map.of())).undetermined())
        .isEmpty();
    assertThat(review("th", typed("nacc-2569r1", "", SCORES, "", Map.of())).undetermined())
        .isEmpty();
    assertThat(review("th", typed(RULES, "", Map.of("overall", "100.00"), "", Map.of()))
            .undetermined())
        .isEmpty();
  }

  private static List<Line> contradictions(Review review) {
    return review.lines().stream()
        .filter(line ->
            List.of("contradictions", "previousContradictions", "advice").contains(line.name()))
        .toList();
  }

  private static TypedResult typed(
      String framework,
      String tier,
      Map<String, String> scores,
      String previousTier,
      Map<String, String> previousScores) {
    return new TypedResult(
        framework,
        "เทศบาลตำบลตัวอย่าง",
        "",
        "",
        tier,
        scores,
        previousTier,
        previousScores,
        Optional.empty(),
        Optional.empty());
  }

  private static Review review(String language, TypedResult typed) {
    PageWords words = PageWords.of(language);
    Frameworks frameworks = Frameworks.bundled();
    return Review.of(frameworks, new TypedResultReader(frameworks, words).read(typed), words);
  }
}
