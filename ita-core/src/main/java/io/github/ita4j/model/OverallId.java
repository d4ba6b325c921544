package io.github.ita4j.model;

/** The name of the overall score, also available as {@link ElementId#OVERALL}. */
public enum OverallId implements ElementId {
  /** The overall score. */
  OVERALL;

  @Override
  public Level level() {
    return Level.OVERALL;
  }

  @Override
  public int rank() {
    return ElementIds.rank(this, 0, 0, 0);
  }

  /** Returns the canonical text, {@code overall}. */
  @Override
  public String toString() {
    return "overall";
  }
}
