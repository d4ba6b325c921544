package org.example.colleges;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkLoader;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The lists of what vocational colleges disclose, beside the national rules: 37 items in FY2568, 23
 * in FY2569.
 *
 * <p>They are as one college shows them. Weights, levels and pass mark are not known, so the tables
 * leave them out: a total is kept and shown, and no level is made up for it.
 */
public final class VocationalColleges {

  private static final String SCHEME = "ovec";

  private final Frameworks frameworks;

  /** Reads the tables of both years from the folders 2568 and 2569. */
  public VocationalColleges(Path folder) {
    frameworks = Frameworks.bundled()
        .with(FrameworkLoader.fromFolder(folder.resolve("2568")))
        .with(FrameworkLoader.fromFolder(folder.resolve("2569")));
  }

  /** The list of a year. */
  public Framework list(int year) {
    return frameworks.latest(SCHEME, FiscalYear.ofBuddhistEra(year));
  }

  /** The item of a label: {@code OVEC O36}, which is not the national O36. */
  public Optional<ElementId> findLabelled(int year, String label) {
    return list(year).elements().stream()
        .filter(element -> element.label().equals(Optional.of(label)))
        .map(Element::id)
        .findFirst();
  }

  /**
   * What there is to say of a college.
   *
   * @param total the total that it published
   * @param tier the level that it published
   * @param items scores of items by their labels
   */
  public Analysis analyse(
      int year, String college, String total, TierCode tier, Map<String, String> items) {
    FrameworkId id = list(year).id();
    ScorecardBuilder scorecard = Scorecard.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(year))
        .framework(id)
        .agency(Agency.ofName(college))
        .putScore(ElementId.OVERALL, StatedScore.parse(total))
        .tier(tier);
    items.forEach((label, score) -> scorecard.putScore(
        findLabelled(year, label)
            .orElseThrow(() -> new IllegalArgumentException(label + " is not on the list")),
        StatedScore.parse(score)));
    return Analysis.of(frameworks, scorecard.build());
  }
}
