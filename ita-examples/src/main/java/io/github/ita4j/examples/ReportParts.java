package io.github.ita4j.examples;

import io.github.ita4j.examples.Report.Column;
import io.github.ita4j.examples.Report.Row;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.LocalizedText;
import java.util.Arrays;
import java.util.Collections;

/** The parts that the sections of a report are put together from. */
abstract class ReportParts {

  static final String NONE = "–";

  /** In percent of a page; less, and Word breaks {@code overall} and {@code INDEX.1}. */
  static final int CODE_WIDTH = 13;

  final Words words;
  final Framework framework;

  ReportParts(Words words, Framework framework) {
    this.words = words;
    this.framework = framework;
  }

  final Column column(String key, int percent) {
    return new Column(words.text(key), percent, "text");
  }

  final Column lead(String key, int percent) {
    return new Column(words.text(key), percent, "lead");
  }

  final Column number(String key, int percent) {
    return new Column(words.text(key), percent, "number");
  }

  static Row row(String... cells) {
    return new Row(Arrays.stream(cells).map(Collections::singletonList).toList());
  }

  final String named(LocalizedText text) {
    return words.inText(words.name(text));
  }
}
