package io.github.ita4j.json.form;

/**
 * A kind of JSON document with the id of its form, which the document carries in {@code schema}.
 */
public enum SchemaId {
  /** The statements of a source about an agency. */
  ASSESSMENT("ita/assessment/1"),
  /** The rules of a fiscal year. */
  FRAMEWORK("ita/framework/1"),
  /** The grade of an assessment. */
  GRADE("ita/grade/1"),
  /** The audit of an assessment. */
  AUDIT("ita/audit/1"),
  /** An action plan. */
  PLAN("ita/plan/1"),
  /** A progress report. */
  PROGRESS("ita/progress/1"),
  /** An analysis: findings, recommendations and their coverage by a plan. */
  ANALYSIS("ita/analysis/1"),
  /** The recommendations for a framework. */
  RECOMMENDATIONS("ita/recommendations/1"),
  /** A comparison of two years. */
  COMPARISON("ita/comparison/1"),
  /** The score increases needed to reach a tier. */
  UPLIFT("ita/uplift/1"),
  /** The summary of many grades. */
  POPULATION("ita/population/1"),
  /** A refused document, in any list. */
  ERROR("ita/error/1");

  private final String id;

  SchemaId(String id) {
    this.id = id;
  }

  /**
   * Returns the id, for example {@code ita/assessment/1}.
   *
   * @return the id
   */
  public String id() {
    return id;
  }

  /**
   * Returns the kind of document, the middle of the id, for example {@code assessment}.
   *
   * @return the kind
   */
  public String kind() {
    return id.substring(id.indexOf('/') + 1, id.lastIndexOf('/'));
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id;
  }
}
