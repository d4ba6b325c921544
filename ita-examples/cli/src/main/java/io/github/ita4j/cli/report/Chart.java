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
 * @param title the title
 * @param description the content in words, for people who cannot see the chart
 * @param series the name of the scores in a legend
 * @param scores the scores in order
 * @param marks the scores to compare with, from the highest
 */
public record Chart(
    String title, String description, String series, List<Bar> scores, List<Mark> marks) {

  /** Copies the lists and removes characters that a display would obey from the texts. */
  public Chart {
    title = harmless(title);
    description = harmless(description);
    series = harmless(series);
    scores = List.copyOf(scores);
    marks = List.copyOf(marks);
  }

  /**
   * A score.
   *
   * @param label the name of the element
   * @param code the shortest name of the element, for charts with little room
   * @param score the score
   * @param printed the score as printed
   * @param weak whether it is below the pass mark
   */
  public record Bar(String label, String code, Score score, String printed, boolean weak) {

    /** Removes characters that a display would obey from the texts. */
    public Bar {
      label = harmless(label);
      code = harmless(code);
      printed = harmless(printed);
    }
  }

  /**
   * A score to compare with.
   *
   * @param name the name in a legend, with the score
   * @param score the score
   * @param pass whether it is the pass mark
   */
  public record Mark(String name, Score score, boolean pass) {

    /** Removes characters that a display would obey from the texts. */
    public Mark {
      name = harmless(name);
    }
  }

  /** Returns a text without the marks around quotations, which pictures and legends cannot show. */
  private static String harmless(String text) {
    return TerminalPage.harmless(QuotedText.plain(text));
  }
}
