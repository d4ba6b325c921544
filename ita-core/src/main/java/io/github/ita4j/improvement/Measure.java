package io.github.ita4j.improvement;

import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.TidyText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One row of an agency's plan: what is done, by whom, when, and how it is followed up.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Measure {

  Measure() {}

  /**
   * A builder without any attribute set.
   *
   * @return a new builder
   */
  public static MeasureBuilder builder() {
    return MeasureBuilder.builder();
  }

  /**
   * The name of the measure within its plan, tidied as {@link TidyText} describes: {@code m1}.
   *
   * @return the name, not blank
   */
  public abstract String id();

  /**
   * The title (มาตรการ/แนวทาง).
   *
   * @return the title, not blank
   */
  public abstract String title();

  /**
   * What the measure is about.
   *
   * @return the kind; {@link MeasureKind#OTHER} if it is not said
   */
  @Value.Default
  public MeasureKind kind() {
    return MeasureKind.OTHER;
  }

  /**
   * The steps (ขั้นตอนหรือวิธีการปฏิบัติ).
   *
   * @return the steps in order
   */
  public abstract List<String> steps();

  /**
   * The responsible units (ผู้รับผิดชอบ), tidied as {@link TidyText} describes; units, never
   * persons.
   *
   * @return the units
   */
  public abstract List<String> responsibleUnits();

  /**
   * When (ระยะเวลา).
   *
   * @return the periods; most measures have one
   */
  public abstract List<Period> periods();

  /**
   * What it costs (งบประมาณ).
   *
   * @return the budget, if the plan has one
   */
  public abstract Optional<Budget> budget();

  /**
   * How it is followed up (การกำกับติดตาม).
   *
   * @return the follow-up, if the plan has one
   */
  public abstract Optional<Monitoring> monitoring();

  /**
   * The weak elements that the measure answers.
   *
   * @return elements of the {@linkplain ActionPlan#framework framework of the plan}; none if the
   *     plan does not say
   */
  public abstract List<ElementId> answers();

  /**
   * Returns the question codes that the measure cites, each with its fiscal year.
   *
   * <p>A plan for FY2569 mostly cites codes of the FY2568 result that it answers.
   *
   * @return the codes, in order
   */
  public abstract List<CitedCode> cites();

  /**
   * Returns who proposes the measure.
   *
   * <p>A {@linkplain Plans#draft draft} says of each measure whose recommendation it is. Whoever
   * makes it the agency's own takes that out.
   *
   * @return the origin; {@link Origin#AGENCY} if it is not said
   */
  @Value.Default
  public Origin origin() {
    return Origin.AGENCY;
  }

  /**
   * The remark (หมายเหตุ).
   *
   * @return the remark, if there is one
   */
  public abstract Optional<String> remark();

  /**
   * A builder with the attributes of this measure.
   *
   * @return a new builder
   */
  public abstract MeasureBuilder toBuilder();

  @Value.Check
  Measure tidied() {
    String id = TidyText.of(id());
    List<String> units = responsibleUnits().stream().map(TidyText::of).toList();
    if (!id.equals(id()) || !units.equals(responsibleUnits())) {
      return toBuilder().id(id).responsibleUnits(units).build();
    }
    if (id.isEmpty()) {
      throw new IllegalArgumentException("measure id: must not be blank");
    }
    if (title().isBlank()) {
      throw new IllegalArgumentException("title of measure " + id + ": must not be blank");
    }
    return this;
  }
}
