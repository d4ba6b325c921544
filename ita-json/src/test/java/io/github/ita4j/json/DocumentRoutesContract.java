package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ita4j.audit.Audit;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Weight;
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
import io.github.ita4j.json.bind.FormlessTypes;
import io.github.ita4j.json.form.CoverageJson;
import io.github.ita4j.json.form.ExplanationJson;
import io.github.ita4j.json.form.FindingJson;
import io.github.ita4j.json.form.FindingsJson;
import io.github.ita4j.json.form.PopulationJson;
import io.github.ita4j.json.form.RecommendationJson;
import io.github.ita4j.json.form.RecommendedJson;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.population.Population;
import io.github.ita4j.scoring.Scoring;
import io.github.ita4j.scoring.Uplift;
import io.github.ita4j.text.QuestionCodeReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents and results on each way through each mapper. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DocumentRoutesContract {

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

  private final Mappers mappers;

  protected DocumentRoutesContract(Mappers mappers) {
    this.mappers = mappers;
  }

  Stream<Arguments> mappersAndRoutes() {
    return mappers.all().stream()
        .flatMap(mapper -> Stream.of(Route.values())
            .filter(route -> !(mapper.typed && route.hasTree()))
            .map(route -> Arguments.of(mapper, route)));
  }

  @ParameterizedTest
  @MethodSource("mappersAndRoutes")
  void aDocumentComesBack(AnyMapper mapper, Route route) throws IOException {
    CallersOwn.Held held = new CallersOwn.Held(SCORECARD, PLAN);
    for (Map.Entry<Class<?>, Object> document : READABLE.entrySet()) {
      assertThat(mapper.there(route, document.getValue(), document.getKey()))
          .isEqualTo(document.getValue());
    }
    assertThat(mapper.there(route, held, CallersOwn.Held.class)).isEqualTo(held);
  }

  List<AnyMapper> mappers() {
    return mappers.all();
  }

  /** At the root a mapper sees our implementation, which is final, and writes no type for it. */
  @ParameterizedTest
  @MethodSource("mappers")
  void whatIsWrittenWithoutATypeIsReadToo(AnyMapper mapper) throws IOException {
    for (Map.Entry<Class<?>, Object> document : READABLE.entrySet()) {
      String written = mapper.write(document.getValue());

      assertThat(mapper.<Object>read(written, document.getKey())).isEqualTo(document.getValue());
    }
    assertThat(mapper.<Score>read(mapper.write(Score.MAX), Score.class)).isEqualTo(Score.MAX);
  }

  static List<Arguments> results() throws IOException {
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
    Uplift uplift = Uplift.to(FRAMEWORK, SCORECARD, TierCode.parse("EXCELLENT"));
    Comparison comparison =
        Comparison.between(Frameworks.bundled().forScorecard(before), before, FRAMEWORK, SCORECARD);
    Coverage coverage = Coverage.of(FRAMEWORK, findings, PLAN);
    Population population = Population.of(List.of(grade));
    ItaWriter writer = ItaJson.writer();
    return List.of(
        Arguments.of(Framework.class, FRAMEWORK, writer.write(FRAMEWORK)),
        Arguments.of(Grade.class, grade, writer.write(grade)),
        Arguments.of(Audit.class, audit, writer.write(audit)),
        Arguments.of(Uplift.class, uplift, writer.write(uplift)),
        Arguments.of(Comparison.class, comparison, writer.write(comparison)),
        Arguments.of(RecommendationCatalogue.class, Trial.CATALOGUE, writer.write(Trial.CATALOGUE)),
        Arguments.of(
            Population.class,
            population,
            writer.write(PopulationJson.of(Frameworks.bundled(), population))),
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
    return new ObjectMapper().writeValueAsString(wire);
  }

  @ParameterizedTest
  @MethodSource("results")
  void aResultIsWrittenAsTheWriterDoes(Class<?> type, Object result, String json)
      throws IOException {
    for (AnyMapper mapper : mappers.untyped()) {
      assertThat(mapper.writeCompact(result)).as("%s", mapper).isEqualTo(json);
      assertThat(mapper.treeText(result)).doesNotContainPattern("[:,\\[]-?[0-9.]+[Ee]");
      assertThat(mapper.hasTree(result, json)).as("%s", mapper).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("results")
  void aResultHasATypeUnderDefaultTyping(Class<?> type, Object result, String json)
      throws IOException {
    for (AnyMapper mapper : mappers.typed()) {
      String written = mapper.write(new Object[] {result});

      assertThat(written).as("%s", mapper).contains('"' + type.getName() + '"');
      // The form itself has no types.
      assertThat(written).contains(json.substring(1, json.length() - 1));
    }
  }

  @ParameterizedTest
  @MethodSource("results")
  void aResultIsNotRead(Class<?> type, Object result, String json) {
    for (AnyMapper mapper : mappers.untyped()) {
      AnyMapper.Refused refused = mapper.refusal(() -> mapper.read(json, type));

      assertThat(refused.definition()).isTrue();
      assertThat(refused.message())
          .contains(type.getSimpleName() + " is only written: its JSON form cannot be read");
    }
  }

  @Test
  void aValueOfTheCoreWithoutAFormIsNotWritten() {
    AnyMapper forgiving = mappers.forgiving();

    for (Object formless : List.of(
        FRAMEWORK.element(ElementId.OVERALL),
        FRAMEWORK.ladder().orElseThrow(),
        FRAMEWORK.passMark().orElseThrow(),
        QuestionCodeReader.scan("O8").get(0),
        Frameworks.bundled(),
        Scoring.bounds(FRAMEWORK, SCORECARD),
        Scorecard.builder())) {
      AnyMapper.Refused refused = forgiving.refusal(() -> forgiving.write(formless));

      assertThat(refused.definition()).isTrue();
      assertThat(refused.message())
          .contains("has no JSON form: see ItaModule")
          .doesNotContain("Immutable");
    }
  }

  @Test
  void recordsAndExceptionsOfTheCoreStayJacksons() throws IOException {
    AnyMapper forgiving = mappers.forgiving();

    assertThat(forgiving.write(Weight.parse("3/10"))).contains("\"numerator\":3");
    assertThat(forgiving.write(new IllegalArgumentException("x"))).contains("\"message\":\"x\"");
  }

  @Test
  void everyPackageOfTheCoreIsKnown() {
    Set<String> exported = new TreeSet<>();
    Score.class.getModule().getDescriptor().exports().stream()
        .filter(exports -> !exports.isQualified())
        .forEach(exports -> exported.add(exports.source()));

    assertThat(new TreeSet<>(FormlessTypes.PACKAGES)).isEqualTo(exported);
  }

  @ParameterizedTest
  @ValueSource(strings = {"schema", "fiscalYear"})
  void aDocumentIsReadByItsOwnSchemaWhereverThatStands(String first) throws IOException {
    AnyMapper mapper = mappers.full();
    String schema = "\"schema\": \"ita/assessment/1\"";
    String document = first.equals("schema")
        ? Trial.LEAST
        : Trial.LEAST.replace(schema + ", ", "").replace("}}", "}, " + schema + "}");

    CallersOwn.AnyDocument read =
        mapper.read("{\"document\": " + document + "}", CallersOwn.AnyDocument.class);

    assertThat(read.document()).isEqualTo(ItaJson.reader().assessments().read(Trial.LEAST));
    assertThat(mapper.<Object>read(mapper.write(read), CallersOwn.AnyDocument.class))
        .isEqualTo(read);
    assertMismatch(
        mapper,
        "{\"document\": " + document.replace("\"ก\"", "1") + "}",
        CallersOwn.AnyDocument.class,
        "$.document.agency.name: 1: must be the name of the agency");
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "last", "none"})
  void aTypeInAPropertyIsReadWhereverItStands(String place) throws IOException {
    AnyMapper mapper = mappers.full();
    String type = "\"kind\": \"card\"";
    String document = switch (place) {
      case "first" -> Trial.LEAST.replace("{\"schema", "{" + type + ", \"schema");
      case "last" -> Trial.LEAST.replace("}}", "}, " + type + "}");
      default -> Trial.LEAST;
    };

    CallersOwn.Kinded read = mapper.read("{\"card\": " + document + "}", CallersOwn.Kinded.class);

    assertThat(read.card()).isEqualTo(ItaJson.reader().assessments().read(Trial.LEAST));
    assertThat(mapper.write(read))
        .startsWith("{\"card\":{\"kind\":\"card\",\"schema\":\"ita/assessment/1\"");
    assertMismatch(
        mapper,
        "{\"card\": " + document.replace("\"ก\"", "1") + "}",
        CallersOwn.Kinded.class,
        "$.card.agency.name: 1: must be the name of the agency");
    if (!place.equals("none")) {
      String other = document.replace(type, "\"kind\": \"plan\"");
      assertMismatch(
          mapper, "{\"card\": " + other + "}", CallersOwn.Kinded.class, "type id 'plan'");
    }
  }

  private static void assertMismatch(AnyMapper mapper, String json, Class<?> type, String message) {
    AnyMapper.Refused refused = mapper.refusal(() -> mapper.read(json, type));

    assertThat(refused.mismatch()).isTrue();
    assertThat(refused.message()).contains(message);
  }

  @Test
  void frameworksOfOnesOwnDoNotOutliveJavasSerialisation() throws IOException {
    AnyMapper mapper =
        mappers.of(ItaJson.reader().withFrameworks(Trial.FRAMEWORKS)).serialised();

    assertThatThrownBy(() -> mapper.read(Trial.DOCUMENT, Scorecard.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lost when the mapper was serialised", "new ItaModule");
    assertThatThrownBy(() -> mapper.write(new Population()))
        .hasMessageContaining("lost when the mapper was serialised");
    assertThat(mapper.<Score>read("89.30", Score.class)).isEqualTo(Score.parse("89.30"));
    assertThat(mapper.write(SCORECARD)).isEqualTo(ItaJson.writer().write(SCORECARD));
  }

  @Test
  void whatTheReaderPassesOverOutlivesJavasSerialisation() throws IOException {
    AnyMapper mapper = mappers.of(ItaJson.reader().ignoringUnknownProperties()).serialised();

    assertThat(mapper.<Scorecard>read(Trial.LEAST.replace("}}", "}, \"x\": 1}"), Scorecard.class))
        .isEqualTo(ItaJson.reader().assessments().read(Trial.LEAST));
  }
}
