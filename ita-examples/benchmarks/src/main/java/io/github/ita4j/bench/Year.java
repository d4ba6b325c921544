package io.github.ita4j.bench;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.StatedScore;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A fiscal year as others than ita4j compute it: what goes in, its weights, and the limits of the
 * overall score.
 */
public enum Year {
  /** Four components, each of which counts for the tier as well. */
  FY2568(
      2568,
      List.of("IIT", "EIT.1", "EIT.2", "OIT"),
      List.of("IIT", "EIT1", "EIT2", "OIT"),
      List.of(30, 15, 15, 40),
      List.of(95_00, 85_00, 70_00)),
  /** Ten indicators; the tier is read off the overall score alone. */
  FY2564(
      2564,
      List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"),
      List.of(
          "indicator1",
          "indicator2",
          "indicator3",
          "indicator4",
          "indicator5",
          "indicator6",
          "indicator7",
          "indicator8",
          "indicator9",
          "indicator10"),
      List.of(6, 6, 6, 6, 6, 10, 10, 10, 20, 20),
      List.of(95_00, 85_00, 75_00, 65_00, 55_00, 50_00));

  private final int buddhistEra;
  private final List<ElementId> elements;
  private final List<String> names;
  private final List<Integer> percent;
  private final List<Integer> limits;

  Year(
      int buddhistEra,
      List<String> elements,
      List<String> names,
      List<Integer> percent,
      List<Integer> limits) {
    this.buddhistEra = buddhistEra;
    this.elements = elements.stream().map(ElementId::parse).toList();
    this.names = names;
    this.percent = percent;
    this.limits = limits;
  }

  FiscalYear fiscalYear() {
    return FiscalYear.ofBuddhistEra(buddhistEra);
  }

  Framework framework() {
    return Frameworks.bundled().latest(fiscalYear());
  }

  /** The names of the inputs where a dot or a bare number is no name. */
  List<String> names() {
    return names;
  }

  /** The element that an input is the score of. */
  ElementId element(int input) {
    return elements.get(input);
  }

  /** The weight of each input in percent of the overall score. */
  List<Integer> percent() {
    return percent;
  }

  /**
   * Draws published scores in hundredths. Every other draw is bent, by one of its numbers, to come
   * out as near to a limit of the overall score as two decimals allow, on either side of it; in
   * every fourth all numbers are near to one limit.
   */
  int[][] draw(int count, long seed) {
    Random random = new Random(seed);
    int[][] drawn = new int[count][elements.size()];
    for (int i = 0; i < count; i++) {
      int limit = limits.get(random.nextInt(limits.size()));
      for (int j = 0; j < drawn[i].length; j++) {
        drawn[i][j] = i % 4 == 3
            ? Math.min(100_00, limit - 3 + random.nextInt(7))
            : 40_00 + random.nextInt(60_01);
      }
      if (i % 2 == 0) {
        bend(drawn[i], limit, random);
      }
    }
    return drawn;
  }

  private void bend(int[] scores, int limit, Random random) {
    int bent = random.nextInt(scores.length);
    int rest = (limit - 1 + random.nextInt(3)) * 100;
    for (int j = 0; j < scores.length; j++) {
      if (j != bent) {
        rest -= percent.get(j) * scores[j];
      }
    }
    scores[bent] = Math.max(0, Math.min(100_00, Math.floorDiv(rest, percent.get(bent))));
  }

  Scorecard scorecard(int[] hundredths) {
    ScorecardBuilder scorecard =
        Scorecard.builder().fiscalYear(fiscalYear()).agency(Agency.ofName("อบต.ตัวอย่าง"));
    for (int j = 0; j < hundredths.length; j++) {
      scorecard.putScore(elements.get(j), StatedScore.of(Score.ofHundredths(hundredths[j])));
    }
    return scorecard.build();
  }

  /** The inputs by name, as numbers that both expression engines compute with. */
  Map<String, Object> inputs(int[] hundredths) {
    Map<String, Object> inputs = new LinkedHashMap<>();
    for (int j = 0; j < hundredths.length; j++) {
      inputs.put(names.get(j), BigDecimal.valueOf(hundredths[j], 2));
    }
    return inputs;
  }

  /** The inputs in order. */
  BigDecimal[] numbers(int[] hundredths) {
    BigDecimal[] numbers = new BigDecimal[hundredths.length];
    for (int j = 0; j < hundredths.length; j++) {
      numbers[j] = BigDecimal.valueOf(hundredths[j], 2);
    }
    return numbers;
  }
}
