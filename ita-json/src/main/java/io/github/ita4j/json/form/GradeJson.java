package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.audit.Audit;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A grade in JSON, of the form {@code ita/grade/1}.
 *
 * @param schema {@code ita/grade/1}
 * @param source the place where the assessment was read, {@code file} or {@code file:line}; absent
 *     if null
 * @param fiscalYear the fiscal year in the Buddhist era
 * @param framework the rules of the grade, for example {@code nacc-2568r1}
 * @param assumed true if the rules are carried over from another year, since those of this one are
 *     not known; null and absent if they are not assumed
 * @param agency the agency; absent if null
 * @param statedIn the document with the scores; absent if null
 * @param status the status of the grade, a {@link io.github.ita4j.grading.GradeStatus}
 * @param overall the bounds of the overall score
 * @param possibleTiers the tiers that are possible, from the top down
 * @param tier the tier; null if it is open
 * @param certain whether the tier is beyond doubt
 * @param passes whether the agency passes, at face value where that is not certain; null if unknown
 * @param passCertain whether {@code passes} is beyond doubt; false if it is unknown
 * @param missing the elements whose scores would decide the tier
 * @param contradictions the statements of the source that its own numbers exclude; null and absent
 *     without an audit
 * @param confidence the confidence in the rules, a {@link io.github.ita4j.framework.Confidence}
 * @param explanation the explanation of the grade; absent if null
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record GradeJson(
    String schema,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String source,
    int fiscalYear,
    String framework,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean assumed,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AgencyJson agency,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SourceJson statedIn,
    String status,
    BoundsJson overall,
    List<String> possibleTiers,
    @Nullable String tier,
    boolean certain,
    @Nullable Boolean passes,
    boolean passCertain,
    List<String> missing,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ContradictionJson> contradictions,
    String confidence,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ExplanationJson explanation)
    implements ResultJson {

  /** Copies the lists. */
  public GradeJson {
    possibleTiers = List.copyOf(possibleTiers);
    missing = List.copyOf(missing);
    contradictions = contradictions == null ? null : List.copyOf(contradictions);
  }

  /**
   * Converts a grade to its JSON form, without source, agency and contradictions.
   *
   * @param grade the grade
   * @return the record
   */
  public static GradeJson of(Grade grade) {
    return of(null, null, grade, null, null);
  }

  /**
   * Converts the grade of a scorecard to its JSON form.
   *
   * @param scorecard the scorecard
   * @param audit its audit, which holds the grade
   * @return the record, without source
   */
  public static GradeJson of(Scorecard scorecard, Audit audit) {
    return of(AgencyJson.of(scorecard.agency()), statedIn(scorecard), audit.grade(), audit, null);
  }

  /**
   * Converts the grade of a scorecard to its JSON form, with its explanation.
   *
   * @param scorecard the scorecard
   * @param audit its audit, which holds the grade
   * @param explanation the explanation of the grade
   * @return the record, without source
   */
  public static GradeJson of(Scorecard scorecard, Audit audit, Explanation explanation) {
    return of(
        AgencyJson.of(scorecard.agency()),
        statedIn(scorecard),
        audit.grade(),
        audit,
        ExplanationJson.of(explanation));
  }

  /**
   * Converts the grade of an analysis to its JSON form. The analysis itself has the agency and the
   * place.
   */
  static GradeJson of(Analysis analysis) {
    return of(
        null,
        statedIn(analysis.scorecard()),
        analysis.grade(),
        analysis.audit(),
        ExplanationJson.of(analysis.explanation()));
  }

  /**
   * Returns this grade with the place of its assessment.
   *
   * @param place the place where the assessment was read, {@code file} or {@code file:line}
   * @return the record; this one is unchanged
   */
  public GradeJson from(String place) {
    return new GradeJson(
        schema,
        Objects.requireNonNull(place, "place"),
        fiscalYear,
        framework,
        assumed,
        agency,
        statedIn,
        status,
        overall,
        possibleTiers,
        tier,
        certain,
        passes,
        passCertain,
        missing,
        contradictions,
        confidence,
        explanation);
  }

  private static @Nullable SourceJson statedIn(Scorecard scorecard) {
    return scorecard.source().map(SourceJson::of).orElse(null);
  }

  private static GradeJson of(
      @Nullable AgencyJson agency,
      @Nullable SourceJson statedIn,
      Grade grade,
      @Nullable Audit audit,
      @Nullable ExplanationJson explanation) {
    return new GradeJson(
        SchemaId.GRADE.id(),
        null,
        grade.framework().fiscalYear().buddhistEra(),
        grade.framework().toString(),
        AssumedRules.of(grade.framework()),
        agency,
        statedIn,
        grade.status().name(),
        BoundsJson.of(grade.overall()),
        grade.possibleTiers().stream().map(TierCode::code).toList(),
        grade.tier().map(TierCode::code).orElse(null),
        grade.certain(),
        grade.passCheck().passes().orElse(null),
        grade.passCheck().certain(),
        grade.missing().stream().map(ElementId::toString).toList(),
        audit == null
            ? null
            : audit.contradictions().stream().map(ContradictionJson::of).toList(),
        grade.confidence().name(),
        explanation);
  }
}
