package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.improvement.ProgressReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A progress report in JSON, of the form {@code ita/progress/1}.
 *
 * @param schema the id of the form, {@code ita/progress/1}
 * @param fiscalYear the fiscal year of the plan that is followed up, in the Buddhist era
 * @param agency the agency
 * @param entries the progress of the measures; absent if empty
 * @param source the document that contains the report, absent if null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressJson(
    String schema,
    int fiscalYear,
    AgencyJson agency,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Entry> entries,
    @Nullable SourceJson source) {

  /** Copies the list. */
  public ProgressJson {
    entries = entries == null ? List.of() : List.copyOf(entries);
  }

  /**
   * The progress of one measure.
   *
   * @param measure the id of the measure in the plan
   * @param steps the steps of the measure that the entry concerns, in the words of the report;
   *     absent if empty
   * @param responsibleUnits the units whose work the entry concerns; absent if empty
   * @param state the state, a {@link Progress.State}
   * @param done the work that was done; absent if empty
   * @param outcomes the results of the work; absent if empty
   * @param evidence the places of the evidence; absent if empty
   * @param date the day of the entry, such as {@code 2026-03-31}; absent if null
   * @param periods the periods of the work; absent if empty
   * @param spent the amount that was spent; absent if null
   * @param remark a remark of the report; absent if null
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Entry(
      String measure,
      List<String> steps,
      List<String> responsibleUnits,
      String state,
      List<String> done,
      List<String> outcomes,
      List<String> evidence,
      @Nullable String date,
      List<PeriodJson> periods,
      @Nullable BudgetJson spent,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String remark) {

    /** Copies the lists. */
    public Entry {
      steps = steps == null ? List.of() : List.copyOf(steps);
      responsibleUnits = responsibleUnits == null ? List.of() : List.copyOf(responsibleUnits);
      done = done == null ? List.of() : List.copyOf(done);
      outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
      evidence = evidence == null ? List.of() : List.copyOf(evidence);
      periods = periods == null ? List.of() : List.copyOf(periods);
    }

    /**
     * Converts an entry to its JSON form.
     *
     * @param progress the entry
     * @return the record
     */
    public static Entry of(Progress progress) {
      return new Entry(
          progress.measureId(),
          progress.steps(),
          progress.responsibleUnits(),
          progress.state().name(),
          progress.done(),
          progress.outcomes(),
          progress.evidence(),
          progress.date().map(PeriodJson::written).orElse(null),
          progress.periods().stream().map(PeriodJson::of).toList(),
          progress.spent().map(BudgetJson::of).orElse(null),
          progress.remark().orElse(null));
    }
  }

  /**
   * Converts a progress report to its JSON form.
   *
   * @param report the report
   * @return the record
   */
  public static ProgressJson of(ProgressReport report) {
    return new ProgressJson(
        SchemaId.PROGRESS.id(),
        report.fiscalYear().buddhistEra(),
        AgencyJson.of(report.agency()),
        report.entries().stream().map(Entry::of).toList(),
        report.source().map(SourceJson::of).orElse(null));
  }
}
