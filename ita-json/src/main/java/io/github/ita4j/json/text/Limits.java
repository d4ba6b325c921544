package io.github.ita4j.json.text;

import io.github.ita4j.framework.Issue;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Scorecard;

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
  public static final int AGENCY = Agency.LONGEST_NAME;
  public static final int ADVICE = Advice.LONGEST_TEXT;
  public static final int ISSUE = Issue.LONGEST_NAME;
  public static final int TITLE = Scorecard.LONGEST_TITLE;
  public static final int RESPONDENTS = Scorecard.MOST_RESPONDENTS;
  public static final int PRINTED_TIER = Scorecard.LONGEST_PRINTED_TIER;
  public static final int MEASURE = Measure.LONGEST_ID;

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
