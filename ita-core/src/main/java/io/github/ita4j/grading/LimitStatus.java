package io.github.ita4j.grading;

import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.Score;
import io.github.ita4j.scoring.ScoreBounds;
import java.util.Optional;

/** The status of a limit, given everything that is known. */
public enum LimitStatus {
  /** The limit is certainly reached, however the scores were rounded. */
  MET("ถึง", "reached"),
  /** The limit is certainly not reached, however the scores were rounded. */
  MISSED("ไม่ถึง", "not reached"),
  /**
   * The limit is reached at face value, but that is not certain. The score before rounding may be
   * below it, or other scores exclude the stated one.
   */
  NOMINALLY_MET("ถึงตามตัวเลขที่ระบุ แต่ยังไม่แน่นอน", "reached at face value, but not certain"),
  /**
   * The limit is not reached at face value, but that is not certain. The score before rounding may
   * reach it, or other scores exclude the stated one.
   */
  NOMINALLY_MISSED(
      "ไม่ถึงตามตัวเลขที่ระบุ แต่ยังไม่แน่นอน", "not reached at face value, but not certain"),
  /** The known scores do not tell. */
  OPEN("ยังไม่ทราบ", "not known");

  private final LocalizedText displayName;

  LimitStatus(String thai, String english) {
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

  static LimitStatus of(ScoreBounds bounds, TierLimit limit) {
    if (!bounds.canMiss(limit.element(), limit.atLeast())) {
      return MET;
    }
    if (!bounds.canReach(limit.element(), limit.atLeast())) {
      return MISSED;
    }
    Optional<Score> nominal = bounds.findNominal(limit.element());
    if (nominal.isEmpty()) {
      return OPEN;
    }
    return nominal.get().isAtLeast(limit.atLeast()) ? NOMINALLY_MET : NOMINALLY_MISSED;
  }
}
