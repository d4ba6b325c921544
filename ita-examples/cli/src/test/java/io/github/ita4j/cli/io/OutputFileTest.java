package io.github.ita4j.cli.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.ita4j.cli.JavaProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir
  private Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Path old() throws IOException {
    return Files.writeString(folder.resolve("a.json"), "old");
  }

  @Test
  void aFileIsWrittenAndNothingBesideIt() throws IOException {
    OutputFile.of(folder.resolve("a.json"), false).write(NEW);

    assertThat(folder.resolve("a.json")).hasContent("new");
    assertThat(names()).containsExactly("a.json");
  }

  @Test
  void anExistingFileIsReplacedOnlyIfToldTo() throws IOException {
    Path file = old();

    assertThatThrownBy(() -> OutputFile.of(file, false))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("without --force");
    assertThat(file).hasContent("old");
    OutputFile.of(file, true).write(NEW);
    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("a.json");
  }

  @Test
  void aFileThatComesUpMeanwhileIsKept() throws IOException {
    OutputFile output = OutputFile.of(folder.resolve("a.json"), false);
    Path file = old();

    assertThatThrownBy(() -> output.write(NEW)).hasMessageContaining("is there already");
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a.json");
  }

  @Test
  void aFailureLeavesTheOldFileAndNothingBesideIt() throws IOException {
    Path file = old();

    assertThatThrownBy(() -> OutputFile.of(file, true).write(out -> {
          out.write(new byte[100_000]);
          throw new FileSystemException("a.json", null, "No space left on device");
        }))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("No space left on device");
    assertThatThrownBy(() -> OutputFile.of(file, true).write(out -> {
          throw new UncheckedIOException(new IOException("No space left on device"));
        }))
        .isInstanceOf(CommandException.class)
        .hasMessage(file + ": cannot be written: No space left on device");
    assertThatThrownBy(() -> OutputFile.of(file, true).write(out -> {
          out.write(1);
          throw new IllegalStateException("a fault of ours");
        }))
        .hasMessage("a fault of ours");

    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a.json");
  }

  @Test
  void twoRunsAtOnceLeaveOneWholeFile() throws IOException {
    Path file = folder.resolve("a.json");
    OutputFile one = OutputFile.of(file, false);
    OutputFile other = OutputFile.of(file, false);

    one.write(out -> {
      out.write("one, ".getBytes(StandardCharsets.UTF_8));
      other.write("other".getBytes(StandardCharsets.UTF_8));
      assertThat(file).hasContent("other");
      assertThatThrownBy(() -> OutputFile.of(file, false)).hasMessageContaining("already");
      Files.delete(file);
      out.write("whole".getBytes(StandardCharsets.UTF_8));
    });

    assertThat(file).hasContent("one, whole");
    assertThat(names()).containsExactly("a.json");
  }

  @Test
  void anInputIsNeverWrittenOver() throws IOException {
    Path file = old();
    String other = folder.resolve("x").resolve("..").resolve("a.json").toString();
    Files.createDirectory(folder.resolve("x"));

    assertThatThrownBy(() -> OutputFile.of(file.toString(), true, List.of("-", other), ".json"))
        .hasMessageContaining("not even with --force");
    assertThat(OutputFile.of(file.toString(), true, List.of("-", "nowhere.json"), ".json")
            .path())
        .isEqualTo(file);
  }

  @Test
  void anImpossibleFileNameIsRefusedBeforeWorkIsDone() {
    assertThatThrownBy(() -> OutputFile.of("", true, List.of(), ".json"))
        .hasMessage("no file name");
    assertThatThrownBy(() -> OutputFile.of("a.docx", true, List.of(), ".json", ".ndjson"))
        .hasMessage("--out a.docx: must end in .json / .ndjson");
    assertThatThrownBy(() -> OutputFile.of(folder, true)).hasMessageContaining("no regular file");
    assertThatThrownBy(() -> OutputFile.of(folder.resolve("none").resolve("a.json"), true))
        .hasMessageContaining("its folder does not exist");
  }

  @Test
  void aLinkKeepsItsPlaceAndWhatItLeadsToIsReplaced() throws IOException {
    Path file = old();
    Path link = folder.resolve("link.json");
    try {
      Files.createSymbolicLink(link, file);
    } catch (UnsupportedOperationException | IOException e) {
      assumeThat(false).as("symbolic links can be made here").isTrue();
    }

    OutputFile.of(link, true).write(NEW);

    assertThat(link).isSymbolicLink().hasContent("new");
    assertThat(file).hasContent("new");
  }

  @Test
  void aLinkToNothingIsRefusedAndStays() {
    Path link = folder.resolve("link.json");
    try {
      Files.createSymbolicLink(link, folder.resolve("none.json"));
    } catch (UnsupportedOperationException | IOException e) {
      assumeThat(false).as("symbolic links can be made here").isTrue();
    }

    assertThatThrownBy(() -> OutputFile.of(link, true))
        .hasMessageContaining("link.json: is a link to a file that does not exist");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void aFileKeepsItsPermissionsOrIsReadableByItsOwnerOnly() throws IOException {
    Path file = old();
    assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix"))
        .as("the file system knows owners")
        .isTrue();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

    OutputFile.of(file, true).write(NEW);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
    OutputFile.of(file, true).ownerOnly().write(NEW);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aFileForItsOwnerIsPrivateWhileItIsWritten() throws IOException {
    Path file = old();
    assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix"))
        .as("the file system knows owners")
        .isTrue();
    Path beside = file.resolveSibling("new.json");

    OutputFile.of(beside, false).ownerOnly().write(out -> assertUnfinishedIsForTheOwner(file));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    OutputFile.of(file, true).write(out -> assertUnfinishedIsForTheOwner(file));
  }

  private static void assertUnfinishedIsForTheOwner(Path target) throws IOException {
    try (Stream<Path> files = Files.list(target.toAbsolutePath().getParent())) {
      List<Path> unfinished =
          files.filter(file -> file.getFileName().toString().endsWith(".tmp")).toList();
      assertThat(unfinished).hasSize(1);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(unfinished.get(0))))
          .isEqualTo("rw-------");
    }
  }

  /** Writes a part of a file, says so, and waits. */
  public static final class Interrupted {

    public static void main(String... args) {
      OutputFile.of(Path.of(args[0]), true).write(out -> {
        out.write(new byte[100_000]);
        out.flush();
        System.out.println("waiting");
        System.out.flush();
        if (System.in.read() < 0) {
          throw new IOException("nobody waits for this");
        }
      });
    }
  }

  @Test
  @Tag("slow")
  void aSignalLeavesTheOldFileAndNothingBesideIt() throws Exception {
    Path file = old();
    Process process =
        JavaProcess.of(List.of(), Interrupted.class, file.toString()).start();
    assertThat(process.inputReader().readLine()).isEqualTo("waiting");
    assertThat(names()).hasSize(2);

    process.destroy();

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a.json");
  }
}
