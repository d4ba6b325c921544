package io.github.ita4j.json;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a tree of JSON values to a scorecard: names and types of what stands in the document. */
final class AssessmentForm extends DocumentForm {

  private static final List<String> DOCUMENT =
      List.of("schema", "fiscalYear", "framework", "agency", "scores", "tier", "claims", "source");
  private static final List<String> SCORES =
      List.of("overall", "indices", "instruments", "indicators", "subIndicators", "questions");
  private static final List<String> CLAIM = List.of("passes", "tier", "quote");

  AssessmentForm(boolean ignoringUnknown) {
    super(ignoringUnknown, Problems.refusing());
  }

  Scorecard read(Node document, Frameworks frameworks) {
    Node.Obj root = root(document, "an assessment document", SchemaId.ASSESSMENT, DOCUMENT);
    int year = year("$", root, "fiscalYear");
    @Nullable
    String framework = optionalText("$", root, "framework", "a framework, such as \"nacc-2568r1\"");
    AgencyJson agency = agency(root);
    Node scores = root.members().get("scores");
    StatedGroups readScores = scores == null ? StatedGroups.NONE : scores(scores);
    @Nullable String tier = optionalText("$", root, "tier", "the code of a tier, such as \"GOOD\"");
    List<ClaimJson> claims = claims(root.members().get("claims"));
    Node source = root.members().get("source");
    AssessmentJson withoutScores = new AssessmentJson(
        SchemaId.ASSESSMENT.id(),
        year,
        framework,
        agency,
        null,
        tier,
        claims,
        source == null ? null : source(source));
    return new AssessmentCheck(withoutScores, readScores, frameworks).toScorecard();
  }

  private StatedGroups scores(Node node) {
    String path = "$.scores";
    Node.Obj scores = object(path, node, "an object with groups of scores");
    checkNames(path, scores, SCORES);
    Node overall = scores.members().get("overall");
    Map<Group, Map<String, StatedScore>> groups = new EnumMap<>(Group.class);
    for (Group group : Group.values()) {
      Node ofGroup = scores.members().get(group.property());
      if (ofGroup != null) {
        groups.put(group, group(JsonPaths.property(path, group.property()), ofGroup));
      }
    }
    return new StatedGroups(overall == null ? null : stated(path, "overall", overall), groups);
  }

  private Map<String, StatedScore> group(String path, Node node) {
    Map<String, StatedScore> read = new LinkedHashMap<>();
    object(path, node, "an object of scores by the names of elements")
        .members()
        .forEach((name, value) -> read.put(name, stated(path, name, value)));
    return read;
  }

  /** The score; its path is only made where something is to be said of it. */
  private StatedScore stated(String path, String name, Node node) {
    if (node instanceof Node.Num number) {
      Optional<Score> plain = plainScore(number);
      if (plain.isPresent()) {
        return StatedScore.of(plain.get());
      }
    }
    return score(JsonPaths.property(path, name), node).toDomain();
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
