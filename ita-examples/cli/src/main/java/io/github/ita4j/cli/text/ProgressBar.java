package io.github.ita4j.cli.text;

import java.io.PrintStream;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The progress of a long run as one line. The line is rewritten while somebody looks, and then
 * wiped.
 */
public final class ProgressBar {

  /** The number of characters in the bar. */
  private static final int BAR = 20;

  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(250);

  private final PrintStream out;
  private final Messages messages;
  private final OptionalLong size;
  private final LongSupplier nanoTime;
  private final long start;
  private long last;
  private int width;

  /**
   * Creates the progress of a run that starts now.
   *
   * @param out the stream for the line
   * @param size the number of bytes to read, if known
   * @param nanoTime the clock
   */
  public ProgressBar(PrintStream out, Messages messages, OptionalLong size, LongSupplier nanoTime) {
    this.out = out;
    this.messages = messages;
    this.size = size;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
    this.last = start;
  }

  /** Shows the progress, unless it was shown just now. */
  public void show(long documents, long bytes) {
    long now = nanoTime.getAsLong();
    if (now - last < INTERVAL) {
      return;
    }
    last = now;
    long perSecond = documents * 1000 / Math.max(1, TimeUnit.NANOSECONDS.toMillis(now - start));
    String line =
        messages.text(Message.PROGRESS, messages.number(documents), messages.number(perSecond));
    if (size.isPresent()) {
      long percent = Math.min(100, bytes * 100 / Math.max(1, size.getAsLong()));
      int done = Math.toIntExact(percent * BAR / 100);
      line = "[" + "#".repeat(done) + ".".repeat(BAR - done) + "] "
          + messages.text(Message.PROGRESS_PERCENT, messages.number(percent)) + "  " + line;
    }
    int before = width;
    width = DisplayWidth.of(line);
    out.print("\r" + DisplayWidth.padRight(line, before));
    out.flush();
  }

  /** Wipes the line to make room for other output. */
  public void wipe() {
    if (width > 0) {
      out.print("\r" + " ".repeat(width) + "\r");
      out.flush();
      width = 0;
    }
  }
}
