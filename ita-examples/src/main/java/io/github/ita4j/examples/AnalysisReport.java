package io.github.ita4j.examples;

import io.github.ita4j.audit.Audit;
import io.github.ita4j.examples.Chart.Bar;
import io.github.ita4j.examples.Chart.Mark;
import io.github.ita4j.examples.Report.Block;
import io.github.ita4j.examples.Report.Bullets;
import io.github.ita4j.examples.Report.Column;
import io.github.ita4j.examples.Report.Field;
import io.github.ita4j.examples.Report.Figure;
import io.github.ita4j.examples.Report.Notice;
import io.github.ita4j.examples.Report.Paragraph;
import io.github.ita4j.examples.Report.Row;
import io.github.ita4j.examples.Report.Section;
import io.github.ita4j.examples.Report.Subheading;
import io.github.ita4j.examples.Report.Table;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.PassMark;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.grading.Explanation.Computation;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Comparison;
import io.github.ita4j.improvement.Coverage;
import io.github.ita4j.improvement.FindingPolicy;
import io.github.ita4j.improvement.Findings;
import io.github.ita4j.improvement.Plans;
import io.github.ita4j.improvement.Recommendations;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.scoring.Scoring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The analysis of one assessment as an agency files it; nothing is in it that the numbers do not give. */
final class AnalysisReport extends ReportParts {

  /** Where the title may be broken. */
  private static final String LINE_END = "|";

  private static final int BLANK_HALF = 18;

  /** Wider than this, and a label would leave the picture. */
  private static final int LABEL_WIDTH = 28;

  /** Fewer corners make no area. */
  private static final int RADAR_CORNERS = 3;

  /**
   * Last year's result.
   *
   * @param framework its rules
   * @param scorecard its scores
   */
  record Previous(Framework framework, Scorecard scorecard) {}

  private final Frameworks frameworks;
  private final Scorecard scorecard;
  private final Optional<Previous> previous;
  private final Optional<ActionPlan> plan;
  private final Audit audit;
  private final Grade grade;
  private final Explanation explanation;
  private final ScoreBounds bounds;
  private final GradeWords said;
  private final Optional<Findings> findings;
  private final Optional<Recommendations> recommendations;

  private AnalysisReport(
      Words words,
      Frameworks frameworks,
      Framework framework,
      Scorecard scorecard,
      Optional<Previous> previous,
      Optional<ActionPlan> plan) {
    super(words, framework);
    this.frameworks = frameworks;
    this.scorecard = scorecard;
    this.previous = previous;
    this.plan = plan;
    this.audit = Audit.of(framework, scorecard);
    this.grade = audit.grade();
    this.explanation = Grading.explain(framework, scorecard);
    this.bounds = Scoring.bounds(framework, scorecard);
    this.said = GradeWords.ofPage(words, scorecard, framework, grade, explanation);
    this.findings = FindingPolicy.ofFramework(framework)
        .map(policy -> Findings.of(framework, scorecard, policy));
    this.recommendations = findings.map(found -> Recommendations.of(framework, scorecard, found));
  }

  /**
   * The report.
   *
   * @param words the language and the digits
   * @param frameworks where the codes of a plan are looked up that the rules do not have
   * @param framework the rules of the year
   * @param scorecard the scores
   * @param previous last year's result, to compare with
   * @param plan the agency's own plan, to show instead of a draft
   * @param otherRules the line that names rules that are not the national ones, if there are such
   * @return the report
   */
  static Report of(
      Words words,
      Frameworks frameworks,
      Framework framework,
      Scorecard scorecard,
      Optional<Previous> previous,
      Optional<ActionPlan> plan,
      Optional<String> otherRules) {
    return new AnalysisReport(words, frameworks, framework, scorecard, previous, plan)
        .report(otherRules.orElse(""));
  }

  private Report report(String otherRules) {
    String year = words.year(scorecard.fiscalYear());
    String title = words.text("report.title", year);
    List<Section> sections = new ArrayList<>();
    add(sections, "summary", summary());
    add(sections, "scores", scores());
    add(sections, "findings", findings());
    OriginMarks marks = new OriginMarks(words);
    RecommendationSection recommended =
        new RecommendationSection(words, framework, recommendations, marks);
    add(sections, "recommendations", recommended.blocks());
    add(sections, "measures", measures(marks));
    previous.ifPresent(before -> add(sections, "comparison", comparison(before)));
    add(sections, "contradictions", contradictions());
    add(sections, "method", method(recommended.examples()));
    String blank = words.text("report.blank");
    return new Report(
        words.language(),
        otherRules,
        title.replace(LINE_END, ""),
        List.of(title.split(Pattern.quote(LINE_END))),
        agency(),
        new Report.Memo(
            words.text("report.memo"),
            List.of(
                List.of(new Field(words.text("report.memo.unit"), blank)),
                List.of(
                    new Field(words.text("report.memo.number"), blank.substring(BLANK_HALF)),
                    new Field(words.text("report.memo.date"), blank.substring(BLANK_HALF))),
                List.of(new Field(
                    words.text("report.memo.subject"),
                    title.replace(LINE_END, "") + " " + agency())),
                List.of(new Field(words.text("report.memo.to"), blank)))),
        List.of(
            words.text("report.memo.closing"),
            words.text("report.memo.signed", blank),
            words.text("report.memo.position", blank)),
        sections);
  }

  private void add(List<Section> sections, String id, List<Block> blocks) {
    String number = words.number(sections.size() + 1);
    sections.add(new Section(id, number + ". " + words.text("report." + id), blocks));
  }

  private String agency() {
    return words.agency(scorecard.agency());
  }

  // ---- 1. summary

  private List<Block> summary() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(words.text(
        "report.summary.text",
        agency(),
        words.year(scorecard.fiscalYear()),
        said.overall(),
        said.tier(),
        said.passCheck())));
    if (grade.status() == GradeStatus.CONTRADICTORY) {
      blocks.add(new Notice(words.text("report.summary.contradictory")));
    } else if (!audit.isConsistent()) {
      blocks.add(new Notice(words.text("report.summary.wrongClaim")));
    }
    if (grade.status() == GradeStatus.OPEN) {
      blocks.add(new Notice(words.text("report.summary.open")));
    }
    if (framework.provisional()) {
      blocks.add(new Notice(words.text("report.summary.provisional", framework.id())));
    }
    List<Row> rows = new ArrayList<>();
    fact(rows, "overall", said.overall());
    fact(rows, "tier", said.tier());
    words.statedTier(framework, scorecard).ifPresent(tier -> fact(rows, "tier.stated", tier));
    fact(rows, "pass", said.passCheck());
    GradeText.statedIn(scorecard).ifPresent(source -> fact(rows, "statedIn", source));
    List<String> reasons = said.reasons();
    if (!reasons.isEmpty()) {
      fact(rows, "reason", reasons);
    }
    if (!grade.missing().isEmpty()) {
      fact(
          rows,
          "missing",
          grade.missing().stream().map(words::element).collect(Collectors.joining(", ")));
    }
    fact(
        rows,
        "contradictions",
        audit.isConsistent()
            ? words.text("contradictions.none")
            : words.text(
                "report.contradictions.count",
                words.number(audit.contradictions().size())));
    fact(rows, "framework", framework.id() + " — " + Quoted.of(named(framework.name())));
    fact(rows, "confidence", words.confidenceInFull(grade.confidence()));
    blocks.add(new Table(
        words.text("report.summary.table"),
        List.of(column("report.column.item", 30), column("report.column.result", 70)),
        rows));
    return blocks;
  }

  private void fact(List<Row> rows, String label, String value) {
    fact(rows, label, List.of(value));
  }

  private void fact(List<Row> rows, String label, List<String> values) {
    rows.add(new Row(List.of(List.of(words.text(label)), values)));
  }

  // ---- 2. scores

  private List<Block> scores() {
    List<Block> blocks = new ArrayList<>();
    List<ElementId> known = new ArrayList<>();
    addTree(known, ElementId.OVERALL);
    // Codes that an open catalogue does not list are in no tree.
    scorecard.scores().keySet().stream()
        .filter(id -> !known.contains(id))
        .sorted(ElementId.ORDER)
        .forEach(known::add);
    blocks.add(scoreTable(
        "report.scores.table", known, id -> id.level() != Level.QUESTION && isKnown(id)));
    List<ElementId> unknown = known.stream()
        .filter(id -> id.level() != Level.QUESTION
            && id.level() != Level.SUB_INDICATOR
            && bounds.of(id).nominal().isEmpty())
        .toList();
    if (!unknown.isEmpty()) {
      blocks.add(new Paragraph(words.text(
          "report.scores.unknown",
          unknown.stream().map(words::element).collect(Collectors.joining(", ")))));
    }
    if (known.stream().anyMatch(id -> id.level() == Level.QUESTION)) {
      blocks.add(scoreTable("report.scores.questions", known, id -> id.level() == Level.QUESTION));
    }
    tierTable().ifPresent(blocks::add);
    barChart(known).ifPresent(blocks::add);
    Optional<Figure> radar = radarChart();
    radar.ifPresent(blocks::add);
    if (radar.isEmpty()) {
      blocks.add(new Paragraph(words.text("report.chart.noRadar")));
    }
    return blocks;
  }

  /** An element and what belongs to it, as far as a report shows it: questions only if they are scored. */
  private void addTree(List<ElementId> ids, ElementId id) {
    if (id.level() != Level.QUESTION || scorecard.scores().containsKey(id)) {
      ids.add(id);
    }
    framework.children(id).forEach(child -> addTree(ids, child.id()));
  }

  /** Whether there is a score to show, or at least more than that it lies between 0 and 100. */
  private boolean isKnown(ElementId id) {
    ElementBounds of = bounds.of(id);
    return of.nominal().isPresent()
        || (id.level() != Level.SUB_INDICATOR
            && (!of.low().equals(Score.ZERO) || !of.high().equals(Score.MAX)));
  }

  private Table scoreTable(String caption, List<ElementId> ids, Predicate<ElementId> shown) {
    Optional<Score> mark = framework.passMark().map(PassMark::score);
    List<Row> rows = new ArrayList<>();
    for (ElementId id : ids) {
      if (shown.test(id)) {
        ElementBounds of = bounds.of(id);
        rows.add(row(
            id.toString(),
            words.nameOrDash(framework, id),
            said.value(of),
            words.text(
                scorecard.scores().containsKey(id)
                    ? "report.score.stated"
                    : of.nominal().isPresent() ? "report.score.computed" : "report.score.range"),
            mark.map(pass -> againstMark(of, pass)).orElse(NONE)));
      }
    }
    return new Table(
        words.text(caption),
        List.of(
            column("table.element", CODE_WIDTH),
            column("table.name", 41),
            number("report.column.score", 16),
            column("report.column.origin", 14),
            number("report.column.againstMark", 16)),
        rows);
  }

  /** What parts a score from the mark; of a range both ends, if they lie on one side of it. */
  private String againstMark(ElementBounds of, Score mark) {
    if (of.nominalInBounds().isPresent()) {
      return difference(of.nominalInBounds().get(), mark);
    }
    return of.low().isAtLeast(mark) == of.high().isAtLeast(mark)
        ? words.text("range", difference(of.low(), mark), difference(of.high(), mark))
        : NONE;
  }

  private String difference(Score score, Score mark) {
    return signed(score.toBigDecimal().subtract(mark.toBigDecimal()));
  }

  private String signed(BigDecimal difference) {
    String sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "";
    return sign + words.number(difference.abs().toPlainString());
  }

  private Optional<Table> tierTable() {
    return framework.ladder().map(ladder -> {
      List<ElementId> asked = List.copyOf(ladder.elements());
      List<Column> columns = new ArrayList<>();
      columns.add(column("report.column.tier", 40));
      for (ElementId id : asked) {
        columns.add(new Column(words.element(id), 60 / asked.size(), "number"));
      }
      List<Row> rows = new ArrayList<>();
      for (Tier tier : ladder.tiers()) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of(words.tier(framework, tier.code())));
        for (ElementId id : asked) {
          cells.add(
              List.of(tier.limit(id).map(limit -> words.number(limit.atLeast())).orElse(NONE)));
        }
        rows.add(new Row(cells));
      }
      return new Table(words.text("report.tiers.table"), columns, rows);
    });
  }

  private Optional<Figure> barChart(List<ElementId> known) {
    Optional<Score> mark = framework.passMark().map(PassMark::score);
    List<Bar> bars = known.stream()
        .filter(id -> id.level().compareTo(Level.PART) <= 0)
        .filter(id -> bounds.of(id).nominal().isPresent() || isJudged(id))
        .map(id -> bar(id, label(id), mark))
        .toList();
    if (bars.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(figure(new Chart(
        Chart.Shape.BARS,
        words.text("report.chart.bars"),
        words.text("report.chart.description", described(bars), describedMarks(marks())),
        words.text("report.chart.series"),
        bars,
        marks())));
  }

  /** The indicators, or the indices of the years that have those. */
  private Optional<Figure> radarChart() {
    Optional<Score> mark = framework.passMark().map(PassMark::score);
    for (Level level : List.of(Level.INDICATOR, Level.INDEX)) {
      List<ElementId> corners = framework.elements().stream()
          .map(Element::id)
          .filter(id -> id.level() == level && bounds.of(id).nominal().isPresent())
          .toList();
      if (corners.size() >= RADAR_CORNERS) {
        List<Bar> bars = corners.stream().map(id -> bar(id, label(id), mark)).toList();
        List<Mark> marks = marks().stream().filter(Mark::pass).toList();
        String what = words.text("report.chart.level." + level);
        return Optional.of(figure(new Chart(
            Chart.Shape.RADAR,
            words.text("report.chart.radar", what),
            words.text("report.chart.description", described(bars), describedMarks(marks)),
            words.text("report.chart.series"),
            bars,
            marks)));
      }
    }
    return Optional.empty();
  }

  private static Figure figure(Chart chart) {
    return new Figure(chart.title(), chart, Drawing.of(chart));
  }

  /** Whether the range of an element is narrow enough for a finding. */
  private boolean isJudged(ElementId id) {
    return findings.stream()
        .flatMap(found -> found.all().stream())
        .anyMatch(finding -> finding.element().equals(id));
  }

  private Bar bar(ElementId id, String label, Optional<Score> mark) {
    ElementBounds of = bounds.of(id);
    Optional<Score> score = of.nominalInBounds();
    Score most = score.orElse(of.high());
    boolean weak = mark.filter(pass -> !most.isAtLeast(pass)).isPresent();
    return new Bar(
        label, score.orElse(of.low()), most, printed(of, score) + (weak ? " ▼" : ""), weak);
  }

  private String printed(ElementBounds of, Optional<Score> score) {
    if (score.isEmpty()) {
      return words.number(of.low()) + "–" + words.number(of.high());
    }
    return of.nominal().equals(score) ? said.value(of) : words.number(score.get());
  }

  private String label(ElementId id) {
    if (id.level() == Level.INSTRUMENT || id.level() == Level.PART) {
      return id.toString();
    }
    Optional<String> name = framework.findElement(id).flatMap(words::name).map(words::inText);
    String number = id.level() == Level.INDICATOR ? words.number(id) + ". " : "";
    return name.map(text -> number + text)
        .filter(text -> DisplayWidth.of(text) <= LABEL_WIDTH)
        .orElse(words.element(id));
  }

  /** The pass mark and the floors of the overall score; tiers of one floor share a line. */
  private List<Mark> marks() {
    Optional<Score> pass = framework.passMark().map(PassMark::score);
    Map<Score, List<String>> floors = new LinkedHashMap<>();
    framework.ladder().ifPresent(ladder -> {
      for (Tier tier : ladder.tiers()) {
        tier.limit(ElementId.OVERALL)
            .ifPresent(limit -> floors
                .computeIfAbsent(limit.atLeast(), key -> new ArrayList<>())
                .add(words.name(tier.name())));
      }
    });
    pass.ifPresent(mark -> floors.computeIfAbsent(mark, key -> new ArrayList<>()));
    return floors.entrySet().stream()
        .sorted(Map.Entry.<Score, List<String>>comparingByKey().reversed())
        .map(entry -> mark(
            String.join("/", entry.getValue()),
            entry.getKey(),
            pass.filter(entry.getKey()::equals).isPresent()))
        .toList();
  }

  private Mark mark(String tiers, Score score, boolean pass) {
    String printed = words.number(plain(score));
    String name = Stream.of(pass ? words.text("explain.pass") : "", tiers, printed)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
    return new Mark(tiers, name, score, printed, pass);
  }

  /** 85 for 85.00, where there is little room. */
  private static String plain(Score score) {
    return score.hundredths() % 100 == 0 ? "" + score.hundredths() / 100 : score.toString();
  }

  private static String described(List<Bar> bars) {
    return bars.stream()
        .map(bar -> bar.label() + " " + bar.printed().replace(" ▼", ""))
        .collect(Collectors.joining(", "));
  }

  private String describedMarks(List<Mark> marks) {
    return marks.isEmpty()
        ? NONE
        : marks.stream().map(Mark::name).collect(Collectors.joining(", "));
  }

  // ---- 3. findings

  private List<Block> findings() {
    // Without a pass mark nothing is weak or strong, but still one score is the highest.
    Findings ranked = findings.orElseGet(
        () -> Findings.of(framework, scorecard, new FindingPolicy(Score.ZERO, Optional.empty())));
    return new FindingsSection(words, framework, grade, findings, ranked).blocks();
  }

  // ---- 5. measures

  private List<Block> measures(OriginMarks marks) {
    Optional<ActionPlan> draft =
        recommendations.map(given -> Plans.draft(framework, scorecard.agency(), given, frameworks));
    Optional<Coverage> coverage =
        plan.flatMap(own -> findings.map(found -> Coverage.of(own, found, framework, frameworks)));
    return new MeasureSection(words, framework, plan, draft, coverage, marks).blocks();
  }

  // ---- 6. comparison

  private List<Block> comparison(Previous before) {
    Comparison comparison =
        Comparison.between(before.framework(), before.scorecard(), framework, scorecard);
    List<Block> blocks = new ArrayList<>();
    ComparisonWords said = new ComparisonWords(words, before.framework(), framework, comparison);
    said.otherAgency().ifPresent(other -> blocks.add(new Notice(other)));
    blocks.addAll(said.blocks());
    return blocks;
  }

  // ---- 7. contradictions

  private List<Block> contradictions() {
    if (audit.isConsistent()) {
      return List.of(new Paragraph(words.text("report.contradictions.none")));
    }
    ContradictionText text = new ContradictionText(words, framework);
    return List.of(
        new Paragraph(words.text("report.contradictions.text")),
        new Bullets(audit.contradictions().stream()
            .map(contradiction -> text.lines(contradiction).stream()
                .map(String::strip)
                .collect(Collectors.joining(" ")))
            .toList()));
  }

  // ---- 8. method

  private List<Block> method(List<String> examples) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Bullets(List.of(
        words.text("report.method.bounds"),
        words.text("report.method.rounding"),
        words.text("report.method.findings"),
        words.text("report.method.noOfficial"))));
    List<String> formulas = explanation.computations().stream()
        .filter(computation -> computation.sumOfParts().isPresent())
        .map(this::formula)
        .toList();
    if (!formulas.isEmpty()) {
      blocks.add(new Subheading(words.text("explain.formulas")));
      blocks.add(new Bullets(formulas));
    }
    blocks.add(new Subheading(words.text("report.method.confidence")));
    blocks.add(confidenceTable());
    if (!examples.isEmpty()) {
      blocks.add(new Subheading(words.text("report.examples")));
      blocks.add(new Bullets(examples));
    }
    blocks.add(new Subheading(words.text("explain.sources")));
    blocks.add(new Bullets(sources()));
    scorecard
        .source()
        .ifPresent(source -> blocks.add(new Paragraph(words.text(
            "report.method.document",
            Quoted.of(source.title().orElse(""))
                + source.url().map(url -> " " + Quoted.of(url)).orElse("")))));
    return blocks;
  }

  private String formula(Computation computation) {
    return words.element(computation.bounds().element()) + " = "
        + computation.parts().stream()
            .map(part -> words.weighted(part.weight(), part.element()) + " ("
                + part.value().map(words::number).orElse("?") + ")")
            .collect(Collectors.joining(" + "))
        + " = " + words.number(computation.sumOfParts().orElseThrow().rounded());
  }

  /** Which rule is known how well: the worst is what the result rests on. */
  private Table confidenceTable() {
    Map<Confidence, Set<String>> rules = new LinkedHashMap<>();
    for (Confidence confidence : Confidence.values()) {
      rules.put(confidence, new LinkedHashSet<>());
    }
    explanation
        .computations()
        .forEach(computation -> computation
            .parts()
            .forEach(part -> rules
                .getOrDefault(part.provenance().confidence(), new LinkedHashSet<>())
                .add(words.text(
                    "report.rule.weight",
                    words.elementAfterWord(computation.bounds().element())))));
    framework.ladder().ifPresent(ladder -> {
      for (Tier tier : ladder.tiers()) {
        for (TierLimit limit : tier.limits()) {
          rules
              .getOrDefault(limit.provenance().confidence(), new LinkedHashSet<>())
              .add(words.text("report.rule.limit", words.tierAfterWord(framework, tier.code())));
        }
      }
    });
    framework
        .passMark()
        .ifPresent(mark -> rules
            .getOrDefault(mark.provenance().confidence(), new LinkedHashSet<>())
            .add(words.text("explain.pass")));
    List<Row> rows = new ArrayList<>();
    rules.forEach((confidence, used) -> {
      if (!used.isEmpty()) {
        rows.add(row(
            words.confidence(confidence),
            words.text("report.confidence." + confidence),
            String.join("; ", used)));
      }
    });
    if (rows.isEmpty()) {
      rows.add(row(NONE, words.text("report.rule.none"), NONE));
    }
    return new Table(
        words.text("report.confidence.table"),
        List.of(
            column("report.column.confidence", 16),
            column("report.column.meaning", 36),
            column("report.column.rules", 48)),
        rows);
  }

  private List<String> sources() {
    Set<String> used = new LinkedHashSet<>();
    explanation
        .computations()
        .forEach(computation ->
            computation.parts().forEach(part -> used.addAll(GradeText.cited(part.provenance()))));
    framework
        .ladder()
        .ifPresent(ladder -> ladder
            .tiers()
            .forEach(tier ->
                tier.limits().forEach(limit -> used.addAll(GradeText.cited(limit.provenance())))));
    framework.passMark().map(PassMark::provenance).map(GradeText::cited).ifPresent(used::addAll);
    recommendations.ifPresent(found -> found
        .all()
        .forEach(recommended -> recommended
            .recommendation()
            .provenance()
            .map(GradeText::cited)
            .ifPresent(used::addAll)));
    return used.isEmpty() ? GradeText.cited(framework.sources()) : List.copyOf(used);
  }
}
