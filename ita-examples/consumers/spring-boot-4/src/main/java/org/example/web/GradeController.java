package org.example.web;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.model.Scorecard;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Takes assessments. The module converts them and the results, so that no class of this application
 * describes them; {@link Review} has them among properties of its own.
 */
@RestController
public class GradeController {

  private final Frameworks frameworks = Frameworks.bundled();

  /** The grade of an assessment. */
  @PostMapping("/grades")
  public Grade grade(@RequestBody Scorecard scorecard) {
    return Grading.grade(frameworks, scorecard);
  }

  /** All that follows from an assessment: grade, audit, findings, a first plan. */
  @PostMapping("/analyses")
  public Analysis analyse(@RequestBody Scorecard scorecard) {
    return Analysis.of(frameworks, scorecard);
  }

  /** A comparison of the agencies of one year. */
  @PostMapping("/reviews")
  public Review review(@RequestBody Review.Request request) {
    try {
      return Review.of(request);
    } catch (IllegalArgumentException e) {
      // Unknown rules, or assessments that are not of their year: what the client chose.
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
    }
  }
}
