package io.github.ita4j.examples;

import io.github.ita4j.model.TidyText;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sign that parts the fields of a file in place of the comma, as spreadsheets write it in some
 * countries.
 */
final class OtherSeparator {

  private enum Separator {
    SEMICOLON(";"),
    TAB("\t"),
    BAR("|");

    private final String sign;

    Separator(String sign) {
      this.sign = sign;
    }
  }

  /** With this line a spreadsheet tells itself which separator the file has. */
  private static final String DECLARED = "sep=";

  private OtherSeparator() {}

  /**
   * Refuses a file whose first line parts any known heading by another separator than the comma.
   *
   * @param place file and line
   * @param line the first line, or the beginning of it
   * @param isColumn whether a tidied heading in lower case is one that the file may have
   * @param words the language of the refusal
   * @throws CommandException if it does
   */
  static void requireComma(String place, String line, Predicate<String> isColumn, Words words) {
    if (TidyText.of(line).toLowerCase(Locale.ROOT).startsWith(DECLARED)) {
      throw new CommandException(words.text("score.separator.line", place));
    }
    for (Separator separator : Separator.values()) {
      if (line.contains(separator.sign) && headings(line, separator.sign).anyMatch(isColumn)) {
        throw new CommandException(
            words.text("score.separator", place, words.text("score.separator." + separator)));
      }
    }
  }

  private static Stream<String> headings(String line, String separator) {
    return Pattern.compile(Pattern.quote(separator))
        .splitAsStream(line)
        .map(heading -> TidyText.of(heading.replace('"', ' ')).toLowerCase(Locale.ROOT));
  }
}
