package io.github.ita4j.cli.report;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Scorecard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The documents of {@code reports/}, read. */
public final class ReportDocuments {

  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  private ReportDocuments() {}

  /**
   * Words of a report: on which elements, what they call for if they say so, whose they are, and
   * the codes that they cite.
   */
  public record Quote(
      List<ElementId> elements,
      Optional<String> category,
      String by,
      String text,
      List<QuestionCode> cites) {}

  public static Scorecard assessment(String name) {
    try {
      return ItaJson.reader().assessments().read(ReportsTest.REPORTS.resolve(name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ActionPlan plan(String name) {
    try {
      return ItaJson.reader().plans().read(ReportsTest.REPORTS.resolve(name + ".plan.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The progress report, whose entries must be for measures of the plan beside it. */
  public static ProgressReport progress(String name) {
    try {
      return ItaJson.reader()
          .progressOf(plan(name))
          .read(ReportsTest.REPORTS.resolve(name + ".progress.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode quotesDocument(String name) {
    return json(name + ".quotes.json", "ita/quotes/1");
  }

  public static List<Quote> quotes(String name) {
    return list(
        quotesDocument(name).get("quotes"),
        quote -> new Quote(
            list(quote.path("elements"), id -> ElementId.parse(id.textValue())),
            Optional.ofNullable(quote.get("category")).map(JsonNode::textValue),
            quote.get("by").textValue(),
            quote.get("text").textValue(),
            list(quote.path("cites"), code -> QuestionCode.parse(code.textValue()))));
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
