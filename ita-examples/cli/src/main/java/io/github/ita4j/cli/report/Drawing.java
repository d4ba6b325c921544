package io.github.ita4j.cli.report;

import io.github.ita4j.cli.report.Chart.Bar;
import io.github.ita4j.cli.report.Chart.Mark;
import io.github.ita4j.model.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

  private static final int BAR_LEFT = 206;
  private static final int BAR_RIGHT = 556;
  private static final int BAR_TOP = 74;
  private static final int BAR_HEIGHT = 22;
  private static final int BAR_STEP = 36;

  private static final int CENTRE_X = WIDTH / 2;
  private static final int CENTRE_Y = 184;
  private static final int RADIUS = 130;
  private static final int RING = 20;

  /** Copies the list. */
  public Drawing {
    shapes = List.copyOf(shapes);
  }

  /**
   * A shape.
   *
   * @param kind {@code rect}, {@code polygon}, {@code line} or {@code text}
   * @param look the class in the style sheet
   * @param x the start, or the anchor of a text
   * @param y the start, or the base line of a text
   * @param x2 the width of a rectangle, or the end of a line
   * @param y2 the height of a rectangle, or the end of a line
   * @param text a text, or the points of a polygon
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

    static Shape polygon(String look, String points) {
      return new Shape("polygon", look, 0, 0, 0, 0, points);
    }
  }

  static Drawing of(Chart chart) {
    return switch (chart.shape()) {
      case BARS -> bars(chart);
      case RADAR -> radar(chart);
    };
  }

  private static Drawing bars(Chart chart) {
    List<Shape> shapes = new ArrayList<>();
    List<Shape> labels = new ArrayList<>();
    int bottom = BAR_TOP + chart.scores().size() * BAR_STEP;
    shapes.add(Shape.line("axis", BAR_LEFT, BAR_TOP - 4, BAR_LEFT, bottom));
    for (int i = 0; i < chart.scores().size(); i++) {
      Bar bar = chart.scores().get(i);
      int y = BAR_TOP + i * BAR_STEP + (BAR_STEP - BAR_HEIGHT) / 2;
      int base = y + BAR_HEIGHT - 6;
      shapes.add(Shape.text("end", BAR_LEFT - 8, base, bar.label()));
      int length = along(bar.score());
      shapes.add(Shape.rect(bar.weak() ? "bar weak" : "bar", BAR_LEFT, y, length, BAR_HEIGHT));
      if (!bar.most().equals(bar.score())) {
        shapes.add(
            Shape.rect("bar open", BAR_LEFT + length, y, along(bar.most()) - length, BAR_HEIGHT));
      }
      shapes.add(Shape.text("value", BAR_RIGHT + 12, base, bar.printed()));
    }
    for (int i = 0; i < chart.marks().size(); i++) {
      Mark mark = chart.marks().get(i);
      int x = BAR_LEFT + along(mark.score());
      // Neighbouring labels take turns on three lines, since limits are five points apart in some
      // years.
      int y = 16 + 20 * (i % 3);
      shapes.add(Shape.line(mark.pass() ? "mark pass" : "mark", x, y + 4, x, bottom));
      labels.add(Shape.text("middle small", x, y, mark.label() + " " + mark.printed()));
    }
    // The labels come last because they interrupt the lines.
    shapes.addAll(labels);
    return new Drawing(WIDTH, bottom + 8, shapes);
  }

  private static int along(Score score) {
    return (BAR_RIGHT - BAR_LEFT) * score.hundredths() / Score.MAX.hundredths();
  }

  private static Drawing radar(Chart chart) {
    List<Shape> shapes = new ArrayList<>();
    int count = chart.scores().size();
    for (int ring = RING; ring <= 100; ring += RING) {
      Score at = Score.ofHundredths(ring * 100);
      shapes.add(Shape.polygon("ring", points(count, axis -> at)));
      shapes.add(Shape.text("small", CENTRE_X + 3, CENTRE_Y - RADIUS * ring / 100 + 11, "" + ring));
    }
    for (int axis = 0; axis < count; axis++) {
      shapes.add(Shape.line(
          "ring", CENTRE_X, CENTRE_Y, x(axis, count, Score.MAX), y(axis, count, Score.MAX)));
    }
    shapes.add(
        Shape.polygon("area", points(count, axis -> chart.scores().get(axis).score())));
    for (Mark mark : chart.marks()) {
      shapes.add(
          Shape.polygon(mark.pass() ? "mark pass" : "mark", points(count, axis -> mark.score())));
    }
    for (int axis = 0; axis < count; axis++) {
      Bar bar = chart.scores().get(axis);
      int x = x(axis, count, Score.MAX);
      int y = y(axis, count, Score.MAX);
      int side = Integer.signum(x - CENTRE_X) * (Math.abs(x - CENTRE_X) < 8 ? 0 : 1);
      // A label is above the top, below the bottom, and at the sides centred between its two lines.
      int first = side == 0 ? (y < CENTRE_Y ? y - 24 : y + 18) : y - 2;
      String look = side == 0 ? "middle" : side < 0 ? "end" : "start";
      shapes.add(Shape.text(look, x + 10 * side, first, bar.label()));
      shapes.add(Shape.text(
          look + (bar.weak() ? " value low" : " value"), x + 10 * side, first + 17, bar.printed()));
      shapes.add(Shape.rect(
          "dot", x(axis, count, bar.score()) - 3, y(axis, count, bar.score()) - 3, 6, 6));
    }
    return new Drawing(WIDTH, CENTRE_Y + RADIUS + 48, shapes);
  }

  private static String points(int count, IntFunction<Score> scores) {
    return IntStream.range(0, count)
        .mapToObj(
            axis -> x(axis, count, scores.apply(axis)) + "," + y(axis, count, scores.apply(axis)))
        .collect(Collectors.joining(" "));
  }

  /** Returns a coordinate in pixels. Pixels are not points, so a double is harmless here. */
  private static int x(int axis, int count, Score score) {
    return CENTRE_X + (int) Math.round(Math.sin(2 * Math.PI * axis / count) * reach(score));
  }

  private static int y(int axis, int count, Score score) {
    return CENTRE_Y - (int) Math.round(Math.cos(2 * Math.PI * axis / count) * reach(score));
  }

  private static double reach(Score score) {
    return (double) RADIUS * score.hundredths() / Score.MAX.hundredths();
  }
}
