package io.github.ita4j.model;

import java.util.Objects;

/** The refusal of a data table, such as a framework's, naming file, line and reason. */
public final class TableFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** The length after which a part is cut: a cell can be as long as a file. */
  private static final int LONGEST = 1_000;

  /** The name of the file. */
  private final String file;

  /** The line, or 0. */
  private final int line;

  /**
   * Creates the exception.
   *
   * @param file the name of the file, for example {@code elements.tsv}
   * @param line the line, from 1; 0 where the whole file is meant
   * @param reason the fault and the allowed form; cut after 1,000 characters
   */
  public TableFormatException(String file, int line, String reason) {
    super(VisibleText.shortened(file, LONGEST)
        + (line > 0 ? ":" + line : "")
        + ": "
        + VisibleText.shortened(reason, LONGEST));
    this.file = file;
    this.line = line;
  }

  private TableFormatException(TableFormatException refusal, String folder) {
    super(folder + "/" + refusal.getMessage(), refusal);
    this.file = folder + "/" + refusal.file;
    this.line = refusal.line;
  }

  /**
   * Returns the name of the file at fault.
   *
   * @return the name, for example {@code elements.tsv}
   */
  public String file() {
    return file;
  }

  /**
   * Returns the line at fault.
   *
   * @return the line, from 1; 0 where the whole file is meant
   */
  public int line() {
    return line;
  }

  /**
   * Creates the same refusal with the folder before the file name. It tells apart files of one name
   * in many folders.
   *
   * @param folder the folder, for example {@code nacc/2568/r1}
   * @return an exception whose file is {@code nacc/2568/r1/limits.tsv}, and whose cause is this one
   */
  public TableFormatException in(String folder) {
    Objects.requireNonNull(folder, "folder");
    return new TableFormatException(this, folder);
  }
}
