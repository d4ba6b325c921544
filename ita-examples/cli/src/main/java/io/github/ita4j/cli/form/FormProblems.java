package io.github.ita4j.cli.form;

import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.office.SheetReader;
import io.github.ita4j.cli.office.SpreadsheetException;
import io.github.ita4j.cli.office.SpreadsheetRow;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The problems of one form, each with its sheet and cell, and what the user should know besides.
 */
final class FormProblems {

  private static final int MOST = 100;
  private static final int MOST_ITEMS = 10_000;

  private final Messages messages;
  private final List<String> problems = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int items;
  private int further;
  private int furtherNotes;

  FormProblems(Messages messages) {
    this.messages = messages;
  }

  /** Adds a problem of a cell or a range. */
  void add(FormSheet sheet, String cell, Message message, Object... parameters) {
    add(sheet, cell, messages.text(message, parameters));
  }

  /** Returns the texts in the language of the user. */
  Messages messages() {
    return messages;
  }

  /** Adds a problem of the whole form. */
  void add(Message message, Object... parameters) {
    add(messages.text(message, parameters));
  }

  /** Adds what the user should know besides. */
  void note(Message message, Object... parameters) {
    note(messages.text(message, parameters));
  }

  /** Adds what the user should know of a cell. */
  void note(FormSheet sheet, String cell, Message message, Object... parameters) {
    note(Message.FORM_PLACE, sheet.title(), cell, messages.text(message, parameters));
  }

  /** Notes what is read of a sheet though it is hidden. */
  void noteHidden(FormSheet sheet, SheetReader reader, List<SpreadsheetRow> rows) {
    HiddenParts.notes(sheet.title(), reader, rows, messages).forEach(this::note);
  }

  private void note(String note) {
    if (notes.size() < MOST) {
      notes.add(note);
    } else {
      furtherNotes++;
    }
  }

  /** Reads a cell. If the reading is refused, the problem is added and the result is empty. */
  <T> Optional<T> attempt(FormSheet sheet, Cell cell, Function<Cell, @Nullable T> reading) {
    try {
      Optional<T> read = Optional.ofNullable(reading.apply(cell));
      read.filter(value -> value instanceof Collection)
          .ifPresent(value -> count(((Collection<?>) value).size()));
      return read;
    } catch (TypedException e) {
      add(sheet, cell.name(), e.in(messages));
      return Optional.empty();
    }
  }

  /** Counts the items of lists, of which a form has as many as a document of JSON has values. */
  private void count(int more) {
    items += more;
    if (items > MOST_ITEMS) {
      throw new SpreadsheetException(Message.FORM_MANY_ITEMS, MOST_ITEMS);
    }
  }

  /** Adds a problem of a cell or a range in words. */
  void add(FormSheet sheet, String cell, String problem) {
    add(messages.text(Message.FORM_PLACE, sheet.title(), cell, problem));
  }

  private void add(String problem) {
    if (problems.size() < MOST) {
      problems.add(problem);
    } else {
      further++;
    }
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  List<String> problems() {
    return all(problems, further);
  }

  List<String> notes() {
    return all(notes, furtherNotes);
  }

  private List<String> all(List<String> first, int further) {
    List<String> all = new ArrayList<>(first);
    if (further > 0) {
      all.add(messages.text(Message.FORM_FURTHER, further));
    }
    return all;
  }
}
