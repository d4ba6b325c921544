package io.github.ita4j.web.api;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.audit.Audit;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.model.Scorecard;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes assessments, and answers with what they say. The module of the library converts both, so
 * that no class of this application describes them.
 */
@RestController
@RequestMapping(path = "/api", consumes = MediaType.APPLICATION_JSON_VALUE)
public class GradeController {

  private final Frameworks frameworks;

  /** Creates the controller with the rules to judge by. */
  public GradeController(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  /** Grades an assessment. */
  @PostMapping("/grades")
  public Grade grade(@RequestBody Scorecard scorecard) {
    return analysis(scorecard).grade();
  }

  /** Finds what contradicts what in an assessment. */
  @PostMapping("/audits")
  public Audit audit(@RequestBody Scorecard scorecard) {
    return analysis(scorecard).audit();
  }

  /** Answers with all that follows from an assessment: grade, findings, a first plan. */
  @PostMapping("/analyses")
  public Analysis analyse(@RequestBody Scorecard scorecard) {
    return analysis(scorecard);
  }

  private Analysis analysis(Scorecard scorecard) {
    return Analysis.of(frameworks, scorecard);
  }
}
