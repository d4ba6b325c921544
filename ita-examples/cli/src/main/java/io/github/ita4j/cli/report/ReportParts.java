package io.github.ita4j.cli.report;

import io.github.ita4j.cli.report.Report.Column;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.PassMark;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.Score;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;

/** The common parts of the sections of a report. */
abstract class ReportParts {

  static final String NONE = "–";

  final Messages messages;
  final Framework framework;

  /** The pass mark of the year, if it is known. */
  final Optional<Score> mark;

  ReportParts(Messages messages, Framework framework) {
    this.messages = messages;
    this.framework = framework;
    this.mark = framework.passMark().map(PassMark::score);
  }

  final Column column(Message heading) {
    return new Column(messages.text(heading), "text");
  }

  final Column lead(Message heading) {
    return new Column(messages.text(heading), "lead");
  }

  final Column number(Message heading) {
    return new Column(messages.text(heading), "number");
  }

  static Row row(String... cells) {
    return new Row(Arrays.stream(cells).map(Collections::singletonList).toList());
  }

  final String named(LocalizedText text) {
    return messages.inText(messages.name(text));
  }
}
