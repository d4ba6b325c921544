package org.example.web;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.json.form.ErrorJson;
import io.github.ita4j.model.Scorecard;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes an assessment and answers with its grade. */
@RestController
public class GradeController {

  private final Frameworks frameworks = Frameworks.bundled();

  /**
   * The grade of an assessment; both are converted by the module, no class of this application
   * describes them.
   */
  @PostMapping("/grades")
  public Grade grade(@RequestBody Scorecard scorecard) {
    return Grading.grade(frameworks, scorecard);
  }

  /** A refused document names the place, the value and what is allowed. */
  @ExceptionHandler
  public ResponseEntity<ErrorJson.Reason> refuse(HttpMessageNotReadableException exception) {
    if (NestedExceptionUtils.getRootCause(exception) instanceof ItaJsonException refusal) {
      return ResponseEntity.badRequest().body(refusal.toJson().error());
    }
    return ResponseEntity.badRequest().build();
  }
}
