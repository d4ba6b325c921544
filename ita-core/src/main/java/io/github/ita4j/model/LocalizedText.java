package io.github.ita4j.model;

import io.github.ita4j.summary.Summary;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text in Thai, as officials write it, with its English form where there is one.
 *
 * <p>Few names of ITA have an official English form. Labels by this project are editorial.
 */
public final class LocalizedText {

  private static final String THAI = "th";

  private final String thai;
  private final @Nullable String english;
  private final boolean englishIsEditorial;

  private LocalizedText(String thai, @Nullable String english, boolean englishIsEditorial) {
    if (thai.isBlank()) {
      throw new IllegalArgumentException("thai: must not be blank");
    }
    this.thai = thai;
    this.english = english;
    this.englishIsEditorial = englishIsEditorial;
  }

  /**
   * Creates a text in Thai only.
   *
   * @param thai the text, not blank
   * @return the text
   * @throws IllegalArgumentException if the text is blank
   */
  public static LocalizedText ofThai(String thai) {
    return new LocalizedText(thai, null, false);
  }

  /**
   * Creates a text in Thai and in English, both official.
   *
   * @param thai the Thai text, not blank
   * @param english the English text
   * @return the text
   * @throws IllegalArgumentException if the Thai text is blank
   */
  public static LocalizedText of(String thai, String english) {
    return new LocalizedText(thai, Objects.requireNonNull(english, "english"), false);
  }

  /**
   * Creates a text in Thai with a label in English, which is not official.
   *
   * @param thai the Thai text, not blank
   * @param english the English label
   * @return the text
   * @throws IllegalArgumentException if the Thai text is blank
   */
  public static LocalizedText ofEditorial(String thai, String english) {
    return new LocalizedText(thai, Objects.requireNonNull(english, "english"), true);
  }

  /**
   * Returns the Thai text.
   *
   * @return the text, not blank
   */
  public String thai() {
    return thai;
  }

  /**
   * Returns the English text.
   *
   * @return the text, if there is one
   */
  public Optional<String> english() {
    return Optional.ofNullable(english);
  }

  /**
   * Tells whether the English is a label by this project or by a framework's author.
   *
   * @return true for a label; false for an official name, and without English
   */
  public boolean englishIsEditorial() {
    return englishIsEditorial;
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
    return english == null ? thai : english;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalizedText that
        && englishIsEditorial == that.englishIsEditorial
        && thai.equals(that.thai)
        && Objects.equals(english, that.english);
  }

  @Override
  public int hashCode() {
    return Objects.hash(thai, english, englishIsEditorial);
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("LocalizedText")
        .add("thai", thai)
        .add("english", english())
        .toString();
  }
}
