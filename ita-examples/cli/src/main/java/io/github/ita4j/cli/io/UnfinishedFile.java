package io.github.ita4j.cli.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A file beside its final place. It is deleted when it is closed or the process ends, unless it was
 * moved.
 */
final class UnfinishedFile implements AutoCloseable {

  private static final Set<Path> UNFINISHED = new LinkedHashSet<>();
  private static boolean ending;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedFile::removeAll, "unfinished files"));
  }

  private final Path path;

  private UnfinishedFile(Path path) {
    this.path = path;
  }

  /** Returns a new unfinished file in the folder of the target. */
  static UnfinishedFile beside(Path target) {
    return new UnfinishedFile(target.resolveSibling(".ita-" + UUID.randomUUID() + ".tmp"));
  }

  Path path() {
    return path;
  }

  /**
   * Creates the file.
   *
   * @param attributes the attributes from the beginning, such as read permissions
   */
  OutputStream open(FileAttribute<?>... attributes) throws IOException {
    synchronized (UNFINISHED) {
      requireRunning();
      UNFINISHED.add(path);
      return Channels.newOutputStream(Files.newByteChannel(
          path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes));
    }
  }

  /** Moves the file to its place. */
  void moveTo(Path target, CopyOption... options) throws IOException {
    synchronized (UNFINISHED) {
      requireRunning();
      Files.move(path, target, options);
      UNFINISHED.remove(path);
    }
  }

  @Override
  public void close() throws IOException {
    synchronized (UNFINISHED) {
      if (UNFINISHED.remove(path)) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static void requireRunning() throws IOException {
    if (ending) {
      throw new IOException("the program is being ended");
    }
  }

  /** Deletes the files of an interrupted run. */
  private static void removeAll() {
    synchronized (UNFINISHED) {
      ending = true;
      for (Path path : UNFINISHED) {
        try {
          Files.deleteIfExists(path);
        } catch (IOException e) {
          // Nobody is left to be told.
        }
      }
      UNFINISHED.clear();
    }
  }
}
