package io.github.ita4j.json.read;

import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.json.form.ProgressJson;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.form.SchemaId;
import io.github.ita4j.json.text.Abbreviated;
import io.github.ita4j.json.text.Found;
import io.github.ita4j.json.text.JsonPaths;
import io.github.ita4j.json.text.JsonValue;
import io.github.ita4j.json.text.Refusal;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.SourceDocument;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reader of progress reports. It leaves out refused parts as {@link PlanReader} does. It keeps an
 * entry for a measure that is not in the plan. It also keeps a year or an agency other than the
 * plan's.
 */
public final class ProgressReader {

  private final Reading reading;
  private final Optional<ActionPlan> plan;
  private final PartReader parts;

  private final Optional<KnownMeasures> measures;

  /**
   * Creates a reader of one document.
   *
   * @param plan the plan that the report must match, if any
   */
  public ProgressReader(Reading reading, Optional<ActionPlan> plan) {
    this.reading = reading;
    this.plan = plan;
    this.parts = new PartReader(reading);
    this.measures = plan.map(KnownMeasures::new);
  }

  /** Returns the report, or empty if it is refused and problems are collected. */
  public Optional<ProgressReport> read(JsonValue document) {
    return JsonObjectReader.readDocument(
        reading,
        document,
        ProgressJson.class,
        SchemaId.PROGRESS.id(),
        "a progress report document",
        this::report);
  }

  private @Nullable ProgressReport report(JsonObjectReader root) {
    @Nullable
    FiscalYear year = reading.attempt(
        () -> root.required("fiscalYear", ScalarReader.YEAR, ScalarReader::fiscalYear));
    @Nullable Agency agency = reading.attempt(() -> AgencyReader.of(reading, root));
    plan.ifPresent(followed -> requireOfPlan(root, followed, year, agency));
    List<Progress> entries = root.items("entries", "an array of entries", this::entry);
    Optional<SourceDocument> source = parts.source(root);
    if (year == null || agency == null) {
      return null;
    }
    return ProgressReport.builder()
        .fiscalYear(year)
        .agency(agency)
        .entries(entries)
        .source(source)
        .build();
  }

  private Progress entry(String path, JsonValue value) {
    return JsonObjectReader.readWhole(
        reading,
        path,
        value,
        ProgressJson.Entry.class,
        "an object with the measure and its state",
        this::entry);
  }

  private Progress entry(JsonObjectReader entry) {
    String measure =
        entry.requiredText("measure", "the id of the measure in the plan", ValueParser::measure);
    Progress.State state = entry.requiredText(
        "state",
        "how far the measure has come, such as \"DONE\"",
        (path, text) -> ValueParser.constant(path, text, Progress.State.class));
    measures
        .flatMap(known -> known.unknown(entry.path("measure"), measure))
        .ifPresent(reading::addKept);
    return Progress.builder()
        .measureId(measure)
        .steps(entry.texts("steps"))
        .responsibleUnits(entry.texts("responsibleUnits"))
        .state(state)
        .done(entry.texts("done"))
        .outcomes(entry.texts("outcomes"))
        .evidence(entry.texts("evidence"))
        .date(entry.optional("date", JsonObjectReader.text(ValueParser.DATE, ValueParser::date)))
        .periods(parts.periods(entry))
        .spent(entry.optional("spent", parts::budget))
        .remark(entry.optional("remark", JsonObjectReader.text("a text")))
        .build();
  }

  /**
   * Adds a problem for a report of another plan. Ids such as m1 occur in many plans and cannot show
   * that.
   */
  private void requireOfPlan(
      JsonObjectReader root,
      ActionPlan followed,
      @Nullable FiscalYear year,
      @Nullable Agency agency) {
    if (year != null && !year.equals(followed.fiscalYear())) {
      int expected = followed.fiscalYear().buddhistEra();
      reading.addKept(new Refusal(
          root.path("fiscalYear"),
          Integer.toString(year.buddhistEra()),
          expected + ", the year of the plan",
          RefusalReason.OTHER_YEAR,
          expected));
    }
    if (agency == null || agency.mayBe(followed.agency())) {
      return;
    }
    String path = root.path("agency");
    requireSame(
        JsonPaths.property(path, "name"),
        Optional.of(agency.name()),
        Optional.of(followed.agency().name()));
    requireSame(
        JsonPaths.property(path, "type"), agency.type(), followed.agency().type());
    requireSame(
        JsonPaths.property(path, "province"),
        agency.province(),
        followed.agency().province());
  }

  private void requireSame(String path, Optional<String> own, Optional<String> ofPlan) {
    if (own.isPresent() && ofPlan.isPresent() && !own.equals(ofPlan)) {
      reading.addKept(new Refusal(
          path,
          Found.text(own.get()),
          Abbreviated.quoted(ofPlan.get()) + ", as the plan has it",
          RefusalReason.OTHER_AGENCY,
          ofPlan.get()));
    }
  }
}
