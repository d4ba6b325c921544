package io.github.ita4j.improvement;

import io.github.ita4j.model.TidyText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What has been done about one measure.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Progress {

  Progress() {}

  /** How far a measure is carried out. */
  public enum State {
    /** Nothing has been done yet. */
    NOT_STARTED,
    /** It is being carried out. */
    IN_PROGRESS,
    /** It is carried out. */
    DONE,
    /** It was given up. */
    CANCELLED
  }

  /**
   * A builder without any attribute set.
   *
   * @return a new builder
   */
  public static ProgressBuilder builder() {
    return ProgressBuilder.builder();
  }

  /**
   * The name of the measure within its plan, tidied as {@link TidyText} describes.
   *
   * @return the name
   */
  public abstract String measureId();

  /**
   * How far it is.
   *
   * @return the state
   */
  public abstract State state();

  /**
   * What the entry is about, where a report sets out the measure's steps anew, in the report's
   * words: a follow-up may give one step of a measure a result and a length of its own.
   *
   * @return the steps in order; empty if the entry is about the measure as a whole
   */
  public abstract List<String> steps();

  /**
   * Who did it, where a report says so entry by entry (ผู้รับผิดชอบ), tidied as {@link TidyText}
   * describes; units, never persons.
   *
   * @return the units; empty if they are those of the measure
   */
  public abstract List<String> responsibleUnits();

  /**
   * What was done (สรุปผลการดำเนินการ).
   *
   * @return the texts in order
   */
  public abstract List<String> done();

  /**
   * What came of it (ผลลัพธ์หรือความสำเร็จ).
   *
   * @return the texts in order
   */
  public abstract List<String> outcomes();

  /**
   * Where it can be seen.
   *
   * @return addresses
   */
  public abstract List<String> evidence();

  /**
   * When the entry was made, or the measure finished.
   *
   * @return the day, if known
   */
  public abstract Optional<LocalDate> date();

  /**
   * How long it took or how often it is done (ระยะเวลาดำเนินการ).
   *
   * @return the periods
   */
  public abstract List<Period> periods();

  /**
   * What was spent (งบประมาณ).
   *
   * @return the money, if the report has it
   */
  public abstract Optional<Budget> spent();

  /**
   * The remark (หมายเหตุ).
   *
   * @return the remark, if there is one
   */
  public abstract Optional<String> remark();

  /**
   * A builder with the attributes of this entry.
   *
   * @return a new builder
   */
  public abstract ProgressBuilder toBuilder();

  /**
   * Sums up what has been done about a plan.
   *
   * @param plan the plan
   * @param report the report on it
   * @return the sum
   * @throws IllegalArgumentException if the report is of another fiscal year than the plan, or of
   *     an agency that cannot be that of the plan
   */
  public static ProgressSummary summarise(ActionPlan plan, ProgressReport report) {
    return ProgressSummary.of(plan, report);
  }

  @Value.Check
  Progress tidied() {
    String id = TidyText.of(measureId());
    List<String> units = responsibleUnits().stream().map(TidyText::of).toList();
    if (!id.equals(measureId()) || !units.equals(responsibleUnits())) {
      return toBuilder().measureId(id).responsibleUnits(units).build();
    }
    if (id.isEmpty()) {
      throw new IllegalArgumentException("measure id of an entry: must not be blank");
    }
    return this;
  }
}
