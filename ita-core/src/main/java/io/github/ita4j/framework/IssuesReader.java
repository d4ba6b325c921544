package io.github.ita4j.framework;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.table.TsvTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A reader of {@code issues.tsv}. */
final class IssuesReader {

  private IssuesReader() {}

  /** Returns the issues; none if the framework has no such table. */
  static List<Issue> read(
      Map<String, String> texts, Set<ElementId> known, ProvenanceColumns provenance) {
    if (!texts.containsKey(FrameworkFiles.ISSUES)) {
      return List.of();
    }
    TsvTable table = TsvTable.read(
        texts,
        FrameworkFiles.ISSUES,
        "number",
        "name_th",
        "name_en",
        "en_origin",
        "elements",
        "confidence",
        "source",
        "note");
    List<Issue> issues = new ArrayList<>();
    Set<ElementId> assigned = new HashSet<>();
    for (TsvTable.Row row : table.rows()) {
      int next = issues.size() + 1;
      if (!row.text("number").equals(Integer.toString(next))) {
        throw row.error("number " + row.text("number") + ": must be " + next
            + ", as issues are numbered from 1");
      }
      List<ElementId> elements = new ArrayList<>();
      for (String cell :
          row.find("elements").map(cell -> cell.split(" ", -1)).orElse(new String[0])) {
        ElementId element = ElementId.tryParse(cell)
            .filter(known::contains)
            .orElseThrow(() -> row.error(
                "elements " + cell + ": must be the id of a row of " + FrameworkFiles.ELEMENTS));
        if (!assigned.add(element)) {
          throw row.error("elements " + cell + ": must be named once in the table");
        }
        elements.add(element);
      }
      if (row.text("name_th").length() > Issue.LONGEST_NAME) {
        throw row.error("name_th: has " + row.text("name_th").length()
            + " characters, must have at most " + Issue.LONGEST_NAME);
      }
      issues.add(Issue.builder()
          .number(next)
          .name(LocalizedColumns.read(row, "name_th", "name_en"))
          .elements(elements)
          .provenance(provenance.of(row))
          .build());
    }
    return issues;
  }
}
