package io.github.ita4j.cli.io;

import io.github.ita4j.cli.form.Form;
import io.github.ita4j.cli.form.FormReader;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Words;
import io.github.ita4j.json.AssessmentResult;
import io.github.ita4j.json.ItaReader;
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
import java.util.function.Supplier;
import org.apache.commons.io.input.ProxyInputStream;

/**
 * The documents of several files in the order of the input. Each is read on demand, so only one is
 * in memory. An unreadable document keeps its place.
 */
public final class DocumentFiles implements Iterator<AssessmentResult>, AutoCloseable {

  /** A document whose text is in memory, still to be read. */
  public static final class Unread {

    private final Supplier<AssessmentResult> content;
    private final Runnable report;

    private Unread(Supplier<AssessmentResult> content, Runnable report) {
      this.content = content;
      this.report = report;
    }

    private Unread(Supplier<AssessmentResult> content) {
      this(content, () -> {});
    }

    /** Reads the document. Any thread may do so. */
    public AssessmentResult read() {
      return content.get();
    }

    /** Tells the user what was noticed in a form. It is for when the document's turn comes. */
    void report() {
      report.run();
    }
  }

  private static final String READABLE = "a file that can be read, or - for standard input";

  private final CliContext cli;
  private final ItaReader reader;
  private final List<String> files;
  private final Iterator<String> ahead;
  private String file = "";
  private InputStream in = InputStream.nullInputStream();
  private Iterator<Unread> ofFile = Collections.emptyIterator();
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
    Unread next = nextUnread();
    next.report();
    return next.read();
  }

  /** Returns the next document without reading it, for another thread to do so. */
  Unread nextUnread() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ofFile.next();
  }

  private Iterator<Unread> open() {
    form = Optional.empty();
    try {
      InputFiles.Opened opened = InputFiles.openAny(file, cli.console().in());
      in = new Counted(opened.stream());
      return opened.isArchive()
          ? List.of(form()).iterator()
          : reader.streamUnread(in, file).map(Unread::new).iterator();
    } catch (IOException e) {
      return List.of(unreadable(e)).iterator();
    } catch (InvalidPathException e) {
      return List.of(refused(Words.of(Complaint.FILE_LOCALE), READABLE)).iterator();
    }
  }

  /**
   * Reads a form. All problems but the last are reported in its turn, and that one stands for the
   * document, as any other refusal does.
   */
  private Unread form() throws IOException {
    String name = file;
    FormReader.Result read = cli.forms().read(in);
    form = read.form();
    List<String> problems = read.problems();
    AssessmentResult result = new AssessmentResult(
        name,
        1,
        form.map(Form::scorecard),
        form.isPresent()
            ? Optional.empty()
            : Optional.of(new FormRefusal(name, problems.get(problems.size() - 1))));
    return new Unread(() -> result, () -> {
      read.notes().forEach(note -> cli.notice(name + ": " + note));
      problems
          .subList(0, Math.max(0, problems.size() - 1))
          .forEach(problem -> cli.complain(name + ": " + problem));
    });
  }

  /** Returns the form of the current file, if it is one. */
  public Optional<Form> currentForm() {
    return form;
  }

  private Unread unreadable(Throwable e) {
    return refused(InputFiles.reason(e), READABLE);
  }

  private Unread refused(Words words, String allowed) {
    AssessmentResult result = new AssessmentResult(
        file, 1, Optional.empty(), Optional.of(UnreadableFile.document(file, words, allowed)));
    return new Unread(() -> result);
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

  private final class Counted extends ProxyInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    protected void afterRead(int count) {
      bytesRead += Math.max(0, count);
    }
  }
}
