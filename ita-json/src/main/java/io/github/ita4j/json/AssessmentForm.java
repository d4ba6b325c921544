package io.github.ita4j.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From a tree of JSON values to an assessment's wire record: names and types of what stands in the document. */
final class AssessmentForm {

  private static final Pattern SCORE = Pattern.compile("(?:0|[1-9][0-9]{0,2})(?:\\.[0-9]{1,2})?");
  private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{0,5}");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String SCORE_ALLOWED =
      "a number from 0.00 to 100.00 with at most two decimals";
  private static final List<String> DOCUMENT =
      List.of("schema", "fiscalYear", "framework", "agency", "scores", "tier", "claims", "source");
  private static final List<String> AGENCY = List.of("name", "type", "province");
  private static final List<String> SCORES =
      List.of("overall", "indices", "instruments", "indicators", "subIndicators", "questions");
  private static final List<String> CLAIM = List.of("passes", "tier", "quote");
  private static final List<String> SOURCE = List.of("title", "url");
  private static final List<String> PRINTED = List.of("value", "decimals");

  private final boolean ignoringUnknown;

  AssessmentForm(boolean ignoringUnknown) {
    this.ignoringUnknown = ignoringUnknown;
  }

  AssessmentJson read(Node document) {
    Node.Obj root = object("$", document, "an assessment document: a JSON object");
    // Before all else: under another schema no other refusal would make sense.
    String schema = requiredText("$", root, "schema", '"' + SchemaId.ASSESSMENT.id() + '"');
    if (!schema.equals(SchemaId.ASSESSMENT.id())) {
      throw refused("$.schema", Shown.quoted(schema), '"' + SchemaId.ASSESSMENT.id() + '"');
    }
    checkNames("$", root, DOCUMENT);
    int year = year(root);
    @Nullable
    String framework = optionalText("$", root, "framework", "a framework, such as \"nacc-2568r1\"");
    AgencyJson agency = agency(root);
    Node scores = root.members().get("scores");
    @Nullable ScoresJson readScores = scores == null ? null : scores(scores);
    @Nullable String tier = optionalText("$", root, "tier", "the code of a tier, such as \"GOOD\"");
    List<ClaimJson> claims = claims(root.members().get("claims"));
    Node source = root.members().get("source");
    return new AssessmentJson(
        schema,
        year,
        framework,
        agency,
        readScores,
        tier,
        claims,
        source == null ? null : source(source));
  }

  private static int year(Node.Obj root) {
    String allowed = "a fiscal year of the Buddhist era as a whole number, such as 2568";
    Node year = root.members().get("fiscalYear");
    if (year == null) {
      throw refused("$.fiscalYear", "missing", allowed);
    }
    if (!(year instanceof Node.Num number) || !YEAR.matcher(number.text()).matches()) {
      throw refused("$.fiscalYear", year.shown(), allowed);
    }
    return Integer.parseInt(number.text());
  }

  private AgencyJson agency(Node.Obj root) {
    Node node = root.members().get("agency");
    String allowed = "an object with the name of the agency";
    if (node == null) {
      throw refused("$.agency", "missing", allowed);
    }
    Node.Obj agency = object("$.agency", node, allowed);
    checkNames("$.agency", agency, AGENCY);
    return new AgencyJson(
        requiredText("$.agency", agency, "name", "the name of the agency as a text"),
        optionalText(
            "$.agency", agency, "type", "a code as a text, such as \"SUBDISTRICT_MUNICIPALITY\""),
        optionalText("$.agency", agency, "province", "the name of a province as a text"));
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

  private ScoreJson score(String path, Node node) {
    if (node instanceof Node.Obj printed) {
      return printed(path, printed);
    }
    return new ScoreJson(points(path, node), 2);
  }

  private static BigDecimal points(String path, Node node) {
    if (node instanceof Node.Num number && SCORE.matcher(number.text()).matches()) {
      BigDecimal points = new BigDecimal(number.text());
      if (points.compareTo(HUNDRED) <= 0) {
        return points;
      }
    }
    String hint = "";
    if (node instanceof Node.Num number
        && number.text().toLowerCase(Locale.ROOT).contains("e")) {
      hint = ", without an exponent";
    } else if (node instanceof Node.Str) {
      hint = ", not a text";
    } else if (node instanceof Node.Literal literal && literal.text().equals("null")) {
      hint = ", or the property left out where there is no score";
    }
    throw refused(path, node.shown(), SCORE_ALLOWED + hint);
  }

  private ScoreJson printed(String path, Node.Obj printed) {
    checkNames(path, printed, PRINTED);
    Node value = printed.members().get("value");
    Node decimals = printed.members().get("decimals");
    if (value == null) {
      throw refused(JsonPaths.property(path, "value"), "missing", SCORE_ALLOWED);
    }
    BigDecimal points = points(JsonPaths.property(path, "value"), value);
    String at = JsonPaths.property(path, "decimals");
    if (!(decimals instanceof Node.Num number) || !List.of("0", "1", "2").contains(number.text())) {
      throw refused(at, decimals == null ? "missing" : decimals.shown(), "0, 1 or 2");
    }
    int printedDecimals = Integer.parseInt(number.text());
    if (points.stripTrailingZeros().scale() > printedDecimals) {
      throw refused(
          at, number.text(), "at least the number of decimals of the value " + value.shown());
    }
    return new ScoreJson(points, printedDecimals);
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

  private SourceJson source(Node node) {
    Node.Obj source = object("$.source", node, "an object with title and url of the document");
    checkNames("$.source", source, SOURCE);
    return new SourceJson(
        optionalText("$.source", source, "title", "the title of the document as a text"),
        optionalText("$.source", source, "url", "the address of the document as a text"));
  }

  private static Node.Obj object(String path, Node node, String allowed) {
    if (node instanceof Node.Obj object) {
      return object;
    }
    throw refused(path, node.shown(), allowed);
  }

  private static String requiredText(String path, Node.Obj object, String name, String allowed) {
    if (!object.members().containsKey(name)) {
      throw refused(JsonPaths.property(path, name), "missing", allowed);
    }
    String text = optionalText(path, object, name, allowed);
    if (text == null) {
      throw new IllegalStateException("ita bug: " + name + " was there");
    }
    return text;
  }

  private static @Nullable String optionalText(
      String path, Node.Obj object, String name, String allowed) {
    Node node = object.members().get(name);
    if (node == null) {
      return null;
    }
    if (node instanceof Node.Str text) {
      return text.text();
    }
    throw refused(JsonPaths.property(path, name), node.shown(), allowed);
  }

  private void checkNames(String path, Node.Obj object, List<String> known) {
    if (ignoringUnknown) {
      return;
    }
    for (String name : object.members().keySet()) {
      if (!known.contains(name)) {
        throw refused(
            JsonPaths.property(path, name),
            "unknown property " + Shown.quoted(name),
            "one of " + String.join(", ", known) + NearestName.hint(name, known));
      }
    }
  }

  private static ItaJsonException refused(String path, String value, String allowed) {
    return new ItaJsonException("", path, value, allowed);
  }
}
