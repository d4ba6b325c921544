package io.github.ita4j.json;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Comparison;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.json.form.AnalysisJson;
import io.github.ita4j.json.form.ComparisonJson;
import io.github.ita4j.json.form.PopulationJson;
import io.github.ita4j.json.form.UpliftJson;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.population.Population;
import io.github.ita4j.scoring.Uplift;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Results by the trial's rules. */
final class Results {

  private Results() {}

  private static StatedScore score(String points) {
    return StatedScore.of(Score.parse(points));
  }

  private static Scorecard assessment() throws IOException {
    return ItaJson.reader()
        .withFrameworks(Trial.FRAMEWORKS)
        .assessments()
        .read(Trial.FOLDER.resolve("assessment.json"));
  }

  private static Analysis analysis(Scorecard scorecard) {
    return Analysis.builder()
        .frameworks(Trial.FRAMEWORKS)
        .framework(Trial.FRAMEWORK)
        .scorecard(scorecard)
        .catalogue(Trial.CATALOGUE)
        .build();
  }

  /**
   * IIT below the mark, EIT.2 too, and only the second has a measure and advice; a code is of no
   * year.
   */
  static AnalysisJson analysis() throws IOException {
    Scorecard weak = assessment()
        .withScore(ElementId.parse("IIT"), score("80.00"))
        .withScore(ElementId.parse("EIT.2"), score("70.10"))
        .toBuilder()
        .addAdvice(Advice.builder()
            .element(ElementId.parse("EIT.2"))
            .text("ควรเพิ่มช่องทางให้ประชาชนติดต่อ")
            .addCite(QuestionCode.parse("O1"))
            .build())
        .addAdvice(Advice.builder()
            .element(ElementId.parse("E7"))
            .text("ควรรับฟังความคิดเห็น")
            .build())
        .build();
    ActionPlan plan = ActionPlan.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(2569))
        .framework(Trial.FRAMEWORK.id())
        .agency(weak.agency())
        .addMeasure(Measure.builder()
            .id("m1")
            .title("ช่องทาง")
            .answers(List.of(ElementId.parse("EIT.2")))
            .cites(List.of(CitedCode.parse("O1/2568"), CitedCode.parse("O99/2568")))
            .build())
        .addMeasure(Measure.builder().id("m2").title("อื่น ๆ").build())
        .build();
    return AnalysisJson.of(analysis(weak), Optional.of(plan), Optional.empty()).from("a.json");
  }

  /**
   * IIT is weak by what the rest leaves of it, and both parts of EIT, of which one must be, may or
   * may not be.
   */
  static AnalysisJson analysisOfRanges() throws IOException {
    Scorecard weak = assessment().toBuilder()
        .scores(java.util.Map.of(
            ElementId.OVERALL,
            score("80.00"),
            ElementId.parse("EIT"),
            score("75.00"),
            ElementId.parse("OIT"),
            score("100.00")))
        .build();
    return AnalysisJson.of(analysis(weak));
  }

  private static Scorecard assessmentAfter() throws IOException {
    return assessment()
        .withScore(ElementId.parse("IIT"), score("70.00"))
        .withScore(ElementId.OVERALL, score("83.38"))
        .toBuilder()
        .fiscalYear(FiscalYear.ofBuddhistEra(2569))
        .framework(Optional.of(Trial.FRAMEWORK_AFTER.id()))
        .build();
  }

  static AnalysisJson analysisOfTwoYears() throws IOException {
    return AnalysisJson.of(
        Analysis.of(Trial.FRAMEWORK_AFTER, assessmentAfter()),
        Optional.empty(),
        Optional.of(analysis(assessment())));
  }

  /** The title of O1 has changed. */
  static ComparisonJson comparison() throws IOException {
    return ComparisonJson.of(Comparison.between(
        Trial.FRAMEWORK, assessment(), Trial.FRAMEWORK_AFTER, assessmentAfter()));
  }

  /** EIT.1 falls short of its own limit, so that nothing else can suffice alone. */
  static UpliftJson uplift() throws IOException {
    Scorecard low = assessment().toBuilder()
        .scores(java.util.Map.of(
            ElementId.parse("IIT"), score("70.00"),
            ElementId.parse("EIT.1"), score("80.00"),
            ElementId.parse("EIT.2"), score("99.00"),
            ElementId.parse("OIT"), score("95.00")))
        .build();
    return UpliftJson.of(Uplift.to(Trial.FRAMEWORK, low, TierCode.parse("GOOD")))
        .from("a.json", low.agency());
  }

  /**
   * Three of the trial, one of them contradictory, and one of a year of letters, which stands
   * before them.
   */
  static PopulationJson population() throws IOException {
    Frameworks frameworks = Trial.FRAMEWORKS;
    ItaReader reader = ItaJson.reader().withFrameworks(frameworks);
    Population trial = new Population();
    for (String name : List.of("assessment.json", "contradictory.json", "open.json")) {
      trial.add(Grading.grade(frameworks, reader.assessments().read(Trial.FOLDER.resolve(name))));
    }
    Population letters = Population.of(List.of(Grading.grade(
        frameworks,
        reader
            .assessments()
            .read(
                "{\"schema\": \"ita/assessment/1\", \"fiscalYear\": 2565, \"agency\": {\"name\": \"ก\"},"
                    + " \"scores\": {\"overall\": 70.52}}"))));
    FrameworkId id = Trial.FRAMEWORK.id();
    FrameworkId ofLetters = FrameworkId.parse("nacc-2565r1");
    return PopulationJson.of(frameworks, letters.merge(trial))
        .refusing(2)
        .withFrameworks(List.of(
            PopulationJson.ofFramework(frameworks, ofLetters, letters),
            PopulationJson.ofFramework(frameworks, id, trial)))
        .withGroups(
            "province",
            List.of(
                PopulationJson.ofGroup(frameworks, id, Optional.of("ขอนแก่น"), trial),
                PopulationJson.ofGroup(frameworks, id, Optional.empty(), new Population()),
                PopulationJson.ofOtherGroups(frameworks, ofLetters, 7, letters)));
  }
}
