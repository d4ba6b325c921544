package io.github.ita4j.json;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.json.read.AssessmentReader;
import io.github.ita4j.json.read.PlanReader;
import io.github.ita4j.json.read.ProgressReader;
import io.github.ita4j.json.text.DocumentIterator;
import io.github.ita4j.json.text.DocumentSpliterator;
import io.github.ita4j.json.text.Refusal;
import io.github.ita4j.model.Scorecard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A strict reader of the JSON documents {@code ita/assessment/1}, {@code ita/plan/1} and
 * {@code ita/progress/1}: assessments, action plans and progress reports. It drops nothing that it
 * does not understand. A refusal has the path, the value, the allowed values and a reason.
 *
 * <p>Besides text that is no JSON, it refuses:
 *
 * <ul>
 *   <li>an unknown property, a second value of one property, and text after the document;
 *   <li>a score that is no number from 0 to 100 with at most two decimals, including {@code 1e2}
 *       and {@code "89.30"};
 *   <li>an unknown fiscal year or framework, an element or a code that the year lacks, and a tier
 *       of no year;
 *   <li>a document over 4 MiB, 10,000 values or 20 levels, and a text over 100,000 characters.
 * </ul>
 *
 * <p>Input is UTF-8, with or without a byte order mark. An optional property may be {@code null},
 * which means absent.
 *
 * <p>A tier is a code or a name of any ladder of the reader's frameworks, else of the bundled ones.
 * An audit tells whether the year of the document has it.
 *
 * <p>Every kind of document can be checked instead of read: {@code plans().check(file)}. A
 * well-formed element, code or measure that is unknown to the framework of a plan, or to the plan
 * of a report, is then listed and kept.
 */
public final class ItaReader {

  private final Frameworks frameworks;
  private final boolean ignoringUnknown;

  ItaReader(Frameworks frameworks, boolean ignoringUnknown) {
    this.frameworks = Objects.requireNonNull(frameworks, "frameworks");
    this.ignoringUnknown = ignoringUnknown;
  }

  /**
   * Returns this reader with other frameworks to check documents against.
   *
   * @param other the frameworks, for example {@code Frameworks.bundled().with(mine)}
   * @return a reader; this one is unchanged
   */
  public ItaReader withFrameworks(Frameworks other) {
    return new ItaReader(other, ignoringUnknown);
  }

  /**
   * Returns this reader, but ignoring unknown properties. Names of elements are no properties. An
   * unknown element is still refused.
   *
   * @return a reader; this one is unchanged
   */
  public ItaReader ignoringUnknownProperties() {
    return new ItaReader(frameworks, true);
  }

  /**
   * Returns the reader of assessments.
   *
   * @return the reader
   */
  public DocumentReader<Scorecard> assessments() {
    return new DocumentReader<>(
        (document, reading) -> new AssessmentReader(reading, frameworks).read(document),
        ignoringUnknown);
  }

  /**
   * Returns the reader of action plans.
   *
   * @return the reader
   */
  public DocumentReader<ActionPlan> plans() {
    return new DocumentReader<>(
        (document, reading) -> new PlanReader(reading, frameworks).read(document), ignoringUnknown);
  }

  /**
   * Returns the reader of progress reports on any plan.
   *
   * @return the reader
   */
  public DocumentReader<ProgressReport> progress() {
    return progress(Optional.empty());
  }

  /**
   * Returns the reader of progress reports on one plan.
   *
   * @param plan the plan that is followed up; a report must match its year, agency and measures
   * @return the reader
   */
  public DocumentReader<ProgressReport> progressOf(ActionPlan plan) {
    return progress(Optional.of(plan));
  }

  private DocumentReader<ProgressReport> progress(Optional<ActionPlan> plan) {
    return new DocumentReader<>(
        (document, reading) -> new ProgressReader(reading, plan).read(document), ignoringUnknown);
  }

  /**
   * Reads all assessments of an input, in order and in constant memory. The input is one JSON
   * document, a JSON array of documents, or NDJSON. In NDJSON each line is one document, and blank
   * lines are skipped.
   *
   * <p>A refused document keeps its place and does not stop the others. Only a syntax error in an
   * array ends the reading, and the refusal says so.
   *
   * @param in UTF-8 text; not closed
   * @param source the name of the input, such as a file name
   * @param sink the consumer of each document or its refusal
   * @throws IOException if reading fails
   */
  public void readAll(InputStream in, String source, Consumer<? super AssessmentResult> sink)
      throws IOException {
    Iterator<DocumentIterator.Document> documents = new DocumentIterator(in, source);
    while (true) {
      DocumentIterator.Document next;
      try {
        if (!documents.hasNext()) {
          return;
        }
        next = documents.next();
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      sink.accept(result(next));
    }
  }

  /**
   * Returns the assessments of an input as {@link #readAll} reads them. Each is read on demand.
   *
   * <p>The stream may be made parallel. It is then unordered; {@link AssessmentResult#line} tells
   * the order. The threads take turns at the input, and each holds one document, so that memory
   * does not grow with the input. Lines of NDJSON are parsed by all threads at once, documents of
   * an array by one after another.
   *
   * <p>The stream throws {@link UncheckedIOException} if reading fails. It needs no closing, and
   * leaves the input open.
   *
   * @param in UTF-8 text; not closed
   * @param source the name of the input, such as a file name
   * @return the documents and refusals; sequential, in the order of the input
   */
  public Stream<AssessmentResult> stream(InputStream in, String source) {
    return streamUnread(in, source).map(Supplier::get);
  }

  /**
   * Returns the assessments of an input as {@link #stream} does, but each still to be read.
   *
   * <p>It is for a program that shares the work among threads and needs the results in order: one
   * thread takes the suppliers from the stream, and any thread may ask them. Only then is a line of
   * NDJSON parsed, or a document checked. A supplier holds the text of its document, and reads it
   * anew each time.
   *
   * @param in UTF-8 text; not closed
   * @param source the name of the input, such as a file name
   * @return the suppliers of documents and refusals; in the order of the input
   */
  public Stream<Supplier<AssessmentResult>> streamUnread(InputStream in, String source) {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(source, "source");
    return StreamSupport.stream(new DocumentSpliterator(new DocumentIterator(in, source)), false)
        .map(document -> () -> result(document));
  }

  /** Reads one document of an input. */
  AssessmentResult result(DocumentIterator.Document document) {
    Optional<Scorecard> scorecard = Optional.empty();
    Optional<ItaJsonException> error = Optional.empty();
    try {
      scorecard = Optional.of(assessments().read(document.value()));
    } catch (Refusal e) {
      error = Optional.of(new ItaJsonException(document.source(), e.below(document.path())));
    }
    return new AssessmentResult(document.source(), document.line(), scorecard, error);
  }

  /**
   * Returns the frameworks that documents are checked against.
   *
   * @return the frameworks
   */
  public Frameworks frameworks() {
    return frameworks;
  }

  /**
   * Tells whether unknown properties are ignored.
   *
   * @return whether they are
   */
  public boolean isIgnoringUnknownProperties() {
    return ignoringUnknown;
  }

  /** Returns the frameworks, and whether unknown properties are ignored. */
  @Override
  public String toString() {
    return "ItaReader{frameworks=" + frameworks + ", ignoringUnknown=" + ignoringUnknown + "}";
  }
}
