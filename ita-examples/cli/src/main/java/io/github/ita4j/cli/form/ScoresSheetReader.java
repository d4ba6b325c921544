package io.github.ita4j.cli.form;

import io.github.ita4j.cli.form.FormGrid.TableRow;
import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.model.TierCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reader of the results of a form, and of the assessor's advice. */
final class ScoresSheetReader {

  private static final FormSheet SHEET = FormSheet.SCORES;

  private final Frameworks frameworks;
  private final FormProblems problems;
  private final FormGrid scores;
  private final FormGrid advice;

  ScoresSheetReader(
      Frameworks frameworks, FormProblems problems, FormGrid scores, FormGrid advice) {
    this.frameworks = frameworks;
    this.problems = problems;
    this.scores = scores;
    this.advice = advice;
  }

  /** The result of the year, and that of the year before. */
  record Read(Scorecard scorecard, Optional<Scorecard> previous) {}

  /** Returns the results, or empty if year, rules or agency are missing. */
  Optional<Read> read() {
    Optional<FiscalYear> year = required(FormField.YEAR, TypedCell::year);
    Optional<FrameworkId> pinned = scores.read(FormField.FRAMEWORK, TypedCell::frameworkId);
    boolean unreadable = pinned.isEmpty() && scores.field(FormField.FRAMEWORK).isPresent();
    Optional<Framework> framework =
        year.filter(known -> !unreadable).flatMap(known -> framework(known, pinned));
    Optional<Agency> agency = agency();
    if (framework.isEmpty()) {
      return Optional.empty();
    }
    Framework rules = framework.get();
    ScorecardBuilder scorecard =
        Scorecard.builder().fiscalYear(rules.fiscalYear()).framework(pinned);
    Optional<Framework> before = YearBefore.rules(frameworks, rules);
    Map<ElementId, StatedScore> previous = new TreeMap<>(ElementId.ORDER);
    Set<String> names = names(rules);
    readTable(rules, before, names, scorecard, previous);
    setTier(FormField.TIER, scorecard);
    readClaim(scorecard);
    readRespondents(scorecard);
    readAdvice(rules, names, scorecard);
    scorecard.source(scores.source(FormField.SOURCE_TITLE, FormField.SOURCE_URL));
    if (agency.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Read(
        scorecard.agency(agency.get()).build(),
        before.flatMap(rulesBefore -> previous(rulesBefore, agency.get(), previous))));
  }

  private <T> Optional<T> required(FormField field, Function<Cell, @Nullable T> reading) {
    return scores.required(field).flatMap(filled -> problems.attempt(SHEET, filled, reading));
  }

  private Optional<Framework> framework(FiscalYear year, Optional<FrameworkId> pinned) {
    Optional<Framework> found = pinned.isPresent()
        ? frameworks.find(pinned.get()).filter(known -> known.fiscalYear().equals(year))
        : frameworks.findLatest(Frameworks.NATIONAL_SCHEME, year);
    if (found.isEmpty()) {
      FormField field = pinned.isPresent() ? FormField.FRAMEWORK : FormField.YEAR;
      problems.add(
          SHEET,
          scores.place(field),
          new RulesOfYear(problems.messages(), frameworks, year).refusal(pinned));
    }
    return found;
  }

  private Optional<Agency> agency() {
    Optional<String> name = required(FormField.AGENCY, TypedAgency::name);
    Optional<String> province = scores.read(FormField.PROVINCE, TypedAgency::name);
    Optional<String> type = scores.read(FormField.AGENCY_TYPE, TypedAgency::type);
    return name.map(
        known -> Agency.builder().name(known).province(province).type(type).build());
  }

  private void readTable(
      Framework framework,
      Optional<Framework> before,
      Set<String> names,
      ScorecardBuilder scorecard,
      Map<ElementId, StatedScore> previous) {
    Map<ElementId, String> seen = new HashMap<>();
    PrintedCells printed =
        new PrintedCells(cell -> isPrinted(cell, framework), true, names::contains);
    for (TableRow row : scores.table(SHEET.tables().get(0), printed)) {
      Optional<Cell> code = row.cell(FormColumn.CODE);
      if (Stream.of(FormColumn.SCORE, FormColumn.PREVIOUS, FormColumn.TITLE)
          .allMatch(column -> row.cell(column).isEmpty())) {
        // A heading of a group, or an element without a score.
        continue;
      }
      if (!row.hasId()) {
        continue;
      }
      if (isGroup(code.get())) {
        problems.add(SHEET, row.typedPlace(), Message.FORM_IN_GROUP, code.get().tidy());
        continue;
      }
      Optional<ElementId> element =
          row.read(FormColumn.CODE, cell -> TypedCell.element(cell, framework));
      if (element.isEmpty()) {
        continue;
      }
      ElementId id = element.get();
      String first = seen.putIfAbsent(id, code.get().name());
      if (first != null) {
        problems.add(SHEET, code.get().name(), Message.FORM_TWICE, id, first);
        continue;
      }
      row.score(FormColumn.SCORE).ifPresent(stated -> scorecard.putScore(id, stated));
      row.read(FormColumn.TITLE, cell -> title(cell, id))
          .ifPresent(text -> scorecard.putTitle((QuestionCode) id, text));
      row.read(FormColumn.PREVIOUS, cell -> previous(cell, id, before))
          .ifPresent(stated -> previous.put(id, stated));
    }
  }

  private static boolean isGroup(Cell cell) {
    return Stream.of(ResultGroup.values()).anyMatch(group -> group.title().equals(cell.tidy()));
  }

  private static boolean isPrinted(Cell cell, Framework framework) {
    return isGroup(cell) || TypedElement.read(cell.tidy(), framework).isPresent();
  }

  /** Returns the names that forms show. A form may be of another year than it says now. */
  private Set<String> names(Framework framework) {
    return Stream.concat(frameworks.all().stream(), Stream.of(framework))
        .flatMap(rules -> rules.elements().stream())
        .flatMap(element -> element.name().stream())
        .map(name -> TidyText.of(name.thai()))
        .collect(Collectors.toSet());
  }

  private static @Nullable StatedScore previous(
      Cell cell, ElementId id, Optional<Framework> before) {
    Optional<StatedScore> score = TypedScore.read(cell);
    if (score.isPresent()
        && !before.filter(rules -> YearBefore.hasScore(rules, id)).isPresent()) {
      throw new TypedException(Message.CELL_NO_PREVIOUS, id);
    }
    return score.orElse(null);
  }

  private static String title(Cell cell, ElementId id) {
    if (!(id instanceof QuestionCode)) {
      throw new TypedException(Message.CELL_NO_QUESTION, id);
    }
    return TypedCell.text(cell, Scorecard.LONGEST_TITLE);
  }

  private Optional<Scorecard> previous(
      Framework before, Agency agency, Map<ElementId, StatedScore> previous) {
    ScorecardBuilder scorecard = Scorecard.builder()
        .fiscalYear(before.fiscalYear())
        .agency(agency)
        .framework(
            before.id().scheme().equals(Frameworks.NATIONAL_SCHEME)
                ? Optional.empty()
                : Optional.of(before.id()));
    previous.forEach(scorecard::putScore);
    boolean tier = setTier(FormField.PREVIOUS_TIER, scorecard);
    return tier || !previous.isEmpty() ? Optional.of(scorecard.build()) : Optional.empty();
  }

  /** Sets the stated tier, or the words in its place. */
  private boolean setTier(FormField field, ScorecardBuilder scorecard) {
    return scores
        .read(field, cell -> TypedTier.set(frameworks, cell, scorecard))
        .isPresent();
  }

  private void readClaim(ScorecardBuilder scorecard) {
    Optional<Boolean> passes = scores.read(
        FormField.CLAIM_PASSES, cell -> Boolean.valueOf(TypedCell.choice(cell, ChoiceList.PASSES)));
    Optional<TierCode> tier = scores.read(
        FormField.CLAIM_TIER,
        cell -> TypedTier.find(frameworks, cell.tidy())
            .orElseThrow(
                () -> new TypedException(Message.CELL_TIER, TypedException.shown(cell.tidy()))));
    Optional<String> quote = scores.read(FormField.CLAIM_QUOTE, TypedCell::text);
    if (passes.isPresent() || tier.isPresent()) {
      scorecard.addClaim(Claim.builder().passes(passes).tier(tier).quote(quote).build());
    } else if (quote.isPresent()) {
      problems.add(
          SHEET,
          scores.place(FormField.CLAIM_QUOTE),
          Message.FORM_EMPTY_CLAIM,
          FormField.CLAIM_PASSES.label(),
          FormField.CLAIM_TIER.label());
    }
  }

  private void readRespondents(ScorecardBuilder scorecard) {
    scores
        .read(FormField.RESPONDENTS_IIT, TypedCell::people)
        .ifPresent(people -> scorecard.putRespondents(Instrument.IIT, people));
    scores
        .read(FormField.RESPONDENTS_EIT, TypedCell::people)
        .ifPresent(people -> scorecard.putRespondents(Instrument.EIT, people));
  }

  private void readAdvice(Framework framework, Set<String> names, ScorecardBuilder scorecard) {
    for (TableRow row :
        advice.table(FormSheet.ADVICE.tables().get(0), PrintedCells.showing(names::contains))) {
      if (!row.hasAll(FormColumn.ADVICE_ELEMENT, FormColumn.ADVICE_TEXT)) {
        continue;
      }
      Optional<ElementId> id =
          row.read(FormColumn.ADVICE_ELEMENT, cell -> TypedCell.element(cell, framework));
      Optional<String> words =
          row.read(FormColumn.ADVICE_TEXT, cell -> TypedCell.text(cell, Advice.LONGEST_TEXT));
      Optional<List<QuestionCode>> codes = row.cell(FormColumn.ADVICE_CITES).isEmpty()
          ? Optional.of(List.of())
          : row.read(FormColumn.ADVICE_CITES, cell -> codes(cell, framework));
      if (id.isPresent() && words.isPresent() && codes.isPresent()) {
        scorecard.addAdvice(Advice.builder()
            .element(id.get())
            .text(words.get())
            .cites(codes.get())
            .build());
      }
    }
  }

  private static List<QuestionCode> codes(Cell cell, Framework framework) {
    List<QuestionCode> codes = new ArrayList<>();
    for (String part : TypedCell.listed(cell)) {
      if (!(TypedCell.element(part, framework, Message.CELL_CODES) instanceof QuestionCode code)) {
        throw new TypedException(Message.CELL_CODES, TypedException.shown(part));
      }
      if (codes.contains(code)) {
        throw new TypedException(Message.CELL_TWICE, code);
      }
      codes.add(code);
    }
    return codes;
  }
}
