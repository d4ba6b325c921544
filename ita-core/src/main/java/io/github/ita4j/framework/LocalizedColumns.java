package io.github.ita4j.framework;

import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.table.TsvTable;
import java.util.Optional;

/** A reader of the columns that hold a text in Thai and in English. */
final class LocalizedColumns {

  private LocalizedColumns() {}

  /** Reads two columns of a text, and {@code en_origin}, which says whose English it is. */
  static LocalizedText read(TsvTable.Row row, String thaiColumn, String englishColumn) {
    Optional<String> english = row.find(englishColumn);
    Optional<EnglishOrigin> origin = row.findConstant("en_origin", EnglishOrigin.class);
    if (english.isPresent() != origin.isPresent()) {
      throw row.error("en_origin: must be given where " + englishColumn + " is, and only there");
    }
    String thai = row.text(thaiColumn);
    if (english.isEmpty()) {
      return LocalizedText.ofThai(thai);
    }
    return origin.filter(EnglishOrigin.EDITORIAL::equals).isPresent()
        ? LocalizedText.ofEditorial(thai, english.get())
        : LocalizedText.of(thai, english.get());
  }

  private enum EnglishOrigin {
    SOURCE,
    EDITORIAL
  }
}
