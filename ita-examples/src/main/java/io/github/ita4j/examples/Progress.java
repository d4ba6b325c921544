package io.github.ita4j.examples;

import java.io.PrintStream;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How far a long run has come: one line that is written over again and again while someone looks,
 * and then wiped.
 */
final class Progress {

  /** How many characters the bar has. */
  private static final int BAR = 20;

  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(250);

  private final PrintStream out;
  private final Words words;
  private final OptionalLong size;
  private final LongSupplier nanoTime;
  private final long start;
  private long last;
  private int width;

  /**
   * Progress of a run that starts now.
   *
   * @param out where to show it
   * @param size how many bytes there are to read, if that is known
   * @param nanoTime the clock
   */
  Progress(PrintStream out, Words words, OptionalLong size, LongSupplier nanoTime) {
    this.out = out;
    this.words = words;
    this.size = size;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
    this.last = start;
  }

  /** Shows how far the run has come, unless that was shown just now. */
  void show(long documents, long bytes) {
    long now = nanoTime.getAsLong();
    if (now - last < INTERVAL) {
      return;
    }
    last = now;
    long perSecond = documents * 1000 / Math.max(1, TimeUnit.NANOSECONDS.toMillis(now - start));
    String line = words.text("progress", words.number(documents), words.number(perSecond));
    if (size.isPresent()) {
      long percent = Math.min(100, bytes * 100 / Math.max(1, size.getAsLong()));
      int done = Math.toIntExact(percent * BAR / 100);
      line = "[" + "#".repeat(done) + ".".repeat(BAR - done) + "] "
          + words.text("progress.percent", words.number(percent)) + "  " + line;
    }
    int before = width;
    width = DisplayWidth.of(line);
    out.print("\r" + DisplayWidth.padRight(line, before));
    out.flush();
  }

  /** Wipes the line, so that something else can be written. */
  void wipe() {
    if (width > 0) {
      out.print("\r" + " ".repeat(width) + "\r");
      out.flush();
      width = 0;
    }
  }
}
