package io.github.ita4j.improvement;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.framework.Issue;
import io.github.ita4j.summary.Summary;
import org.immutables.value.Value;

/** An issue (ประเด็น) under which a plan groups its measures. */
@Value.Immutable
@ResultStyle
public abstract class PlanIssue {

  PlanIssue() {}

  /**
   * Creates an issue.
   *
   * @param number the number by which measures refer to it, 1 or more
   * @param title the title, not blank, at most 300 characters
   * @param origin the author of the title and of what falls under it
   * @return the issue
   * @throws IllegalArgumentException if the number is below 1, or the title is blank or longer than
   *     300 characters
   */
  public static PlanIssue of(int number, String title, Origin origin) {
    return PlanIssueBuilder.builder().number(number).title(title).origin(origin).build();
  }

  /**
   * Returns the number by which measures refer to the issue.
   *
   * @return the number, 1 or more
   */
  public abstract int number();

  /**
   * Returns the title.
   *
   * @return the title, not blank, at most 300 characters
   */
  public abstract String title();

  /**
   * Returns the author of the title and of what falls under it.
   *
   * @return the origin; {@link Origin#EDITORIAL} in a {@linkplain Plans#draft draft},
   *     {@link Origin#AGENCY} in an agency's own plan
   */
  public abstract Origin origin();

  @Value.Check
  void check() {
    if (number() < 1) {
      throw new IllegalArgumentException("issue " + number() + ": must be at least 1");
    }
    if (title().isBlank()) {
      throw new IllegalArgumentException("title of issue " + number() + ": must not be blank");
    }
    if (title().length() > Issue.LONGEST_NAME) {
      throw new IllegalArgumentException("title of issue " + number() + ": has "
          + title().length() + " characters, must have at most " + Issue.LONGEST_NAME);
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
