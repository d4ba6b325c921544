package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.improvement.Monitoring;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The follow-up of a measure in JSON.
 *
 * @param printed the words of the source
 * @param informed the people or units that are informed; absent if empty
 * @param due the time of the follow-up; absent if null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MonitoringJson(
    String printed,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> informed,
    @Nullable PeriodJson due) {

  /** Copies the list. */
  public MonitoringJson {
    informed = informed == null ? List.of() : List.copyOf(informed);
  }

  /**
   * Converts a follow-up to its JSON form.
   *
   * @param monitoring the follow-up
   * @return the record
   */
  public static MonitoringJson of(Monitoring monitoring) {
    return new MonitoringJson(
        monitoring.printed(),
        monitoring.informed(),
        monitoring.due().map(PeriodJson::of).orElse(null));
  }
}
