package io.github.ita4j.examples;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes files, never over an existing one unless told to. */
final class OutputFile {

  private OutputFile() {}

  static void write(Path file, byte[] content, boolean force) {
    try {
      if (force) {
        Files.write(file, content);
      } else {
        Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      }
    } catch (FileAlreadyExistsException e) {
      throw new CommandException(
          file + ": is there already and is not written over without --force", e);
    } catch (IOException e) {
      throw new CommandException(file + ": cannot be written: " + e.getMessage(), e);
    }
  }
}
