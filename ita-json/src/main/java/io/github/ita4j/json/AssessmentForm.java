package io.github.ita4j.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a tree of JSON values to an assessment's wire record: names and types of what stands in the document. */
final class AssessmentForm extends DocumentForm {

  private static final List<String> DOCUMENT =
      List.of("schema", "fiscalYear", "framework", "agency", "scores", "tier", "claims", "source");
  private static final List<String> SCORES =
      List.of("overall", "indices", "instruments", "indicators", "subIndicators", "questions");
  private static final List<String> CLAIM = List.of("passes", "tier", "quote");

  AssessmentForm(boolean ignoringUnknown) {
    super(ignoringUnknown, Problems.refusing());
  }

  AssessmentJson read(Node document) {
    Node.Obj root = root(document, "an assessment document", SchemaId.ASSESSMENT, DOCUMENT);
    int year = year("$", root, "fiscalYear");
    @Nullable
    String framework = optionalText("$", root, "framework", "a framework, such as \"nacc-2568r1\"");
    AgencyJson agency = agency(root);
    Node scores = root.members().get("scores");
    @Nullable ScoresJson readScores = scores == null ? null : scores(scores);
    @Nullable String tier = optionalText("$", root, "tier", "the code of a tier, such as \"GOOD\"");
    List<ClaimJson> claims = claims(root.members().get("claims"));
    Node source = root.members().get("source");
    return new AssessmentJson(
        SchemaId.ASSESSMENT.id(),
        year,
        framework,
        agency,
        readScores,
        tier,
        claims,
        source == null ? null : source(source));
  }

  private ScoresJson scores(Node node) {
    String path = "$.scores";
    Node.Obj scores = object(path, node, "an object with groups of scores");
    checkNames(path, scores, SCORES);
    Node overall = scores.members().get("overall");
    Map<Group, Map<String, ScoreJson>> groups = new java.util.EnumMap<>(Group.class);
    for (Group group : Group.values()) {
      groups.put(group, group(path, scores, group));
    }
    return new ScoresJson(
        overall == null ? null : score("$.scores.overall", overall),
        groups.getOrDefault(Group.INDICES, Map.of()),
        groups.getOrDefault(Group.INSTRUMENTS, Map.of()),
        groups.getOrDefault(Group.INDICATORS, Map.of()),
        groups.getOrDefault(Group.SUB_INDICATORS, Map.of()),
        groups.getOrDefault(Group.QUESTIONS, Map.of()));
  }

  private Map<String, ScoreJson> group(String parent, Node.Obj scores, Group group) {
    Node node = scores.members().get(group.property());
    if (node == null) {
      return Map.of();
    }
    String path = JsonPaths.property(parent, group.property());
    Map<String, ScoreJson> read = new LinkedHashMap<>();
    object(path, node, "an object of scores by the names of elements")
        .members()
        .forEach((name, value) -> read.put(name, score(JsonPaths.property(path, name), value)));
    return read;
  }

  private List<ClaimJson> claims(@Nullable Node node) {
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof Node.Arr array)) {
      throw refused("$.claims", node.shown(), "an array of claims");
    }
    List<ClaimJson> claims = new ArrayList<>();
    for (int i = 0; i < array.items().size(); i++) {
      String path = JsonPaths.item("$.claims", i);
      Node.Obj claim =
          object(path, array.items().get(i), "an object with passes, or tier, or both");
      checkNames(path, claim, CLAIM);
      claims.add(new ClaimJson(
          flag(path, claim, "passes"),
          optionalText(path, claim, "tier", "the code of a tier, such as \"GOOD\""),
          optionalText(path, claim, "quote", "the words of the source as a text")));
    }
    return claims;
  }

  private static @Nullable Boolean flag(String path, Node.Obj object, String name) {
    Node node = object.members().get(name);
    if (node == null) {
      return null;
    }
    if (node instanceof Node.Literal literal && !literal.text().equals("null")) {
      return Boolean.valueOf(literal.text());
    }
    throw refused(
        JsonPaths.property(path, name), node.shown(), "true or false, or the property left out");
  }
}
