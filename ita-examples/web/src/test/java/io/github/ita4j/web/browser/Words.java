package io.github.ita4j.web.browser;

import java.util.List;
import java.util.regex.Pattern;

/** The language of the words on a page. */
final class Words {

  /** What a file holds is quoted as it is. */
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

  private static final Pattern THAI = Pattern.compile("\\p{IsThai}+");

  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");

  private Words() {}

  /** Tells whether a text is in English, but for what it quotes. */
  static boolean english(String text) {
    return thai(text).isEmpty();
  }

  /** Returns the Thai words of a text that it does not quote. */
  static List<String> thai(String text) {
    return found(THAI, text);
  }

  /** Returns the words in Latin letters that a text does not quote. */
  static List<String> latin(String text) {
    return found(LATIN, text);
  }

  private static List<String> found(Pattern word, String text) {
    return word.matcher(QUOTED.matcher(text).replaceAll(""))
        .results()
        .map(result -> result.group())
        .distinct()
        .toList();
  }
}
