package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ita4j.improvement.Comparison;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.TierCode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two years beside each other in JSON, of the form {@code ita/comparison/1}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param schema the id of the form, {@code ita/comparison/1}
 * @param before the framework of the first year
 * @param after the framework of the second year
 * @param sameLadder whether tiers can be compared
 * @param tierBefore the tier in the first year; null if it is open
 * @param tierAfter the tier in the second year; null if it is open
 * @param tierSteps how many tiers the agency rose, below zero if it fell; null if that cannot be said
 * @param changes the elements that are scored in both years and keep their meaning
 * @param appeared the elements that are scored in the second year only
 * @param vanished the elements that are scored in the first year only
 */
@JsonPropertyOrder({
  "schema",
  "before",
  "after",
  "sameLadder",
  "tierBefore",
  "tierAfter",
  "tierSteps",
  "changes",
  "appeared",
  "vanished"
})
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ComparisonJson(
    String schema,
    String before,
    String after,
    boolean sameLadder,
    @Nullable String tierBefore,
    @Nullable String tierAfter,
    @Nullable Integer tierSteps,
    List<Change> changes,
    List<String> appeared,
    List<String> vanished)
    implements ResultJson {

  /** Copies the lists. */
  public ComparisonJson {
    changes = List.copyOf(changes);
    appeared = List.copyOf(appeared);
    vanished = List.copyOf(vanished);
  }

  /**
   * One element in both years.
   *
   * @param before the element in the first year
   * @param after the element in the second year
   * @param scoreBefore its score in the first year, with two decimals
   * @param scoreAfter its score in the second year, with two decimals
   * @param difference how many points it rose, below zero if it fell
   */
  @JsonPropertyOrder({"before", "after", "scoreBefore", "scoreAfter", "difference"})
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
   * The JSON form of a comparison.
   *
   * @param comparison the comparison
   * @return the wire record
   */
  public static ComparisonJson of(Comparison comparison) {
    return new ComparisonJson(
        SchemaId.COMPARISON.id(),
        comparison.before().toString(),
        comparison.after().toString(),
        comparison.isSameLadder(),
        comparison.tierBefore().map(TierCode::code).orElse(null),
        comparison.tierAfter().map(TierCode::code).orElse(null),
        comparison.tierSteps().orElse(null),
        comparison.changes().stream().map(Change::of).toList(),
        comparison.appeared().stream().map(ElementId::toString).toList(),
        comparison.vanished().stream().map(ElementId::toString).toList());
  }
}
