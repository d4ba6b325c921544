package org.example.modulepath;

import io.github.ita4j.audit.Audit;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.form.GradeJson;
import io.github.ita4j.model.Scorecard;

/** Reads a document that claims too much, audits it, and writes the grade, all as named modules. */
public final class Main {

  private static final String ASSESSMENT = """
      {
        "schema": "ita/assessment/1",
        "fiscalYear": 2568,
        "agency": {"name": "เทศบาลตำบลกุดกว้าง"},
        "scores": {
          "overall": 89.30,
          "instruments": {"IIT": 89.73, "EIT.1": 99.25, "EIT.2": 87.94, "OIT": 85.75}
        },
        "tier": "EXCELLENT"
      }
      """;

  private Main() {}

  /** Runs the checks and prints the grade. */
  public static void main(String[] args) {
    check("io.github.ita4j.core", Scorecard.class.getModule().getName());
    check("io.github.ita4j.json", ItaJson.class.getModule().getName());
    Scorecard scorecard = ItaJson.reader().assessments().read(ASSESSMENT);
    Audit audit = Audit.of(Frameworks.bundled(), scorecard);
    check("[GOOD]", audit.grade().possibleTiers());
    check("89.30", audit.grade().overall().nominal().orElseThrow());
    check("1", audit.contradictions().size());
    String result = ItaJson.writer().write(GradeJson.of(scorecard, audit).from("here"));
    check("{\"schema\":\"ita/grade/1\",\"source\":\"here\",", result.substring(0, 40));
    System.out.println("module path: " + result);
  }

  private static void check(String expected, Object actual) {
    if (!expected.equals(String.valueOf(actual))) {
      throw new AssertionError("expected " + expected + ", not " + actual);
    }
  }
}
