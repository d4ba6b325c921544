package io.github.ita4j.cli.survey;

import io.github.ita4j.cli.survey.SurveyLine.AgencyCells;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Words;
import io.github.ita4j.model.Agency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The agencies that the lines of one file of answers name. Most lines name the same agency as the
 * line before.
 */
final class SurveyAgencies {

  private final RejectedRowsOfFile refusals;
  private @Nullable AgencyCells cells;
  private @Nullable Agency last;

  SurveyAgencies(RejectedRowsOfFile refusals) {
    this.refusals = refusals;
  }

  /** Returns the agency of a line, or refuses the line and returns null if it names none. */
  @Nullable
  Agency of(AgencyCells read) {
    if (last == null || !read.equals(cells)) {
      cells = read;
      last = agency(read);
    }
    return last;
  }

  private @Nullable Agency agency(AgencyCells read) {
    if (!refusals.isReadable("agency", read.name())
        || !refusals.isReadable("type", read.type())
        || !refusals.isReadable("province", read.province())) {
      return null;
    }
    if (read.name().isEmpty()) {
      refusals.add(
          Words.plain("agency"), Words.of(Complaint.CELL_MISSING), Words.of(Complaint.CELL_AGENCY));
      return null;
    }
    if (read.name().length() > Agency.LONGEST_NAME
        || read.province().length() > Agency.LONGEST_NAME) {
      refusals.add(
          Words.plain(read.name().length() > Agency.LONGEST_NAME ? "agency" : "province"),
          Words.of(Complaint.CELL_LONG, Agency.LONGEST_NAME),
          Words.of(Complaint.CELL_AT_MOST, Agency.LONGEST_NAME));
      return null;
    }
    try {
      return Agency.builder()
          .name(read.name())
          .type(optional(read.type()))
          .province(optional(read.province()))
          .build();
    } catch (IllegalArgumentException e) {
      refusals.addCell("type", read.type(), Words.of(Complaint.CELL_TYPE));
      return null;
    }
  }

  private static Optional<String> optional(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
