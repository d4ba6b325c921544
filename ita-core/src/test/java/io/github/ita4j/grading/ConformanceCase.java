package io.github.ita4j.grading;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.Conflict;
import io.github.ita4j.scoring.ElementBounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A line of the conformance corpus: a scorecard, and what the naive grading says of it. Written as
 * text, without the library's JSON, so that nothing of the engine is in what is expected of it.
 */
record ConformanceCase(
    String id,
    Framework framework,
    Map<ElementId, StatedScore> scores,
    Optional<TierCode> tier,
    Optional<String> printedTier,
    Optional<TierCode> claimedTier,
    Optional<Boolean> claimedPass) {

  private static final Map<Level, String> GROUPS = Map.of(
      Level.INDEX, "indices",
      Level.INSTRUMENT, "instruments",
      Level.PART, "instruments",
      Level.INDICATOR, "indicators",
      Level.SUB_INDICATOR, "subIndicators",
      Level.QUESTION, "questions");

  private static final List<String> GROUP_ORDER =
      List.of("indices", "instruments", "indicators", "subIndicators", "questions");

  /** The line, without an end of line. */
  String line() {
    return object(
        "id", quoted(id),
        "framework", quoted(framework.id()),
        "scorecard", scorecard(),
        "expected", expected());
  }

  private String scorecard() {
    List<String> members = new ArrayList<>(List.of(
        "schema", quoted("ita/assessment/1"),
        "fiscalYear", Integer.toString(framework.fiscalYear().buddhistEra()),
        "framework", quoted(framework.id()),
        "agency", object("name", quoted("หน่วยงานตัวอย่าง")),
        "scores", stated()));
    tier.ifPresent(code -> members.addAll(List.of("tier", quoted(code))));
    printedTier.ifPresent(words -> members.addAll(List.of("printedTier", quoted(words))));
    List<String> claim = new ArrayList<>();
    claimedPass.ifPresent(passes -> claim.addAll(List.of("passes", passes.toString())));
    claimedTier.ifPresent(code -> claim.addAll(List.of("tier", quoted(code))));
    if (!claim.isEmpty()) {
      members.addAll(List.of("claims", "[" + object(claim.toArray(String[]::new)) + "]"));
    }
    return object(members.toArray(String[]::new));
  }

  private String stated() {
    List<String> members = new ArrayList<>();
    Map<String, List<String>> groups = new LinkedHashMap<>();
    scores.forEach((id, score) -> {
      String group = GROUPS.get(id.level());
      List<String> place =
          group == null ? members : groups.computeIfAbsent(group, key -> new ArrayList<>());
      place.addAll(List.of(id.toString(), number(score)));
    });
    for (String group : GROUP_ORDER) {
      List<String> inGroup = groups.get(group);
      if (inGroup != null) {
        members.addAll(List.of(group, object(inGroup.toArray(String[]::new))));
      }
    }
    return object(members.toArray(String[]::new));
  }

  private static String number(StatedScore score) {
    return score.decimals() == 2
        ? score.toString()
        : object("value", score.toString(), "decimals", Integer.toString(score.decimals()));
  }

  private String expected() {
    NaiveGrading naive = new NaiveGrading(framework, scores);
    return object(
        "status", quoted(naive.status()),
        "overall", bounds(naive.bounds(ElementId.OVERALL)),
        "possibleTiers", list(naive.possible().stream().map(Tier::code).toList()),
        "tier", naive.tier().map(ConformanceCase::quoted).orElse("null"),
        "certain", Boolean.toString(naive.status() == GradeStatus.DECIDED),
        "passes", naive.passes().map(Object::toString).orElse("null"),
        "missing", list(naive.missing()),
        "contradictions", "[" + String.join(",", contradictions(naive)) + "]");
  }

  private static String bounds(ElementBounds bounds) {
    return object(
        "nominal", bounds.nominal().map(Object::toString).orElse("null"),
        "low", bounds.low().toString(),
        "high", bounds.high().toString());
  }

  private List<String> contradictions(NaiveGrading naive) {
    List<String> found = new ArrayList<>();
    for (Conflict conflict : naive.conflicts()) {
      found.add(object(
          "code", quoted("SCORE_EXCLUDES_PARTS"),
          "element", quoted(conflict.element()),
          "stated", conflict.stated().toString(),
          "implied",
              object(
                  "low",
                  conflict.partsLow().toString(),
                  "high",
                  conflict.partsHigh().toString()),
          "fits", quoted(conflict.fits())));
    }
    if (framework.ladder().isPresent()) {
      tier.flatMap(code -> ofTier(naive, "TIER", code)).ifPresent(found::add);
      printedTier.ifPresent(words -> found.add(ofOverall(naive, "TIER_NOT_IN_YEAR", words, true)));
      claimedTier.flatMap(code -> ofTier(naive, "CLAIMED_TIER", code)).ifPresent(found::add);
    }
    claimedPass
        .filter(claimed -> naive.passesCertainly() && !naive.passes().equals(claimedPass))
        .ifPresent(claimed -> found.add(ofOverall(
            naive,
            claimed ? "CLAIMED_PASS" : "CLAIMED_FAIL",
            claimed ? "passes" : "does not pass",
            false)));
    return found;
  }

  /** What is wrong with a tier: that the year does not have it, or that the numbers deny it. */
  private static Optional<String> ofTier(NaiveGrading naive, String what, TierCode code) {
    if (!naive.has(code)) {
      return Optional.of(ofOverall(naive, what + "_NOT_IN_YEAR", code.code(), true));
    }
    return naive.denies(code)
        ? Optional.of(ofOverall(naive, what + "_NOT_POSSIBLE", code.code(), true))
        : Optional.empty();
  }

  /** A contradiction between the numbers and a tier or a claim. */
  private static String ofOverall(
      NaiveGrading naive, String code, String stated, boolean aboutTier) {
    ElementBounds overall = naive.bounds(ElementId.OVERALL);
    List<String> members = new ArrayList<>(List.of(
        "code", quoted(code),
        "element", quoted(ElementId.OVERALL),
        "stated", quoted(stated),
        "implied",
            object("low", overall.low().toString(), "high", overall.high().toString()),
        "fits", "null"));
    if (aboutTier && !naive.possible().isEmpty()) {
      members.addAll(
          List.of("impliedTiers", list(naive.possible().stream().map(Tier::code).toList())));
    }
    return object(members.toArray(String[]::new));
  }

  /** None of the names and texts here has anything to escape. */
  private static String quoted(Object text) {
    return "\"" + text + "\"";
  }

  private static String list(List<?> texts) {
    return texts.stream().map(ConformanceCase::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  private static String object(String... namesAndValues) {
    StringBuilder object = new StringBuilder("{");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object
          .append(i == 0 ? "" : ",")
          .append(quoted(namesAndValues[i]))
          .append(':')
          .append(namesAndValues[i + 1]);
    }
    return object.append('}').toString();
  }
}
