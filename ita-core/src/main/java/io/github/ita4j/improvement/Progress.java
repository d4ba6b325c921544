package io.github.ita4j.improvement;

import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.summary.Summary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An entry of a progress report: the work done on one measure. */
@Value.Immutable
public abstract class Progress {

  Progress() {}

  /** The extent to which a measure is carried out. */
  public enum State {
    /** Nothing has been done yet. */
    NOT_STARTED("ยังไม่ดำเนินการ", "not started"),
    /** The measure is being carried out. */
    IN_PROGRESS("อยู่ระหว่างดำเนินการ", "in progress"),
    /** The measure has been carried out. */
    DONE("ดำเนินการแล้ว", "done"),
    /** The measure has been given up. */
    CANCELLED("ยกเลิก", "cancelled");

    private final LocalizedText displayName;

    State(String thai, String english) {
      this.displayName = LocalizedText.ofEditorial(thai, english);
    }

    /**
     * Returns the words for people, Thai and English.
     *
     * @return the words
     */
    public LocalizedText displayName() {
      return displayName;
    }
  }

  /**
   * Returns a builder without any attribute set.
   *
   * @return a new builder
   */
  public static ProgressBuilder builder() {
    return ProgressBuilder.builder();
  }

  /**
   * Returns the id of the measure within its plan, tidied as {@link TidyText} describes.
   *
   * @return the id, not blank, at most 200 characters
   */
  public abstract String measureId();

  /**
   * Returns how far the measure is carried out.
   *
   * @return the state
   */
  public abstract State state();

  /**
   * Returns the steps that the entry is about, in the words of the report. A follow-up may report
   * the result and the duration of a single step.
   *
   * @return the steps in order; empty if the entry is about the measure as a whole
   */
  public abstract List<String> steps();

  /**
   * Returns the units that did the work, if the report names them for the entry (ผู้รับผิดชอบ).
   * They are tidied as {@link TidyText} describes, and are units, never persons.
   *
   * @return the units; empty if they are those of the measure
   */
  public abstract List<String> responsibleUnits();

  /**
   * Returns the work done (สรุปผลการดำเนินการ).
   *
   * @return the texts in order
   */
  public abstract List<String> done();

  /**
   * Returns the outcomes (ผลลัพธ์หรือความสำเร็จ).
   *
   * @return the texts in order
   */
  public abstract List<String> outcomes();

  /**
   * Returns the addresses where the evidence can be seen.
   *
   * @return the addresses
   */
  public abstract List<String> evidence();

  /**
   * Returns the day on which the entry was made or the measure finished.
   *
   * @return the day, if known
   */
  public abstract Optional<LocalDate> date();

  /**
   * Returns the time taken or the recurrence (ระยะเวลาดำเนินการ).
   *
   * @return the periods
   */
  public abstract List<Period> periods();

  /**
   * Returns the money spent (งบประมาณ).
   *
   * @return the money, if the report states it
   */
  public abstract Optional<Budget> spent();

  /**
   * Returns the remark (หมายเหตุ).
   *
   * @return the remark, if there is one
   */
  public abstract Optional<String> remark();

  /**
   * Returns a builder with the attributes of this entry.
   *
   * @return a new builder
   */
  public abstract ProgressBuilder toBuilder();

  @Value.Check
  Progress tidied() {
    String id = TidyText.of(measureId());
    List<String> units = responsibleUnits().stream().map(TidyText::of).toList();
    if (!id.equals(measureId()) || !units.equals(responsibleUnits())) {
      return toBuilder().measureId(id).responsibleUnits(units).build();
    }
    Measure.checkId("measure id of an entry", id);
    return this;
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Progress")
        .add("measureId", measureId())
        .add("state", state())
        .add("date", date())
        .add("done", done())
        .add("outcomes", outcomes())
        .add("evidence", evidence())
        .toString();
  }
}
