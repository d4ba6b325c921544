package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ita4j.improvement.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A score that a plan sets out to reach, in JSON: {@code {"element": "overall", "from": 94.60,
 * "fromYear": 2567, "atLeast": 99.17}}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param element the element
 * @param from the score that the plan starts from, absent if null
 * @param fromYear the fiscal year of that score in the Buddhist era, absent if null
 * @param atLeast the score to reach
 */
@JsonPropertyOrder({"element", "from", "fromYear", "atLeast"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetJson(
    String element, @Nullable ScoreJson from, @Nullable Integer fromYear, ScoreJson atLeast) {

  /**
   * The JSON form of a target.
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
   * The target. Whether a framework has its element is asked by {@link PlanJson#toDomain}.
   *
   * @return the target
   * @throws ItaJsonException if the element is no name of one or the year none; its path starts at
   *     the target
   */
  public Target toDomain() {
    return new Target(
        Names.element("$.element", element),
        Optional.ofNullable(from).map(ScoreJson::toDomain),
        Optional.ofNullable(fromYear).map(year -> Names.year("$.fromYear", year)),
        atLeast.toDomain());
  }
}
