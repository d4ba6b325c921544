package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.improvement.Coverage;
import io.github.ita4j.improvement.Finding;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.QuestionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The coverage of the findings by a plan, in JSON.
 *
 * @param complete whether every finding to fix is covered and every code exists
 * @param uncovered the elements to fix that no measure covers
 * @param idle the ids of the measures that name no element to improve
 * @param unknownCodes the cited codes that do not exist in their fiscal year
 */
public record CoverageJson(
    boolean complete, List<String> uncovered, List<String> idle, List<UnknownCode> unknownCodes) {

  /** Copies the lists. */
  public CoverageJson {
    uncovered = List.copyOf(uncovered);
    idle = List.copyOf(idle);
    unknownCodes = List.copyOf(unknownCodes);
  }

  /**
   * A cited code that does not exist in its fiscal year.
   *
   * @param measure the id of the measure that cites it
   * @param code the code with its fiscal year, such as {@code O34/2568}
   * @param knownIn a framework that has the code; absent if null
   * @param titleThere the title of the code in that framework; absent if null
   * @param nearest the code of the cited year with the most similar title; absent if null
   * @param nearestTitle the title of that code; absent if null
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record UnknownCode(
      String measure,
      String code,
      @Nullable String knownIn,
      @Nullable String titleThere,
      @Nullable String nearest,
      @Nullable String nearestTitle) {

    static UnknownCode of(io.github.ita4j.improvement.UnknownCode unknown) {
      return new UnknownCode(
          unknown.measureId(),
          unknown.code().toString(),
          unknown.knownIn().map(FrameworkId::toString).orElse(null),
          unknown.titleThere().orElse(null),
          unknown.nearest().map(QuestionCode::toString).orElse(null),
          unknown.nearestTitle().orElse(null));
    }
  }

  /**
   * Converts a coverage to its JSON form.
   *
   * @param coverage the coverage
   * @return the record
   */
  public static CoverageJson of(Coverage coverage) {
    return new CoverageJson(
        coverage.isComplete(),
        coverage.uncovered().stream()
            .map(Finding::element)
            .map(ElementId::toString)
            .toList(),
        coverage.idle(),
        coverage.unknownCodes().stream().map(UnknownCode::of).toList());
  }
}
