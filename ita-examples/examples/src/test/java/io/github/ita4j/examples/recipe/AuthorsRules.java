package io.github.ita4j.examples.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkLoader;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.model.*;
import io.github.ita4j.testkit.ScorecardKind;
import io.github.ita4j.testkit.Scorecards;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A recipe for tests of rules of your own: what their author says of them, as methods that any
 * testing library can call. Each draws a scorecard of the rules from a source of random numbers.
 */
final class AuthorsRules {

  static final Path FOLDER = Path.of("../consumers/own-framework/framework");

  static final Framework FRAMEWORK = FrameworkLoader.fromFolder(FOLDER);

  private AuthorsRules() {}

  /** GREEN asks for 90 points in all and for 75 in the second group, YELLOW for 80 in all. */
  static void theTierIsAsTheAuthorSays(Framework framework, RandomGenerator random) {
    // The scores that the ladder asks about, each at one of its limits or beside it.
    Scorecards scorecards = Scorecards.of(framework);
    Scorecard stated = Stream.generate(() -> scorecards.next(random, ScorecardKind.AT_LIMITS))
        .filter(each -> each.scores().size() == 2)
        .findFirst()
        .orElseThrow();
    Score overall = stated.findScore(ElementId.OVERALL).orElseThrow().score();
    Score secondGroup = stated.findScore(ElementId.parse("10")).orElseThrow().score();

    String tier;
    if (overall.isAtLeast(Score.parse("90.00")) && secondGroup.isAtLeast(Score.parse("75.00"))) {
      tier = "GREEN";
    } else {
      tier = overall.isAtLeast(Score.parse("80.00")) ? "YELLOW" : "RED";
    }
    assertThat(Grading.grade(framework, stated).tier()).contains(TierCode.parse(tier));
  }

  /** YELLOW and GREEN pass, and nothing else does. */
  static void whoHasATierAboveRedPasses(Framework framework, RandomGenerator random) {
    Grade grade =
        Grading.grade(framework, Scorecards.of(framework).next(random, ScorecardKind.COMPLETE));

    assertThat(grade.passCheck().outcome())
        .isEqualTo(
            grade.tier().orElseThrow().equals(TierCode.parse("RED"))
                ? PassCheck.Outcome.FAILS
                : PassCheck.Outcome.PASSES);
  }

  /** Whoever publishes one more item, and changes nothing else, never falls. */
  static void anItemMoreNeverCostsATier(Framework framework, RandomGenerator random) {
    Map<ElementId, StatedScore> items = new LinkedHashMap<>();
    Scorecard whole = Scorecards.of(framework).next(random, ScorecardKind.COMPLETE);
    whole.scores().forEach((element, score) -> {
      if (element.level() == Level.QUESTION) {
        items.put(element, score);
      }
    });
    List<TierCode> before = possibleTiers(framework, whole, items);
    List<ElementId> codes = List.copyOf(items.keySet());
    items.put(codes.get(random.nextInt(codes.size())), StatedScore.of(Score.MAX));
    List<TierCode> after = possibleTiers(framework, whole, items);

    // From the top down: the best that is possible, then the worst.
    List<TierCode> ladder = framework.ladder().orElseThrow().codes();
    assertThat(ladder.indexOf(after.get(0))).isLessThanOrEqualTo(ladder.indexOf(before.get(0)));
    assertThat(ladder.indexOf(after.get(after.size() - 1)))
        .isLessThanOrEqualTo(ladder.indexOf(before.get(before.size() - 1)));
  }

  /** By hand: 2/3 of 100 and 1/3 of the mean of 100, 100, 100 and 0. */
  static void theItemsSumByTheAuthorsWeights(Framework framework) {
    ScorecardBuilder scorecard = Scorecard.builder()
        .fiscalYear(framework.fiscalYear())
        .framework(framework.id())
        .agency(Agency.ofName("หน่วยงานสมมติ"));
    for (int item = 1; item <= 12; item++) {
      scorecard.putScore(
          ElementId.parse("O" + item), StatedScore.parse(item == 12 ? "0.00" : "100.00"));
    }

    assertThat(Grading.grade(framework, scorecard.build()).overall().nominal())
        .contains(Score.parse("91.67"));
  }

  private static List<TierCode> possibleTiers(
      Framework framework, Scorecard scorecard, Map<ElementId, StatedScore> scores) {
    return Grading.grade(framework, scorecard.toBuilder().scores(scores).build())
        .possibleTiers();
  }
}
