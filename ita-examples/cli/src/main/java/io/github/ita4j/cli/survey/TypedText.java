package io.github.ita4j.cli.survey;

import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.UnseenCharacters;
import io.github.ita4j.model.ThaiDigits;
import java.text.Normalizer;
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

  private TypedText() {}

  /** Returns the text without spaces of any kind at its ends. */
  static String stripped(String text) {
    return UnseenCharacters.stripped(text);
  }

  /** Returns the names of the invisible characters in an answer with their places, or empty. */
  static Optional<String> unseen(String text, Messages messages) {
    return UnseenCharacters.named(text, messages);
  }

  /**
   * Returns the names of the invisible characters in an answer without its text, such as
   * {@code U+200B, character 4}, or empty.
   */
  static Optional<String> unseenByPlace(String text, Messages messages) {
    int[] characters = text.codePoints().toArray();
    String named = IntStream.range(0, characters.length)
        .filter(i -> UnseenCharacters.isInvisible(characters[i]))
        .limit(MOST_NAMED)
        .mapToObj(i -> messages.text(
            Message.SCORE_UNSEEN_PLACE,
            UnseenCharacters.code(characters[i]),
            messages.number(i + 1)))
        .collect(Collectors.joining(", "));
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.text(Message.SCORE_UNSEEN, named));
  }

  /**
   * Tells whether an answer has only visible characters, with the width and the dashes of a
   * keyboard.
   */
  static boolean isPlain(String answer) {
    return answer.codePoints().noneMatch(c -> UnseenCharacters.isInvisible(c) || isForeign(c));
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
        .mapToObj(c -> Character.toString(c) + " " + UnseenCharacters.code(c))
        .collect(Collectors.joining(", "));
    return Optional.of(named).filter(any -> !any.isEmpty());
  }

  private static boolean isForeign(int codePoint) {
    if (codePoint < 0x7F || codePoint == SARA_AM || UnseenCharacters.isSpace(codePoint)) {
      return false;
    }
    String one = Character.toString(codePoint);
    return Character.getType(codePoint) == Character.DASH_PUNCTUATION
        || codePoint == 0x2212
        || (Character.isDigit(codePoint) && !ThaiDigits.isThaiDigit(one.charAt(0)))
        || !Normalizer.normalize(one, Normalizer.Form.NFKC)
            .equals(Normalizer.normalize(one, Normalizer.Form.NFC));
  }

  /** Returns a text for a message, cut if it is long. */
  static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
  }
}
