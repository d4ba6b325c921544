package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Period;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.testing.InEveryLocale;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must be refused in plans and progress reports, one case each, and what is left of the
 * document without it.
 */
@InEveryLocale
class HostilePlanTest {

  /** A document with one thing wrong, and what a plan loses by it: -1 for everything. */
  record Case(
      String name, String document, String path, String value, String allowed, int lostMeasures) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final ActionPlan PLAN = ItaJson.reader().plans().read(Trial.PLAN);

  private static Case of(
      String whole,
      String name,
      String what,
      String with,
      String path,
      String value,
      String allowed,
      int lost) {
    if (!whole.contains(what)) {
      throw new IllegalArgumentException(what + ": is not in the document");
    }
    return new Case(name, whole.replace(what, with), path, value, allowed, lost);
  }

  private static Case plan(
      String name, String what, String with, String path, String value, String allowed) {
    return of(Trial.PLAN, name, what, with, path, value, allowed, 0);
  }

  private static Case period(String name, String period, String at, String value, String allowed) {
    return plan(
        name, "\"ม.ค. - มี.ค. ๖๕\"", period, "$.measures[0].periods[5]" + at, value, allowed);
  }

  private static Case baht(String literal) {
    return plan(
        "baht " + literal,
        "1000.00",
        literal,
        "$.measures[0].budget.baht",
        literal,
        "an amount in baht");
  }

  private static Case target(String literal, String allowed) {
    return plan("target " + literal, "99.17", literal, "$.targets[0].atLeast", literal, allowed);
  }

  static List<Case> plans() {
    String range = "a number from 0.00 to 100.00 with at most two decimals";
    List<Case> cases = new ArrayList<>(List.of(
        plan(
            "unknown code",
            "\"O16\"",
            "\"O44\"",
            "$.measures[0].cites[1]",
            "unknown code \"O44\"",
            "O1 to O28"),
        plan(
            "unknown code of another year",
            "\"O16\"",
            "\"O36/2567\"",
            "$.measures[0].cites[1]",
            "unknown code \"O36/2567\"",
            "O1 to O35"),
        plan(
            "code of a year without rules",
            "\"O16\"",
            "\"O16/2942\"",
            "$.measures[0].cites[1]",
            "unknown code \"O16/2942\"",
            "a code of one of the fiscal years 2562, 2563"),
        plan(
            "code of a year of the common era",
            "\"O16\"",
            "\"O16/2025\"",
            "$.measures[0].cites[1]",
            "unknown code \"O16/2025\"",
            "such as O8/2568"),
        plan(
            "two issues of one number",
            "\"number\": 9",
            "\"number\": 4",
            "$.issues[1].number",
            "4",
            "$.issues[0] has this one"),
        plan(
            "issue of number zero",
            "\"number\": 9",
            "\"number\": 0",
            "$.issues[1].number",
            "0",
            "a whole number from 1"),
        plan(
            "issue without a title",
            "\"title\": \"อื่น\"",
            "\"title\": \" \"",
            "$.issues[1].title",
            "\" \"",
            "a text that is not blank"),
        plan(
            "issue with a title that is too long",
            "\"title\": \"อื่น\"",
            "\"title\": \"" + "ก".repeat(301) + "\"",
            "$.issues[1].title",
            "301 characters",
            "1 to 300 characters"),
        plan(
            "issue that the plan does not list",
            "\"issues\": [4]",
            "\"issues\": [4, 5]",
            "$.measures[0].issues[1]",
            "unknown issue 5",
            "one of 4, 9"),
        plan(
            "issue named twice",
            "\"issues\": [4]",
            "\"issues\": [4, 4]",
            "$.measures[0].issues[1]",
            "4",
            "each issue once"),
        plan(
            "example of nobody",
            ", \"exampleOf\": \"อบต.ก\"",
            "",
            "$.measures[0].details[0]",
            "an example of no agency",
            "a detail with exampleOf and the origin EXAMPLE, or with neither"),
        plan(
            "agency of no example",
            "\"origin\": \"EXAMPLE\", ",
            "",
            "$.measures[0].details[0]",
            "exampleOf of no example",
            "a detail with exampleOf and the origin EXAMPLE, or with neither"),
        plan(
            "detail of an unknown item",
            "{\"item\": \"O3\"",
            "{\"item\": \"O99\"",
            "$.measures[0].details[0].item",
            "unknown code \"O99\"",
            "O1 to O28"),
        plan(
            "detail of no item",
            "{\"item\": \"O3\", ",
            "{",
            "$.measures[0].details[0].item",
            "missing",
            "a question code"),
        plan(
            "unknown origin",
            "\"ต่อเนื่อง\"",
            "\"ต่อเนื่อง\", \"origin\": \"NACC\"",
            "$.measures[0].origin",
            "\"NACC\"",
            "one of ASSESSOR, AGENCY, EXAMPLE, EDITORIAL"),
        plan(
            "code of no form",
            "\"O16\"",
            "\"O๑๖\"",
            "$.measures[0].cites[1]",
            "unknown code \"O๑๖\"",
            "such as O8"),
        plan("code a number", "\"O16\"", "16", "$.measures[0].cites[1]", "16", "a question code"),
        plan(
            "indicator as code",
            "\"O16\"",
            "\"4\"",
            "$.measures[0].cites[1]",
            "unknown code \"4\"",
            "a question code"),
        plan(
            "unknown element",
            "[\"4\"]",
            "[\"11\"]",
            "$.measures[0].answers[0]",
            "unknown element \"11\"",
            "one of 1, 2, 3"),
        plan(
            "element of no form",
            "[\"4\"]",
            "[\"XIT\"]",
            "$.measures[0].answers[0]",
            "unknown element \"XIT\"",
            "EIT.1"),
        plan("answers no array", "[\"4\"]", "\"4\"", "$.measures[0].answers", "\"4\"", "an array"),
        plan(
            "target of unknown element",
            "\"overall\"",
            "\"EIT.3\"",
            "$.targets[0].element",
            "unknown element \"EIT.3\"",
            "one of IIT"),
        plan(
            "target of no element",
            "\"overall\"",
            "\"all\"",
            "$.targets[0].element",
            "unknown element \"all\"",
            "overall"),
        target("100.01", range),
        target("-1", range),
        target("99.175", range),
        target("\"99.17\"", "not a text"),
        target("null", range),
        target("9e1", "without an exponent"),
        plan(
            "no target score",
            ", \"atLeast\": 99.17",
            "",
            "$.targets[0].atLeast",
            "missing",
            "the score to reach"),
        plan("target from above 100", "94.60", "946.0", "$.targets[0].from", "946.0", range),
        plan(
            "target from the common era",
            "2567",
            "2024",
            "$.targets[0].fromYear",
            "2024",
            "2567 for the common era's 2024"),
        plan(
            "targets null",
            "[{\"element\"",
            "[null, {\"element\"",
            "$.targets[0]",
            "null",
            "score to reach"),
        plan(
            "unknown property of target",
            "\"fromYear\"",
            "\"from_year\"",
            "$.targets[0].from_year",
            "unknown property \"from_year\"",
            "perhaps fromYear"),
        plan(
            "unknown kind",
            "STATE_PROPERTY",
            "STATE_PROPERTIES",
            "$.measures[0].kind",
            "\"STATE_PROPERTIES\"",
            "perhaps STATE_PROPERTY"),
        plan(
            "kind in small letters",
            "STATE_PROPERTY",
            "state_property",
            "$.measures[0].kind",
            "\"state_property\"",
            "one of CORRUPTION_PREVENTION"),
        plan(
            "unknown property of measure",
            "\"remark\"",
            "\"remarks\"",
            "$.measures[0].remarks",
            "unknown property \"remarks\"",
            "perhaps remark"),
        plan(
            "unknown property of plan",
            "\"source\"",
            "\"document\"",
            "$.document",
            "unknown property \"document\"",
            "one of schema, fiscalYear"),
        plan("step a number", "\"๑. กำหนด\"", "1", "$.measures[0].steps[0]", "1", "a text"),
        plan(
            "unit a text",
            "[\"สำนักปลัด\"]",
            "\"สำนักปลัด\"",
            "$.measures[0].responsibleUnits",
            "\"สำนักปลัด\"",
            "an array of texts"),
        baht("-1"),
        baht("1e3"),
        baht("1000.001"),
        baht("1000000000000"),
        baht("\"1000\""),
        plan(
            "budget a number",
            "{\"printed\": \"-\", \"baht\": 1000.00}",
            "1000.00",
            "$.measures[0].budget",
            "1000.00",
            "an object with printed"),
        plan(
            "budget without words",
            "\"printed\": \"-\", \"baht\"",
            "\"baht\"",
            "$.measures[0].budget.printed",
            "missing",
            "the words"),
        plan(
            "monitoring without words",
            "\"printed\": \"รายงาน\", ",
            "",
            "$.measures[0].monitoring.printed",
            "missing",
            "the words"),
        plan(
            "unknown property of monitoring",
            "\"due\"",
            "\"until\"",
            "$.measures[0].monitoring.until",
            "unknown property \"until\"",
            "one of printed, informed, due"),
        plan("due no period", "\"๓๐ วัน\"", "30", "$.measures[0].monitoring.due", "30", "a period"),
        period(
            "words of a period that ends before it starts",
            "\"มี.ค. ๖๕ - ม.ค. ๖๕\"",
            "",
            "\"มี.ค. ๖๕ - ม.ค. ๖๕\"",
            "does not end before it starts"),
        period(
            "months that end before they start",
            "{\"printed\": \"\", \"months\": {\"from\": \"2021-03\", \"to\": \"2021-01\"}}",
            ".months.to",
            "\"2021-01\"",
            "not before the start of the period, 2021-03"),
        period(
            "days that end before they start",
            "{\"printed\": \"\", \"dates\": {\"from\": \"2021-03-02\", \"to\": \"2021-03-01\"}}",
            ".dates.to",
            "\"2021-03-01\"",
            "not before the start"),
        period(
            "31 February",
            "{\"printed\": \"\", \"dates\": {\"from\": \"2021-02-31\", \"to\": \"2021-03-01\"}}",
            ".dates.from",
            "\"2021-02-31\"",
            "a day of the common era"),
        period(
            "the thirteenth month",
            "{\"printed\": \"\", \"months\": {\"from\": \"2021-13\", \"to\": \"2021-14\"}}",
            ".months.from",
            "\"2021-13\"",
            "a month of the common era"),
        period(
            "months of the Buddhist era",
            "{\"printed\": \"\", \"months\": {\"from\": \"2564-01\", \"to\": \"2564-03\"}}",
            ".months.from",
            "\"2564-01\"",
            "a month of the common era, from 1900-01 to 2399-12"),
        period(
            "day for a month",
            "{\"printed\": \"\", \"months\": {\"from\": \"2021-01-01\", \"to\": \"2021-03\"}}",
            ".months.from",
            "\"2021-01-01\"",
            "a month"),
        period(
            "months without end",
            "{\"printed\": \"\", \"months\": {\"from\": \"2021-01\"}}",
            ".months.to",
            "missing",
            "a month"),
        period(
            "year of the common era",
            "{\"printed\": \"\", \"fiscalYear\": 2025}",
            ".fiscalYear",
            "2025",
            "2568 for the common era's 2025"),
        period(
            "two forms",
            "{\"printed\": \"\", \"fiscalYear\": 2568, \"length\": \"P1Y\"}",
            "",
            "fiscalYear and length",
            "at most one of"),
        period(
            "no words", "{\"fiscalYear\": 2568}", ".printed", "missing", "the words of the source"),
        period(
            "length of nothing",
            "{\"printed\": \"\", \"length\": \"P0D\"}",
            ".length",
            "\"P0D\"",
            "above zero"),
        period(
            "length in hours",
            "{\"printed\": \"\", \"length\": \"PT1H\"}",
            ".length",
            "\"PT1H\"",
            "such as P15D"),
        period(
            "negative length",
            "{\"printed\": \"\", \"length\": \"P-1D\"}",
            ".length",
            "\"P-1D\"",
            "above zero"),
        period(
            "length beyond all",
            "{\"printed\": \"\", \"length\": \"P9999999999D\"}",
            ".length",
            "\"P9999999999D\"",
            "such as P15D"),
        period(
            "no times",
            "{\"printed\": \"\", \"recurring\": {\"times\": 0, \"every\": \"P1Y\"}}",
            ".recurring.times",
            "0",
            "a whole number from 1"),
        period(
            "too many times",
            "{\"printed\": \"\", \"recurring\": {\"times\": 2147483648, \"every\": \"P1Y\"}}",
            ".recurring.times",
            "2147483648",
            "to 2147483647"),
        period(
            "recurring without every",
            "{\"printed\": \"\", \"recurring\": {\"times\": 1}}",
            ".recurring.every",
            "missing",
            "a length"),
        period(
            "unknown property of period",
            "{\"printed\": \"\", \"month\": {}}",
            ".month",
            "unknown property \"month\"",
            "perhaps months"),
        period("period null", "null", "", "null", "a period"),
        plan(
            "framework that is not known",
            "nacc-2568r1",
            "nacc-2568r99",
            "$.framework",
            "\"nacc-2568r99\"",
            "nacc-2568r1"),
        plan(
            "framework of no form",
            "nacc-2568r1",
            "NACC",
            "$.framework",
            "\"NACC\"",
            "a framework"),
        plan(
            "year without rules",
            "2569,\n  \"framework\": \"nacc-2568r1\"",
            "2600",
            "$.fiscalYear",
            "2600",
            "or any year where \"framework\""),
        plan(
            "agency type no code",
            "SUBDISTRICT_MUNICIPALITY",
            "เทศบาล",
            "$.agency.type",
            "\"เทศบาล\"",
            "capital letters"),
        plan("title of source a number", "\"แผน\"", "1", "$.source.title", "1", "as a text")));
    cases.addAll(List.of(
        of(
            Trial.PLAN,
            "measure without title",
            ", \"title\": \"อบรม\"",
            "",
            "$.measures[1].title",
            "missing",
            "what is done",
            1),
        of(
            Trial.PLAN,
            "measure with blank title",
            "\"อบรม\"",
            "\" \"",
            "$.measures[1].title",
            "\" \"",
            "not blank",
            1),
        of(
            Trial.PLAN,
            "measure without id",
            "\"id\": \"m2\", ",
            "",
            "$.measures[1].id",
            "missing",
            "the name of the measure",
            1),
        of(
            Trial.PLAN,
            "name of a measure that is too long",
            "\"m2\"",
            "\"" + "m".repeat(201) + "\"",
            "$.measures[1].id",
            "201 characters",
            "a text of 1 to 200 characters",
            1),
        of(
            Trial.PLAN,
            "two measures of one id",
            "\"m2\"",
            "\"m1\"",
            "$.measures[1].id",
            "\"m1\"",
            "$.measures[0] has this one",
            1),
        of(
            Trial.PLAN,
            "measure a text",
            "{\"id\": \"m2\", \"title\": \"อบรม\"}",
            "\"อบรม\"",
            "$.measures[1]",
            "\"อบรม\"",
            "an object with the id",
            1),
        new Case(
            "measures no array",
            Trial.PLAN.substring(0, Trial.PLAN.indexOf("\"measures\": "))
                + "\"measures\": {}, "
                + Trial.PLAN.substring(Trial.PLAN.indexOf("\"source\"")),
            "$.measures",
            "{}",
            "an array of measures",
            2),
        of(
            Trial.PLAN,
            "another schema",
            "ita/plan/1",
            "ita/assessment/1",
            "$.schema",
            "\"ita/assessment/1\"",
            "\"ita/plan/1\"",
            -1),
        of(
            Trial.PLAN,
            "common era",
            "2569",
            "2026",
            "$.fiscalYear",
            "2026",
            "2569 for the common era's 2026",
            -1),
        of(
            Trial.PLAN,
            "year a text",
            "2569",
            "\"2569\"",
            "$.fiscalYear",
            "\"2569\"",
            "a whole number",
            -1),
        of(
            Trial.PLAN,
            "no name of the agency",
            "\"name\": \"เทศบาลตำบลกุดกว้าง\", ",
            "",
            "$.agency.name",
            "missing",
            "the name of the agency",
            -1),
        of(
            Trial.PLAN,
            "duplicate key",
            "\"remark\"",
            "\"title\": \"x\", \"remark\"",
            "$.measures[0].title",
            "a second \"title\"",
            "once",
            -1),
        new Case("no object", "[]", "$", "[]", "an action plan document: a JSON object", -1),
        new Case("no JSON", "{", "$", "Unexpected end-of-input", "valid JSON", -1)));
    return cases;
  }

  static List<Case> reports() {
    return List.of(
        of(
            Trial.PROGRESS,
            "unknown state",
            "DONE",
            "FINISHED",
            "$.entries[0].state",
            "\"FINISHED\"",
            "one of NOT_STARTED, IN_PROGRESS, DONE, CANCELLED",
            1),
        of(
            Trial.PROGRESS,
            "no state",
            ", \"state\": \"NOT_STARTED\"",
            "",
            "$.entries[1].state",
            "missing",
            "how far",
            1),
        of(
            Trial.PROGRESS,
            "no measure",
            "\"measure\": \"m2\", ",
            "",
            "$.entries[1].measure",
            "missing",
            "the id of the measure",
            1),
        of(
            Trial.PROGRESS,
            "blank measure",
            "\"m2\"",
            "\"\"",
            "$.entries[1].measure",
            "\"\"",
            "not blank",
            1),
        of(
            Trial.PROGRESS,
            "entry null",
            "{\"measure\": \"m2\", \"state\": \"NOT_STARTED\"}",
            "null",
            "$.entries[1]",
            "null",
            "an object",
            1),
        of(
            Trial.PROGRESS,
            "date that is none",
            "2026-03-31",
            "2026-02-30",
            "$.entries[0].date",
            "\"2026-02-30\"",
            "a day of the common era",
            0),
        of(
            Trial.PROGRESS,
            "date of the Buddhist era",
            "2026-03-31",
            "2569-03-31",
            "$.entries[0].date",
            "\"2569-03-31\"",
            "a day of the common era",
            0),
        of(
            Trial.PROGRESS,
            "date with time",
            "2026-03-31",
            "2026-03-31T00:00",
            "$.entries[0].date",
            "\"2026-03-31T00:00\"",
            "a day of the common era",
            0),
        of(
            Trial.PROGRESS,
            "period that ends before it starts",
            "\"ม.ค. ๖๙\"",
            "\"มี.ค. ๖๙ - ม.ค. ๖๙\"",
            "$.entries[0].periods[0]",
            "\"มี.ค. ๖๙ - ม.ค. ๖๙\"",
            "does not end before it starts",
            0),
        of(
            Trial.PROGRESS,
            "spent below zero",
            "999.00",
            "-999.00",
            "$.entries[0].spent.baht",
            "-999.00",
            "0 or more",
            0),
        of(
            Trial.PROGRESS,
            "evidence an object",
            "[\"https://example.org/3\"]",
            "{}",
            "$.entries[0].evidence",
            "{}",
            "an array of texts",
            0),
        of(
            Trial.PROGRESS,
            "unknown property of entry",
            "\"outcomes\"",
            "\"outcome\"",
            "$.entries[0].outcome",
            "unknown property \"outcome\"",
            "perhaps outcomes",
            0),
        of(
            Trial.PROGRESS,
            "framework in a report",
            "\"fiscalYear\": 2569",
            "\"fiscalYear\": 2569, \"framework\": \"nacc-2568r1\"",
            "$.framework",
            "unknown property \"framework\"",
            "one of schema",
            0),
        of(
            Trial.PROGRESS,
            "common era in a report",
            "2569",
            "2026",
            "$.fiscalYear",
            "2026",
            "2569 for the common era's 2026",
            -1),
        of(
            Trial.PROGRESS,
            "name of a measure that is too long",
            "\"m2\"",
            "\"" + "m".repeat(201) + "\"",
            "$.entries[1].measure",
            "201 characters",
            "a text of 1 to 200 characters",
            1),
        of(
            Trial.PROGRESS,
            "another schema of a report",
            "ita/progress/1",
            "ita/plan/1",
            "$.schema",
            "\"ita/plan/1\"",
            "\"ita/progress/1\"",
            -1));
  }

  /** Entries that only the plan can tell to be wrong. */
  static List<Case> reportsOnAPlan() {
    return List.of(of(
        Trial.PROGRESS,
        "entry for a measure that is not in the plan",
        "\"m2\"",
        "\"m3\"",
        "$.entries[1].measure",
        "unknown measure \"m3\"",
        "one of m1, m2",
        0));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void aPlanIsRefusedWithPathAndValueAndWhatIsAllowed(Case hostile) {
    assertRefused(hostile, document -> ItaJson.reader().plans().read(document));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aReportIsRefusedWithPathAndValueAndWhatIsAllowed(Case hostile) {
    assertRefused(hostile, document -> ItaJson.reader().progress().read(document));
  }

  @ParameterizedTest
  @MethodSource("reportsOnAPlan")
  void aReportIsRefusedByItsPlan(Case hostile) {
    assertRefused(hostile, document -> ItaJson.reader().progressOf(PLAN).read(document));
    assertThat(ItaJson.reader().progress().read(hostile.document()).entries()).hasSize(2);
  }

  private static void assertRefused(Case hostile, Function<String, ?> reading) {
    ItaJsonException refusal =
        catchThrowableOfType(ItaJsonException.class, () -> reading.apply(hostile.document()));

    assertThat(refusal).as("refusal of " + hostile).isNotNull();
    assertThat(refusal.path()).isEqualTo(hostile.path());
    assertThat(refusal.toJson().error().value()).startsWith(hostile.value());
    assertThat(refusal.allowed()).contains(hostile.allowed());
    assertThat(refusal.getMessage()).hasSizeLessThan(1000);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void aCheckedPlanLosesNothingElse(Case hostile) {
    Checked<ActionPlan> check = ItaJson.reader().plans().check(hostile.document());

    assertProblems(
        hostile, check.problems(), check.value().map(plan -> plan.measures().size()), 2);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aCheckedReportLosesNothingElse(Case hostile) {
    Checked<ProgressReport> check = ItaJson.reader().progress().check(hostile.document());

    assertProblems(
        hostile, check.problems(), check.value().map(report -> report.entries().size()), 2);
  }

  private static void assertProblems(
      Case hostile, List<ItaJsonException> problems, Optional<Integer> rows, int all) {
    assertThat(problems).extracting(ItaJsonException::path).contains(hostile.path());
    assertThat(rows)
        .isEqualTo(
            hostile.lostMeasures() < 0
                ? Optional.empty()
                : Optional.of(all - hostile.lostMeasures()));
  }

  @Test
  void everyProblemOfAPlanIsListedAndTheRestIsRead() {
    Checked<ActionPlan> check = ItaJson.reader()
        .plans()
        .check(Trial.PLAN
            .replace("99.17", "101")
            .replace("\"O16\"", "\"O99\", \"O9\"")
            .replace("2021-03\"", "2020-03\"")
            .replace("STATE_PROPERTY", "PROPERTY"));

    assertThat(check.isClean()).isFalse();
    assertThat(check.complete()).isFalse();
    assertThat(check.problems())
        .extracting(ItaJsonException::path)
        .containsExactly(
            "$.targets[0].atLeast",
            "$.measures[0].kind",
            "$.measures[0].periods[0].months.to",
            "$.measures[0].cites[1]");
    ActionPlan plan = check.value().orElseThrow();
    assertThat(plan.targets()).isEmpty();
    Measure measure = plan.measures().get(0);
    assertThat(measure.cites()).hasToString("[O8/2568, O99/2568, O9/2568]");
    assertThat(measure.periods()).hasSize(5);
    assertThat(measure.steps()).containsExactly("๑. กำหนด");
    assertThat(plan.source()).isPresent();
  }

  @Test
  void anUnknownFrameworkIsOneProblemAndNotOneForEachCode() {
    Checked<ActionPlan> check = ItaJson.reader()
        .plans()
        .check(Trial.PLAN.replace("nacc-2568r1", "mine-2568r1").replace("O16", "O99"));

    assertThat(check.problems()).extracting(ItaJsonException::path).containsExactly("$.framework");
    assertThat(check.complete()).isTrue();
    assertThat(check.value().orElseThrow().framework()).isPresent();
  }

  @Test
  void anEntryForAnUnknownMeasureIsListedAndKept() {
    Checked<ProgressReport> check =
        ItaJson.reader().progressOf(PLAN).check(Trial.PROGRESS.replace("\"m2\"", "\"m3\""));

    assertThat(check.problems())
        .extracting(ItaJsonException::path)
        .containsExactly("$.entries[1].measure");
    assertThat(check.value().orElseThrow().entries())
        .extracting(Progress::measureId)
        .containsExactly("m1", "m3");
  }

  /** The list is said again for each unknown one. */
  @Test
  void theFirstTwentyKnownIssuesAreListed() {
    String plan = Trial.PLAN
        .replace(
            "{\"number\": 9, \"title\": \"อื่น\"}",
            IntStream.rangeClosed(101, 140)
                .mapToObj(i -> "{\"number\": " + i + ", \"title\": \"อื่น\"}")
                .collect(Collectors.joining(", ")))
        .replace("\"issues\": [4]", "\"issues\": [4, 5]");

    assertThat(ItaJson.reader().plans().check(plan).problems())
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.allowed()).startsWith("one of 4, 101, ").endsWith(", 119, …"));
  }

  @Test
  void whichMeasureIsMeantIsSaidOfTheFirstTwentyUnknownOnesOnly() {
    String report = Trial.PROGRESS.replace(
        "\"entries\": [",
        "\"entries\": ["
            + IntStream.range(0, 25)
                .mapToObj(i -> "{\"measure\": \"m1-" + i % 10 + "\", \"state\": \"DONE\"}, ")
                .collect(Collectors.joining()));

    Checked<ProgressReport> check = ItaJson.reader().progressOf(PLAN).check(report);

    assertThat(check.problems())
        .extracting(problem -> problem.parameters().get("nearest"))
        .containsExactlyElementsOf(
            IntStream.range(0, 25).mapToObj(i -> i < 20 ? "m1" : "").toList());
    assertThat(check.problems().get(24).allowed()).isEqualTo("one of m1, m2");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"O16\"', '\"O99\"', true",
    "'\"title\"', '\"titel\"', false",
    "'\"kind\"', '\"sort\"', false",
    "'99.17', '101', false",
    "'\"schema\"', '\"scheme\"', false"
  })
  void aPlanIsCompleteUnlessSomethingIsLeftOut(String text, String spoilt, boolean complete) {
    Checked<ActionPlan> check = ItaJson.reader().plans().check(Trial.PLAN.replace(text, spoilt));

    assertThat(check.isClean()).isFalse();
    assertThat(check.complete()).isEqualTo(complete);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"fiscalYear\": 2569', '\"fiscalYear\": 2568', $.fiscalYear, '2569, the year of the plan'",
    "เทศบาลตำบลกุดกว้าง, เทศบาลตำบลกุดรัง, $.agency.name, '\"เทศบาลตำบลกุดกว้าง\", as the plan has it'",
    "'กุดกว้าง\"', 'กุดกว้าง\", \"type\": \"PROVINCE\"', $.agency.type, '\"SUBDISTRICT_MUNICIPALITY\", as the plan has it'"
  })
  void aReportOnAnotherPlanIsRefusedWhateverItsMeasuresAreCalled(
      String text, String other, String path, String allowed) {
    String report = Trial.PROGRESS.replaceFirst(Pattern.quote(text), other);
    assertThat(report).isNotEqualTo(Trial.PROGRESS);

    Checked<ProgressReport> check = ItaJson.reader().progressOf(PLAN).check(report);

    assertThat(check.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.path()).isEqualTo(path);
      assertThat(problem.allowed()).startsWith(allowed);
    });
    assertThat(check.complete()).isTrue();
    assertThat(check.value()).contains(ItaJson.reader().progress().read(report));
    assertThatThrownBy(() -> ItaJson.reader().progressOf(PLAN).read(report))
        .isInstanceOf(ItaJsonException.class)
        .hasMessageStartingWith(path);
  }

  @Test
  void aSoundDocumentIsCleanWhereverItIsReadFrom() throws IOException {
    ItaReader reader = ItaJson.reader();
    byte[] plan = ("\uFEFF" + Trial.PLAN).getBytes(StandardCharsets.UTF_8);
    byte[] report = Trial.PROGRESS.getBytes(StandardCharsets.UTF_8);

    assertThat(reader.plans().read(new ByteArrayInputStream(plan), "p")).isEqualTo(PLAN);
    assertThat(reader.plans().check(new ByteArrayInputStream(plan), "p"))
        .isEqualTo(new Checked<>(Optional.of(PLAN), List.of(), true));
    ProgressReport read = reader.progressOf(PLAN).read(new ByteArrayInputStream(report), "r");
    assertThat(reader.progress().read(new ByteArrayInputStream(report), "r")).isEqualTo(read);
    assertThat(reader.progressOf(PLAN).check(new ByteArrayInputStream(report), "r"))
        .isEqualTo(new Checked<>(Optional.of(read), List.of(), true));
    assertThat(reader.progress().check(new ByteArrayInputStream(report), "r").isClean())
        .isTrue();
  }

  @Test
  void aProblemNamesItsSource() throws IOException {
    byte[] plan = Trial.PLAN.replace("O16", "O99").getBytes(StandardCharsets.UTF_8);
    ItaReader reader = ItaJson.reader();

    ItaJsonException refusal = catchThrowableOfType(
        ItaJsonException.class,
        () -> reader.plans().read(new ByteArrayInputStream(plan), "p.json"));
    assertThat(refusal.getMessage()).startsWith("p.json: $.measures[0].cites[1]: unknown code");
    assertThat(reader.plans().check(new ByteArrayInputStream(plan), "p.json").problems())
        .singleElement()
        .hasToString(refusal.toString());
  }

  @Test
  void aFileIsReadAndNamed() throws IOException {
    ItaReader reader = ItaJson.reader().withFrameworks(Trial.FRAMEWORKS);
    ActionPlan plan = reader.plans().read(Trial.FOLDER.resolve("plan.json"));

    assertThat(reader.plans().check(Trial.FOLDER.resolve("plan.json")).isClean())
        .isTrue();
    assertThat(ItaJson.reader().plans().check(Trial.FOLDER.resolve("plan.json")).problems())
        .extracting(ItaJsonException::source)
        .containsExactly(Trial.FOLDER.resolve("plan.json").toString());
    assertThat(reader.progressOf(plan).read(Trial.FOLDER.resolve("progress.json")))
        .isEqualTo(reader.progress().read(Trial.FOLDER.resolve("progress.json")));
    assertThat(reader.progressOf(plan).check(Trial.FOLDER.resolve("progress.json")))
        .isEqualTo(reader.progress().check(Trial.FOLDER.resolve("progress.json")));
  }

  @Test
  void wordsOfAPeriodAreReadAndAnExplicitFormIsTakenAsItIs() {
    List<Period> periods = PLAN.measures().get(0).periods();

    assertThat(periods.get(5))
        .isEqualTo(Period.read("ม.ค. - มี.ค. ๖๕"))
        .isInstanceOf(Period.Months.class);
    assertThat(periods.get(0).printed()).isEqualTo("ม.ค. - มี.ค. ๖๔");
    assertThat(ItaJson.reader()
            .plans()
            .read(Trial.PLAN.replace("\"ม.ค. - มี.ค. ๖๕\"", "{\"printed\": \"ม.ค. - มี.ค. ๖๕\"}"))
            .measures()
            .get(0)
            .periods()
            .get(5))
        .isInstanceOf(Period.Unread.class);
  }

  @ParameterizedTest
  @CsvSource({
    // framework, year of the plan, code as it stands there, and as it is understood
    "nacc-2568r1, 2569, O8,      O8/2568", // of the year of the framework
    "nacc-2568r1, 2569, O8/2569, O8/2569",
    "nacc-2568r1, 2569, O8/2568, O8/2568",
    "'',          2568, O8,      O8/2568", // of the year of the plan
    "'',          2568, O43/2563, O43/2563",
  })
  void aCodeThatDoesNotSayItsYearIsOfTheFrameworkOrElseOfThePlan(
      String framework, int year, String code, String understood) {
    String document = Trial.PLAN
        .replace(
            "  \"framework\": \"nacc-2568r1\",\n",
            framework.isEmpty() ? "" : "  \"framework\": \"" + framework + "\",\n")
        .replaceFirst("2569", Integer.toString(year))
        .replace("\"O16\"", "\"" + code + "\"");

    ActionPlan plan = ItaJson.reader().plans().read(document);

    assertThat(plan.measures().get(0).cites().get(1)).hasToString(understood);
    assertThat(ItaJson.writer().write(plan)).contains("\"" + understood + "\"");
  }

  @Test
  void aDraftForAYearWithoutRulesIsReadByTheRulesThatItNames() {
    assertThat(ItaJson.reader()
            .plans()
            .read(Trial.PLAN.replaceFirst("2569", "2600"))
            .fiscalYear()
            .buddhistEra())
        .isEqualTo(2600);
  }

  @Test
  void unknownPropertiesArePassedOverOnRequest() {
    ItaReader lenient = ItaJson.reader().ignoringUnknownProperties();

    assertThat(
            lenient.plans().read(Trial.PLAN.replace("\"remark\"", "\"note\"")).measures())
        .hasSize(2);
    assertThat(lenient
            .progress()
            .read(Trial.PROGRESS.replace("\"remark\"", "\"note\""))
            .entries())
        .hasSize(2);
  }
}
