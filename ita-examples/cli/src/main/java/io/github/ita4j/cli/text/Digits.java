package io.github.ita4j.cli.text;

/** The digits of numbers in text. */
public enum Digits {
  THAI("thai"),
  ARABIC("arabic");

  private final String option;

  Digits(String option) {
    this.option = option;
  }

  @Override
  public String toString() {
    return option;
  }
}
