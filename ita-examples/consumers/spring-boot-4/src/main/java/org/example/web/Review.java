package org.example.web;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.improvement.FindingPolicy;
import io.github.ita4j.improvement.Findings;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.population.Population;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The agencies of one year beside each other. An answer of this application's own, in which values
 * of the library stand as properties, in lists, and as the names and values of maps.
 *
 * @param framework the rules
 * @param goal the tier that every agency is to reach
 * @param population the summary of all grades
 * @param means the mean of the overall scores by year
 * @param tiers the agencies by tier
 * @param agencies the agencies in the order of the request
 */
public record Review(
    FrameworkId framework,
    TierCode goal,
    Population population,
    Map<FiscalYear, Score> means,
    Map<TierCode, List<Agency>> tiers,
    List<OneAgency> agencies) {

  /**
   * What is to be reviewed.
   *
   * @param framework the rules
   * @param goal the tier that every agency is to reach
   * @param fixBelow the score below which something is to be fixed
   * @param meansBefore the means of earlier years
   * @param targets the least score of some elements
   * @param watched elements whose scores are of interest
   * @param scorecards the assessments
   */
  public record Request(
      FrameworkId framework,
      TierCode goal,
      Score fixBelow,
      Map<FiscalYear, Score> meansBefore,
      Map<ElementId, StatedScore> targets,
      List<ElementId> watched,
      List<Scorecard> scorecards) {

    /** Refuses a request that leaves something out. */
    public Request {
      Objects.requireNonNull(framework, "framework");
      Objects.requireNonNull(goal, "goal");
      Objects.requireNonNull(fixBelow, "fixBelow");
      meansBefore = Map.copyOf(meansBefore);
      targets = Map.copyOf(targets);
      watched = List.copyOf(watched);
      scorecards = List.copyOf(scorecards);
    }
  }

  /**
   * One of the agencies.
   *
   * @param agency the agency
   * @param reachesGoal true if it is in the tier that is the goal or above, unless that is open
   * @param watched the stated scores of the watched elements
   * @param belowTarget the elements that are stated below their target
   * @param findings the strengths and weaknesses
   * @param explanation how the grade came about
   */
  public record OneAgency(
      Agency agency,
      Optional<Boolean> reachesGoal,
      Map<ElementId, StatedScore> watched,
      List<ElementId> belowTarget,
      Findings findings,
      Explanation explanation) {}

  /** Reviews some assessments. */
  static Review of(Request request) {
    Framework framework = Frameworks.bundled().get(request.framework());
    TierCode goal = framework.tier(request.goal()).code();
    FindingPolicy policy = FindingPolicy.of(request.fixBelow());
    List<Grade> grades = new ArrayList<>();
    List<OneAgency> agencies = new ArrayList<>();
    Map<TierCode, List<Agency>> tiers = new LinkedHashMap<>();
    framework.tiers().forEach(tier -> tiers.put(tier.code(), new ArrayList<>()));
    for (Scorecard scorecard : request.scorecards()) {
      Analysis analysis = Analysis.builder()
          .framework(framework)
          .scorecard(scorecard)
          .policy(policy)
          .build();
      Grade grade = analysis.grade();
      grades.add(grade);
      grade.tier().ifPresent(tier -> tiers.get(tier).add(scorecard.agency()));
      Map<ElementId, StatedScore> watched = new TreeMap<>(ElementId.ORDER);
      watched.putAll(scorecard.scores());
      watched.keySet().retainAll(request.watched());
      agencies.add(new OneAgency(
          scorecard.agency(),
          grade.tier().map(tier -> framework.ladder().orElseThrow().compare(tier, goal) >= 0),
          watched,
          belowTarget(request.targets(), scorecard),
          analysis.findings().orElseThrow(),
          analysis.explanation()));
    }
    Population population = Population.of(grades);
    Map<FiscalYear, Score> means = new TreeMap<>(request.meansBefore());
    population.mean().ifPresent(mean -> means.put(framework.fiscalYear(), mean));
    return new Review(framework.id(), goal, population, means, tiers, agencies);
  }

  private static List<ElementId> belowTarget(
      Map<ElementId, StatedScore> targets, Scorecard scorecard) {
    return targets.entrySet().stream()
        .filter(target -> scorecard
            .findScore(target.getKey())
            .filter(stated -> !stated.score().isAtLeast(target.getValue().score()))
            .isPresent())
        .map(Map.Entry::getKey)
        .sorted(ElementId.ORDER)
        .toList();
  }
}
