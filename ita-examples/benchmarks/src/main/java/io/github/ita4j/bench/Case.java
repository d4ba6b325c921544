package io.github.ita4j.bench;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One agency's numbers as someone typed them.
 *
 * @param name what the case is about
 * @param year the fiscal year
 * @param intervals whether the ladder is written down as intervals with two ends
 * @param scores the inputs of the year in order; empty text where there is none
 * @param more further stated scores that only ita4j takes, by element
 */
record Case(
    String name, Year year, boolean intervals, List<String> scores, Map<String, String> more) {

  static Case fy2568(String name, String iit, String part1, String part2, String oit) {
    return new Case(name, Year.FY2568, false, List.of(iit, part1, part2, oit), Map.of());
  }

  static Case intervals(String name, String... scores) {
    return new Case(name, Year.FY2564, true, List.of(scores), Map.of());
  }

  Case with(String element, String score) {
    return new Case(name, year, intervals, scores, Map.of(element, score));
  }

  /** The inputs that there are, as the expression engines take them. */
  Map<String, Object> inputs() {
    Map<String, Object> inputs = new LinkedHashMap<>();
    for (int i = 0; i < scores.size(); i++) {
      if (!scores.get(i).isEmpty()) {
        inputs.put(year.names().get(i), new BigDecimal(scores.get(i)));
      }
    }
    return inputs;
  }
}
