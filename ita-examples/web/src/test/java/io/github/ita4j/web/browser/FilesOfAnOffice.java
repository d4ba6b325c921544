package io.github.ita4j.web.browser;

import io.github.ita4j.cli.form.Form;
import io.github.ita4j.cli.form.FormWriter;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.Scorecard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The files of one office: what its reports print, and a form with its measures. */
public final class FilesOfAnOffice {

  private static final Path REPORTS = Path.of("../reports");

  private static final String NAME = "kutkwang-2568";

  private FilesOfAnOffice() {}

  /** Returns the file with the result. */
  public static Path result() {
    return REPORTS.resolve(NAME + ".json");
  }

  /** Returns the file with the plan. */
  public static Path plan() {
    return REPORTS.resolve(NAME + ".plan.json");
  }

  /** Returns the file with the report on the plan. */
  public static Path progress() {
    return REPORTS.resolve(NAME + ".progress.json");
  }

  static Scorecard scorecard() {
    return read(result(), ItaJson.reader().assessments()::read);
  }

  static ActionPlan actionPlan() {
    return read(plan(), ItaJson.reader().plans()::read);
  }

  static ProgressReport progressReport() {
    return read(progress(), ItaJson.reader().progress()::read);
  }

  /** Returns a form with the measures and what came of them, and without scores. */
  static byte[] formWithMeasures() {
    return form(Scorecard.builder()
        .fiscalYear(scorecard().fiscalYear())
        .agency(scorecard().agency())
        .build());
  }

  /** Returns a form with the measures, what came of them, and the result. */
  public static byte[] wholeForm() {
    return form(scorecard());
  }

  private static byte[] form(Scorecard scorecard) {
    return new FormWriter(Frameworks.bundled())
        .filled(Form.of(scorecard).withPlan(actionPlan()).withProgress(progressReport()));
  }

  private interface Reader<T> {

    T read(Path file) throws IOException;
  }

  private static <T> T read(Path file, Reader<T> reader) {
    try {
      return reader.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
