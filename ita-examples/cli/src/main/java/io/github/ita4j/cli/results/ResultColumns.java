package io.github.ita4j.cli.results;

import io.github.ita4j.cli.form.TypedCell;
import io.github.ita4j.cli.form.TypedException;
import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.framework.Framework;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns that a user names with {@code --column overall=G}. */
public final class ResultColumns {

  private static final String LEFT_OUT = "-";

  private ResultColumns() {}

  /**
   * Reads the values of the option.
   *
   * @return the places from 0 by the columns, or -1 for a column that is left out
   * @throws TypedException if a value is none
   */
  public static Map<ResultColumn, Integer> read(List<String> options, Framework framework) {
    Map<ResultColumn, Integer> named = new LinkedHashMap<>();
    for (String option : options) {
      int sign = option.indexOf('=');
      String letters = sign < 0 ? "" : option.substring(sign + 1).strip().toUpperCase(Locale.ROOT);
      int place = letters.equals(LEFT_OUT) ? -1 : Cell.columnOf(letters);
      if (sign < 0 || letters.isEmpty() || (place < 0 && !letters.equals(LEFT_OUT))) {
        throw new TypedException(Message.IMPORT_COLUMN, TypedException.shown(option));
      }
      named.put(column(option.substring(0, sign), framework), place);
    }
    return named;
  }

  private static ResultColumn column(String name, Framework framework) {
    return ResultColumn.OTHERS.stream()
        .filter(column -> column.name().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseGet(() -> ResultColumn.of(TypedCell.element(name, framework)));
  }
}
