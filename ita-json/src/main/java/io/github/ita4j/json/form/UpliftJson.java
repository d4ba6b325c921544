package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Score;
import io.github.ita4j.scoring.Uplift;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The score increases needed to reach a tier, in JSON, of the form {@code ita/uplift/1}.
 *
 * @param schema the id of the form, {@code ita/uplift/1}
 * @param source the place where the assessment was read, {@code file} or {@code file:line}; absent
 *     if null
 * @param fiscalYear the fiscal year in the Buddhist era
 * @param framework the rules of the uplift, for example {@code nacc-2568r1}
 * @param assumed true if the rules are carried over from another year, since those of this one are
 *     not known; null and absent if they are not assumed
 * @param agency the agency; absent if null
 * @param tier the tier to reach
 * @param reached whether the tier is reached, by nominal scores or for every value of unknown
 *     scores; null if it depends on unknown scores
 * @param gaps the limits of the tier with their missing points
 * @param alone the score that each element would need if it alone changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpliftJson(
    String schema,
    @Nullable String source,
    int fiscalYear,
    String framework,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean assumed,
    @Nullable AgencyJson agency,
    String tier,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Boolean reached,
    List<Gap> gaps,
    List<Alone> alone)
    implements ResultJson {

  /** Copies the lists. */
  public UpliftJson {
    gaps = List.copyOf(gaps);
    alone = List.copyOf(alone);
  }

  /**
   * A limit of the tier with its missing points.
   *
   * @param element the element
   * @param atLeast the least score that the tier requires, with two decimals
   * @param score the nominal score, with two decimals; null if unknown
   * @param low the least possible printed score of the element, with two decimals
   * @param high the greatest possible printed score of the element, with two decimals
   * @param shortfall the number of missing points; null if none are missing or the score is unknown
   * @param reached whether the limit is reached, by the nominal score or for every value of an
   *     unknown score; null if either is possible
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record Gap(
      String element,
      BigDecimal atLeast,
      @Nullable BigDecimal score,
      BigDecimal low,
      BigDecimal high,
      @Nullable BigDecimal shortfall,
      @Nullable Boolean reached) {

    static Gap of(Uplift.Gap gap) {
      return new Gap(
          gap.limit().element().toString(),
          gap.limit().atLeast().toBigDecimal(),
          gap.score().map(Score::toBigDecimal).orElse(null),
          gap.bounds().low().toBigDecimal(),
          gap.bounds().high().toBigDecimal(),
          gap.shortfall().orElse(null),
          gap.isReached().orElse(null));
    }
  }

  /**
   * The score that one element would need if it alone changed.
   *
   * @param element the element
   * @param score the nominal score, with two decimals
   * @param needed the score needed; null unless it suffices
   * @param rise the points between the two scores; null unless it suffices
   * @param suffices whether this element alone can lift the agency to the tier; null if that
   *     depends on unknown scores
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record Alone(
      String element,
      BigDecimal score,
      @Nullable BigDecimal needed,
      @Nullable BigDecimal rise,
      @Nullable Boolean suffices) {

    static Alone of(Uplift.Alone alone) {
      return new Alone(
          alone.element().toString(),
          alone.score().toBigDecimal(),
          alone.needed().map(Score::toBigDecimal).orElse(null),
          alone.rise().orElse(null),
          alone.suffices().orElse(null));
    }
  }

  /**
   * Converts an uplift to its JSON form.
   *
   * @param uplift the uplift
   * @return the record, without source and agency
   */
  public static UpliftJson of(Uplift uplift) {
    return new UpliftJson(
        SchemaId.UPLIFT.id(),
        null,
        uplift.framework().fiscalYear().buddhistEra(),
        uplift.framework().toString(),
        AssumedRules.of(uplift.framework()),
        null,
        uplift.tier().code(),
        uplift.isReached().orElse(null),
        uplift.gaps().stream().map(Gap::of).toList(),
        uplift.alone().stream().map(Alone::of).toList());
  }

  /**
   * Returns this uplift with the place and the agency of its assessment.
   *
   * @param place the place where the assessment was read, {@code file} or {@code file:line}
   * @param assessed the agency
   * @return the record; this one is unchanged
   */
  public UpliftJson from(String place, Agency assessed) {
    return new UpliftJson(
        schema,
        Objects.requireNonNull(place, "place"),
        fiscalYear,
        framework,
        assumed,
        AgencyJson.of(assessed),
        tier,
        reached,
        gaps,
        alone);
  }
}
