package io.github.ita4j.cli.text;

import java.util.Locale;

/** The languages of the command line. */
public enum Language {
  TH,
  EN;

  public Locale locale() {
    return this == TH ? Locale.forLanguageTag("th") : Locale.ENGLISH;
  }

  @Override
  public String toString() {
    return locale().getLanguage();
  }
}
