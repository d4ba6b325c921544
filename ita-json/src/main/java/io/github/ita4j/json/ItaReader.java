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
 * Reads assessments of the form {@code ita/assessment/1}, action plans ({@code ita/plan/1}) and
 * progress reports ({@code ita/progress/1}), strictly: what is not understood is refused with its
 * path, its value and what is allowed, never dropped.
 *
 * <p>Refused are, besides what is no JSON: an unknown property, a second value of one property,
 * text after the document, a score that is no number of at most two decimals from 0 to 100 (also
 * {@code 1e2} and {@code "89.30"}), an unknown fiscal year or framework, an element or a code that
 * the year does not have, a tier that no year has, and documents out of all proportion: over 4 MiB,
 * 10,000 values, 20 levels, or texts over 100,000 characters. Input is UTF-8, with or without a
 * byte order mark.
 *
 * <p>An optional property may be {@code null}, which means left out. A tier is a code or a name of
 * any ladder of the reader's frameworks, else of the bundled ones; whether the year of the document
 * has it is asked by an audit.
 *
 * <p>Plans and progress reports can be checked instead of read: then every problem is listed, and
 * what is refused is left out alone, be it an item of an array, an optional property, or the object
 * that lacks something required. Elements, codes and measures of the right form that the framework
 * or the plan does not have are listed and kept.
 *
 * <p>Immutable and thread-safe.
 */
public final class ItaReader {

  private final Frameworks frameworks;
  private final boolean ignoringUnknown;

  ItaReader(Frameworks frameworks, boolean ignoringUnknown) {
    this.frameworks = Objects.requireNonNull(frameworks, "frameworks");
    this.ignoringUnknown = ignoringUnknown;
  }

  /**
   * This reader with other frameworks to check documents against.
   *
   * @param other the frameworks, for example {@code Frameworks.bundled().with(mine)}
   * @return a reader; this one is unchanged
   */
  public ItaReader withFrameworks(Frameworks other) {
    return new ItaReader(other, ignoringUnknown);
  }

  /**
   * This reader, but passing over properties that it does not know. Names of elements are no
   * properties: an unknown one is refused all the same.
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
   * @param source what the input is called in refusals, for example the name of the file
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
   * Reads all assessments of an input, in its order and in constant memory. The input is one JSON
   * document, a JSON array of documents, or NDJSON: one document a line, where blank lines are
   * passed over.
   *
   * <p>A refused document keeps its place and does not stop the others; only where an array is no
   * JSON any more, nothing can be read behind that, and the refusal says so.
   *
   * @param in UTF-8 text; not closed
   * @param source what the input is called, for example the name of the file
   * @param sink what is given each document, or its refusal
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
   * The assessments of an input as {@link #readAll} reads them, each when it is asked for.
   *
   * <p>The stream throws {@link UncheckedIOException} where reading fails. It needs no closing; the
   * input stays the caller's.
   *
   * @param in UTF-8 text; not closed
   * @param source what the input is called, for example the name of the file
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
   * @param source what the input is called in refusals, for example the name of the file
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
   * Reads what can be read of an action plan, and lists every problem.
   *
   * @param document the JSON text
   * @return what was read, and the problems
   */
  public PlanCheck checkPlan(String document) {
    return checkPlan(() -> parse(document), "");
  }

  /**
   * Reads what can be read of an action plan, and lists every problem.
   *
   * @param in UTF-8 text, read to its end and not closed
   * @param source what the input is called in refusals, for example the name of the file
   * @return what was read, and the problems
   * @throws IOException if reading fails
   */
  public PlanCheck checkPlan(InputStream in, String source) throws IOException {
    byte[] bytes = bytes(in);
    return checkPlan(() -> parse(bytes), source);
  }

  /**
   * Reads what can be read of an action plan, and lists every problem from a file.
   *
   * @param file the file, UTF-8
   * @return what was read, and the problems
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
   * @param source what the input is called in refusals, for example the name of the file
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
   * @param plan the plan that is followed up, whose year, agency and measures the report must have
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
   * @param source what the input is called in refusals, for example the name of the file
   * @param plan the plan that is followed up, whose year, agency and measures the report must have
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
   * @param plan the plan that is followed up, whose year, agency and measures the report must have
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
   * Reads what can be read of a progress report, and lists every problem.
   *
   * @param document the JSON text
   * @return what was read, and the problems
   */
  public ProgressCheck checkProgress(String document) {
    return checkProgress(() -> parse(document), "", Optional.empty());
  }

  /**
   * Reads what can be read of a progress report, and lists every problem.
   *
   * @param in UTF-8 text, read to its end and not closed
   * @param source what the input is called in refusals, for example the name of the file
   * @return what was read, and the problems
   * @throws IOException if reading fails
   */
  public ProgressCheck checkProgress(InputStream in, String source) throws IOException {
    byte[] bytes = bytes(in);
    return checkProgress(() -> parse(bytes), source, Optional.empty());
  }

  /**
   * Reads what can be read of a progress report, and lists every problem from a file.
   *
   * @param file the file, UTF-8
   * @return what was read, and the problems
   * @throws IOException if reading fails
   */
  public ProgressCheck checkProgress(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return checkProgress(in, file.toString());
    }
  }

  /**
   * Reads what can be read of a progress report of a plan, and lists every problem.
   *
   * @param document the JSON text
   * @param plan the plan that is followed up, whose year, agency and measures the report must have
   * @return what was read, and the problems
   */
  public ProgressCheck checkProgress(String document, ActionPlan plan) {
    return checkProgress(() -> parse(document), "", Optional.of(plan));
  }

  /**
   * Reads what can be read of a progress report of a plan, and lists every problem.
   *
   * @param in UTF-8 text, read to its end and not closed
   * @param source what the input is called in refusals, for example the name of the file
   * @param plan the plan that is followed up, whose year, agency and measures the report must have
   * @return what was read, and the problems
   * @throws IOException if reading fails
   */
  public ProgressCheck checkProgress(InputStream in, String source, ActionPlan plan)
      throws IOException {
    byte[] bytes = bytes(in);
    return checkProgress(() -> parse(bytes), source, Optional.of(plan));
  }

  /**
   * Reads what can be read of a progress report of a plan, and lists every problem from a file.
   *
   * @param file the file, UTF-8
   * @param plan the plan that is followed up, whose year, agency and measures the report must have
   * @return what was read, and the problems
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

  /** The bytes of a document, or one more than there may be. */
  private static byte[] bytes(InputStream in) throws IOException {
    return in.readNBytes(Limits.DOCUMENT_BYTES + 1);
  }
}
