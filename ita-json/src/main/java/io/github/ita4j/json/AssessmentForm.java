package io.github.ita4j.json;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reader of assessments from a tree of JSON values. It checks the names and types of the
 * document.
 */
final class AssessmentForm extends DocumentForm {

  private static final List<String> DOCUMENT = List.of(
      "schema",
      "fiscalYear",
      "framework",
      "agency",
      "scores",
      "tier",
      "printedTier",
      "claims",
      "advice",
      "titles",
      "respondents",
      "source");
  private static final List<String> SCORES =
      List.of("overall", "indices", "instruments", "indicators", "subIndicators", "questions");
  private static final List<String> CLAIM = List.of("passes", "tier", "quote");
  private static final List<String> ADVICE = List.of("element", "text", "cites");
  private static final Pattern PEOPLE = Pattern.compile("[1-9][0-9]{0,9}");
  private static final String TIER =
      "the code or the name of a tier, such as \"GOOD\" or \"ผ่านดี\"";

  AssessmentForm(boolean ignoringUnknown) {
    super(ignoringUnknown, Problems.refusing());
  }

  Scorecard read(Node document, Frameworks frameworks) {
    Node.Obj root = root(document, "an assessment document", SchemaId.ASSESSMENT, DOCUMENT);
    int year = year("$", root, "fiscalYear");
    @Nullable
    String framework = optionalText("$", root, "framework", "a framework, such as \"nacc-2568r1\"");
    AgencyJson agency = agency(root);
    Node scores = root.given("scores");
    StatedGroups readScores = scores == null ? StatedGroups.NONE : scores(scores);
    Node source = root.given("source");
    AssessmentJson withoutScores = new AssessmentJson(
        SchemaId.ASSESSMENT.id(),
        year,
        framework,
        agency,
        null,
        optionalText("$", root, "tier", TIER),
        optionalText("$", root, "printedTier", "the words of the source as a text"),
        items("$", root, "claims", "an array of claims", this::claim),
        items("$", root, "advice", "an array of recommendations", this::advice),
        titles(root.given("titles")),
        respondents(root.given("respondents")),
        source == null ? null : source(source));
    return new AssessmentCheck(withoutScores, readScores, frameworks).toScorecard();
  }

  private StatedGroups scores(Node node) {
    String path = "$.scores";
    Node.Obj scores = object(path, node, "an object with groups of scores");
    checkNames(path, scores, SCORES);
    Node overall = scores.given("overall");
    Map<Group, Map<String, Optional<StatedScore>>> groups = new EnumMap<>(Group.class);
    for (Group group : Group.values()) {
      Node ofGroup = scores.given(group.property());
      if (ofGroup != null) {
        groups.put(group, group(JsonPaths.property(path, group.property()), ofGroup));
      }
    }
    return new StatedGroups(overall == null ? null : stated(path, "overall", overall), groups);
  }

  private Map<String, Optional<StatedScore>> group(String path, Node node) {
    Map<String, Optional<StatedScore>> read = new LinkedHashMap<>();
    object(path, node, "an object of scores by the names of elements")
        .members()
        .forEach((name, value) -> read.put(
            name, Node.isNull(value) ? Optional.empty() : Optional.of(stated(path, name, value))));
    return read;
  }

  /** Returns the score of a name. Its path is built only for a refusal. */
  private StatedScore stated(String path, String name, Node node) {
    if (node instanceof Node.Num number) {
      Optional<Score> plain = plainScore(number);
      if (plain.isPresent()) {
        return StatedScore.of(plain.get());
      }
    }
    return score(JsonPaths.property(path, name), node).toDomain();
  }

  private ClaimJson claim(String path, Node node) {
    Node.Obj claim = object(path, node, "an object with passes, or tier, or both");
    checkNames(path, claim, CLAIM);
    return new ClaimJson(
        optional(path, claim, "passes", AssessmentForm::flag).orElse(null),
        optionalText(path, claim, "tier", TIER),
        optionalText(path, claim, "quote", "the words of the source as a text"));
  }

  private static Boolean flag(String path, Node node) {
    if (node instanceof Node.Literal literal) {
      return Boolean.valueOf(literal.text());
    }
    throw refused(path, node.shown(), "true or false, or the property left out");
  }

  private AdviceJson advice(String path, Node node) {
    Node.Obj advice =
        object(path, node, "an object with the element and the text of a recommendation");
    checkNames(path, advice, ADVICE);
    return new AdviceJson(
        requiredText(path, advice, "element", Names.ELEMENT),
        requiredText(path, advice, "text", "the words of the assessor as a text"),
        items(path, advice, "cites", "an array of question codes", text(Names.QUESTION)));
  }

  private static Map<String, Long> respondents(@Nullable Node node) {
    Map<String, Long> read = new LinkedHashMap<>();
    if (node != null) {
      object("$.respondents", node, "an object of numbers by the names of instruments")
          .members()
          .forEach((name, value) -> {
            String path = JsonPaths.property("$.respondents", name);
            Names.instrument(path, name);
            if (!Node.isNull(value)) {
              read.put(name, people(path, value));
            }
          });
    }
    return read;
  }

  private static long people(String path, Node node) {
    if (node instanceof Node.Num number && PEOPLE.matcher(number.text()).matches()) {
      long people = Long.parseLong(number.text());
      if (people <= Limits.RESPONDENTS) {
        return people;
      }
    }
    throw refused(path, node.shown(), Names.PEOPLE);
  }

  private static Map<String, String> titles(@Nullable Node node) {
    Map<String, String> read = new LinkedHashMap<>();
    if (node != null) {
      Node.Obj titles = object("$.titles", node, "an object of texts by question codes");
      for (String name : titles.members().keySet()) {
        @Nullable
        String title =
            optionalText("$.titles", titles, name, "the wording of the question as a text");
        if (title == null) {
          // A null title is left out, but its name must still be a question code.
          Object unused = Names.question(JsonPaths.property("$.titles", name), name);
        } else {
          read.put(name, title);
        }
      }
    }
    return read;
  }
}
