package io.github.ita4j.json;

import io.github.ita4j.framework.Frameworks;

/** The way in: readers and writers of the JSON form. */
public final class ItaJson {

  private ItaJson() {}

  /**
   * A strict reader that knows the bundled frameworks.
   *
   * @return the reader
   */
  public static ItaReader reader() {
    return new ItaReader(Frameworks.bundled(), false);
  }

  /**
   * A writer of compact documents.
   *
   * @return the writer
   */
  public static ItaWriter writer() {
    return new ItaWriter(false);
  }
}
