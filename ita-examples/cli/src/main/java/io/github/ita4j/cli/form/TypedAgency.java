package io.github.ita4j.cli.form;

import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.model.Agency;
import java.util.Map;
import java.util.Optional;

/** An agency as people type it into a form or a table. */
public final class TypedAgency {

  /** The kinds of local governments by the letters that stand before their names. */
  private static final Map<String, String> ABBREVIATIONS = Map.of(
      "อบจ", "PROVINCIAL_ADMINISTRATIVE_ORGANIZATION",
      "ทน", "CITY_MUNICIPALITY",
      "ทม", "TOWN_MUNICIPALITY",
      "ทต", "SUBDISTRICT_MUNICIPALITY",
      "อบต", "SUBDISTRICT_ADMINISTRATIVE_ORGANIZATION");

  private TypedAgency() {}

  /** Reads the name of an agency or a province. */
  public static String name(Cell cell) {
    return TypedCell.text(cell, Agency.LONGEST_NAME);
  }

  /** Reads a kind of agency, in its words or the short form that people write. */
  public static String type(Cell cell) {
    String word = cell.tidy();
    String code = ChoiceList.AGENCY_TYPE
        .code(word)
        .or(() -> Optional.ofNullable(ABBREVIATIONS.get(word.replaceAll("[ .]", ""))))
        .orElse(word);
    try {
      return Agency.builder().name("-").type(code).build().type().orElseThrow();
    } catch (IllegalArgumentException e) {
      throw new TypedException(
          Message.CELL_AGENCY_TYPE,
          TypedException.shown(word),
          String.join(", ", ChoiceList.AGENCY_TYPE.words()));
    }
  }
}
