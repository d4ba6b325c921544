package io.github.ita4j.cli.report;

import io.github.ita4j.cli.report.Chart.Bar;
import io.github.ita4j.cli.report.Chart.Mark;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
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
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/** A chart in Word's own format, whose numbers the agency can change. */
final class WordChart {

  private static final int CHART_WIDTH = 450;
  private static final int CHART_HEIGHT = 180;

  /** The font of the document, which charts do not take from it. */
  private static final String FONT = "TH Sarabun New";

  /** The size of the letters, in hundredths of a point. */
  private static final int LETTERS = 1400;

  /** The size of the names below many bars, which must be side by side. */
  private static final int SMALL_LETTERS = 1100;

  /** The space between columns, and between few of them, in percent of their width. */
  private static final int GAP = 60;

  private static final int BROAD_GAP = 200;
  private static final int FEW = 5;
  private static final int MANY = 6;

  private WordChart() {}

  /** Draws a chart in a run of a document. */
  static void draw(Chart chart, XWPFDocument document, XWPFRun run)
      throws IOException, InvalidFormatException {
    XWPFChart drawn =
        document.createChart(run, Units.toEMU(CHART_WIDTH), Units.toEMU(CHART_HEIGHT));
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
    // The numbers of an axis have Arabic digits in some programs. Each label has its score instead.
    values.setVisible(false);
    // Word reports a file as damaged without this, and the grouping of lines.
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    values.getOrAddMajorGridProperties();
    bars(chart, drawn, categories, values);
    drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    letters(drawn.getCTChartSpace().addNewTxPr(), LETTERS);
    CTTextBody names = drawn.getCTChart().getPlotArea().getCatAxArray(0).addNewTxPr();
    letters(names, chart.scores().size() > MANY ? SMALL_LETTERS : LETTERS);
    // Otherwise LibreOffice turns names that nearly touch, and leaves out every other one.
    names.getBodyPr().setRot(0);
  }

  private static void letters(CTTextBody texts, int size) {
    texts.addNewBodyPr();
    CTTextCharacterProperties letters = texts.addNewP().addNewPPr().addNewDefRPr();
    letters.setSz(size);
    letters.addNewLatin().setTypeface(FONT);
    letters.addNewCs().setTypeface(FONT);
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
    bars.setGapWidth(count < FEW ? BROAD_GAP : GAP);
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

  private static XDDFDataSource<String> names(Chart chart, XWPFChart drawn) {
    String[] names = chart.scores().stream()
        .map(bar -> bar.code() + "\n" + bar.printed())
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
