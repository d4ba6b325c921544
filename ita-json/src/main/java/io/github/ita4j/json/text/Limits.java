package io.github.ita4j.json.text;

import io.github.ita4j.json.form.RefusalReason;

/**
 * The largest sizes of a document and its parts. An assessment of every existing element is far
 * smaller. A larger document is refused before it costs time or memory.
 */
public final class Limits {

  public static final int DOCUMENT_BYTES = 4 * 1024 * 1024;
  public static final int NESTING = 20;
  public static final int VALUES = 10_000;
  public static final int TEXT = 100_000;
  public static final int NAME = 200;
  public static final int NUMBER = 20;

  // What the classes of the model refuse beyond, once more so that a refusal has its path.
  public static final int AGENCY = 300;
  public static final int ADVICE = 10_000;
  public static final int ISSUE = 300;
  public static final int TITLE = 1_000;
  public static final int RESPONDENTS = 1_000_000_000;
  public static final int PRINTED_TIER = 200;
  public static final int MEASURE = 200;

  private Limits() {}

  /** Creates the refusal of a document that is too large. */
  public static Refusal tooLarge() {
    return new Refusal(
        "$",
        "more than " + DOCUMENT_BYTES + " bytes",
        "a document of at most " + DOCUMENT_BYTES + " bytes",
        RefusalReason.TOO_LARGE,
        DOCUMENT_BYTES,
        "bytes");
  }
}
