package io.github.ita4j.cli.io;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that reports a failed write at once. {@link java.io.PrintStream} only remembers it. */
final class StandardOutput extends FilterOutputStream {

  private boolean failed;

  StandardOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int value) {
    attempt(() -> out.write(value));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    attempt(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    attempt(out::flush);
  }

  /** Ignores writes after a failure, such as the flush of a stream that is being closed. */
  private void attempt(Writing writing) {
    if (failed) {
      return;
    }
    try {
      writing.run();
    } catch (IOException e) {
      failed = true;
      throw new OutputFailure(e);
    }
  }

  private interface Writing {
    void run() throws IOException;
  }
}
