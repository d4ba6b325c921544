package io.github.ita4j.web.page;

import io.github.ita4j.cli.form.Form;
import io.github.ita4j.cli.form.FormReader;
import io.github.ita4j.cli.io.InputFiles;
import io.github.ita4j.cli.office.SpreadsheetLimits;
import io.github.ita4j.cli.refusal.RefusalPhrases;
import io.github.ita4j.cli.refusal.TextPlace;
import io.github.ita4j.cli.text.Words;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.json.Checked;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.json.ItaReader;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.form.SchemaId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.web.text.PageWords;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * A file that somebody uploaded: a form, an assessment, a plan or a report on it, or what is wrong
 * with it.
 *
 * @param form the content of a form
 * @param result an assessment
 * @param plan a plan
 * @param progress a report on a plan
 * @param problems what is wrong; then there is nothing else
 * @param notes what the user should know besides, such as hidden rows
 */
record UploadedFile(
    Optional<Form> form,
    Optional<Scorecard> result,
    Optional<ActionPlan> plan,
    Optional<ProgressReport> progress,
    List<String> problems,
    List<String> notes) {

  /** The size of the largest file that is read, in bytes. */
  static final int LARGEST = SpreadsheetLimits.FORM.bytes();

  /** The most problems that are shown. */
  private static final int MOST = 30;

  /** Reads a file whose kind its content tells, whatever its name is. */
  static UploadedFile of(byte[] file, Frameworks frameworks, PageWords words) {
    if (file.length == 0) {
      return refused(words.text("upload.empty"));
    }
    if (file.length > LARGEST) {
      return refused(words.text("upload.tooLarge"));
    }
    try {
      InputFiles.Opened opened = InputFiles.opened(new ByteArrayInputStream(file));
      try (InputStream in = opened.stream()) {
        return opened.isArchive()
            ? form(new FormReader(frameworks, words.messages()).read(in.readAllBytes()))
            : document(in.readAllBytes(), frameworks, words);
      }
    } catch (IOException e) {
      Words reason = InputFiles.reason(e);
      return refused(words
          .find("upload." + reason.complaint().name())
          .orElseGet(() -> reason.in(words.messages())));
    }
  }

  private static UploadedFile refused(String problem) {
    return refused(List.of(problem));
  }

  private static UploadedFile refused(List<String> problems) {
    return new UploadedFile(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        problems.stream().limit(MOST).toList(),
        List.of());
  }

  private static UploadedFile form(FormReader.Result read) {
    return read.form().isEmpty()
        ? refused(read.problems())
        : new UploadedFile(
            read.form(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            read.notes());
  }

  /** Reads a document. An assessment is expected; the refusal of another one tells what it is. */
  private static UploadedFile document(byte[] text, Frameworks frameworks, PageWords words) {
    ItaReader reader = ItaJson.reader().withFrameworks(frameworks);
    Checked<Scorecard> result = reader.assessments().check(text);
    String other = result.problems().stream()
        .filter(problem -> problem.reason() == RefusalReason.WRONG_SCHEMA)
        .map(ItaJsonException::value)
        .findFirst()
        .orElse("");
    if (other.contains(SchemaId.PLAN.id())) {
      Checked<ActionPlan> plan = reader.plans().check(text);
      return read(plan, words, frameworks, Optional.empty(), plan.value(), Optional.empty());
    }
    if (other.contains(SchemaId.PROGRESS.id())) {
      Checked<ProgressReport> progress = reader.progress().check(text);
      return read(
          progress, words, frameworks, Optional.empty(), Optional.empty(), progress.value());
    }
    return read(result, words, frameworks, result.value(), Optional.empty(), Optional.empty());
  }

  private static UploadedFile read(
      Checked<?> checked,
      PageWords words,
      Frameworks frameworks,
      Optional<Scorecard> result,
      Optional<ActionPlan> plan,
      Optional<ProgressReport> progress) {
    // Part of a document would pass for the whole.
    return checked.isClean()
        ? new UploadedFile(Optional.empty(), result, plan, progress, List.of(), List.of())
        : refused(checked.problems().stream()
            .map(problem ->
                new RefusalPhrases(words.messages(), frameworks).of(problem, place(problem)))
            .toList());
  }

  /** Returns the place at which text stops being JSON. */
  private static Optional<TextPlace> place(ItaJsonException problem) {
    String line = problem.parameters().getOrDefault("line", "");
    String column = problem.parameters().getOrDefault("column", "");
    return problem.reason() == RefusalReason.NOT_JSON && !line.isEmpty() && !column.isEmpty()
        ? Optional.of(new TextPlace(Long.parseLong(line), Integer.parseInt(column), ""))
        : Optional.empty();
  }
}
