package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.model.FrameworkId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action plan in JSON, of the form {@code ita/plan/1}.
 *
 * @param schema the id of the form, {@code ita/plan/1}
 * @param fiscalYear the fiscal year in which the plan is carried out, in the Buddhist era
 * @param framework the framework of the codes and elements, absent if null: the latest national one
 *     of the year
 * @param agency the agency
 * @param targets the scores to reach; absent if empty
 * @param issues the issues under which measures are grouped; absent if empty
 * @param measures the measures; absent if empty
 * @param source the document that contains the plan, absent if null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanJson(
    String schema,
    int fiscalYear,
    @Nullable String framework,
    AgencyJson agency,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TargetJson> targets,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PlanIssueJson> issues,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MeasureJson> measures,
    @Nullable SourceJson source) {

  /** Copies the lists. */
  public PlanJson {
    targets = targets == null ? List.of() : List.copyOf(targets);
    issues = issues == null ? List.of() : List.copyOf(issues);
    measures = measures == null ? List.of() : List.copyOf(measures);
  }

  /**
   * Converts a plan to its JSON form.
   *
   * @param plan the plan
   * @return the record
   */
  public static PlanJson of(ActionPlan plan) {
    return new PlanJson(
        SchemaId.PLAN.id(),
        plan.fiscalYear().buddhistEra(),
        plan.framework().map(FrameworkId::toString).orElse(null),
        AgencyJson.of(plan.agency()),
        plan.targets().stream().map(TargetJson::of).toList(),
        plan.issues().stream().map(PlanIssueJson::of).toList(),
        plan.measures().stream().map(MeasureJson::of).toList(),
        plan.source().map(SourceJson::of).orElse(null));
  }
}
