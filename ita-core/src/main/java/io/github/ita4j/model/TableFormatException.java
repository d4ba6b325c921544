package io.github.ita4j.model;

/**
 * Thrown where a table of data, such as a framework's, is not what it must be; names file, line and
 * reason.
 */
public class TableFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** A cell can be as long as a file; a message must stay readable. */
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
   * @param reason what is wrong and what is allowed; it is cut after 1,000 characters
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
   * The file that is wrong.
   *
   * @return its name, for example {@code elements.tsv}
   */
  public String file() {
    return file;
  }

  /**
   * The line that is wrong.
   *
   * @return the line, from 1; 0 where the whole file is meant
   */
  public int line() {
    return line;
  }

  /**
   * The same refusal, said of the file in its folder: where there are many folders, the name of the
   * file does not tell which one is meant.
   *
   * @param folder the folder, for example {@code nacc/2568/r1}
   * @return an exception whose file is {@code nacc/2568/r1/limits.tsv}, and whose cause is this one
   */
  public TableFormatException in(String folder) {
    return new TableFormatException(this, folder);
  }
}
