package io.github.ita4j.json.bind;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.audit.Audit;
import io.github.ita4j.audit.Contradiction;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Issue;
import io.github.ita4j.framework.ItemContent;
import io.github.ita4j.framework.NationalResult;
import io.github.ita4j.framework.Source;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Budget;
import io.github.ita4j.improvement.Comparison;
import io.github.ita4j.improvement.Coverage;
import io.github.ita4j.improvement.Finding;
import io.github.ita4j.improvement.Findings;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.MeasureDetail;
import io.github.ita4j.improvement.Monitoring;
import io.github.ita4j.improvement.Period;
import io.github.ita4j.improvement.PlanIssue;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.improvement.Recommendation;
import io.github.ita4j.improvement.RecommendationCatalogue;
import io.github.ita4j.improvement.Recommendations;
import io.github.ita4j.improvement.Target;
import io.github.ita4j.json.form.AdviceJson;
import io.github.ita4j.json.form.AgencyJson;
import io.github.ita4j.json.form.AnalysisJson;
import io.github.ita4j.json.form.AssessmentJson;
import io.github.ita4j.json.form.AuditJson;
import io.github.ita4j.json.form.BoundsJson;
import io.github.ita4j.json.form.BudgetJson;
import io.github.ita4j.json.form.ClaimJson;
import io.github.ita4j.json.form.ComparisonJson;
import io.github.ita4j.json.form.ContradictionJson;
import io.github.ita4j.json.form.CoverageJson;
import io.github.ita4j.json.form.ExplanationJson;
import io.github.ita4j.json.form.FindingJson;
import io.github.ita4j.json.form.FindingsJson;
import io.github.ita4j.json.form.FrameworkJson;
import io.github.ita4j.json.form.GradeJson;
import io.github.ita4j.json.form.IssueJson;
import io.github.ita4j.json.form.ItemContentJson;
import io.github.ita4j.json.form.MeasureDetailJson;
import io.github.ita4j.json.form.MeasureJson;
import io.github.ita4j.json.form.MonitoringJson;
import io.github.ita4j.json.form.NationalResultJson;
import io.github.ita4j.json.form.PeriodJson;
import io.github.ita4j.json.form.PlanIssueJson;
import io.github.ita4j.json.form.PlanJson;
import io.github.ita4j.json.form.PopulationJson;
import io.github.ita4j.json.form.ProgressJson;
import io.github.ita4j.json.form.RecommendationJson;
import io.github.ita4j.json.form.RecommendationsJson;
import io.github.ita4j.json.form.RecommendedJson;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.form.ScoreJson;
import io.github.ita4j.json.form.SourceJson;
import io.github.ita4j.json.form.StatedJson;
import io.github.ita4j.json.form.TargetJson;
import io.github.ita4j.json.form.UpliftJson;
import io.github.ita4j.json.read.AgencyReader;
import io.github.ita4j.json.read.AssessmentReader;
import io.github.ita4j.json.read.PlanReader;
import io.github.ita4j.json.read.ProgressReader;
import io.github.ita4j.json.read.ScalarReader;
import io.github.ita4j.json.read.TextForm;
import io.github.ita4j.json.read.ValueParser;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.IndexId;
import io.github.ita4j.model.IndicatorId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.OverallId;
import io.github.ita4j.model.PartId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.Share;
import io.github.ita4j.model.SourceDocument;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.SubIndicatorId;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.population.Population;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.Uplift;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The forms of all types that a mapper can read or write. A mapper's serializers find their form by
 * its type and hold no function. They therefore survive Java's serialisation of the mapper.
 */
public final class JsonForms {

  private static final Map<Class<?>, JsonForm<?>> BY_TYPE = new JsonForms().byType;

  private final Map<Class<?>, JsonForm<?>> byType = new LinkedHashMap<>();

  private JsonForms() {
    numbers();
    texts();
    documents();
    results();
    parts();
  }

  /** Returns all forms. */
  public static Collection<JsonForm<?>> all() {
    return Collections.unmodifiableCollection(BY_TYPE.values());
  }

  /** Returns the form of a type. */
  @SuppressWarnings("unchecked") // The table is filled by type.
  public static <T> JsonForm<T> of(Class<T> type) {
    JsonForm<?> form = BY_TYPE.get(type);
    if (form == null) {
      throw new IllegalStateException("ita bug: no form of " + type.getName());
    }
    return (JsonForm<T>) form;
  }

  private void numbers() {
    add(
        Score.class,
        (score, rules) -> score.toBigDecimal(),
        (value, rules) -> ScalarReader.points("$", value),
        new JsonForm.Key<>(Score::toString, ScalarReader::scoreKey));
    add(
        StatedScore.class,
        (score, rules) -> ScoreJson.of(score).toJson(),
        (value, rules) -> ScalarReader.stated(rules.reading(), "$", value),
        new JsonForm.Key<>(StatedScore::toString, ScalarReader::statedKey));
    add(
        FiscalYear.class,
        (year, rules) -> year.buddhistEra(),
        (value, rules) -> ScalarReader.fiscalYear("$", value),
        new JsonForm.Key<>(
            year -> Integer.toString(year.buddhistEra()), ScalarReader::fiscalYearKey));
    read(
        ScoreJson.class,
        ScoreJson::toJson,
        (value, rules) -> ScoreJson.of(ScalarReader.stated(rules.reading(), "$", value)));
    read(
        StatedJson.class,
        stated -> Objects.requireNonNull(stated.toJson()),
        (value, rules) -> ScalarReader.statement(value));
  }

  private void texts() {
    text(ElementId.class, ValueParser.ELEMENT, RefusalReason.NOT_AN_ELEMENT, ElementId::tryParse);
    element(OverallId.class, "\"overall\"");
    element(IndexId.class, "an index such as INDEX.1");
    element(Instrument.class, "IIT, EIT or OIT");
    element(PartId.class, "a part of an instrument, such as EIT.1");
    element(IndicatorId.class, "an indicator such as 4");
    element(SubIndicatorId.class, "a sub-indicator such as 9.1");
    text(
        QuestionCode.class, ValueParser.QUESTION, RefusalReason.NOT_A_CODE, QuestionCode::tryParse);
    text(
        TierCode.class,
        "the code of a tier: a capital letter, then capital letters, digits and underscores,"
            + " such as GOOD",
        RefusalReason.NOT_A_TIER,
        TextForm.readBy(TierCode::parse));
    text(
        FrameworkId.class,
        "a framework: scheme, year and revision, such as nacc-2568r1",
        RefusalReason.NOT_A_FRAMEWORK,
        TextForm.readBy(FrameworkId::parse));
    text(
        Share.class,
        "a fraction from 0 to 1, such as 4/5",
        RefusalReason.NOT_A_SHARE,
        TextForm.readBy(Share::parse));
    text(
        Confidence.class,
        "CONFIRMED, ONE_SOURCE, INFERRED or UNVERIFIED",
        RefusalReason.NOT_A_CONFIDENCE,
        TextForm.readBy(Confidence::valueOf));
  }

  private void documents() {
    read(
        Agency.class,
        AgencyJson::of,
        (value, rules) -> AgencyReader.read(rules.reading(), "$", value));
    read(
        LocalizedText.class,
        FrameworkJson.Text::of,
        (value, rules) -> ScalarReader.localizedText(rules.reading(), value));
    read(
        Scorecard.class,
        AssessmentJson::of,
        (value, rules) -> new AssessmentReader(rules.reading(), rules.frameworks())
            .read(value)
            .orElseThrow());
    read(
        ActionPlan.class,
        PlanJson::of,
        (value, rules) ->
            new PlanReader(rules.reading(), rules.frameworks()).read(value).orElseThrow());
    read(
        ProgressReport.class,
        ProgressJson::of,
        (value, rules) ->
            new ProgressReader(rules.reading(), Optional.empty()).read(value).orElseThrow());
  }

  private void results() {
    written(Framework.class, FrameworkJson::of);
    written(Grade.class, GradeJson::of);
    written(Audit.class, AuditJson::of);
    written(Explanation.class, ExplanationJson::of);
    written(Uplift.class, UpliftJson::of);
    written(Analysis.class, AnalysisJson::of);
    written(Findings.class, FindingsJson::of);
    written(Recommendations.class, RecommendedJson::of);
    written(RecommendationCatalogue.class, RecommendationsJson::of);
    written(Coverage.class, CoverageJson::of);
    written(Comparison.class, ComparisonJson::of);
    add(
        Population.class,
        (population, rules) -> PopulationJson.of(rules.frameworks(), population),
        null,
        null);
  }

  private void parts() {
    written(Claim.class, ClaimJson::of);
    written(Advice.class, AdviceJson::of);
    written(SourceDocument.class, SourceJson::of);
    written(ElementBounds.class, BoundsJson::of);
    written(Contradiction.class, ContradictionJson::of);
    written(Finding.class, FindingJson::of);
    written(Recommendation.class, RecommendationJson::of);
    written(Recommendations.Recommended.class, RecommendationJson::of);
    written(Measure.class, MeasureJson::of);
    written(MeasureDetail.class, MeasureDetailJson::of);
    written(PlanIssue.class, PlanIssueJson::of);
    written(Issue.class, IssueJson::of);
    written(ItemContent.class, ItemContentJson::of);
    written(Source.class, FrameworkJson.SourceRow::of);
    written(NationalResult.class, result -> NationalResultJson.of(result, Optional.empty()));
    written(Target.class, TargetJson::of);
    written(Budget.class, BudgetJson::of);
    written(Monitoring.class, MonitoringJson::of);
    written(Period.class, PeriodJson::of);
    written(Progress.class, ProgressJson.Entry::of);
  }

  private <T extends ElementId> void element(Class<T> type, String allowed) {
    text(
        type,
        allowed,
        RefusalReason.NOT_AN_ELEMENT,
        text -> ElementId.tryParse(text).filter(type::isInstance).map(type::cast));
  }

  private <T> void text(
      Class<T> type, String allowed, RefusalReason reason, Function<String, Optional<T>> reading) {
    TextForm<T> form = new TextForm<>(allowed, reason, reading);
    add(
        type,
        (value, rules) -> value.toString(),
        (value, rules) -> form.read(value),
        new JsonForm.Key<>(T::toString, form::read));
  }

  private <T> void written(Class<T> type, Function<T, Object> writing) {
    add(type, (value, rules) -> writing.apply(value), null, null);
  }

  private <T> void read(Class<T> type, Function<T, Object> writing, JsonForm.Reader<T> reading) {
    add(type, (value, rules) -> writing.apply(value), reading, null);
  }

  private <T> void add(
      Class<T> type,
      JsonForm.Writing<T> writing,
      JsonForm.@Nullable Reader<T> reading,
      JsonForm.@Nullable Key<T> key) {
    byType.put(type, new JsonForm<>(type, writing, reading, key));
  }
}
