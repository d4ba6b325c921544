package io.github.ita4j.cli.survey;

import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.model.ThaiDigits;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The text that people type into a cell, which may contain more than they see.
 *
 * <p>A name (a heading, an agency, a respondent, a code of a question) is tidied by
 * {@link io.github.ita4j.model.TidyText}. Names that look the same are then equal. An answer is not
 * tidied because it is scored. Its invisible characters are named by {@link #unseen}.
 */
final class TypedText {

  private static final int SARA_AM = 0x0E33;
  private static final int LONGEST_SHOWN = 60;
  private static final int MOST_NAMED = 3;
  private static final int LONGEST_NEIGHBOUR = 12;

  private TypedText() {}

  /**
   * Tells whether a character is white space, or the non-breaking space that spreadsheets leave
   * behind.
   */
  static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** Tells whether a character in a text is invisible and no space. */
  static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT -> !isSpace(codePoint);
      default ->
        // These are marks that are not drawn, fillers, and the empty Braille cell.
        codePoint == 0x034F
            || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
            || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
            || (codePoint >= 0x115F && codePoint <= 0x1160)
            || codePoint == 0x3164
            || codePoint == 0xFFA0
            || codePoint == 0x2800;
    };
  }

  /** Returns the text without spaces of any kind at its ends. */
  static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /**
   * Returns the names of the invisible characters in an answer with their places, such as
   * {@code U+200B after มาก}, or empty.
   */
  static Optional<String> unseen(String text, Messages messages) {
    List<String> named = new ArrayList<>();
    int[] characters = text.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      if (isInvisible(characters[i])) {
        if (named.size() == MOST_NAMED) {
          named.set(MOST_NAMED - 1, named.get(MOST_NAMED - 1) + " …");
          break;
        }
        named.add(placed(characters, i, messages));
      }
    }
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.text(Message.SCORE_UNSEEN, String.join(", ", named)));
  }

  /**
   * Returns the names of the invisible characters in an answer without its text, such as
   * {@code U+200B, character 4}, or empty.
   */
  static Optional<String> unseenByPlace(String text, Messages messages) {
    int[] characters = text.codePoints().toArray();
    String named = IntStream.range(0, characters.length)
        .filter(i -> isInvisible(characters[i]))
        .limit(MOST_NAMED)
        .mapToObj(i ->
            messages.text(Message.SCORE_UNSEEN_PLACE, code(characters[i]), messages.number(i + 1)))
        .collect(Collectors.joining(", "));
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.text(Message.SCORE_UNSEEN, named));
  }

  /**
   * Returns a character as its code point, placed after the visible text before it. Without such
   * text it is placed before the text behind it.
   */
  private static String placed(int[] characters, int place, Messages messages) {
    String code = code(characters[place]);
    StringBuilder before = new StringBuilder();
    for (int i = place - 1; i >= 0 && before.length() < LONGEST_NEIGHBOUR; i--) {
      if (!isInvisible(characters[i])) {
        before.insert(0, Character.toString(characters[i]));
      }
    }
    String seen = stripped(before.toString());
    if (!seen.isEmpty()) {
      return messages.text(Message.SCORE_UNSEEN_AFTER, code, seen);
    }
    StringBuilder after = new StringBuilder();
    for (int i = place + 1; i < characters.length && after.length() < LONGEST_NEIGHBOUR; i++) {
      if (!isInvisible(characters[i])) {
        after.appendCodePoint(characters[i]);
      }
    }
    seen = stripped(after.toString());
    return seen.isEmpty() ? code : messages.text(Message.SCORE_UNSEEN_BEFORE, code, seen);
  }

  /**
   * Tells whether an answer has only visible characters, with the width and the dashes of a
   * keyboard.
   */
  static boolean isPlain(String answer) {
    return answer.codePoints().noneMatch(c -> isInvisible(c) || isForeign(c));
  }

  /**
   * Returns the characters that only resemble those of a keyboard, with their code points: {@code ３
   * U+FF13}.
   */
  static Optional<String> foreign(String text) {
    String named = text.codePoints()
        .filter(TypedText::isForeign)
        .distinct()
        .limit(MOST_NAMED)
        .mapToObj(c -> Character.toString(c) + " " + code(c))
        .collect(Collectors.joining(", "));
    return Optional.of(named).filter(any -> !any.isEmpty());
  }

  private static boolean isForeign(int codePoint) {
    if (codePoint < 0x7F || codePoint == SARA_AM || isSpace(codePoint)) {
      return false;
    }
    String one = Character.toString(codePoint);
    return Character.getType(codePoint) == Character.DASH_PUNCTUATION
        || codePoint == 0x2212
        || (Character.isDigit(codePoint) && !ThaiDigits.isThaiDigit(one.charAt(0)))
        || !Normalizer.normalize(one, Normalizer.Form.NFKC)
            .equals(Normalizer.normalize(one, Normalizer.Form.NFC));
  }

  private static String code(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /** Returns a text for a message, cut if it is long. */
  static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
  }
}
