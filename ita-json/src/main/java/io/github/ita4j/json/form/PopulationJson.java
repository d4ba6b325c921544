package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.NationalFacts;
import io.github.ita4j.framework.NationalTarget;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Share;
import io.github.ita4j.population.Population;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The summary of many grades in JSON, of the form {@code ita/population/1}. Its parts by rules or
 * by group have the same form without {@code schema}.
 *
 * @param schema the id of the form, {@code ita/population/1}; absent if null, in a part
 * @param framework the rules of all grades of a part; null and absent in the whole
 * @param assumed true if those rules are carried over from another year, since their own are not
 *     known; null and absent if they are not, and in the whole
 * @param fiscalYear the fiscal year of those rules in the Buddhist era; absent if null, in the
 *     whole
 * @param group the common property of the agencies of a part, such as the name of their province;
 *     null and absent in the whole and for agencies without it
 * @param otherGroups the number of groups merged into a part because they were too many, or a lower
 *     bound; null and absent in all other parts
 * @param documents the number of graded documents. It includes the contradictory ones, which are
 *     counted in {@code statuses} but in no tier, share, mean or quantile
 * @param refused the number of refused documents, which are not among {@code documents}; null and
 *     absent if not counted
 * @param tiers the number of grades in each tier, from the top down, certain or by nominal scores
 * @param certain the number of those whose tier is beyond doubt
 * @param undecided the number of all other documents, which have no tier
 * @param statuses the number of grades with each status, a {@link GradeStatus}
 * @param outcomes the number of grades by pass check, a {@link PassCheck.Outcome}; a contradictory
 *     one counts as unknown
 * @param passShare the percentage of passes among the known outcomes, rounded half up to two
 *     decimals; null if no outcome is known
 * @param scored the number of consistent grades with a nominal overall score; the statistics below
 *     are computed from these
 * @param mean the mean of the overall scores, rounded half up once to two decimals; null without
 *     scores
 * @param min the least overall score; null without scores
 * @param max the greatest overall score; null without scores
 * @param quantiles the quantiles of the overall scores by percentage, {@code 50} being the median:
 *     the least score that this percentage of scores do not exceed; empty without scores
 * @param confidence the lowest confidence of the rules, a {@link Confidence}; null if nothing was
 *     graded
 * @param nationalTarget the national target; absent if null
 * @param nationalResult the published result of all agencies, beside the mean; null and absent if
 *     none is known
 * @param frameworks the parts by rules, the earliest year first; null and absent in a part
 * @param by the criterion of {@code groups}: {@code type}, {@code province} or {@code year}; null
 *     and absent without groups
 * @param groups the parts by group, each by the rules of one year; absent if null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PopulationJson(
    @Nullable String schema,
    @Nullable String framework,
    @Nullable Boolean assumed,
    @Nullable Integer fiscalYear,
    @Nullable String group,
    @Nullable Long otherGroups,
    long documents,
    @Nullable Long refused,
    Map<String, Long> tiers,
    Map<String, Long> certain,
    long undecided,
    Map<String, Long> statuses,
    Map<String, Long> outcomes,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal passShare,
    long scored,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal mean,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal min,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal max,
    Map<String, BigDecimal> quantiles,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String confidence,
    @Nullable Target nationalTarget,
    @Nullable NationalResultJson nationalResult,
    @Nullable List<PopulationJson> frameworks,
    @Nullable String by,
    @Nullable List<PopulationJson> groups)
    implements ResultJson {

  /** The percentages of {@code quantiles}. */
  private static final List<Integer> PERCENTAGES = List.of(10, 25, 50, 75, 90);

  /** Copies the collections. */
  public PopulationJson {
    tiers = copy(tiers);
    certain = copy(certain);
    statuses = copy(statuses);
    outcomes = copy(outcomes);
    quantiles = copy(quantiles);
    frameworks = frameworks == null ? null : List.copyOf(frameworks);
    groups = groups == null ? null : List.copyOf(groups);
  }

  /**
   * The national target of a fiscal year.
   *
   * @param share the least share of all agencies, in percent, rounded half up to two decimals
   * @param reached whether the graded agencies reach it; null while agencies with an unknown
   *     outcome could decide it
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record Target(BigDecimal share, @Nullable Boolean reached) {

    static Target of(NationalTarget target, Population population) {
      return new Target(target.share().toPercent(), population.reaches(target).orElse(null));
    }
  }

  /**
   * Converts a whole population to its JSON form, without parts.
   *
   * @param frameworks the frameworks of the grades, which define the order of the tiers
   * @param population the population
   * @return the record
   */
  public static PopulationJson of(Frameworks frameworks, Population population) {
    return of(SchemaId.POPULATION.id(), null, null, null, population, frameworks);
  }

  /**
   * Converts the part of all grades by the same rules to its JSON form. It includes the national
   * target and the published result of all agencies, if they are known.
   *
   * @param frameworks the frameworks that have those rules
   * @param framework the name of the rules
   * @param population the population
   * @return the record
   */
  public static PopulationJson ofFramework(
      Frameworks frameworks, FrameworkId framework, Population population) {
    return of(
        null,
        framework,
        frameworks
            .get(framework)
            .nationalTarget()
            .map(target -> Target.of(target, population))
            .orElse(null),
        NationalFacts.findResult(framework)
            .map(
                result -> NationalResultJson.of(result, population.mean().map(result::pointsAbove)))
            .orElse(null),
        population,
        frameworks);
  }

  /**
   * Converts the part of agencies with a common property, by the rules of one year, to its JSON
   * form.
   *
   * @param frameworks the frameworks that have those rules
   * @param framework the name of the rules
   * @param group the common property, if the agencies have it
   * @param population the population
   * @return the record
   */
  public static PopulationJson ofGroup(
      Frameworks frameworks, FrameworkId framework, Optional<String> group, Population population) {
    Objects.requireNonNull(framework, "framework");
    return of(null, framework, null, null, population, frameworks).with(group.orElse(null), null);
  }

  /**
   * Converts the merged part of groups that were too many, by the rules of one year, to its JSON
   * form.
   *
   * @param frameworks the frameworks that have those rules
   * @param framework the name of the rules
   * @param groups the number of merged groups, or a lower bound if not all were counted
   * @param population the population
   * @return the record
   */
  public static PopulationJson ofOtherGroups(
      Frameworks frameworks, FrameworkId framework, long groups, Population population) {
    Objects.requireNonNull(framework, "framework");
    return of(null, framework, null, null, population, frameworks).with(null, groups);
  }

  private static PopulationJson of(
      @Nullable String schema,
      @Nullable FrameworkId framework,
      @Nullable Target target,
      @Nullable NationalResultJson result,
      Population population,
      Frameworks frameworks) {
    Map<String, Long> tiers = new LinkedHashMap<>();
    Map<String, Long> certain = new LinkedHashMap<>();
    population.tiers(frameworks).forEach((code, count) -> {
      tiers.put(code.code(), count.documents());
      certain.put(code.code(), count.certain());
    });
    Map<String, Long> statuses = new LinkedHashMap<>();
    for (GradeStatus status : GradeStatus.values()) {
      statuses.put(status.name(), population.count(status));
    }
    Map<String, Long> outcomes = new LinkedHashMap<>();
    for (PassCheck.Outcome outcome : PassCheck.Outcome.values()) {
      outcomes.put(outcome.name(), population.count(outcome));
    }
    Map<String, BigDecimal> quantiles = new LinkedHashMap<>();
    for (int percentage : PERCENTAGES) {
      population
          .quantile(Share.of(percentage, 100))
          .ifPresent(score -> quantiles.put(Integer.toString(percentage), score.toBigDecimal()));
    }
    return new PopulationJson(
        schema,
        framework == null ? null : framework.toString(),
        framework == null ? null : AssumedRules.of(framework),
        framework == null ? null : framework.fiscalYear().buddhistEra(),
        null,
        null,
        population.documents(),
        null,
        tiers,
        certain,
        population.undecided(),
        statuses,
        outcomes,
        population.passShare().map(Share::toPercent).orElse(null),
        population.scored(),
        population.mean().map(Score::toBigDecimal).orElse(null),
        population.min().map(Score::toBigDecimal).orElse(null),
        population.max().map(Score::toBigDecimal).orElse(null),
        quantiles,
        population.confidence().map(Confidence::name).orElse(null),
        target,
        result,
        null,
        null,
        null);
  }

  /**
   * Returns this population with the number of refused documents.
   *
   * @param count the number of refused documents
   * @return the record; this one is unchanged
   */
  public PopulationJson refusing(long count) {
    return with(group, otherGroups, count, frameworks, by, groups);
  }

  /**
   * Returns this population with its parts by the rules of each year.
   *
   * @param parts the parts, each by {@link #ofFramework}
   * @return the record; this one is unchanged
   */
  public PopulationJson withFrameworks(List<PopulationJson> parts) {
    Objects.requireNonNull(parts, "parts");
    return with(group, otherGroups, refused, parts, by, groups);
  }

  /**
   * Returns this population with its parts by group.
   *
   * @param criterion the criterion of the groups: {@code type}, {@code province} or {@code year}
   * @param parts the parts, each by {@link #ofGroup}
   * @return the record; this one is unchanged
   */
  public PopulationJson withGroups(String criterion, List<PopulationJson> parts) {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(parts, "parts");
    return with(group, otherGroups, refused, frameworks, criterion, parts);
  }

  private PopulationJson with(@Nullable String newGroup, @Nullable Long newOtherGroups) {
    return with(newGroup, newOtherGroups, refused, frameworks, by, groups);
  }

  private PopulationJson with(
      @Nullable String newGroup,
      @Nullable Long newOtherGroups,
      @Nullable Long newRefused,
      @Nullable List<PopulationJson> newFrameworks,
      @Nullable String newBy,
      @Nullable List<PopulationJson> newGroups) {
    return new PopulationJson(
        schema,
        framework,
        assumed,
        fiscalYear,
        newGroup,
        newOtherGroups,
        documents,
        newRefused,
        tiers,
        certain,
        undecided,
        statuses,
        outcomes,
        passShare,
        scored,
        mean,
        min,
        max,
        quantiles,
        confidence,
        nationalTarget,
        nationalResult,
        newFrameworks,
        newBy,
        newGroups);
  }

  private static <T> Map<String, T> copy(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
