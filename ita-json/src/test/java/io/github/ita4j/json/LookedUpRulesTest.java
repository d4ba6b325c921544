package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.ItemContent;
import io.github.ita4j.framework.NationalFacts;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.MeasureDetail;
import io.github.ita4j.improvement.PlanIssue;
import io.github.ita4j.improvement.RecommendationCatalogue;
import io.github.ita4j.json.form.AnalysisJson;
import io.github.ita4j.json.form.AuditJson;
import io.github.ita4j.json.form.ComparisonJson;
import io.github.ita4j.json.form.ExplanationJson;
import io.github.ita4j.json.form.FrameworkJson;
import io.github.ita4j.json.form.GradeJson;
import io.github.ita4j.json.form.PopulationJson;
import io.github.ita4j.json.form.RecommendationsJson;
import io.github.ita4j.json.form.RecommendedJson;
import io.github.ita4j.json.form.UpliftJson;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.population.Population;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a reader can look up in a result: what items must show, the issues, the national result, and
 * that rules are assumed.
 */
class LookedUpRulesTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new ItaModule()).build();

  private static Analysis analysis(String framework, String... elementsAndScores) {
    FrameworkId id = FrameworkId.parse(framework);
    ScorecardBuilder scorecard = Scorecard.builder()
        .fiscalYear(id.fiscalYear())
        .framework(id)
        .agency(Agency.ofName("หน่วยงานตัวอย่าง"));
    for (int i = 0; i < elementsAndScores.length; i += 2) {
      scorecard.putScore(
          ElementId.parse(elementsAndScores[i]),
          StatedScore.of(Score.parse(elementsAndScores[i + 1])));
    }
    return Analysis.of(Frameworks.bundled(), scorecard.build());
  }

  private static JsonNode json(Analysis analysis) throws JsonProcessingException {
    return json("analysis", AnalysisJson.of(analysis));
  }

  /** Returns the tree of a result, which its schema must accept. */
  private static JsonNode json(String kind, Object result) throws JsonProcessingException {
    JsonNode tree = MAPPER.readTree(MAPPER.writeValueAsString(result));
    assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchemas.text(kind))
            .validate(tree))
        .isEmpty();
    return tree;
  }

  @Test
  void aRecommendationForAnItemHasWhatItMustShowInBothLanguagesWithItsSource()
      throws JsonProcessingException {
    JsonNode analysis = json(analysis("nacc-2568r1", "O3", "0.00"));

    JsonNode contents = analysis.at("/recommendations/0/contents");
    assertThat(contents).hasSize(2);
    assertThat(contents.get(0)).isEqualTo(MAPPER.readTree("""
        {
          "item": "O3/2568",
          "kind": "REQUIRED",
          "text": {
            "th": "อย่างน้อยที่อยู่ หมายเลขโทรศัพท์ และอีเมล",
            "thEditorial": true,
            "en": "At least address, telephone number and e-mail",
            "enEditorial": true
          },
          "provenance": {
            "confidence": "ONE_SOURCE",
            "sources": ["tambontrakan-2568"],
            "note": "the list may be incomplete"
          }
        }
        """));
    assertThat(contents.at("/1/exampleOf").asText()).isEqualTo("องค์การบริหารส่วนตำบลสมเด็จ");
    assertThat(analysis.at("/sources").findValuesAsText("id"))
        .contains("tambontrakan-2568", "somdet-2568", "ita4j")
        .doesNotHaveDuplicates();
  }

  @Test
  void aDraftedMeasureHasItAsDetailsWhoseWordsAreOurs() throws JsonProcessingException {
    Analysis analysis = analysis("nacc-2568r1", "O3", "0.00");
    ActionPlan plan = analysis.plan().orElseThrow();
    JsonNode measure = json("plan", plan).at("/measures/0");

    assertThat(measure.at("/details/0")).isEqualTo(MAPPER.readTree("""
        {
          "item": "O3/2568",
          "text": "อย่างน้อยที่อยู่ หมายเลขโทรศัพท์ และอีเมล",
          "origin": "EDITORIAL"
        }
        """));
    assertThat(measure.at("/details/1/origin").asText()).isEqualTo("EXAMPLE");
    assertThat(measure.at("/steps").toString()).doesNotContain("อย่างน้อยที่อยู่");
    assertThat(measure.at("/issues").toString()).isEqualTo("[3]");
    assertThat(json("plan", plan).at("/issues/2/origin").asText()).isEqualTo("EDITORIAL");
    assertThat(json(analysis).at("/draft")).isEqualTo(json("plan", plan));
    assertThat(ItaJson.reader().plans().read(ItaJson.writer().write(plan))).isEqualTo(plan);
  }

  @Test
  void theIssuesOfTheYearHaveTheirFindingsAndSayThatTheyAreUnverified()
      throws JsonProcessingException {
    JsonNode issues =
        json(analysis("nacc-2568r1", "4", "79.11", "I10", "70.00")).at("/issues");

    assertThat(issues).hasSize(7);
    assertThat(issues.at("/3/findings").toString()).isEqualTo("[\"I10\",\"4\"]");
    assertThat(issues.at("/0/findings")).isEmpty();
    assertThat(issues.findValuesAsText("confidence")).containsOnly("UNVERIFIED");
    assertThat(json(analysis("nacc-2567r1", "4", "79.11")).has("issues")).isFalse();
    assertThat(json("framework", Frameworks.bundled().get(FrameworkId.parse("nacc-2568r1")))
            .at("/issues/1/elements")
            .toString())
        .isEqualTo("[\"8\",\"O8\",\"O9\",\"O10\",\"O11\"]");
  }

  @ParameterizedTest
  @CsvSource({
    "nacc-2567r1, 90.00, 93.05, -3.05, INFERRED",
    "nacc-2568r1, 99.17, 93.82, 5.35, CONFIRMED",
    "nacc-2563r1, 67.90, 67.90, 0.00, CONFIRMED",
  })
  void theNationalResultOfTheYearStandsBesideTheOverallScoreWithItsSources(
      String framework, String score, String average, String difference, String confidence)
      throws JsonProcessingException {
    JsonNode national = json(analysis(framework, "overall", score)).at("/nationalResult");

    assertThat(national.at("/average").decimalValue()).isEqualByComparingTo(average);
    assertThat(national.at("/difference").decimalValue()).isEqualByComparingTo(difference);
    assertThat(national.at("/provenance/confidence").asText()).isEqualTo(confidence);
    assertThat(national.at("/sources").findValuesAsText("id"))
        .containsExactlyElementsOf(MAPPER.convertValue(
            national.at("/provenance/sources"),
            MAPPER.getTypeFactory().constructCollectionType(List.class, String.class)));
    assertThat(national.at("/announced").asText()).startsWith(framework.substring(5, 9));
  }

  @Test
  void whatIsNotKnownIsNotSaid() throws JsonProcessingException {
    assertThat(json(analysis("nacc-2562r1", "overall", "70.00")).has("nationalResult"))
        .isFalse();
    assertThat(json(analysis("assumed-2569r1", "overall", "70.00")).has("nationalResult"))
        .isFalse();
    assertThat(json(analysis("nacc-2567r1", "overall", "90.00"))
            .at("/nationalResult")
            .has("passed"))
        .isFalse();
    // No overall score, or one that the parts exclude.
    assertThat(
            json(analysis("nacc-2568r1", "IIT", "90.00")).at("/nationalResult").has("difference"))
        .isFalse();
    assertThat(json(analysis("nacc-2568r1", "overall", "99.00", "IIT", "10.00"))
            .at("/nationalResult")
            .has("difference"))
        .isFalse();
  }

  @Test
  void thePartOfAPopulationHasTheNationalResultBesideItsMean() throws JsonProcessingException {
    Population population = Population.of(List.of(
        analysis("nacc-2568r1", "overall", "90.00").grade(),
        analysis("nacc-2568r1", "overall", "95.00").grade()));
    FrameworkId id = FrameworkId.parse("nacc-2568r1");

    JsonNode part = json(
            "population",
            PopulationJson.of(Frameworks.bundled(), population)
                .withFrameworks(
                    List.of(PopulationJson.ofFramework(Frameworks.bundled(), id, population))))
        .at("/frameworks/0");

    assertThat(part.at("/mean").decimalValue()).isEqualByComparingTo("92.50");
    assertThat(part.at("/nationalResult/difference").decimalValue()).isEqualByComparingTo("-1.32");
    assertThat(part.at("/nationalResult/passShare").decimalValue()).isEqualByComparingTo("94.17");
    assertThat(part.has("assumed")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"assumed-2569r1", "nacc-2568r1"})
  void everyResultByAssumedRulesSaysThatTheyAreAssumed(String framework)
      throws JsonProcessingException {
    Analysis analysis =
        analysis(framework, "IIT", "80.00", "EIT.1", "90.00", "EIT.2", "90.00", "OIT", "90.00");
    FrameworkId id = FrameworkId.parse(framework);
    RecommendationCatalogue catalogue =
        RecommendationCatalogue.findBundled(analysis.framework()).orElseThrow();
    Population population = Population.of(List.of(analysis.grade()));
    Map<String, JsonNode> results = Map.of(
        "analysis", json(analysis),
        "grade", json("grade", GradeJson.of(analysis.grade())),
        "explanation", json("analysis", AnalysisJson.of(analysis)).at("/grade/explanation"),
        "audit", json("audit", AuditJson.of(analysis.audit())),
        "uplift",
            json(
                "uplift",
                UpliftJson.of(analysis.upliftTo(TierCode.parse("EXCELLENT")).orElseThrow())
                    .from("f", analysis.scorecard().agency())),
        "catalogue", json("recommendations", RecommendationsJson.of(catalogue)),
        "framework", json("framework", FrameworkJson.of(analysis.framework())),
        "population",
            MAPPER.valueToTree(PopulationJson.ofFramework(Frameworks.bundled(), id, population)),
        "group",
            MAPPER.valueToTree(
                PopulationJson.ofOtherGroups(Frameworks.bundled(), id, 3, population)),
        "recommended",
            MAPPER.valueToTree(RecommendedJson.of(analysis.recommendations().orElseThrow())));

    assertThat(results)
        .allSatisfy((name, result) -> assertThat(result.path("assumed").toString())
            .isEqualTo(Frameworks.isAssumed(id) ? "true" : ""));
    assertThat(MAPPER
            .<JsonNode>valueToTree(ExplanationJson.of(Explanation.of(analysis.bounds())))
            .has("assumed"))
        .isEqualTo(Frameworks.isAssumed(id));
  }

  @Test
  void aComparisonSaysWhichOfTheTwoYearsHasAssumedRules() throws JsonProcessingException {
    JsonNode comparison = json(
        "comparison",
        ComparisonJson.of(analysis("assumed-2569r1", "4", "90.00")
            .comparedTo(analysis("nacc-2568r1", "4", "80.00"))));

    assertThat(comparison.has("assumedBefore")).isFalse();
    assertThat(comparison.path("assumedAfter").asBoolean()).isTrue();
  }

  @Test
  void thePartsOfACallersOwnObjectAreWrittenInTheSameForm() throws JsonProcessingException {
    Analysis analysis = analysis("nacc-2568r1", "O3", "0.00");
    ActionPlan plan = analysis.plan().orElseThrow();
    ItemContent content =
        analysis.recommendations().orElseThrow().all().get(0).contents().get(0);
    MeasureDetail detail = plan.measures().get(0).details().get(0);
    PlanIssue issue = plan.issues().get(0);

    assertThat(MAPPER.<JsonNode>valueToTree(content).path("item").asText()).isEqualTo("O3/2568");
    assertThat(
            MAPPER.<JsonNode>valueToTree(content.provenance().sources().get(0)).path("id"))
        .isEqualTo(MAPPER.<JsonNode>valueToTree(content).at("/provenance/sources/0"));
    assertThat(MAPPER.<JsonNode>valueToTree(detail))
        .isEqualTo(json("plan", plan).at("/measures/0/details/0"));
    assertThat(MAPPER.<JsonNode>valueToTree(issue)).isEqualTo(json("plan", plan).at("/issues/0"));
    assertThat(MAPPER
            .<JsonNode>valueToTree(analysis.framework().issues().get(3))
            .path("elements")
            .toString())
        .isEqualTo("[\"4\"]");
    assertThat(MAPPER
            .<JsonNode>valueToTree(NationalFacts.results().get(0))
            .path("agencies")
            .asInt())
        .isEqualTo(8303);
  }
}
