package io.github.ita4j.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Comparison;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.scoring.Uplift;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes assessments, and answers with how to do better, and whether it was done. */
@RestController
@RequestMapping(path = "/api", consumes = MediaType.APPLICATION_JSON_VALUE)
public class ImprovementController {

  private final Frameworks frameworks;

  /** Creates the controller with the rules to judge by. */
  public ImprovementController(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  /**
   * The assessments of two years.
   *
   * @param before that of the earlier year
   * @param after that of the later year
   */
  public record TwoYears(
      @JsonProperty("old") Scorecard before,
      @JsonProperty("new") Scorecard after) {

    /** Refuses a request that leaves one out. */
    public TwoYears {
      Objects.requireNonNull(before, "old");
      Objects.requireNonNull(after, "new");
    }
  }

  /** Drafts a plan for the year after. */
  @PostMapping("/plans")
  public ActionPlan plan(@RequestBody Scorecard scorecard) {
    Analysis analysis = analysis(scorecard);
    return analysis.plan().orElseThrow(() -> RequestException.noPassMark(analysis.framework()));
  }

  /** Computes the score increases needed to reach a tier, which a code or a name tells. */
  @PostMapping("/uplifts")
  public Uplift uplift(@RequestBody Scorecard scorecard, @RequestParam String to) {
    Analysis analysis = analysis(scorecard);
    TierLadder ladder = analysis
        .framework()
        .ladder()
        .orElseThrow(() -> RequestException.noTiers(analysis.framework()));
    return ladder
        .findTierByName(to)
        .flatMap(tier -> analysis.upliftTo(tier.code()))
        .orElseThrow(() -> RequestException.unknownTier(to, ladder));
  }

  /** Compares two years of an agency. */
  @PostMapping("/comparisons")
  public Comparison compare(@RequestBody TwoYears years) {
    if (years.before().fiscalYear().compareTo(years.after().fiscalYear()) >= 0) {
      throw RequestException.notOlder(years.before().fiscalYear(), years.after().fiscalYear());
    }
    return analysis(years.after()).comparedTo(analysis(years.before()));
  }

  private Analysis analysis(Scorecard scorecard) {
    return Analysis.of(frameworks, scorecard);
  }
}
