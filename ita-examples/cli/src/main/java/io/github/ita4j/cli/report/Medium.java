package io.github.ita4j.cli.report;

/** The place where a report is read. */
public enum Medium {
  /** A screen, which also shows what the program doubts. */
  SCREEN,
  /** A paper that an agency files. It shows what an office states and what is published. */
  PAPER
}
