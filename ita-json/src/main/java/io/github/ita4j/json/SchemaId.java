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
  AUDIT("ita/audit/1");

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

  /** The id. */
  @Override
  public String toString() {
    return id;
  }
}
