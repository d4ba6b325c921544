package io.github.ita4j.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that somebody sent opens no other file of the machine. */
@InEveryLocale
class HostileFolderTest {

  private static final String SECRET = "root:x:0:0:secret";

  @TempDir
  private Path outside;

  private Path folder = Path.of("");

  @BeforeEach
  void writeTheFramework() throws IOException {
    folder = Files.createDirectory(outside.resolve("framework"));
    for (Map.Entry<String, String> file : new FrameworkTexts().texts().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    Files.writeString(outside.resolve("passwd"), SECRET);
  }

  private static Path link(Path link, Path target) throws IOException {
    try {
      return Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException | FileSystemException e) {
      return abort("no symbolic link can be made here: " + e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"framework.tsv", "elements.tsv", "scales.tsv"})
  void aLinkThatLeadsOutOfTheFolderIsRefusedAndNothingOfItsTargetIsShown(String file)
      throws IOException {
    Path link = folder.resolve(file);
    Files.deleteIfExists(link);
    link(link, Path.of("../passwd"));

    assertThatThrownBy(() -> FrameworkLoader.fromFolder(folder))
        .isInstanceOf(TableFormatException.class)
        .hasMessageStartingWith(file + ": leads out of " + folder)
        .message()
        .doesNotContain(SECRET);
  }

  @Test
  void aLinkWithinTheFolderIsFollowedAsIsTheFolderItself() throws IOException {
    Path data = Files.createDirectory(folder.resolve("..data"));
    Files.move(folder.resolve("elements.tsv"), data.resolve("elements.tsv"));
    link(folder.resolve("elements.tsv"), Path.of("..data/elements.tsv"));
    Path mounted = link(outside.resolve("mounted"), folder);

    assertThat(FrameworkLoader.fromFolder(mounted)).isEqualTo(new FrameworkTexts().load());
  }

  @Test
  void whatIsNoFileIsRefusedBeforeItIsRead() throws IOException {
    Files.createDirectory(folder.resolve("scales.tsv"));
    assertThatThrownBy(() -> FrameworkLoader.fromFolder(folder))
        .isInstanceOf(TableFormatException.class)
        .hasMessageContaining("must be a regular file");
  }

  @Test
  void aFileWithoutAnEndIsRefusedBeforeItIsRead() throws IOException {
    Path endless = Path.of("/dev/zero");
    assumeTrue(Files.exists(endless), "this machine has no endless file");
    link(folder.resolve("scales.tsv"), endless);
    assertThatThrownBy(() -> FrameworkLoader.fromFolder(folder))
        .isInstanceOf(TableFormatException.class)
        .hasMessageContaining("must be a regular file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../passwd", "demo/../../passwd-2568r1", "..-2568r1", "/passwd-2568r1"})
  void theNameOfAFrameworkIsNoPath(String id) {
    assertThatThrownBy(new FrameworkTexts().replace("framework.tsv", "demo-2568r1", id)::load)
        .isInstanceOf(TableFormatException.class)
        .hasMessageStartingWith("framework.tsv:2");
  }

  @Test
  void textsOfOtherNamesAreNotLookedAt() {
    Map<String, String> texts = new LinkedHashMap<>(new FrameworkTexts().texts());
    texts.put("../passwd", SECRET);

    assertThat(FrameworkLoader.fromTexts(texts)).isEqualTo(new FrameworkTexts().load());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../framework/nacc/2568/r1",
        "nacc/../nacc/2568/r1",
        "/../../../../../../../../../../../../../../etc"
      })
  void aFolderOfResourcesDoesNotLeadUpwards(String above) {
    assertThatThrownBy(() -> FrameworkLoader.fromClassPath(Framework.class, above))
        .isInstanceOf(TableFormatException.class)
        .hasMessageStartingWith("framework.tsv: no resource");
  }
}
