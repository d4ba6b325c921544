package io.github.ita4j.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A text in Thai, as officials write it, with its English form where there is one.
 *
 * <p>Few names of ITA have an official English form. Labels by this project are editorial.
 *
 * @param thai the Thai text, not empty
 * @param english the English text, if there is one
 * @param englishIsEditorial true if the English is a label by this project or by a framework's
 *     author, not an official name
 */
public record LocalizedText(String thai, Optional<String> english, boolean englishIsEditorial) {

  /**
   * Checks that the Thai text is not empty and that an absent English text is not marked editorial.
   *
   * @throws IllegalArgumentException if the Thai text is empty or absent English is editorial
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
   * Creates a text in Thai only.
   *
   * @param thai the text
   * @return the text
   */
  public static LocalizedText ofThai(String thai) {
    return new LocalizedText(thai, Optional.empty(), false);
  }

  /**
   * Returns the English text, or the Thai one where there is none.
   *
   * @return the text for readers of English
   */
  public String englishOrThai() {
    return english.orElse(thai);
  }
}
