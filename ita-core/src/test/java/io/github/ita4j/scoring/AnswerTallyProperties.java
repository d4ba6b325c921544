package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.AnswerRule;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Weight;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.testing.RunSeed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The laws of merging, and every score against a second way to compute it. */
@AddLifecycleHook(RunSeed.class)
class AnswerTallyProperties {

  private static final Framework FY2564 =
      Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2564));
  private static final Questionnaire QUESTIONNAIRE = withSurvey(Questionnaire.of(FY2564));

  /** The scales of EIT are not known: those of IIT serve as the caller's. */
  private static Questionnaire withSurvey(Questionnaire questionnaire) {
    Questionnaire whole = questionnaire;
    for (int i = 1; i <= 15; i++) {
      whole =
          whole.with(QuestionCode.parse("E" + i), questionnaire.items().get(2).scale());
    }
    return whole;
  }

  /** One answer; the option -1 is missing, -2 is not applicable. */
  private record Answer(int item, int option) {}

  private static List<Answer> answers(long seed, int count) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int item = random.nextInt(QUESTIONNAIRE.items().size());
      int options = QUESTIONNAIRE.items().get(item).scale().options().size();
      answers.add(new Answer(item, random.nextInt(-2, options)));
    }
    return answers;
  }

  private static AnswerTally tally(List<Answer> answers) {
    AnswerTally tally = new AnswerTally(QUESTIONNAIRE);
    for (Answer answer : answers) {
      switch (answer.option) {
        case -1 -> tally.addMissing(answer.item);
        case -2 -> tally.addNotApplicable(answer.item);
        default -> tally.add(answer.item, answer.option);
      }
    }
    return tally;
  }

  @Property
  void mergingIsAssociativeAndCommutativeAndTheEmptyTallyChangesNothing(
      @ForAll long one,
      @ForAll long two,
      @ForAll long three,
      @ForAll @IntRange(max = 300) int count) {
    AnswerTally a = tally(answers(one, count));
    AnswerTally b = tally(answers(two, count));
    AnswerTally c = tally(answers(three, 5));
    assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
    assertThat(a.merge(b)).isEqualTo(b.merge(a)).hasSameHashCodeAs(b.merge(a));
    AnswerTally empty = new AnswerTally(QUESTIONNAIRE);
    assertThat(a.merge(empty)).isEqualTo(a).isEqualTo(empty.merge(a));
  }

  @Property
  void anySplitOfTheAnswersGivesTheSameTally(
      @ForAll long seed, @ForAll @IntRange(max = 300) int count, @ForAll long how) {
    List<Answer> answers = answers(seed, count);
    SplittableRandom random = new SplittableRandom(how);
    List<List<Answer>> parts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      parts.add(new ArrayList<>());
    }
    answers.forEach(answer -> parts.get(random.nextInt(4)).add(answer));
    AnswerTally merged = parts.stream()
        .map(AnswerTallyProperties::tally)
        .reduce(new AnswerTally(QUESTIONNAIRE), AnswerTally::merge);
    assertThat(merged).isEqualTo(tally(answers));
    assertThat(Scoring.fromAnswers(merged, 1).scores())
        .isEqualTo(Scoring.fromAnswers(tally(answers), 1).scores());
  }

  @Property
  void theMergeLosesNeitherSide(@ForAll long seed, @ForAll @IntRange(min = 1, max = 50) int count) {
    AnswerTally one = tally(answers(seed, count));
    AnswerTally before = tally(answers(seed, count));
    AnswerTally other = tally(answers(seed + 1, count));
    AnswerTally merged = one.merge(other);
    assertThat(one).isEqualTo(before);
    assertThat(merged).isNotEqualTo(one);
    AnswerTally bundledOnly = new AnswerTally(Questionnaire.of(FY2564));
    assertThatThrownBy(() -> one.merge(bundledOnly)).hasMessageContaining("another questionnaire");
  }

  /** The same numbers from the list of answers by fractions in lowest terms, top down. */
  @Property(tries = 200)
  void everyScoreIsWhatTheAnswersThemselvesComeTo(
      @ForAll long seed, @ForAll @IntRange(max = 3_000) int count) {
    List<Answer> answers = answers(seed, count);
    AnswerScores scores = Scoring.fromAnswers(tally(answers), 1);
    Map<ElementId, ExactPoints> known = new TreeMap<>(ElementId.ORDER);
    for (Element element : FY2564.elements()) {
      naive(element.id(), answers).ifPresent(points -> known.put(element.id(), points));
    }
    for (Element element : FY2564.elements()) {
      assertThat(scores.findExact(element.id()))
          .as(element.id().toString())
          .isEqualTo(Optional.ofNullable(known.get(element.id())));
    }
    known.forEach((id, points) -> assertThat(scores.scores().get(id))
        .isEqualTo(Score.of(new BigDecimal(points.numerator())
            .divide(new BigDecimal(points.denominator()), 2, RoundingMode.HALF_UP))));
    assertThat(scores.scores()).hasSameSizeAs(known);
    assertThat(scores.notAssessed().size() + known.size())
        .isEqualTo(FY2564.elements().size());
  }

  /** What the rest of the library sees of them never contradicts itself. */
  @Property(tries = 200)
  void aScorecardMadeOfAnswersIsNeverContradictory(
      @ForAll long seed, @ForAll @IntRange(max = 3_000) int count) {
    Scorecard scorecard =
        Scoring.fromAnswers(tally(answers(seed, count)), 1).scorecard(Agency.ofName("ก"));
    assertThat(Scoring.bounds(FY2564, scorecard).isContradictory()).isFalse();
  }

  private static Optional<ExactPoints> naive(ElementId id, List<Answer> answers) {
    if (id instanceof QuestionCode question) {
      return naiveQuestion(question, answers);
    }
    ExactPoints sum = null;
    for (Element child : FY2564.children(id)) {
      Optional<Weight> weight = child.weight();
      if (child.id() instanceof QuestionCode question && weight.isEmpty()) {
        weight = FY2564.findAnswerRule(question).flatMap(AnswerRule::weight);
      }
      if (weight.isPresent()) {
        Optional<ExactPoints> part = naive(child.id(), answers);
        if (part.isEmpty()) {
          return Optional.empty();
        }
        sum = plus(sum, part.get(), weight.get().numerator(), weight.get().denominator());
      }
    }
    return Optional.ofNullable(sum);
  }

  private static Optional<ExactPoints> naiveQuestion(QuestionCode question, List<Answer> answers) {
    List<Integer> items = new ArrayList<>();
    for (int i = 0; i < QUESTIONNAIRE.items().size(); i++) {
      if (QUESTIONNAIRE.items().get(i).question().equals(question)) {
        items.add(i);
      }
    }
    ExactPoints sum = null;
    for (int item : items) {
      List<Score> points = answers.stream()
          .filter(answer -> answer.item == item && answer.option >= 0)
          .map(answer -> QUESTIONNAIRE
              .items()
              .get(item)
              .scale()
              .options()
              .get(answer.option)
              .points())
          .toList();
      if (points.isEmpty()) {
        return Optional.empty();
      }
      int total = points.stream().mapToInt(Score::hundredths).sum();
      sum = plus(sum, ExactPoints.of(total, 100L * points.size()), 1, items.size());
    }
    return Optional.ofNullable(sum);
  }

  private static ExactPoints plus(
      @org.jspecify.annotations.Nullable ExactPoints sum, ExactPoints part, int times, int over) {
    BigInteger top = part.numerator().multiply(BigInteger.valueOf(times));
    BigInteger bottom = part.denominator().multiply(BigInteger.valueOf(over));
    return sum == null
        ? new ExactPoints(top, bottom)
        : new ExactPoints(
            sum.numerator().multiply(bottom).add(top.multiply(sum.denominator())),
            sum.denominator().multiply(bottom));
  }
}
