package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ita4j.grading.Uplift;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Score;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it would take to reach a tier, in JSON, of the form {@code ita/uplift/1}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param schema the id of the form, {@code ita/uplift/1}
 * @param source where the assessment was read, {@code file} or {@code file:line}; absent if null
 * @param fiscalYear the fiscal year in the Buddhist era
 * @param framework the rules that were used, for example {@code nacc-2568r1}
 * @param agency the agency; absent if null
 * @param tier the tier to reach
 * @param reached whether it is reached, at face value or, where a score is not known, whatever it
 *     is; null if that depends on scores that are not known
 * @param gaps what each limit of the tier still asks
 * @param alone what each element alone would have to rise to
 */
@JsonPropertyOrder({
  "schema",
  "source",
  "fiscalYear",
  "framework",
  "agency",
  "tier",
  "reached",
  "gaps",
  "alone"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpliftJson(
    String schema,
    @Nullable String source,
    int fiscalYear,
    String framework,
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
   * What one limit still asks.
   *
   * @param element the element
   * @param atLeast the least score that is asked, with two decimals
   * @param score its score at face value, with two decimals; null if it is not known
   * @param low the least score that the element could be printed as, with two decimals
   * @param high the greatest score that the element could be printed as, with two decimals
   * @param shortfall how many points are missing; null if none are, or the score is not known
   * @param reached whether the limit is reached, at face value or, where the score is not known,
   *     whatever it is; null if it may be either
   */
  @JsonPropertyOrder({"element", "atLeast", "score", "low", "high", "shortfall", "reached"})
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
          gap.shortfall().map(Score::toBigDecimal).orElse(null),
          gap.isReached().orElse(null));
    }
  }

  /**
   * What one element alone would have to rise to.
   *
   * @param element the element
   * @param score its score at face value, with two decimals
   * @param needed the score that it would have to have; null unless it suffices
   * @param rise how many points that is above its score; null unless it suffices
   * @param suffices whether the element alone can bring about the tier; null if that depends on
   *     scores that are not known
   */
  @JsonPropertyOrder({"element", "score", "needed", "rise", "suffices"})
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
          alone.rise().map(Score::toBigDecimal).orElse(null),
          alone.suffices().orElse(null));
    }
  }

  /**
   * The JSON form of an uplift.
   *
   * @param uplift the uplift
   * @return the wire record, without source and agency
   */
  public static UpliftJson of(Uplift uplift) {
    return new UpliftJson(
        SchemaId.UPLIFT.id(),
        null,
        uplift.framework().fiscalYear().buddhistEra(),
        uplift.framework().toString(),
        null,
        uplift.tier().code(),
        uplift.isReached().orElse(null),
        uplift.gaps().stream().map(Gap::of).toList(),
        uplift.alone().stream().map(Alone::of).toList());
  }

  /**
   * This uplift with its assessment's place and agency.
   *
   * @param place where the assessment was read, {@code file} or {@code file:line}
   * @param assessed the agency
   * @return the wire record; this one is unchanged
   */
  public UpliftJson from(String place, Agency assessed) {
    return new UpliftJson(
        schema, place, fiscalYear, framework, AgencyJson.of(assessed), tier, reached, gaps, alone);
  }
}
