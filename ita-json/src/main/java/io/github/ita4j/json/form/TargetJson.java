package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.improvement.Target;
import org.jspecify.annotations.Nullable;

/**
 * The score that a plan aims at, in JSON: {@code {"element": "overall", "from": 94.60, "fromYear":
 * 2567, "atLeast": 99.17}}.
 *
 * @param element the element
 * @param from the score before the plan, absent if null
 * @param fromYear the fiscal year of that score in the Buddhist era, absent if null
 * @param atLeast the score to reach
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetJson(
    String element, @Nullable ScoreJson from, @Nullable Integer fromYear, ScoreJson atLeast) {

  /**
   * Converts a target to its JSON form.
   *
   * @param target the target
   * @return the record
   */
  public static TargetJson of(Target target) {
    return new TargetJson(
        target.element().toString(),
        target.from().map(ScoreJson::of).orElse(null),
        target.fromYear().map(year -> year.buddhistEra()).orElse(null),
        ScoreJson.of(target.atLeast()));
  }
}
