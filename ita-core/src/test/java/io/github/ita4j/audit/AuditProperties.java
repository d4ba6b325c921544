package io.github.ita4j.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.scoring.ConsistentSide;
import io.github.ita4j.scoring.Truth;
import io.github.ita4j.testing.RunSeed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(RunSeed.class)
class AuditProperties {

  @Provide
  Arbitrary<Framework> withSums() {
    return Arbitraries.of(Frameworks.bundled().all().stream()
        .filter(framework -> !Truth.partsOf(framework, ElementId.OVERALL).isEmpty())
        .toList());
  }

  /** A complete truthful document in which one number is wrong. */
  private static Audit withWrong(
      Framework framework, Random random, ElementId wrong, int byHundredths) {
    Map<ElementId, StatedScore> scores =
        new LinkedHashMap<>(Truth.draw(framework, random).complete());
    scores.computeIfPresent(wrong, (id, stated) -> {
      int hundredths = stated.score().hundredths();
      boolean up = hundredths < byHundredths
          || (hundredths + byHundredths <= 100_00 && random.nextBoolean());
      return StatedScore.of(
          Score.ofHundredths(up ? hundredths + byHundredths : hundredths - byHundredths));
    });
    return Audit.of(framework, Truth.scorecard(framework, scores));
  }

  private static ElementId anyOf(List<ElementId> ids, Random random) {
    return ids.get(random.nextInt(ids.size()));
  }

  @Property(tries = 1_000)
  void aCompleteTruthfulDocumentHasNoContradiction(
      @ForAll("withSums") Framework framework, @ForAll Random random) {
    Map<ElementId, StatedScore> scores = Truth.draw(framework, random).complete();

    assertThat(Audit.of(framework, Truth.scorecard(framework, scores)).contradictions())
        .isEmpty();
  }

  @Property(tries = 1_000)
  void oneWrongNumberOfAnElementWithPartsIsReportedThereAndNowhereElse(
      @ForAll("withSums") Framework framework,
      @ForAll Random random,
      @ForAll @IntRange(min = 50, max = 50_00) int byHundredths) {
    List<ElementId> withParts = new ArrayList<>();
    for (Element element : framework.elements()) {
      if (!Truth.partsOf(framework, element.id()).isEmpty()) {
        withParts.add(element.id());
      }
    }
    ElementId wrong = anyOf(withParts, random);

    Audit audit = withWrong(framework, random, wrong, byHundredths);

    assertThat(audit.contradictions()).hasSize(1);
    Contradiction only = audit.contradictions().get(0);
    assertThat(only.code()).isEqualTo(ContradictionCode.SCORE_EXCLUDES_PARTS);
    assertThat(only.element()).isEqualTo(wrong);
    // Nothing stands above the overall score; elsewhere what stands above agrees with the parts,
    // and
    // may be too rough to exclude the stated score.
    assertThat(only.fits()).isPresent().get().isIn(ConsistentSide.PARTS, ConsistentSide.BOTH);
  }

  /**
   * An element without parts has only the sum that it enters to contradict it: the conflict is seen
   * there.
   */
  @Property(tries = 1_000)
  void oneWrongNumberOfAnElementWithoutPartsIsReportedAtItsParentAndNowhereElse(
      @ForAll("withSums") Framework framework,
      @ForAll Random random,
      @ForAll @IntRange(min = 50, max = 50_00) int byHundredths) {
    Map<ElementId, ElementId> parents = new LinkedHashMap<>();
    for (Element element : framework.elements()) {
      if (element.sums() && Truth.partsOf(framework, element.id()).isEmpty()) {
        parents.put(element.id(), element.parent().orElseThrow());
      }
    }
    ElementId wrong = anyOf(List.copyOf(parents.keySet()), random);

    Audit audit = withWrong(framework, random, wrong, byHundredths);

    assertThat(audit.contradictions()).hasSize(1);
    Contradiction only = audit.contradictions().get(0);
    assertThat(only.element()).isEqualTo(parents.get(wrong));
    assertThat(only.fits()).isPresent().get().isIn(ConsistentSide.STATED, ConsistentSide.BOTH);
  }

  /** Whatever a source calls the result, its numbers are judged alike. */
  @Property(tries = 1_000)
  void aTierNeverThrowsAndNeverChangesTheGrade(
      @ForAll("withSums") Framework framework,
      @ForAll Random random,
      @ForAll("tiers") String words,
      @ForAll boolean claimed) {
    Map<ElementId, StatedScore> scores = Truth.draw(framework, random).complete();
    Scorecard plain = Truth.scorecard(framework, scores);
    Optional<Tier> tier = Frameworks.bundled().findTierByName(words);
    ScorecardBuilder said = plain.toBuilder();
    if (tier.isEmpty()) {
      said.printedTier(words);
    } else if (claimed) {
      said.addClaim(Claim.builder().tier(tier.get().code()).build());
    } else {
      said.tier(tier.get().code());
    }

    Audit audit = Audit.of(framework, said.build());

    assertThat(audit.grade()).isEqualTo(Audit.of(framework, plain).grade());
    boolean ofYear = framework.ladder().stream()
        .anyMatch(ladder -> ladder.findTierByName(words).isPresent());
    boolean possible =
        tier.map(Tier::code).filter(audit.grade().possibleTiers()::contains).isPresent();
    assertThat(audit.contradictions().stream().map(Contradiction::code))
        .isEqualTo(
            possible
                ? List.of()
                : List.of(
                    tier.isPresent() && claimed
                        ? ofYear
                            ? ContradictionCode.CLAIMED_TIER_NOT_POSSIBLE
                            : ContradictionCode.CLAIMED_TIER_NOT_IN_YEAR
                        : ofYear
                            ? ContradictionCode.TIER_NOT_POSSIBLE
                            : ContradictionCode.TIER_NOT_IN_YEAR));
  }

  @Provide
  Arbitrary<String> tiers() {
    return Arbitraries.of(
        "AA",
        "A",
        "B",
        "F",
        "EXCELLENT",
        "GOOD",
        "PASS",
        "ผ่านดี",
        "VERY_HIGH",
        "ต่ำ",
        "A+",
        "ดีมาก");
  }
}
