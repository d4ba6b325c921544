package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.model.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * A property that is null and one that is left out are the same, wherever in a document they stand.
 */
class LeftOutTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new ItaModule()).build();

  /** What is said of a document: its value, or the path at which it is refused. */
  private static Object outcome(Function<String, Object> reading, JsonNode document) {
    try {
      return reading.apply(document.toString());
    } catch (ItaJsonException e) {
      return e.path();
    }
  }

  /** The documents in which one property each is null, beside those in which it is not there. */
  private static void assertLeftOut(String document, Function<String, Object> reading, int accepted)
      throws JsonProcessingException {
    JsonNode root = new JsonMapper().readTree(document);
    List<Object> values = new ArrayList<>();
    for (ObjectNode object : objects(root)) {
      for (String name : names(object)) {
        JsonNode before = object.get(name);
        object.putNull(name);
        Object withNull = outcome(reading, root);
        String shown = root.toString();
        object.remove(name);
        assertThat(withNull).as(shown).isEqualTo(outcome(reading, root));
        // Put back at the end: the order of properties says nothing.
        object.set(name, before);
        if (!(withNull instanceof String)) {
          values.add(withNull);
        }
      }
    }
    assertThat(values).hasSize(accepted);
  }

  private static List<ObjectNode> objects(JsonNode node) {
    List<ObjectNode> found = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      found.add(object);
    }
    if (node instanceof ObjectNode || node instanceof ArrayNode) {
      node.forEach(below -> found.addAll(objects(below)));
    }
    return found;
  }

  private static List<String> names(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void ofAnAssessment() throws JsonProcessingException {
    assertLeftOut(Trial.DOCUMENT, ItaJson.reader().assessments()::read, 21);
    assertLeftOut(Trial.PRINTED, ItaJson.reader().assessments()::read, 7);
    assertLeftOut(
        Trial.DOCUMENT,
        document -> {
          try {
            return MAPPER.readValue(document, Scorecard.class);
          } catch (JsonProcessingException e) {
            throw (ItaJsonException) e.getCause();
          }
        },
        21);
  }

  @Test
  void ofAPlan() throws JsonProcessingException {
    assertLeftOut(Trial.PLAN, ItaJson.reader().plans()::read, 28);
  }

  @Test
  void ofAProgressReport() throws JsonProcessingException {
    assertLeftOut(Trial.PROGRESS, ItaJson.reader().progress()::read, 11);
  }

  /** Where problems are collected, a null is none of them. */
  @Test
  void ofADocumentThatIsChecked() {
    String plan = Trial.PLAN.replace("\"STATE_PROPERTY\"", "null").replace("94.60", "null");
    Checked<ActionPlan> check = ItaJson.reader().plans().check(plan);

    assertThat(check.problems()).isEmpty();
    assertThat(check.value().map(ActionPlan::measures)).isPresent();
    Checked<ProgressReport> progress =
        ItaJson.reader().progress().check(Trial.PROGRESS.replace("\"2026-03-31\"", "null"));
    assertThat(progress.problems()).isEmpty();
    assertThat(progress.value().map(ProgressReport::entries)).isPresent();
  }

  @Test
  void anElementThatTheYearDoesNotHaveMayBeNull() {
    String document = Trial.scores(2565, "{\"instruments\": {\"IIT\": 90.00, \"EIT.1\": null}}");

    assertThat(ItaJson.reader().assessments().read(document).scores()).hasSize(1);
  }
}
