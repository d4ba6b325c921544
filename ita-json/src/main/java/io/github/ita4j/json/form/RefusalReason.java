package io.github.ita4j.json.form;

import java.util.List;

/**
 * A stable reason for the refusal of a document, for programs that word refusals themselves. Each
 * has the names of its parameters. A list in a parameter is separated by commas, and an unknown
 * parameter is empty. Later versions may add reasons.
 */
public enum RefusalReason {
  /** There is no text. */
  NO_TEXT,
  /** A byte is not well-formed UTF-8. */
  NOT_UTF8("line", "byte"),
  /**
   * The text is no JSON. Reading stopped at a line and a column, if they are known. A frequent
   * mistake is named as a {@link JsonSlip}, with the character or word that was found.
   */
  NOT_JSON("line", "column", "slip", "found"),
  /** There is text after the document. */
  TEXT_AFTER_DOCUMENT("line", "column"),
  /** The document or a part of it is too large. The unit is that of the limit. */
  TOO_LARGE("limit", "unit"),
  /** A value exceeds one of the parser's limits: on texts, numbers, or levels. */
  TOO_LONG_OR_DEEP("characters", "digits", "levels"),
  /** A text has half a Unicode character. */
  HALF_CHARACTER,
  /** An object has one property twice. */
  REPEATED_PROPERTY("name"),
  /** A tree of another program has something that is no JSON value. */
  NOT_A_VALUE,
  /** A value has the wrong JSON type: object, array, text, flag, or one of several. */
  WRONG_TYPE("expected"),
  /** A required property is absent. */
  MISSING,
  /** A property is unknown. The nearest known one is perhaps meant. */
  UNKNOWN_PROPERTY("known", "nearest"),
  /** The document is of another form. */
  WRONG_SCHEMA("expected"),
  /** A value is no number from 0 to 100 with at most two decimals. */
  NOT_A_SCORE,
  /** The number of printed decimals is not 0, 1 or 2, or less than the score has. */
  WRONG_DECIMALS,
  /** A value is no whole number that could be a year. */
  NOT_A_YEAR,
  /** A year is beyond the Buddhist era's range. A common-era year has its Buddhist year beside. */
  YEAR_OUT_OF_RANGE("first", "last", "buddhistEra"),
  /** No framework is known for a year. A common-era year has its Buddhist year beside. */
  YEAR_WITHOUT_RULES("known", "buddhistEra"),
  /** A text has not the form of a framework's id. */
  NOT_A_FRAMEWORK,
  /** A framework is unknown, or not of the document's year. */
  UNKNOWN_FRAMEWORK("known"),
  /** A text is no name of an element. */
  NOT_AN_ELEMENT,
  /** The framework does not have an element. */
  UNKNOWN_ELEMENT("framework"),
  /** A score belongs in another group. */
  WRONG_GROUP("group"),
  /** A text is no question code. */
  NOT_A_CODE,
  /** The framework does not have a question code. */
  UNKNOWN_CODE("framework"),
  /** A question code is of a year whose rules are unknown. */
  CODE_OF_UNKNOWN_YEAR("known"),
  /** A code is cited twice. */
  REPEATED_CODE,
  /** A text is no name of an instrument. */
  NOT_AN_INSTRUMENT,
  /** A text has not the form of a tier's code. */
  NOT_A_TIER,
  /** A tier is of no year. The nearest known one is perhaps meant. */
  UNKNOWN_TIER("known", "nearest"),
  /** Both a tier and words in its place are stated. */
  TIER_AND_WORDS("tier"),
  /** The words in place of a tier name a tier. */
  WORDS_NAME_TIER("tier"),
  /** A claim says neither whether the agency passes nor which tier it has. */
  EMPTY_CLAIM,
  /** A text is blank. */
  BLANK,
  /** A text is blank or longer than allowed. */
  WRONG_LENGTH("longest"),
  /** A text has not the form of a code of agencies. */
  NOT_AN_AGENCY_TYPE,
  /** A text is none of the known constants. The nearest one is perhaps meant. */
  NOT_ONE_OF("known", "nearest"),
  /** A text is no day from 1900 to 2399. */
  NOT_A_DAY,
  /** A text is no month from 1900 to 2399. */
  NOT_A_MONTH,
  /** A text is no length of time above zero. */
  NOT_A_LENGTH,
  /** A period ends before it starts. */
  ENDS_BEFORE_START,
  /** A period has more than one structured form. */
  SEVERAL_PERIODS("given"),
  /** A value is no whole number in a range. */
  NOT_A_COUNT("least", "most"),
  /** A value is no amount in baht. */
  NOT_AN_AMOUNT,
  /** A text is no degree of confidence. */
  NOT_A_CONFIDENCE,
  /** A text is no fraction from 0 to 1. */
  NOT_A_SHARE,
  /** A text is said to be in English only by us, but there is none. */
  NO_ENGLISH,
  /** Two measures of a plan have one id, or two issues one number. The first has a path. */
  REPEATED_ID("first"),
  /** A measure names an issue that the plan does not have. */
  UNKNOWN_ISSUE("known"),
  /** A measure names an issue twice. */
  REPEATED_ISSUE,
  /** A detail has the agency of an example and is none, or has none and is one. */
  AGENCY_OF_NO_EXAMPLE,
  /** A measure is not in the plan. The nearest known one is perhaps meant. */
  UNKNOWN_MEASURE("known", "nearest"),
  /** A progress report is of another year than its plan. */
  OTHER_YEAR("expected"),
  /** A progress report is of another agency than its plan. */
  OTHER_AGENCY("expected"),
  /** Another program refused something for a reason of its own. No reader here does. */
  OTHER;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed.
  private final List<String> parameters;

  RefusalReason(String... parameters) {
    this.parameters = List.of(parameters);
  }

  /**
   * Returns the names of the parameters of every refusal with this reason.
   *
   * @return the names, in the order of their description
   */
  public List<String> parameters() {
    return parameters;
  }
}
