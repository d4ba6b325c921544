package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.improvement.Comparison;
import io.github.ita4j.improvement.NotComparable;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.TierCode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of two years in JSON, of the form {@code ita/comparison/1}.
 *
 * @param schema the id of the form, {@code ita/comparison/1}
 * @param frameworkBefore the framework of the first year
 * @param assumedBefore true if the rules of the first year are carried over from another; null and
 *     absent if they are not
 * @param frameworkAfter the framework of the second year
 * @param assumedAfter true if the rules of the second year are carried over from another; null and
 *     absent if they are not
 * @param agencyBefore the agency as the first document names it
 * @param agencyAfter the agency as the second document names it
 * @param sameAgency whether both documents name one agency
 * @param sameTiers whether tiers can be compared
 * @param tierBefore the tier in the first year, computed from its scores or else stated; null if
 *     there is none
 * @param tierBeforeStated whether that tier is only stated
 * @param printedTierBefore the words of the first document for a tier of no ladder; null if there
 *     are none
 * @param tierAfter the tier in the second year, computed from its scores or else stated; null if
 *     there is none
 * @param tierAfterStated whether that tier is only stated
 * @param printedTierAfter the words of the second document for a tier of no ladder; null if there
 *     are none
 * @param tierSteps the number of tiers that the agency rose, negative if it fell; null if unknown,
 *     or if the numbers exclude a stated tier
 * @param changes the elements that are scored in both years and keep their meaning
 * @param notComparable the names that are scored in both years, but are not known to mean the same
 * @param appeared the elements that are scored in the second year only
 * @param vanished the elements that are scored in the first year only
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ComparisonJson(
    String schema,
    String frameworkBefore,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean assumedBefore,
    String frameworkAfter,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean assumedAfter,
    AgencyJson agencyBefore,
    AgencyJson agencyAfter,
    boolean sameAgency,
    boolean sameTiers,
    @Nullable String tierBefore,
    boolean tierBeforeStated,
    @Nullable String printedTierBefore,
    @Nullable String tierAfter,
    boolean tierAfterStated,
    @Nullable String printedTierAfter,
    @Nullable Integer tierSteps,
    List<Change> changes,
    List<SameName> notComparable,
    List<String> appeared,
    List<String> vanished)
    implements ResultJson {

  /** Copies the lists. */
  public ComparisonJson {
    changes = List.copyOf(changes);
    notComparable = List.copyOf(notComparable);
    appeared = List.copyOf(appeared);
    vanished = List.copyOf(vanished);
  }

  /**
   * The scores of one element in both years.
   *
   * @param before the element in the first year
   * @param after the element in the second year
   * @param scoreBefore its score in the first year, with two decimals
   * @param scoreAfter its score in the second year, with two decimals
   * @param difference the points that it rose, negative if it fell
   */
  public record Change(
      String before,
      String after,
      BigDecimal scoreBefore,
      BigDecimal scoreAfter,
      BigDecimal difference) {

    static Change of(Comparison.Change change) {
      return new Change(
          change.before().toString(),
          change.after().toString(),
          change.scoreBefore().toBigDecimal(),
          change.scoreAfter().toBigDecimal(),
          change.difference());
    }
  }

  /**
   * A name that is scored in both years, but is not known to mean the same.
   *
   * @param element the element
   * @param scoreBefore the score under that name in the first year, with two decimals
   * @param scoreAfter the score under that name in the second year, with two decimals
   * @param reason the reason, a {@link NotComparable.Reason}
   */
  public record SameName(
      String element, BigDecimal scoreBefore, BigDecimal scoreAfter, String reason) {

    static SameName of(NotComparable each) {
      return new SameName(
          each.element().toString(),
          each.scoreBefore().toBigDecimal(),
          each.scoreAfter().toBigDecimal(),
          each.reason().name());
    }
  }

  /**
   * Converts a comparison to its JSON form.
   *
   * @param comparison the comparison
   * @return the record
   */
  public static ComparisonJson of(Comparison comparison) {
    return new ComparisonJson(
        SchemaId.COMPARISON.id(),
        comparison.frameworkBefore().toString(),
        AssumedRules.of(comparison.frameworkBefore()),
        comparison.frameworkAfter().toString(),
        AssumedRules.of(comparison.frameworkAfter()),
        AgencyJson.of(comparison.agencyBefore()),
        AgencyJson.of(comparison.agencyAfter()),
        comparison.isSameAgency(),
        comparison.isSameTiers(),
        comparison.tierBefore().map(TierCode::code).orElse(null),
        comparison.isTierBeforeStated(),
        comparison.printedTierBefore().orElse(null),
        comparison.tierAfter().map(TierCode::code).orElse(null),
        comparison.isTierAfterStated(),
        comparison.printedTierAfter().orElse(null),
        comparison.tierSteps().orElse(null),
        comparison.changes().stream().map(Change::of).toList(),
        comparison.notComparable().stream().map(SameName::of).toList(),
        comparison.appeared().stream().map(ElementId::toString).toList(),
        comparison.vanished().stream().map(ElementId::toString).toList());
  }
}
