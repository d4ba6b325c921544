package io.github.ita4j.cli.report;

import io.github.ita4j.cli.text.QuotedText;
import io.github.ita4j.cli.text.TerminalPage;
import io.github.ita4j.model.Score;
import java.util.List;

/**
 * The content of a chart of scores, however it is drawn.
 *
 * <p>Immutable and thread-safe.
 *
 * @param shape the layout of the scores
 * @param title the title
 * @param description the content in words, for people who cannot see the chart
 * @param series the name of the scores in a legend
 * @param scores the scores in order
 * @param marks the scores to compare with, from the highest
 */
public record Chart(
    Shape shape,
    String title,
    String description,
    String series,
    List<Bar> scores,
    List<Mark> marks) {

  /** Copies the lists and removes characters that a display would obey from the texts. */
  public Chart {
    title = harmless(title);
    description = harmless(description);
    series = harmless(series);
    scores = List.copyOf(scores);
    marks = List.copyOf(marks);
  }

  /** A layout of the scores. */
  enum Shape {
    /** A list of bars below each other. */
    BARS,
    /** A radar around a centre, for at least three scores. */
    RADAR
  }

  /**
   * A score, or a range if the score is unknown.
   *
   * @param label the name of the element
   * @param score the score, or the least possible one
   * @param most the score, or the greatest possible one
   * @param printed the score as printed
   * @param weak whether it is below the pass mark
   */
  record Bar(String label, Score score, Score most, String printed, boolean weak) {

    /** Removes characters that a display would obey from the texts. */
    Bar {
      label = harmless(label);
      printed = harmless(printed);
    }
  }

  /**
   * A score to compare with.
   *
   * @param label a short name
   * @param name the name in a legend, with the score
   * @param score the score
   * @param printed the score as printed
   * @param pass whether it is the pass mark
   */
  record Mark(String label, String name, Score score, String printed, boolean pass) {

    /** Removes characters that a display would obey from the texts. */
    Mark {
      label = harmless(label);
      name = harmless(name);
      printed = harmless(printed);
    }
  }

  /** Returns a text without the marks around quotations, which pictures and legends cannot show. */
  private static String harmless(String text) {
    return TerminalPage.harmless(QuotedText.plain(text));
  }
}
