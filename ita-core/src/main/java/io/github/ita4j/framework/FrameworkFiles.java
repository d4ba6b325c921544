package io.github.ita4j.framework;

import java.util.List;
import java.util.stream.Stream;

/** The names of a framework's files. */
final class FrameworkFiles {

  static final String HEADER = "framework.tsv";
  static final String SOURCES = "sources.tsv";
  static final String ELEMENTS = "elements.tsv";
  static final String TIERS = "tiers.tsv";
  static final String LIMITS = "limits.tsv";
  static final String SCALES = "scales.tsv";
  static final String ANSWERS = "answers.tsv";
  static final String ISSUES = "issues.tsv";

  /** The files that every framework has, in the order of hashing. */
  static final List<String> REQUIRED = List.of(HEADER, SOURCES, ELEMENTS, TIERS, LIMITS);

  /** The optional files, hashed after the others if present. */
  static final List<String> OPTIONAL = List.of(SCALES, ANSWERS, ISSUES);

  /** All files of a framework. */
  static final List<String> ALL =
      Stream.of(REQUIRED, OPTIONAL).flatMap(List::stream).toList();

  /** The files that may stand beside those of a framework, and belong to another reader. */
  static final List<String> NEIGHBOURS = List.of("recommendations.tsv");

  private FrameworkFiles() {}
}
