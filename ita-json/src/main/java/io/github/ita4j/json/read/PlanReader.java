package io.github.ita4j.json.read;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.MeasureDetail;
import io.github.ita4j.improvement.MeasureKind;
import io.github.ita4j.improvement.Monitoring;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.improvement.PlanIssue;
import io.github.ita4j.improvement.Target;
import io.github.ita4j.json.form.MeasureDetailJson;
import io.github.ita4j.json.form.MeasureJson;
import io.github.ita4j.json.form.MonitoringJson;
import io.github.ita4j.json.form.PlanJson;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.form.SchemaId;
import io.github.ita4j.json.form.TargetJson;
import io.github.ita4j.json.text.Found;
import io.github.ita4j.json.text.JsonValue;
import io.github.ita4j.json.text.Refusal;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.SourceDocument;
import io.github.ita4j.model.StatedScore;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A reader of action plans. The framework of a plan must be known and have its elements and codes,
 * and no measure may have the id of another.
 *
 * <p>If problems are collected, only the refused part is left out: an item of an array or an
 * optional property. If a required property is refused, the object that requires it is left out. A
 * well-formed name that the framework does not have is kept.
 */
public final class PlanReader {

  private static final String FRAMEWORK = "a framework, such as \"nacc-2568r1\"";
  private static final String AT_LEAST = "the score to reach";

  private final Reading reading;
  private final Frameworks frameworks;
  private final PartReader parts;
  private final PlanIssuesReader issues;

  /** The path of each measure, by its id. */
  private final Map<String, String> measures = new LinkedHashMap<>();

  /** The elements of each framework that the plan names elements or codes of. */
  private final Map<FrameworkId, KnownElements> elements = new HashMap<>();

  /** The framework for looking up elements and codes, once it is known. */
  private Optional<Framework> framework = Optional.empty();

  /** The fiscal year of codes that name none themselves, once it is known. */
  private Optional<FiscalYear> codesOf = Optional.empty();

  /** Creates a reader of one document. */
  public PlanReader(Reading reading, Frameworks frameworks) {
    this.reading = reading;
    this.frameworks = frameworks;
    this.parts = new PartReader(reading);
    this.issues = new PlanIssuesReader(reading);
  }

  /** Returns the plan, or empty if it is refused and problems are collected. */
  public Optional<ActionPlan> read(JsonValue document) {
    return JsonObjectReader.readDocument(
        reading,
        document,
        PlanJson.class,
        SchemaId.PLAN.id(),
        "an action plan document",
        this::plan);
  }

  private @Nullable ActionPlan plan(JsonObjectReader root) {
    @Nullable
    FiscalYear year = reading.attempt(
        () -> root.required("fiscalYear", ScalarReader.YEAR, ScalarReader::fiscalYear));
    Optional<FrameworkId> pinned =
        root.optional("framework", JsonObjectReader.text(FRAMEWORK, PlanReader::pinned));
    // A refused framework must not be replaced by the national one.
    if (year != null && pinned.isPresent() == root.has("framework")) {
      useFramework(root, year, pinned);
    }
    codesOf = pinned.map(FrameworkId::fiscalYear).or(() -> Optional.ofNullable(year));
    @Nullable Agency agency = reading.attempt(() -> AgencyReader.of(reading, root));
    List<PlanIssue> listed = issues.ofPlan(root);
    List<Target> targets = root.items("targets", "an array of targets", this::target);
    List<Measure> read = root.items("measures", "an array of measures", this::measure);
    Optional<SourceDocument> source = parts.source(root);
    if (year == null || agency == null) {
      return null;
    }
    return ActionPlan.builder()
        .fiscalYear(year)
        .framework(pinned)
        .agency(agency)
        .targets(targets)
        .issues(listed)
        .measures(read)
        .source(source)
        .build();
  }

  /** Returns the framework id of a text. This reader need not know that framework. */
  private static FrameworkId pinned(String path, String text) {
    try {
      return FrameworkId.parse(text);
    } catch (ItaParseException e) {
      throw new Refusal(path, Found.text(text), FRAMEWORK, RefusalReason.NOT_A_FRAMEWORK);
    }
  }

  /**
   * Sets the framework for looking up elements and codes. An unknown framework is reported once,
   * and no names are then looked up.
   */
  private void useFramework(JsonObjectReader root, FiscalYear year, Optional<FrameworkId> pinned) {
    framework = pinned.isPresent()
        ? frameworks.find(pinned.get())
        : frameworks.findLatest(Frameworks.NATIONAL_SCHEME, year);
    if (framework.isPresent()) {
      return;
    }
    if (pinned.isPresent()) {
      String known =
          frameworks.all().stream().map(Framework::toString).collect(Collectors.joining(", "));
      reading.addKept(new Refusal(
          root.path("framework"),
          Found.text(pinned.get().toString()),
          "one of " + known,
          RefusalReason.UNKNOWN_FRAMEWORK,
          known));
    } else {
      String years = StatedYear.years(frameworks, Frameworks.NATIONAL_SCHEME);
      reading.addKept(new Refusal(
          root.path("fiscalYear"),
          Integer.toString(year.buddhistEra()),
          "one of " + years + ", or any year where \"framework\" says whose codes the plan names",
          RefusalReason.YEAR_WITHOUT_RULES,
          years,
          ""));
    }
  }

  private Target target(String path, JsonValue value) {
    return JsonObjectReader.readWhole(
        reading,
        path,
        value,
        TargetJson.class,
        "an object with the element and the score to reach",
        target -> {
          ElementId element =
              target.requiredText("element", ValueParser.ELEMENT, ValueParser::element);
          Optional<StatedScore> from = target.optional("from", this::score);
          Optional<FiscalYear> fromYear = target.optional("fromYear", ScalarReader::fiscalYear);
          StatedScore atLeast = target.required("atLeast", AT_LEAST, this::score);
          requireElement(target.path("element"), element);
          return Target.builder()
              .element(element)
              .from(from)
              .fromYear(fromYear)
              .atLeast(atLeast)
              .build();
        });
  }

  private StatedScore score(String path, JsonValue value) {
    return ScalarReader.stated(reading, path, value);
  }

  private Measure measure(String path, JsonValue value) {
    return JsonObjectReader.readWhole(
        reading,
        path,
        value,
        MeasureJson.class,
        "an object with the id and the title of a measure",
        this::measure);
  }

  private Measure measure(JsonObjectReader measure) {
    String id =
        measure.requiredText("id", "the name of the measure in the plan", ValueParser::measure);
    String title = measure.requiredText("title", "what is done, as a text", ValueParser::notBlank);
    requireOwnId(measure, id);
    return Measure.builder()
        .id(id)
        .title(title)
        .kind(measure
            .optional(
                "kind",
                constant("the kind of the measure, such as \"DISCLOSURE\"", MeasureKind.class))
            .orElse(MeasureKind.OTHER))
        .steps(measure.texts("steps"))
        .details(measure.items("details", "an array of details", this::detail))
        .issues(issues.ofMeasure(measure))
        .responsibleUnits(measure.texts("responsibleUnits"))
        .periods(parts.periods(measure))
        .budget(measure.optional("budget", parts::budget))
        .monitoring(measure.optional("monitoring", this::monitoring))
        .answers(measure.items(
            "answers",
            "an array of elements",
            JsonObjectReader.text(ValueParser.ELEMENT, this::answer)))
        .cites(measure.items("cites", "an array of question codes", this::cited))
        .origin(measure.optional("origin", PartReader.ORIGIN).orElse(Origin.AGENCY))
        .remark(measure.optional("remark", JsonObjectReader.text("a text")))
        .build();
  }

  private @Nullable MeasureDetail detail(String path, JsonValue value) {
    return JsonObjectReader.read(
        reading, path, value, MeasureDetailJson.class, "an object with item and text", detail -> {
          Optional<CitedCode> item = detail.inseparable("item", this::cited);
          String text = detail.requiredText("text", "what the item shows", ValueParser::notBlank);
          Origin origin = detail.inseparable("origin", PartReader.ORIGIN).orElse(Origin.AGENCY);
          Optional<String> agency = detail.inseparable(
              "exampleOf",
              JsonObjectReader.text("the agency whose example it is", ValueParser::notBlank));
          if (agency.isPresent() != (origin == Origin.EXAMPLE)) {
            throw new Refusal(
                path,
                agency.isPresent() ? "exampleOf of no example" : "an example of no agency",
                "a detail with exampleOf and the origin EXAMPLE, or with neither",
                RefusalReason.AGENCY_OF_NO_EXAMPLE);
          }
          if (!detail.has("item")) {
            throw Refusal.missing(detail.path("item"), ValueParser.CITED);
          }
          return item.map(of -> MeasureDetail.builder()
                  .item(of)
                  .text(text)
                  .origin(origin)
                  .exampleOf(agency)
                  .build())
              .orElse(null);
        });
  }

  private static <E extends Enum<E>> JsonObjectReader.ValueReader<E> constant(
      String allowed, Class<E> type) {
    return JsonObjectReader.text(allowed, (path, text) -> ValueParser.constant(path, text, type));
  }

  private Monitoring monitoring(String path, JsonValue value) {
    return JsonObjectReader.readWhole(
        reading,
        path,
        value,
        MonitoringJson.class,
        "an object with printed, informed and due",
        monitoring -> Monitoring.builder()
            .printed(monitoring.requiredText("printed", "the words of the source as a text"))
            .informed(monitoring.texts("informed"))
            .due(monitoring.optional("due", parts::period))
            .build());
  }

  private ElementId answer(String path, String text) {
    ElementId id = ValueParser.element(path, text);
    requireElement(path, id);
    return id;
  }

  /** Reads a code. It is left out if its year is that of a plan whose year was refused. */
  private @Nullable CitedCode cited(String path, JsonValue value) {
    if (!(value instanceof JsonValue.Str text)) {
      throw Refusal.wrongType(path, value, ValueParser.CITED, "text");
    }
    Optional<CitedCode> cited = ValueParser.cited(path, text.text(), codesOf);
    if (framework.isPresent() && cited.isPresent()) {
      requireCited(path, text.text(), cited.get(), framework.get().id());
    }
    return cited.orElse(null);
  }

  /** Reports a code that does not exist in its own year. */
  private void requireCited(String path, String text, CitedCode cited, FrameworkId named) {
    Optional<Framework> own = frameworks.findInYear(named, cited.fiscalYear());
    if (own.isPresent()) {
      elementsOf(own.get()).unknown(path, cited.code(), text).ifPresent(reading::addKept);
    } else {
      String years = StatedYear.years(frameworks, named.scheme());
      reading.addKept(new Refusal(
          path,
          Found.text("unknown code ", text, ""),
          "a code of one of the fiscal years " + years,
          RefusalReason.CODE_OF_UNKNOWN_YEAR,
          years));
    }
  }

  private KnownElements elementsOf(Framework known) {
    return elements.computeIfAbsent(known.id(), id -> new KnownElements(known));
  }

  private void requireElement(String path, ElementId id) {
    framework
        .flatMap(known -> elementsOf(known).unknown(path, id, id.toString()))
        .ifPresent(reading::addKept);
  }

  /** Refuses an id that another measure has, or else remembers it. */
  private void requireOwnId(JsonObjectReader measure, String id) {
    @Nullable String first = measures.putIfAbsent(id, measure.path());
    if (first != null) {
      throw Refusal.repeated(measure.path("id"), Found.text(id), "a name", first);
    }
  }
}
