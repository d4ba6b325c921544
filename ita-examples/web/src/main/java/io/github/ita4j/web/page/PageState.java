package io.github.ita4j.web.page;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaReader;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.web.text.PageWords;
import io.github.ita4j.web.typed.TypedResult;
import io.github.ita4j.web.typed.TypedResultReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * All that a page holds. The application stores nothing, so that each request brings it and each
 * page gives it back: what is typed in fields, and documents as JSON in hidden ones.
 *
 * @param typed what is typed, with the document that goes with it
 * @param shown the name of the rules whose rows the page had; empty for a new page
 * @param plan the agency's plan, if there is one
 * @param progress the report on the plan, if there is one
 * @param cover whether documents have a cover
 * @param memo whether documents have a memorandum
 * @param annex whether the analysis has the calculation and the sources
 */
record PageState(
    TypedResult typed,
    String shown,
    Optional<ActionPlan> plan,
    Optional<ProgressReport> progress,
    boolean cover,
    boolean memo,
    boolean annex) {

  /** Returns the state of a new page. */
  static PageState empty(Framework framework) {
    TypedResult typed = new TypedResult(
        framework.id().toString(),
        "",
        "",
        "",
        "",
        Map.of(),
        "",
        Map.of(),
        Optional.empty(),
        Optional.empty());
    return new PageState(typed, "", Optional.empty(), Optional.empty(), false, false, false);
  }

  /**
   * Reads the state that a page sends.
   *
   * @throws io.github.ita4j.json.ItaJsonException if a document in it is not as we wrote it
   */
  static PageState of(MultiValueMap<String, String> sent, Frameworks frameworks) {
    ItaReader reader = ItaJson.reader().withFrameworks(frameworks);
    Map<String, String> scores = new LinkedHashMap<>();
    Map<String, String> previousScores = new LinkedHashMap<>();
    sent.toSingleValueMap().forEach((name, value) -> {
      if (name.startsWith(TypedResultReader.SCORE)) {
        scores.put(name.substring(TypedResultReader.SCORE.length()), value);
      } else if (name.startsWith(TypedResultReader.PREVIOUS)) {
        previousScores.put(name.substring(TypedResultReader.PREVIOUS.length()), value);
      }
    });
    TypedResult typed = new TypedResult(
        sent.getFirst("framework"),
        sent.getFirst("agency"),
        sent.getFirst("province"),
        sent.getFirst("type"),
        sent.getFirst("tier"),
        scores,
        sent.getFirst("previousTier"),
        previousScores,
        text(sent, "document").map(reader.assessments()::read),
        text(sent, "previousDocument").map(reader.assessments()::read));
    return new PageState(
        typed,
        text(sent, "shown").orElse(""),
        text(sent, "plan").map(reader.plans()::read),
        text(sent, "progress").map(reader.progress()::read),
        sent.containsKey("cover"),
        sent.containsKey("memo"),
        sent.containsKey("annex"));
  }

  private static Optional<String> text(MultiValueMap<String, String> sent, String name) {
    return Optional.ofNullable(sent.getFirst(name)).filter(text -> !text.isBlank());
  }

  /** Returns this state with a result in the place of what was typed. */
  PageState withResult(Frameworks frameworks, Scorecard scorecard) {
    Framework framework = frameworks.forScorecard(scorecard);
    Agency agency = scorecard.agency();
    TypedResult read = new TypedResult(
        framework.id().toString(),
        agency.name(),
        agency.province().orElse(""),
        agency.type().orElse(""),
        tier(scorecard),
        texts(scorecard),
        typed.previousTier(),
        typed.previousScores(),
        Optional.of(scorecard),
        typed.previousDocument());
    return new PageState(read, framework.id().toString(), plan, progress, cover, memo, annex);
  }

  /** Returns this state with a result of the year before. */
  PageState withPrevious(Optional<Scorecard> before) {
    TypedResult with = typed.withPrevious(
        before.map(PageState::tier).orElse(""),
        before.map(PageState::texts).orElse(Map.of()),
        before);
    return new PageState(with, shown, plan, progress, cover, memo, annex);
  }

  /** Returns this state with a document of what is not typed. */
  PageState withDocument(Scorecard document) {
    return new PageState(typed.withDocument(document), shown, plan, progress, cover, memo, annex);
  }

  /** Returns this state with the agency's plan. */
  PageState withPlan(Optional<ActionPlan> own) {
    return new PageState(typed, shown, own, progress, cover, memo, annex);
  }

  /** Returns this state with a report on the plan. */
  PageState withProgress(Optional<ProgressReport> report) {
    return new PageState(typed, shown, plan, report, cover, memo, annex);
  }

  /** Returns this state with other scores, for the rules that were chosen. */
  PageState withScores(Map<String, String> scores) {
    return new PageState(
        typed.withScores(scores), typed.framework(), plan, progress, cover, memo, annex);
  }

  /** Tells whether any score is typed. */
  boolean hasScores() {
    return typed.scores().values().stream().anyMatch(score -> !score.isBlank());
  }

  /** Returns the tier of a document as it stands in a field. */
  private static String tier(Scorecard scorecard) {
    return scorecard.tier().map(TierCode::code).or(scorecard::printedTier).orElse("");
  }

  private static Map<String, String> texts(Scorecard scorecard) {
    Map<String, String> texts = new LinkedHashMap<>();
    scorecard
        .scores()
        .forEach((ElementId id, Object score) -> texts.put(id.toString(), score.toString()));
    return texts;
  }

  /** Returns the words of the page to show: in the language that is asked for, or as before. */
  static PageWords words(MultiValueMap<String, String> sent) {
    return PageWords.of(text(sent, "to").or(() -> text(sent, "lang")).orElse(""));
  }
}
