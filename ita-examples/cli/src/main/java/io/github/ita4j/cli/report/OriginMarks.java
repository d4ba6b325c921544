package io.github.ita4j.cli.report;

import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Notice;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.improvement.Origin;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The marks on proposals that come neither from this agency nor from its assessor. Each is
 * explained once in a report.
 */
final class OriginMarks {

  private final Messages messages;
  private final Set<Origin> explained = EnumSet.noneOf(Origin.class);

  OriginMarks(Messages messages) {
    this.messages = messages;
  }

  /** Returns the title with the mark of its origin. */
  static String marked(String title, Origin origin) {
    return switch (origin) {
      case ASSESSOR, AGENCY -> title;
      case EXAMPLE -> title + " *";
      case EDITORIAL -> title + " **";
    };
  }

  /** Returns the explanations of the marks of these origins, unless already given. */
  List<Block> explain(Set<Origin> origins) {
    List<Block> notices = new ArrayList<>();
    for (Origin origin : origins) {
      explanation(origin)
          .filter(message -> explained.add(origin))
          .ifPresent(message -> notices.add(new Notice(messages.text(message))));
    }
    return notices;
  }

  private static Optional<Message> explanation(Origin origin) {
    return switch (origin) {
      case ASSESSOR, AGENCY -> Optional.empty();
      case EXAMPLE -> Optional.of(Message.REPORT_ORIGIN_EXAMPLE);
      case EDITORIAL -> Optional.of(Message.REPORT_ORIGIN_EDITORIAL);
    };
  }
}
