package io.github.ita4j.json.text;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/**
 * The value that a refusal found, and its words in the message.
 *
 * @param value the value as JSON, whole
 * @param words the words for it in a message, which cuts them
 */
public record Found(String value, String words) {

  /** Returns a value of a document. A message shows no content of an object or an array. */
  public static Found of(JsonValue value) {
    return new Found(value.json(), value.shown());
  }

  /** Returns a whole number of a document. */
  public static Found number(int number) {
    return new Found(Integer.toString(number), Integer.toString(number));
  }

  /** Returns a text of a document. */
  public static Found text(String text) {
    return text("", text, "");
  }

  /** Returns a text of a document that a message calls something, such as unknown. */
  public static Found text(String before, String text, String after) {
    return new Found(quoted(text), before + Abbreviated.quoted(text) + after);
  }

  /** Returns the same with other words. */
  public Found called(String other) {
    return new Found(value, other);
  }

  /** Returns a text as a JSON string. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, quoted);
    return quoted.append('"').toString();
  }
}
