package io.github.ita4j.cli.results;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Instrument;
import java.util.List;
import java.util.Optional;

/**
 * A kind of column of a table of results.
 *
 * @param name the name of the kind, as {@code --column} has it
 * @param element the element whose scores are in the column; empty for another column
 */
public record ResultColumn(String name, Optional<ElementId> element) {

  static final ResultColumn AGENCY = new ResultColumn("agency", Optional.empty());
  static final ResultColumn PROVINCE = new ResultColumn("province", Optional.empty());
  static final ResultColumn TYPE = new ResultColumn("type", Optional.empty());
  static final ResultColumn TIER = new ResultColumn("tier", Optional.empty());

  /** The column that says who passes. */
  static final ResultColumn PASSES = new ResultColumn("passes", Optional.empty());

  /** The fiscal year of each row. */
  static final ResultColumn YEAR = new ResultColumn("year", Optional.empty());

  /** The columns that are for no element. */
  static final List<ResultColumn> OTHERS = List.of(
      AGENCY,
      PROVINCE,
      TYPE,
      TIER,
      PASSES,
      YEAR,
      respondents(Instrument.IIT),
      respondents(Instrument.EIT));

  static ResultColumn respondents(Instrument instrument) {
    return new ResultColumn("respondents." + instrument, Optional.empty());
  }

  /** Tells whether the column has results of a year. */
  boolean isResult() {
    return !List.of(AGENCY, PROVINCE, TYPE, YEAR).contains(this);
  }

  static ResultColumn of(ElementId element) {
    return new ResultColumn(element.toString(), Optional.of(element));
  }
}
