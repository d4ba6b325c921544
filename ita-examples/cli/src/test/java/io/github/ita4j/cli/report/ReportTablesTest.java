package io.github.ita4j.cli.report;

import static io.github.ita4j.cli.report.ReportDocuments.assessment;
import static io.github.ita4j.cli.report.ReportDocuments.plan;
import static io.github.ita4j.cli.report.ReportDocuments.progress;
import static io.github.ita4j.cli.report.ReportDocuments.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.report.ReportDocuments.Quote;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Budget;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Monitoring;
import io.github.ita4j.improvement.Period;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.SourceDocument;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every cell of the reports' tables has its place in the data, whole: the tables stand beside this
 * test as the reports print them.
 */
@InEveryLocale
class ReportTablesTest {

  /**
   * What the data leaves out where a cell is a list: numbers and dashes before the items, and
   * strokes between units.
   */
  private static final String MARKER = "(?:-|/|[๑-๙]\\.|\\([๑-๙]\\)|[1-9]\\))?";

  /** A table: the agency of the report, and the rows below the header. */
  private record Table(String agency, List<List<String>> rows) {

    static Table of(String name) {
      List<String> lines = lines("tables/" + name + ".tsv");
      String agency = lines.get(0).substring(2, lines.get(0).indexOf(':'));
      int columns = lines.get(1).split("\t", -1).length;
      List<List<String>> rows = lines.stream()
          .skip(2)
          .map(line -> Arrays.asList(line.split("\t", -1)))
          .toList();
      assertThat(rows).as(name).allSatisfy(row -> assertThat(row).hasSize(columns));
      return new Table(agency, rows);
    }

    private static List<String> lines(String name) {
      try (InputStream in =
          Objects.requireNonNull(ReportTablesTest.class.getResourceAsStream(name), name)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void requireSource(Optional<SourceDocument> source) {
      assertThat(source.flatMap(SourceDocument::title).orElse("")).contains(agency);
    }
  }

  /** A text without white space, which the layout of the reports breaks at any place. */
  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }

  /**
   * Asserts that the texts, one after the other, are all that a cell holds, but for the markers of
   * a list.
   */
  private static void assertHolds(String cell, List<String> texts) {
    String all = texts.stream()
        .map(text -> MARKER + Pattern.quote(bare(text)))
        .collect(Collectors.joining());
    assertThat(bare(cell)).as(cell).matches(all);
  }

  private static void assertHolds(String cell, String text) {
    assertHolds(cell, List.of(text));
  }

  private static List<String> printed(List<Period> periods) {
    return periods.stream().map(Period::printed).toList();
  }

  private static List<String> texts(List<Quote> quotes) {
    return quotes.stream().map(Quote::text).toList();
  }

  private static StatedScore score(String cell) {
    return StatedScore.parse(ThaiDigits.toArabic(cell));
  }

  private static StatedScore score(Scorecard scorecard, String element) {
    return Objects.requireNonNull(scorecard.scores().get(ElementId.parse(element)), element);
  }

  private static Framework framework(String id) {
    return Frameworks.bundled().get(FrameworkId.parse(id));
  }

  private static List<Progress> entries(String report, String measure) {
    return progress(report).entries().stream()
        .filter(entry -> entry.measureId().equals(measure))
        .toList();
  }

  private static List<String> all(
      List<Progress> entries, Function<Progress, List<String>> attribute) {
    return entries.stream().flatMap(entry -> attribute.apply(entry).stream()).toList();
  }

  /** The reports leave out a การ or a ทาง of an indicator's name here and there. */
  private static String withoutPrefixes(String name) {
    return bare(name).replace("การ", "").replace("ทาง", "");
  }

  private static String nameOf(Framework framework, String element) {
    return framework.element(ElementId.parse(element)).name().orElseThrow().thai();
  }

  @Test
  void kampangHasFourMeasures() {
    Table table = Table.of("000-measures");
    ActionPlan plan = plan("kampang-2564");

    table.requireSource(plan.source());
    assertThat(table.rows()).hasSize(4);
    assertThat(plan.measures()).hasSize(4);
    for (int i = 0; i < 4; i++) {
      List<String> row = table.rows().get(i);
      Measure measure = plan.measures().get(i);
      assertHolds(row.get(0), measure.title());
      assertHolds(row.get(1), measure.steps());
      assertHolds(row.get(2), measure.responsibleUnits());
      assertHolds(row.get(3), printed(measure.periods()));
      assertHolds(row.get(4), measure.monitoring().map(Monitoring::printed).orElseThrow());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kampang-2563", "kampang-2564"})
  void kampangHasTenIndicatorsAndAdviceOnThem(String name) {
    Table table = Table.of("000-analysis");
    Scorecard scorecard = assessment(name);

    table.requireSource(scorecard.source());
    Pattern indicator = Pattern.compile("(\\d+)\\. ?(.+?) (\\d+\\.\\d\\d) คะแนน");
    List<MatchResult> indicators = table.rows().stream()
        .flatMap(row -> indicator.matcher(row.get(0)).results())
        .toList();
    assertThat(indicators)
        .hasSize(10)
        .allSatisfy(
            match -> assertThat(score(scorecard, match.group(1))).isEqualTo(score(match.group(3))));
    Pattern instrument = Pattern.compile("(.+) \\((.+)\\)");
    assertThat(table.rows().stream()
            .flatMap(row -> instrument.matcher(row.get(0)).results())
            .toList())
        .hasSize(3)
        .allSatisfy(match ->
            assertThat(nameOf(framework("nacc-2564r1"), match.group(2))).isEqualTo(match.group(1)));
    List<String> advice = table.rows().stream()
        .map(row -> row.get(1))
        .filter(cell -> !cell.isEmpty())
        .toList();
    assertThat(advice).hasSize(4);
    // The minutes quote the same nine passages; what they add comes last.
    assertHolds(String.join(" ", advice), texts(quotes(name)).subList(0, 9));
    assertThat(quotes(name)).hasSize("kampang-2563".equals(name) ? 10 : 9);
  }

  @Test
  void kutkwangHasFiveMeasuresCarriedOut() {
    Table table = Table.of("001-measures");
    ActionPlan plan = plan("kutkwang-2568");

    table.requireSource(plan.source());
    table.requireSource(progress("kutkwang-2568").source());
    assertThat(table.rows()).hasSize(5);
    assertThat(plan.measures()).hasSize(5);
    assertThat(progress("kutkwang-2568").entries()).hasSize(5);
    for (int i = 0; i < 5; i++) {
      List<String> row = table.rows().get(i);
      Measure measure = plan.measures().get(i);
      List<Progress> entries = entries("kutkwang-2568", measure.id());
      assertHolds(row.get(0), measure.title());
      assertHolds(row.get(1), measure.steps());
      assertHolds(row.get(2), measure.responsibleUnits());
      assertHolds(row.get(3), printed(measure.periods()));
      assertHolds(row.get(4), all(entries, Progress::done));
      assertHolds(row.get(5), all(entries, Progress::outcomes));
    }
  }

  @Test
  void kutkwangHasFourScores() {
    Table table = Table.of("001-scores");
    Scorecard scorecard = assessment("kutkwang-2568");

    table.requireSource(scorecard.source());
    List<String> elements = List.of("IIT", "EIT.1", "EIT.2", "OIT");
    assertThat(table.rows()).hasSize(4);
    for (int i = 0; i < 4; i++) {
      assertThat(table.rows().get(i).get(0)).contains("(" + elements.get(i).substring(0, 3) + ")");
      assertThat(score(scorecard, elements.get(i)))
          .isEqualTo(score(table.rows().get(i).get(1)));
    }
  }

  @Test
  void prokfaAnalysesTenIndicators() {
    Table table = Table.of("002-analysis");
    Scorecard scorecard = assessment("prokfa-2563");
    Framework framework = framework("nacc-2563r1");

    table.requireSource(scorecard.source());
    assertThat(table.rows()).hasSize(10);
    assertThat(quotes("prokfa-2563")).hasSize(19);
    for (int i = 0; i < 10; i++) {
      List<String> row = table.rows().get(i);
      String indicator = Integer.toString(i + 1);
      assertInstrument(row.get(0), framework, indicator);
      assertThat(withoutPrefixes(row.get(1)))
          .isEqualTo(withoutPrefixes(nameOf(framework, indicator)));
      assertThat(score(scorecard, indicator)).isEqualTo(score(row.get(2)));
      assertAdvice(row.get(3), indicator, "FIX");
      assertAdvice(row.get(4), indicator, "DEVELOP");
    }
  }

  private static void assertAdvice(String cell, String indicator, String category) {
    List<String> advice = quotes("prokfa-2563").stream()
        .filter(quote -> quote.elements().equals(List.of(ElementId.parse(indicator))))
        .filter(quote -> quote.category().equals(Optional.of(category)))
        .map(Quote::text)
        .toList();
    assertHolds("-".equals(cell) ? "" : cell, advice);
  }

  /**
   * The report prints an instrument once for all its indicators, and leaves it blank in the rows
   * that follow.
   */
  private static void assertInstrument(String cell, Framework framework, String indicator) {
    if (!cell.isEmpty()) {
      assertThat(framework.element(ElementId.parse(indicator)).parent())
          .contains(ElementId.parse(cell));
    }
  }

  @Test
  void prokfaPlansTenMeasures() {
    Table table = Table.of("002-plan");
    ActionPlan plan = plan("prokfa-2564");

    table.requireSource(plan.source());
    assertThat(table.rows()).hasSize(10);
    assertThat(plan.measures()).hasSize(10);
    for (int i = 0; i < 10; i++) {
      List<String> row = table.rows().get(i);
      Measure measure = plan.measures().get(i);
      String indicator = Integer.toString(i + 1);
      assertInstrument(row.get(0), framework("nacc-2563r1"), indicator);
      assertThat(measure.answers()).containsExactly(ElementId.parse(indicator));
      assertHolds(row.get(1), measure.title());
      assertHolds(row.get(2), measure.steps());
      assertHolds(row.get(3), measure.responsibleUnits());
    }
  }

  @Test
  void prokfaFollowsTheTenMeasuresUpInElevenRows() {
    Table table = Table.of("002-follow-up");
    ActionPlan plan = plan("prokfa-2564");
    List<Progress> entries = progress("prokfa-2564").entries();

    table.requireSource(progress("prokfa-2564").source());
    assertThat(table.rows()).hasSize(11);
    assertThat(entries).hasSize(11);
    String before = "";
    for (int i = 0; i < 11; i++) {
      List<String> row = table.rows().get(i);
      Progress entry = entries.get(i);
      Measure measure = plan.measures().stream()
          .filter(candidate -> candidate.id().equals(entry.measureId()))
          .findFirst()
          .orElseThrow();
      // The row without a name is the rest of the row before it, on the next page.
      String title = row.get(2).isEmpty() ? before : row.get(2);
      before = title;
      assertHolds(row.get(0), entry.responsibleUnits());
      assertThat(entry.responsibleUnits()).isEqualTo(measure.responsibleUnits());
      assertInstrument(
          row.get(1), framework("nacc-2563r1"), measure.answers().get(0).toString());
      assertThat(withoutPrefixes(title)).isEqualTo(withoutPrefixes(measure.title()));
      assertHolds(row.get(3), entry.steps());
      assertHolds(row.get(4), entry.done());
      assertHolds(row.get(5), printed(entry.periods()));
      assertThat(entry.spent().map(Budget::printed).orElse("")).isEqualTo(row.get(6));
    }
  }

  @Test
  void janlanHasTwoMeasuresOfNineResults() {
    Table table = Table.of("003-measures");
    ActionPlan plan = plan("janlan-2566");

    table.requireSource(plan.source());
    table.requireSource(progress("janlan-2566").source());
    assertThat(table.rows()).hasSize(2);
    assertThat(plan.measures()).hasSize(2);
    assertThat(entries("janlan-2566", "m1")).hasSize(5);
    assertThat(entries("janlan-2566", "m2")).hasSize(4);
    for (int i = 0; i < 2; i++) {
      List<String> row = table.rows().get(i);
      Measure measure = plan.measures().get(i);
      List<Progress> entries = entries("janlan-2566", measure.id());
      assertHolds(row.get(0), measure.title());
      assertHolds(row.get(1), measure.steps());
      assertHolds(row.get(2), all(entries, Progress::done));
      // The first cell repeats the heading of its column.
      assertHolds(
          row.get(3).replaceFirst("^ผลสัมฤทธิ์หรือความสำเร็จของการดำเนินการ ", ""),
          all(entries, Progress::outcomes));
      assertHolds(row.get(4), all(entries, Progress::responsibleUnits));
      assertThat(row.get(5)).isEmpty();
      assertThat(measure.responsibleUnits())
          .containsExactlyElementsOf(
              all(entries, Progress::responsibleUnits).stream().distinct().toList());
    }
  }

  @Test
  void somdetHasTenIndicators() {
    Table table = Table.of("004-indicators");
    Scorecard scorecard = assessment("somdet-2568");

    table.requireSource(scorecard.source());
    assertThat(table.rows()).hasSize(10);
    for (List<String> row : table.rows()) {
      String indicator = ThaiDigits.toArabic(row.get(0));
      assertThat(nameOf(framework("nacc-2568r1"), indicator)).isEqualTo(row.get(1));
      assertThat(score(scorecard, indicator)).isEqualTo(score(row.get(2)));
    }
  }

  @Test
  void somdetHasFourMeasuresInAListAndTwelveInATable() {
    Table list = Table.of("004-list");
    Table table = Table.of("004-measures");
    ActionPlan plan = plan("somdet-2568");

    list.requireSource(plan.source());
    table.requireSource(plan.source());
    assertThat(list.rows()).hasSize(4);
    assertThat(table.rows()).hasSize(13);
    assertThat(plan.measures()).hasSize(16);
    for (int i = 0; i < 4; i++) {
      Measure measure = plan.measures().get(i);
      assertThat(ThaiDigits.toArabic(list.rows().get(i).get(0)))
          .isEqualTo(ThaiDigits.toArabic(measure.id() + " " + measure.title()));
    }
    String monitoring = "";
    int next = 4;
    for (int i = 0; i < 13; i++) {
      List<String> row = table.rows().get(i);
      Measure measure = plan.measures().get(next++);
      String steps = row.get(1);
      if (i + 1 < 13 && table.rows().get(i + 1).get(0).isEmpty()) {
        // The row without a title is the rest of the row before it, on the next page.
        i++;
        steps += " " + table.rows().get(i).get(1);
      }
      // One cell of follow-up is printed for all the rows of a page.
      monitoring = row.get(3).isEmpty() ? monitoring : row.get(3);
      assertHolds(row.get(0), measure.title());
      assertHolds(steps, measure.steps());
      assertHolds(row.get(2), measure.responsibleUnits());
      assertHolds(monitoring, measure.monitoring().map(Monitoring::printed).orElseThrow());
    }
    assertThat(next).isEqualTo(16);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000-analysis",
        "000-measures",
        "001-measures",
        "001-scores",
        "002-analysis",
        "002-plan",
        "002-follow-up",
        "003-measures",
        "004-indicators",
        "004-list",
        "004-measures"
      })
  void noTableNamesAPerson(String name) {
    assertThat(Table.of(name).rows())
        .flatExtracting(row -> row)
        .noneMatch(cell -> ReportsTest.PERSON.matcher(cell).find());
  }

  @Test
  void aCellThatTheDataCutsShortIsNoticed() {
    assertThat(org.assertj.core.api.Assertions.catchThrowable(
            () -> assertHolds("๑. หนึ่ง ๒. สอง", List.of("หนึ่ง"))))
        .isInstanceOf(AssertionError.class);
    assertHolds("๑. หนึ่ง ๒. สอง", List.of("หนึ่ง", "สอง"));
  }
}
