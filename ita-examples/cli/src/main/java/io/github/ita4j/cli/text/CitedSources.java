package io.github.ita4j.cli.text;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.PassMark;
import io.github.ita4j.framework.Provenance;
import io.github.ita4j.framework.Source;
import io.github.ita4j.thai.ThaiMonths;
import io.github.ita4j.thai.ThaiScript;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of a result, each on a line of its own. */
public final class CitedSources {

  /** The English title behind a Thai one. */
  private static final Pattern TRANSLATION = Pattern.compile("(?<=[ก-๙.]) \\([A-Za-z][!-~ ]*\\)$");

  private CitedSources() {}

  /** Returns the sources of the rules that decided a grade. */
  static List<String> ofGrade(Analysis analysis) {
    return lines(usedByGrade(analysis).values());
  }

  /** Returns each source once: the rows of strangers can cite a long one a million times. */
  private static Map<String, Source> usedByGrade(Analysis analysis) {
    // By their ids, which a map compares where strangers give two the same hash.
    Map<String, Source> used = new LinkedHashMap<>();
    analysis
        .explanation()
        .computations()
        .forEach(computation -> computation.parts().forEach(part -> add(used, part.provenance())));
    analysis
        .explanation()
        .tiers()
        .forEach(
            check -> check.limits().forEach(limit -> add(used, limit.limit().provenance())));
    analysis
        .framework()
        .passMark()
        .map(PassMark::provenance)
        .ifPresent(provenance -> add(used, provenance));
    return used;
  }

  /**
   * Returns the sources of the grade, the recommendations, and the national result, without their
   * ids. Without any, it returns those of the whole framework.
   */
  public static List<String> ofReport(Messages messages, Analysis analysis) {
    Map<String, Source> used = usedByGrade(analysis);
    analysis.recommendations().stream()
        .flatMap(given -> given.all().stream())
        .flatMap(recommended -> recommended.recommendation().provenance().stream())
        .forEach(provenance -> add(used, provenance));
    analysis.recommendations().stream()
        .flatMap(given -> given.all().stream())
        .flatMap(recommended -> recommended.contents().stream())
        .forEach(content -> add(used, content.provenance()));
    if (used.isEmpty()) {
      analysis.framework().sources().forEach(source -> used.put(source.id(), source));
    }
    analysis.nationalResult().ifPresent(result -> add(used, result.provenance()));
    return used.values().stream()
        .map(source -> cited(messages, source))
        .distinct()
        .toList();
  }

  /** Returns a source as a page of this language cites it. A Thai reader needs no translation. */
  private static String cited(Messages messages, Source source) {
    if (!messages.inThai()) {
      return QuotedText.of(source.citation());
    }
    String title = TRANSLATION.matcher(source.title()).replaceFirst("");
    return QuotedText.of(Stream.of(
            Optional.of(ThaiScript.isIn(title) ? messages.inText(title) : title),
            Optional.of(source.publisher()),
            source.date().map(CitedSources::inThai).map(messages::inText),
            source.url())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", ")));
  }

  /** Returns the date {@code 2568-08-15} in words. */
  private static String inThai(String date) {
    List<String> parts = List.of(date.split("-", -1));
    String month =
        parts.size() > 1 ? ThaiMonths.NAMES.get(Integer.parseInt(parts.get(1)) - 1) + " " : "";
    String day = parts.size() > 2 ? Integer.parseInt(parts.get(2)) + " " : "";
    return day + month + parts.get(0);
  }

  private static void add(Map<String, Source> used, Provenance provenance) {
    provenance.sources().forEach(source -> used.putIfAbsent(source.id(), source));
  }

  private static List<String> lines(Collection<Source> sources) {
    return sources.stream()
        .map(source -> source.id() + ": " + QuotedText.of(source.citation()))
        .toList();
  }
}
