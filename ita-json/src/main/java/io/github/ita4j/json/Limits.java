package io.github.ita4j.json;

/**
 * The largest sizes of a document and its parts. An assessment of every existing element is far
 * smaller. A larger document is refused before it costs time or memory.
 */
final class Limits {

  static final int DOCUMENT_BYTES = 4 * 1024 * 1024;
  static final int NESTING = 20;
  static final int VALUES = 10_000;
  static final int TEXT = 100_000;
  static final int NAME = 200;
  static final int NUMBER = 20;

  /** The limits of the texts in the model. */
  static final int ADVICE = 10_000;

  static final int TITLE = 1_000;
  static final int RESPONDENTS = 1_000_000_000;
  static final int PRINTED_TIER = 200;

  private Limits() {}

  /** Creates the refusal of a document that is too large. */
  static ItaJsonException tooLarge() {
    return new ItaJsonException(
        "",
        "$",
        "more than " + DOCUMENT_BYTES + " bytes",
        "a document of at most " + DOCUMENT_BYTES + " bytes");
  }
}
