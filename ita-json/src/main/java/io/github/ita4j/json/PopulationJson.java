package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Frameworks;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What many grades come to, in JSON, of the form {@code ita/population/1}; its parts by rules or by
 * group have the same form without {@code schema}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param schema the id of the form, {@code ita/population/1}; absent if null, in a part
 * @param framework the rules that all grades of a part were made with; absent if null, in the whole
 * @param fiscalYear the fiscal year of those rules in the Buddhist era; absent if null, in the
 *     whole
 * @param group what the agencies of a part have in common, such as the name of their province;
 *     absent if null, in the whole and where they do not say it
 * @param otherGroups how many groups a part puts together that were too many to be kept apart, or
 *     the least number where they were not all counted; absent if null, in all other parts
 * @param documents how many documents were graded; the contradictory ones, counted in
 *     {@code statuses}, are among them and enter no tier, share, mean or quantile
 * @param refused how many documents were refused, and are not among {@code documents}; absent if
 *     null, where that is not counted
 * @param tiers how many are in each tier, from the top down, certain or at face value
 * @param certain how many of those are beyond doubt
 * @param undecided how many have no tier: all others
 * @param statuses how many have each status, a {@link GradeStatus}
 * @param outcomes how many pass, fail or are not known to do either, as a contradictory one does, a
 *     {@link PassCheck.Outcome}
 * @param passShare how many pass of those that are known to pass or to fail, in percent, rounded
 *     half up to two decimals; null if of none it is known
 * @param scored how many have a nominal overall score and do not contradict themselves, of which
 *     the following speak
 * @param mean the mean of the overall scores, rounded half up once to two decimals; null if there
 *     is none
 * @param min the least overall score; null if there is none
 * @param max the greatest overall score; null if there is none
 * @param quantiles by percentage, the least overall score that so many do not exceed: {@code 50} is
 *     the median; no entries if there is no score
 * @param confidence the lowest confidence of the rules that were used, a {@link Confidence}; null
 *     if nothing was graded
 * @param nationalTarget what share of all agencies was to pass; absent if null
 * @param frameworks the parts of the grades by the rules they were made with, the earliest year
 *     first; absent if null, in a part
 * @param by what {@code groups} are groups of: {@code type}, {@code province} or {@code year};
 *     absent if null, where there are none
 * @param groups the parts by group, each by the rules of one year; absent if null
 */
@JsonPropertyOrder({
  "schema",
  "framework",
  "fiscalYear",
  "group",
  "otherGroups",
  "documents",
  "refused",
  "tiers",
  "certain",
  "undecided",
  "statuses",
  "outcomes",
  "passShare",
  "scored",
  "mean",
  "min",
  "max",
  "quantiles",
  "confidence",
  "nationalTarget",
  "frameworks",
  "by",
  "groups"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PopulationJson(
    @Nullable String schema,
    @Nullable String framework,
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
   * @param reached whether the agencies graded reach it; null as long as those whose pass check is
   *     unknown could decide it
   */
  @JsonPropertyOrder({"share", "reached"})
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record Target(BigDecimal share, @Nullable Boolean reached) {

    static Target of(NationalTarget target, Population population) {
      return new Target(target.share().toPercent(), population.reaches(target).orElse(null));
    }
  }

  /**
   * The JSON form of a whole population, without parts.
   *
   * @param population the population
   * @param frameworks the frameworks that the grades were made with, which say the order of the
   *     tiers
   * @return the wire record
   */
  public static PopulationJson of(Population population, Frameworks frameworks) {
    return of(SchemaId.POPULATION.id(), null, null, population, frameworks);
  }

  /**
   * The JSON form of the part whose grades were made with the same rules, with the national target
   * if the year has one.
   *
   * @param framework the name of the rules
   * @param population the population
   * @param frameworks the frameworks that have those rules
   * @return the wire record
   */
  public static PopulationJson ofFramework(
      FrameworkId framework, Population population, Frameworks frameworks) {
    return of(
        null,
        framework,
        frameworks
            .get(framework)
            .nationalTarget()
            .map(target -> Target.of(target, population))
            .orElse(null),
        population,
        frameworks);
  }

  /**
   * The JSON form of the part whose agencies have something in common, by the rules of one year.
   *
   * @param group what they have in common, if they say it
   * @param framework the name of the rules
   * @param population the population
   * @param frameworks the frameworks that have those rules
   * @return the wire record
   */
  public static PopulationJson ofGroup(
      Optional<String> group, FrameworkId framework, Population population, Frameworks frameworks) {
    return of(null, framework, null, population, frameworks).with(group.orElse(null), null);
  }

  /**
   * The JSON form of the part of all groups that were too many to be kept apart, by the rules of
   * one year.
   *
   * @param groups how many groups it puts together, or the least number where they were not all
   *     counted
   * @param framework the name of the rules
   * @param population the population
   * @param frameworks the frameworks that have those rules
   * @return the wire record
   */
  public static PopulationJson ofOtherGroups(
      long groups, FrameworkId framework, Population population, Frameworks frameworks) {
    return of(null, framework, null, population, frameworks).with(null, groups);
  }

  private static PopulationJson of(
      @Nullable String schema,
      @Nullable FrameworkId framework,
      @Nullable Target target,
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
        null,
        null,
        null);
  }

  /**
   * This population with the number of documents that were refused.
   *
   * @param count how many were refused
   * @return the wire record; this one is unchanged
   */
  public PopulationJson refusing(long count) {
    return with(group, otherGroups, count, frameworks, by, groups);
  }

  /**
   * This population with its parts by the rules of each year.
   *
   * @param parts the parts, each by {@link #ofFramework}
   * @return the wire record; this one is unchanged
   */
  public PopulationJson withFrameworks(List<PopulationJson> parts) {
    return with(group, otherGroups, refused, parts, by, groups);
  }

  /**
   * This population with its parts by group.
   *
   * @param criterion what the groups are groups of: {@code type}, {@code province} or {@code year}
   * @param parts the parts, each by {@link #ofGroup}
   * @return the wire record; this one is unchanged
   */
  public PopulationJson withGroups(String criterion, List<PopulationJson> parts) {
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
        newFrameworks,
        newBy,
        newGroups);
  }

  private static <T> Map<String, T> copy(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
