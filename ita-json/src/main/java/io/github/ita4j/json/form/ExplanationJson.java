package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.framework.Provenance;
import io.github.ita4j.framework.Source;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.json.form.FrameworkJson.ProvenanceRow;
import io.github.ita4j.json.form.FrameworkJson.SourceRow;
import io.github.ita4j.scoring.ExactPoints;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The explanation of a grade in JSON.
 *
 * @param framework the rules of the grade
 * @param assumed true if the rules are carried over from another year, since those of this one are
 *     not known; null and absent if they are not assumed
 * @param computations the computed scores, from the overall score down
 * @param tiers the tiers from the top down, with the status of their limits
 * @param passCheck the pass check
 * @param sources the sources that the provenances cite
 */
public record ExplanationJson(
    String framework,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean assumed,
    List<Computation> computations,
    List<TierCheck> tiers,
    Pass passCheck,
    List<SourceRow> sources) {

  /** Copies the lists. */
  public ExplanationJson {
    computations = List.copyOf(computations);
    tiers = List.copyOf(tiers);
    sources = List.copyOf(sources);
  }

  /**
   * Converts an explanation to its JSON form.
   *
   * @param explanation the explanation
   * @return the record
   */
  public static ExplanationJson of(Explanation explanation) {
    Map<String, SourceRow> cited = new LinkedHashMap<>();
    for (Explanation.Computation computation : explanation.computations()) {
      cite(cited, computation.provenance());
      computation.parts().forEach(part -> cite(cited, part.provenance()));
    }
    for (Explanation.TierCheck tier : explanation.tiers()) {
      tier.limits().forEach(limit -> cite(cited, limit.limit().provenance()));
    }
    explanation.passCheck().mark().ifPresent(mark -> cite(cited, mark.provenance()));
    return new ExplanationJson(
        explanation.framework().toString(),
        AssumedRules.of(explanation.framework()),
        explanation.computations().stream().map(Computation::of).toList(),
        explanation.tiers().stream().map(TierCheck::of).toList(),
        Pass.of(explanation.passCheck()),
        List.copyOf(cited.values()));
  }

  private static void cite(Map<String, SourceRow> cited, Provenance provenance) {
    for (Source source : provenance.sources()) {
      cited.putIfAbsent(source.id(), SourceRow.of(source));
    }
  }

  /**
   * A number before rounding.
   *
   * @param points the decimals, for example {@code 89.2975}, or {@code 75.976666…} if they repeat
   * @param fraction the exact fraction, for example {@code 35719/400}
   */
  public record Exact(String points, String fraction) {

    static Exact of(ExactPoints points) {
      return new Exact(points.toString(), points.numerator() + "/" + points.denominator());
    }
  }

  /**
   * The computation of one score.
   *
   * @param element the element
   * @param bounds the bounds of its score
   * @param stated the statement of the source; absent if null
   * @param formula the sum, for example {@code 3/10 IIT + 3/10 EIT + 2/5 OIT}; null and absent
   *     without parts
   * @param parts the parts of the sum; absent if empty
   * @param sumOfParts the sum before rounding; null and absent if a part is missing
   * @param provenance the source of the element's place and weight
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Computation(
      String element,
      BoundsJson bounds,
      @Nullable ScoreJson stated,
      @Nullable String formula,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> parts,
      @Nullable Exact sumOfParts,
      ProvenanceRow provenance) {

    /** Copies the list. */
    public Computation {
      parts = parts == null ? List.of() : List.copyOf(parts);
    }

    static Computation of(Explanation.Computation computation) {
      return new Computation(
          computation.bounds().element().toString(),
          BoundsJson.of(computation.bounds()),
          computation.stated().map(ScoreJson::of).orElse(null),
          computation.parts().isEmpty() ? null : computation.formula(),
          computation.parts().stream().map(Part::of).toList(),
          computation.sumOfParts().map(Exact::of).orElse(null),
          ProvenanceRow.of(computation.provenance()));
    }
  }

  /**
   * One part of a sum.
   *
   * @param element the part
   * @param weight its weight, for example {@code 3/10}
   * @param value its value before rounding; null and absent if it is missing
   * @param provenance the source of its place and weight
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Part(
      String element, String weight, @Nullable Exact value, ProvenanceRow provenance) {

    static Part of(Explanation.Part part) {
      return new Part(
          part.element().toString(),
          part.weight().toString(),
          part.value().map(Exact::of).orElse(null),
          ProvenanceRow.of(part.provenance()));
    }
  }

  /**
   * The check of one tier.
   *
   * @param tier the code
   * @param possible whether it is possible
   * @param limits the limits of the tier, each with its status
   */
  public record TierCheck(String tier, boolean possible, List<LimitCheck> limits) {

    /** Copies the list. */
    public TierCheck {
      limits = List.copyOf(limits);
    }

    static TierCheck of(Explanation.TierCheck check) {
      return new TierCheck(
          check.tier().code(),
          check.possible(),
          check.limits().stream().map(LimitCheck::of).toList());
    }
  }

  /**
   * One limit of a tier.
   *
   * @param element the element
   * @param atLeast the least score, with two decimals
   * @param bounds the bounds of the element's score
   * @param status the status of the limit, a {@link io.github.ita4j.grading.LimitStatus}
   * @param provenance the source of the limit
   */
  public record LimitCheck(
      String element,
      BigDecimal atLeast,
      BoundsJson bounds,
      String status,
      ProvenanceRow provenance) {

    static LimitCheck of(Explanation.LimitCheck check) {
      return new LimitCheck(
          check.limit().element().toString(),
          check.limit().atLeast().toBigDecimal(),
          BoundsJson.of(check.bounds()),
          check.status().name(),
          ProvenanceRow.of(check.limit().provenance()));
    }
  }

  /**
   * The pass check.
   *
   * @param mark the pass mark; null and absent if the year has none
   * @param outcome the outcome, a {@link PassCheck.Outcome}
   * @param certain whether the bounds lie on one side of the mark
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Pass(FrameworkJson.@Nullable Mark mark, String outcome, boolean certain) {

    static Pass of(PassCheck check) {
      return new Pass(
          check.mark().map(FrameworkJson.Mark::of).orElse(null),
          check.outcome().name(),
          check.certain());
    }
  }
}
