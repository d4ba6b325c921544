package io.github.ita4j.examples;

/** The digits of numbers in text. */
enum Digits {
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
