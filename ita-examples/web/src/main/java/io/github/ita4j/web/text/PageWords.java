package io.github.ita4j.web.text;

import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of a page in one language. Templates ask for them by key. */
public final class PageWords {

  private static final String BUNDLE = PageWords.class.getPackageName() + ".Words";

  private final Language language;
  private final ResourceBundle bundle;

  private PageWords(Language language) {
    this.language = language;
    // The default locale must not choose another.
    this.bundle = ResourceBundle.getBundle(
        BUNDLE,
        language.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Returns the words in a language; those in Thai for any other name than {@code en}. */
  public static PageWords of(String language) {
    return new PageWords(language.equals(Language.EN.toString()) ? Language.EN : Language.TH);
  }

  /** Returns a text, with its arguments in place. */
  public String text(String key, Object... args) {
    return String.format(Locale.ROOT, bundle.getString(key), args);
  }

  /** Returns a text that only some cases have. */
  public Optional<String> find(String key) {
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
  }

  /** Returns the code of the language for HTML: {@code th}. */
  public String language() {
    return language.toString();
  }

  /** Returns the code of the other language. */
  public String otherLanguage() {
    return (language == Language.TH ? Language.EN : Language.TH).toString();
  }

  /** Returns the words that the command line and the documents have. */
  public Messages messages() {
    return new Messages(language, Digits.ARABIC).withoutCommands();
  }

  /** Returns the words of a document. Its digits are Thai in Thai, as in official letters. */
  public Messages paperMessages() {
    return new Messages(language, paperDigits()).withoutCommands();
  }

  /** Returns the digits of a document. */
  public Digits paperDigits() {
    return language == Language.TH ? Digits.THAI : Digits.ARABIC;
  }
}
