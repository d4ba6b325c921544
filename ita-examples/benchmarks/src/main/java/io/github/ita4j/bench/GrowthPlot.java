package io.github.ita4j.bench;

import java.util.List;
import java.util.Locale;

/**
 * A plot of how time grows. Both scales are logarithmic and equally long, so that what grows in
 * proportion is parallel to the dashed line.
 */
final class GrowthPlot {

  /**
   * A measured size.
   *
   * @param size the number of things
   * @param median the median of the times, in microseconds
   * @param least the least time
   * @param greatest the greatest time
   */
  record Point(int size, double median, double least, double greatest) {}

  /** One curve: its title, what its sizes count, and its points by size. */
  record Panel(String title, String axis, List<Point> points) {}

  private static final int WIDTH = 300;
  private static final int HEIGHT = WIDTH;
  private static final int LEFT = 70;
  private static final int TOP = 40;
  private static final int GAP = 90;

  private GrowthPlot() {}

  /** Returns the plot as SVG. */
  static String svg(List<Panel> panels) {
    StringBuilder svg = new StringBuilder();
    int width = LEFT + panels.size() * (WIDTH + GAP);
    int height = TOP + HEIGHT + 60;
    add(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
            + " height=\"%d\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\">%n",
        width,
        height,
        width,
        height);
    add(svg, "<title>Processor time by size; the dashed line is exact proportion</title>%n");
    add(svg, "<rect width=\"%d\" height=\"%d\" fill=\"white\"/>%n", width, height);
    for (int i = 0; i < panels.size(); i++) {
      draw(svg, LEFT + i * (WIDTH + GAP), panels.get(i));
    }
    return svg.append("</svg>\n").toString();
  }

  private static void draw(StringBuilder svg, int left, Panel panel) {
    List<Point> points = panel.points;
    Point last = points.get(points.size() - 1);
    double firstX = Math.floor(Math.log10(points.get(0).size));
    double firstY =
        Math.floor(Math.log10(points.stream().mapToDouble(Point::least).min().orElseThrow()));
    double greatest = points.stream().mapToDouble(Point::greatest).max().orElseThrow();
    // A decade is as long in both directions, so that proportion is parallel to the diagonal.
    double decades = Math.max(
        Math.ceil(Math.log10(last.size)) - firstX, Math.ceil(Math.log10(greatest)) - firstY);
    double lastX = firstX + decades;
    double lastY = firstY + decades;
    double scale = WIDTH / decades;
    add(svg, "<g transform=\"translate(%d %d)\">%n", left, TOP);
    add(svg, "<text x=\"%d\" y=\"-16\" font-weight=\"bold\">%s</text>%n", 0, panel.title);
    for (double x = firstX; x <= lastX; x++) {
      double at = (x - firstX) * scale;
      add(svg, "<path d=\"M%.1f 0V%d\" stroke=\"#ddd\"/>%n", at, HEIGHT);
      add(
          svg,
          "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n",
          at,
          HEIGHT + 20,
          number(x));
    }
    for (double y = firstY; y <= lastY; y++) {
      double at = HEIGHT - (y - firstY) * scale;
      add(svg, "<path d=\"M0 %.1fH%d\" stroke=\"#ddd\"/>%n", at, WIDTH);
      add(svg, "<text x=\"-8\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n", at + 4, time(y));
    }
    add(
        svg,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>%n",
        WIDTH / 2,
        HEIGHT + 42,
        panel.axis);
    StringBuilder line = new StringBuilder();
    for (Point point : points) {
      double x = (Math.log10(point.size) - firstX) * scale;
      double y = HEIGHT - (Math.log10(point.median) - firstY) * scale;
      add(line, "%s%.1f %.1f", line.isEmpty() ? "M" : "L", x, y);
      add(
          svg,
          "<path d=\"M%.1f %.1fV%.1f\" stroke=\"#0072b2\"/>%n",
          x,
          HEIGHT - (Math.log10(point.greatest) - firstY) * scale,
          HEIGHT - (Math.log10(point.least) - firstY) * scale);
      add(svg, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#0072b2\"/>%n", x, y);
    }
    add(svg, "<path d=\"%s\" fill=\"none\" stroke=\"#0072b2\" stroke-width=\"2\"/>%n", line);
    double endX = (Math.log10(last.size) - firstX) * scale;
    double endY = HEIGHT - (Math.log10(last.median) - firstY) * scale;
    double back = Math.min(endX, HEIGHT - endY);
    add(
        svg,
        "<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"#555\" stroke-dasharray=\"5 4\"/>%n",
        endX - back,
        endY + back,
        endX,
        endY);
    add(svg, "</g>%n");
  }

  private static String number(double power) {
    return String.format(Locale.ROOT, "%,.0f", Math.pow(10, power));
  }

  private static String time(double power) {
    if (power < 0) {
      return number(power + 3) + " ns";
    }
    return power < 3
        ? number(power) + " µs"
        : power < 6 ? number(power - 3) + " ms" : number(power - 6) + " s";
  }

  private static void add(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values));
  }
}
