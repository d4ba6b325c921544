package io.github.ita4j.testkit;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.PassCheck.Outcome;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** The check of {@link Law#MONOTONE}. */
final class MonotoneLaw {

  private static final int[] RISES = {1, 10, 100, 20_00};

  /** The number of highest elements to choose from: about as many as a ladder has. */
  private static final int HIGHEST = 8;

  private final GradedFramework subject;
  private final List<LawViolation> found = new ArrayList<>();

  private final Scorecards drawn;

  /**
   * The elements that sum into the overall score or into an element of the ladder, the highest
   * levels first.
   */
  private final List<ElementId> counting;

  MonotoneLaw(GradedFramework subject) {
    this.subject = subject;
    this.drawn = Scorecards.of(subject.framework());
    Framework framework = subject.framework();
    Set<ElementId> roots = new HashSet<>(Set.of(ElementId.OVERALL));
    framework
        .ladder()
        .ifPresent(ladder -> ladder.elements().forEach(asked -> roots.add(root(asked))));
    this.counting = framework.elements().stream()
        .map(Element::id)
        .filter(id -> roots.contains(root(id)))
        .sorted(Comparator.comparing(ElementId::level))
        .toList();
  }

  private ElementId root(ElementId id) {
    Element element = subject.framework().element(id);
    return element.sums() ? root(element.parent().orElseThrow()) : id;
  }

  private boolean isPartOf(ElementId id, ElementId above) {
    Element element = subject.framework().element(id);
    return element.sums()
        && (element.parent().filter(above::equals).isPresent()
            || isPartOf(element.parent().orElseThrow(), above));
  }

  List<LawViolation> check(RandomGenerator random, int scorecards) {
    Scorecard lower = overall(0);
    Grade before = subject.grade(lower);
    for (int hundredths = 1; isGoingOn(hundredths, Score.MAX.hundredths() + 1); hundredths++) {
      Scorecard higher = overall(hundredths);
      Grade after = subject.grade(higher);
      Optional<String> worse = worse(before, after);
      if (worse.isPresent()) {
        add(ifRises(ElementId.OVERALL, hundredths) + worse.get(), lower);
      }
      lower = higher;
      before = after;
    }
    for (int i = 0; isGoingOn(i, scorecards); i++) {
      raiseOne(random);
    }
    for (int i = 0; isGoingOn(i, scorecards); i++) {
      TrueScores truth = TrueScores.draw(subject.framework(), random);
      compareComplete(drawn.complete(truth), drawn.complete(truth.raised(random)));
    }
    return found;
  }

  private boolean isGoingOn(int done, int all) {
    return done < all && found.size() < GradedFramework.MOST_VIOLATIONS;
  }

  private Scorecard overall(int hundredths) {
    return subject.stating(Map.of(ElementId.OVERALL, stated(hundredths)));
  }

  private static String ifRises(ElementId id, int hundredths) {
    return "if " + id + " rises to " + Score.ofHundredths(hundredths) + ", ";
  }

  private static StatedScore stated(int hundredths) {
    return StatedScore.of(Score.ofHundredths(hundredths));
  }

  /**
   * States some elements and raises one of them. No element above or below the raised one is
   * stated.
   */
  private void raiseOne(RandomGenerator random) {
    TrueScores truth = TrueScores.draw(subject.framework(), random);
    Map<ElementId, StatedScore> scores =
        new LinkedHashMap<>(drawn.partial(truth, random).scores());
    int among = random.nextBoolean() ? counting.size() : Math.min(HIGHEST, counting.size());
    ElementId id = counting.get(random.nextInt(among));
    scores.keySet().removeIf(other -> isPartOf(other, id) || isPartOf(id, other));
    StatedScore score = truth.printed(id, random.nextInt(4) == 0 ? random.nextInt(3) : 2);
    scores.put(id, score);
    int unit = score.decimals() == 2 ? 1 : score.decimals() == 1 ? 10 : 100;
    int rise = unit * (1 + random.nextInt(RISES[random.nextInt(RISES.length)]) / unit);
    compare(scores, id, Math.min(Score.MAX.hundredths(), score.score().hundredths() + rise));
  }

  /** Compares a scorecard with the same one after one score is raised to a number of hundredths. */
  private void compare(Map<ElementId, StatedScore> scores, ElementId id, int hundredths) {
    UnaryOperator<Scorecard> raise = lower -> {
      Map<ElementId, StatedScore> raised = new LinkedHashMap<>(lower.scores());
      raised.computeIfPresent(
          id, (key, score) -> StatedScore.of(Score.ofHundredths(hundredths), score.decimals()));
      return subject.stating(raised);
    };
    Scorecard lower = subject.stating(scores);
    if (worse(lower, raise.apply(lower)).isPresent()) {
      Scorecard fewest = subject.fewest(
          lower,
          fewer ->
              fewer.scores().containsKey(id) && worse(fewer, raise.apply(fewer)).isPresent());
      worse(fewest, raise.apply(fewest))
          .ifPresent(what -> add(ifRises(id, hundredths) + what, fewest));
    }
  }

  private void compareComplete(Scorecard lower, Scorecard higher) {
    worse(lower, higher).ifPresent(what -> {
      Map<ElementId, String> risen = new LinkedHashMap<>();
      lower.scores().forEach((id, score) -> {
        StatedScore after = higher.scores().getOrDefault(id, score);
        if (!after.equals(score)) {
          risen.put(id, score + " to " + after);
        }
      });
      add("if all these rise, " + risen + ", " + what, lower);
    });
  }

  private void add(String message, Scorecard example) {
    found.add(new LawViolation(Law.MONOTONE, message, Optional.of(example)));
  }

  private Optional<String> worse(Scorecard lower, Scorecard higher) {
    return worse(subject.grade(lower), subject.grade(higher));
  }

  private Optional<String> worse(Grade before, Grade after) {
    return fall(
            "the best possible tier", first(before.possibleTiers()), first(after.possibleTiers()))
        .or(() -> fall(
            "the worst possible tier", last(before.possibleTiers()), last(after.possibleTiers())))
        .or(() -> fall("the tier", before.tier(), after.tier()))
        .or(() -> {
          Outcome old = before.passCheck().outcome();
          Outcome now = after.passCheck().outcome();
          return rank(now) < rank(old)
              ? Optional.of("the pass check goes from " + old + " to " + now)
              : Optional.empty();
        });
  }

  private Optional<String> fall(String what, Optional<TierCode> before, Optional<TierCode> after) {
    List<TierCode> tiers = subject.tiers();
    return before.isPresent()
            && after.isPresent()
            && tiers.indexOf(after.get()) > tiers.indexOf(before.get())
        ? Optional.of(what + " falls from " + before.get() + " to " + after.get())
        : Optional.empty();
  }

  private static Optional<TierCode> first(List<TierCode> tiers) {
    return tiers.stream().findFirst();
  }

  private static Optional<TierCode> last(List<TierCode> tiers) {
    return tiers.isEmpty() ? Optional.empty() : Optional.of(tiers.get(tiers.size() - 1));
  }

  private static int rank(Outcome outcome) {
    return switch (outcome) {
      case FAILS -> 0;
      case UNKNOWN -> 1;
      case PASSES -> 2;
    };
  }
}
