package io.github.ita4j.framework;

import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.summary.Summary;
import io.github.ita4j.table.TableFiles;
import io.github.ita4j.table.TsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A thing that an item of the disclosure check must show, or that one agency was told to show.
 *
 * <p>What is known of it is little: most items have no such row. The handbook of the year goes
 * before it.
 *
 * @param fiscalYear the fiscal year of the item
 * @param question the item, for example {@code O1}
 * @param text what it shows
 * @param textIsEditorial true if the words are ours, not those of a source
 * @param exampleOf the agency whose example it is; empty if every agency must show it
 * @param provenance the sources of the row
 */
public record ItemContent(
    FiscalYear fiscalYear,
    QuestionCode question,
    LocalizedText text,
    boolean textIsEditorial,
    Optional<String> exampleOf,
    Provenance provenance) {

  private static final String FOLDER = "items";
  private static final String FILE = "items.tsv";

  /** Checks that all components are given. */
  public ItemContent {
    Objects.requireNonNull(fiscalYear, "fiscalYear");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(exampleOf, "exampleOf");
    Objects.requireNonNull(provenance, "provenance");
  }

  /** The kinds of row: all agencies must show it, or one was told to. */
  private enum Kind {
    REQUIRED,
    EXAMPLE
  }

  /** The origin of the words of a row. */
  private enum Wording {
    SOURCE,
    EDITORIAL
  }

  /** The rows, read on first use. */
  private static final class Rows {

    static final List<ItemContent> ALL = read();

    private static List<ItemContent> read() {
      Map<String, String> texts = TableFiles.fromClassPath(
          ItemContent.class, FOLDER, List.of(FrameworkFiles.SOURCES, FILE), List.of());
      ProvenanceColumns provenance = ProvenanceColumns.read(texts);
      List<ItemContent> all = new ArrayList<>();
      for (TsvTable.Row row : TsvTable.read(
              texts,
              FILE,
              "year",
              "question",
              "kind",
              "text_th",
              "th_origin",
              "text_en",
              "en_origin",
              "example_agency",
              "confidence",
              "source",
              "note")
          .rows()) {
        Optional<String> agency = row.find("example_agency");
        if ((row.constant("kind", Kind.class) == Kind.EXAMPLE) != agency.isPresent()) {
          throw row.error("example_agency: must be given for an EXAMPLE, and only there");
        }
        all.add(new ItemContent(
            row.value("year", FiscalYear::parse),
            row.value("question", QuestionCode::parse),
            LocalizedColumns.read(row, "text_th", "text_en"),
            row.constant("th_origin", Wording.class) == Wording.EDITORIAL,
            agency,
            provenance.of(row)));
      }
      return List.copyOf(all);
    }
  }

  /**
   * Returns the item with the fiscal year of its code.
   *
   * @return the code, for example {@code O1/2568}
   */
  public CitedCode item() {
    return CitedCode.of(question, fiscalYear);
  }

  /**
   * Returns what is known of an item. Rules of a caller's own have other items, of which nothing is
   * known here.
   *
   * @param framework the name of rules of the same scheme, in whatever year
   * @param item the item in its own year
   * @return the contents, what is required first; possibly none
   */
  public static List<ItemContent> contents(FrameworkId framework, CitedCode item) {
    Objects.requireNonNull(item, "item");
    return Frameworks.isOfNationalAssessment(framework)
        ? Rows.ALL.stream().filter(content -> content.item().equals(item)).toList()
        : List.of();
  }

  /**
   * Returns what is known of the items of a fiscal year, in the national assessment.
   *
   * @param year the fiscal year
   * @return the contents by item, what is required first; possibly none
   */
  public static List<ItemContent> contents(FiscalYear year) {
    Objects.requireNonNull(year, "year");
    return Rows.ALL.stream()
        .filter(content -> content.fiscalYear().equals(year))
        .toList();
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("ItemContent")
        .add("item", item())
        .add("text", text.thai())
        .add("exampleOf", exampleOf())
        .toString();
  }
}
