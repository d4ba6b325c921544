package io.github.ita4j.examples;

import io.github.ita4j.json.ItaJsonException;
import java.util.function.Consumer;

/** Answers that cannot be used: named one by one, while reading goes on. */
final class Refusals {

  /** A file of a wrong encoding would otherwise be printed whole. */
  static final int MOST_SHOWN = 1_000;

  private final Words words;
  private final Consumer<String> shown;
  private final boolean strict;
  private final boolean showsValues;
  private long count;
  private boolean hidesValues;

  /**
   * No refusals yet.
   *
   * @param words the language of the refusals
   * @param shown is told of each, up to {@link #MOST_SHOWN}
   * @param strict whether the first one ends the run
   * @param showsValues whether what stands in a cell is shown, or only described: answers are
   *     people's
   */
  Refusals(Words words, Consumer<String> shown, boolean strict, boolean showsValues) {
    this.words = words;
    this.shown = shown;
    this.strict = strict;
    this.showsValues = showsValues;
  }

  Words words() {
    return words;
  }

  boolean showsValues() {
    return showsValues;
  }

  /**
   * The text of a cell as a refusal names it: itself where values are shown, otherwise its length.
   */
  String named(String text) {
    return shown(
        text, words.text("score.hidden", words.number(text.codePointCount(0, text.length()))));
  }

  /** What tells something of people where that is shown, otherwise what is said in place of it. */
  String shown(String value, String otherwise) {
    hidesValues |= !showsValues;
    return showsValues ? value : otherwise;
  }

  /** Whether any value was described that could have been shown. */
  boolean hidesValues() {
    return hidesValues;
  }

  /**
   * Reports what is not used.
   *
   * @param file the name of the file
   * @param line the number of the line in it, from 1, where the record begins
   * @param field the column, or what else stands there
   * @param value what stands there, as {@link #named} gives it where it is of a cell
   * @param allowed what may stand there
   * @throws CommandException if the first one is to end the run
   */
  void add(String file, long line, String field, String value, String allowed) {
    add(
        isRead()
            ? String.valueOf(
                new ItaJsonException(file + ":" + line, field, value, allowed).getMessage())
            : "");
  }

  /**
   * Reports what is not used.
   *
   * @param refusal place and reason
   * @throws CommandException if the first one is to end the run
   */
  void add(String refusal) {
    if (strict) {
      throw new CommandException(refusal);
    }
    if (++count <= MOST_SHOWN) {
      shown.accept(refusal);
    }
  }

  /** Whether the next one is read by anybody, so that its words are worth the time. */
  boolean isRead() {
    return strict || count < MOST_SHOWN;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** How many were not shown. */
  long notShown() {
    return Math.max(0, count - MOST_SHOWN);
  }
}
