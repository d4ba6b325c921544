package io.github.ita4j.cli.io;

import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Words;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A file that is written whole or not at all. It replaces an existing file only on request.
 *
 * <p>The content is written beside the target and moved there when complete. After a failure, a
 * full disk or a signal, only the old file remains.
 */
public final class OutputFile {

  /** The ending of the name of a form. */
  public static final String FORM = ".xlsx";

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final Path file;
  private final boolean force;
  private boolean ownerOnly;

  private OutputFile(Path file, boolean force) {
    this.file = file;
    this.force = force;
  }

  /** The content of a file. */
  public interface Content {

    /** Writes the whole content. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Returns a file to write. Failures that are certain are refused before any work is done for it.
   *
   * @param name the name as given with an option
   * @param force whether an existing file may be replaced
   * @param inputs the files that the command reads, none of which may be replaced
   * @param endings the allowed endings of the name, such as {@code .json}
   * @throws CommandException if the file cannot or must not be written
   */
  public static OutputFile of(String name, boolean force, List<String> inputs, String... endings) {
    Path file = CliContext.path(name);
    if (endings.length > 0
        && List.of(endings).stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
      throw new CommandException(Complaint.FILE_ENDING, name, String.join(" / ", endings));
    }
    OutputFile output = of(file, force);
    inputs.forEach(output::requireOther);
    return output;
  }

  /** Returns a file to write, as {@link #of(String, boolean, List, String...)}. */
  public static OutputFile of(Path file, boolean force) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw CommandException.ofFile(file, Words.of(Complaint.FILE_OUT_NOT_REGULAR));
    }
    if (!force && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw alreadyThere(file);
    }
    if (Files.isSymbolicLink(file) && Files.notExists(file)) {
      throw CommandException.ofFile(file, Words.of(Complaint.FILE_OUT_LINK));
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && Files.notExists(folder)) {
      throw CommandException.ofFile(
          file, Words.of(Complaint.FILE_NOT_WRITTEN, Words.of(Complaint.WRITE_NO_FOLDER)));
    }
    return new OutputFile(file, force);
  }

  /** Returns this file, readable by its owner only if the file system has owners. */
  public OutputFile ownerOnly() {
    ownerOnly = true;
    return this;
  }

  /** Tells whether the name is that of a form. */
  public boolean isForm() {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(FORM);
  }

  /** Returns the path of the file. */
  public Path path() {
    return file;
  }

  /** Writes the file. */
  public void write(byte[] content) {
    write(out -> out.write(content));
  }

  /** Writes the file. An exception from the content leaves everything unchanged. */
  public void write(Content content) {
    try {
      // A link remains, and the file behind it is replaced.
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      try (UnfinishedFile unfinished = UnfinishedFile.beside(target)) {
        Optional<Set<PosixFilePermission>> permissions = permissions(target);
        // The permissions hold from the first byte, not only for the whole file.
        FileAttribute<?>[] attributes = permissions.stream()
            .map(PosixFilePermissions::asFileAttribute)
            .toArray(FileAttribute<?>[]::new);
        try (OutputStream out = new BufferedOutputStream(unfinished.open(attributes))) {
          content.writeTo(out);
        }
        if (permissions.isPresent()) {
          // The mask of the process may have removed some permissions.
          Files.setPosixFilePermissions(unfinished.path(), permissions.get());
        }
        if (force) {
          unfinished.moveTo(
              target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } else {
          unfinished.moveTo(target);
        }
      }
    } catch (FileAlreadyExistsException e) {
      throw alreadyThere(file);
    } catch (IOException e) {
      throw notWritten(file, e);
    } catch (UncheckedIOException e) {
      // A writer of CSV wraps them.
      throw notWritten(file, Objects.requireNonNull(e.getCause()));
    }
  }

  /** Returns the permissions of the file, or empty if the system decides them or has no owners. */
  private Optional<Set<PosixFilePermission>> permissions(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null
        || Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null) {
      return Optional.empty();
    }
    if (ownerOnly) {
      return Optional.of(OWNER_ONLY);
    }
    return Files.exists(target)
        ? Optional.of(Files.getPosixFilePermissions(target))
        : Optional.empty();
  }

  private void requireOther(String input) {
    try {
      if (!input.equals("-") && Files.exists(file) && Files.isSameFile(file, Path.of(input))) {
        throw CommandException.ofFile(file, Words.of(Complaint.FILE_IS_INPUT));
      }
    } catch (IOException | java.nio.file.InvalidPathException e) {
      // An unreadable file is reported when it is read.
    }
  }

  /** Creates a folder and its parents, unless they exist. */
  public static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw CommandException.ofFile(folder, Words.of(Complaint.FOLDER_IS_FILE)).causedBy(e);
    } catch (NoSuchFileException e) {
      throw CommandException.ofFile(folder, Words.of(Complaint.FOLDER_NOWHERE)).causedBy(e);
    } catch (IOException e) {
      throw CommandException.ofFile(folder, Words.of(Complaint.FOLDER_NOT_MADE, reason(e)))
          .causedBy(e);
    }
  }

  private static CommandException alreadyThere(Path file) {
    return CommandException.ofFile(file, Words.of(Complaint.FILE_EXISTS));
  }

  private static CommandException notWritten(Path file, IOException e) {
    return CommandException.ofFile(file, Words.of(Complaint.FILE_NOT_WRITTEN, reason(e)))
        .causedBy(e);
  }

  /**
   * Returns the reason of a failed write. Some {@link IOException}s have it only in the name of
   * their class.
   */
  private static Words reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return Words.of(Complaint.WRITE_NO_FOLDER);
    }
    if (e instanceof AccessDeniedException) {
      return Words.of(Complaint.WRITE_DENIED);
    }
    String reason = e instanceof FileSystemException ofFile ? ofFile.getReason() : e.getMessage();
    return reason == null
        ? Words.of(Complaint.WRITE_UNKNOWN)
        : Words.of(Complaint.WRITE_OTHER, reason);
  }
}
