package io.github.ita4j.cli.results;

import io.github.ita4j.cli.form.TypedException;
import io.github.ita4j.cli.form.TypedTier;
import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.TierCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The column of tiers of a table. The word ผ่าน is a tier in some years, but in a column of ผ่าน
 * and ไม่ผ่าน it says only that an agency passes. If it may be either, the column is not used.
 */
final class TierColumn {

  /** The meaning of a column. */
  private enum Meaning {
    TIERS,
    PASSES,
    UNSURE
  }

  private static final String PASS = "ผ่าน";
  private static final Pattern PASSES = Pattern.compile("(ไม่)?ผ่าน(?:เกณฑ์)?(?:การประเมิน)?");
  private static final Pattern WITH_PASS =
      Pattern.compile("(.*[^ ]) ?[(\\[]((?:ไม่)?ผ่าน(?:เกณฑ์)?)[)\\]]");

  private final Frameworks frameworks;
  private final boolean passIsTier;
  private final Meaning meaning;

  private TierColumn(Frameworks frameworks, boolean passIsTier, Meaning meaning) {
    this.frameworks = frameworks;
    this.passIsTier = passIsTier;
    this.meaning = meaning;
  }

  /** Returns the column of a table, after a look at all its cells if ผ่าน is a tier of the year. */
  static TierColumn of(Frameworks frameworks, Framework framework, ResultTable table) {
    boolean passIsTier = framework.findTierByName(PASS).isPresent();
    return new TierColumn(
        frameworks,
        passIsTier,
        passIsTier && table.has(ResultColumn.TIER)
            ? meaning(frameworks, framework, table)
            : Meaning.TIERS);
  }

  private static Meaning meaning(Frameworks frameworks, Framework framework, ResultTable table) {
    List<String> words = table.rows().stream()
        .filter(row -> !table.isHeading(row) && table.summary(row).isEmpty())
        .flatMap(row -> table.cell(row, ResultColumn.TIER).stream())
        .map(Cell::tidy)
        .toList();
    boolean hasOtherTier = words.stream()
        .filter(word -> !PASSES.matcher(word).matches())
        .flatMap(word -> TypedTier.find(frameworks, word).stream())
        .anyMatch(code -> framework.findTier(code).isPresent());
    if (!words.contains(PASS) || hasOtherTier) {
      return Meaning.TIERS;
    }
    boolean isOfPasses = words.stream()
        .anyMatch(word -> !word.equals(PASS) && PASSES.matcher(word).matches());
    if (isOfPasses) {
      return Meaning.PASSES;
    }
    return table.hasLevels() ? Meaning.TIERS : Meaning.UNSURE;
  }

  /** Tells whether the column may be of tiers or of passes, and is not used. */
  boolean isUnsure() {
    return meaning == Meaning.UNSURE;
  }

  /** Returns the claim of a cell in a column that says who passes. */
  static Claim claim(Cell cell) {
    return claim(cell.tidy(), cell.tidy())
        .orElseThrow(() -> new TypedException(
            Message.CELL_CHOICE, TypedException.shown(cell.tidy()), PASS + ", ไม่" + PASS));
  }

  private static Optional<Claim> claim(String words, String quote) {
    Matcher matcher = PASSES.matcher(words);
    return matcher.matches()
        ? Optional.of(Claim.builder()
            .passes(Optional.of(matcher.group(1) == null))
            .quote(quote)
            .build())
        : Optional.empty();
  }

  /**
   * Sets the tier that a cell names, or its words if they name none, or adds the claim that they
   * are.
   *
   * @return false if the column is not used
   */
  boolean set(Cell cell, ScorecardBuilder scorecard) {
    if (meaning == Meaning.UNSURE) {
      return false;
    }
    String words = cell.tidy();
    boolean isTier = meaning == Meaning.TIERS && passIsTier && words.equals(PASS);
    Optional<Claim> claim = isTier ? Optional.empty() : claim(words, words);
    Matcher matcher = WITH_PASS.matcher(words);
    if (matcher.matches()) {
      Optional<TierCode> tier = TypedTier.find(frameworks, matcher.group(1));
      if (tier.isPresent()) {
        scorecard.tier(tier);
        claim = claim(matcher.group(2), words);
      }
    }
    if (claim.isPresent()) {
      scorecard.addClaim(claim.get());
    } else {
      TypedTier.set(frameworks, cell, scorecard);
    }
    return true;
  }
}
