package io.github.ita4j.cli.report;

import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.TerminalPage;
import io.github.ita4j.cli.text.QuotedText;
import io.github.ita4j.cli.report.Chart.Bar;
import io.github.ita4j.cli.report.Chart.Mark;
import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Bullets;
import io.github.ita4j.cli.report.Report.Column;
import io.github.ita4j.cli.report.Report.Field;
import io.github.ita4j.cli.report.Report.Figure;
import io.github.ita4j.cli.report.Report.Notice;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Section;
import io.github.ita4j.cli.report.Report.Subheading;
import io.github.ita4j.cli.report.Report.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.RadarStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A report as a memorandum in Word's format.
 *
 * <p>The charts are Word's own. They need no font here, and the agency can change them.
 */
public final class WordReport {

  private static final String STYLES = "report-styles.xml";

  // In twentieths of a point: A4, and the margins of official letters, 3 cm to the left and 2 cm to
  // the right.
  private static final int PAGE_WIDTH = 11906;
  private static final int PAGE_HEIGHT = 16838;
  private static final int LEFT = 1701;
  private static final int RIGHT = 1134;
  private static final int TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT;

  /**
   * The largest number of lines in a row that is kept together. Longer rows may break across pages.
   */
  private static final int MOST_LINES_KEPT = 5;

  private static final int MOST_CHARACTERS_KEPT = 200;

  private static final int CHART_WIDTH = 450;
  private static final int BARS_HEIGHT = 220;
  private static final int RADAR_HEIGHT = 290;

  private final Report report;
  private final Digits digits;
  private final XWPFDocument document;

  private WordReport(Report report, Digits digits, XWPFDocument document) {
    this.report = report;
    this.digits = digits;
    this.document = document;
  }

  public static byte[] of(Report report, Digits digits) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new WordReport(report, digits, document).write();
      document.write(out);
      return TimelessArchive.of(out.toByteArray());
    } catch (InvalidFormatException | XmlException e) {
      throw new IllegalStateException("ita bug: " + e.getMessage(), e);
    }
  }

  private void write() throws IOException, InvalidFormatException, XmlException {
    styles();
    page();
    if (!report.otherRules().isEmpty()) {
      paragraph("Notice", report.otherRules());
    }
    document.getProperties().getCoreProperties().setTitle(QuotedText.plain(report.title()));
    document.getProperties().getCoreProperties().setCreator("ita");
    memo();
    XWPFParagraph title = document.createParagraph();
    title.setStyle("Heading1");
    for (int i = 0; i < report.titleLines().size(); i++) {
      XWPFRun line = title.createRun();
      if (i > 0) {
        line.addBreak();
      }
      put(line, report.titleLines().get(i).strip());
    }
    XWPFParagraph subtitle = paragraph("Normal", report.subtitle());
    subtitle.setAlignment(ParagraphAlignment.CENTER);
    for (Section section : report.sections()) {
      paragraph("Heading2", section.heading());
      for (Block block : section.blocks()) {
        write(block);
      }
    }
    report.closing().forEach(line -> paragraph("Closing", line));
  }

  private void styles() throws IOException, XmlException {
    try (InputStream in = WordReport.class.getResourceAsStream(STYLES)) {
      if (in == null) {
        throw new IllegalStateException("ita bug: " + STYLES + " is missing");
      }
      document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
    }
  }

  private void page() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(PAGE_WIDTH));
    size.setH(BigInteger.valueOf(PAGE_HEIGHT));
    CTPageMar margin = section.addNewPgMar();
    margin.setLeft(BigInteger.valueOf(LEFT));
    margin.setRight(BigInteger.valueOf(RIGHT));
    margin.setTop(BigInteger.valueOf(1418));
    margin.setBottom(BigInteger.valueOf(1134));
    margin.setHeader(BigInteger.valueOf(709));
    margin.setFooter(BigInteger.valueOf(567));
    margin.setGutter(BigInteger.ZERO);
    // Page numbers are at the top, from the second page on.
    section.addNewTitlePg();
    if (digits == Digits.THAI) {
      section.addNewPgNumType().setFmt(STNumberFormat.THAI_NUMBERS);
    }
    XWPFParagraph top = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    top.setAlignment(ParagraphAlignment.CENTER);
    top.getCTP().addNewFldSimple().setInstr(" PAGE ");
  }

  private void memo() {
    paragraph("Memo", report.memo().heading());
    for (List<Field> fields : report.memo().lines()) {
      XWPFParagraph line = document.createParagraph();
      line.setStyle("MemoField");
      for (Field field : fields) {
        XWPFRun label = line.createRun();
        label.setBold(true);
        label.setComplexScriptBold(true);
        put(label, field.label() + "  ");
        put(line.createRun(), field.value() + "  ");
      }
    }
  }

  /** Adds a text without marks. Other programs would print those of Word. */
  private static void put(XWPFRun run, String text) {
    run.setText(QuotedText.plain(text));
  }

  private XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    put(paragraph.createRun(), text);
    return paragraph;
  }

  /** Writes a block. Java 17 has no switch over types. */
  private void write(Block block) throws IOException, InvalidFormatException {
    if (block instanceof Subheading subheading) {
      paragraph("Heading3", subheading.text());
    } else if (block instanceof Paragraph text) {
      paragraph("Normal", text.text());
    } else if (block instanceof Notice notice) {
      paragraph("Notice", notice.text());
    } else if (block instanceof Bullets bullets) {
      for (String item : bullets.items()) {
        XWPFParagraph line = paragraph("Normal", "•\t" + item);
        line.setIndentationLeft(425);
        line.setIndentationHanging(425);
      }
    } else if (block instanceof Table table) {
      write(table);
    } else if (block instanceof Figure figure) {
      write(figure);
    } else {
      throw new IllegalStateException("ita bug: no form for " + block.kind());
    }
  }

  // ---- tables

  private void write(Table table) {
    paragraph("Caption", table.caption());
    int columns = table.columns().size();
    XWPFTable written = document.createTable(table.rows().size() + 1, columns);
    written.setWidth(TEXT_WIDTH);
    written.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = written.getCTTbl().addNewTblGrid();
    for (Column column : table.columns()) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width(column)));
    }
    XWPFTableRow head = written.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int i = 0; i < columns; i++) {
      Column column = table.columns().get(i);
      XWPFTableCell cell = cell(head, i, column);
      cell.setColor("E8EDF2");
      fill(cell, "TableHeading", List.of(column.heading()), "text");
    }
    for (int r = 0; r < table.rows().size(); r++) {
      Row row = table.rows().get(r);
      XWPFTableRow line = written.getRow(r + 1);
      line.setCantSplitRow(!isTall(row));
      for (int i = 0; i < columns; i++) {
        Column column = table.columns().get(i);
        fill(cell(line, i, column), "TableText", row.cells().get(i), column.look());
      }
    }
    // Word joins two adjacent tables.
    paragraph("TableText", "");
  }

  /** Tells whether a row is so tall that keeping it whole would leave much of a page empty. */
  private static boolean isTall(Row row) {
    return row.cells().stream()
        .anyMatch(cell -> cell.size() > MOST_LINES_KEPT
            || cell.stream().mapToInt(String::length).sum() > MOST_CHARACTERS_KEPT);
  }

  private static int width(Column column) {
    return TEXT_WIDTH * column.percent() / 100;
  }

  private static XWPFTableCell cell(XWPFTableRow row, int index, Column column) {
    XWPFTableCell cell = row.getCell(index);
    cell.setWidth(Integer.toString(width(column)));
    return cell;
  }

  private static void fill(XWPFTableCell cell, String style, List<String> lines, String look) {
    List<String> shown = lines.isEmpty() ? List.of("") : lines;
    for (int i = 0; i < shown.size(); i++) {
      XWPFParagraph paragraph = i == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
      paragraph.setStyle(style);
      if (look.equals("number")) {
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
      }
      XWPFRun run = paragraph.createRun();
      put(run, shown.get(i));
      if (i == 0 && shown.size() > 1 && look.equals("lead")) {
        run.setBold(true);
        run.setComplexScriptBold(true);
      }
    }
  }

  // ---- charts

  private void write(Figure figure) throws IOException, InvalidFormatException {
    Chart chart = figure.chart();
    paragraph("Caption", figure.caption());
    XWPFParagraph place = document.createParagraph();
    place.setAlignment(ParagraphAlignment.CENTER);
    XWPFRun run = place.createRun();
    boolean radar = chart.shape() == Chart.Shape.RADAR;
    XWPFChart drawn = document.createChart(
        run, Units.toEMU(CHART_WIDTH), Units.toEMU(radar ? RADAR_HEIGHT : BARS_HEIGHT));
    CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
    inline.getDocPr().setTitle(chart.title());
    inline.getDocPr().setDescr(chart.description());
    // The caption above the chart serves as its title.
    drawn.setAutoTitleDeleted(true);
    XDDFCategoryAxis categories = drawn.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis values = drawn.createValueAxis(AxisPosition.LEFT);
    values.setMinimum(0.0);
    values.setMaximum(100.0);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    // Word reports a file as damaged without this, the grouping of lines, and the style of a radar.
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    values.getOrAddMajorGridProperties();
    if (radar) {
      radar(chart, drawn, categories, values);
    } else {
      bars(chart, drawn, categories, values);
    }
    drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
  }

  private static void bars(
      Chart chart, XWPFChart drawn, XDDFCategoryAxis categories, XDDFValueAxis values) {
    int count = chart.scores().size();
    XDDFDataSource<String> names = names(chart, drawn);
    XDDFBarChartData bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, categories, values);
    XDDFChartData.Series scores = bars.addSeries(names, scores(chart, drawn));
    scores.setTitle(chart.series(), null);
    scores.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.STEEL_BLUE)));
    // They are columns because Word draws no lines over bars.
    bars.setBarDirection(BarDirection.COL);
    bars.setVaryColors(false);
    bars.setGapWidth(60);
    drawn.plot(bars);
    if (!chart.marks().isEmpty()) {
      XDDFLineChartData lines =
          (XDDFLineChartData) drawn.createData(ChartTypes.LINE, categories, values);
      lines.setGrouping(Grouping.STANDARD);
      for (int i = 0; i < chart.marks().size(); i++) {
        Mark mark = chart.marks().get(i);
        XDDFLineChartData.Series line =
            (XDDFLineChartData.Series) lines.addSeries(names, level(drawn, mark, count, i + 2));
        line.setTitle(mark.name(), null);
        line.setMarkerStyle(MarkerStyle.NONE);
        line.setSmooth(false);
        line.setLineProperties(dashes(mark));
      }
      drawn.plot(lines);
    }
  }

  private static void radar(
      Chart chart, XWPFChart drawn, XDDFCategoryAxis categories, XDDFValueAxis values) {
    XDDFRadarChartData radar =
        (XDDFRadarChartData) drawn.createData(ChartTypes.RADAR, categories, values);
    radar.setStyle(RadarStyle.STANDARD);
    XDDFDataSource<String> names = names(chart, drawn);
    XDDFChartData.Series scores = radar.addSeries(names, scores(chart, drawn));
    scores.setTitle(chart.series(), null);
    scores.setLineProperties(new XDDFLineProperties(
        new XDDFSolidFillProperties(XDDFColor.from(PresetColor.STEEL_BLUE))));
    for (int i = 0; i < chart.marks().size(); i++) {
      Mark mark = chart.marks().get(i);
      XDDFChartData.Series line =
          radar.addSeries(names, level(drawn, mark, chart.scores().size(), i + 2));
      line.setTitle(mark.name(), null);
      line.setLineProperties(dashes(mark));
    }
    drawn.plot(radar);
  }

  /** Returns the labels, with their scores if there is room. */
  private static XDDFDataSource<String> names(Chart chart, XWPFChart drawn) {
    boolean room = chart.shape() == Chart.Shape.BARS;
    String[] names = chart.scores().stream()
        .map(bar -> room ? bar.label() + " " + bar.printed() : bar.label())
        .toArray(String[]::new);
    return XDDFDataSourcesFactory.fromArray(names, range(drawn, names.length, 0), 0);
  }

  private static XDDFNumericalDataSource<BigDecimal> scores(Chart chart, XWPFChart drawn) {
    BigDecimal[] scores = chart.scores().stream()
        .map(Bar::score)
        .map(score -> score.toBigDecimal())
        .toArray(BigDecimal[]::new);
    return XDDFDataSourcesFactory.fromArray(scores, range(drawn, scores.length, 1), 1);
  }

  private static XDDFNumericalDataSource<BigDecimal> level(
      XWPFChart drawn, Mark mark, int count, int column) {
    BigDecimal[] level = new BigDecimal[count];
    Arrays.fill(level, mark.score().toBigDecimal());
    return XDDFDataSourcesFactory.fromArray(level, range(drawn, count, column), column);
  }

  private static String range(XWPFChart drawn, int count, int column) {
    return drawn.formatRange(new CellRangeAddress(1, count, column, column));
  }

  private static XDDFLineProperties dashes(Mark mark) {
    XDDFLineProperties line =
        new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.BLACK)));
    line.setWidth(mark.pass() ? 2.0 : 0.75);
    line.setPresetDash(
        new XDDFPresetLineDash(mark.pass() ? PresetLineDash.DASH : PresetLineDash.SYSTEM_DOT));
    return line;
  }
}
