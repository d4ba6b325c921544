package io.github.ita4j.cli.text;

import picocli.CommandLine.Help.Ansi;

/** The choices for coloured text. */
public enum Color {
  /** The choice of colour on terminals only, and not if {@code NO_COLOR} is set. */
  AUTO("auto", Ansi.AUTO),
  ALWAYS("always", Ansi.ON),
  NEVER("never", Ansi.OFF);

  private final String option;
  private final Ansi ansi;

  Color(String option, Ansi ansi) {
    this.option = option;
    this.ansi = ansi;
  }

  public Ansi ansi() {
    return ansi;
  }

  @Override
  public String toString() {
    return option;
  }
}
