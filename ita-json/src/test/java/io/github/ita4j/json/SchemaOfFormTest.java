package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ita4j.json.form.AnalysisJson;
import io.github.ita4j.json.form.AssessmentJson;
import io.github.ita4j.json.form.AuditJson;
import io.github.ita4j.json.form.ComparisonJson;
import io.github.ita4j.json.form.ErrorJson;
import io.github.ita4j.json.form.FrameworkJson;
import io.github.ita4j.json.form.GradeJson;
import io.github.ita4j.json.form.PlanJson;
import io.github.ita4j.json.form.PopulationJson;
import io.github.ita4j.json.form.ProgressJson;
import io.github.ita4j.json.form.RecommendationsJson;
import io.github.ita4j.json.form.UpliftJson;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The properties of a schema are the components of the form's records, at every depth. A record in
 * two places, as a group of a population is, has in one of them or the other what it declares.
 */
class SchemaOfFormTest {

  private static final Map<String, Class<?>> ROOTS = Map.ofEntries(
      Map.entry("assessment", AssessmentJson.class),
      Map.entry("framework", FrameworkJson.class),
      Map.entry("grade", GradeJson.class),
      Map.entry("audit", AuditJson.class),
      Map.entry("plan", PlanJson.class),
      Map.entry("progress", ProgressJson.class),
      Map.entry("analysis", AnalysisJson.class),
      Map.entry("recommendations", RecommendationsJson.class),
      Map.entry("comparison", ComparisonJson.class),
      Map.entry("uplift", UpliftJson.class),
      Map.entry("population", PopulationJson.class),
      Map.entry("error", ErrorJson.class));

  /** A record of the form, and all that a schema says of it. */
  private record Pair(Class<?> type, Set<JsonNode> schemas) {}

  static List<String> kinds() {
    return JsonSchemas.kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theSchemaHasThePropertiesOfTheForm(String kind) throws IOException {
    JsonNode schema = new JsonMapper().readTree(JsonSchemas.text(kind));
    Map<Class<?>, Set<JsonNode>> said = new LinkedHashMap<>();
    Deque<Pair> open = new ArrayDeque<>();
    open.add(new Pair(Objects.requireNonNull(ROOTS.get(kind)), alternatives(schema, schema)));
    while (!open.isEmpty()) {
      Pair pair = open.remove();
      if (!said.computeIfAbsent(pair.type(), type -> new HashSet<>()).addAll(pair.schemas())) {
        continue;
      }
      for (RecordComponent component : pair.type().getRecordComponents()) {
        Set<JsonNode> below = new HashSet<>();
        for (JsonNode one : pair.schemas()) {
          below.addAll(alternatives(schema, one.path("properties").path(component.getName())));
        }
        add(schema, component.getGenericType(), below, open);
      }
    }

    said.forEach((type, schemas) -> {
      Set<String> properties = new TreeSet<>();
      schemas.forEach(one -> one.path("properties").fieldNames().forEachRemaining(properties::add));
      assertThat(properties)
          .as("%s in the schema of %s", type, kind)
          .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getName)
              .toList());
    });
  }

  /** Goes through lists and maps to the records that they hold. */
  private static void add(JsonNode schema, Type type, Set<JsonNode> schemas, Deque<Pair> open) {
    if (type instanceof ParameterizedType parameterized) {
      Type[] arguments = parameterized.getActualTypeArguments();
      Set<JsonNode> below = new HashSet<>();
      for (JsonNode one : schemas) {
        below.addAll(alternatives(schema, one.path("items")));
        below.addAll(alternatives(schema, one.path("additionalProperties")));
        one.path("patternProperties").forEach(each -> below.addAll(alternatives(schema, each)));
        if (parameterized.getRawType() == Map.class) {
          one.path("properties").forEach(each -> below.addAll(alternatives(schema, each)));
        }
      }
      add(schema, arguments[arguments.length - 1], below, open);
    } else if (type instanceof Class<?> record && record.isRecord() && !isWrittenAsValue(record)) {
      open.add(new Pair(record, schemas));
    }
  }

  private static boolean isWrittenAsValue(Class<?> record) {
    return Arrays.stream(record.getMethods())
        .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
  }

  /** Returns what a schema comes to behind references, each of the alternatives by itself. */
  private static Set<JsonNode> alternatives(JsonNode root, JsonNode schema) {
    Set<JsonNode> found = new HashSet<>();
    if (schema.has("$ref")) {
      found.addAll(alternatives(root, root.at(schema.get("$ref").textValue().substring(1))));
    }
    for (String keyword : List.of("anyOf", "oneOf", "allOf")) {
      schema.path(keyword).forEach(each -> found.addAll(alternatives(root, each)));
    }
    if (schema.has("type") || schema.has("properties")) {
      found.add(schema);
    }
    return found;
  }

  @Test
  void everyKindHasARecord() {
    assertThat(ROOTS).containsOnlyKeys(JsonSchemas.kinds());
  }
}
