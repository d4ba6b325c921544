package io.github.ita4j.cli.survey;

import java.io.IOException;
import java.io.InputStream;

/** A file that fails as soon as it is read, as one does whose disk or pipe is gone. */
final class BrokenInput extends InputStream {

  static final String MESSAGE = "the disk is gone";

  @Override
  public int read() throws IOException {
    throw new IOException(MESSAGE);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    throw new IOException(MESSAGE);
  }
}
