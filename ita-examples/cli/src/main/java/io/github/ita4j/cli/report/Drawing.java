package io.github.ita4j.cli.report;

import io.github.ita4j.cli.report.Chart.Bar;
import io.github.ita4j.cli.report.Chart.Mark;
import io.github.ita4j.model.Score;
import java.util.ArrayList;
import java.util.List;

/**
 * The rectangles, lines and texts of a chart, in pixels. The style sheet defines their look.
 *
 * <p>Immutable and thread-safe.
 *
 * @param width the width
 * @param height the height
 * @param shapes the shapes, the lowest first
 */
public record Drawing(int width, int height, List<Shape> shapes) {

  private static final int WIDTH = 680;

  private static final int BAR_LEFT = 250;
  private static final int BAR_RIGHT = 600;
  private static final int BAR_TOP = 46;
  private static final int BAR_HEIGHT = 18;
  private static final int BAR_STEP = 27;

  /** Copies the list. */
  public Drawing {
    shapes = List.copyOf(shapes);
  }

  /**
   * A shape.
   *
   * @param kind {@code rect}, {@code line} or {@code text}
   * @param look the class in the style sheet
   * @param x the start, or the anchor of a text
   * @param y the start, or the base line of a text
   * @param x2 the width of a rectangle, or the end of a line
   * @param y2 the height of a rectangle, or the end of a line
   * @param text the text
   */
  public record Shape(String kind, String look, int x, int y, int x2, int y2, String text) {

    static Shape rect(String look, int x, int y, int width, int height) {
      return new Shape("rect", look, x, y, width, height, "");
    }

    static Shape line(String look, int x, int y, int x2, int y2) {
      return new Shape("line", look, x, y, x2, y2, "");
    }

    static Shape text(String look, int x, int y, String text) {
      return new Shape("text", look, x, y, 0, 0, text);
    }
  }

  /**
   * Draws a chart.
   *
   * @param chart the chart
   * @return its drawing
   */
  public static Drawing of(Chart chart) {
    List<Shape> shapes = new ArrayList<>();
    List<Shape> labels = new ArrayList<>();
    int bottom = BAR_TOP + chart.scores().size() * BAR_STEP;
    shapes.add(Shape.line("axis", BAR_LEFT, BAR_TOP - 4, BAR_LEFT, bottom));
    for (int i = 0; i < chart.scores().size(); i++) {
      Bar bar = chart.scores().get(i);
      int y = BAR_TOP + i * BAR_STEP + (BAR_STEP - BAR_HEIGHT) / 2;
      int base = y + BAR_HEIGHT - 4;
      int length = along(bar.score());
      shapes.add(Shape.rect(bar.weak() ? "bar weak" : "bar", BAR_LEFT, y, length, BAR_HEIGHT));
      // The style sheet lays the name on the bar where there is no room beside it.
      shapes.add(Shape.text("end", BAR_LEFT - 8, base, bar.label()));
      shapes.add(Shape.text("value", BAR_RIGHT + 12, base, bar.printed()));
    }
    for (int i = 0; i < chart.marks().size(); i++) {
      Mark mark = chart.marks().get(i);
      int x = BAR_LEFT + along(mark.score());
      // Neighbouring labels take turns on two lines, since limits are five points apart.
      int y = 16 + 20 * (i % 2);
      shapes.add(Shape.line(mark.pass() ? "mark pass" : "mark", x, y + 4, x, bottom));
      labels.add(Shape.text("middle small", x, y, mark.name()));
    }
    // The labels come last because they interrupt the lines.
    shapes.addAll(labels);
    return new Drawing(WIDTH, bottom + 8, shapes);
  }

  private static int along(Score score) {
    return (BAR_RIGHT - BAR_LEFT) * score.hundredths() / Score.MAX.hundredths();
  }
}
