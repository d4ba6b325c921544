package io.github.ita4j.json;

/** The kinds of JSON documents, each with the id of its form. */
public enum SchemaId {
  /** What a source states about an agency; the document carries its id in {@code schema}. */
  ASSESSMENT("ita/assessment/1"),
  /** The rules of a fiscal year; the document carries its id in {@code schema}. */
  FRAMEWORK("ita/framework/1"),
  /** The list of grades that a run gives. */
  GRADE("ita/grade/1"),
  /** The list of audits that a run gives. */
  AUDIT("ita/audit/1"),
  /** An action plan; the document carries its id in {@code schema}. */
  PLAN("ita/plan/1"),
  /** A progress report; the document carries its id in {@code schema}. */
  PROGRESS("ita/progress/1"),
  /**
   * Findings, recommendations and what a plan covers of them; the document carries its id in
   * {@code schema}.
   */
  ANALYSIS("ita/analysis/1"),
  /**
   * The recommendations that are known for a framework; the document carries its id in
   * {@code schema}.
   */
  RECOMMENDATIONS("ita/recommendations/1"),
  /** Two years beside each other; the document carries its id in {@code schema}. */
  COMPARISON("ita/comparison/1"),
  /** What it would take to reach a tier; the document carries its id in {@code schema}. */
  UPLIFT("ita/uplift/1"),
  /** What many grades come to; the document carries its id in {@code schema}. */
  POPULATION("ita/population/1"),
  /** The entry of a document that was refused, in any list. */
  ERROR("ita/error/1");

  private final String id;

  SchemaId(String id) {
    this.id = id;
  }

  /**
   * The id, for example {@code ita/assessment/1}.
   *
   * @return the id
   */
  public String id() {
    return id;
  }

  /**
   * The kind of document: the middle of the id, for example {@code assessment}.
   *
   * @return the kind
   */
  public String kind() {
    return id.substring(id.indexOf('/') + 1, id.lastIndexOf('/'));
  }

  /** The id. */
  @Override
  public String toString() {
    return id;
  }
}
