package org.example.colleges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Source;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.testkit.FrameworkLaws;
import io.github.ita4j.text.QuestionCodeReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocationalCollegesTest {

  private static final String COLLEGE = "วิทยาลัยเทคนิคกันทรลักษ์";

  private final VocationalColleges colleges = new VocationalColleges(Path.of("framework"));

  /** Published by the college, of FY2568: 90.77, ผ่านดี. */
  private Analysis published(Map<String, String> items) {
    return colleges.analyse(2568, COLLEGE, "90.77", TierCode.parse("GOOD"), items);
  }

  @ParameterizedTest
  @CsvSource({
    "2568, 37, O36, 10.2, มาตรการส่งเสริมความโปร่งใส",
    "2568, 37, O21, 9.3, สรุปผลการจัดซื้อจัดจ้างรายเดือน",
    "2569, 23, O8, 9.2, รายงานผลการประเมินตนเอง (SAR) ของสถานศึกษาประจำปี",
  })
  void aYearHasItsOwnListUnderItsOwnLabels(
      int year, int items, String code, String group, String title) {
    Framework list = colleges.list(year);
    ElementId item = colleges.findLabelled(year, "OVEC " + code).orElseThrow();

    assertThat(list.elements())
        .filteredOn(each -> each.id() instanceof QuestionCode)
        .hasSize(items);
    assertThat(item).hasToString(code);
    assertThat(list.element(item).parent()).contains(ElementId.parse(group));
    assertThat(list.element(item).name().orElseThrow().thai()).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(ints = {2568, 2569})
  void theListsObeyTheLawsOfEveryFramework(int year) {
    FrameworkLaws.require(colleges.list(year), new Random(2568), 200);
  }

  @ParameterizedTest
  @ValueSource(ints = {2568, 2569})
  void everyItemNamesWhereAReaderFindsIt(int year) {
    assertThat(colleges.list(year).elements())
        .allSatisfy(element -> assertThat(element.provenance().sources())
            .extracting(Source::url)
            .containsExactly(Optional.of("https://github.com/NutMontree/ktltc")))
        .allSatisfy(element ->
            assertThat(element.provenance().confidence()).isEqualTo(Confidence.ONE_SOURCE));
  }

  @Test
  void aPublishedTotalIsKeptAndNoLevelIsMadeUpForIt() {
    Analysis analysis = published(Map.of("OVEC O36", "0"));

    assertThat(analysis.grade().framework()).hasToString("ovec-2568r1");
    assertThat(analysis.grade().overall().nominal().orElseThrow()).hasToString("90.77");
    assertThat(analysis.grade().status()).isEqualTo(GradeStatus.NO_RULES);
    assertThat(analysis.grade().passCheck().outcome()).isEqualTo(PassCheck.Outcome.UNKNOWN);
    assertThat(analysis.grade().confidence()).isEqualTo(Confidence.UNVERIFIED);
    assertThat(analysis.audit().contradictions()).isEmpty();
    assertThat(analysis.plan()).isEmpty();
  }

  @Test
  void theNationalRulesHaveOtherItemsUnderTheSameCodes() {
    Framework national = Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2568));
    ElementId eighth = ElementId.parse("O8");

    assertThat(national.findElement(ElementId.parse("O36"))).isEmpty();
    assertThat(national.element(eighth).name())
        .isNotEqualTo(colleges.list(2568).element(eighth).name());
  }

  @Test
  void aLabelInATextIsFoundWithTheListOfItsYear() {
    assertThat(
            QuestionCodeReader.scan(colleges.list(2568), "จัดทำมาตรการตาม OVEC O36 และ OVEC O37"))
        .extracting(mention -> mention.code().orElseThrow().toString())
        .containsExactly("O36", "O37");
  }

  @Test
  void aLabelThatIsNotOnTheListIsRefused() {
    assertThatThrownBy(() -> published(Map.of("OVEC O38", "100")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("OVEC O38");
  }
}
