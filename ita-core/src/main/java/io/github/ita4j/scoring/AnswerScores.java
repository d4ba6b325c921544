package io.github.ita4j.scoring;

import io.github.ita4j.exact.Rational;
import io.github.ita4j.framework.AnswerRule;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.ScaleOrigin;
import io.github.ita4j.framework.Weight;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.summary.Summary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * The scores that the answers of an agency's respondents give, element by element.
 *
 * <p>The score of a question is the mean of its sub-items. The score of a sub-item is the mean over
 * those who answered it. The score of every element above is the weighted sum of its parts. Nothing
 * is rounded on the way. Each printed score is the exact value, rounded half up to two decimals
 * once.
 *
 * <p>An element is not assessed if one of its questions has no answers or too few. It then has no
 * score, nor has any element that it enters.
 */
public final class AnswerScores {

  private final Questionnaire questionnaire;
  private final Map<ElementId, Rational> values = new LinkedHashMap<>();
  private final Map<ElementId, Score> scores;
  private final Map<ElementId, NotAssessed> notAssessed;
  private final Map<QuestionCode, ScaleOrigin> otherScales;
  private final Map<QuestionCode, ScaleOrigin> origins = new HashMap<>();
  private final Confidence confidence;

  AnswerScores(AnswerTally tally, int minimumRespondents) {
    this.questionnaire = tally.questionnaire();
    Map<ElementId, NotAssessed> reasons = new LinkedHashMap<>();
    Set<Confidence> used = EnumSet.of(Confidence.CONFIRMED);
    Framework framework = questionnaire.framework();
    List<Element> parentsFirst = framework.elements();
    for (int i = parentsFirst.size() - 1; i >= 0; i--) {
      ElementId id = parentsFirst.get(i).id();
      Optional<NotAssessed> reason = id instanceof QuestionCode question
          ? assess(question, tally, minimumRespondents, used)
          : assess(id, framework, used);
      reason.ifPresent(known -> reasons.put(id, known));
    }
    List<ElementId> order = new ArrayList<>();
    parentsFirst.forEach(element -> order.add(element.id()));
    for (AnswerItem item : questionnaire.items()) {
      // The framework does not list the questions of an open catalogue.
      if (!values.containsKey(item.question()) && !reasons.containsKey(item.question())) {
        order.add(item.question());
        assess(item.question(), tally, minimumRespondents, used)
            .ifPresent(known -> reasons.put(item.question(), known));
      }
    }
    Map<ElementId, Score> rounded = new LinkedHashMap<>();
    Map<ElementId, NotAssessed> without = new LinkedHashMap<>();
    Map<QuestionCode, ScaleOrigin> others = new LinkedHashMap<>();
    for (ElementId id : order) {
      Rational value = values.get(id);
      NotAssessed reason = reasons.get(id);
      if (value != null) {
        rounded.put(id, Score.of(value.rounded(2)));
      } else if (reason != null) {
        without.put(id, reason);
      }
      ScaleOrigin origin = id instanceof QuestionCode question ? origins.get(question) : null;
      if (origin != null) {
        others.put((QuestionCode) id, origin);
      }
    }
    this.scores = Collections.unmodifiableMap(rounded);
    this.notAssessed = Collections.unmodifiableMap(without);
    this.otherScales = Collections.unmodifiableMap(others);
    this.confidence = used.stream().reduce(Confidence.CONFIRMED, Confidence::lower);
  }

  /** Scores a question, or returns the reason why it cannot be scored. */
  private Optional<NotAssessed> assess(
      QuestionCode question, AnswerTally tally, int minimumRespondents, Set<Confidence> used) {
    List<AnswerItem> items = questionnaire.itemsOf(question);
    if (items.isEmpty()) {
      return Optional.of(NotAssessed.NO_SCALE);
    }
    // An item of OIT is checked by an assessor, and one assessor is enough.
    long minimum = question.instrument() == Instrument.OIT ? 1 : minimumRespondents;
    int first = questionnaire.first(question);
    long fewest = Long.MAX_VALUE;
    for (int i = 0; i < items.size(); i++) {
      fewest = Math.min(fewest, tally.answered(first + i));
    }
    if (fewest < Math.max(minimum, 1)) {
      return Optional.of(fewest == 0 ? NotAssessed.NO_ANSWERS : NotAssessed.TOO_FEW_RESPONDENTS);
    }
    Rational sum = Rational.ZERO;
    for (int i = 0; i < items.size(); i++) {
      sum = sum.plus(tally.mean(first + i));
      AnswerItem item = items.get(i);
      if (item.scale().origin() == ScaleOrigin.FRAMEWORK) {
        item.scale().provenance().ifPresent(rule -> used.add(rule.confidence()));
        // That the question has this scale is a rule of its own.
        questionnaire
            .framework()
            .findAnswerRule(question)
            .ifPresent(rule -> used.add(rule.provenance().confidence()));
      } else {
        // The worst of several origins counts: invented for samples, rather than given by the
        // caller.
        origins.merge(
            question, item.scale().origin(), BinaryOperator.maxBy(Comparator.naturalOrder()));
      }
    }
    values.put(question, sum.times(1, items.size()));
    return Optional.empty();
  }

  /** Scores an element from its parts, or returns the reason why it cannot be scored. */
  private Optional<NotAssessed> assess(ElementId id, Framework framework, Set<Confidence> used) {
    Rational sum = Rational.ZERO;
    boolean hasParts = false;
    Confidence lowest = Confidence.CONFIRMED;
    for (Element child : framework.children(id)) {
      Optional<Weight> weight = child.weight();
      Confidence ofWeight = child.provenance().confidence();
      if (weight.isEmpty() && child.id() instanceof QuestionCode question) {
        Optional<AnswerRule> rule = framework.findAnswerRule(question);
        weight = rule.flatMap(AnswerRule::weight);
        ofWeight = rule.map(known -> known.provenance().confidence()).orElse(ofWeight);
      }
      if (weight.isPresent()) {
        hasParts = true;
        Rational part = values.get(child.id());
        if (part == null) {
          return Optional.of(NotAssessed.PART_NOT_ASSESSED);
        }
        sum = sum.plus(part.times(weight.get().numerator(), weight.get().denominator()));
        lowest = lowest.lower(ofWeight);
      }
    }
    if (!hasParts) {
      return Optional.of(NotAssessed.NO_RULE);
    }
    used.add(lowest);
    values.put(id, sum);
    return Optional.empty();
  }

  /**
   * Returns the questions that were asked, with the scales that scored them.
   *
   * @return the questionnaire
   */
  public Questionnaire questionnaire() {
    return questionnaire;
  }

  /**
   * Returns the scores of all elements that could be assessed.
   *
   * @return the scores, the overall score first
   */
  public Map<ElementId, Score> scores() {
    return scores;
  }

  /**
   * Returns a score before rounding.
   *
   * @param id the element
   * @return its exact points; empty if it is not assessed
   * @throws IllegalArgumentException if the framework does not have the element
   */
  public Optional<ExactPoints> findExact(ElementId id) {
    questionnaire.framework().element(id);
    return Optional.ofNullable(values.get(id)).map(ExactPoints::of);
  }

  /**
   * Returns the elements that have no score, each with the reason.
   *
   * @return the reasons, the overall score first
   */
  public Map<ElementId, NotAssessed> notAssessed() {
    return notAssessed;
  }

  /**
   * Returns the scored questions whose scales do not come from the framework. The result is only as
   * good as these scales.
   *
   * @return the origin of the scale by question, in the order of the scores
   */
  public Map<QuestionCode, ScaleOrigin> otherScales() {
    return otherScales;
  }

  /**
   * Returns the lowest confidence of the framework's scales and weights that the scores rest on. It
   * does not cover {@link #otherScales}.
   *
   * @return the lowest confidence
   */
  public Confidence confidence() {
    return confidence;
  }

  /**
   * Returns the scores as a scorecard, which can be graded and audited like a published one.
   *
   * <p>It states no {@link Scorecard#respondents}, since a tally does not know them. Add those that
   * may be published.
   *
   * <p>A scorecard has no place for {@link #otherScales}. If some scales were not the framework's,
   * say so in its source.
   *
   * @param agency the agency whose answers were counted
   * @return a scorecard that states the score of every assessed element and pins the framework
   */
  public Scorecard scorecard(Agency agency) {
    Framework framework = questionnaire.framework();
    ScorecardBuilder scorecard = Scorecard.builder()
        .fiscalYear(framework.fiscalYear())
        .framework(framework.id())
        .agency(agency);
    scores.forEach((id, score) -> scorecard.putScore(id, StatedScore.of(score)));
    return scorecard.build();
  }

  /** Tells whether the other object has the same questions, scales and exact scores. */
  @Override
  public boolean equals(Object other) {
    return other instanceof AnswerScores that
        && questionnaire.equals(that.questionnaire)
        && notAssessed.equals(that.notAssessed)
        && reduced().equals(that.reduced());
  }

  @Override
  public int hashCode() {
    return Objects.hash(questionnaire, scores, notAssessed);
  }

  /** Returns the exact scores in lowest terms, in which equal numbers are equal. */
  private Map<ElementId, Rational> reduced() {
    Map<ElementId, Rational> reduced = new HashMap<>();
    values.forEach((id, value) -> reduced.put(id, value.reduced()));
    return reduced;
  }

  /** Returns the number of scores. One person may have given a score, which is not shown. */
  @Override
  public String toString() {
    return Summary.of("AnswerScores")
        .add("framework", questionnaire.framework())
        .add("scores", scores.size())
        .add("notAssessed", notAssessed.size())
        .toString();
  }
}
