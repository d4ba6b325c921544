package io.github.ita4j.web.page;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.document.OwnPlan;
import io.github.ita4j.cli.form.ResultGroup;
import io.github.ita4j.cli.form.YearBefore;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.RulesConfidence;
import io.github.ita4j.cli.text.TargetDoubts;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.NationalFacts;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Level;
import io.github.ita4j.web.text.PageWords;
import io.github.ita4j.web.typed.ReadResult;
import io.github.ita4j.web.typed.Remark;
import io.github.ita4j.web.typed.Review;
import io.github.ita4j.web.typed.TypedResultReader;
import io.github.ita4j.web.typed.Years;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The view of a page's state, for its template. */
public final class PageView {

  /**
   * A choice of a list.
   *
   * @param value its value
   * @param text its words
   * @param chosen whether it is the chosen one
   */
  public record Choice(String value, String text, boolean chosen) {}

  /**
   * A row of the table of scores.
   *
   * @param id the name of the element
   * @param name its name for people, with its code
   * @param score the typed score
   * @param hasPrevious whether it has a field for the year before
   * @param previous the typed score of the year before
   * @param computed the score that follows from others; empty if there is none
   * @param main whether it stands out among the rows of its group
   */
  public record Row(
      String id,
      String name,
      String score,
      boolean hasPrevious,
      String previous,
      String computed,
      boolean main) {}

  /**
   * A group of rows.
   *
   * @param name its heading
   * @param folded whether it can be opened and closed
   * @param open whether it is open
   * @param rows its rows
   */
  public record Group(String name, boolean folded, boolean open, List<Row> rows) {

    /** Tells whether any row has a field for the year before. */
    public boolean hasPrevious() {
      return rows.stream().anyMatch(Row::hasPrevious);
    }
  }

  private final Frameworks frameworks;
  private final PageWords words;
  private final Messages messages;
  private final PageState state;
  private final ReadResult read;
  private final Review review;
  private final List<Remark> errors;
  private final List<String> notices;

  PageView(
      Frameworks frameworks,
      PageWords words,
      PageState state,
      ReadResult read,
      List<Remark> errors,
      List<String> notices) {
    this.frameworks = frameworks;
    this.words = words;
    this.messages = words.messages();
    this.state = state;
    this.read = read;
    this.review = Review.of(frameworks, read, words);
    this.errors = List.copyOf(errors);
    this.notices = List.copyOf(notices);
  }

  /** Returns the problems for the summary, each with the field to go to. */
  public List<Remark> errors() {
    return Stream.concat(errors.stream(), review.problems().stream()).toList();
  }

  /** Returns what the user should know besides. */
  public List<String> notices() {
    return notices;
  }

  public Review review() {
    return review;
  }

  /** Returns the remarks on a field. */
  public List<String> remarks(String field) {
    return Stream.concat(errors().stream(), review.contradictions().stream())
        .filter(remark -> remark.field().equals(field))
        .map(Remark::text)
        .toList();
  }

  /** Returns the contradictions of what a document says in words, which has no field. */
  public List<String> claims() {
    return remarks("claims");
  }

  /** Returns the size of the largest file that is read, in bytes. */
  public int largestFile() {
    return UploadedFile.LARGEST;
  }

  public String framework() {
    return read.framework().id().toString();
  }

  public int year() {
    return read.framework().fiscalYear().buddhistEra();
  }

  /** Returns the years to choose from. */
  public List<Choice> years() {
    List<Framework> all = new ArrayList<>(Years.all(frameworks));
    if (!all.contains(read.framework())) {
      all.add(read.framework());
    }
    return all.stream()
        .map(
            each -> new Choice(each.id().toString(), yearName(each), each.equals(read.framework())))
        .toList();
  }

  private String yearName(Framework framework) {
    int year = framework.fiscalYear().buddhistEra();
    if (Frameworks.isAssumed(framework.id())) {
      return words.text("years.assumed", year);
    }
    return framework.ladder().isEmpty()
        ? words.text("years.noTiers", year)
        : framework.provisional()
            ? words.text("years.provisional", year)
            : words.text("years.known", year);
  }

  /** Returns how well the rules of the year are known. */
  public String yearNote() {
    Framework framework = read.framework();
    if (Frameworks.isAssumed(framework.id())) {
      return words.text("years.assumedNote");
    }
    return framework.ladder().isEmpty()
        ? words.text("years.noTiersNote")
        : words.text(
            "years.confidence", messages.confidenceInFull(RulesConfidence.lowest(framework)));
  }

  public String agency() {
    return state.typed().agency();
  }

  public String province() {
    return state.typed().province();
  }

  public List<String> provinces() {
    return NationalFacts.provinces();
  }

  /** Returns the kinds of agencies, and the typed one if it is another. */
  public List<Choice> types() {
    List<Choice> choices = new ArrayList<>();
    String typed = state.typed().type();
    NationalFacts.agencyTypes()
        .forEach(
            (code, name) -> choices.add(new Choice(code, messages.name(name), code.equals(typed))));
    return withTyped(choices, typed);
  }

  /** Returns the tiers of the year, and the typed one if it is another. */
  public List<Choice> tiers() {
    return tiers(Optional.of(read.framework()), state.typed().tier());
  }

  /** Returns the tiers of the year before; none if its rules are not known. */
  public List<Choice> previousTiers() {
    return tiers(YearBefore.rules(frameworks, read.framework()), state.typed().previousTier());
  }

  private List<Choice> tiers(Optional<Framework> framework, String typed) {
    List<Choice> choices = new ArrayList<>();
    for (Tier tier :
        framework.flatMap(Framework::ladder).map(TierLadder::tiers).orElse(List.of())) {
      String code = tier.code().code();
      choices.add(new Choice(
          code,
          messages.name(tier.name()),
          code.equals(typed) || tier.name().thai().equals(typed)));
    }
    return withTyped(choices, typed);
  }

  private static List<Choice> withTyped(List<Choice> choices, String typed) {
    if (!typed.isBlank() && choices.stream().noneMatch(Choice::chosen)) {
      choices.add(new Choice(typed, typed, true));
    }
    return choices;
  }

  /** Returns the year before, for the heading of its column. */
  public int previousYear() {
    return year() - 1;
  }

  /** Returns the rows, the components first. */
  public List<Group> groups() {
    Optional<Framework> before = YearBefore.rules(frameworks, read.framework());
    List<Group> groups = new ArrayList<>();
    ResultGroup.rows(read.framework(), Optional.of(read.scorecard())).forEach((group, ids) -> {
      List<Row> rows = ids.stream().map(id -> row(id, before)).toList();
      boolean folded = group != ResultGroup.WHOLE;
      boolean used = rows.stream()
          .anyMatch(row -> !row.score().isBlank()
              || !row.previous().isBlank()
              || !remarks(TypedResultReader.SCORE + row.id()).isEmpty());
      groups.add(new Group(words.text("group." + group), folded, used, rows));
    });
    return groups;
  }

  private Row row(ElementId id, Optional<Framework> before) {
    String name = id.toString();
    boolean hasPrevious = before.filter(rules -> YearBefore.hasScore(rules, id)).isPresent();
    return new Row(
        name,
        // The name of the overall score is its code.
        id.equals(ElementId.OVERALL)
            ? messages.element(id)
            : messages.elementAndName(read.framework(), id),
        state.typed().scores().getOrDefault(name, ""),
        hasPrevious,
        state.typed().previousScores().getOrDefault(name, ""),
        review.computed().getOrDefault(name, ""),
        id.level() == Level.OVERALL || id.level() == Level.INDICATOR);
  }

  /** Returns the documents that the page holds beside what is typed, as hidden fields. */
  public Map<String, String> documents() {
    Map<String, String> documents = new LinkedHashMap<>();
    state
        .typed()
        .document()
        .ifPresent(document -> documents.put("document", ItaJson.writer().write(document)));
    state
        .typed()
        .previousDocument()
        .ifPresent(
            document -> documents.put("previousDocument", ItaJson.writer().write(document)));
    state.plan().ifPresent(plan -> documents.put("plan", ItaJson.writer().write(plan)));
    state
        .progress()
        .ifPresent(progress -> documents.put("progress", ItaJson.writer().write(progress)));
    return documents;
  }

  /** Returns what the page holds beside what is typed, in words. */
  public List<String> held() {
    List<String> held = new ArrayList<>();
    FiscalYear year = read.framework().fiscalYear();
    state.typed().document().filter(kept -> kept.fiscalYear().equals(year)).ifPresent(document -> {
      if (!document.advice().isEmpty()) {
        held.add(words.text("held.advice", document.advice().size()));
      }
      if (!document.claims().isEmpty()) {
        held.add(words.text("held.claims", document.claims().size()));
      }
      if (!document.titles().isEmpty()) {
        held.add(words.text("held.titles", document.titles().size()));
      }
    });
    state
        .plan()
        .ifPresent(plan -> held.add(words.text(
            "held.plan", plan.fiscalYear().buddhistEra(), plan.measures().size())));
    state
        .progress()
        .ifPresent(
            progress -> held.add(words.text("held.progress", progress.entries().size())));
    return held;
  }

  /** Tells whether the page holds a plan with measures. */
  public boolean hasPlan() {
    return state.plan().filter(plan -> !plan.measures().isEmpty()).isPresent();
  }

  /** Returns the doubts about the targets of the plan. No document has them, so the page must. */
  public List<String> targetDoubts() {
    Optional<Analysis> result = read.analysis(frameworks);
    return state
        .plan()
        .map(plan -> TargetDoubts.of(
            messages,
            plan,
            result.filter(known -> OwnPlan.mismatch(plan, known.scorecard()).isEmpty()),
            read.previousAnalysis(frameworks)))
        .orElse(List.of());
  }

  /** Tells whether the page holds a report on the plan. */
  public boolean hasProgress() {
    return state.progress().isPresent();
  }

  public boolean cover() {
    return state.cover();
  }

  public boolean memo() {
    return state.memo();
  }

  public boolean annex() {
    return state.annex();
  }
}
