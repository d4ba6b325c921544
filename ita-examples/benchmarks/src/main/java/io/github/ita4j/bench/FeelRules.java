package io.github.ita4j.bench;

import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * A year's rules as one FEEL expression, parsed once, run by Camunda's engine: a context of overall
 * and tier.
 */
final class FeelRules {

  /** The FY2568 model as an expression. */
  static final String FY2568 = """
      {
        overall: round half up(0.30 * IIT + 0.15 * EIT1 + 0.15 * EIT2 + 0.40 * OIT, 2),
        lowest: min(IIT, EIT1, EIT2, OIT),
        tier: if overall >= 95 and lowest >= 95 then "EXCELLENT"
          else if overall >= 85 and lowest >= 85 then "GOOD"
          else if overall >= 85 then "PASS"
          else if overall >= 70 then "IMPROVE"
          else "URGENT"
      }
      """;

  private static final String FY2564 = """
      {
        overall: round half up(
          0.06 * (indicator1 + indicator2 + indicator3 + indicator4 + indicator5)
            + 0.10 * (indicator6 + indicator7 + indicator8)
            + 0.20 * (indicator9 + indicator10), 2),
        tier: if overall >= 95 then "AA"
          else if overall >= 85 then "A"
          else if overall >= 75 then "B"
          else if overall >= 65 then "C"
          else if overall >= 55 then "D"
          else if overall >= 50 then "E"
          else "F"
      }
      """;

  private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
  private final ParsedExpression expression;

  FeelRules(String text) {
    ParseResult parsed = engine.parseExpression(text);
    if (!parsed.isSuccess()) {
      throw new IllegalStateException(parsed.failure().message());
    }
    expression = parsed.parsedExpression();
  }

  static FeelRules of(Year year) {
    return new FeelRules(year == Year.FY2568 ? FY2568 : FY2564);
  }

  /** The value of the expression, and what the engine suppressed on the way. */
  EvaluationResult evaluate(Map<String, Object> inputs) {
    return engine.evaluate(expression, inputs);
  }

  /** The tier, or "null". */
  String tier(Map<String, Object> inputs) {
    return String.valueOf(((Map<?, ?>) evaluate(inputs).result()).get("tier"));
  }
}
