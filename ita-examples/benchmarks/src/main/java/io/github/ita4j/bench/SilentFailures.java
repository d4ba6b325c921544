package io.github.ita4j.bench;

import io.github.ita4j.audit.Audit;
import io.github.ita4j.audit.Contradiction;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.StatedScore;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNResult;

/**
 * Prints as a Markdown table what arithmetic in double, DMN, FEEL and ita4j say about numbers that
 * are missing, impossible, in contradiction or near to a limit. Double is computed as a plain
 * spreadsheet would do it: an empty cell is 0.
 */
public final class SilentFailures {

  /** The FY2564 ladder as intervals with two ends, over an overall score that was not rounded. */
  private static final String INTERVALS = """
      {
        overall: 0.06 * (indicator1 + indicator2 + indicator3 + indicator4 + indicator5)
            + 0.10 * (indicator6 + indicator7 + indicator8)
            + 0.20 * (indicator9 + indicator10),
        tier: if overall in [95..100] then "AA"
          else if overall in [85..94.99] then "A"
          else if overall in [75..84.99] then "B"
          else null
      }
      """;

  private static final List<Case> CASES = List.of(
      Case.fy2568("sum is exactly 84.995", "87.20", "83.61", "84.65", "83.99"),
      Case.fy2568("EIT.2 not given", "89.73", "99.25", "", "85.75"),
      Case.intervals(
          "two-ended intervals, sum 84.993",
          "84.95",
          "85.00",
          "85.00",
          "85.00",
          "85.00",
          "84.96",
          "85.00",
          "85.00",
          "85.00",
          "85.00"),
      Case.intervals(
          "two-ended intervals, sum 84.997",
          "84.95",
          "85.00",
          "85.00",
          "85.00",
          "85.00",
          "85.00",
          "85.00",
          "85.00",
          "85.00",
          "85.00"),
      Case.fy2568("EIT 69.76 given, its parts not", "99", "", "", "99").with("EIT", "69.76"),
      Case.fy2568("all printed with one decimal, 90.9", "90.9", "90.9", "90.9", "90.9"),
      Case.fy2568("printed with one decimal, near 85", "87.2", "83.6", "84.7", "84.0"),
      new Case(
              "report says 79.34, its indicators do not",
              Year.FY2564,
              false,
              List.of(
                  "90.77", "80.06", "81.79", "74.43", "76.81", "75.32", "80.91", "71.70", "19.68",
                  "0.00"),
              Map.of())
          .with("overall", "79.34"),
      Case.fy2568("a component of 101", "101", "99.25", "87.94", "85.75"),
      Case.fy2568("8973 typed for 89.73", "8973", "99.25", "87.94", "85.75"));

  private SilentFailures() {}

  /** Prints the table. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("| case | double, not rounded | double, rounded | DMN | FEEL | ita4j |");
    out.println("|---|---|---|---|---|---|");
    for (Case given : CASES) {
      out.println("| " + given.name() + " | " + inDouble(given, false) + " | "
          + inDouble(given, true) + " | " + dmn(given) + " | " + feel(given) + " | "
          + ita4j(given) + " |");
    }
  }

  private static String pair(Object overall, Object tier) {
    return overall + " " + tier;
  }

  private static String inDouble(Case given, boolean rounded) {
    double sum = 0;
    boolean all85 = true;
    boolean all95 = true;
    for (int i = 0; i < given.scores().size(); i++) {
      String text = given.scores().get(i);
      double score = text.isEmpty() ? 0 : Double.parseDouble(text);
      sum += given.year().percent().get(i) / 100.0 * score;
      all85 &= score >= 85;
      all95 &= score >= 95;
    }
    double overall = rounded ? Math.round(sum * 100) / 100.0 : sum;
    if (given.intervals()) {
      return pair(
          overall,
          overall >= 85 && overall <= 94.99
              ? "A"
              : overall >= 75 && overall <= 84.99 ? "B" : "no row");
    }
    if (given.year() == Year.FY2564) {
      String[] tiers = {"AA", "A", "B", "C", "D", "E"};
      int[] limits = {95, 85, 75, 65, 55, 50};
      for (int i = 0; i < tiers.length; i++) {
        if (overall >= limits[i]) {
          return pair(overall, tiers[i]);
        }
      }
      return pair(overall, "F");
    }
    String tier = overall >= 95 && all95
        ? "EXCELLENT"
        : overall >= 85 && all85
            ? "GOOD"
            : overall >= 85 ? "PASS" : overall >= 70 ? "IMPROVE" : "URGENT";
    return pair(overall, tier);
  }

  private static String dmn(Case given) {
    DmnRules rules = new DmnRules(
        given.intervals()
            ? "intervals2564.dmn"
            : "ita" + given.year().fiscalYear().buddhistEra() + ".dmn");
    DMNResult result = rules.evaluate(rules.context(given.inputs()));
    StringBuilder text = new StringBuilder(pair(
        result.getDecisionResultByName("overall").getResult(),
        result.getDecisionResultByName("tier").getResult()));
    for (DMNMessage message : result.getMessages()) {
      text.append("; " + message.getSeverity() + " " + message.getMessageType());
    }
    return text.toString();
  }

  private static String feel(Case given) {
    FeelRules rules = given.intervals() ? new FeelRules(INTERVALS) : FeelRules.of(given.year());
    EvaluationResult result = rules.evaluate(given.inputs());
    if (result.isFailure()) {
      return "failure: " + result.failure().message();
    }
    Map<?, ?> values = (Map<?, ?>) result.result();
    String suppressed = result.hasSuppressedFailures()
        ? "; " + result.suppressedFailures().size() + " suppressed"
        : "";
    return pair(values.get("overall"), values.get("tier")) + suppressed;
  }

  private static String ita4j(Case given) {
    try {
      Audit audit = Audit.of(Frameworks.bundled(), scorecard(given));
      Grade grade = audit.grade();
      StringBuilder text = new StringBuilder()
          .append(grade.overall().nominal().map(Object::toString).orElse("no score"))
          .append(" (" + grade.overall().low() + " to " + grade.overall().high() + ") ")
          .append(grade.status() + " " + grade.possibleTiers())
          .append(grade.missing().isEmpty() ? "" : ", missing " + grade.missing());
      for (Contradiction contradiction : audit.contradictions()) {
        text.append("; " + contradiction.message());
      }
      return text.toString();
    } catch (IllegalArgumentException e) {
      return "refused: " + e.getMessage();
    }
  }

  private static Scorecard scorecard(Case given) {
    ScorecardBuilder scorecard = Scorecard.builder()
        .fiscalYear(given.year().fiscalYear())
        .agency(Agency.ofName("อบต.ตัวอย่าง"));
    for (int i = 0; i < given.scores().size(); i++) {
      if (!given.scores().get(i).isEmpty()) {
        scorecard.putScore(
            given.year().element(i), StatedScore.parse(given.scores().get(i)));
      }
    }
    given
        .more()
        .forEach((element, score) ->
            scorecard.putScore(ElementId.parse(element), StatedScore.parse(score)));
    return scorecard.build();
  }
}
