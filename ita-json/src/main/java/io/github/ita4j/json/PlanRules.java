package io.github.ita4j.json;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Target;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.ItaParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a plan beyond its form. Its framework must be known and have its elements and codes,
 * and no name may be given twice.
 */
final class PlanRules {

  private final Frameworks frameworks;
  private final Problems problems;

  /** The path of each measure, by its id. */
  private final Map<String, String> measures = new LinkedHashMap<>();

  private Optional<Framework> framework = Optional.empty();

  PlanRules(Frameworks frameworks, Problems problems) {
    this.frameworks = frameworks;
    this.problems = problems;
  }

  /** Returns the plan of a wire record. */
  ActionPlan plan(PlanJson json) {
    Names.schema(json.schema(), SchemaId.PLAN);
    FiscalYear year = Names.year("$.fiscalYear", json.fiscalYear());
    @Nullable String pin = json.framework();
    Optional<FrameworkId> pinned = pin == null ? Optional.empty() : Optional.of(pinned(pin));
    useFramework(year, pinned);
    List<Target> targets = Below.each("$.targets", json.targets(), TargetJson::toDomain);
    for (int i = 0; i < targets.size(); i++) {
      requireElement(JsonPaths.item("$.targets", i) + ".element", targets.get(i).element());
    }
    List<Measure> read = Below.each(
        "$.measures", json.measures(), measure -> measure.toDomain(codesOf(year, pinned)));
    for (int i = 0; i < read.size(); i++) {
      requireMeasure(
          JsonPaths.item("$.measures", i), read.get(i), json.measures().get(i));
    }
    return ActionPlan.builder()
        .fiscalYear(year)
        .framework(pinned)
        .agency(Below.of("$.agency", json.agency()::toDomain))
        .targets(targets)
        .measures(read)
        .source(Optional.ofNullable(json.source()).map(SourceJson::toDomain))
        .build();
  }

  /** Returns the fiscal year of codes without a year: that of the framework, if one is named. */
  static FiscalYear codesOf(FiscalYear year, Optional<FrameworkId> pinned) {
    return pinned.map(FrameworkId::fiscalYear).orElse(year);
  }

  /** Returns the framework id of a text. This reader need not know that framework. */
  static FrameworkId pinned(String text) {
    try {
      return FrameworkId.parse(text);
    } catch (ItaParseException e) {
      throw refused("$.framework", Shown.quoted(text), "a framework, such as \"nacc-2568r1\"");
    }
  }

  /**
   * Sets the framework for looking up elements and codes. An unknown framework is reported once,
   * and no names are then looked up.
   */
  void useFramework(FiscalYear year, Optional<FrameworkId> pinned) {
    framework = pinned.isPresent()
        ? frameworks.find(pinned.get())
        : frameworks.findLatest(Frameworks.NATIONAL_SCHEME, year);
    if (framework.isPresent()) {
      return;
    }
    if (pinned.isPresent()) {
      problems.addKept(refused(
          "$.framework",
          Shown.quoted(pinned.get().toString()),
          "one of "
              + frameworks.all().stream()
                  .map(Framework::toString)
                  .collect(Collectors.joining(", "))));
    } else {
      problems.addKept(refused(
          "$.fiscalYear",
          Integer.toString(year.buddhistEra()),
          "one of "
              + years(Frameworks.NATIONAL_SCHEME)
              + ", or any year where \"framework\" says whose codes the plan names"));
    }
  }

  void requireElement(String path, ElementId id) {
    framework.flatMap(known -> Names.unknownIn(known, path, id)).ifPresent(problems::addKept);
  }

  /** Refuses a code that does not exist in its own year. */
  void requireCited(String path, String text) {
    Optional<CitedCode> cited = Names.cited(path, text, framework.map(Framework::fiscalYear));
    if (framework.isEmpty() || cited.isEmpty()) {
      return;
    }
    FrameworkId named = framework.get().id();
    Optional<Framework> own = frameworks.findInYear(named, cited.get().fiscalYear());
    if (own.isPresent()) {
      Names.unknownIn(own.get(), path, cited.get().code(), text).ifPresent(problems::addKept);
    } else {
      problems.addKept(refused(
          path,
          "unknown code " + Shown.quoted(text),
          "a code of one of the fiscal years " + years(named.scheme())));
    }
  }

  private String years(String scheme) {
    return frameworks.all().stream()
        .filter(known -> known.id().scheme().equals(scheme))
        .map(known -> Integer.toString(known.fiscalYear().buddhistEra()))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** Refuses an id that another measure has, or else remembers it. */
  void requireOwnId(String path, String id) {
    @Nullable String first = measures.putIfAbsent(id, path);
    if (first != null) {
      throw refused(
          path + ".id", Shown.quoted(id), "a name of its own: " + first + " has this one");
    }
  }

  private void requireMeasure(String path, Measure measure, MeasureJson json) {
    requireOwnId(path, measure.id());
    List<ElementId> answers = measure.answers();
    for (int i = 0; i < answers.size(); i++) {
      requireElement(JsonPaths.item(path + ".answers", i), answers.get(i));
    }
    for (int i = 0; i < json.cites().size(); i++) {
      requireCited(JsonPaths.item(path + ".cites", i), json.cites().get(i));
    }
  }

  private static ItaJsonException refused(String path, String value, String allowed) {
    return new ItaJsonException("", path, value, allowed);
  }
}
