package io.github.ita4j.json.read;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.form.AdviceJson;
import io.github.ita4j.json.form.AssessmentJson;
import io.github.ita4j.json.form.ClaimJson;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.form.SchemaId;
import io.github.ita4j.json.form.ScoresJson;
import io.github.ita4j.json.text.Abbreviated;
import io.github.ita4j.json.text.Found;
import io.github.ita4j.json.text.JsonPaths;
import io.github.ita4j.json.text.JsonValue;
import io.github.ita4j.json.text.Limits;
import io.github.ita4j.json.text.Refusal;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reader of assessments. Names are looked up in the framework of the document.
 *
 * <p>If problems are collected, only the refused part is left out. Without a year, a framework or
 * an agency there is no scorecard. Without a framework, names are not looked up.
 */
public final class AssessmentReader {

  private static final Pattern PEOPLE = Pattern.compile("[1-9][0-9]{0,9}");
  private static final String TIER =
      "the code or the name of a tier, such as \"GOOD\" or \"ผ่านดี\"";

  private final Reading reading;
  private final Frameworks frameworks;
  private final PartReader parts;
  private final ScorecardBuilder scorecard = Scorecard.builder();

  /** The elements of the document's framework, once it is known. */
  private Optional<KnownElements> known = Optional.empty();

  /** Creates a reader of one document. */
  public AssessmentReader(Reading reading, Frameworks frameworks) {
    this.reading = reading;
    this.frameworks = frameworks;
    this.parts = new PartReader(reading);
  }

  /** Returns the scorecard, or empty if it is refused and problems are collected. */
  public Optional<Scorecard> read(JsonValue document) {
    return JsonObjectReader.readDocument(
        reading,
        document,
        AssessmentJson.class,
        SchemaId.ASSESSMENT.id(),
        "an assessment document",
        this::assessment);
  }

  private @Nullable Scorecard assessment(JsonObjectReader root) {
    @Nullable Framework framework = framework(root);
    @Nullable Agency agency = reading.attempt(() -> AgencyReader.of(reading, root));
    Optional<Framework> found = Optional.ofNullable(framework);
    known = found.map(KnownElements::new);
    Boolean unused = root.optional("scores", this::addScores).orElse(false);
    StatedTiers tiers = new StatedTiers(found, frameworks);
    addTier(root, tiers);
    scorecard.claims(
        root.items("claims", "an array of claims", (path, value) -> claim(path, value, tiers)));
    scorecard.advice(root.items("advice", "an array of recommendations", this::advice));
    addTitles(root);
    addRespondents(root);
    scorecard.source(parts.source(root));
    if (framework == null || agency == null) {
      return null;
    }
    return scorecard.fiscalYear(framework.fiscalYear()).agency(agency).build();
  }

  /** Finds the framework of the document, and pins the scorecard to it if the document does. */
  private @Nullable Framework framework(JsonObjectReader root) {
    StatedYear stated = new StatedYear(frameworks);
    @Nullable
    Integer year =
        reading.attempt(() -> root.required("fiscalYear", ScalarReader.YEAR, ScalarReader::year));
    boolean pinned = root.has("framework");
    Optional<String> pin =
        root.optional("framework", JsonObjectReader.text("a framework, such as \"nacc-2568r1\""));
    if (year == null || pin.isPresent() != pinned) {
      return null;
    }
    if (!pinned) {
      return reading.attempt(() -> stated.national(root.path("fiscalYear"), year));
    }
    @Nullable
    Framework framework = reading.attempt(() -> stated.pinned(
        root.path("framework"), pin.orElseThrow(), stated.year(root.path("fiscalYear"), year)));
    if (framework != null) {
      scorecard.framework(Optional.<FrameworkId>of(framework.id()));
    }
    return framework;
  }

  private Boolean addScores(String path, JsonValue value) {
    return JsonObjectReader.readWhole(
        reading, path, value, ScoresJson.class, "an object with groups of scores", scores -> {
          Optional<StatedScore> overall = scores.optional("overall", (own, given) -> {
            StatedScore score = ScalarReader.stated(reading, own, given);
            known.ifPresent(elements -> elements.requireOverall(own));
            return score;
          });
          overall.ifPresent(score -> scorecard.putScore(ElementId.OVERALL, score));
          boolean all = true;
          for (ScoreGroup group : ScoreGroup.values()) {
            all &= scores
                .optional(group.property(), (own, given) -> addGroup(own, given, group))
                .isPresent();
          }
          return all;
        });
  }

  private Boolean addGroup(String path, JsonValue value, ScoreGroup group) {
    JsonValue.Obj scores =
        JsonObjectReader.object(path, value, "an object of scores by the names of elements");
    scores.members().forEach((name, score) -> {
      Object unused = reading.attempt(() -> addScore(path, group, name, score));
    });
    return true;
  }

  private Boolean addScore(String path, ScoreGroup group, String name, JsonValue value) {
    Optional<StatedScore> score =
        JsonValue.isNull(value) ? Optional.empty() : Optional.of(stated(path, name, value));
    if (known.isPresent()) {
      ElementId id = known.get().scored(path, group, name, score.isPresent());
      score.ifPresent(given -> scorecard.putScore(id, given));
    }
    return true;
  }

  /** Returns the score of a name. Its path is built only for a refusal. */
  private StatedScore stated(String parent, String name, JsonValue value) {
    if (value instanceof JsonValue.Num number) {
      Optional<Score> plain = ScalarReader.plainScore(number);
      if (plain.isPresent()) {
        return StatedScore.of(plain.get());
      }
    }
    return ScalarReader.stated(reading, JsonPaths.property(parent, name), value);
  }

  /** Adds the stated tier, or the words in its place. */
  private void addTier(JsonObjectReader root, StatedTiers tiers) {
    Optional<String> tier = root.optional("tier", JsonObjectReader.text(TIER));
    Optional<String> words =
        root.optional("printedTier", JsonObjectReader.text("the words of the source as a text"));
    if (tier.isPresent() && words.isPresent()) {
      reading.add(new Refusal(
          root.path("printedTier"),
          Found.text(words.get()),
          "left out where \"tier\" is stated, which is " + Abbreviated.quoted(tier.get()),
          RefusalReason.TIER_AND_WORDS,
          tier.get()));
    }
    scorecard.tier(tier.flatMap(text -> Optional.ofNullable(reading.<TierCode>attempt(
        () -> tiers.tier(root.path("tier"), text, "other words go into \"printedTier\"")))));
    if (tier.isEmpty()) {
      scorecard.printedTier(words.flatMap(text -> Optional.ofNullable(
          reading.<String>attempt(() -> tiers.printedTier(root.path("printedTier"), text)))));
    }
  }

  private @Nullable Claim claim(String path, JsonValue value, StatedTiers tiers) {
    return JsonObjectReader.read(
        reading, path, value, ClaimJson.class, "an object with passes, or tier, or both", claim -> {
          Optional<Boolean> passes = claim.optional("passes", ScalarReader::flag);
          Optional<TierCode> tier = claim.optional(
              "tier",
              JsonObjectReader.text(
                  TIER,
                  (own, text) -> tiers.tier(own, text, "other words stand in \"quote\" alone")));
          Optional<String> quote =
              claim.optional("quote", JsonObjectReader.text("the words of the source as a text"));
          if (passes.isEmpty() && tier.isEmpty()) {
            if (claim.has("passes") || claim.has("tier")) {
              // It has been refused already.
              return null;
            }
            throw new Refusal(
                path,
                "neither passes nor tier",
                "a claim with passes, or tier, or both",
                RefusalReason.EMPTY_CLAIM);
          }
          return Claim.builder().passes(passes).tier(tier).quote(quote).build();
        });
  }

  private Advice advice(String path, JsonValue value) {
    return JsonObjectReader.readWhole(
        reading,
        path,
        value,
        AdviceJson.class,
        "an object with the element and the text of a recommendation",
        advice -> {
          ElementId element =
              advice.requiredText("element", ValueParser.ELEMENT, this::knownElement);
          String text = advice.requiredText(
              "text",
              "the words of the assessor as a text",
              (own, words) -> ValueParser.words(own, words, Limits.ADVICE));
          Set<QuestionCode> seen = new HashSet<>();
          List<QuestionCode> cites = advice.items(
              "cites",
              "an array of question codes",
              JsonObjectReader.text(ValueParser.QUESTION, (own, code) -> cited(own, code, seen)));
          return Advice.builder().element(element).text(text).cites(cites).build();
        });
  }

  private ElementId knownElement(String path, String text) {
    ElementId element = ValueParser.element(path, text);
    known.ifPresent(elements -> elements.require(path, element));
    return element;
  }

  private QuestionCode cited(String path, String text, Set<QuestionCode> seen) {
    QuestionCode code = ValueParser.question(path, text);
    if (!seen.add(code)) {
      throw new Refusal(
          path, '"' + text + '"', "each code cited once", RefusalReason.REPEATED_CODE);
    }
    known.ifPresent(elements -> elements.require(path, code));
    return code;
  }

  private void addTitles(JsonObjectReader root) {
    addMembers(root, "titles", "an object of texts by question codes", (path, name, value) -> {
      Optional<String> title = JsonValue.isNull(value)
          ? Optional.empty()
          : Optional.ofNullable(
              JsonObjectReader.text("the wording of the question as a text").read(path, value));
      QuestionCode code = ValueParser.question(path, name);
      title.ifPresent(text -> {
        known.ifPresent(elements -> elements.require(path, code));
        scorecard.putTitle(code, ValueParser.words(path, text, Limits.TITLE));
      });
    });
  }

  private void addRespondents(JsonObjectReader root) {
    addMembers(
        root,
        "respondents",
        "an object of numbers by the names of instruments",
        (path, name, value) -> {
          Instrument instrument = ValueParser.instrument(path, name);
          if (!JsonValue.isNull(value)) {
            long people = ValueParser.count(
                PEOPLE, Limits.RESPONDENTS, "a whole number of people", path, value);
            known.ifPresent(elements -> elements.require(path, instrument));
            scorecard.putRespondents(instrument, people);
          }
        });
  }

  /** A reading of one member of an object whose names are no properties. */
  private interface MemberReader {
    void read(String path, String name, JsonValue value);
  }

  /** Reads the members of an optional object whose names are no properties. */
  private void addMembers(
      JsonObjectReader root, String property, String allowed, MemberReader member) {
    Optional<Map<String, JsonValue>> members = root.optional(
        property, (path, value) -> JsonObjectReader.object(path, value, allowed).members());
    members.orElse(Map.of()).forEach((name, value) -> {
      Object unused = reading.attempt(() -> {
        member.read(JsonPaths.property(root.path(property), name), name, value);
        return true;
      });
    });
  }
}
