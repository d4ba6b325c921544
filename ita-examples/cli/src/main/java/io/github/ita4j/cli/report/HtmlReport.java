package io.github.ita4j.cli.report;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.Configuration;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import io.github.ita4j.cli.report.PageRows.PageRow;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.QuotedText;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A report as one HTML page that loads nothing and runs no script.
 *
 * <p>The template escapes every value, according to the ending of its file name.
 */
public final class HtmlReport {

  private static final String TEMPLATE = "report.ftlh";
  private static final Configuration ENGINE = engine();

  /** The characters that a report can contain but markup cannot, even escaped. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\uFFFE\\uFFFF]");

  /** A dash in a range of numbers, at which a browser would end a line. */
  private static final Pattern RANGE = Pattern.compile("(?<=[0-9๐-๙])–(?=[0-9๐-๙O])");

  /** A place in a word before its number, or in a title, where a browser would divide the word. */
  private static final Pattern WITHIN_WORD =
      Pattern.compile("(?<=[ก-๎])(?=ที่\u00A0[0-9๐-๙])|(?<=ตัว)(?=ชี้วัดที่\u00A0[0-9๐-๙])"
          + "|(?<=ตัวชี้)(?=วัดที่\u00A0[0-9๐-๙])|(?<=ภาพ)(?=รวม [0-9๐-๙])"
          + "|(?<=เป้า)(?=หมาย \\([0-9๐-๙])|(?<=ภาค)(?=รัฐ \\(ITA)");

  /** A space between a number and its unit. LibreOffice would divide a word after a fixed one. */
  private static final Pattern UNIT = Pattern.compile("(?<=[0-9๐-๙]) (?=คะแนน|มาตรการ|ข้อ|หน้า)");

  private HtmlReport() {}

  private static Configuration engine() {
    Configuration engine = new Configuration(Configuration.VERSION_2_3_34);
    engine.setClassForTemplateLoading(HtmlReport.class, "");
    engine.setDefaultEncoding("UTF-8");
    // Coordinates must not use the digits and separators of a locale.
    engine.setLocale(Locale.ROOT);
    engine.setNumberFormat("computer");
    engine.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    engine.setLogTemplateExceptions(false);
    return engine;
  }

  /**
   * Returns the page of a report.
   *
   * @param report the report
   * @param digits the digits of the numbers of printed pages
   * @return the page
   */
  public static String of(Report report, Digits digits) {
    StringWriter html = new StringWriter();
    Map<String, Object> values = new HashMap<>();
    values.put("report", report);
    values.put("pageNumbers", digits == Digits.THAI ? "thai" : "decimal");
    values.put("columnWidths", (TemplateMethodModelEx) HtmlReport::widths);
    values.put("rows", (TemplateMethodModelEx) HtmlReport::rows);
    values.put(
        "plain", (TemplateMethodModelEx) texts -> QuotedText.plain(texts.get(0).toString()));
    try {
      ENGINE.getTemplate(TEMPLATE).process(values, html);
    } catch (IOException | TemplateException e) {
      throw new IllegalStateException("ita bug: " + e.getMessage(), e);
    }
    String page = UNPRINTABLE.matcher(html.toString()).replaceAll("\uFFFD");
    return QuotedText.inMarkup(unbroken(page));
  }

  /** Returns a text whose lines do not end between a number and its word. */
  private static String unbroken(String text) {
    String kept = RANGE.matcher(LineEnds.kept(text)).replaceAll("\u2060–\u2060");
    return UNIT.matcher(WITHIN_WORD.matcher(kept).replaceAll("\u2060")).replaceAll("\u00A0");
  }

  /** Returns the widths of the columns of a table in percent, for the template. */
  private static List<String> widths(List<?> arguments) throws TemplateModelException {
    return Arrays.stream(ColumnWidths.of(table(arguments), flag(arguments, 1)))
        .mapToObj(width -> width / 10 + "." + width % 10)
        .toList();
  }

  /** Returns the rows of a table as they are laid on pages, for the template. */
  private static List<PageRow> rows(List<?> arguments) throws TemplateModelException {
    return PageRows.of(table(arguments), flag(arguments, 1), flag(arguments, 2), true);
  }

  private static Table table(List<?> arguments) {
    return (Table) ((AdapterTemplateModel) arguments.get(0)).getAdaptedObject(Table.class);
  }

  private static boolean flag(List<?> arguments, int index) throws TemplateModelException {
    return ((TemplateBooleanModel) arguments.get(index)).getAsBoolean();
  }
}
