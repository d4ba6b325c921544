package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ita4j.audit.Audit;
import io.github.ita4j.audit.ContradictionCode;
import io.github.ita4j.framework.CatalogueCompleteness;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.NameKind;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.LimitStatus;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.improvement.FindingBasis;
import io.github.ita4j.improvement.FindingCategory;
import io.github.ita4j.improvement.MeasureKind;
import io.github.ita4j.improvement.NotComparable;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.json.form.AuditJson;
import io.github.ita4j.json.form.ErrorJson;
import io.github.ita4j.json.form.GradeJson;
import io.github.ita4j.json.text.Abbreviated;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.scoring.ConsistentSide;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas, held to the writer and the reader: what the one writes is valid, what the other
 * refuses is not.
 */
class JsonSchemasTest {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final String SPELLING = "a schema sees a number's value, not its spelling";
  private static final String TWICE = "a schema sees one of two properties of one name";
  private static final String YEAR = "a schema does not know what each year has";
  private static final String CALENDAR = "a schema does not know the calendar";
  private static final String ORDER = "a schema cannot compare two values";
  private static final String WORDS = "a schema does not read Thai";
  private static final String UNSEEN = "a schema does not know what can be seen";
  private static final String SIZE = "a schema sees no bytes";
  private static final String OVERFLOW = "a schema does not add up";

  private static final String BINARY =
      "a schema that asks for multiples of 0.01 makes validators refuse 74.99, as they compute in doubles";

  /** What the reader refuses and no schema can, by the names of the cases. */
  private static final Map<String, String> BEYOND_SCHEMAS = Map.ofEntries(
      Map.entry("score -0", SPELLING),
      Map.entry("year with point", SPELLING),
      Map.entry("year with exponent", SPELLING),
      Map.entry("framework of another year", YEAR),
      Map.entry("unknown revision", YEAR),
      Map.entry("year without national rules", YEAR),
      Map.entry("year to come", YEAR),
      Map.entry("2561 {}", YEAR),
      Map.entry("2563 {\"questions\": {\"O44\": 1.00}}", YEAR),
      Map.entry("2564 {\"questions\": {\"I5.4\": 1.00}}", YEAR),
      Map.entry("2564 {\"questions\": {\"I2.1\": 1.00}}", YEAR),
      Map.entry("2568 {\"questions\": {\"I5.1\": 1.00}}", YEAR),
      Map.entry("2564 {\"instruments\": {\"EIT.1\": 1.00}}", YEAR),
      Map.entry("2568 {\"indices\": {\"INDEX.1\": 1.00}}", YEAR),
      Map.entry("tier \"ดี\"", YEAR),
      Map.entry("tier \"good\"", YEAR),
      Map.entry("tier \"A+\"", YEAR),
      Map.entry("tier \"ระดับ ผ่านดี\"", YEAR),
      Map.entry("tier \"ผ่าน (GOOD)\"", YEAR),
      Map.entry("tier of a year without tiers", YEAR),
      Map.entry("claimed tier of no ladder", YEAR),
      Map.entry("printedTier \"ผ่านดี\"", YEAR),
      Map.entry("printedTier \"AA\"", YEAR),
      Map.entry("advice on a code that the year does not have", YEAR),
      Map.entry("advice on an element that the year does not have", YEAR),
      Map.entry("cited code that the year does not have", YEAR),
      Map.entry("title of a code that the year does not have", YEAR),
      Map.entry("name that cannot be seen", UNSEEN),
      Map.entry("province that cannot be seen", UNSEEN),
      Map.entry("two titles of one question", TWICE),
      Map.entry("score 89.730", SPELLING),
      Map.entry("score 89.734", BINARY),
      Map.entry("fewer decimals said", BINARY),
      Map.entry("target 99.175", BINARY),
      Map.entry("baht 1000.001", BINARY),
      Map.entry("score 1e2", SPELLING),
      Map.entry("score 1E+1", SPELLING),
      Map.entry("target 9e1", SPELLING),
      Map.entry("baht 1e3", SPELLING),
      Map.entry("duplicate key", TWICE),
      Map.entry("duplicate key, escaped", TWICE),
      Map.entry("duplicate group", TWICE),
      Map.entry("half a character", "a schema counts half characters as characters"),
      Map.entry("too large", SIZE),
      Map.entry("31 February", CALENDAR),
      Map.entry("date that is none", CALENDAR),
      Map.entry("months that end before they start", ORDER),
      Map.entry("days that end before they start", ORDER),
      Map.entry("two measures of one id", ORDER),
      Map.entry("two issues of one number", ORDER),
      Map.entry("issue that the plan does not list", ORDER),
      Map.entry("detail of an unknown item", YEAR),
      Map.entry("words of a period that ends before it starts", WORDS),
      Map.entry("period that ends before it starts", WORDS),
      Map.entry("length beyond all", OVERFLOW),
      Map.entry("unknown code", YEAR),
      Map.entry("unknown code of another year", YEAR),
      Map.entry("code of a year without rules", YEAR),
      Map.entry("unknown element", YEAR),
      Map.entry("part that only the assumed rules of the year have", YEAR),
      Map.entry("indicator that only the assumed rules of the year have", YEAR),
      Map.entry("target of unknown element", YEAR),
      Map.entry("framework that is not known", YEAR),
      Map.entry("year without rules", YEAR));

  private static final Level[] BELOW_THE_OVERALL_SCORE =
      Arrays.stream(Level.values()).filter(level -> level != Level.OVERALL).toArray(Level[]::new);

  private static Schema schema(String kind) {
    return REGISTRY.getSchema(JsonSchemas.text(kind));
  }

  private static void assertValid(String kind, String document) throws JsonProcessingException {
    assertThat(schema(kind).validate(MAPPER.readTree(document)))
        .as(kind + " " + Abbreviated.shortened(document))
        .isEmpty();
  }

  /**
   * 0.1 + 0.2 is not 0.3 to most validators: a schema may ask nothing of a fraction that a double
   * does not hold.
   */
  @ParameterizedTest
  @MethodSource("kinds")
  void aValidatorThatComputesInDoublesFindsNothingToCompute(String kind) throws IOException {
    JsonNode schema = MAPPER.readTree(JsonSchemas.text(kind));

    assertThat(schema.findValues("multipleOf")).isEmpty();
    for (String bound : List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")) {
      assertThat(schema.findValues(bound)).allMatch(JsonNode::canConvertToExactIntegral);
    }
  }

  static List<String> kinds() {
    return JsonSchemas.kinds();
  }

  @Test
  void thereIsASchemaForEveryKindOfDocument() {
    assertThat(JsonSchemas.kinds())
        .containsExactlyInAnyOrder(
            "assessment",
            "framework",
            "grade",
            "audit",
            "plan",
            "progress",
            "analysis",
            "recommendations",
            "comparison",
            "uplift",
            "population",
            "error");
    assertThatThrownBy(() -> JsonSchemas.text("../plan"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("../plan")
        .hasMessageContaining("must be one of assessment, framework");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aSchemaIsValidItselfAndSaysWhatItIs(String kind) throws JsonProcessingException {
    JsonNode schema = MAPPER.readTree(JsonSchemas.text(kind));

    assertThat(REGISTRY
            .getSchema(com.networknt.schema.SchemaLocation.of(
                SpecificationVersion.DRAFT_2020_12.getDialectId()))
            .validate(schema))
        .isEmpty();
    assertThat(schema.path("$schema").asText())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.path("$id").asText()).isEqualTo("urn:ita4j:schema:" + kind + ":1");
    assertThat(schema.path("title").asText()).containsPattern("\\p{IsThai}");
    assertThat(schema.path("description").asText()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyObjectOfASchemaIsClosed(String kind) throws JsonProcessingException {
    List<JsonNode> objects = new ArrayList<>();
    MAPPER.readTree(JsonSchemas.text(kind)).findParents("type").stream()
        .filter(node -> node.path("type").asText().equals("object"))
        .forEach(objects::add);

    assertThat(objects)
        .isNotEmpty()
        .allSatisfy(node -> assertThat(node.has("additionalProperties")).isTrue());
  }

  /** A new constant in the core must find its way into the schemas. */
  @ParameterizedTest
  @MethodSource("kinds")
  void aSchemaListsTheNamesOfTheEnums(String kind) throws JsonProcessingException {
    Set<Set<String>> enums = Stream.of(
            Confidence.values(),
            NameKind.values(),
            CatalogueCompleteness.values(),
            Instrument.values(),
            GradeStatus.values(),
            LimitStatus.values(),
            PassCheck.Outcome.values(),
            ContradictionCode.values(),
            ConsistentSide.values(),
            MeasureKind.values(),
            Progress.State.values(),
            FindingBasis.values(),
            FindingCategory.values(),
            BELOW_THE_OVERALL_SCORE,
            Origin.values(),
            NotComparable.Reason.values())
        .map(constants -> Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet()))
        .collect(Collectors.toSet());

    for (JsonNode listed : MAPPER.readTree(JsonSchemas.text(kind)).findValues("enum")) {
      Set<String> names = new HashSet<>();
      listed.forEach(name -> {
        if (name.isTextual()) {
          names.add(name.asText());
        }
      });
      assertThat(names.isEmpty() || enums.contains(names)).as(listed.toString()).isTrue();
    }
  }

  @Test
  void everyGoldenFileIsValid() throws IOException {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (String name : List.of("assessment", "assessment-compact", "contradictory", "open")) {
      kinds.put(name, "assessment");
    }
    kinds.put("grades", "grade");
    kinds.put("audits", "audit");
    kinds.put("analysis-of-ranges", "analysis");
    kinds.put("analysis-of-two-years", "analysis");
    try (Stream<Path> files = Files.list(Trial.FOLDER)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        String name = file.getFileName().toString().replace(".json", "");
        assertValid(kinds.getOrDefault(name, name), Files.readString(file));
      }
    }
  }

  @Test
  void theDocumentsOfTheTestsAreValid() throws JsonProcessingException {
    assertValid("assessment", Trial.DOCUMENT);
    assertValid("assessment", Trial.LEAST);
    assertValid("assessment", Trial.PRINTED);
    assertValid("assessment", Trial.DOCUMENT.replaceAll("[0-9]+\\.[0-9]+", "null"));
    assertValid("plan", Trial.PLAN);
    assertValid("progress", Trial.PROGRESS);
  }

  @Test
  void everyBundledFrameworkIsValid() throws JsonProcessingException {
    for (Framework framework : Frameworks.bundled().all()) {
      assertValid("framework", ItaJson.writer().write(framework));
    }
  }

  @Test
  void resultsAreValidAloneAndInALineOfTheirOwn() throws IOException {
    Scorecard scorecard = ItaJson.reader().assessments().read(Trial.DOCUMENT);
    Framework framework = Frameworks.bundled().forScorecard(scorecard);
    Audit audit = Audit.of(framework, scorecard);

    assertValid("grade", ItaJson.writer().write(GradeJson.of(audit.grade())));
    assertValid(
        "grade",
        ItaJson.writer()
            .write(GradeJson.of(scorecard, audit, Explanation.of(framework, scorecard))
                .from("f:1")));
    assertValid("audit", ItaJson.writer().write(AuditJson.of(audit)));
    assertValid("analysis", ItaJson.writer().write(Results.analysis()));
    assertValid("comparison", ItaJson.writer().write(Results.comparison()));
    assertValid("uplift", ItaJson.writer().write(Results.uplift()));
    assertValid("population", ItaJson.writer().write(Results.population()));
    ErrorJson error = new ItaJsonException("f:1", "$", "no text", "a JSON document").toJson();
    assertValid("error", ItaJson.writer().write(error));
    for (String kind : List.of("grade", "audit", "analysis", "comparison", "uplift")) {
      assertValid(kind, "[" + ItaJson.writer().write(error) + "]");
      assertValid(kind, "[]");
    }
  }

  record Refused(String kind, String name, String document) {
    @Override
    public String toString() {
      return kind + ": " + name;
    }
  }

  /**
   * This validator does not come back from the first two, and takes the third for no number at all.
   */
  private static final List<String> BEYOND_THE_VALIDATOR =
      List.of("score 1e99999999", "score 1e-99999999", "score 999999999999999999999999999999");

  /** Every case of the hostile tables that is JSON at all. */
  static List<Refused> refused() {
    List<Refused> all = new ArrayList<>();
    HostileInputTest.cases()
        .forEach(
            hostile -> all.add(new Refused("assessment", hostile.toString(), hostile.document())));
    HostilePlanTest.plans()
        .forEach(hostile -> all.add(new Refused("plan", hostile.name(), hostile.document())));
    HostilePlanTest.reports()
        .forEach(hostile -> all.add(new Refused("progress", hostile.name(), hostile.document())));
    return all.stream()
        .filter(refused -> !BEYOND_THE_VALIDATOR.contains(refused.name()))
        .filter(refused -> isJson(refused.document()))
        .toList();
  }

  private static boolean isJson(String document) {
    try {
      return !MAPPER.readTree(document).isMissingNode();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatTheReaderRefusesTheSchemaRefusesUnlessNoSchemaCould(Refused refused)
      throws JsonProcessingException {
    boolean valid =
        schema(refused.kind()).validate(MAPPER.readTree(refused.document())).isEmpty();

    assertThat(valid).as(refused.toString()).isEqualTo(beyond(refused));
  }

  private static boolean beyond(Refused refused) {
    return BEYOND_SCHEMAS.containsKey(refused.name());
  }

  @Test
  void eachSchemaHasAllDefinitionsThatItNeedsAndNoOther() throws IOException {
    for (String kind : JsonSchemas.kinds()) {
      JsonNode schema = MAPPER.readTree(JsonSchemas.text(kind));
      Set<String> defined = new TreeSet<>();
      schema.get("$defs").fieldNames().forEachRemaining(name -> defined.add("#/$defs/" + name));

      assertThat(new TreeSet<>(schema.findValuesAsText("$ref"))).as(kind).isEqualTo(defined);
    }
  }

  /** A change of what documents share is a change of one place. */
  @Test
  void noDefinitionStandsInTwoFiles() throws IOException {
    Map<JsonNode, String> files = new HashMap<>();
    Set<String> shared = new TreeSet<>();
    for (String kind : JsonSchemas.kinds()) {
      JsonNode definitions = source(kind + "-1.schema.json").get("$defs");
      for (Map.Entry<String, JsonNode> definition : definitions.properties()) {
        String reference = definition.getValue().path("$ref").asText();
        if (reference.startsWith("definitions.json#/$defs/")) {
          shared.add(reference.substring(reference.lastIndexOf('/') + 1));
        } else {
          assertThat(files.put(definition.getValue(), kind))
              .as("%s of %s stands there too", definition.getKey(), kind)
              .isNull();
        }
      }
    }
    Set<String> defined = new TreeSet<>();
    source("definitions.json").get("$defs").fieldNames().forEachRemaining(defined::add);
    assertThat(shared).isEqualTo(defined);
  }

  private static JsonNode source(String name) throws IOException {
    try (InputStream in = JsonSchemas.class.getResourceAsStream("schema/" + name)) {
      return MAPPER.readTree(in);
    }
  }
}
