package io.github.ita4j.improvement;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.Score;
import io.github.ita4j.summary.Summary;
import org.immutables.value.Value;

/**
 * An element name that is scored in both years, but not known to mean the same.
 *
 * <p>One example is {@code I5} of FY2563 and FY2564, since no list has the titles of those
 * questions. Another is {@code O10}, whose titles are known and differ.
 */
@Value.Immutable
@ResultStyle
public abstract class NotComparable {

  NotComparable() {}

  /** The reason why two scores of one name are not compared. */
  public enum Reason {
    /** The titles of both years are known and differ. */
    OTHER_TITLE("ชื่อรายการของสองปีต่างกัน", "the titles differ"),
    /** The title is not known for at least one year. */
    NO_TITLE("ไม่ทราบชื่อรายการครบทั้งสองปี", "a title is not known");

    private final LocalizedText displayName;

    Reason(String thai, String english) {
      this.displayName = LocalizedText.ofEditorial(thai, english);
    }

    /**
     * Returns the words for people, Thai and English.
     *
     * @return the words
     */
    public LocalizedText displayName() {
      return displayName;
    }
  }

  static NotComparableBuilder builder() {
    return NotComparableBuilder.builder();
  }

  /**
   * Returns the name that both years have.
   *
   * @return the element
   */
  public abstract ElementId element();

  /**
   * Returns the score in the first year.
   *
   * @return the score
   */
  public abstract Score scoreBefore();

  /**
   * Returns the score in the second year.
   *
   * @return the score
   */
  public abstract Score scoreAfter();

  /**
   * Returns the reason why the scores are not compared.
   *
   * @return the reason
   */
  public abstract Reason reason();

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("NotComparable")
        .add("element", element())
        .add("scoreBefore", scoreBefore())
        .add("scoreAfter", scoreAfter())
        .add("reason", reason())
        .toString();
  }
}
