package io.github.ita4j.cli.survey;

import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.model.TidyText;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sign that separates the fields of a file in place of the comma. Spreadsheets of some
 * countries write one.
 */
final class CsvSeparator {

  private enum Separator {
    SEMICOLON(";", Message.SCORE_SEPARATOR_SEMICOLON),
    TAB("\t", Message.SCORE_SEPARATOR_TAB),
    BAR("|", Message.SCORE_SEPARATOR_BAR);

    private final String sign;
    private final Message name;

    Separator(String sign, Message name) {
      this.sign = sign;
      this.name = name;
    }
  }

  /** The start of a line by which a spreadsheet records the separator of a file. */
  private static final String DECLARED = "sep=";

  private CsvSeparator() {}

  /**
   * Refuses a file whose first line separates any known heading by another sign than the comma.
   *
   * @param place file and line
   * @param line the first line, or its beginning
   * @param isColumn the test whether a tidied heading in lower case is a known one
   * @param messages the language of the refusal
   * @throws CommandException if the file has another separator
   */
  static void requireComma(
      String place, String line, Predicate<String> isColumn, Messages messages) {
    if (TidyText.of(line).toLowerCase(Locale.ROOT).startsWith(DECLARED)) {
      throw new CommandException(messages.text(Message.SCORE_SEPARATOR_LINE, place));
    }
    for (Separator separator : Separator.values()) {
      if (line.contains(separator.sign) && headings(line, separator.sign).anyMatch(isColumn)) {
        throw new CommandException(
            messages.text(Message.SCORE_SEPARATOR, place, messages.text(separator.name)));
      }
    }
  }

  private static Stream<String> headings(String line, String separator) {
    return Pattern.compile(Pattern.quote(separator))
        .splitAsStream(line)
        .map(heading -> TidyText.of(heading.replace('"', ' ')).toLowerCase(Locale.ROOT));
  }
}
