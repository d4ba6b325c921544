package io.github.ita4j.cli.survey;

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
  private @Nullable Agency last;

  SurveyAgencies(RejectedRowsOfFile refusals) {
    this.refusals = refusals;
  }

  /** Returns the agency of a line, or refuses the line and returns null if it names none. */
  @Nullable
  Agency of(SurveyLine read) {
    if (read.agencyChanged() || last == null) {
      last = agency(read);
    }
    return last;
  }

  private @Nullable Agency agency(SurveyLine read) {
    if (!refusals.isReadable("agency", read.agency())
        || !refusals.isReadable("type", read.type())
        || !refusals.isReadable("province", read.province())) {
      return null;
    }
    if (read.agency().isEmpty()) {
      refusals.add(
          Words.plain("agency"), Words.of(Complaint.CELL_MISSING), Words.of(Complaint.CELL_AGENCY));
      return null;
    }
    if (read.agency().length() > Agency.LONGEST_NAME
        || read.province().length() > Agency.LONGEST_NAME) {
      refusals.add(
          Words.plain(read.agency().length() > Agency.LONGEST_NAME ? "agency" : "province"),
          Words.of(Complaint.CELL_LONG, Agency.LONGEST_NAME),
          Words.of(Complaint.CELL_AT_MOST, Agency.LONGEST_NAME));
      return null;
    }
    try {
      return Agency.builder()
          .name(read.agency())
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
