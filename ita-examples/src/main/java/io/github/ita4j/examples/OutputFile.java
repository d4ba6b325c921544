package io.github.ita4j.examples;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes files, never over an existing one unless told to. */
final class OutputFile {

  private OutputFile() {}

  static void write(Path file, byte[] content, boolean force) {
    try (OutputStream out = open(file, force)) {
      out.write(content);
    } catch (IOException e) {
      throw new CommandException(file + ": cannot be written: " + e.getMessage(), e);
    }
  }

  /** A file to write to, bit by bit. */
  static OutputStream open(Path file, boolean force) {
    try {
      return new BufferedOutputStream(
          force
              ? Files.newOutputStream(file)
              : Files.newOutputStream(
                  file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    } catch (FileAlreadyExistsException e) {
      throw new CommandException(
          file + ": is there already and is not written over without --force", e);
    } catch (IOException e) {
      throw new CommandException(file + ": cannot be written: " + e.getMessage(), e);
    }
  }

  /** Refuses a file that is there before work is done for it. */
  static void requireFree(Path file, boolean force) {
    if (!force && Files.exists(file)) {
      throw new CommandException(
          file + ": is there already and is not written over without --force");
    }
  }
}
