package io.github.ita4j.examples;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.ActionPlanBuilder;
import io.github.ita4j.improvement.Budget;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.MeasureKind;
import io.github.ita4j.improvement.Monitoring;
import io.github.ita4j.improvement.Period;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.improvement.ProgressReportBuilder;
import io.github.ita4j.improvement.Target;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.SourceDocument;
import io.github.ita4j.model.StatedScore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The documents of {@code reports/}, read. */
final class ReportDocuments {

  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  private ReportDocuments() {}

  /** Words of a report: on which elements, what they call for if they say so, whose they are, and the codes that they cite. */
  record Quote(
      List<ElementId> elements,
      Optional<String> category,
      String by,
      String text,
      List<QuestionCode> cites) {}

  static Scorecard assessment(String name) {
    try {
      return ItaJson.reader().readAssessment(ReportsTest.REPORTS.resolve(name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ActionPlan plan(String name) {
    JsonNode json = json(name + ".plan.json", "ita/plan/1");
    ActionPlanBuilder plan = ActionPlan.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(json.get("fiscalYear").intValue()))
        .framework(Optional.of(FrameworkId.parse(json.get("framework").textValue())))
        .agency(agency(json))
        .targets(list(json.path("targets"), ReportDocuments::target))
        .source(source(json));
    for (JsonNode measure : json.get("measures")) {
      plan.addMeasure(Measure.builder()
          .id(measure.get("id").textValue())
          .title(measure.get("title").textValue())
          .kind(MeasureKind.valueOf(measure.get("kind").textValue()))
          .steps(texts(measure, "steps"))
          .responsibleUnits(texts(measure, "responsibleUnits"))
          .periods(list(measure.path("periods"), period -> Period.read(period.textValue())))
          .monitoring(Optional.ofNullable(measure.get("monitoring"))
              .map(monitoring -> new Monitoring(
                  monitoring.get("printed").textValue(),
                  texts(monitoring, "informed"),
                  Optional.of(Period.read(monitoring.get("due").textValue())))))
          .answers(list(measure.path("answers"), id -> ElementId.parse(id.textValue())))
          .cites(list(measure.path("cites"), code -> QuestionCode.parse(code.textValue())))
          .build());
    }
    return plan.build();
  }

  static ProgressReport progress(String name) {
    JsonNode json = json(name + ".progress.json", "ita/progress/1");
    ProgressReportBuilder report = ProgressReport.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(json.get("fiscalYear").intValue()))
        .agency(agency(json))
        .source(source(json));
    for (JsonNode entry : json.get("entries")) {
      report.addEntry(Progress.builder()
          .measureId(entry.get("measureId").textValue())
          .state(Progress.State.valueOf(entry.get("state").textValue()))
          .steps(texts(entry, "steps"))
          .responsibleUnits(texts(entry, "responsibleUnits"))
          .done(texts(entry, "done"))
          .outcomes(texts(entry, "outcomes"))
          .date(
              Optional.ofNullable(entry.get("date")).map(date -> LocalDate.parse(date.textValue())))
          .periods(list(entry.path("periods"), period -> Period.read(period.textValue())))
          .spent(Optional.ofNullable(entry.get("spent"))
              .map(spent -> Budget.ofText(spent.get("printed").textValue())))
          .build());
    }
    return report.build();
  }

  static JsonNode quotesDocument(String name) {
    return json(name + ".quotes.json", "ita/quotes/1");
  }

  static List<Quote> quotes(String name) {
    return list(
        quotesDocument(name).get("quotes"),
        quote -> new Quote(
            list(quote.path("elements"), id -> ElementId.parse(id.textValue())),
            Optional.ofNullable(quote.get("category")).map(JsonNode::textValue),
            quote.get("by").textValue(),
            quote.get("text").textValue(),
            list(quote.path("cites"), code -> QuestionCode.parse(code.textValue()))));
  }

  private static Target target(JsonNode target) {
    return new Target(
        ElementId.parse(target.get("element").textValue()),
        Optional.of(StatedScore.parse(target.get("from").decimalValue().toPlainString())),
        Optional.of(FiscalYear.ofBuddhistEra(target.get("fromYear").intValue())),
        StatedScore.parse(target.get("atLeast").decimalValue().toPlainString()));
  }

  private static Agency agency(JsonNode document) {
    JsonNode agency = document.get("agency");
    return Agency.builder()
        .name(agency.get("name").textValue())
        .type(Optional.of(agency.get("type").textValue()))
        .province(Optional.ofNullable(agency.get("province")).map(JsonNode::textValue))
        .build();
  }

  private static Optional<SourceDocument> source(JsonNode document) {
    return Optional.of(SourceDocument.builder()
        .title(document.get("source").get("title").textValue())
        .build());
  }

  private static List<String> texts(JsonNode object, String name) {
    return list(object.path(name), JsonNode::textValue);
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reading) {
    List<T> list = new ArrayList<>();
    array.forEach(node -> list.add(reading.apply(node)));
    return list;
  }

  private static JsonNode json(String file, String schema) {
    try {
      JsonNode json = JSON.readTree(
          Files.readString(ReportsTest.REPORTS.resolve(file), StandardCharsets.UTF_8));
      if (!schema.equals(json.path("schema").textValue())) {
        throw new IllegalArgumentException(file + ": must have the schema " + schema);
      }
      return json;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
