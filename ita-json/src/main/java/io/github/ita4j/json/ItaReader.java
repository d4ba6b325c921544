package io.github.ita4j.json;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.model.Scorecard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A strict reader of the JSON documents {@code ita/assessment/1}, {@code ita/plan/1} and
 * {@code ita/progress/1}: assessments, action plans and progress reports. It drops nothing that it
 * does not understand. A refusal has the path, the value and the allowed values.
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
 * <p>Plans and progress reports can be checked instead of read. A check lists every problem and
 * leaves out only the refused part. That part is an item of an array, an optional property, or the
 * object without something required. A well-formed element, code or measure that the framework or
 * the plan does not have is listed and kept.
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
   * Reads one assessment.
   *
   * @param document the JSON text
   * @return the scorecard
   * @throws ItaJsonException if the document is refused; its source is empty
   */
  public Scorecard readAssessment(String document) {
    return read(parse(document));
  }

  /**
   * Reads one assessment.
   *
   * @param in UTF-8 text, read to its end and not closed
   * @param source the name of the input in refusals, such as a file name
   * @return the scorecard
   * @throws ItaJsonException if the document is refused
   * @throws IOException if reading fails
   */
  public Scorecard readAssessment(InputStream in, String source) throws IOException {
    byte[] bytes = bytes(in);
    return named(source, () -> read(parse(bytes)));
  }

  /**
   * Reads one assessment from a file.
   *
   * @param file the file, UTF-8
   * @return the scorecard
   * @throws ItaJsonException if the document is refused; its source is the path as given
   * @throws IOException if reading fails
   */
  public Scorecard readAssessment(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return readAssessment(in, file.toString());
    }
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
  public void readAll(InputStream in, String source, Consumer<? super ReadAssessment> sink)
      throws IOException {
    Iterator<ReadAssessment> documents = new DocumentIterator(this, in, source);
    while (true) {
      ReadAssessment next;
      try {
        if (!documents.hasNext()) {
          return;
        }
        next = documents.next();
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      sink.accept(next);
    }
  }

  /**
   * Returns the assessments of an input as {@link #readAll} reads them. Each is read on demand.
   *
   * <p>The stream throws {@link UncheckedIOException} if reading fails. It needs no closing, and
   * leaves the input open.
   *
   * @param in UTF-8 text; not closed
   * @param source the name of the input, such as a file name
   * @return the documents and refusals in the order of the input; sequential
   */
  public Stream<ReadAssessment> stream(InputStream in, String source) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new DocumentIterator(this, in, source), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  /**
   * Reads an action plan.
   *
   * @param document the JSON text
   * @return the plan
   * @throws ItaJsonException if the document is refused; its source is empty
   */
  public ActionPlan readPlan(String document) {
    return readPlan(() -> parse(document), "");
  }

  /**
   * Reads an action plan.
   *
   * @param in UTF-8 text, read to its end and not closed
   * @param source the name of the input in refusals, such as a file name
   * @return the plan
   * @throws ItaJsonException if the document is refused
   * @throws IOException if reading fails
   */
  public ActionPlan readPlan(InputStream in, String source) throws IOException {
    byte[] bytes = bytes(in);
    return readPlan(() -> parse(bytes), source);
  }

  /**
   * Reads an action plan from a file.
   *
   * @param file the file, UTF-8
   * @return the plan
   * @throws ItaJsonException if the document is refused; its source is the path as given
   * @throws IOException if reading fails
   */
  public ActionPlan readPlan(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return readPlan(in, file.toString());
    }
  }

  /**
   * Reads an action plan as far as possible, and lists every problem.
   *
   * @param document the JSON text
   * @return the readable content and the problems
   */
  public PlanCheck checkPlan(String document) {
    return checkPlan(() -> parse(document), "");
  }

  /**
   * Reads an action plan as far as possible, and lists every problem.
   *
   * @param in UTF-8 text, read to its end and not closed
   * @param source the name of the input in refusals, such as a file name
   * @return the readable content and the problems
   * @throws IOException if reading fails
   */
  public PlanCheck checkPlan(InputStream in, String source) throws IOException {
    byte[] bytes = bytes(in);
    return checkPlan(() -> parse(bytes), source);
  }

  /**
   * Reads an action plan from a file as far as possible, and lists every problem.
   *
   * @param file the file, UTF-8
   * @return the readable content and the problems
   * @throws IOException if reading fails
   */
  public PlanCheck checkPlan(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return checkPlan(in, file.toString());
    }
  }

  /**
   * Reads a progress report.
   *
   * @param document the JSON text
   * @return the report
   * @throws ItaJsonException if the document is refused; its source is empty
   */
  public ProgressReport readProgress(String document) {
    return readProgress(() -> parse(document), "", Optional.empty());
  }

  /**
   * Reads a progress report.
   *
   * @param in UTF-8 text, read to its end and not closed
   * @param source the name of the input in refusals, such as a file name
   * @return the report
   * @throws ItaJsonException if the document is refused
   * @throws IOException if reading fails
   */
  public ProgressReport readProgress(InputStream in, String source) throws IOException {
    byte[] bytes = bytes(in);
    return readProgress(() -> parse(bytes), source, Optional.empty());
  }

  /**
   * Reads a progress report from a file.
   *
   * @param file the file, UTF-8
   * @return the report
   * @throws ItaJsonException if the document is refused; its source is the path as given
   * @throws IOException if reading fails
   */
  public ProgressReport readProgress(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return readProgress(in, file.toString());
    }
  }

  /**
   * Reads a progress report of a plan.
   *
   * @param document the JSON text
   * @param plan the plan that is followed up; the report must match its year, agency and measures
   * @return the report
   * @throws ItaJsonException if the document is refused; its source is empty
   */
  public ProgressReport readProgress(String document, ActionPlan plan) {
    return readProgress(() -> parse(document), "", Optional.of(plan));
  }

  /**
   * Reads a progress report of a plan.
   *
   * @param in UTF-8 text, read to its end and not closed
   * @param source the name of the input in refusals, such as a file name
   * @param plan the plan that is followed up; the report must match its year, agency and measures
   * @return the report
   * @throws ItaJsonException if the document is refused
   * @throws IOException if reading fails
   */
  public ProgressReport readProgress(InputStream in, String source, ActionPlan plan)
      throws IOException {
    byte[] bytes = bytes(in);
    return readProgress(() -> parse(bytes), source, Optional.of(plan));
  }

  /**
   * Reads a progress report of a plan from a file.
   *
   * @param file the file, UTF-8
   * @param plan the plan that is followed up; the report must match its year, agency and measures
   * @return the report
   * @throws ItaJsonException if the document is refused; its source is the path as given
   * @throws IOException if reading fails
   */
  public ProgressReport readProgress(Path file, ActionPlan plan) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return readProgress(in, file.toString(), plan);
    }
  }

  /**
   * Reads a progress report as far as possible, and lists every problem.
   *
   * @param document the JSON text
   * @return the readable content and the problems
   */
  public ProgressCheck checkProgress(String document) {
    return checkProgress(() -> parse(document), "", Optional.empty());
  }

  /**
   * Reads a progress report as far as possible, and lists every problem.
   *
   * @param in UTF-8 text, read to its end and not closed
   * @param source the name of the input in refusals, such as a file name
   * @return the readable content and the problems
   * @throws IOException if reading fails
   */
  public ProgressCheck checkProgress(InputStream in, String source) throws IOException {
    byte[] bytes = bytes(in);
    return checkProgress(() -> parse(bytes), source, Optional.empty());
  }

  /**
   * Reads a progress report from a file as far as possible, and lists every problem.
   *
   * @param file the file, UTF-8
   * @return the readable content and the problems
   * @throws IOException if reading fails
   */
  public ProgressCheck checkProgress(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return checkProgress(in, file.toString());
    }
  }

  /**
   * Reads a progress report of a plan as far as possible, and lists every problem.
   *
   * @param document the JSON text
   * @param plan the plan that is followed up; the report must match its year, agency and measures
   * @return the readable content and the problems
   */
  public ProgressCheck checkProgress(String document, ActionPlan plan) {
    return checkProgress(() -> parse(document), "", Optional.of(plan));
  }

  /**
   * Reads a progress report of a plan as far as possible, and lists every problem.
   *
   * @param in UTF-8 text, read to its end and not closed
   * @param source the name of the input in refusals, such as a file name
   * @param plan the plan that is followed up; the report must match its year, agency and measures
   * @return the readable content and the problems
   * @throws IOException if reading fails
   */
  public ProgressCheck checkProgress(InputStream in, String source, ActionPlan plan)
      throws IOException {
    byte[] bytes = bytes(in);
    return checkProgress(() -> parse(bytes), source, Optional.of(plan));
  }

  /**
   * Reads a progress report of a plan from a file as far as possible, and lists every problem.
   *
   * @param file the file, UTF-8
   * @param plan the plan that is followed up; the report must match its year, agency and measures
   * @return the readable content and the problems
   * @throws IOException if reading fails
   */
  public ProgressCheck checkProgress(Path file, ActionPlan plan) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return checkProgress(in, file.toString(), plan);
    }
  }

  Frameworks frameworks() {
    return frameworks;
  }

  boolean ignoringUnknown() {
    return ignoringUnknown;
  }

  /** Reads a document that has been parsed. */
  Scorecard read(Node document) {
    return new AssessmentForm(ignoringUnknown).read(document, frameworks);
  }

  /** Reads a plan that has been parsed. */
  ActionPlan plan(Node document) {
    return new PlanForm(ignoringUnknown, Problems.refusing(), frameworks)
        .read(document)
        .orElseThrow();
  }

  /** Reads a progress report that has been parsed. */
  ProgressReport progress(Node document) {
    return progress(document, Problems.refusing(), Optional.empty()).orElseThrow();
  }

  private Optional<ProgressReport> progress(
      Node document, Problems problems, Optional<ActionPlan> plan) {
    return new ProgressForm(ignoringUnknown, problems, plan).read(document);
  }

  private ActionPlan readPlan(Supplier<Node> document, String source) {
    return named(source, () -> plan(document.get()));
  }

  private PlanCheck checkPlan(Supplier<Node> document, String source) {
    Problems problems = Problems.collecting();
    Optional<ActionPlan> plan = Optional.ofNullable(problems.attempt(document))
        .flatMap(node -> new PlanForm(ignoringUnknown, problems, frameworks).read(node));
    return new PlanCheck(plan, problems.in(source), !problems.anyLost());
  }

  private ProgressReport readProgress(
      Supplier<Node> document, String source, Optional<ActionPlan> plan) {
    return named(
        source, () -> progress(document.get(), Problems.refusing(), plan).orElseThrow());
  }

  private ProgressCheck checkProgress(
      Supplier<Node> document, String source, Optional<ActionPlan> plan) {
    Problems problems = Problems.collecting();
    Optional<ProgressReport> report = Optional.ofNullable(problems.attempt(document))
        .flatMap(node -> progress(node, problems, plan));
    return new ProgressCheck(report, problems.in(source), !problems.anyLost());
  }

  private static <T> T named(String source, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (ItaJsonException e) {
      throw e.in(source, "$");
    }
  }

  private static Node parse(String document) {
    if (document.length() > Limits.DOCUMENT_BYTES) {
      throw Limits.tooLarge();
    }
    boolean marked = !document.isEmpty() && document.charAt(0) == '\uFEFF';
    return StrictJson.parse(marked ? document.substring(1) : document, 1);
  }

  private static Node parse(byte[] bytes) {
    if (bytes.length > Limits.DOCUMENT_BYTES) {
      throw Limits.tooLarge();
    }
    return parse(Utf8.decode(bytes, 1));
  }

  /** Returns the bytes of a document, or one byte more than the limit. */
  private static byte[] bytes(InputStream in) throws IOException {
    return in.readNBytes(Limits.DOCUMENT_BYTES + 1);
  }
}
