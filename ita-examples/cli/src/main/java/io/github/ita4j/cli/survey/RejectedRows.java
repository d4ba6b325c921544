package io.github.ita4j.cli.survey;

import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.Words;
import java.util.function.Consumer;

/** The answers that cannot be used. Each is reported, and reading goes on. */
public final class RejectedRows {

  /**
   * The largest number of refusals that are shown. A file in a wrong encoding would otherwise be
   * printed whole.
   */
  static final int MOST_SHOWN = 1_000;

  private final Messages messages;
  private final Consumer<String> shown;
  private final boolean strict;
  private final boolean showsValues;
  private long count;
  private boolean hidesValues;

  /**
   * Creates an empty list of refusals.
   *
   * @param messages the language of the refusals
   * @param shown the receiver of each refusal, up to {@link #MOST_SHOWN}
   * @param strict whether the first refusal ends the run
   * @param showsValues whether the texts of cells are shown instead of described, since they are
   *     people's answers
   */
  public RejectedRows(
      Messages messages, Consumer<String> shown, boolean strict, boolean showsValues) {
    this.messages = messages;
    this.shown = shown;
    this.strict = strict;
    this.showsValues = showsValues;
  }

  Messages messages() {
    return messages;
  }

  boolean showsValues() {
    return showsValues;
  }

  /** Returns the text of a cell for a refusal, if values are shown. Its length may tell it. */
  String named(String text) {
    return shown(text, messages.text(Message.SCORE_HIDDEN));
  }

  /** Returns a value about people if values are shown, or else its replacement. */
  String shown(String value, String otherwise) {
    hidesValues |= !showsValues;
    return showsValues ? value : otherwise;
  }

  /** Tells whether any value was described instead of shown. */
  public boolean hidesValues() {
    return hidesValues;
  }

  /**
   * Reports an unusable part of a file.
   *
   * @param file the name of the file
   * @param line the number of the line, from 1, where the record begins
   * @param field the column, or the name of another part
   * @param value the fault; the text of a cell only as {@link #named} returns it
   * @param allowed the allowed values
   * @throws CommandException if the first refusal ends the run
   */
  void add(String file, long line, Words field, Words value, Words allowed) {
    add(isRead() ? cell(file + ":" + line, field, value, allowed).in(messages) : "");
  }

  /** Returns the refusal of a part of a table. */
  static Words cell(String place, Words field, Words value, Words allowed) {
    return Words.of(Complaint.CELL, place, field, value, allowed);
  }

  /**
   * Reports an unusable part.
   *
   * @param refusal the place and the reason
   * @throws CommandException if the first refusal ends the run
   */
  void add(String refusal) {
    if (strict) {
      throw new CommandException(refusal);
    }
    if (++count <= MOST_SHOWN) {
      shown.accept(refusal);
    }
  }

  /** Tells whether the next refusal will be shown, so that it is worth wording. */
  boolean isRead() {
    return strict || count < MOST_SHOWN;
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /** Returns the number of refusals that were not shown. */
  public long notShown() {
    return Math.max(0, count - MOST_SHOWN);
  }
}
