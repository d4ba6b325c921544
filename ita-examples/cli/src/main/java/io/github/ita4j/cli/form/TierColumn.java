package io.github.ita4j.cli.form;

import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.office.SpreadsheetRow;
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
 * The column of tiers of a table. The word ผ่าน is a tier in some years, and says in any column of
 * ผ่าน and ไม่ผ่าน only that an agency passes. Where it may be either, the column is not used.
 */
final class TierColumn {

  /** The meaning of a column. */
  private enum Meaning {
    TIERS,
    PASSES,
    UNSURE
  }

  private static final String PASS = "ผ่าน";
  private static final Pattern PASSES =
      Pattern.compile("(ไม่)?ผ่าน(?:เกณฑ์)?(?:การประเมิน)?", Pattern.CASE_INSENSITIVE);
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

  static TierColumn of(Frameworks frameworks, Framework framework, ResultTable table) {
    boolean passIsTier = framework.findTierByName(PASS).isPresent();
    List<String> words = table.rows().stream()
        .filter(row -> !table.isHeading(row) && table.summary(row).isEmpty())
        .flatMap(row -> table.cell(row, ResultColumn.TIER).stream())
        .map(Cell::tidy)
        .toList();
    return new TierColumn(frameworks, passIsTier, meaning(framework, table, passIsTier, words));
  }

  private static Meaning meaning(
      Framework framework, ResultTable table, boolean passIsTier, List<String> words) {
    boolean pass = words.contains(PASS);
    boolean other = words.stream()
        .filter(word -> !word.equals(PASS))
        .anyMatch(word -> framework.findTierByName(word).isPresent());
    if (!passIsTier || !pass || other) {
      return Meaning.TIERS;
    }
    if (words.stream()
        .anyMatch(word -> !word.equals(PASS) && PASSES.matcher(word).matches())) {
      return Meaning.PASSES;
    }
    return table.hasLevels() ? Meaning.TIERS : Meaning.UNSURE;
  }

  /** Tells whether the column may be of tiers or of passes, and is not used. */
  boolean isUnsure() {
    return meaning == Meaning.UNSURE;
  }

  /** Sets the tier of a row, or its claim, and tells whether it has one. */
  boolean set(ResultTable table, SpreadsheetRow row, ScorecardBuilder scorecard) {
    Optional<Cell> passes = filled(table.cell(row, ResultColumn.PASSES));
    boolean claimed = passes.isPresent() && setClaim(passes.get().tidy(), scorecard);
    Optional<Cell> tier = filled(table.cell(row, ResultColumn.TIER));
    return tier.isPresent() && setTier(tier.get(), scorecard, !claimed) || claimed;
  }

  private static Optional<Cell> filled(Optional<Cell> cell) {
    return cell.filter(known -> !TypedScore.NONE.contains(known.tidy()));
  }

  private boolean setTier(Cell cell, ScorecardBuilder scorecard, boolean mayClaim) {
    if (meaning == Meaning.UNSURE) {
      return false;
    }
    String words = cell.tidy();
    boolean isTier = meaning == Meaning.TIERS && passIsTier && words.equals(PASS);
    if (!isTier && PASSES.matcher(words).matches()) {
      return mayClaim && setClaim(words, scorecard);
    }
    Matcher matcher = WITH_PASS.matcher(words);
    if (matcher.matches()) {
      Optional<TierCode> tier = TypedTier.find(frameworks, matcher.group(1));
      if (tier.isPresent()) {
        scorecard.tier(tier);
        return !mayClaim || setClaim(matcher.group(2), words, scorecard);
      }
    }
    TypedTier.set(frameworks, cell, scorecard);
    return true;
  }

  private static boolean setClaim(String words, ScorecardBuilder scorecard) {
    return setClaim(words, words, scorecard);
  }

  private static boolean setClaim(String words, String quote, ScorecardBuilder scorecard) {
    Matcher matcher = PASSES.matcher(words);
    if (!matcher.matches()) {
      return false;
    }
    scorecard.addClaim(Claim.builder()
        .passes(Optional.of(matcher.group(1) == null))
        .quote(quote)
        .build());
    return true;
  }
}
