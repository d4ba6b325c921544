package io.github.ita4j.improvement;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.summary.Summary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The extent to which a plan is carried out. */
@Value.Immutable
@ResultStyle
public abstract class ProgressSummary {

  ProgressSummary() {}

  /**
   * Returns the number of measures.
   *
   * @return the number, 0 or more
   */
  public abstract int measures();

  /**
   * Returns the number of measures in each state, by their last entries.
   *
   * @return the number by state, every state included; measures without an entry are not counted
   */
  public abstract Map<Progress.State, Integer> byState();

  /**
   * Returns the measures without an entry.
   *
   * @return the ids of the measures, in the order of the plan
   */
  public abstract List<String> unreported();

  /**
   * Returns the ids in entries that no measure of the plan has.
   *
   * @return the ids, in the order of the report
   */
  public abstract List<String> unknown();

  /**
   * Sums up the progress of a plan.
   *
   * @param plan the plan
   * @param report the report on it
   * @return the summary
   * @throws IllegalArgumentException if the report is of another fiscal year than the plan, or
   *     certainly of another agency
   */
  public static ProgressSummary of(ActionPlan plan, ProgressReport report) {
    requireOfPlan(plan, report);
    Map<Progress.State, Integer> byState = new EnumMap<>(Progress.State.class);
    for (Progress.State state : Progress.State.values()) {
      byState.put(state, 0);
    }
    // What is left of the last states once those of the plan are taken is unknown to it.
    Map<String, Progress.State> last = new LinkedHashMap<>();
    report.entries().forEach(entry -> last.put(entry.measureId(), entry.state()));
    List<String> unreported = new ArrayList<>();
    for (Measure measure : plan.measures()) {
      Progress.@Nullable State state = last.remove(measure.id());
      if (state == null) {
        unreported.add(measure.id());
      } else {
        byState.merge(state, 1, Integer::sum);
      }
    }
    return ProgressSummaryBuilder.builder()
        .measures(plan.measures().size())
        .byState(byState)
        .unreported(unreported)
        .unknown(last.keySet())
        .build();
  }

  /**
   * Refuses a report of another year or agency. Ids such as m1 occur in many plans, so by ids alone
   * any report would seem to fit.
   */
  private static void requireOfPlan(ActionPlan plan, ProgressReport report) {
    if (!report.fiscalYear().equals(plan.fiscalYear())) {
      throw new IllegalArgumentException("fiscal year of the report " + report.fiscalYear()
          + ": must be that of the plan, " + plan.fiscalYear());
    }
    if (!report.agency().mayBe(plan.agency())) {
      throw new IllegalArgumentException("agency of the report " + report.agency()
          + ": must be that of the plan, " + plan.agency());
    }
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("ProgressSummary")
        .add("measures", measures())
        .add("byState", byState())
        .add("unreported", unreported())
        .add("unknown", unknown())
        .toString();
  }
}
