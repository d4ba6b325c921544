package io.github.ita4j.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A year's rules as a careful programmer would write them down for that year: exact sums, rounded
 * half up once.
 */
final class HandRules {

  private static final BigDecimal[] WEIGHTS_2568 = decimals("0.30", "0.15", "0.15", "0.40");
  private static final BigDecimal[] WEIGHTS_2564 =
      decimals("0.06", "0.06", "0.06", "0.06", "0.06", "0.10", "0.10", "0.10", "0.20", "0.20");
  private static final BigDecimal LIMIT_95 = BigDecimal.valueOf(95);
  private static final BigDecimal LIMIT_85 = BigDecimal.valueOf(85);
  private static final BigDecimal LIMIT_75 = BigDecimal.valueOf(75);
  private static final BigDecimal LIMIT_70 = BigDecimal.valueOf(70);
  private static final BigDecimal LIMIT_65 = BigDecimal.valueOf(65);
  private static final BigDecimal LIMIT_55 = BigDecimal.valueOf(55);
  private static final BigDecimal LIMIT_50 = BigDecimal.valueOf(50);

  private HandRules() {}

  static String tier(Year year, BigDecimal[] scores) {
    return year == Year.FY2568 ? tier2568(scores) : tier2564(scores);
  }

  private static String tier2568(BigDecimal[] scores) {
    BigDecimal overall = overall(WEIGHTS_2568, scores);
    if (overall.compareTo(LIMIT_95) >= 0 && allReach(LIMIT_95, scores)) {
      return "EXCELLENT";
    }
    if (overall.compareTo(LIMIT_85) >= 0) {
      return allReach(LIMIT_85, scores) ? "GOOD" : "PASS";
    }
    return overall.compareTo(LIMIT_70) >= 0 ? "IMPROVE" : "URGENT";
  }

  private static String tier2564(BigDecimal[] scores) {
    BigDecimal overall = overall(WEIGHTS_2564, scores);
    if (overall.compareTo(LIMIT_95) >= 0) {
      return "AA";
    }
    if (overall.compareTo(LIMIT_85) >= 0) {
      return "A";
    }
    if (overall.compareTo(LIMIT_75) >= 0) {
      return "B";
    }
    if (overall.compareTo(LIMIT_65) >= 0) {
      return "C";
    }
    if (overall.compareTo(LIMIT_55) >= 0) {
      return "D";
    }
    return overall.compareTo(LIMIT_50) >= 0 ? "E" : "F";
  }

  private static BigDecimal overall(BigDecimal[] weights, BigDecimal[] scores) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < weights.length; i++) {
      sum = sum.add(weights[i].multiply(scores[i]));
    }
    return sum.setScale(2, RoundingMode.HALF_UP);
  }

  private static boolean allReach(BigDecimal limit, BigDecimal[] scores) {
    for (BigDecimal score : scores) {
      if (score.compareTo(limit) < 0) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal[] decimals(String... texts) {
    BigDecimal[] decimals = new BigDecimal[texts.length];
    for (int i = 0; i < texts.length; i++) {
      decimals[i] = new BigDecimal(texts[i]);
    }
    return decimals;
  }
}
