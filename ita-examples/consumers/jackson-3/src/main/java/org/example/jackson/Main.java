package org.example.jackson;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.json.jackson3.ItaModule;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes records of its own by a mapper of Jackson 3. */
public final class Main {

  private static final String REQUEST = """
      {
        "year": 2568,
        "cards": [{
          "schema": "ita/assessment/1",
          "fiscalYear": 2568,
          "agency": {"name": "เทศบาลตำบลกุดกว้าง"},
          "scores": {
            "instruments": {"IIT": 89.73, "EIT.1": 99.25, "EIT.2": 87.94, "OIT": 85.75}
          }
        }],
        "targets": {"EIT.2": 90.00}
      }
      """;

  private Main() {}

  /** What is sent. */
  public record Request(FiscalYear year, List<Scorecard> cards, Map<ElementId, Score> targets) {}

  /** What is answered. */
  public record Answer(Grade grade, Score target) {}

  /** Runs the checks and prints the answer. */
  public static void main(String[] args) {
    boolean named = Main.class.getModule().isNamed();
    // On the module path nothing is found: the module is added by hand.
    JsonMapper mapper = named
        ? JsonMapper.builder().addModule(new ItaModule()).build()
        : JsonMapper.builder().findAndAddModules().build();

    Request request = mapper.readValue(REQUEST, Request.class);
    check(FiscalYear.ofBuddhistEra(2568), request.year());
    check(request, mapper.readValue(mapper.writeValueAsString(request), Request.class));
    Grade grade = Grading.grade(Frameworks.bundled(), request.cards().get(0));
    String answer = mapper.writeValueAsString(
        new Answer(grade, request.targets().get(ElementId.parse("EIT.2"))));
    check("{\"grade\":" + ItaJson.writer().write(grade) + ",\"target\":90.00}", answer);

    try {
      mapper.readValue(REQUEST.replace("89.73", "\"89.73\""), Request.class);
      throw new AssertionError("a text was taken for a score");
    } catch (MismatchedInputException e) {
      check(
          "$.cards[0].scores.instruments.IIT",
          e.getCause() instanceof ItaJsonException refusal ? refusal.path() : e);
    }
    try {
      mapper.readValue(REQUEST + "{}", Request.class);
      throw new AssertionError("text after the document was taken for nothing");
    } catch (MismatchedInputException e) {
      check(true, e.getMessage().contains("FAIL_ON_TRAILING_TOKENS"));
    }
    System.out.println((named ? "module path: " : "class path: ") + answer);
  }

  private static void check(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError("expected " + expected + ", not " + actual);
    }
  }
}
