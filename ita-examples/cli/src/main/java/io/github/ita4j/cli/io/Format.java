package io.github.ita4j.cli.io;

/** The output formats of the commands. */
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
