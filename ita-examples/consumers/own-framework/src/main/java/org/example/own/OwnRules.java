package org.example.own;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkLoader;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.StatedScore;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A list of twelve disclosures, printed as MOIT 1 to MOIT 12, with a ladder of three tiers, beside
 * the national rules.
 *
 * <p>The rules are invented to show the form; they are no ministry's.
 */
public final class OwnRules {

  private static final FrameworkId ID = FrameworkId.parse("sample-2568r1");

  private final Frameworks frameworks;

  /** Reads the five tables from a folder. */
  public OwnRules(Path folder) {
    frameworks = Frameworks.bundled().with(FrameworkLoader.fromFolder(folder));
  }

  /** The rules. */
  public Framework framework() {
    return frameworks.get(ID);
  }

  /** The element of a label, as people write it: {@code MOIT 12}. */
  public Optional<ElementId> findLabelled(String label) {
    return framework().elements().stream()
        .filter(element -> element.label().equals(Optional.of(label)))
        .map(Element::id)
        .findFirst();
  }

  /**
   * The grade of an agency.
   *
   * @param agency its name
   * @param scores the score of each label
   * @throws IllegalArgumentException if a label is not on the list
   */
  public Grade grade(String agency, Map<String, String> scores) {
    ScorecardBuilder scorecard = Scorecard.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(2568))
        .framework(ID)
        .agency(Agency.ofName(agency));
    scores.forEach((label, score) -> scorecard.putScore(
        findLabelled(label)
            .orElseThrow(() -> new IllegalArgumentException(label + " is not on the list")),
        StatedScore.parse(score)));
    return Grading.grade(frameworks, scorecard.build());
  }
}
