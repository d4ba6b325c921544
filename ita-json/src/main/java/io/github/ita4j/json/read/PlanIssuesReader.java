package io.github.ita4j.json.read;

import io.github.ita4j.improvement.Origin;
import io.github.ita4j.improvement.PlanIssue;
import io.github.ita4j.json.form.PlanIssueJson;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.text.Abbreviated;
import io.github.ita4j.json.text.Found;
import io.github.ita4j.json.text.JsonValue;
import io.github.ita4j.json.text.Limits;
import io.github.ita4j.json.text.Refusal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A reader of the issues of a plan, and of the numbers by which its measures name them. */
final class PlanIssuesReader {

  private static final String NUMBER = "the number of the issue, from 1";

  private final Reading reading;

  /** The path of each issue, by its number. */
  private final Map<Integer, String> paths = new LinkedHashMap<>();

  /** The list for refusals, once the first is needed: a plan may have thousands of them. */
  private @Nullable Listed listed;

  PlanIssuesReader(Reading reading) {
    this.reading = reading;
  }

  /** Reads the issues of a plan, before its measures. */
  List<PlanIssue> ofPlan(JsonObjectReader plan) {
    return plan.items(
        "issues",
        "an array of issues",
        (path, value) -> JsonObjectReader.readWhole(
            reading,
            path,
            value,
            PlanIssueJson.class,
            "an object with the number and the title of an issue",
            this::issue));
  }

  private PlanIssue issue(JsonObjectReader issue) {
    int number = issue.required("number", NUMBER, PeriodReader::times);
    String title = issue.requiredText("title", "the title of the issue", PlanIssuesReader::title);
    Origin origin = issue.optional("origin", PartReader.ORIGIN).orElse(Origin.AGENCY);
    @Nullable String first = paths.putIfAbsent(number, issue.path());
    if (first != null) {
      throw Refusal.repeated(issue.path("number"), Found.number(number), "a number", first);
    }
    return PlanIssue.of(number, title, origin);
  }

  /** Reads a title, which a report prints with each measure that names the issue. */
  private static String title(String path, String text) {
    return ValueParser.words(path, ValueParser.notBlank(path, text), Limits.ISSUE);
  }

  /** Reads the numbers of a measure's issues. One that the plan does not have is left out. */
  List<Integer> ofMeasure(JsonObjectReader measure) {
    Set<Integer> named = new HashSet<>();
    return measure.items(
        "issues", "an array of numbers of issues", (path, value) -> number(path, value, named));
  }

  private Integer number(String path, JsonValue value, Set<Integer> named) {
    int number = PeriodReader.times(path, value);
    if (!paths.containsKey(number)) {
      Listed known = known();
      throw new Refusal(
          path,
          "unknown issue " + number,
          known.allowed(),
          RefusalReason.UNKNOWN_ISSUE,
          known.numbers());
    }
    if (!named.add(number)) {
      throw new Refusal(
          path, Integer.toString(number), "each issue once", RefusalReason.REPEATED_ISSUE);
    }
    return number;
  }

  private Listed known() {
    if (listed == null) {
      String numbers =
          Abbreviated.listed(paths.keySet().stream().map(Object::toString).toList());
      listed = new Listed(
          numbers,
          numbers.isEmpty() ? "an issue of the plan, which lists none" : "one of " + numbers);
    }
    return listed;
  }

  /** The issues of the plan in the words of a refusal. */
  private record Listed(String numbers, String allowed) {}
}
