package io.github.ita4j.cli.form;

import io.github.ita4j.model.ElementId;
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

  static ResultColumn of(ElementId element) {
    return new ResultColumn(element.toString(), Optional.of(element));
  }
}
