package io.github.ita4j.examples;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.audit.Audit;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkLoader;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Finding;
import io.github.ita4j.improvement.FindingCategory;
import io.github.ita4j.improvement.Findings;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Recommendation;
import io.github.ita4j.improvement.Recommendations;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.population.Population;
import io.github.ita4j.scoring.AnswerScores;
import io.github.ita4j.scoring.AnswerTally;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.Questionnaire;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.scoring.Scoring;
import io.github.ita4j.scoring.Uplift;
import io.github.ita4j.testkit.FrameworkLaws;
import io.github.ita4j.testkit.ScorecardKind;
import io.github.ita4j.testkit.Scorecards;
import io.github.ita4j.text.QuestionCodeReader;
import io.github.ita4j.text.QuestionMention;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** The program that the overview page of ita-core's Javadoc shows piece by piece. */
final class CoreOverview {

  private CoreOverview() {}

  static void run(OverviewPage page) {
    page.piece("grade");
    Scorecard scorecard = Scorecard.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(2568))
        .agency(Agency.ofName("เทศบาลตำบลกุดกว้าง"))
        .putScore(Instrument.IIT, StatedScore.parse("89.73"))
        .putScore(ElementId.parse("EIT.1"), StatedScore.parse("99.25"))
        .putScore(ElementId.parse("EIT.2"), StatedScore.parse("87.94"))
        .putScore(Instrument.OIT, StatedScore.parse("85.75"))
        .build();
    Framework rules = Frameworks.bundled().forScorecard(scorecard);
    Grade grade = Grading.grade(rules, scorecard);

    System.out.println(grade.tier().orElseThrow());
    System.out.println(grade.passCheck().outcome());
    System.out.println(grade.overall().nominal().orElseThrow());
    System.out.println(grade.framework() + ", " + grade.confidence());

    page.piece("bounds");
    ScoreBounds bounds = Scoring.bounds(rules, scorecard);

    System.out.println(bounds.findExactNominal(ElementId.OVERALL).orElseThrow());
    System.out.println(grade.overall().nominal().orElseThrow());
    System.out.println(grade.overall().low() + " to " + grade.overall().high());

    page.piece("open");
    Scorecard partial = Scorecard.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(2568))
        .agency(Agency.ofName("หน่วยงานสมมติ"))
        .putScore(ElementId.OVERALL, StatedScore.parse("99.17"))
        .putScore(Instrument.IIT, StatedScore.parse("99.98"))
        .putScore(Instrument.OIT, StatedScore.parse("100"))
        .build();
    ElementBounds ofPart = Scoring.bounds(rules, partial).element(ElementId.parse("EIT.1"));
    Grade open = Grading.grade(rules, partial);

    System.out.println(ofPart.low() + " to " + ofPart.high());
    System.out.println(open.possibleTiers());
    System.out.println(open.status() + ", missing " + open.missing());
    System.out.println(open.passCheck().outcome());

    page.piece("boundary");
    Scorecard close = scorecard
        .withScore(ElementId.parse("EIT.1"), StatedScore.parse("80.00"))
        .withScore(ElementId.parse("EIT.2"), StatedScore.parse("80.00"))
        .withScore(Instrument.OIT, StatedScore.parse("85.19"));
    Grade boundary = Grading.grade(rules, close);

    System.out.println(boundary.overall().nominal().orElseThrow());
    System.out.println(boundary.overall().low() + " to " + boundary.overall().high());
    System.out.println(boundary.status() + " " + boundary.possibleTiers());
    System.out.println(boundary.tier().orElseThrow() + ", certain: " + boundary.certain());

    page.piece("contradictions");
    Scorecard boastful = scorecard.toBuilder().tier(TierCode.parse("EXCELLENT")).build();
    Scorecard mistyped = scorecard.withScore(ElementId.OVERALL, StatedScore.parse("98.30"));

    for (Scorecard each : List.of(boastful, mistyped)) {
      Audit audit = Audit.of(rules, each);
      System.out.println(audit.grade().status());
      audit.contradictions().forEach(found -> System.out.println(found.message()));
    }

    page.piece("uplift");
    Uplift uplift = Analysis.of(rules, close).upliftTo(TierCode.parse("GOOD")).orElseThrow();

    for (Uplift.Gap gap : uplift.gaps()) {
      gap.shortfall()
          .ifPresent(points -> System.out.println(gap.limit().element() + " lacks " + points));
    }

    page.piece("findings");
    Scorecard detailed = scorecard
        .withScore(ElementId.parse("4"), StatedScore.parse("79.11"))
        .withScore(ElementId.parse("E1"), StatedScore.parse("82.50"));
    Analysis analysis = Analysis.of(rules, detailed);
    Findings findings = analysis.findings().orElseThrow();

    for (Finding finding : findings.in(FindingCategory.FIX)) {
      System.out.println(finding.element() + " " + finding.atMost());
    }

    page.piece("recommendations");
    Recommendations recommendations = analysis.recommendations().orElseThrow();

    for (Recommendations.Recommended recommended : recommendations.all()) {
      Recommendation advice = recommended.recommendation();
      System.out.println(advice.trigger() + ": " + advice.title().english().orElseThrow());
      System.out.println("  " + advice.cites() + " " + advice.origin());
    }

    page.piece("plan");
    ActionPlan plan = analysis.plan().orElseThrow();

    for (Measure measure : plan.measures()) {
      System.out.println(measure.id() + " answers " + measure.answers());
    }
    System.out.println("complete: " + analysis.coverage(plan).orElseThrow().isComplete());

    page.piece("answers");
    Framework earlier = Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2564));
    Questionnaire questionnaire = Questionnaire.of(earlier);
    AnswerTally tally = new AnswerTally(questionnaire);
    int item = questionnaire.findIndex(QuestionCode.parse("I2"), 0).orElseThrow();
    tally.add(item, 1, 2); // two respondents, the second option
    tally.add(item, 2, 5);
    tally.add(item, 3, 13);
    tally.addMissing(item); // asked, and gave no answer
    AnswerScores scores = Scoring.fromAnswers(tally, 10);

    System.out.println(scores.scores());
    System.out.println("IIT: " + scores.notAssessed().get(Instrument.IIT));
    Scorecard computed = scores.scorecard(Agency.ofName("หน่วยงานสมมติ"));
    System.out.println(Grading.grade(earlier, computed).status());

    page.aside();
    Path folder = Path.of("../consumers/own-framework/framework");

    page.piece("framework");
    Framework own = FrameworkLoader.fromFolder(folder);
    Frameworks frameworks = Frameworks.bundled().with(own);

    System.out.println(own.id() + " " + own.ladder().orElseThrow().codes());
    System.out.println(own.passMark().orElseThrow().score());

    page.piece("laws");
    FrameworkLaws.require(own, new Random(2568), 100);

    page.piece("draw");
    Random random = new Random(1); // or the seed of your property-testing library
    Scorecard drawn = Scorecards.of(own).next(random, ScorecardKind.CONTRADICTORY);

    System.out.println(Grading.grade(frameworks, drawn).status());

    page.piece("population");
    Population population = Population.of(List.of(grade, open, boundary));

    population
        .tiers(frameworks)
        .forEach((tier, count) -> System.out.println(tier + " " + count.documents()));
    System.out.println("undecided " + population.undecided());
    System.out.println("mean " + population.mean().orElseThrow());

    page.piece("codes");
    for (QuestionMention mention :
        QuestionCodeReader.scan("จัดทำคู่มือ (อ้างอิงข้อ ๐๘) และ O10/O11")) {
      System.out.println(mention.raw() + " is " + mention.code().orElseThrow());
    }
    page.aside();
  }
}
