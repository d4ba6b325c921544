package io.github.ita4j.web.api;

import io.github.ita4j.json.ItaJsonException;
import java.util.List;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** The refusal of a body that is no assessment, with all its problems. */
final class RefusedAssessment extends HttpMessageNotReadableException {

  private static final long serialVersionUID = 1L;

  private final transient List<ItaJsonException> problems;

  RefusedAssessment(List<ItaJsonException> problems, HttpInputMessage message) {
    super("no assessment", message);
    this.problems = List.copyOf(problems);
  }

  List<ItaJsonException> problems() {
    return problems;
  }
}
