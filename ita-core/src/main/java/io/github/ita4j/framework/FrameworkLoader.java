package io.github.ita4j.framework;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.table.TableFiles;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A reader that builds a framework from its files, and refuses invalid ones.
 *
 * <p>The page of the package {@link io.github.ita4j.framework} describes the files, table by table,
 * and the faults that are refused.
 */
public final class FrameworkLoader {

  private FrameworkLoader() {}

  /**
   * Reads a framework from a folder.
   *
   * <p>The folder may have {@code recommendations.tsv} beside the tables, which is not read here.
   *
   * @param folder the folder that holds the files
   * @return the framework
   * @throws TableFormatException if a file is missing or wrong, if there is another table, or if
   *     the scheme is reserved, as {@link Frameworks#with} describes
   * @throws UncheckedIOException if a file cannot be read
   */
  public static Framework fromFolder(Path folder) {
    Map<String, String> texts =
        TableFiles.fromFolder(folder, FrameworkFiles.REQUIRED, FrameworkFiles.OPTIONAL);
    TableFiles.refuseOthers(folder, FrameworkFiles.ALL, FrameworkFiles.NEIGHBOURS);
    Framework framework = fromTexts(texts);
    Frameworks.findReserved(framework).ifPresent(reason -> {
      throw new TableFormatException(FrameworkFiles.HEADER, 0, "id " + reason);
    });
    return framework;
  }

  /**
   * Reads a framework from resources beside a class. It may be of any scheme.
   *
   * @param anchor a class of the module that holds the resources
   * @param folder the folder, in the form of {@link Class#getResourceAsStream}, for example
   *     {@code /org/example/moph/2567}
   * @return the framework
   * @throws TableFormatException if a file is missing or wrong
   * @throws UncheckedIOException if a file cannot be read
   */
  public static Framework fromClassPath(Class<?> anchor, String folder) {
    Objects.requireNonNull(folder, "folder");
    return fromTexts(
        TableFiles.fromClassPath(anchor, folder, FrameworkFiles.REQUIRED, FrameworkFiles.OPTIONAL));
  }

  /**
   * Reads a framework from texts of any origin. It may be of any scheme. Texts of other names are
   * not read.
   *
   * @param texts the content of the files by their names
   * @return the framework
   * @throws TableFormatException if a text is missing or wrong
   */
  public static Framework fromTexts(Map<String, String> texts) {
    return load(TableFiles.plain(texts, FrameworkFiles.REQUIRED, FrameworkFiles.OPTIONAL));
  }

  private static Framework load(Map<String, String> texts) {
    ProvenanceColumns provenance = ProvenanceColumns.read(texts);
    HeaderReader.Header header = HeaderReader.read(texts, provenance);
    Map<ElementId, Element> elements = ElementsReader.read(texts, provenance);
    header.checkOpenCatalogues(elements.keySet());
    Optional<TierLadder> ladder = LadderReader.read(texts, elements.keySet(), provenance);
    Map<QuestionCode, AnswerRule> answerRules = AnswerRulesReader.read(texts, elements, provenance);
    List<Issue> issues = IssuesReader.read(texts, elements.keySet(), provenance);
    try {
      return new Framework(
          header.id(),
          header.name(),
          header.provisional(),
          List.copyOf(provenance.sources()),
          List.copyOf(elements.values()),
          header.catalogues(),
          ladder,
          header.passMark(),
          answerRules,
          header.nationalTarget(),
          issues,
          () -> TableFiles.hash(texts));
    } catch (IllegalArgumentException e) {
      throw new TableFormatException(FrameworkFiles.ELEMENTS, 0, String.valueOf(e.getMessage()));
    }
  }
}
