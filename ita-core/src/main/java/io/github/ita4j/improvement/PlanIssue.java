package io.github.ita4j.improvement;

import io.github.ita4j.framework.Issue;
import io.github.ita4j.summary.Summary;
import java.util.Objects;

/**
 * An issue (ประเด็น) under which a plan groups its measures.
 *
 * @param number the number by which measures refer to it, from 1
 * @param title the title, not blank, at most 300 characters
 * @param origin the author of the title and of what falls under it; {@link Origin#EDITORIAL} in a
 *     {@linkplain Plans#draft draft}, {@link Origin#AGENCY} in an agency's own plan
 */
public record PlanIssue(int number, String title, Origin origin) {

  /**
   * Checks the number and the title.
   *
   * @throws IllegalArgumentException if the number is below 1, or the title is blank or longer than
   *     300 characters
   */
  public PlanIssue {
    Objects.requireNonNull(origin, "origin");
    if (number < 1) {
      throw new IllegalArgumentException("issue " + number + ": must be at least 1");
    }
    if (title.isBlank()) {
      throw new IllegalArgumentException("title of issue " + number + ": must not be blank");
    }
    if (title.length() > Issue.LONGEST_NAME) {
      throw new IllegalArgumentException("title of issue " + number + ": has " + title.length()
          + " characters, must have at most " + Issue.LONGEST_NAME);
    }
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("PlanIssue")
        .add("number", number())
        .add("title", title())
        .add("origin", origin())
        .toString();
  }
}
