package io.github.ita4j.json;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.MeasureKind;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reader of action plans from a tree of JSON values.
 *
 * <p>If problems are collected, only the refused part is left out: an item of an array or an
 * optional property. If a required property is refused, the object that requires it is left out. A
 * well-formed name that the framework does not have is kept.
 */
final class PlanForm extends DocumentForm {

  private static final List<String> DOCUMENT =
      List.of("schema", "fiscalYear", "framework", "agency", "targets", "measures", "source");
  private static final List<String> TARGET = List.of("element", "from", "fromYear", "atLeast");
  private static final List<String> MEASURE = List.of(
      "id",
      "title",
      "kind",
      "steps",
      "responsibleUnits",
      "periods",
      "budget",
      "monitoring",
      "answers",
      "cites",
      "origin",
      "remark");
  private static final List<String> MONITORING = List.of("printed", "informed", "due");

  private final Problems problems;
  private final PlanRules rules;

  PlanForm(boolean ignoringUnknown, Problems problems, Frameworks frameworks) {
    super(ignoringUnknown, problems);
    this.problems = problems;
    this.rules = new PlanRules(frameworks, problems);
  }

  /** Returns the plan, or empty if it is refused and problems are collected. */
  Optional<ActionPlan> read(Node document) {
    Node.@Nullable Obj root =
        problems.attempt(() -> root(document, "an action plan document", SchemaId.PLAN, DOCUMENT));
    if (root == null) {
      return Optional.empty();
    }
    @Nullable
    FiscalYear year =
        problems.attempt(() -> Names.year("$.fiscalYear", year("$", root, "fiscalYear")));
    Optional<FrameworkId> framework = optional("$", root, "framework", PlanForm::framework);
    // A refused framework must not be replaced by the national one.
    if (year != null && framework.isPresent() == (root.given("framework") != null)) {
      rules.useFramework(year, framework);
    }
    @Nullable Agency agency = problems.attempt(() -> Below.of("$.agency", agency(root)::toDomain));
    List<TargetJson> targets = items("$", root, "targets", "an array of targets", this::target);
    List<MeasureJson> measures =
        items("$", root, "measures", "an array of measures", this::measure);
    Optional<SourceJson> source = optional("$", root, "source", (path, node) -> source(node));
    if (year == null || agency == null) {
      return Optional.empty();
    }
    return Optional.of(ActionPlan.builder()
        .fiscalYear(year)
        .framework(framework)
        .agency(agency)
        .targets(targets.stream().map(TargetJson::toDomain).toList())
        .measures(measures.stream()
            .map(measure -> measure.toDomain(PlanRules.codesOf(year, framework)))
            .toList())
        .source(source.map(SourceJson::toDomain))
        .build());
  }

  private static FrameworkId framework(String path, Node node) {
    return PlanRules.pinned(text("a framework, such as \"nacc-2568r1\"").apply(path, node));
  }

  private TargetJson target(String path, Node node) {
    Node.Obj target = object(path, node, "an object with the element and the score to reach");
    checkNames(path, target, TARGET);
    String element = requiredText(path, target, "element", Names.ELEMENT);
    ElementId id = Names.element(path + ".element", element);
    Optional<ScoreJson> from = optional(path, target, "from", this::score);
    Optional<Integer> fromYear = optional(
        path,
        target,
        "fromYear",
        (own, given) -> Names.year(own, year(path, target, "fromYear")).buddhistEra());
    Node atLeast = target.members().get("atLeast");
    if (atLeast == null) {
      throw refused(path + ".atLeast", "missing", "the score to reach");
    }
    ScoreJson score = score(path + ".atLeast", atLeast);
    rules.requireElement(path + ".element", id);
    return new TargetJson(element, from.orElse(null), fromYear.orElse(null), score);
  }

  private MeasureJson measure(String path, Node node) {
    Node.Obj measure = object(path, node, "an object with the id and the title of a measure");
    checkNames(path, measure, MEASURE);
    String id = Names.measure(
        path + ".id", requiredText(path, measure, "id", "the name of the measure in the plan"));
    String title = Names.notBlank(
        path + ".title", requiredText(path, measure, "title", "what is done, as a text"));
    rules.requireOwnId(path, id);
    return new MeasureJson(
        id,
        title,
        optional(path, measure, "kind", PlanForm::kind).orElse(null),
        texts(path, measure, "steps"),
        texts(path, measure, "responsibleUnits"),
        items(path, measure, "periods", "an array of periods", this::period),
        optional(path, measure, "budget", this::budget).orElse(null),
        optional(path, measure, "monitoring", this::monitoring).orElse(null),
        items(path, measure, "answers", "an array of elements", this::answer),
        items(path, measure, "cites", "an array of question codes", this::cited),
        optional(path, measure, "origin", PlanForm::origin).orElse(null),
        optional(path, measure, "remark", text("a text")).orElse(null));
  }

  private static String kind(String path, Node node) {
    return Names.constant(
            path,
            text("the kind of the measure, such as \"DISCLOSURE\"").apply(path, node),
            MeasureKind.class)
        .name();
  }

  private static String origin(String path, Node node) {
    return Names.constant(
            path,
            text("whose proposal the measure is, such as \"EXAMPLE\"").apply(path, node),
            Origin.class)
        .name();
  }

  private MonitoringJson monitoring(String path, Node node) {
    Node.Obj monitoring = object(path, node, "an object with printed, informed and due");
    checkNames(path, monitoring, MONITORING);
    return new MonitoringJson(
        requiredText(path, monitoring, "printed", "the words of the source as a text"),
        texts(path, monitoring, "informed"),
        optional(path, monitoring, "due", this::period).orElse(null));
  }

  private String answer(String path, Node node) {
    ElementId id = Names.element(path, text(Names.ELEMENT).apply(path, node));
    rules.requireElement(path, id);
    return id.toString();
  }

  private String cited(String path, Node node) {
    String code = text(Names.CITED).apply(path, node);
    rules.requireCited(path, code);
    return code;
  }
}
