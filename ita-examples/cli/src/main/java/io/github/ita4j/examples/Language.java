package io.github.ita4j.examples;

import java.util.Locale;

/** The languages of the command line. */
enum Language {
  TH,
  EN;

  Locale locale() {
    return this == TH ? Locale.forLanguageTag("th") : Locale.ENGLISH;
  }

  @Override
  public String toString() {
    return locale().getLanguage();
  }
}
