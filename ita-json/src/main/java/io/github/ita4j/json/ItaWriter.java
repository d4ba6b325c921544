package io.github.ita4j.json;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.improvement.RecommendationCatalogue;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/**
 * Writes the JSON form. The same value gives the same bytes, whatever the platform and its locale.
 *
 * <p>Text is UTF-8, lines end with {@code \n}, scores have their decimals. Escaped is what JSON
 * demands, and what a display obeys instead of showing it, such as marks of direction
 * ({@link VisibleText}): the value stays the same, and the text of a document gives no orders to
 * whoever prints it.
 *
 * <p>Immutable and thread-safe.
 */
public final class ItaWriter {

  private static final JsonMapper MAPPER = JsonMapper.builder(
          new JsonFactoryBuilder().characterEscapes(new VisibleEscapes()).build())
      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
      // Otherwise a character beyond the basic plane is escaped in a stream and not in a text.
      .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
      .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
      .addModule(new SimpleModule("io.github.ita4j.json.numbers")
          .addSerializer(new PlainNumbers.Serializer()))
      .build();

  private final boolean pretty;
  private final ObjectWriter writer;

  ItaWriter(boolean pretty) {
    this.pretty = pretty;
    this.writer = pretty ? MAPPER.writer(prettyPrinter()) : MAPPER.writer();
  }

  /**
   * This writer with one property a line, indented by two blanks.
   *
   * @return a writer
   */
  public ItaWriter pretty() {
    return pretty ? this : new ItaWriter(true);
  }

  /**
   * An assessment document.
   *
   * @param scorecard the scorecard
   * @return the document, without a line end after it
   */
  public String write(Scorecard scorecard) {
    return text(AssessmentJson.of(scorecard));
  }

  /**
   * An assessment document, as one line or, if {@link #pretty}, several, with a line end after it.
   *
   * @param scorecard the scorecard
   * @param out where to write; not closed
   * @throws IOException if writing fails
   */
  public void write(Scorecard scorecard, OutputStream out) throws IOException {
    bytes(AssessmentJson.of(scorecard), out);
  }

  /**
   * A framework document.
   *
   * @param framework the framework
   * @return the document, without a line end after it
   */
  public String write(Framework framework) {
    return text(FrameworkJson.of(framework));
  }

  /**
   * A framework document with a line end after it.
   *
   * @param framework the framework
   * @param out where to write; not closed
   * @throws IOException if writing fails
   */
  public void write(Framework framework, OutputStream out) throws IOException {
    bytes(FrameworkJson.of(framework), out);
  }

  /**
   * An action plan document.
   *
   * @param plan the plan
   * @return the document, without a line end after it
   * @throws IllegalArgumentException if a day is not in the years 1900 to 2399, or an amount has
   *     more than 12 digits before the point or two after it
   */
  public String write(ActionPlan plan) {
    return text(PlanJson.of(plan));
  }

  /**
   * An action plan document with a line end after it.
   *
   * @param plan the plan
   * @param out where to write; not closed
   * @throws IllegalArgumentException if a day is not in the years 1900 to 2399, or an amount has
   *     more than 12 digits before the point or two after it
   * @throws IOException if writing fails
   */
  public void write(ActionPlan plan, OutputStream out) throws IOException {
    bytes(PlanJson.of(plan), out);
  }

  /**
   * A progress report document.
   *
   * @param report the report
   * @return the document, without a line end after it
   * @throws IllegalArgumentException if a day is not in the years 1900 to 2399, or an amount has
   *     more than 12 digits before the point or two after it
   */
  public String write(ProgressReport report) {
    return text(ProgressJson.of(report));
  }

  /**
   * A progress report document with a line end after it.
   *
   * @param report the report
   * @param out where to write; not closed
   * @throws IllegalArgumentException if a day is not in the years 1900 to 2399, or an amount has
   *     more than 12 digits before the point or two after it
   * @throws IOException if writing fails
   */
  public void write(ProgressReport report, OutputStream out) throws IOException {
    bytes(ProgressJson.of(report), out);
  }

  /**
   * A recommendations document.
   *
   * @param catalogue the catalogue
   * @return the document, without a line end after it
   */
  public String write(RecommendationCatalogue catalogue) {
    return text(RecommendationsJson.of(catalogue));
  }

  /**
   * A recommendations document with a line end after it.
   *
   * @param catalogue the catalogue
   * @param out where to write; not closed
   * @throws IOException if writing fails
   */
  public void write(RecommendationCatalogue catalogue, OutputStream out) throws IOException {
    bytes(RecommendationsJson.of(catalogue), out);
  }

  /**
   * One result, such as {@link GradeJson}, {@link AuditJson} or {@link ErrorJson}.
   *
   * @param result the result
   * @return the object, without a line end after it
   */
  public String write(ResultJson result) {
    return text(result);
  }

  /**
   * One result with a line end after it, for a file of one result a line.
   *
   * @param result the result
   * @param out where to write; not closed
   * @throws IOException if writing fails
   */
  public void write(ResultJson result, OutputStream out) throws IOException {
    bytes(result, out);
  }

  /**
   * A list of results as one JSON array, written as the results come, so that memory does not grow
   * with their number.
   *
   * @param results the results, in the order of the input
   * @param out where to write; not closed
   * @throws IOException if writing fails
   */
  public void writeAll(Iterator<? extends ResultJson> results, OutputStream out)
      throws IOException {
    try (SequenceWriter sequence = writer.writeValuesAsArray(out)) {
      while (results.hasNext()) {
        sequence.write(results.next());
      }
    }
    out.write('\n');
    out.flush();
  }

  /** Writes a wire record within what another mapper is writing. */
  static void writeTo(JsonGenerator generator, Object wire) throws IOException {
    MAPPER.writeValue(generator, wire);
  }

  private String text(Object wire) {
    try {
      return writer.writeValueAsString(wire);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("ita bug: " + e.getOriginalMessage(), e);
    }
  }

  private void bytes(Object wire, OutputStream out) throws IOException {
    try (JsonGenerator generator = writer.createGenerator(out)) {
      writer.writeValue(generator, wire);
    }
    out.write('\n');
    out.flush();
  }

  private static DefaultPrettyPrinter prettyPrinter() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
        .withObjectEmptySeparator("")
        .withArrayEmptySeparator(""));
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }
}
