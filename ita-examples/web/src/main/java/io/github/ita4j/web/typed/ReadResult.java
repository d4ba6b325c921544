package io.github.ita4j.web.typed;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.form.Form;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Scorecard;
import java.util.List;
import java.util.Optional;

/**
 * A typed result as far as it can be read.
 *
 * @param framework the rules of the year
 * @param scorecard what could be read; its agency has a stopgap name if none was typed
 * @param previous the result of the year before, if there is one
 * @param problems what could not be read
 */
public record ReadResult(
    Framework framework, Scorecard scorecard, Optional<Scorecard> previous, List<Remark> problems) {

  /** Copies the problems. */
  public ReadResult {
    problems = List.copyOf(problems);
  }

  /** Analyses the result, if anything of it is typed. */
  public Optional<Analysis> analysis(Frameworks frameworks) {
    return Optional.of(scorecard)
        .filter(Form::hasResult)
        .map(result -> Analysis.builder()
            .frameworks(frameworks)
            .framework(framework)
            .scorecard(result)
            .build());
  }

  /** Analyses the result of the year before, if there is one. */
  public Optional<Analysis> previousAnalysis(Frameworks frameworks) {
    return previous.map(before -> Analysis.of(frameworks, before));
  }
}
