package io.github.ita4j.examples.recipe;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.model.*;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A recipe that makes scorecards of the rows of a published result table, one agency a row.
 *
 * <p>{@link CsvResults} and {@link ExcelResults} bring the rows. A bad row costs no other row.
 */
public final class ResultTable {

  /** The scores, by the headings of the table. */
  private static final Map<String, ElementId> SCORES = Map.of(
      "คะแนนรวม", ElementId.OVERALL,
      "IIT", Instrument.IIT,
      "EIT ส่วนที่ 1", ElementId.parse("EIT.1"),
      "EIT ส่วนที่ 2", ElementId.parse("EIT.2"),
      "OIT", Instrument.OIT);

  /** A row: the scorecard, or what is wrong with it, and where it stands. */
  public record Row(String place, Optional<Scorecard> scorecard, Optional<String> problem) {}

  private final Framework framework;
  private final List<String> headings;

  /** Creates a table of a year with its headings, from left to right. */
  public ResultTable(Framework framework, List<String> headings) {
    this.framework = framework;
    this.headings = headings.stream().map(String::strip).toList();
    if (!this.headings.contains("หน่วยงาน")
        || new HashSet<>(this.headings).size() < this.headings.size()) {
      throw new IllegalArgumentException(
          "headings " + this.headings + ": must have หน่วยงาน, and none of them twice");
    }
  }

  /** Reads the cells of a row, as texts. A blank cell states nothing; it is no zero. */
  public Row row(String place, List<String> cells) {
    ScorecardBuilder scorecard = Scorecard.builder().fiscalYear(framework.fiscalYear());
    AgencyBuilder agency = Agency.builder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i).strip();
      String heading = i < headings.size() ? headings.get(i) : "";
      try {
        if (!cell.isEmpty()) {
          read(heading, cell, scorecard, agency);
        }
      } catch (IllegalArgumentException e) {
        return bad(
            place + ", " + (heading.isEmpty() ? "cell " + (i + 1) : heading), e.getMessage());
      }
    }
    try {
      return new Row(
          place, Optional.of(scorecard.agency(agency.build()).build()), Optional.empty());
    } catch (IncompleteModelException e) {
      return bad(place + ", หน่วยงาน", "must not be blank");
    }
  }

  private void read(String heading, String cell, ScorecardBuilder scorecard, AgencyBuilder agency) {
    switch (heading) {
      case "ลำดับ" -> {} // the number of the row
      case "หน่วยงาน" -> agency.name(cell);
      case "จังหวัด" -> agency.province(cell);
      case "ระดับ" ->
        framework
            .findTierByName(cell)
            .map(Tier::code)
            .ifPresentOrElse(scorecard::tier, () -> scorecard.printedTier(cell));
      default -> {
        ElementId element = Optional.ofNullable(SCORES.get(heading))
            .orElseThrow(() -> new IllegalArgumentException(
                "\"" + cell + "\": must stand below a heading that is known"));
        // ITA publishes two decimals. Excel drops zeros at the end: its 85 was 85.00.
        scorecard.putScore(element, StatedScore.published(cell));
      }
    }
  }

  private static Row bad(String place, @Nullable String problem) {
    return new Row(place, Optional.empty(), Optional.of(place + ": " + problem));
  }
}
