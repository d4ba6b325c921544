package io.github.ita4j.web.typed;

import io.github.ita4j.cli.form.Form;
import io.github.ita4j.cli.form.TypedElement;
import io.github.ita4j.cli.form.TypedException;
import io.github.ita4j.cli.form.TypedScore;
import io.github.ita4j.cli.form.TypedTier;
import io.github.ita4j.cli.form.YearBefore;
import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.AgencyBuilder;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.web.text.PageWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A reader of typed results. It reads as the form does: Thai digits, a decimal comma, {@code %} and
 * คะแนน are understood, and nothing is rounded. What it cannot read it names, and goes on.
 */
public final class TypedResultReader {

  /** The prefix of the fields of scores. */
  public static final String SCORE = "score.";

  /** The prefix of the fields of scores of the year before. */
  public static final String PREVIOUS = "previous.";

  private final Frameworks frameworks;
  private final PageWords words;
  private final Messages messages;
  private final List<Remark> problems = new ArrayList<>();

  /** Creates a reader that words problems in the language of a page. */
  public TypedResultReader(Frameworks frameworks, PageWords words) {
    this.frameworks = frameworks;
    this.words = words;
    this.messages = words.messages();
  }

  /** Reads a result. */
  public ReadResult read(TypedResult typed) {
    problems.clear();
    Framework framework = framework(typed.framework());
    Agency agency = agency(typed);
    ScorecardBuilder scorecard = begun(framework, agency, typed.document());
    scores(SCORE, typed.scores(), framework).forEach(scorecard::putScore);
    tier("tier", typed.tier(), scorecard);
    Optional<Framework> before = YearBefore.rules(frameworks, framework);
    return new ReadResult(
        framework,
        scorecard.build(),
        before.flatMap(rules -> previous(typed, rules, agency)),
        problems);
  }

  private Framework framework(String id) {
    Optional<Framework> found = FrameworkId.tryParse(id).flatMap(frameworks::find);
    if (found.isEmpty()) {
      problems.add(
          new Remark("framework", words.text("problem.framework", TypedException.shown(id))));
    }
    return found.orElseGet(() -> Years.standard(frameworks));
  }

  private Agency agency(TypedResult typed) {
    AgencyBuilder agency = Agency.builder().name(words.text("agency.unnamed"));
    set("agency", typed.agency(), agency::name);
    set("province", typed.province(), agency::province);
    set("type", typed.type(), agency::type);
    return agency.build();
  }

  private void set(String field, String typed, Consumer<String> value) {
    String text = TidyText.of(typed);
    if (text.isEmpty()) {
      return;
    }
    try {
      // Each value alone, so that the problem is at its field.
      AgencyBuilder tried = Agency.builder().name("-");
      switch (field) {
        case "agency" -> tried.name(text).build();
        case "province" -> tried.province(text).build();
        default -> tried.type(text).build();
      }
      value.accept(text);
    } catch (IllegalArgumentException e) {
      problems.add(new Remark(
          field,
          field.equals("type")
              ? words.text("problem.type", TypedException.shown(text))
              : words.text("problem.name", TypedException.shown(text), Agency.LONGEST_NAME)));
    }
  }

  /** Returns a builder with what is not typed. */
  private static ScorecardBuilder begun(
      Framework framework, Agency agency, Optional<Scorecard> kept) {
    Optional<Scorecard> same =
        kept.filter(document -> document.fiscalYear().equals(framework.fiscalYear()));
    // All of the document, so that nothing is lost that a later version may add to one.
    ScorecardBuilder scorecard = same.map(Scorecard::toBuilder)
        .orElseGet(() -> Scorecard.builder().fiscalYear(framework.fiscalYear()))
        .agency(agency)
        .scores(Map.of())
        .tier(Optional.empty())
        .printedTier(Optional.empty());
    boolean pinned =
        same.flatMap(Scorecard::framework).filter(framework.id()::equals).isPresent()
            || !framework.id().scheme().equals(Frameworks.NATIONAL_SCHEME);
    return scorecard.framework(pinned ? Optional.of(framework.id()) : Optional.empty());
  }

  private Map<ElementId, StatedScore> scores(
      String prefix, Map<String, String> typed, Framework framework) {
    Map<ElementId, StatedScore> scores = new LinkedHashMap<>();
    Map<ElementId, String> names = new LinkedHashMap<>();
    typed.forEach((name, text) -> {
      if (TidyText.of(text).isEmpty()) {
        return;
      }
      String field = prefix + name;
      Optional<ElementId> element = TypedElement.read(name, framework);
      if (element.filter(id -> framework.findElement(id).isPresent()).isEmpty()) {
        problems.add(new Remark(
            field,
            words.text(
                "problem.element",
                TypedException.shown(name),
                framework.fiscalYear().buddhistEra())));
      } else if (names.putIfAbsent(element.get(), name) != null) {
        problems.add(new Remark(field, words.text("problem.twice", element.get())));
      } else {
        read(field, text).ifPresent(score -> scores.put(element.get(), score));
      }
    });
    return scores;
  }

  private Optional<StatedScore> read(String field, String text) {
    try {
      return TypedScore.ofText(TidyText.of(text));
    } catch (TypedException e) {
      problems.add(new Remark(field, e.in(messages)));
      return Optional.empty();
    }
  }

  private void tier(String field, String typed, ScorecardBuilder scorecard) {
    if (TidyText.of(typed).isEmpty()) {
      return;
    }
    try {
      TypedTier.set(frameworks, new Cell(1, 0, Cell.Kind.TEXT, typed), scorecard);
    } catch (TypedException e) {
      problems.add(new Remark(field, e.in(messages)));
    }
  }

  private Optional<Scorecard> previous(TypedResult typed, Framework before, Agency agency) {
    Optional<Scorecard> kept = typed.previousDocument();
    ScorecardBuilder scorecard = begun(before, agency, kept);
    Map<ElementId, StatedScore> scores = scores(PREVIOUS, typed.previousScores(), before);
    scores.forEach(scorecard::putScore);
    // Those that have no place on the page.
    kept.filter(document -> document.fiscalYear().equals(before.fiscalYear()))
        .ifPresent(document -> document.scores().forEach((id, score) -> {
          if (!YearBefore.hasScore(before, id)) {
            scorecard.putScore(id, score);
          }
        }));
    tier("previousTier", typed.previousTier(), scorecard);
    return Optional.of(scorecard.build()).filter(Form::hasResult);
  }
}
