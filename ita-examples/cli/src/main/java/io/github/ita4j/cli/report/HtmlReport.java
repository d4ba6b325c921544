package io.github.ita4j.cli.report;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.github.ita4j.cli.text.QuotedText;
import java.io.IOException;
import java.io.StringWriter;
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

  public static String of(Report report) {
    StringWriter html = new StringWriter();
    try {
      ENGINE.getTemplate(TEMPLATE).process(Map.of("report", report), html);
    } catch (IOException | TemplateException e) {
      throw new IllegalStateException("ita bug: " + e.getMessage(), e);
    }
    return QuotedText.inMarkup(UNPRINTABLE.matcher(html.toString()).replaceAll("\uFFFD"));
  }
}
