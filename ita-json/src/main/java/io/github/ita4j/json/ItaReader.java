package io.github.ita4j.json;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Scorecard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads assessments of the form {@code ita/assessment/1}, strictly: what is not understood is refused with its path, its
 * value and what is allowed, never dropped.
 *
 * <p>Refused are, besides what is no JSON: an unknown property, a second value of one property, text after the document, a
 * score that is no number of at most two decimals from 0 to 100 (also {@code 1e2}, {@code "89.30"} and {@code null}), an
 * unknown fiscal year or framework, an element or tier that the year does not have, and documents out of all proportion:
 * over 4 MiB, 10,000 values, 20 levels, or texts over 100,000 characters. Input is UTF-8, with or without a byte order
 * mark.
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
   * This reader, but passing over properties that it does not know. Names of elements are no properties: an unknown one is
   * refused all the same.
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
    if (document.length() > Limits.DOCUMENT_BYTES) {
      throw Limits.tooLarge();
    }
    boolean marked = !document.isEmpty() && document.charAt(0) == '\uFEFF';
    return read(StrictJson.parse(marked ? document.substring(1) : document, 1));
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
    try {
      byte[] bytes = in.readNBytes(Limits.DOCUMENT_BYTES + 1);
      if (bytes.length > Limits.DOCUMENT_BYTES) {
        throw Limits.tooLarge();
      }
      return readAssessment(Utf8.decode(bytes, 1));
    } catch (ItaJsonException e) {
      throw e.in(source, "$");
    }
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
   * Reads all assessments of an input, in its order and in constant memory. The input is one JSON document, a JSON array of
   * documents, or NDJSON: one document a line, where blank lines are passed over.
   *
   * <p>A refused document keeps its place and does not stop the others; only where an array is no JSON any more, nothing can
   * be read behind that, and the refusal says so.
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
   * <p>The stream throws {@link UncheckedIOException} where reading fails. It needs no closing; the input stays the caller's.
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

  /** Reads a document that has been parsed. */
  Scorecard read(Node document) {
    return new AssessmentForm(ignoringUnknown).read(document).toDomain(frameworks);
  }
}
