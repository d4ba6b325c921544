package io.github.ita4j.cli.report;

import static io.github.ita4j.cli.report.ReportDocuments.assessment;
import static io.github.ita4j.cli.report.ReportDocuments.plan;
import static io.github.ita4j.cli.report.ReportDocuments.progress;
import static io.github.ita4j.cli.report.ReportDocuments.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.report.ReportDocuments.Quote;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Comparison;
import io.github.ita4j.improvement.Coverage;
import io.github.ita4j.improvement.Finding;
import io.github.ita4j.improvement.FindingCategory;
import io.github.ita4j.improvement.Findings;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Monitoring;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.improvement.Period;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.improvement.ProgressSummary;
import io.github.ita4j.improvement.Target;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.IndicatorId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.testing.InEveryLocale;
import io.github.ita4j.text.QuestionCodeReader;
import io.github.ita4j.text.QuestionMention;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library makes of the reports' measures, their follow-up and their advice. */
class ReportPlansTest {

  private static Framework framework(ActionPlan plan) {
    return Frameworks.bundled().get(plan.framework().orElseThrow());
  }

  private static Coverage coverage(ActionPlan plan, Scorecard scorecard) {
    return Coverage.of(framework(plan), Findings.of(framework(plan), scorecard), plan);
  }

  private static Measure measure(ActionPlan plan, String id) {
    return plan.measures().stream()
        .filter(measure -> measure.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The codes of the disclosure check that a text names, each once. */
  private static List<QuestionCode> codesIn(String text) {
    return QuestionCodeReader.scan(text).stream()
        .flatMap(mention -> mention.code().stream())
        .filter(code -> code.instrument() == Instrument.OIT)
        .distinct()
        .toList();
  }

  @InEveryLocale
  @ParameterizedTest
  @ValueSource(
      strings = {"kampang-2564", "kutkwang-2568", "prokfa-2564", "janlan-2566", "somdet-2568"})
  void everyPeriodOfAPlanIsReadAndEveryCodeExists(String name) {
    ActionPlan plan = plan(name);

    for (Measure measure : plan.measures()) {
      List<Period> periods = new ArrayList<>(measure.periods());
      measure.monitoring().flatMap(Monitoring::due).ifPresent(periods::add);
      assertThat(periods).noneMatch(Period.Unread.class::isInstance);
      assertThat(measure.cites()).allSatisfy(cited -> {
        assertThat(cited.fiscalYear()).isEqualTo(framework(plan).fiscalYear());
        assertThat(framework(plan).findElement(cited.code())).isPresent();
      });
      assertThat(measure.answers())
          .allSatisfy(
              element -> assertThat(framework(plan).findElement(element)).isPresent());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kutkwang-2568", "prokfa-2564", "janlan-2566"})
  void everyPeriodOfAFollowUpIsRead(String name) {
    assertThat(progress(name).entries())
        .flatExtracting(Progress::periods)
        .noneMatch(Period.Unread.class::isInstance);
  }

  @InEveryLocale
  @Test
  void aYearOfTwoDigitsIsOfTheBuddhistEra() {
    Measure measure = plan("kampang-2564").measures().get(0);

    assertThat(measure.periods())
        .containsExactly(
            new Period.Months("ม.ค.- มี.ค.๖๔", YearMonth.of(2021, 1), YearMonth.of(2021, 3)));
    assertThat(measure.monitoring().orElseThrow().due())
        .contains(new Period.Months("เมษายน ๒๕๖๔", YearMonth.of(2021, 4), YearMonth.of(2021, 4)));
  }

  @Test
  void somdetFollowsItsTwelveMeasuresUpOnOneDay() {
    LocalDate day = LocalDate.of(2025, 3, 31);

    assertThat(plan("somdet-2568").measures())
        .filteredOn(measure -> measure.monitoring().isPresent())
        .hasSize(12)
        .allSatisfy(measure -> assertThat(measure.monitoring().orElseThrow().due())
            .contains(new Period.Dates("๓๑ มีนาคม ๒๕๖๘", day, day)));
  }

  @Test
  void kutkwangCitesTheCodesThatItsRowsName() {
    ActionPlan plan = plan("kutkwang-2568");
    ProgressReport progress = progress("kutkwang-2568");

    for (Measure measure : plan.measures()) {
      StringBuilder row = new StringBuilder(measure.title());
      measure.steps().forEach(step -> row.append('\n').append(step));
      progress.entries().stream()
          .filter(entry -> entry.measureId().equals(measure.id()))
          .flatMap(entry -> Stream.concat(entry.done().stream(), entry.outcomes().stream()))
          .forEach(text -> row.append('\n').append(text));
      assertThat(codesIn(row.toString()))
          .as(measure.id())
          .isEqualTo(measure.cites().stream().map(CitedCode::code).toList());
    }
    assertThat(plan.measures().stream().flatMap(measure -> measure.cites().stream()))
        .extracting(CitedCode::toString)
        .containsExactly(
            "O8/2568", "O16/2568", "O21/2568", "O22/2568", "O27/2568", "O25/2568", "O10/2568");
  }

  @Test
  void kutkwangCoversWhatItsReportCallsForWithCodesOfTheYear() {
    Coverage coverage = coverage(plan("kutkwang-2568"), assessment("kutkwang-2568"));

    // Every score that the report gives reaches the pass mark: nothing is to be mended.
    assertThat(coverage.uncovered()).isEmpty();
    assertThat(coverage.unknownCodes()).isEmpty();
    assertThat(coverage.isComplete()).isTrue();
  }

  @Test
  void codesOfOneYearAreNotTakenForThoseOfAnother() {
    ActionPlan plan = plan("prokfa-2564");
    Measure measure = plan.measures().get(0).toBuilder()
        .cites(List.of(CitedCode.parse("O34/2563"), CitedCode.parse("O34/2568")))
        .build();
    Coverage coverage =
        coverage(plan.toBuilder().measures(List.of(measure)).build(), assessment("prokfa-2563"));

    // The year of the findings has a code of that number: it is not what is cited.
    assertThat(coverage.unknownCodes())
        .extracting(unknown -> unknown.code().toString())
        .containsExactly("O34/2568");
  }

  @Test
  void prokfaAnswersBothIndicatorsBelowThePassMark() {
    ActionPlan plan = plan("prokfa-2564");
    Findings findings = Findings.of(framework(plan), assessment("prokfa-2563"));

    assertThat(findings.in(FindingCategory.FIX))
        .extracting(finding -> finding.element().toString())
        .contains("4", "2");
    Coverage coverage = Coverage.of(framework(plan), findings, plan);
    assertThat(coverage.uncovered()).isEmpty();
    assertThat(coverage.idle()).isEmpty();
    assertThat(coverage.isComplete()).isTrue();
  }

  @Test
  void kampangCoversOnlyTheInstrumentThatTheMinutesName() {
    Coverage coverage = coverage(plan("kampang-2564"), assessment("kampang-2563"));

    assertThat(coverage.idle()).isEmpty();
    assertThat(coverage.uncovered().stream().map(Finding::element).map(ElementId::toString))
        .contains("8", "EIT", "IIT")
        .doesNotContain("OIT", "9", "10");
    assertThat(coverage.isComplete()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"kutkwang-2568, 5, 5, 0", "prokfa-2564, 10, 9, 1", "janlan-2566, 2, 2, 0"})
  void theFollowUpKnowsEveryMeasure(String name, int measures, int done, int inProgress) {
    ProgressSummary summary = ProgressSummary.of(plan(name), progress(name));

    assertThat(summary.measures()).isEqualTo(measures);
    assertThat(summary.byState())
        .containsEntry(Progress.State.DONE, done)
        .containsEntry(Progress.State.IN_PROGRESS, inProgress)
        .containsEntry(Progress.State.NOT_STARTED, 0)
        .containsEntry(Progress.State.CANCELLED, 0);
    assertThat(summary.unreported()).isEmpty();
    assertThat(summary.unknown()).isEmpty();
  }

  @Test
  void somdetReachesItsTarget() {
    ActionPlan plan = plan("somdet-2568");
    Scorecard after = assessment("somdet-2568");
    Target target = plan.targets().get(0);
    Scorecard before = Scorecard.builder()
        .fiscalYear(target.fromYear().orElseThrow())
        .agency(plan.agency())
        .putScore(target.element(), target.from().orElseThrow())
        .build();

    Comparison comparison = Comparison.between(
        Frameworks.bundled().forScorecard(before), before, framework(plan), after);

    assertThat(plan.targets()).hasSize(1);
    assertThat(before.fiscalYear()).isEqualTo(FiscalYear.ofBuddhistEra(2567));
    assertThat(target.atLeast()).isEqualTo(StatedScore.parse("99.17"));
    assertThat(comparison.changes().get(0).difference()).isEqualTo("4.57");
    assertThat(comparison.isReached(target)).contains(true);
  }

  @Test
  void kampangStatesAnotherOverallScoreOverTheSameIndicators() {
    Scorecard before = assessment("kampang-2563");
    Scorecard after = assessment("kampang-2564");
    Comparison comparison = Comparison.between(
        Frameworks.bundled().forScorecard(before),
        before,
        Frameworks.bundled().forScorecard(after),
        after);

    assertThat(comparison.changes())
        .filteredOn(change -> change.after() instanceof IndicatorId)
        .hasSize(10)
        .allSatisfy(change -> assertThat(change.difference()).isZero());
    assertThat(comparison.changes().get(0).difference()).isEqualTo("28.65");
    // Neither year's scores fit together, so that only the stated tiers are left.
    assertThat(comparison.tierBefore()).contains(TierCode.parse("E"));
    assertThat(comparison.isTierBeforeStated()).isTrue();
    assertThat(comparison.tierAfter()).contains(TierCode.parse("B"));
    assertThat(comparison.isTierAfterStated()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "kampang-2563, 10",
    "kampang-2564, 9",
    "kutkwang-2568, 3",
    "prokfa-2563, 19",
    "janlan-2566, 3",
    "somdet-2568, 14"
  })
  void everyQuoteNamesWhatTheYearKnowsAndCitesTheCodesOfItsText(String name, int count) {
    Framework framework = Frameworks.bundled()
        .get(FrameworkId.parse(
            ReportDocuments.quotesDocument(name).get("framework").textValue()));

    assertThat(quotes(name)).hasSize(count).allSatisfy(quote -> {
      assertThat(quote.elements())
          .allSatisfy(element -> assertThat(framework.findElement(element)).isPresent());
      assertThat(quote.cites())
          .isEqualTo(codesIn(quote.text()))
          .allSatisfy(code -> assertThat(framework.findElement(code)).isPresent());
      quote.category().ifPresent(FindingCategory::valueOf);
      assertThat(Origin.valueOf(quote.by())).isNotEqualTo(Origin.EDITORIAL);
    });
  }

  @ParameterizedTest
  @CsvSource({
    "kampang-2563, 9",
    "kampang-2564, 9",
    "kutkwang-2568, 0",
    "prokfa-2563, 0",
    "janlan-2566, 0",
    "somdet-2568, 14"
  })
  void anAssessmentHasTheAdviceThatItsReportQuotes(String name, int count) {
    List<Advice> advice = assessment(name).advice();
    List<Quote> quoted =
        quotes(name).stream().filter(quote -> quote.by().equals("ASSESSOR")).toList();

    assertThat(advice)
        .hasSize(count)
        .extracting(Advice::text)
        .isEqualTo(quoted.stream().map(Quote::text).toList());
    assertThat(advice)
        .extracting(Advice::cites)
        .isEqualTo(quoted.stream().map(Quote::cites).toList());
    // Advice is about one element: on several, it is about the tool to which they belong.
    assertThat(advice)
        .extracting(Advice::element)
        .isEqualTo(quoted.stream().map(ReportPlansTest::about).toList());
  }

  private static ElementId about(Quote quote) {
    if (quote.elements().size() == 1) {
      return quote.elements().get(0);
    }
    return ElementId.parse(
        quote.elements().stream().allMatch(id -> Integer.parseInt(id.toString()) < 6)
            ? "IIT"
            : "EIT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kutkwang-2568", "somdet-2568"})
  void aQuoteStandsInTheExcerptOfItsReport(String name) throws IOException {
    String excerpt = Files.readString(
            ReportsTest.REPORTS.resolve(name + ".txt"), StandardCharsets.UTF_8)
        .replaceAll("\\s+", "");

    assertThat(quotes(name))
        .extracting(quote -> quote.text().replaceAll("\\s+", ""))
        .allMatch(excerpt::contains);
  }

  @Test
  void somdetIsAdvisedOnSevenQuestions() {
    assertThat(quotes("somdet-2568"))
        .filteredOn(quote -> quote.elements().stream().anyMatch(QuestionCode.class::isInstance))
        .extracting(quote -> quote.elements().get(0) + " " + quote.cites())
        .containsExactly(
            "I3 [O23, O18, O17]",
            "E1 [O8, O9]",
            "E2 [O10, O8, O9]",
            "E6 [O3]",
            "E7 [O20]",
            "E8 [O20, O6, O3]",
            "E9 [O10]");
  }

  @Test
  void theQuestionThatTheReportPrintsUnreadablyIsTheOneOfItsTopic() {
    Quote bribes = quotes("somdet-2568").get(2);
    QuestionMention mention = QuestionCodeReader.scan(bribes.text()).get(0);

    assertThat(mention.raw()).isEqualTo("๓๓");
    assertThat(mention.code()).isEmpty();
    assertThat(bribes.text())
        .contains(framework(plan("somdet-2568"))
            .element(bribes.elements().get(0))
            .name()
            .orElseThrow()
            .thai());
  }

  @Test
  void somdetNamesAnotherAgencyAsItsReportDoes() {
    assertThat(measure(plan("somdet-2568"), "5.2").title())
        .endsWith("ขององค์การบริหารส่วนตำบลยอดแวง");
  }
}
