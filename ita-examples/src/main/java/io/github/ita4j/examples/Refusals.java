package io.github.ita4j.examples;

import io.github.ita4j.json.ItaJsonException;

/** What of the answers could not be used: named on standard error, while the rest goes on. */
final class Refusals {

  /** A file of a wrong encoding would otherwise be printed whole. */
  static final int MOST_SHOWN = 1_000;

  private final Ita ita;
  private final boolean strict;
  private long count;

  Refusals(Ita ita, boolean strict) {
    this.ita = ita;
    this.strict = strict;
  }

  /**
   * Reports what is not used.
   *
   * @param file the name of the file
   * @param line the number of the line in it, from 1, where the record begins
   * @param field the column, or what else stands there
   * @param value what stands there
   * @param allowed what may stand there
   * @throws CommandException if the first one is to end the run
   */
  void add(String file, long line, String field, String value, String allowed) {
    ItaJsonException refusal = new ItaJsonException(file + ":" + line, field, value, allowed);
    if (strict) {
      throw new CommandException(refusal);
    }
    if (++count <= MOST_SHOWN) {
      ita.complain(refusal);
    }
  }

  /** Whether anything was refused; says how much was not shown. */
  boolean end() {
    if (count > MOST_SHOWN) {
      Page page = ita.page();
      page.line(ita.words().text("score.moreRefused", ita.words().number(count - MOST_SHOWN)));
      ita.advise(page);
    }
    return count > 0;
  }
}
