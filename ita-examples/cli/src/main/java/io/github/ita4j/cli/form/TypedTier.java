package io.github.ita4j.cli.form;

import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.model.TierCode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tier that people type: its name, its code, or the words of their result sheet. */
public final class TypedTier {

  private static final String WORD = "ระดับ";

  private TypedTier() {}

  /**
   * Sets the stated tier of a cell, or the words in its place, and returns the words.
   *
   * @throws TypedException if the cell holds no text, or a longer one
   */
  public static String set(Frameworks frameworks, Cell cell, ScorecardBuilder scorecard) {
    String unused = TypedCell.text(cell, Scorecard.LONGEST_PRINTED_TIER);
    String words = cell.tidy();
    Optional<TierCode> code = find(frameworks, words);
    scorecard.tier(code).printedTier(code.isPresent() ? Optional.empty() : Optional.of(words));
    return words;
  }

  /** Returns the tier that words name, by its code or its name, in any year. */
  public static Optional<TierCode> find(Frameworks frameworks, String words) {
    String plain = TidyText.of(Normalizer.normalize(words, Normalizer.Form.NFKC));
    String name = plain.startsWith(WORD) ? plain.substring(WORD.length()).strip() : plain;
    return findPlain(frameworks, name)
        .or(() -> findPlain(frameworks, name.replace(" ", "")))
        .or(() -> findPlain(frameworks, name.toUpperCase(Locale.ROOT)));
  }

  private static Optional<TierCode> findPlain(Frameworks frameworks, String name) {
    for (Frameworks known : List.of(frameworks, Frameworks.bundled())) {
      Optional<TierCode> code = known
          .findTierByName(name)
          .map(Tier::code)
          .or(() -> TierCode.tryParse(name).filter(each -> known.findTier(each).isPresent()));
      if (code.isPresent()) {
        return code;
      }
    }
    return Optional.empty();
  }
}
