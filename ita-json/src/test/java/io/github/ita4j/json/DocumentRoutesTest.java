package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.github.ita4j.audit.Audit;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Comparison;
import io.github.ita4j.improvement.Coverage;
import io.github.ita4j.improvement.Finding;
import io.github.ita4j.improvement.Findings;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.improvement.RecommendationCatalogue;
import io.github.ita4j.improvement.Recommendations;
import io.github.ita4j.json.MapperRoutes.Named;
import io.github.ita4j.json.MapperRoutes.Route;
import io.github.ita4j.json.form.AuditJson;
import io.github.ita4j.json.form.ComparisonJson;
import io.github.ita4j.json.form.CoverageJson;
import io.github.ita4j.json.form.ExplanationJson;
import io.github.ita4j.json.form.FindingJson;
import io.github.ita4j.json.form.FindingsJson;
import io.github.ita4j.json.form.GradeJson;
import io.github.ita4j.json.form.PopulationJson;
import io.github.ita4j.json.form.RecommendationJson;
import io.github.ita4j.json.form.RecommendedJson;
import io.github.ita4j.json.form.UpliftJson;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.population.Population;
import io.github.ita4j.scoring.Scoring;
import io.github.ita4j.scoring.Uplift;
import io.github.ita4j.text.QuestionCodeReader;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents and results on each way through each mapper. */
class DocumentRoutesTest {

  /** Scores that a tree writes as it likes: 90.00, 100.00, 0.00, and some with fewer decimals. */
  private static final Scorecard SCORECARD = ItaJson.reader()
      .assessments()
      .read(Trial.DOCUMENT
          .replace("\"IIT\": 89.73", "\"IIT\": 90.00")
          .replace("\"overall\": 89.30", "\"overall\": {\"value\": 90, \"decimals\": 0}")
          .replace("\"questions\": {}", "\"questions\": {\"O1\": 100.00, \"O2\": 0.00}"));

  /** Amounts that a tree writes as it likes. */
  private static final ActionPlan PLAN = ItaJson.reader()
      .plans()
      .read(Trial.PLAN
          .replace("\"baht\": 1000.00", "\"baht\": 20000000.50")
          .replace(
              "\"title\": \"อบรม\"",
              "\"title\": \"อบรม\", \"budget\": {\"printed\": \"-\", \"baht\": 900000000000}"));

  private static final ProgressReport PROGRESS = ItaJson.reader().progress().read(Trial.PROGRESS);

  private static final Framework FRAMEWORK = Frameworks.bundled().forScorecard(SCORECARD);

  private static final Map<Class<?>, Object> READABLE =
      Map.of(Scorecard.class, SCORECARD, ActionPlan.class, PLAN, ProgressReport.class, PROGRESS);

  private static Stream<Arguments> mappersAndRoutes() {
    return MapperRoutes.mappers().stream()
        .flatMap(mapper -> Stream.of(Route.values())
            .filter(route -> !(mapper.typed() && route.hasTree()))
            .map(route -> Arguments.of(mapper, route)));
  }

  @ParameterizedTest
  @MethodSource("mappersAndRoutes")
  void aDocumentComesBack(Named mapper, Route route) throws IOException {
    for (Map.Entry<Class<?>, Object> document : READABLE.entrySet()) {
      JavaType type = TypeFactory.defaultInstance().constructType(document.getKey());

      assertThat(route.there(mapper.mapper(), document.getValue(), type))
          .isEqualTo(document.getValue());
      assertThat(route.there(
              mapper.mapper(),
              new CallersOwn.Held(SCORECARD, PLAN),
              TypeFactory.defaultInstance().constructType(CallersOwn.Held.class)))
          .isEqualTo(new CallersOwn.Held(SCORECARD, PLAN));
    }
  }

  private static List<Named> mappers() {
    return MapperRoutes.mappers();
  }

  /** At the root a mapper sees our implementation, which is final, and writes no type for it. */
  @ParameterizedTest
  @MethodSource("mappers")
  void whatIsWrittenWithoutATypeIsReadToo(Named mapper) throws JsonProcessingException {
    for (Map.Entry<Class<?>, Object> document : READABLE.entrySet()) {
      String written = mapper.mapper().writeValueAsString(document.getValue());

      Object read = mapper.mapper().readValue(written, document.getKey());

      assertThat(read).isEqualTo(document.getValue());
    }
    String score = mapper.mapper().writeValueAsString(Score.MAX);
    assertThat(mapper.mapper().readValue(score, Score.class)).isEqualTo(Score.MAX);
  }

  private static List<Arguments> results() throws IOException {
    Scorecard before = SCORECARD.toBuilder()
        .fiscalYear(SCORECARD.fiscalYear().previous())
        .framework(java.util.Optional.empty())
        .tier(java.util.Optional.empty())
        .build();
    Findings findings = Findings.of(FRAMEWORK, SCORECARD);
    Recommendations recommendations = Recommendations.of(Trial.CATALOGUE, SCORECARD, findings);
    Grade grade = Grading.grade(FRAMEWORK, SCORECARD);
    Audit audit = Audit.of(FRAMEWORK, SCORECARD);
    Explanation explanation = Explanation.of(FRAMEWORK, SCORECARD);
    Uplift uplift = Uplift.to(FRAMEWORK, SCORECARD, TierCode.of("EXCELLENT"));
    Comparison comparison =
        Comparison.between(Frameworks.bundled().forScorecard(before), before, FRAMEWORK, SCORECARD);
    Coverage coverage = Coverage.of(PLAN, findings, FRAMEWORK);
    Population population = Population.of(List.of(grade));
    ItaWriter writer = ItaJson.writer();
    return List.of(
        Arguments.of(Framework.class, FRAMEWORK, writer.write(FRAMEWORK)),
        Arguments.of(Grade.class, grade, writer.write(GradeJson.of(grade))),
        Arguments.of(Audit.class, audit, writer.write(AuditJson.of(audit))),
        Arguments.of(Uplift.class, uplift, writer.write(UpliftJson.of(uplift))),
        Arguments.of(Comparison.class, comparison, writer.write(ComparisonJson.of(comparison))),
        Arguments.of(RecommendationCatalogue.class, Trial.CATALOGUE, writer.write(Trial.CATALOGUE)),
        Arguments.of(
            Population.class,
            population,
            writer.write(PopulationJson.of(population, Frameworks.bundled()))),
        // Of these the writer has no document: they are a part of one.
        Arguments.of(Findings.class, findings, part(FindingsJson.of(findings))),
        Arguments.of(
            Finding.class,
            findings.all().get(0),
            part(FindingJson.of(findings.all().get(0)))),
        Arguments.of(
            Recommendations.Recommended.class,
            recommendations.all().get(0),
            part(RecommendationJson.of(recommendations.all().get(0)))),
        Arguments.of(
            Recommendations.class, recommendations, part(RecommendedJson.of(recommendations))),
        Arguments.of(Coverage.class, coverage, part(CoverageJson.of(coverage))),
        Arguments.of(Explanation.class, explanation, part(ExplanationJson.of(explanation))));
  }

  private static String part(Object wire) throws IOException {
    java.io.StringWriter text = new java.io.StringWriter();
    try (com.fasterxml.jackson.core.JsonGenerator generator =
        new ObjectMapper().createGenerator(text)) {
      ItaWriter.writeTo(generator, wire);
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("results")
  void aResultIsWrittenAsTheWriterDoes(Class<?> type, Object result, String json)
      throws JsonProcessingException {
    for (Named each : MapperRoutes.untyped()) {
      ObjectMapper mapper = each.mapper();
      JsonNode tree = mapper.valueToTree(result);

      assertThat(mapper
              .writer()
              .without(com.fasterxml.jackson.databind.SerializationFeature.INDENT_OUTPUT)
              .writeValueAsString(result))
          .as("%s", each)
          .isEqualTo(json);
      assertThat(tree.toString()).doesNotContainPattern("[:,\\[]-?[0-9.]+[Ee]");
      assertThat(tree.equals(BY_VALUE, mapper.readTree(json))).as("%s", each).isTrue();
      assertThat(mapper.readTree(tree.toString()).equals(BY_VALUE, tree)).isTrue();
    }
  }

  /** Trees have several kinds of numbers for one. */
  private static final Comparator<JsonNode> BY_VALUE =
      (one, other) -> one instanceof NumericNode && other instanceof NumericNode
          ? one.decimalValue().compareTo(other.decimalValue())
          : one.equals(other) ? 0 : 1;

  @ParameterizedTest
  @MethodSource("results")
  void aResultHasATypeUnderDefaultTyping(Class<?> type, Object result, String json)
      throws JsonProcessingException {
    for (Named mapper : MapperRoutes.mappers()) {
      if (mapper.typed()) {
        String written = mapper.mapper().writeValueAsString(new Object[] {result});

        assertThat(written).as("%s", mapper).contains('"' + type.getName() + '"');
        // The form itself has no types.
        assertThat(written).contains(json.substring(1, json.length() - 1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("results")
  void aResultIsNotRead(Class<?> type, Object result, String json) {
    for (Named mapper : MapperRoutes.untyped()) {
      assertThatThrownBy(() -> mapper.mapper().readValue(json, type))
          .isInstanceOf(InvalidDefinitionException.class)
          .hasMessageContaining(
              type.getSimpleName() + " is only written: its JSON form cannot be read");
    }
  }

  @Test
  void aValueOfTheCoreWithoutAFormIsNotWritten() {
    ObjectMapper forgiving = MapperRoutes.forgiving();

    for (Object formless : List.of(
        FRAMEWORK.element(ElementId.OVERALL),
        FRAMEWORK.ladder().orElseThrow(),
        Frameworks.bundled(),
        Scoring.bounds(FRAMEWORK, SCORECARD),
        Scorecard.builder())) {
      assertThatThrownBy(() -> forgiving.writeValueAsString(formless))
          .isInstanceOf(InvalidDefinitionException.class)
          .hasMessageContaining("has no JSON form: see ItaModule")
          .hasMessageNotContaining("Immutable");
    }
  }

  @Test
  void recordsAndExceptionsOfTheCoreStayJacksons() throws JsonProcessingException {
    ObjectMapper forgiving = MapperRoutes.forgiving();

    assertThat(forgiving.writeValueAsString(QuestionCodeReader.scan("O8").get(0)))
        .contains("\"code\":\"O8\"");
    assertThat(forgiving.writeValueAsString(new IllegalArgumentException("x")))
        .contains("\"message\":\"x\"");
  }

  @Test
  void everyPackageOfTheCoreIsKnown() {
    Set<String> exported = new TreeSet<>();
    Score.class.getModule().getDescriptor().exports().stream()
        .filter(exports -> !exports.isQualified())
        .forEach(exports -> exported.add(exports.source()));

    assertThat(new TreeSet<>(NoFormModifier.PACKAGES)).isEqualTo(exported);
  }

  @ParameterizedTest
  @ValueSource(strings = {"schema", "fiscalYear"})
  void aDocumentIsReadByItsOwnSchemaWhereverThatStands(String first)
      throws JsonProcessingException {
    ObjectMapper mapper = MapperRoutes.builder().build();
    String schema = "\"schema\": \"ita/assessment/1\"";
    String document = first.equals("schema")
        ? Trial.LEAST
        : Trial.LEAST.replace(schema + ", ", "").replace("}}", "}, " + schema + "}");

    CallersOwn.AnyDocument read =
        mapper.readValue("{\"document\": " + document + "}", CallersOwn.AnyDocument.class);

    assertThat(read.document()).isEqualTo(ItaJson.reader().assessments().read(Trial.LEAST));
    assertThat(mapper.readValue(mapper.writeValueAsString(read), CallersOwn.AnyDocument.class))
        .isEqualTo(read);
    assertThatThrownBy(() -> mapper.readValue(
            "{\"document\": " + document.replace("\"ก\"", "1") + "}", CallersOwn.AnyDocument.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("$.document.agency.name: 1: must be the name of the agency");
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "last", "none"})
  void aTypeInAPropertyIsReadWhereverItStands(String place) throws JsonProcessingException {
    ObjectMapper mapper = MapperRoutes.builder().build();
    String type = "\"kind\": \"card\"";
    String document = switch (place) {
      case "first" -> Trial.LEAST.replace("{\"schema", "{" + type + ", \"schema");
      case "last" -> Trial.LEAST.replace("}}", "}, " + type + "}");
      default -> Trial.LEAST;
    };

    CallersOwn.Kinded read =
        mapper.readValue("{\"card\": " + document + "}", CallersOwn.Kinded.class);

    assertThat(read.card()).isEqualTo(ItaJson.reader().assessments().read(Trial.LEAST));
    assertThat(mapper.writeValueAsString(read))
        .startsWith("{\"card\":{\"kind\":\"card\",\"schema\":\"ita/assessment/1\"");
    assertThatThrownBy(() -> mapper.readValue(
            "{\"card\": " + document.replace("\"ก\"", "1") + "}", CallersOwn.Kinded.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("$.card.agency.name: 1: must be the name of the agency");
    if (!place.equals("none")) {
      String other = document.replace(type, "\"kind\": \"plan\"");
      assertThatThrownBy(
              () -> mapper.readValue("{\"card\": " + other + "}", CallersOwn.Kinded.class))
          .isInstanceOf(MismatchedInputException.class)
          .hasMessageContaining("type id 'plan'");
    }
  }

  @Test
  void frameworksOfOnesOwnDoNotOutliveJavasSerialisation() throws JsonProcessingException {
    ItaReader own = ItaJson.reader().withFrameworks(Trial.FRAMEWORKS);
    ObjectMapper mapper =
        MapperRoutes.serialised(new ObjectMapper().registerModule(new ItaModule(own)));

    assertThatThrownBy(() -> mapper.readValue(Trial.DOCUMENT, Scorecard.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lost when the mapper was serialised", "new ItaModule");
    assertThatThrownBy(() -> mapper.writeValueAsString(new Population()))
        .hasMessageContaining("lost when the mapper was serialised");
    assertThat(mapper.readValue("89.30", Score.class)).isEqualTo(Score.of("89.30"));
    assertThat(mapper.writeValueAsString(SCORECARD)).isEqualTo(ItaJson.writer().write(SCORECARD));
  }

  @Test
  void whatTheReaderPassesOverOutlivesJavasSerialisation() throws JsonProcessingException {
    ObjectMapper mapper = MapperRoutes.serialised(new ObjectMapper()
        .registerModule(new ItaModule(ItaJson.reader().ignoringUnknownProperties())));

    assertThat(mapper.readValue(Trial.LEAST.replace("}}", "}, \"x\": 1}"), Scorecard.class))
        .isEqualTo(ItaJson.reader().assessments().read(Trial.LEAST));
  }
}
