package io.github.ita4j.cli.survey;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The text of another reader, which a second thread reads while the first works on what came
 * before. The text, its order and its failures are those of the other reader.
 */
final class ReadAhead extends Reader {

  private static final int CHUNK = 1 << 14;

  /** The most chunks that wait, so that memory does not grow with the input. */
  private static final int MOST_WAITING = 4;

  /** A piece of the text, or after the last one the failure that ended it or null. */
  private record Chunk(char[] text, int length, @Nullable Throwable failure) {}

  private final Reader source;
  private final BlockingQueue<Chunk> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Thread thread = new Thread(this::readAll, "ita-read-ahead");

  /** The chunk that is passed on, or null before the first. */
  private @Nullable Chunk chunk;

  private int from;

  /**
   * Starts to read.
   *
   * @param source the reader, which this one alone uses from now on
   */
  ReadAhead(Reader source) {
    this.source = source;
    thread.setDaemon(true);
    thread.start();
  }

  private void readAll() {
    try {
      Throwable failure = null;
      boolean ended = false;
      while (!ended) {
        char[] text = {};
        int length = 0;
        try {
          text = new char[CHUNK];
          // A reader may give a character at a time.
          while (length < CHUNK && !ended) {
            int count = source.read(text, length, CHUNK - length);
            ended = count < 0;
            length += Math.max(0, count);
          }
        } catch (IOException | RuntimeException | Error e) {
          // Thrown where the text is asked for, after what came before it.
          failure = e;
          ended = true;
        }
        waiting.put(new Chunk(text, length, null));
      }
      waiting.put(new Chunk(new char[0], -1, failure));
    } catch (InterruptedException e) {
      // Nobody asks any more.
    }
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    Chunk current = chunk;
    while (current == null || (current.length() >= 0 && from == current.length())) {
      current = next();
      from = 0;
    }
    chunk = current;
    if (current.length() < 0) {
      rethrow(current.failure());
      return -1;
    }
    int count = Math.min(length, current.length() - from);
    System.arraycopy(current.text(), from, target, offset, count);
    from += count;
    return count;
  }

  private Chunk next() throws IOException {
    try {
      return waiting.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException().initCause(e);
    }
  }

  private static void rethrow(@Nullable Throwable failure) throws IOException {
    if (failure instanceof IOException e) {
      throw e;
    }
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
  }

  /** Stops reading. The other reader stays open. */
  @Override
  public void close() {
    thread.interrupt();
  }
}
