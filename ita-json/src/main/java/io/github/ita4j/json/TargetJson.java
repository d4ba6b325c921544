package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.improvement.Target;
import java.util.Optional;
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
   * @return the wire record
   */
  public static TargetJson of(Target target) {
    return new TargetJson(
        target.element().toString(),
        target.from().map(ScoreJson::of).orElse(null),
        target.fromYear().map(year -> year.buddhistEra()).orElse(null),
        ScoreJson.of(target.atLeast()));
  }

  /**
   * Converts this record to a target. {@link PlanJson#toDomain} also checks that a framework has
   * its element.
   *
   * @return the target
   * @throws ItaJsonException if the element or the year is malformed; its path starts at the target
   */
  public Target toDomain() {
    return new Target(
        Names.element("$.element", element),
        Optional.ofNullable(from).map(ScoreJson::toDomain),
        Optional.ofNullable(fromYear).map(year -> Names.year("$.fromYear", year)),
        atLeast.toDomain());
  }
}
