package io.github.ita4j.cli.form;

import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.office.CellText;
import io.github.ita4j.cli.office.TimelessArchive;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.FiscalYear;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A writer of forms: empty ones, and ones with what is known filled in. */
public final class FormWriter {

  /** The name of the hidden sheet with the lists to choose from. */
  static final String LISTS = "รายการให้เลือก";

  private final Frameworks frameworks;

  public FormWriter(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  /**
   * Returns an empty form.
   *
   * @param pinned whether the form names the framework, since it is not the latest of its year
   * @param agency the agency, if it is known
   */
  public byte[] empty(Framework framework, boolean pinned, Optional<Agency> agency) {
    FormContent content = FormContent.empty(framework, pinned, agency);
    return write(framework, content);
  }

  /** Returns a form with content. */
  public byte[] filled(Form form) {
    Framework framework = frameworks.forScorecard(form.scorecard());
    return write(framework, FormContent.of(framework, form));
  }

  private byte[] write(Framework framework, FormContent content) {
    Optional<Framework> before = YearBefore.rules(frameworks, framework);
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      FormStyles styles = new FormStyles(workbook);
      Map<FormSheet, XSSFSheet> sheets = new EnumMap<>(FormSheet.class);
      for (FormSheet sheet : FormSheet.values()) {
        sheets.put(sheet, workbook.createSheet(sheet.title()));
      }
      Map<ChoiceList, String> lists = lists(workbook.createSheet(LISTS), framework, before);
      workbook.setSheetHidden(workbook.getSheetIndex(LISTS), true);
      Map<FormSheet, SheetWriter> writers = new EnumMap<>(FormSheet.class);
      sheets.forEach((key, sheet) -> writers.put(key, new SheetWriter(sheet, styles, lists)));
      new ScoresSheetWriter(framework, before, content, styles).write(writers);
      new PlanSheetsWriter(frameworks, framework, content, styles).write(writers);
      workbook.write(out);
      return TimelessArchive.of(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("ita bug: a form in memory", e);
    }
  }

  /** Writes the lists to choose from, and returns the range of each. */
  private static Map<ChoiceList, String> lists(
      XSSFSheet sheet, Framework framework, Optional<Framework> before) {
    Map<ChoiceList, String> ranges = new EnumMap<>(ChoiceList.class);
    int column = 0;
    for (ChoiceList choices : ChoiceList.values()) {
      List<String> words = switch (choices) {
        case TIER -> tiers(Optional.of(framework));
        case PREVIOUS_TIER -> tiers(before);
        case PLAN_YEAR -> years(framework.fiscalYear());
        default -> choices.words();
      };
      for (int i = 0; i < words.size(); i++) {
        (sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i))
            .createCell(column)
            .setCellValue(CellText.written(words.get(i)));
      }
      if (!words.isEmpty()) {
        String letters = Cell.columnName(column);
        ranges.put(choices, "'" + LISTS + "'!$" + letters + "$1:$" + letters + "$" + words.size());
        column++;
      }
    }
    int first = PlanSheetsWriter.FIRST_MEASURE_ROW;
    ranges.put(
        ChoiceList.MEASURE,
        "'" + FormSheet.MEASURES.title() + "'!$A$" + first + ":$A$" + PlanSheetsWriter.LAST_ROW);
    return ranges;
  }

  private static List<String> tiers(Optional<Framework> framework) {
    List<String> names = new ArrayList<>();
    framework
        .flatMap(Framework::ladder)
        .map(TierLadder::tiers)
        .ifPresent(tiers -> tiers.forEach(tier -> names.add(tier.name().thai())));
    return names;
  }

  private static List<String> years(FiscalYear year) {
    return List.of(
        String.valueOf(year.buddhistEra()), String.valueOf(year.next().buddhistEra()));
  }
}
