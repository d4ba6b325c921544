package io.github.ita4j.cli.sample;

import io.github.ita4j.framework.AnswerRule;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Weight;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.Questionnaire;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The correct scores of a made-up agency, computed from the number of answers drawn for each
 * option. The computation follows the rules as slowly and plainly as possible. It uses none of the
 * computations of {@code ita score}.
 */
public final class SampleTruth {

  /** A fraction of points. */
  private record Exact(BigInteger top, BigInteger bottom) {

    Exact plus(Exact other) {
      return new Exact(
          top.multiply(other.bottom).add(other.top.multiply(bottom)),
          bottom.multiply(other.bottom));
    }

    Exact times(long numerator, long denominator) {
      return new Exact(
          top.multiply(BigInteger.valueOf(numerator)),
          bottom.multiply(BigInteger.valueOf(denominator)));
    }

    Score rounded() {
      return Score.of(new BigDecimal(top).divide(new BigDecimal(bottom), 2, RoundingMode.HALF_UP));
    }
  }

  private static final Exact ZERO = new Exact(BigInteger.ZERO, BigInteger.ONE);

  private final Questionnaire questionnaire;
  private final Framework framework;
  private final int[][] counts;

  /**
   * Creates the correct scores of one agency.
   *
   * @param questionnaire the questions
   * @param counts for each item the number of people who chose each option
   */
  public SampleTruth(Questionnaire questionnaire, int[][] counts) {
    this.questionnaire = questionnaire;
    this.framework = questionnaire.framework();
    this.counts = counts;
  }

  /** Returns the scores of everything with answers. */
  public Scorecard scorecard(Agency agency) {
    ScorecardBuilder scorecard = Scorecard.builder()
        .fiscalYear(framework.fiscalYear())
        .framework(framework.id())
        .agency(agency);
    for (Element element : framework.elements()) {
      exact(element.id())
          .ifPresent(exact -> scorecard.putScore(element.id(), StatedScore.of(exact.rounded())));
    }
    return scorecard.build();
  }

  private Optional<Exact> exact(ElementId id) {
    if (id instanceof QuestionCode question) {
      return ofQuestion(question);
    }
    Exact sum = ZERO;
    boolean sums = false;
    for (Element child : framework.children(id)) {
      Optional<Weight> weight = weight(framework, child);
      if (weight.isPresent()) {
        Optional<Exact> part = exact(child.id());
        if (part.isEmpty()) {
          return Optional.empty();
        }
        sums = true;
        sum = sum.plus(part.get().times(weight.get().numerator(), weight.get().denominator()));
      }
    }
    return sums ? Optional.of(sum) : Optional.empty();
  }

  /** Returns the share of an element in its parent for scoring answers. */
  public static Optional<Weight> weight(Framework framework, Element child) {
    return child.weight().isPresent() || !(child.id() instanceof QuestionCode question)
        ? child.weight()
        : framework.findAnswerRule(question).flatMap(AnswerRule::weight);
  }

  private Optional<Exact> ofQuestion(QuestionCode question) {
    List<AnswerItem> items = questionnaire.items();
    int[] parts = IntStream.range(0, items.size())
        .filter(item -> items.get(item).question().equals(question))
        .toArray();
    Exact sum = ZERO;
    for (int part : parts) {
      long answered = 0;
      BigInteger hundredths = BigInteger.ZERO;
      for (int option = 0; option < counts[part].length; option++) {
        answered += counts[part][option];
        hundredths = hundredths.add(BigInteger.valueOf(counts[part][option])
            .multiply(BigInteger.valueOf(
                items.get(part).scale().options().get(option).points().hundredths())));
      }
      if (answered == 0) {
        return Optional.empty();
      }
      sum = sum.plus(new Exact(hundredths, BigInteger.valueOf(answered * 100)));
    }
    return parts.length == 0 ? Optional.empty() : Optional.of(sum.times(1, parts.length));
  }
}
