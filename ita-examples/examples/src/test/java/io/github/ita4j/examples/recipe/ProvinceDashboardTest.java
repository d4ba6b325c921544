package io.github.ita4j.examples.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.*;
import io.github.ita4j.testing.InEveryLocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@InEveryLocale
class ProvinceDashboardTest {

  private static final Framework FRAMEWORK =
      Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2568));

  private static Scorecard scorecard(String province, Map<String, String> scores) {
    ScorecardBuilder scorecard = Scorecard.builder()
        .fiscalYear(FRAMEWORK.fiscalYear())
        .agency(Agency.builder()
            .name("หน่วยงานสมมติ")
            .province(Optional.of(province).filter(name -> !name.isEmpty()))
            .build());
    scores.forEach(
        (element, score) -> scorecard.putScore(ElementId.parse(element), StatedScore.parse(score)));
    return scorecard.build();
  }

  private static List<ProvinceDashboard.Line> lines(Scorecard... scorecards) {
    ProvinceDashboard dashboard = new ProvinceDashboard(FRAMEWORK);
    List.of(scorecards).forEach(dashboard::add);
    return dashboard.lines();
  }

  @Test
  void spellingsOfAProvinceAreOneLineAndUnknownOnesAreNamed() {
    Map<String, String> scores = Map.of("overall", "90.00");

    List<ProvinceDashboard.Line> lines = lines(
        scorecard("จังหวัดเลย", scores),
        scorecard("จ.เลย", scores),
        scorecard("กทม.", scores),
        scorecard("เเพร่", scores), // two เ in place of แ
        scorecard("ขอนแกน", scores), // no tone mark
        scorecard("", scores));

    assertThat(lines)
        .extracting(line -> line.province() + " " + line.population().documents())
        .containsExactly(" 1", "กรุงเทพมหานคร 1", "ขอนแกน 1", "เลย 2", "แพร่ 1");
    assertThat(lines)
        .filteredOn(line -> !line.isKnown())
        .extracting(ProvinceDashboard.Line::province)
        .containsExactly("", "ขอนแกน");
  }

  @Test
  void tiersAreCountedAndTheMeanIsThatOfOverallScores() {
    Map<String, String> good =
        Map.of("IIT", "89.73", "EIT.1", "99.25", "EIT.2", "87.94", "OIT", "85.75");
    ProvinceDashboard.Line line = lines(
            scorecard("เลย", good),
            scorecard("เลย", Map.of("overall", "60.00")),
            scorecard("เลย", Map.of("IIT", "50.00")))
        .get(0);

    assertThat(line.population().tier(TierCode.parse("GOOD")).documents()).isEqualTo(1);
    assertThat(line.population().tier(TierCode.parse("URGENT")).documents()).isEqualTo(1);
    assertThat(line.population().undecided()).isEqualTo(1);
    assertThat(line.population().mean()).contains(Score.parse("74.65"));
    assertThat(line.weakest()).isEmpty();
  }

  @Test
  void aLineIsShownInWords() {
    ProvinceDashboard dashboard = new ProvinceDashboard(FRAMEWORK);
    List<Scorecard> scorecards = List.of(
        scorecard("เลย", Map.of("overall", "60.00", "1", "60.00", "2", "59.99")),
        scorecard("เลย", Map.of("overall", "94.99", "EIT.1", "84.00")),
        scorecard("เมืองสมมติ", Map.of("9", "80.00")),
        scorecard("", Map.of()));
    List<String> shown = new ArrayList<>();

    scorecards.forEach(dashboard::add);
    for (ProvinceDashboard.Line line : dashboard.lines()) {
      shown.add(dashboard.text(line));
    }

    assertThat(shown)
        .containsExactly(
            "ไม่ระบุจังหวัด: 1 หน่วยงาน",
            "เมืองสมมติ (ไม่พบจังหวัดนี้): 1 หน่วยงาน, อ่อนที่สุด การเปิดเผยข้อมูล",
            "เลย: 2 หน่วยงาน, ผ่าน 1, ต้องปรับปรุงโดยด่วน 1, เฉลี่ย 77.50, อ่อนที่สุด การใช้งบประมาณ");
  }

  @Test
  void theWeakestIndicatorHasTheLowestMean() {
    assertThat(lines(
            scorecard("เลย", Map.of("1", "80.00", "2", "79.00", "9", "79.01")),
            scorecard("เลย", Map.of("1", "80.00", "2", "81.00")),
            scorecard("เลย", Map.of("1", "80.00", "2", "79.99")),
            // IIT is the mean of 1 to 5, so that these exclude each other.
            scorecard(
                "เลย", Map.of("IIT", "90.00", "1", "0", "2", "0", "3", "0", "4", "0", "5", "0"))))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.population().documents()).isEqualTo(4);
          assertThat(line.weakest()).contains(ElementId.parse("9"));
        });
  }

  @Test
  void meansThatRoundAlikeAreTold() {
    // 1: 80.00; 2: 79.9967, printed as 80.00
    assertThat(lines(
            scorecard("เลย", Map.of("1", "80.00", "2", "80.00")),
            scorecard("เลย", Map.of("2", "80.00")),
            scorecard("เลย", Map.of("2", "79.99"))))
        .singleElement()
        .satisfies(line -> assertThat(line.weakest()).contains(ElementId.parse("2")));
  }
}
