package io.github.ita4j.json.form;

/**
 * A frequent mistake in JSON that people write by hand. It is the parameter {@code slip} of
 * {@link RefusalReason#NOT_JSON}. Later versions may add constants.
 */
public enum JsonSlip {
  /** The text is of another kind: it starts with neither a bracket nor a brace. */
  OTHER_FORMAT,
  /** The text ends before its last bracket or brace is closed. */
  CUT_OFF,
  /** A closing bracket does not match the opening one. */
  WRONG_BRACKET,
  /** A name or a text has other quotes than straight double ones. */
  QUOTES,
  /** A name or a text has no quotes. */
  UNQUOTED,
  /** A text does not end on its line, or a quote is missing. */
  UNCLOSED_TEXT,
  /** A text contains a double quote. */
  QUOTE_IN_TEXT,
  /** A text contains a backslash that starts no escape. */
  BACKSLASH,
  /** A number is in Thai digits. */
  THAI_DIGITS,
  /** A number has a comma in place of its decimal point. */
  DECIMAL_COMMA,
  /** A percent sign follows a number. */
  PERCENT,
  /** A word follows a number. */
  WORD_AFTER_NUMBER,
  /** A number has a sign, a zero, a point or a space that JSON does not allow. */
  NUMBER_FORM,
  /** A name has no value. */
  NO_VALUE,
  /** A comma is missing between two entries. */
  NO_COMMA,
  /** A comma is followed by no entry. */
  SUPERFLUOUS_COMMA,
  /** Another sign is in the place of a comma. */
  OTHER_SEPARATOR,
  /** A colon is missing between a name and its value. */
  NO_COLON,
  /** A comment, which JSON does not have. */
  COMMENT,
  /** A character that no screen shows, or a space that is not the ordinary one. */
  INVISIBLE
}
