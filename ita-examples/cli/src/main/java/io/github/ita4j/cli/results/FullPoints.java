package io.github.ita4j.cli.results;

import io.github.ita4j.cli.form.TypedException;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Weight;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A check that the scores of a table are points of 100. Some tables have weighted points instead,
 * 25.04 of 30, whose sum is the overall score. Others have shares of 1.
 */
final class FullPoints {

  /** The number of rows from which low scores alone are taken for weighted points. */
  private static final int ROWS = 3;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The most that rounded parts and their rounded sum are apart. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.02");

  private final Framework framework;
  private final ResultTable table;
  private final List<Scorecard> scorecards;

  private FullPoints(Framework framework, ResultTable table, List<Scorecard> scorecards) {
    this.framework = framework;
    this.table = table;
    this.scorecards = scorecards;
  }

  /**
   * Refuses a table with other points.
   *
   * @throws TypedException if a column has weighted points or shares
   */
  static void check(Framework framework, ResultTable table, List<Scorecard> scorecards) {
    FullPoints check = new FullPoints(framework, table, scorecards);
    check.refuseWeighted();
    check.refuseOtherFullPoints();
    check.refuseShares();
  }

  private void refuseWeighted() {
    Map<ElementId, BigDecimal> full = weightedParts();
    if (full.size() < 2) {
      return;
    }
    boolean allLow = true;
    int rows = 0;
    for (Scorecard scorecard : scorecards) {
      if (!scorecard.scores().keySet().containsAll(full.keySet())) {
        continue;
      }
      BigDecimal sum = BigDecimal.ZERO;
      boolean low = true;
      for (Map.Entry<ElementId, BigDecimal> part : full.entrySet()) {
        BigDecimal score = points(scorecard, part.getKey());
        sum = sum.add(score);
        low &= score.compareTo(part.getValue()) <= 0;
      }
      rows++;
      allLow &= low;
      StatedScore overall = scorecard.scores().get(ElementId.OVERALL);
      // Points of 100 have a weighted mean, which is far below their sum.
      if (low
          && overall != null
          && sum.signum() > 0
          && sum.subtract(overall.score().toBigDecimal()).abs().compareTo(ROUNDING) <= 0) {
        throw weighted(full);
      }
    }
    boolean said = full.entrySet().stream()
        .anyMatch(part -> ResultHeadingReader.fullPoints(
                table.heading(ResultColumn.of(part.getKey())))
            .filter(points -> part.getValue().compareTo(BigDecimal.valueOf(points)) == 0)
            .isPresent());
    if (allLow && rows >= (said ? 1 : ROWS) && anyAboveZero(full)) {
      throw weighted(full);
    }
  }

  private boolean anyAboveZero(Map<ElementId, BigDecimal> parts) {
    return scorecards.stream()
        .flatMap(
            scorecard -> parts.keySet().stream().map(part -> scorecard.scores().get(part)))
        .anyMatch(score -> score != null && score.score().hundredths() > 0);
  }

  /**
   * Returns the instruments of the table, or their parts, with the most weighted points of each.
   */
  private Map<ElementId, BigDecimal> weightedParts() {
    Map<ElementId, BigDecimal> full = new LinkedHashMap<>();
    for (Element part : framework.children(ElementId.OVERALL)) {
      if (table.elements().contains(part.id())) {
        part.weight().ifPresent(weight -> full.put(part.id(), share(HUNDRED, weight)));
      } else {
        for (Element half : framework.children(part.id())) {
          if (table.elements().contains(half.id())
              && half.sums()
              && part.weight().isPresent()) {
            half.weight()
                .ifPresent(weight ->
                    full.put(half.id(), share(share(HUNDRED, part.weight().get()), weight)));
          }
        }
      }
    }
    return full;
  }

  private static BigDecimal share(BigDecimal whole, Weight weight) {
    return whole
        .multiply(BigDecimal.valueOf(weight.numerator()))
        .divide(BigDecimal.valueOf(weight.denominator()), 2, RoundingMode.HALF_UP);
  }

  private static BigDecimal points(Scorecard scorecard, ElementId element) {
    return scorecard
        .findScore(element)
        .map(stated -> stated.score().toBigDecimal())
        .orElse(BigDecimal.ZERO);
  }

  private TypedException weighted(Map<ElementId, BigDecimal> full) {
    ElementId first = full.keySet().iterator().next();
    String most = full.getOrDefault(first, HUNDRED).stripTrailingZeros().toPlainString();
    return new TypedException(
        Message.IMPORT_WEIGHTED, table.shown(ResultColumn.of(first)), most, most, first + "=-");
  }

  /** Refuses a column whose heading names other full points than 100, if no score is higher. */
  private void refuseOtherFullPoints() {
    for (ElementId element : table.elements()) {
      Optional<Integer> full = ResultHeadingReader.fullPointsInBrackets(
              table.heading(ResultColumn.of(element)))
          .filter(points -> !String.valueOf(points).equals(element.toString()));
      List<Score> scores = scorecards.stream()
          .flatMap(scorecard -> scorecard.findScore(element).stream())
          .map(StatedScore::score)
          .toList();
      if (full.isPresent()
          && scores.stream().allMatch(score -> score.hundredths() <= full.get() * 100)
          && scores.stream().anyMatch(score -> score.hundredths() > 0)) {
        throw weighted(Map.of(element, BigDecimal.valueOf(full.get())));
      }
    }
  }

  private void refuseShares() {
    for (ElementId element : table.elements()) {
      List<StatedScore> scores = scorecards.stream()
          .map(scorecard -> scorecard.scores().get(element))
          .filter(Objects::nonNull)
          .toList();
      boolean shares = scores.size() >= ROWS
          && scores.stream()
              .allMatch(score -> score.score().compareTo(Score.ofHundredths(100)) <= 0)
          && scores.stream().anyMatch(score -> score.score().hundredths() % 100 != 0);
      if (shares) {
        throw new TypedException(
            Message.IMPORT_SHARES, table.shown(ResultColumn.of(element)), element + "=-");
      }
    }
  }
}
