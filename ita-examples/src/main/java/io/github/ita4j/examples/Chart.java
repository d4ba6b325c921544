package io.github.ita4j.examples;

import io.github.ita4j.model.Score;
import java.util.List;

/**
 * What a chart of scores shows, however it is drawn.
 *
 * <p>Immutable and thread-safe.
 *
 * @param shape how the scores are laid out
 * @param title the title
 * @param description the same in words, for those who do not see it
 * @param series what the scores are called in a legend
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

  /** Copies the lists, and takes from the texts what a display would obey. */
  public Chart {
    title = harmless(title);
    description = harmless(description);
    series = harmless(series);
    scores = List.copyOf(scores);
    marks = List.copyOf(marks);
  }

  /** How the scores are laid out. */
  public enum Shape {
    /** One below the other. */
    BARS,
    /** Around a centre, for three scores and more. */
    RADAR
  }

  /**
   * A score, or a range where none is known.
   *
   * @param label what it is the score of
   * @param score the score, or the least that it can be
   * @param most the score, or the most that it can be
   * @param printed the score as it is printed
   * @param weak whether it is below the mark that a score is to reach
   */
  public record Bar(String label, Score score, Score most, String printed, boolean weak) {

    /** Takes from the texts what a display would obey. */
    public Bar {
      label = harmless(label);
      printed = harmless(printed);
    }
  }

  /**
   * A score to compare with.
   *
   * @param label what it is, short
   * @param name what it is in a legend, with the score
   * @param score the score
   * @param printed the score as it is printed
   * @param pass whether it is the pass mark
   */
  public record Mark(String label, String name, Score score, String printed, boolean pass) {

    /** Takes from the texts what a display would obey. */
    public Mark {
      label = harmless(label);
      name = harmless(name);
      printed = harmless(printed);
    }
  }

  /** Neither a picture nor its legend has a place for marks around what is quoted. */
  private static String harmless(String text) {
    return Page.harmless(Quoted.plain(text));
  }
}
