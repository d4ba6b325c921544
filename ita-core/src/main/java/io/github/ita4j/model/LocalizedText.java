package io.github.ita4j.model;

import io.github.ita4j.summary.Summary;
import java.util.Locale;
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

  private static final String THAI = "th";

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
   * Creates a text in Thai and in English, both official.
   *
   * @param thai the Thai text
   * @param english the English text
   * @return the text
   */
  public static LocalizedText of(String thai, String english) {
    return new LocalizedText(thai, Optional.of(english), false);
  }

  /**
   * Creates a text in Thai with a label in English, which is not official.
   *
   * @param thai the Thai text
   * @param english the English label
   * @return the text
   */
  public static LocalizedText ofEditorial(String thai, String english) {
    return new LocalizedText(thai, Optional.of(english), true);
  }

  /**
   * Returns the text for readers of a language: Thai for Thai, for any other English where there is
   * one.
   *
   * @param locale the locale, of which only the language counts
   * @return the text
   */
  public String in(Locale locale) {
    return locale.getLanguage().equals(THAI) ? thai : englishOrThai();
  }

  /**
   * Returns the English text, or the Thai one where there is none.
   *
   * @return the text for readers of English
   */
  public String englishOrThai() {
    return english.orElse(thai);
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("LocalizedText")
        .add("thai", thai())
        .add("english", english())
        .toString();
  }
}
