package io.github.ita4j.json;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.audit.Audit;
import io.github.ita4j.audit.Contradiction;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Uplift;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Budget;
import io.github.ita4j.improvement.Comparison;
import io.github.ita4j.improvement.Coverage;
import io.github.ita4j.improvement.Finding;
import io.github.ita4j.improvement.Findings;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Monitoring;
import io.github.ita4j.improvement.Period;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.improvement.Recommendation;
import io.github.ita4j.improvement.RecommendationCatalogue;
import io.github.ita4j.improvement.Recommendations;
import io.github.ita4j.improvement.Target;
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
final class JsonForms {

  private static final Map<Class<?>, JsonForm<?>> BY_TYPE = new JsonForms().byType;

  private final Map<Class<?>, JsonForm<?>> byType = new LinkedHashMap<>();

  private JsonForms() {
    numbers();
    texts();
    documents();
    results();
    parts();
  }

  static Collection<JsonForm<?>> all() {
    return Collections.unmodifiableCollection(BY_TYPE.values());
  }

  @SuppressWarnings("unchecked") // The table is filled by type.
  static <T> JsonForm<T> of(Class<T> type) {
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
        (node, rules) -> DocumentForm.points("$", node),
        new JsonForm.Key<>(Score::toString, ScalarForm::scoreKey));
    add(
        StatedScore.class,
        (score, rules) -> ScoreJson.of(score).toJson(),
        (node, rules) -> new ScalarForm(rules).score("$", node).toDomain(),
        new JsonForm.Key<>(StatedScore::toString, ScalarForm::statedKey));
    add(
        FiscalYear.class,
        (year, rules) -> year.buddhistEra(),
        (node, rules) -> Names.year("$", DocumentForm.year("$", node)),
        new JsonForm.Key<>(
            year -> Integer.toString(year.buddhistEra()), ScalarForm::fiscalYearKey));
    read(
        ScoreJson.class,
        ScoreJson::toJson,
        (node, rules) -> new ScalarForm(rules).score("$", node));
    read(
        StatedJson.class,
        stated -> Objects.requireNonNull(stated.toJson()),
        (node, rules) -> ScalarForm.stated(node));
  }

  private void texts() {
    text(ElementId.class, Names.ELEMENT, ElementId::tryParse);
    element(OverallId.class, "\"overall\"");
    element(IndexId.class, "an index such as INDEX.1");
    element(Instrument.class, "IIT, EIT or OIT");
    element(PartId.class, "a part of an instrument, such as EIT.1");
    element(IndicatorId.class, "an indicator such as 4");
    element(SubIndicatorId.class, "a sub-indicator such as 9.1");
    element(QuestionCode.class, Names.QUESTION);
    text(
        TierCode.class,
        "the code of a tier: a capital letter, then capital letters, digits and underscores,"
            + " such as GOOD",
        ScalarForm.readBy(TierCode::of));
    text(
        FrameworkId.class,
        "a framework: scheme, year and revision, such as nacc-2568r1",
        ScalarForm.readBy(FrameworkId::parse));
    text(Share.class, "a fraction from 0 to 1, such as 4/5", ScalarForm.readBy(Share::parse));
    text(
        Confidence.class,
        "CONFIRMED, ONE_SOURCE, INFERRED or UNVERIFIED",
        ScalarForm.readBy(Confidence::valueOf));
  }

  private void documents() {
    read(
        Agency.class,
        AgencyJson::of,
        (node, rules) -> new ScalarForm(rules).agency("$", node).toDomain());
    read(
        LocalizedText.class,
        FrameworkJson.Text::of,
        (node, rules) -> new ScalarForm(rules).localizedText(node));
    read(Scorecard.class, AssessmentJson::of, (node, rules) -> rules.reader().read(node));
    read(ActionPlan.class, PlanJson::of, (node, rules) -> rules.reader().plan(node));
    read(ProgressReport.class, ProgressJson::of, (node, rules) -> rules.reader().progress(node));
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
        (population, rules) -> PopulationJson.of(population, rules.frameworks().get()),
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
    written(Target.class, TargetJson::of);
    written(Budget.class, BudgetJson::of);
    written(Monitoring.class, MonitoringJson::of);
    written(Period.class, PeriodJson::of);
    written(Progress.class, ProgressJson.Entry::of);
  }

  private <T extends ElementId> void element(Class<T> type, String allowed) {
    text(
        type, allowed, text -> ElementId.tryParse(text).filter(type::isInstance).map(type::cast));
  }

  private <T> void text(Class<T> type, String allowed, Function<String, Optional<T>> reading) {
    ScalarForm.Text<T> form = new ScalarForm.Text<>(allowed, reading);
    add(
        type,
        (value, rules) -> value.toString(),
        (node, rules) -> form.read(node),
        new JsonForm.Key<>(T::toString, form::read));
  }

  private <T> void written(Class<T> type, Function<T, Object> writing) {
    add(type, (value, rules) -> writing.apply(value), null, null);
  }

  private <T> void read(Class<T> type, Function<T, Object> writing, JsonForm.Reading<T> reading) {
    add(type, (value, rules) -> writing.apply(value), reading, null);
  }

  private <T> void add(
      Class<T> type,
      JsonForm.Writing<T> writing,
      JsonForm.@Nullable Reading<T> reading,
      JsonForm.@Nullable Key<T> key) {
    byType.put(type, new JsonForm<>(type, writing, reading, key));
  }
}
