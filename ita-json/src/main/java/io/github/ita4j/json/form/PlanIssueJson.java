package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.improvement.PlanIssue;
import org.jspecify.annotations.Nullable;

/**
 * An issue of a plan in JSON.
 *
 * @param number the number by which measures refer to it, from 1
 * @param title the title, not blank
 * @param origin the author of the title and of what falls under it, an {@link Origin};
 *     {@code AGENCY} if null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanIssueJson(
    int number, String title, @Nullable String origin) {

  /**
   * Converts an issue to its JSON form.
   *
   * @param issue the issue
   * @return the record
   */
  public static PlanIssueJson of(PlanIssue issue) {
    return new PlanIssueJson(
        issue.number(),
        issue.title(),
        issue.origin() == Origin.AGENCY ? null : issue.origin().name());
  }
}
