package io.github.ita4j.cli.io;

import io.github.ita4j.cli.form.Form;
import io.github.ita4j.cli.form.FormReader;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Words;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.json.AssessmentResult;
import io.github.ita4j.json.Checked;
import io.github.ita4j.json.DocumentReader;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The documents of several files in the order of the input. An unreadable document keeps its place.
 */
public final class AssessmentFiles {

  private final CliContext cli;
  private final ItaReader reader;

  /** The form that {@link #one} read last, if it was one. */
  private Optional<Form> lastForm = Optional.empty();

  public AssessmentFiles(CliContext cli) {
    this.cli = cli;
    this.reader = ItaJson.reader().withFrameworks(cli.frameworks().all());
  }

  /** Returns the documents of several files, to be closed by the caller. */
  public DocumentFiles of(List<String> files) {
    return new DocumentFiles(cli, reader, files);
  }

  public void forEach(List<String> files, Consumer<AssessmentResult> sink) {
    try (DocumentFiles documents = of(files)) {
      documents.forEachRemaining(sink);
    }
  }

  /**
   * Returns the single document of a file.
   *
   * @throws CommandException if the file is not one document, or cannot be read
   */
  public AssessmentResult one(String file) {
    List<AssessmentResult> all = new ArrayList<>();
    try (DocumentFiles documents = of(List.of(file))) {
      documents.forEachRemaining(all::add);
      lastForm = documents.currentForm();
    }
    if (all.size() != 1) {
      throw CommandException.ofFile(file, Words.of(Complaint.FILE_NOT_ONE, all.size()));
    }
    all.get(0).error().ifPresent(error -> {
      throw new CommandException(error);
    });
    return all.get(0);
  }

  /** Returns the form that {@link #one} read last, or empty if it read a JSON document. */
  public Optional<Form> form() {
    return lastForm;
  }

  /**
   * Reads the plan of a file, a JSON document or a form, and reports each of its problems.
   *
   * @throws CommandException if any part of the document cannot be read, since part of a plan would
   *     pass for the whole
   */
  public Checked<ActionPlan> plan(String file) {
    return read(
        file,
        reader.plans(),
        form -> form.plan()
            .orElseThrow(
                () -> new CommandException(cli.messages().text(Message.FORM_NO_PLAN, file))));
  }

  /**
   * Reads the report on a plan, a JSON document or a form, and reports each of its problems.
   *
   * @throws CommandException if any part of the document cannot be read
   */
  public Checked<ProgressReport> progress(String file, ActionPlan plan) {
    return read(
        file,
        reader.progressOf(plan),
        form -> form.progress()
            .orElseThrow(
                () -> new CommandException(cli.messages().text(Message.FORM_NO_PROGRESS, file))));
  }

  private <T> Checked<T> read(
      String file, DocumentReader<T> documents, Function<Form, T> partOfForm) {
    try {
      InputFiles.Opened opened = InputFiles.openAny(file, cli.console().in());
      try (InputStream in = opened.stream()) {
        return opened.isArchive()
            ? new Checked<>(Optional.of(partOfForm.apply(form(file, in))), List.of(), true)
            : read(file, documents, in);
      }
    } catch (IOException e) {
      throw CommandException.ofFile(file, InputFiles.reason(e)).causedBy(e);
    } catch (InvalidPathException e) {
      throw CliContext.notNameable(file, e);
    }
  }

  private Form form(String file, InputStream in) throws IOException {
    FormReader.Result read = cli.forms().read(in);
    read.notes().forEach(note -> cli.notice(file + ": " + note));
    read.problems().forEach(problem -> cli.complain(file + ": " + problem));
    return read.form()
        .orElseThrow(
            () -> new CommandException(cli.messages().text(Message.ANALYZE_PLAN_INCOMPLETE, file)));
  }

  private <T> Checked<T> read(String file, DocumentReader<T> documents, InputStream in)
      throws IOException {
    Checked<T> check = documents.check(in, file);
    if (check.value().isEmpty()) {
      throw new CommandException(check.problems().get(0));
    }
    check.problems().forEach(cli::complain);
    if (!check.complete()) {
      throw new CommandException(cli.messages().text(Message.ANALYZE_PLAN_INCOMPLETE, file));
    }
    return check;
  }
}
