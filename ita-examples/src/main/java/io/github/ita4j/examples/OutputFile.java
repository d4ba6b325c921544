package io.github.ita4j.examples;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes files, never over an existing one unless told to. */
final class OutputFile {

  private OutputFile() {}

  static void write(Path file, byte[] content, boolean force) {
    try (OutputStream out = open(file, force)) {
      out.write(content);
    } catch (IOException e) {
      throw notWritten(file, e);
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
      throw notWritten(file, e);
    }
  }

  /** Refuses a file that is there before work is done for it. */
  static void requireFree(Path file, boolean force) {
    if (!force && Files.exists(file)) {
      throw new CommandException(
          file + ": is there already and is not written over without --force");
    }
  }

  /** Refuses a file whose folder is not there before work is done for it. */
  static void requireFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && Files.notExists(folder)) {
      throw notWritten(file, new NoSuchFileException(file.toString()));
    }
  }

  /** Makes a folder, with those that it is in; one that is there already is as good. */
  static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new CommandException(folder + ": is there already and is no folder", e);
    } catch (NoSuchFileException e) {
      throw new CommandException(folder + ": no folder can be made there", e);
    } catch (IOException e) {
      throw new CommandException(folder + ": the folder cannot be made: " + reason(e), e);
    }
  }

  /** What to tell of a file that cannot be written. */
  static CommandException notWritten(Path file, IOException e) {
    return new CommandException(file + ": cannot be written: " + reason(e), e);
  }

  /** Why writing failed, where {@link IOException} leaves that to the name of its class. */
  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "its folder does not exist";
    }
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    String reason = e instanceof FileSystemException ofFile ? ofFile.getReason() : e.getMessage();
    return reason == null ? "not writable" : reason;
  }
}
