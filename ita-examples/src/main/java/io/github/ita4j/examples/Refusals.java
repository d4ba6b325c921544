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
  private long count;

  /**
   * No refusals yet.
   *
   * @param words the language of the refusals
   * @param shown is told of each, up to {@link #MOST_SHOWN}
   * @param strict whether the first one ends the run
   */
  Refusals(Words words, Consumer<String> shown, boolean strict) {
    this.words = words;
    this.shown = shown;
    this.strict = strict;
  }

  Words words() {
    return words;
  }

  /**
   * Reports what is not used.
   *
   * @param file the name of the file
   * @param line the number of the line in it, from 1, where the record begins
   * @param field the column, or what else stands there
   * @param value what stands there
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
