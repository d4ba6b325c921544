package io.github.ita4j.grading;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.scoring.ScoreBounds;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes an explanation down; it decides nothing itself. */
final class Explaining {

  private Explaining() {}

  static Explanation explain(ScoreBounds bounds, Scorecard scorecard) {
    Framework framework = bounds.framework();
    Grade grade = Grading.grade(bounds);
    ExplanationBuilder explanation =
        Explanation.builder().framework(framework.id()).passCheck(grade.passCheck());
    for (ElementId id : elements(framework, scorecard)) {
      explanation.addComputation(computation(bounds, scorecard, framework.element(id)));
    }
    for (Tier tier : framework.ladder().map(TierLadder::tiers).orElse(List.of())) {
      List<Explanation.LimitCheck> limits = new ArrayList<>();
      for (TierLimit limit : tier.limits()) {
        limits.add(new Explanation.LimitCheck(
            limit, bounds.of(limit.element()), Verdict.of(bounds, limit)));
      }
      explanation.addTier(new Explanation.TierCheck(
          tier.code(), grade.possibleTiers().contains(tier.code()), limits));
    }
    return explanation.build();
  }

  /** What is stated, what the ladder asks about, and the overall score, with everything above them; in the tree's order. */
  private static List<ElementId> elements(Framework framework, Scorecard scorecard) {
    Set<ElementId> asked = new LinkedHashSet<>(scorecard.scores().keySet());
    framework.ladder().ifPresent(ladder -> asked.addAll(ladder.elements()));
    Set<ElementId> wanted = new LinkedHashSet<>();
    wanted.add(ElementId.OVERALL);
    for (ElementId element : asked) {
      Optional<ElementId> id = Optional.of(element);
      while (id.isPresent()) {
        wanted.add(id.get());
        id = framework.element(id.get()).parent();
      }
    }
    return wanted.stream().sorted(ElementId.ORDER).toList();
  }

  private static Explanation.Computation computation(
      ScoreBounds bounds, Scorecard scorecard, Element element) {
    List<Explanation.Part> parts = new ArrayList<>();
    for (Element child : bounds.framework().children(element.id())) {
      child
          .weight()
          .ifPresent(weight -> parts.add(new Explanation.Part(
              child.id(), weight, bounds.exactNominal(child.id()), child.provenance())));
    }
    return new Explanation.Computation(
        bounds.of(element.id()),
        Optional.ofNullable(scorecard.scores().get(element.id())),
        parts,
        bounds.exactSumOfParts(element.id()),
        element.provenance());
  }
}
