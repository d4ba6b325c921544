package io.github.ita4j.improvement;

import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.scoring.ElementBounds;

/** The basis on which a finding judges an element. */
public enum FindingBasis {
  /** The score that the source states. */
  STATED("ตามเอกสาร", "as stated"),
  /** The sum of the parts at face value. */
  COMPUTED("คำนวณ", "computed"),
  /** The range that everything stated leaves, since no score is known. */
  BOUNDED("ช่วงที่เป็นไปได้", "possible range");

  private final LocalizedText displayName;

  FindingBasis(String thai, String english) {
    this.displayName = LocalizedText.ofEditorial(thai, english);
  }

  /**
   * Returns the basis on which an element is judged.
   *
   * @param scorecard the scorecard
   * @param bounds the nominal score and the bounds of the element
   * @return the basis
   */
  public static FindingBasis of(Scorecard scorecard, ElementBounds bounds) {
    if (bounds.nominal().isEmpty()) {
      return BOUNDED;
    }
    return scorecard.scores().containsKey(bounds.element()) ? STATED : COMPUTED;
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
