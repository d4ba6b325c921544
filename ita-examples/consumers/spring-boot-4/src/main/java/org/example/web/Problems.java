package org.example.web;

import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.model.ItaParseException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Answers what the library refuses with problem details (RFC 9457) that name the place, the value
 * and a reason for programs.
 *
 * <p>Spring itself answers all other refusals so, see {@code application.properties}. It would
 * these too, without a word about the place; so this goes first.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Problems {

  /**
   * A refused document, whether it is the whole body or stands within one: Spring looks for this
   * handler by the causes of what was thrown, too.
   */
  @ExceptionHandler
  public ProblemDetail refuse(ItaJsonException refusal) {
    ProblemDetail problem = badRequest(refusal);
    problem.setProperty("path", refusal.path());
    problem.setProperty("value", refusal.value());
    problem.setProperty("allowed", refusal.allowed());
    problem.setProperty("reason", refusal.reason());
    return problem;
  }

  /** A refused name, year or score in a path or a query parameter. */
  @ExceptionHandler
  public ProblemDetail refuse(MethodArgumentTypeMismatchException argument) {
    Throwable refusal = NestedExceptionUtils.getMostSpecificCause(argument);
    ProblemDetail problem = badRequest(refusal);
    problem.setProperty("parameter", argument.getName());
    problem.setProperty("value", argument.getValue());
    if (refusal instanceof ItaParseException unread) {
      problem.setProperty("reason", unread.reason());
    }
    return problem;
  }

  private static ProblemDetail badRequest(Throwable refusal) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refusal.getMessage());
  }
}
