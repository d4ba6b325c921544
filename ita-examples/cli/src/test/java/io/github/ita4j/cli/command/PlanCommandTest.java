package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.CommandRun.itaWithInput;
import static io.github.ita4j.cli.report.ReportsTest.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InEveryLocale
class PlanCommandTest {

  @Test
  void theDraftIsAPlanForTheNextYear() {
    CommandRun run = ita("plan", report("kutkwang-2568.json"));

    assertThat(run.code()).isZero();
    JsonNode plan = run.json();
    assertThat(plan.get("schema").asText()).isEqualTo("ita/plan/1");
    assertThat(plan.get("fiscalYear").asInt()).isEqualTo(2569);
    assertThat(plan.get("agency").get("name").asText()).isEqualTo("เทศบาลตำบลกุดกว้าง");
    ActionPlan read = ItaJson.reader().plans().read(run.out());
    assertThat(read.measures()).isNotEmpty();
    assertThat(read.measures().get(0).answers()).isNotEmpty();
    assertThat(plan.at("/measures/0/origin").asText()).isEqualTo("EDITORIAL");
  }

  @Test
  void nothingInADraftIsCalledTheWordsOfThisAgencysAssessor() {
    ActionPlan plan =
        ItaJson.reader().plans().read(ita("plan", report("prokfa-2563.json")).out());

    assertThat(plan.measures())
        .extracting(Measure::origin)
        .contains(Origin.EXAMPLE, Origin.EDITORIAL)
        .doesNotContain(Origin.ASSESSOR, Origin.AGENCY);
  }

  @Test
  void aCodeSaysOfWhichYearItIs() {
    String document = """
        {"schema": "ita/assessment/1", "fiscalYear": 2568, "agency": {"name": "ก"},
         "scores": {"questions": {"E2": 60}}}""";

    assertThat(itaWithInput(document, "plan", "-").json().at("/measures/0/cites"))
        .extracting(JsonNode::asText)
        .containsExactly("O10/2568", "O8/2568", "O8/2569", "O9/2568", "O9/2569");
  }

  @Test
  void aFileIsWrittenOverOnlyByForce(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("plan.json");
    String[] args = {"plan", report("kutkwang-2568.json"), "--out", file.toString()};

    assertThat(ita(args).code()).isZero();
    String first = Files.readString(file);
    Files.writeString(file, "mine");
    CommandRun second = ita(args);

    assertThat(second.code()).isEqualTo(2);
    assertThat(second.err()).contains("--force");
    assertThat(file).hasContent("mine");
    assertThat(ita("plan", report("kutkwang-2568.json"), "-o", file.toString(), "--force")
            .code())
        .isZero();
    assertThat(file).hasContent(first);
  }

  @Test
  void aYearWithoutAPassMarkHasNoDraft() {
    CommandRun run = itaWithInput(ita("new", "--year=2569").out(), "plan", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("ไม่ทราบค่าเป้าหมาย");
  }

  @Test
  void fromADocumentWithoutScoresThereIsNoDraft(@TempDir Path folder) {
    Path file = folder.resolve("plan.json");
    String template = ita("new", "--year=2568").out();

    CommandRun run = itaWithInput(template, "plan", "-", "-o", file.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("ร่างแผนไม่ได้", "\"scores\"").hasLineCount(1);
    assertThat(file).doesNotExist();
    assertThat(itaWithInput(template, "plan", "-", "--lang=en").err())
        .contains("no plan can be drafted", "fill in \"scores\"");
  }
}
