package io.github.ita4j.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The characters of a text that no screen shows. */
public final class UnseenCharacters {

  private static final int MOST_NAMED = 3;
  private static final int LONGEST_NEIGHBOUR = 12;

  private UnseenCharacters() {}

  /**
   * Tells whether a character is white space, or the non-breaking space that spreadsheets leave
   * behind.
   */
  public static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** Tells whether a character in a text is invisible and no space. */
  public static boolean isInvisible(int codePoint) {
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
  public static String stripped(String text) {
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
   * Returns the names of the invisible characters in a text with their places, such as
   * {@code U+200B after มาก}, or empty.
   */
  public static Optional<String> named(String text, Messages messages) {
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

  /** Returns the name of one character after the text before it. */
  public static String named(String before, int codePoint, Messages messages) {
    int[] characters = (before + Character.toString(codePoint)).codePoints().toArray();
    return messages.text(Message.SCORE_UNSEEN, placed(characters, characters.length - 1, messages));
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

  /** Returns the number of a character: {@code U+200B}. */
  public static String code(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
