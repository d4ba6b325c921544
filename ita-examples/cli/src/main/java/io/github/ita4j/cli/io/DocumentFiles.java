package io.github.ita4j.cli.io;

import io.github.ita4j.cli.form.Form;
import io.github.ita4j.cli.form.FormReader;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Words;
import io.github.ita4j.json.AssessmentResult;
import io.github.ita4j.json.ItaReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The documents of several files in the order of the input. Each is read on demand, so only one is
 * in memory. An unreadable document keeps its place.
 */
public final class DocumentFiles implements Iterator<AssessmentResult>, AutoCloseable {

  private static final String READABLE = "a file that can be read, or - for standard input";

  private final CliContext cli;
  private final ItaReader reader;
  private final List<String> files;
  private final Iterator<String> ahead;
  private String file = "";
  private InputStream in = InputStream.nullInputStream();
  private Iterator<AssessmentResult> ofFile = Collections.emptyIterator();
  private long bytesRead;

  /** The form of the file, if it is one and was read. */
  private Optional<Form> form = Optional.empty();

  /** A flag, true until a document of the file is seen. */
  private boolean isEmpty;

  DocumentFiles(CliContext cli, ItaReader reader, List<String> files) {
    this.cli = cli;
    this.reader = reader;
    this.files = files;
    this.ahead = files.iterator();
  }

  @Override
  public boolean hasNext() {
    while (true) {
      try {
        if (ofFile.hasNext()) {
          isEmpty = false;
          return true;
        }
      } catch (UncheckedIOException e) {
        ofFile =
            List.of(unreadable(Objects.requireNonNullElse(e.getCause(), e))).iterator();
        return true;
      }
      close();
      if (isEmpty) {
        isEmpty = false;
        ofFile = List.of(refused(Words.of(Complaint.FILE_NO_DOCUMENT), "one assessment or more"))
            .iterator();
        return true;
      }
      if (!ahead.hasNext()) {
        return false;
      }
      file = ahead.next();
      isEmpty = true;
      ofFile = open();
    }
  }

  @Override
  public AssessmentResult next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ofFile.next();
  }

  private Iterator<AssessmentResult> open() {
    form = Optional.empty();
    try {
      InputFiles.Opened opened = InputFiles.openAny(file, cli.console().in());
      in = new Counted(opened.stream());
      return opened.isArchive() ? form().iterator() : reader.stream(in, file).iterator();
    } catch (IOException e) {
      return List.of(unreadable(e)).iterator();
    } catch (InvalidPathException e) {
      return List.of(refused(Words.of(Complaint.FILE_LOCALE), READABLE)).iterator();
    }
  }

  /**
   * Reads a form. All problems but the last are reported here, and that one stands for the
   * document, as any other refusal does.
   */
  private List<AssessmentResult> form() throws IOException {
    FormReader.Result read = cli.forms().read(in);
    read.notes().forEach(note -> cli.notice(file + ": " + note));
    form = read.form();
    if (form.isPresent()) {
      return List.of(new AssessmentResult(file, 1, form.map(Form::scorecard), Optional.empty()));
    }
    int last = read.problems().size() - 1;
    read.problems().subList(0, last).forEach(problem -> cli.complain(file + ": " + problem));
    return List.of(new AssessmentResult(
        file,
        1,
        Optional.empty(),
        Optional.of(new FormRefusal(file, read.problems().get(last)))));
  }

  /** Returns the form of the current file, if it is one. */
  Optional<Form> currentForm() {
    return form;
  }

  private AssessmentResult unreadable(Throwable e) {
    return refused(InputFiles.reason(e), READABLE);
  }

  private AssessmentResult refused(Words words, String allowed) {
    return new AssessmentResult(
        file, 1, Optional.empty(), Optional.of(UnreadableFile.document(file, words, allowed)));
  }

  /** Returns the number of bytes read so far from all files. */
  public long bytesRead() {
    return bytesRead;
  }

  /** Returns the number of bytes in all files, or empty if unknown, as for standard input. */
  public OptionalLong size() {
    long size = 0;
    for (String name : files) {
      try {
        Path path = Path.of(name);
        if (name.equals("-") || !Files.isRegularFile(path)) {
          return OptionalLong.empty();
        }
        size += Files.size(path);
      } catch (IOException | InvalidPathException e) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(size);
  }

  /** Closes the current file. */
  @Override
  public void close() {
    ofFile = Collections.emptyIterator();
    try {
      in.close();
    } catch (IOException e) {
      // All requested documents have been read.
    }
  }

  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      bytesRead += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      bytesRead += Math.max(0, read);
      return read;
    }
  }
}
