package io.github.ita4j.cli.text;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.PassMark;
import io.github.ita4j.framework.Provenance;
import io.github.ita4j.framework.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The sources of a result, each on a line of its own. */
public final class CitedSources {

  private CitedSources() {}

  /** Returns the sources of the rules that decided a grade. */
  static Set<String> ofGrade(Analysis analysis) {
    Set<String> used = new LinkedHashSet<>();
    analysis
        .explanation()
        .computations()
        .forEach(computation ->
            computation.parts().forEach(part -> used.addAll(lines(part.provenance()))));
    analysis
        .explanation()
        .tiers()
        .forEach(check ->
            check.limits().forEach(limit -> used.addAll(lines(limit.limit().provenance()))));
    analysis
        .framework()
        .passMark()
        .map(PassMark::provenance)
        .ifPresent(provenance -> used.addAll(lines(provenance)));
    return used;
  }

  /**
   * Returns the sources of the grade and the recommendations. Without any, it returns those of the
   * whole framework.
   */
  public static List<String> ofReport(Analysis analysis) {
    Set<String> used = ofGrade(analysis);
    analysis.recommendations().stream()
        .flatMap(given -> given.all().stream())
        .flatMap(recommended -> recommended.recommendation().provenance().stream())
        .forEach(provenance -> used.addAll(lines(provenance)));
    return used.isEmpty() ? lines(analysis.framework().sources()) : List.copyOf(used);
  }

  private static List<String> lines(Provenance provenance) {
    return lines(provenance.sources());
  }

  private static List<String> lines(List<Source> sources) {
    return sources.stream()
        .map(source -> source.id() + ": " + QuotedText.of(source.citation()))
        .toList();
  }
}
