package io.github.ita4j.examples;

/** What the commands print. */
enum Format {
  TEXT("text"),
  JSON("json");

  private final String option;

  Format(String option) {
    this.option = option;
  }

  @Override
  public String toString() {
    return option;
  }
}
