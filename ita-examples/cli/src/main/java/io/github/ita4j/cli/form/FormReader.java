package io.github.ita4j.cli.form;

import io.github.ita4j.cli.office.SpreadsheetException;
import io.github.ita4j.cli.office.SpreadsheetFile;
import io.github.ita4j.cli.office.SpreadsheetLimits;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.UnseenCharacters;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.model.TidyText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A reader of filled forms. All problems of a form are collected, each with its sheet and cell; a
 * form with any problem is refused whole.
 */
public final class FormReader {

  private final Frameworks frameworks;
  private final Messages messages;

  /** Creates a reader that words problems in the given language. */
  public FormReader(Frameworks frameworks, Messages messages) {
    this.frameworks = frameworks;
    this.messages = messages;
  }

  /**
   * A form that was read, or why it is refused.
   *
   * @param form the form, if there is no problem
   * @param problems the problems, each with its place
   * @param notes what the user should know besides, such as hidden rows
   */
  public record Result(Optional<Form> form, List<String> problems, List<String> notes) {

    /** Copies the lists. */
    public Result {
      problems = List.copyOf(problems);
      notes = List.copyOf(notes);
    }
  }

  /** Reads a form. */
  public Result read(byte[] file) {
    FormProblems problems = new FormProblems(messages);
    try {
      Optional<Form> form = read(SpreadsheetFile.of(file, SpreadsheetLimits.FORM), problems);
      if (problems.isEmpty() && form.isPresent() && isUntouched(form.get())) {
        problems.add(Message.FORM_UNTOUCHED);
      }
      return new Result(
          form.filter(read -> problems.isEmpty()), problems.problems(), problems.notes());
    } catch (SpreadsheetException e) {
      return new Result(Optional.empty(), List.of(e.in(messages)), List.of());
    }
  }

  private Optional<Form> read(SpreadsheetFile file, FormProblems problems) {
    Map<FormSheet, FormGrid> grids = grids(file, problems);
    FormGrid scores = grids.get(FormSheet.SCORES);
    FormGrid advice = grids.get(FormSheet.ADVICE);
    if (scores == null || advice == null) {
      return Optional.empty();
    }
    Optional<ScoresSheetReader.Read> result =
        new ScoresSheetReader(frameworks, problems, scores, advice).read();
    if (result.isEmpty()) {
      return Optional.empty();
    }
    PlanSheetsReader plans =
        new PlanSheetsReader(frameworks, problems, grids, result.get().scorecard());
    Optional<ActionPlan> plan = plans.plan();
    Optional<ProgressReport> progress = plans.progress(plan);
    return Optional.of(new Form(result.get().scorecard(), result.get().previous(), plan, progress));
  }

  /**
   * Returns the cells of the sheets. A sheet that was deleted is empty, but not that of the scores.
   */
  private Map<FormSheet, FormGrid> grids(SpreadsheetFile file, FormProblems problems) {
    Map<FormSheet, FormGrid> grids = new EnumMap<>(FormSheet.class);
    List<String> others = new ArrayList<>(file.sheets());
    others.removeIf(name -> TidyText.of(name).equals(FormWriter.LISTS));
    for (FormSheet sheet : FormSheet.values()) {
      List<String> names = file.sheets().stream()
          .filter(name -> TidyText.of(name).equals(sheet.title()))
          .toList();
      if (names.size() > 1) {
        // Which one somebody filled in, nobody can tell; the other may be hidden.
        problems.add(
            Message.FORM_SHEET_TWICE, names.size(), sheet.title(), messages.listed(quoted(names)));
      }
      others.removeAll(names);
      if (!names.isEmpty()) {
        grids.put(sheet, FormGrid.of(sheet, problems, file.sheet(names.get(0))));
      }
    }
    Set<FormSheet> missing = EnumSet.allOf(FormSheet.class);
    missing.removeAll(grids.keySet());
    Set<FormSheet> renamed = EnumSet.noneOf(FormSheet.class);
    if (!grids.isEmpty()) {
      for (String name : others) {
        OtherSheet sheet = OtherSheet.of(file, name, missing);
        sheet.renamed().ifPresent(renamed::add);
        nameOther(sheet, missing, problems);
      }
    }
    if (grids.containsKey(FormSheet.SCORES)) {
      for (FormSheet sheet : missing) {
        grids.put(sheet, FormGrid.empty(sheet, problems));
      }
    } else if (!renamed.contains(FormSheet.SCORES)) {
      problems.add(Message.FORM_NO_FORM, FormSheet.SCORES.title());
    }
    return grids;
  }

  /**
   * Names a sheet that is not of the form, if it holds anything. Where a sheet of the form is
   * missing, it may be that one under another name, so the form is refused; but not where only the
   * sheet is missing that the guide lets people delete.
   */
  private void nameOther(OtherSheet sheet, Set<FormSheet> missing, FormProblems problems) {
    String name = TypedException.shown(sheet.name());
    if (sheet.renamed().isPresent()) {
      problems.add(Message.FORM_SHEET_RENAMED, name, sheet.renamed().get().title());
    } else if (!sheet.isEmpty() && EnumSet.of(FormSheet.DETAILS).containsAll(missing)) {
      problems.note(Message.FORM_SHEET_NOT_READ, name);
    } else if (!sheet.isEmpty() && !missing.contains(FormSheet.SCORES)) {
      problems.add(
          Message.FORM_SHEET_UNKNOWN,
          name,
          messages.listed(quoted(missing.stream().map(FormSheet::title).toList())));
    }
  }

  /** Returns names of sheets that differ in what cannot be seen. */
  private static List<String> quoted(List<String> names) {
    return names.stream()
        .map(name -> name.codePoints()
            .mapToObj(c -> UnseenCharacters.isInvisible(c)
                ? "<" + UnseenCharacters.code(c) + ">"
                : Character.toString(c))
            .collect(Collectors.joining("", "“", "”")))
        .toList();
  }

  /** Tells whether nobody has filled in anything that could be worked with. */
  private static boolean isUntouched(Form form) {
    return !Form.hasResult(form.scorecard())
        && form.scorecard().advice().isEmpty()
        && form.previous().isEmpty()
        && form.plan().isEmpty()
        && form.progress().isEmpty();
  }
}
