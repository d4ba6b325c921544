package io.github.ita4j.examples.recipe;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkLoader;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.model.*;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A recipe for rules with a fourth instrument beside IIT, EIT and OIT.
 *
 * <p>The names of instruments are given. A further one is an index, {@code INDEX.1}, with a label
 * and indicators of its own. It has no questions, since these belong to the three.
 */
public final class FourInstruments {

  private FourInstruments() {}

  /** Returns the analysis of scores by the rules of a folder. */
  public static Analysis analyse(Path folder, Agency agency, Map<ElementId, StatedScore> scores) {
    Framework own = FrameworkLoader.fromFolder(folder);
    Scorecard scorecard = Scorecard.builder()
        .fiscalYear(own.fiscalYear())
        .framework(own.id()) // else the national rules of the year apply
        .agency(agency)
        .scores(scores)
        .build();
    return Analysis.of(Frameworks.bundled().with(own), scorecard);
  }

  /** Returns the tier, each sum, and each limit of each tier, a line each. */
  public static List<String> explained(Analysis analysis) {
    Explanation explanation = analysis.explanation();
    Stream<String> tier = Stream.of(
        analysis.grade().possibleTiers() + " by " + analysis.framework().name().englishOrThai());
    Stream<String> sums = explanation.computations().stream()
        .filter(sum -> !sum.parts().isEmpty())
        .map(sum -> sum.bounds().element() + " = " + sum.formula() + " = "
            + sum.bounds().nominal().map(Score::toString).orElse("unknown"));
    Stream<String> limits = explanation.tiers().stream()
        .flatMap(each -> each.limits().stream()
            .map(check -> each.tier() + ": " + check.limit().element() + " at least "
                + check.limit().atLeast() + ": " + check.status()));
    return Stream.of(tier, sums, limits).flatMap(each -> each).toList();
  }
}
