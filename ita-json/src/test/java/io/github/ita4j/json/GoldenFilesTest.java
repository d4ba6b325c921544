package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.audit.Audit;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.json.form.AuditJson;
import io.github.ita4j.json.form.GradeJson;
import io.github.ita4j.json.form.ResultJson;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.testing.InEveryLocale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written, byte for byte: one file for each kind of document. */
@InEveryLocale
class GoldenFilesTest {

  private static final ItaReader READER = ItaJson.reader().withFrameworks(Trial.FRAMEWORKS);

  private static Scorecard scorecard(String name) throws IOException {
    return READER.assessments().read(Trial.FOLDER.resolve(name));
  }

  private static Audit audit(Scorecard scorecard) {
    return Audit.of(Trial.FRAMEWORKS, scorecard);
  }

  /** As a stream and as a text, which differ by the last line end. */
  private static void assertWritten(String name, String text, byte[] stream) throws IOException {
    String golden = Trial.golden(name);
    assertThat(new String(stream, StandardCharsets.UTF_8)).isEqualTo(golden);
    assertThat(text + "\n").isEqualTo(golden);
  }

  @ParameterizedTest
  @ValueSource(strings = {"assessment.json", "contradictory.json", "open.json"})
  void anAssessmentIsWrittenAsItWasRead(String name) throws IOException {
    Scorecard scorecard = scorecard(name);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ItaJson.writer().pretty().write(scorecard, out);

    assertWritten(name, ItaJson.writer().pretty().write(scorecard), out.toByteArray());
  }

  @Test
  void anAssessmentIsWrittenOnOneLine() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ItaJson.writer().write(scorecard("assessment.json"), out);

    assertWritten(
        "assessment-compact.json",
        ItaJson.writer().write(scorecard("assessment.json")),
        out.toByteArray());
  }

  @Test
  void aFrameworkIsWrittenWhole() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ItaJson.writer().pretty().write(Trial.FRAMEWORK, out);

    assertWritten(
        "framework.json", ItaJson.writer().pretty().write(Trial.FRAMEWORK), out.toByteArray());
  }

  @Test
  void gradesAndRefusalsAreWrittenAsAList() throws IOException {
    Scorecard first = scorecard("assessment.json");
    Scorecard second = scorecard("contradictory.json");
    Scorecard third = scorecard("open.json");
    ItaJsonException refusal =
        new ItaJsonException("f.ndjson:2", "$.scores.instruments.IIT", "100.01", "0.00 to 100.00");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ItaJson.writer()
        .pretty()
        .writeAll(
            List.of(
                    GradeJson.of(
                            first,
                            audit(first),
                            Explanation.of(Trial.FRAMEWORKS.forScorecard(first), first))
                        .from("f.ndjson:1"),
                    refusal.toJson(),
                    GradeJson.of(second, audit(second)).from("f.ndjson:3"),
                    GradeJson.of(third, audit(third)).from("f.ndjson:4"))
                .iterator(),
            out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Trial.golden("grades.json"));
  }

  @Test
  void auditsAreWrittenAsAList() throws IOException {
    Scorecard first = scorecard("assessment.json");
    Scorecard second = scorecard("contradictory.json");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ItaJson.writer()
        .pretty()
        .writeAll(
            List.of(
                    AuditJson.of(audit(first)).from("f.ndjson:1"),
                    AuditJson.of(audit(second)).from("f.ndjson:2"))
                .iterator(),
            out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Trial.golden("audits.json"));
  }

  @Test
  void aPlanIsWrittenAsItWasRead() throws IOException {
    ActionPlan plan = READER.plans().read(Trial.FOLDER.resolve("plan.json"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ItaJson.writer().pretty().write(plan, out);

    assertWritten("plan.json", ItaJson.writer().pretty().write(plan), out.toByteArray());
  }

  @Test
  void aProgressReportIsWrittenAsItWasRead() throws IOException {
    ProgressReport report = READER.progress().read(Trial.FOLDER.resolve("progress.json"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ItaJson.writer().pretty().write(report, out);

    assertWritten("progress.json", ItaJson.writer().pretty().write(report), out.toByteArray());
  }

  @Test
  void aRecommendationCatalogueIsWrittenWhole() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ItaJson.writer().pretty().write(Trial.CATALOGUE, out);

    assertWritten(
        "recommendations.json",
        ItaJson.writer().pretty().write(Trial.CATALOGUE),
        out.toByteArray());
  }

  @Test
  void anAnalysisIsWrittenWithWhatAPlanCovers() throws IOException {
    assertWritten("analysis.json", Results.analysis());
  }

  @Test
  void anAnalysisIsWrittenWithRangesWhereNoScoreIsKnown() throws IOException {
    assertWritten("analysis-of-ranges.json", Results.analysisOfRanges());
  }

  @Test
  void anAnalysisIsWrittenWithADraftAndTheChangeSinceAnEarlierYear() throws IOException {
    assertWritten("analysis-of-two-years.json", Results.analysisOfTwoYears());
  }

  @Test
  void aComparisonIsWrittenWithWhatCannotBeCompared() throws IOException {
    assertWritten("comparison.json", Results.comparison());
  }

  @Test
  void anUpliftIsWrittenWithWhatIsOutOfReach() throws IOException {
    assertWritten("uplift.json", Results.uplift());
  }

  @Test
  void aPopulationIsWrittenWithItsParts() throws IOException {
    assertWritten("population.json", Results.population());
  }

  private static void assertWritten(String name, ResultJson result) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ItaJson.writer().pretty().write(result, out);

    assertWritten(name, ItaJson.writer().pretty().write(result), out.toByteArray());
  }

  @Test
  void aListOfNothingIsAnEmptyArray() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ItaJson.writer().writeAll(List.<ResultJson>of().iterator(), out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[]\n");
  }

  @Test
  void theDocumentOfTheDesignComesBackWithoutItsEmptyGroups() {
    Scorecard scorecard = ItaJson.reader().assessments().read(Trial.DOCUMENT);

    assertThat(ItaJson.writer().write(scorecard))
        .contains("\"overall\":89.30", "เทศบาลตำบลกุดกว้าง", "\"indicators\":{\"3\":98.44}")
        .doesNotContain("indices", "questions", "\\u");
    assertThat(ItaJson.reader().assessments().read(ItaJson.writer().write(scorecard)))
        .isEqualTo(scorecard);
  }
}
