package io.github.ita4j.json;

import io.github.ita4j.framework.Frameworks;

/** The entry point of the JSON form. It creates readers and writers. */
public final class ItaJson {

  private ItaJson() {}

  /**
   * Returns a strict reader that knows the bundled frameworks.
   *
   * @return the reader
   */
  public static ItaReader reader() {
    return new ItaReader(Frameworks.bundled(), false);
  }

  /**
   * Returns a writer of compact documents.
   *
   * @return the writer
   */
  public static ItaWriter writer() {
    return new ItaWriter(false);
  }
}
