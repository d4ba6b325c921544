package io.github.ita4j.json;

import io.github.ita4j.json.read.Reading;
import io.github.ita4j.json.text.JsonValue;
import io.github.ita4j.json.text.Refusal;
import io.github.ita4j.json.text.StrictJsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A reader of one kind of document. {@link ItaReader} has one of each kind, and describes the
 * rules.
 *
 * <p>A document is read, or it is checked. {@code read} gives its content or throws the first
 * problem. {@code check} lists every problem and leaves out only the refused part. That part is an
 * item of an array, an optional property, or the object without something required.
 *
 * @param <T> the type of the content
 */
public final class DocumentReader<T> {

  /** The reading of a parsed document. It is empty if the document is refused into the problems. */
  interface Form<T> {
    Optional<T> read(JsonValue document, Reading reading);
  }

  private final Form<T> form;
  private final boolean ignoringUnknown;

  DocumentReader(Form<T> form, boolean ignoringUnknown) {
    this.form = form;
    this.ignoringUnknown = ignoringUnknown;
  }

  /**
   * Reads a document.
   *
   * @param document the JSON text
   * @return the content
   * @throws ItaJsonException if the document is refused; its source is empty
   */
  public T read(String document) {
    return read("", () -> StrictJsonParser.parseDocument(document));
  }

  /**
   * Reads a document.
   *
   * @param document the UTF-8 text
   * @return the content
   * @throws ItaJsonException if the document is refused; its source is empty
   */
  public T read(byte[] document) {
    return read("", () -> StrictJsonParser.parseDocument(document));
  }

  /**
   * Reads a document.
   *
   * @param in UTF-8 text, read to its end and not closed
   * @param source the name of the input in refusals, such as a file name
   * @return the content
   * @throws ItaJsonException if the document is refused
   * @throws IOException if reading fails
   */
  public T read(InputStream in, String source) throws IOException {
    byte[] bytes = StrictJsonParser.bytes(in);
    return read(source, () -> StrictJsonParser.parseDocument(bytes));
  }

  /**
   * Reads a document from a file.
   *
   * @param file the file, UTF-8
   * @return the content
   * @throws ItaJsonException if the document is refused; its source is the path as given
   * @throws IOException if reading fails
   */
  public T read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads a document as far as possible, and lists every problem.
   *
   * @param document the JSON text
   * @return the readable content and the problems
   */
  public Checked<T> check(String document) {
    return check("", () -> StrictJsonParser.parseDocument(document));
  }

  /**
   * Reads a document as far as possible, and lists every problem.
   *
   * @param document the UTF-8 text
   * @return the readable content and the problems
   */
  public Checked<T> check(byte[] document) {
    return check("", () -> StrictJsonParser.parseDocument(document));
  }

  /**
   * Reads a document as far as possible, and lists every problem.
   *
   * @param in UTF-8 text, read to its end and not closed
   * @param source the name of the input in refusals, such as a file name
   * @return the readable content and the problems
   * @throws IOException if reading fails
   */
  public Checked<T> check(InputStream in, String source) throws IOException {
    byte[] bytes = StrictJsonParser.bytes(in);
    return check(source, () -> StrictJsonParser.parseDocument(bytes));
  }

  /**
   * Reads a document from a file as far as possible, and lists every problem.
   *
   * @param file the file, UTF-8
   * @return the readable content and the problems
   * @throws IOException if reading fails
   */
  public Checked<T> check(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return check(in, file.toString());
    }
  }

  /** Reads a document that has been parsed. */
  T read(JsonValue document) {
    return form.read(document, Reading.refusing(ignoringUnknown)).orElseThrow();
  }

  private T read(String source, Supplier<JsonValue> document) {
    try {
      return read(document.get());
    } catch (Refusal e) {
      throw new ItaJsonException(source, e);
    }
  }

  private Checked<T> check(String source, Supplier<JsonValue> document) {
    Reading reading = Reading.collecting(ignoringUnknown);
    @Nullable JsonValue parsed = reading.attempt(document);
    Optional<T> value = Optional.ofNullable(parsed).flatMap(root -> form.read(root, reading));
    List<ItaJsonException> problems = reading.problems().stream()
        .map(problem -> new ItaJsonException(source, problem))
        .toList();
    return new Checked<>(value, problems, reading.isComplete());
  }

  /** Tells whether unknown properties are ignored. */
  @Override
  public String toString() {
    return "DocumentReader{ignoringUnknown=" + ignoringUnknown + "}";
  }
}
