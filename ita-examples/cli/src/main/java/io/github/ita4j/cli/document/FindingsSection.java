package io.github.ita4j.cli.document;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Column;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Section;
import io.github.ita4j.cli.report.Report.Subheading;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Extreme;
import io.github.ita4j.improvement.Finding;
import io.github.ita4j.improvement.FindingCategory;
import io.github.ita4j.improvement.FindingPolicy;
import io.github.ita4j.improvement.Findings;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.scoring.ElementBounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The section of the analysis with what is to be mended, developed and kept. */
final class FindingsSection extends DocumentPart {

  private final Analysis analysis;
  private final Framework framework;
  private final Scorecard scorecard;
  private final Optional<ActionPlan> plan;

  /** The category of each element with a stated score. */
  private final Map<ElementId, FindingCategory> categories = new LinkedHashMap<>();

  /** The questions with a stated score, by the indicators that they belong to. */
  private final Map<ElementId, List<ElementId>> questions = new HashMap<>();

  /** The elements with a row: those with a stated score, and the indicators of such questions. */
  private final List<ElementId> rowElements;

  FindingsSection(Messages messages, Analysis analysis, Optional<ActionPlan> plan) {
    super(messages, Optional.of(analysis.framework()));
    this.analysis = analysis;
    this.framework = analysis.framework();
    this.scorecard = analysis.scorecard();
    this.plan = plan;
    analysis.findings().stream()
        .flatMap(found -> found.all().stream())
        .filter(finding -> scorecard.scores().containsKey(finding.element()))
        .forEach(finding -> categories.put(finding.element(), finding.category()));
    scorecard.scores().keySet().stream()
        .filter(id -> id.level() == Level.QUESTION)
        .sorted(ElementId.ORDER)
        .forEach(question -> parent(question)
            .ifPresent(indicator ->
                questions.computeIfAbsent(indicator, key -> new ArrayList<>()).add(question)));
    this.rowElements = framework.elements().stream()
        .map(Element::id)
        .filter(id -> questions.containsKey(id)
            || (id.level() != Level.OVERALL
                && id.level() != Level.QUESTION
                && scorecard.scores().containsKey(id)))
        .toList();
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    Optional<Findings> findings = analysis.findings();
    if (findings.isEmpty()) {
      blocks.add(new Paragraph(text(Message.DOC_FINDINGS_NO_MARK)));
    } else if (rowElements.isEmpty()) {
      blocks.add(new Paragraph(text(Message.DOC_FINDINGS_OVERALL_ONLY)));
    } else {
      blocks.add(new Paragraph(policy(findings.get().policy())));
      extremes(findings.get()).ifPresent(sentence -> blocks.add(new Paragraph(sentence)));
      nothingWeak(findings.get()).ifPresent(sentence -> blocks.add(new Paragraph(sentence)));
      blocks.add(table());
      questions(blocks);
    }
    new AdviceTable(messages, framework, scorecard).addTo(blocks);
    plan.ifPresent(own -> new IssueTable(messages, framework, own).addTo(blocks));
    return new Section("findings", text(Message.DOC_FINDINGS), false, blocks);
  }

  private String policy(FindingPolicy policy) {
    String below = names.limit(policy.fixBelow());
    return text(
        Message.DOC_FINDINGS_POLICY,
        below,
        policy
            .maintainFrom()
            .map(from -> text(Message.DOC_FINDINGS_POLICY_THREE, below, names.limit(from)))
            .orElse(text(Message.DOC_FINDINGS_POLICY_TWO, below)));
  }

  /** Returns the highest and the lowest indicator, as far as scores are stated. */
  private Optional<String> extremes(Findings findings) {
    Extreme strongest = findings.strongest(Level.INDICATOR);
    Extreme weakest = findings.weakest(Level.INDICATOR);
    if (strongest.known().isEmpty()
        || weakest.known().isEmpty()
        || strongest.known().equals(weakest.known())) {
      return Optional.empty();
    }
    return Optional.of(text(
        strongest.certain() && weakest.certain()
            ? Message.DOC_EXTREMES
            : Message.DOC_EXTREMES_KNOWN,
        extreme(strongest),
        extreme(weakest)));
  }

  private String extreme(Extreme extreme) {
    ElementBounds first = extreme.known().get(0);
    return names.joined(extreme.known().stream()
            .map(ElementBounds::element)
            .map(names::elementAndName)
            .toList())
        + " (" + text(Message.DOC_POINTS, messages.number(printed(first))) + ")";
  }

  private String printed(ElementBounds of) {
    return scorecard
        .findScore(of.element())
        .map(Object::toString)
        .orElseGet(() -> of.nominal().orElseThrow().toString());
  }

  /** Returns the sentence that nothing is weak, if every indicator has a score. */
  private Optional<String> nothingWeak(Findings findings) {
    boolean all = framework.elements().stream()
        .map(Element::id)
        .filter(id -> id.level() == Level.INDICATOR)
        .allMatch(id -> scorecard.scores().containsKey(id));
    return all
            && findings.in(FindingCategory.FIX).isEmpty()
            && findings.undetermined(FindingCategory.FIX).isEmpty()
        ? Optional.of(text(Message.DOC_FINDINGS_NOTHING_WEAK))
        : Optional.empty();
  }

  // ---- the table of indicators

  /** Returns the indicator of a question, if the year knows it. */
  private Optional<ElementId> parent(ElementId question) {
    return framework.findElement(question).stream()
        .flatMap(element -> framework.path(element.id()).stream())
        .filter(id -> id.level() == Level.INDICATOR)
        .findFirst();
  }

  private Table table() {
    List<Row> rows = new ArrayList<>();
    for (ElementId id : rowElements) {
      List<List<String>> cells = new ArrayList<>();
      cells.add(List.of(names.row(id)));
      cells.add(List.of(scorecard.findScore(id).map(messages::number).orElse(NONE)));
      for (FindingCategory category : FindingCategory.values()) {
        cells.add(orNone(lines(id, category)));
      }
      rows.add(new Row(cells));
    }
    return new Table(
        text(Message.DOC_FINDINGS_TABLE),
        List.of(
            column(Message.DOC_COLUMN_ELEMENT),
            number(Message.REPORT_COLUMN_SCORE),
            column(FindingCategory.FIX),
            column(FindingCategory.DEVELOP),
            column(FindingCategory.MAINTAIN)),
        rows);
  }

  private Column column(FindingCategory category) {
    return new Column(messages.name(category.displayName()), "text");
  }

  /** Returns what is to be done about an element, and its questions of a category. */
  private List<String> lines(ElementId id, FindingCategory category) {
    List<ElementId> ofCategory = questions.getOrDefault(id, List.of()).stream()
        .filter(question -> categories.get(question) == category)
        .toList();
    boolean own = categories.get(id) == category;
    if (!own && ofCategory.isEmpty()) {
      return List.of();
    }
    if (category == FindingCategory.MAINTAIN) {
      return ofCategory.isEmpty()
          ? List.of(text(Message.DOC_KEEP))
          : List.of(names.elements(ofCategory));
    }
    Set<ElementId> about = new HashSet<>(ofCategory);
    if (own) {
      about.add(id);
    }
    List<String> lines = new ArrayList<>();
    for (ElementId question : ofCategory) {
      lines.add(names.element(question) + " (" + messages.number(scorecard.score(question)) + ")");
    }
    List<String> all = new ArrayList<>(actions(about));
    if (!lines.isEmpty()) {
      all.add(0, String.join(", ", lines));
    }
    return all.isEmpty()
        ? List.of(
            text(category == FindingCategory.FIX ? Message.DOC_MUST_FIX : Message.DOC_MUST_DEVELOP))
        : all;
  }

  /** Returns the measures of the plan for elements, or what is recommended without a plan. */
  private List<String> actions(Set<ElementId> about) {
    Stream<String> titles = plan.isPresent()
        ? plan.get().measures().stream()
            .filter(measure -> measure.answers().stream().anyMatch(about::contains))
            .map(Measure::title)
        : analysis.recommendations().stream()
            .flatMap(recommended -> recommended.all().stream())
            .filter(recommended ->
                recommended.findings().stream().map(Finding::element).anyMatch(about::contains))
            .map(recommended -> messages.name(recommended.recommendation().title()));
    return titles.distinct().map(title -> "- " + messages.quoted(title)).toList();
  }

  // ---- the questions

  /** Adds all weak questions, unless the list would only repeat the codes of the first table. */
  private void questions(List<Block> blocks) {
    List<Row> rows = new ArrayList<>();
    boolean titled = false;
    for (FindingCategory category : List.of(FindingCategory.FIX, FindingCategory.DEVELOP)) {
      Message outcome =
          category == FindingCategory.FIX ? Message.DOC_MUST_FIX : Message.DOC_MUST_DEVELOP;
      for (ElementId id : questionsOf(category)) {
        Optional<String> title = title(id);
        titled |= title.isPresent();
        rows.add(new Row(List.of(
            List.of(names.element(id)),
            List.of(title.orElse(NONE)),
            List.of(messages.number(scorecard.score(id))),
            List.of(text(outcome)))));
      }
    }
    if (titled) {
      blocks.add(new Subheading(text(Message.DOC_QUESTIONS)));
      blocks.add(new Table(
          text(Message.DOC_QUESTIONS_TABLE),
          List.of(
              column(Message.DOC_COLUMN_CODE),
              column(Message.DOC_COLUMN_QUESTION),
              number(Message.REPORT_COLUMN_SCORE),
              column(Message.DOC_COLUMN_OUTCOME)),
          rows));
    }
  }

  private List<ElementId> questionsOf(FindingCategory category) {
    return categories.keySet().stream()
        .filter(id -> id.level() == Level.QUESTION && categories.get(id) == category)
        .sorted(ElementId.ORDER)
        .toList();
  }

  private Optional<String> title(ElementId id) {
    return Optional.of(id)
        .filter(QuestionCode.class::isInstance)
        .map(QuestionCode.class::cast)
        .flatMap(code -> Optional.ofNullable(scorecard.titles().get(code)))
        .map(messages::quoted)
        .or(() -> names.name(id));
  }
}
