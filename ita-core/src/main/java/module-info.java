/**
 * Thailand's Integrity and Transparency Assessment (ITA) as an immutable model and pure functions.
 *
 * <p>Data flows one way: a {@link io.github.ita4j.model.Scorecard} holds what a source states, a
 * {@link io.github.ita4j.framework.Framework} holds the rules of its fiscal year,
 * {@link io.github.ita4j.scoring.Scoring} bounds every score,
 * {@link io.github.ita4j.grading.Grading} decides, and {@link io.github.ita4j.audit.Audit} names
 * what a source says that its own numbers exclude.
 */
@org.jspecify.annotations.NullMarked
module io.github.ita4j.core {
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports io.github.ita4j.model;
  exports io.github.ita4j.framework;
  exports io.github.ita4j.text;
  exports io.github.ita4j.scoring;
  exports io.github.ita4j.grading;
  exports io.github.ita4j.audit;
  exports io.github.ita4j.improvement;
  exports io.github.ita4j.population;
  exports io.github.ita4j.analysis;
}
