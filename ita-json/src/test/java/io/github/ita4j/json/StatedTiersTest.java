package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.audit.Audit;
import io.github.ita4j.audit.Contradiction;
import io.github.ita4j.audit.ContradictionCode;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a result sheet says beside its scores: the tier, by code, by name or in other words; advice;
 * questions in its words.
 */
class StatedTiersTest {

  private static Scorecard read(int year, String members) {
    return ItaJson.reader()
        .assessments()
        .read(Trial.scores(year, "{\"overall\": 90.90}, " + members));
  }

  private static Audit audit(Scorecard scorecard) {
    return Audit.of(Frameworks.bundled(), scorecard);
  }

  @ParameterizedTest
  @CsvSource({
    "2568,GOOD,GOOD",
    "2568,ผ่านดี,GOOD",
    "2568,ผ่านดี (GOOD),GOOD",
    "2568,' ผ่านดี  (GOOD)',GOOD",
    "2568,ต้องปรับปรุงโดยด่วน,URGENT",
    "2568,A,A",
    "2563,ผ่านดี,GOOD",
    "2563,AA,AA",
    "2563,สูงมาก,VERY_HIGH",
    "2569,ผ่านดี,GOOD",
    "2569,A,A"
  })
  void aTierIsReadByCodeAndByNameWhateverTheYear(int year, String tier, TierCode code) {
    Scorecard scorecard = read(year, "\"tier\": \"" + tier + "\"");

    assertThat(scorecard.tier()).contains(code);
    assertThat(read(year, "\"claims\": [{\"tier\": \"" + tier + "\"}]")
            .claims()
            .get(0)
            .tier())
        .contains(code);
    assertThat(ItaJson.writer().write(scorecard)).contains("\"tier\":\"" + code + "\"");
  }

  @Test
  void aTierThatTheYearDoesNotHaveIsAContradictionBesideANormalGrade() {
    Audit audit = audit(read(2563, "\"tier\": \"ผ่านดี\", \"claims\": [{\"tier\": \"PASS\"}]"));

    assertThat(audit.contradictions().stream().map(Contradiction::code))
        .containsExactly(
            ContradictionCode.TIER_NOT_IN_YEAR, ContradictionCode.CLAIMED_TIER_NOT_IN_YEAR);
    assertThat(audit.grade().status()).isEqualTo(GradeStatus.DECIDED);
    assertThat(audit.grade().tier()).contains(TierCode.parse("A"));
  }

  @Test
  void wordsThatAreNoTierAreReadAsTheyArePrintedAndAreAContradiction() {
    Scorecard scorecard = read(2563, "\"printedTier\": \"A+\"");

    assertThat(scorecard.printedTier()).contains("A+");
    assertThat(audit(scorecard).contradictions().stream().map(Contradiction::stated))
        .containsExactly("A+");
    assertThat(audit(read(2569, "\"printedTier\": \"ดี\"")).contradictions()).isEmpty();
  }

  /**
   * A framework of a user's may have tiers that no year has; others may be claimed there all the
   * same.
   */
  @Test
  void theTiersOfEveryFrameworkOfTheReaderAreKnownAndThoseOfTheYearGoFirst() {
    ItaReader reader = ItaJson.reader().withFrameworks(Frameworks.none().with(Trial.FRAMEWORK));
    String document = Trial.LEAST.replace(
        "2568", "2568, \"framework\": \"" + Trial.FRAMEWORK.id() + "\", \"tier\": \"AA\"");

    assertThat(reader.assessments().read(document).tier()).contains(TierCode.parse("AA"));
    assertThat(reader
            .assessments()
            .read(document.replace("\"AA\"", "\"Passed, good\""))
            .tier())
        .contains(TierCode.parse("GOOD"));
    assertThatThrownBy(() -> reader.assessments().read(document.replace("\"AA\"", "\"A+\"")))
        .hasMessageContaining("one of GOOD (ผ่านดี), PASS (ผ่าน), URGENT (ต้องปรับปรุงโดยด่วน) ("
            + Trial.FRAMEWORK.id() + "), or a tier of another year");
  }

  @Test
  void adviceAndTitlesAreReadInTheirOrder() {
    Scorecard scorecard = ItaJson.reader().assessments().read(Trial.PRINTED);

    assertThat(scorecard.advice())
        .containsExactly(
            Advice.builder()
                .element(ElementId.parse("E1"))
                .text("ระบุขั้นตอนและระยะเวลา")
                .addCite(QuestionCode.parse("O8"))
                .addCite(QuestionCode.parse("O9"))
                .build(),
            Advice.builder().element(ElementId.parse("6")).text("ปรับปรุง").build());
    assertThat(scorecard.titles())
        .containsOnlyKeys(QuestionCode.parse("I9"), QuestionCode.parse("O8"));
    assertThat(ItaJson.reader().assessments().read(ItaJson.writer().write(scorecard)))
        .isEqualTo(scorecard);
  }

  /** Where a list of questions is open, any code may be cited and titled. */
  @Test
  void codesOfAnOpenCatalogueAreAccepted() {
    Scorecard scorecard = read(
        2569,
        "\"advice\": [{\"element\": \"I77\", \"text\": \"ก\", \"cites\": [\"E88\"]}], \"titles\": {\"I99\": \"ข\"}");

    assertThat(scorecard.advice().get(0).cites()).containsExactly(QuestionCode.parse("E88"));
    assertThat(scorecard.titles()).containsEntry(QuestionCode.parse("I99"), "ข");
  }
}
