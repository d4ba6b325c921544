package io.github.ita4j.json;

import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.FiscalYear;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A reader of progress reports from a tree of JSON values. It leaves out refused parts as
 * {@link PlanForm} does. It keeps an entry for a measure that is not in the plan. It also keeps a
 * year or an agency other than the plan's.
 */
final class ProgressForm extends DocumentForm {

  private static final List<String> DOCUMENT =
      List.of("schema", "fiscalYear", "agency", "entries", "source");
  private static final List<String> ENTRY = List.of(
      "measure",
      "steps",
      "responsibleUnits",
      "state",
      "done",
      "outcomes",
      "evidence",
      "date",
      "periods",
      "spent",
      "remark");

  /** The number of the plan's measures that a refusal of an unknown measure lists. */
  private static final int NAMED = 20;

  private final Problems problems;
  private final Optional<ActionPlan> plan;

  /** The ids of the plan's measures, if there is a plan. */
  private final Optional<List<String>> measures;

  ProgressForm(boolean ignoringUnknown, Problems problems, Optional<ActionPlan> plan) {
    super(ignoringUnknown, problems);
    this.problems = problems;
    this.plan = plan;
    this.measures = plan.map(known -> known.measures().stream().map(Measure::id).toList());
  }

  /** Returns the report, or empty if it is refused and problems are collected. */
  Optional<ProgressReport> read(Node document) {
    Node.@Nullable Obj root = problems.attempt(
        () -> root(document, "a progress report document", SchemaId.PROGRESS, DOCUMENT));
    if (root == null) {
      return Optional.empty();
    }
    @Nullable
    FiscalYear year =
        problems.attempt(() -> Names.year("$.fiscalYear", year("$", root, "fiscalYear")));
    @Nullable Agency agency = problems.attempt(() -> Below.of("$.agency", agency(root)::toDomain));
    plan.ifPresent(followed -> requireOfPlan(followed, year, agency));
    List<ProgressJson.Entry> entries =
        items("$", root, "entries", "an array of entries", this::entry);
    Optional<SourceJson> source = optional("$", root, "source", (path, node) -> source(node));
    if (year == null || agency == null) {
      return Optional.empty();
    }
    return Optional.of(ProgressReport.builder()
        .fiscalYear(year)
        .agency(agency)
        .entries(entries.stream().map(ProgressJson.Entry::toDomain).toList())
        .source(source.map(SourceJson::toDomain))
        .build());
  }

  private ProgressJson.Entry entry(String path, Node node) {
    Node.Obj entry = object(path, node, "an object with the measure and its state");
    checkNames(path, entry, ENTRY);
    String measure = Names.measure(
        path + ".measure",
        requiredText(path, entry, "measure", "the id of the measure in the plan"));
    String state = Names.constant(
            path + ".state",
            requiredText(path, entry, "state", "how far the measure has come, such as \"DONE\""),
            Progress.State.class)
        .name();
    requireMeasure(path + ".measure", measure);
    return new ProgressJson.Entry(
        measure,
        texts(path, entry, "steps"),
        texts(path, entry, "responsibleUnits"),
        state,
        texts(path, entry, "done"),
        texts(path, entry, "outcomes"),
        texts(path, entry, "evidence"),
        optional(path, entry, "date", ProgressForm::date).orElse(null),
        items(path, entry, "periods", "an array of periods", this::period),
        optional(path, entry, "spent", this::budget).orElse(null),
        optional(path, entry, "remark", text("a text")).orElse(null));
  }

  private static String date(String path, Node node) {
    return Names.text(Names.date(path, text(Names.DATE).apply(path, node)));
  }

  /**
   * Adds a problem for a report of another plan. Ids such as m1 occur in many plans and cannot show
   * that.
   */
  private void requireOfPlan(
      ActionPlan followed, @Nullable FiscalYear year, @Nullable Agency agency) {
    if (year != null && !year.equals(followed.fiscalYear())) {
      problems.addKept(refused(
          "$.fiscalYear",
          Integer.toString(year.buddhistEra()),
          followed.fiscalYear().buddhistEra() + ", the year of the plan"));
    }
    if (agency == null || agency.mayBe(followed.agency())) {
      return;
    }
    requireSame(
        "name", Optional.of(agency.name()), Optional.of(followed.agency().name()));
    requireSame("type", agency.type(), followed.agency().type());
    requireSame("province", agency.province(), followed.agency().province());
  }

  private void requireSame(String name, Optional<String> own, Optional<String> ofPlan) {
    if (own.isPresent() && ofPlan.isPresent() && !own.equals(ofPlan)) {
      problems.addKept(refused(
          JsonPaths.property("$.agency", name),
          Shown.quoted(own.get()),
          Shown.quoted(ofPlan.get()) + ", as the plan has it"));
    }
  }

  private void requireMeasure(String path, String id) {
    if (measures.isEmpty() || measures.get().contains(id)) {
      return;
    }
    List<String> known = measures.get();
    problems.addKept(refused(
        path,
        "unknown measure " + Shown.quoted(id),
        known.isEmpty()
            ? "a measure of the plan, which has none"
            : "one of "
                + known.stream()
                    .limit(NAMED)
                    .map(Shown::shortened)
                    .collect(Collectors.joining(", "))
                + (known.size() > NAMED ? ", …" : "")
                + NearestName.hint(id, known)));
  }
}
