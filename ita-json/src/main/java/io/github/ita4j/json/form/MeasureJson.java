package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.MeasureKind;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure in JSON.
 *
 * @param id its name in the plan, not blank
 * @param title the title, not blank
 * @param kind the kind, a {@link MeasureKind}; {@code OTHER} if null
 * @param steps the steps of the measure; absent if empty
 * @param details what the items that it is for must show, and examples; absent if empty
 * @param issues the numbers of the plan's issues that it falls under; absent if empty
 * @param responsibleUnits the units that carry it out; absent if empty
 * @param periods the periods in which it is carried out; absent if empty
 * @param budget the cost; absent if null
 * @param monitoring the follow-up; absent if null
 * @param answers the weak elements that it should improve; absent if empty
 * @param cites the questions that it concerns, each with its fiscal year, such as {@code O8/2568};
 *     absent if empty
 * @param origin the origin of the proposal, an {@link Origin}; {@code AGENCY} if null
 * @param remark a remark of the plan; absent if null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MeasureJson(
    String id,
    String title,
    @Nullable String kind,
    List<String> steps,
    List<MeasureDetailJson> details,
    List<Integer> issues,
    List<String> responsibleUnits,
    List<PeriodJson> periods,
    @Nullable BudgetJson budget,
    @Nullable MonitoringJson monitoring,
    List<String> answers,
    List<String> cites,
    @Nullable String origin,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String remark) {

  /** Copies the lists. */
  public MeasureJson {
    steps = steps == null ? List.of() : List.copyOf(steps);
    details = details == null ? List.of() : List.copyOf(details);
    issues = issues == null ? List.of() : List.copyOf(issues);
    responsibleUnits = responsibleUnits == null ? List.of() : List.copyOf(responsibleUnits);
    periods = periods == null ? List.of() : List.copyOf(periods);
    answers = answers == null ? List.of() : List.copyOf(answers);
    cites = cites == null ? List.of() : List.copyOf(cites);
  }

  /**
   * Converts a measure to its JSON form.
   *
   * @param measure the measure
   * @return the record
   */
  public static MeasureJson of(Measure measure) {
    return new MeasureJson(
        measure.id(),
        measure.title(),
        measure.kind().name(),
        measure.steps(),
        measure.details().stream().map(MeasureDetailJson::of).toList(),
        measure.issues(),
        measure.responsibleUnits(),
        measure.periods().stream().map(PeriodJson::of).toList(),
        measure.budget().map(BudgetJson::of).orElse(null),
        measure.monitoring().map(MonitoringJson::of).orElse(null),
        measure.answers().stream().map(ElementId::toString).toList(),
        measure.cites().stream().map(CitedCode::toString).toList(),
        measure.origin() == Origin.AGENCY ? null : measure.origin().name(),
        measure.remark().orElse(null));
  }
}
