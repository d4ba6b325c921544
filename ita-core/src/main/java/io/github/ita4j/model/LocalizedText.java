package io.github.ita4j.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A text in Thai, as officials write it, and in English where there is one.
 *
 * <p>Few names of ITA have an official English form; where the English is this project's own, it
 * says so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param thai the Thai text, not empty
 * @param english the English text, if there is one
 * @param englishIsEditorial true where the English is this project's (or a framework author's) own
 *     label, no official name
 */
public record LocalizedText(String thai, Optional<String> english, boolean englishIsEditorial) {

  /**
   * Checks that the Thai text is not empty and that an absent English text is not called editorial.
   *
   * @throws IllegalArgumentException otherwise
   */
  public LocalizedText {
    Objects.requireNonNull(english, "english");
    if (thai.isBlank()) {
      throw new IllegalArgumentException("thai: must not be empty");
    }
    if (english.isEmpty() && englishIsEditorial) {
      throw new IllegalArgumentException("englishIsEditorial: there is no English text");
    }
  }

  /**
   * A text in Thai only.
   *
   * @param thai the text
   * @return the text
   */
  public static LocalizedText ofThai(String thai) {
    return new LocalizedText(thai, Optional.empty(), false);
  }

  /**
   * The English text, or the Thai one where there is none.
   *
   * @return a text to show to readers of English
   */
  public String englishOrThai() {
    return english.orElse(thai);
  }
}
