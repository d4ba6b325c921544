package io.github.ita4j.json;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.audit.Audit;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Comparison;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.improvement.RecommendationCatalogue;
import io.github.ita4j.json.form.AnalysisJson;
import io.github.ita4j.json.form.AssessmentJson;
import io.github.ita4j.json.form.AuditJson;
import io.github.ita4j.json.form.ComparisonJson;
import io.github.ita4j.json.form.ErrorJson;
import io.github.ita4j.json.form.FrameworkJson;
import io.github.ita4j.json.form.GradeJson;
import io.github.ita4j.json.form.PlanJson;
import io.github.ita4j.json.form.PopulationJson;
import io.github.ita4j.json.form.ProgressJson;
import io.github.ita4j.json.form.RecommendationsJson;
import io.github.ita4j.json.form.ResultJson;
import io.github.ita4j.json.form.UpliftJson;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.VisibleText;
import io.github.ita4j.scoring.Uplift;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Objects;

/**
 * A writer of the JSON form. The same value always gives the same bytes, whatever the platform and
 * its locale.
 *
 * <p>Text is UTF-8, lines end with {@code \n}, and scores have their decimals. Characters that JSON
 * requires to be escaped are escaped. So are those that a display obeys, such as marks of direction
 * ({@link VisibleText}). The value stays the same, and a printed document cannot control the
 * display.
 */
public final class ItaWriter {

  private static final JsonMapper MAPPER = JsonMapper.builder(
          new JsonFactoryBuilder().characterEscapes(new VisibleEscapes()).build())
      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
      // Otherwise a character beyond the basic plane is escaped in a stream but not in a text.
      .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
      .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
      .build();

  private final boolean pretty;
  private final ObjectWriter writer;

  ItaWriter(boolean pretty) {
    this.pretty = pretty;
    this.writer = pretty ? MAPPER.writer(prettyPrinter()) : MAPPER.writer();
  }

  /**
   * Returns this writer with one property a line, indented by two spaces.
   *
   * @return a writer
   */
  public ItaWriter pretty() {
    return pretty ? this : new ItaWriter(true);
  }

  /**
   * Writes an assessment document.
   *
   * @param scorecard the scorecard
   * @return the document, without a line end after it
   */
  public String write(Scorecard scorecard) {
    return text(AssessmentJson.of(scorecard));
  }

  /**
   * Writes an assessment document with a line end after it. It is one line, or several if
   * {@link #pretty}.
   *
   * @param scorecard the scorecard
   * @param out the stream to write to; not closed
   * @throws IOException if writing fails
   */
  public void write(Scorecard scorecard, OutputStream out) throws IOException {
    bytes(AssessmentJson.of(scorecard), out);
  }

  /**
   * Writes a framework document.
   *
   * @param framework the framework
   * @return the document, without a line end after it
   */
  public String write(Framework framework) {
    return text(FrameworkJson.of(framework));
  }

  /**
   * Writes a framework document with a line end after it.
   *
   * @param framework the framework
   * @param out the stream to write to; not closed
   * @throws IOException if writing fails
   */
  public void write(Framework framework, OutputStream out) throws IOException {
    bytes(FrameworkJson.of(framework), out);
  }

  /**
   * Writes an action plan document.
   *
   * @param plan the plan
   * @return the document, without a line end after it
   * @throws IllegalArgumentException if a day is outside 1900 to 2399, or an amount has over 12
   *     digits or two decimals
   */
  public String write(ActionPlan plan) {
    return text(PlanJson.of(plan));
  }

  /**
   * Writes an action plan document with a line end after it.
   *
   * @param plan the plan
   * @param out the stream to write to; not closed
   * @throws IllegalArgumentException if a day is outside 1900 to 2399, or an amount has over 12
   *     digits or two decimals
   * @throws IOException if writing fails
   */
  public void write(ActionPlan plan, OutputStream out) throws IOException {
    bytes(PlanJson.of(plan), out);
  }

  /**
   * Writes a progress report document.
   *
   * @param report the report
   * @return the document, without a line end after it
   * @throws IllegalArgumentException if a day is outside 1900 to 2399, or an amount has over 12
   *     digits or two decimals
   */
  public String write(ProgressReport report) {
    return text(ProgressJson.of(report));
  }

  /**
   * Writes a progress report document with a line end after it.
   *
   * @param report the report
   * @param out the stream to write to; not closed
   * @throws IllegalArgumentException if a day is outside 1900 to 2399, or an amount has over 12
   *     digits or two decimals
   * @throws IOException if writing fails
   */
  public void write(ProgressReport report, OutputStream out) throws IOException {
    bytes(ProgressJson.of(report), out);
  }

  /**
   * Writes a recommendations document.
   *
   * @param catalogue the catalogue
   * @return the document, without a line end after it
   */
  public String write(RecommendationCatalogue catalogue) {
    return text(RecommendationsJson.of(catalogue));
  }

  /**
   * Writes a recommendations document with a line end after it.
   *
   * @param catalogue the catalogue
   * @param out the stream to write to; not closed
   * @throws IOException if writing fails
   */
  public void write(RecommendationCatalogue catalogue, OutputStream out) throws IOException {
    bytes(RecommendationsJson.of(catalogue), out);
  }

  /**
   * Writes a grade document.
   *
   * @param grade the grade
   * @return the document, without a line end after it
   */
  public String write(Grade grade) {
    return text(GradeJson.of(grade));
  }

  /**
   * Writes a grade document with a line end after it.
   *
   * @param grade the grade
   * @param out the stream to write to; not closed
   * @throws IOException if writing fails
   */
  public void write(Grade grade, OutputStream out) throws IOException {
    bytes(GradeJson.of(grade), out);
  }

  /**
   * Writes an audit document.
   *
   * @param audit the audit
   * @return the document, without a line end after it
   */
  public String write(Audit audit) {
    return text(AuditJson.of(audit));
  }

  /**
   * Writes an audit document with a line end after it.
   *
   * @param audit the audit
   * @param out the stream to write to; not closed
   * @throws IOException if writing fails
   */
  public void write(Audit audit, OutputStream out) throws IOException {
    bytes(AuditJson.of(audit), out);
  }

  /**
   * Writes an analysis document.
   *
   * @param analysis the analysis
   * @return the document, without a line end after it
   */
  public String write(Analysis analysis) {
    return text(AnalysisJson.of(analysis));
  }

  /**
   * Writes an analysis document with a line end after it.
   *
   * @param analysis the analysis
   * @param out the stream to write to; not closed
   * @throws IOException if writing fails
   */
  public void write(Analysis analysis, OutputStream out) throws IOException {
    bytes(AnalysisJson.of(analysis), out);
  }

  /**
   * Writes a comparison document.
   *
   * @param comparison the comparison
   * @return the document, without a line end after it
   */
  public String write(Comparison comparison) {
    return text(ComparisonJson.of(comparison));
  }

  /**
   * Writes a comparison document with a line end after it.
   *
   * @param comparison the comparison
   * @param out the stream to write to; not closed
   * @throws IOException if writing fails
   */
  public void write(Comparison comparison, OutputStream out) throws IOException {
    bytes(ComparisonJson.of(comparison), out);
  }

  /**
   * Writes an uplift document.
   *
   * @param uplift the uplift
   * @return the document, without a line end after it
   */
  public String write(Uplift uplift) {
    return text(UpliftJson.of(uplift));
  }

  /**
   * Writes an uplift document with a line end after it.
   *
   * @param uplift the uplift
   * @param out the stream to write to; not closed
   * @throws IOException if writing fails
   */
  public void write(Uplift uplift, OutputStream out) throws IOException {
    bytes(UpliftJson.of(uplift), out);
  }

  /**
   * Writes one result that has been converted. A {@link GradeJson} can name its source, an
   * {@link ErrorJson} is a refusal, and a {@link PopulationJson} sums up.
   *
   * @param result the result
   * @return the object, without a line end after it
   */
  public String write(ResultJson result) {
    return text(Objects.requireNonNull(result, "result"));
  }

  /**
   * Writes one result with a line end after it, for a file with one result a line.
   *
   * @param result the result
   * @param out the stream to write to; not closed
   * @throws IOException if writing fails
   */
  public void write(ResultJson result, OutputStream out) throws IOException {
    bytes(Objects.requireNonNull(result, "result"), out);
  }

  /**
   * Writes results as one JSON array. Each is written as it comes, so memory does not grow with
   * their number.
   *
   * @param results the results, in the order of the input
   * @param out the stream to write to; not closed
   * @throws IOException if writing fails
   */
  public void writeAll(Iterator<? extends ResultJson> results, OutputStream out)
      throws IOException {
    Objects.requireNonNull(results, "results");
    Objects.requireNonNull(out, "out");
    try (SequenceWriter sequence = writer.writeValuesAsArray(out)) {
      while (results.hasNext()) {
        sequence.write(results.next());
      }
    }
    out.write('\n');
    out.flush();
  }

  /** Returns a tree as text, in the form of a pretty writer. */
  static String prettyText(JsonNode tree) {
    return new ItaWriter(true).text(tree);
  }

  private String text(Object wire) {
    try {
      return writer.writeValueAsString(wire);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("ita bug: " + e.getOriginalMessage(), e);
    }
  }

  private void bytes(Object wire, OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out");
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

  /** Tells whether the text is indented. */
  @Override
  public String toString() {
    return "ItaWriter{pretty=" + pretty + "}";
  }
}
