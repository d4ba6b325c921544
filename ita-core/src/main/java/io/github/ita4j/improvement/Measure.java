package io.github.ita4j.improvement;

import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.summary.Summary;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One row of an agency's plan: the steps, the responsible units, the time and the follow-up. */
@Value.Immutable
public abstract class Measure {

  /** The most characters of an id. */
  public static final int LONGEST_ID = 200;

  Measure() {}

  /**
   * Returns a builder without any attribute set.
   *
   * @return a new builder
   */
  public static MeasureBuilder builder() {
    return MeasureBuilder.builder();
  }

  /**
   * Returns the id of the measure within its plan, for example {@code m1}. It is tidied as
   * {@link TidyText} describes.
   *
   * @return the id, not blank, at most 200 characters
   */
  public abstract String id();

  /**
   * Returns the title (มาตรการ/แนวทาง).
   *
   * @return the title, not blank
   */
  public abstract String title();

  /**
   * Returns the kind of measure.
   *
   * @return the kind; {@link MeasureKind#OTHER} if none is given
   */
  @Value.Default
  public MeasureKind kind() {
    return MeasureKind.OTHER;
  }

  /**
   * Returns the steps (ขั้นตอนหรือวิธีการปฏิบัติ).
   *
   * @return the steps in order
   */
  public abstract List<String> steps();

  /**
   * Returns what the items of the disclosure check must show that the measure is for, and examples.
   *
   * @return the details, by item; none if the plan has none
   */
  public abstract List<MeasureDetail> details();

  /**
   * Returns the numbers of the issues that the measure falls under.
   *
   * @return numbers of {@link ActionPlan#issues()}, each once; none if the plan does not say
   */
  public abstract List<Integer> issues();

  /**
   * Returns the responsible units (ผู้รับผิดชอบ), tidied as {@link TidyText} describes. They are
   * units, never persons.
   *
   * @return the units
   */
  public abstract List<String> responsibleUnits();

  /**
   * Returns the time in which the measure is carried out (ระยะเวลา).
   *
   * @return the periods; most measures have one
   */
  public abstract List<Period> periods();

  /**
   * Returns the cost (งบประมาณ).
   *
   * @return the budget, if the plan has one
   */
  public abstract Optional<Budget> budget();

  /**
   * Returns how the measure is followed up (การกำกับติดตาม).
   *
   * @return the follow-up, if the plan has one
   */
  public abstract Optional<Monitoring> monitoring();

  /**
   * Returns the weak elements that the measure answers.
   *
   * @return elements of the {@linkplain ActionPlan#framework framework of the plan}; none if the
   *     plan names none
   */
  public abstract List<ElementId> answers();

  /**
   * Returns the question codes that the measure cites, each with its fiscal year.
   *
   * <p>A plan for FY2569 usually cites codes of the FY2568 result that it answers.
   *
   * @return the codes, in order
   */
  public abstract List<CitedCode> cites();

  /**
   * Returns the author of the measure.
   *
   * <p>In a {@linkplain Plans#draft draft} this is the author of the recommendation. An agency that
   * adopts the measure removes it.
   *
   * @return the origin; {@link Origin#AGENCY} if none is given
   */
  @Value.Default
  public Origin origin() {
    return Origin.AGENCY;
  }

  /**
   * Returns the remark (หมายเหตุ).
   *
   * @return the remark, if there is one
   */
  public abstract Optional<String> remark();

  /**
   * Returns a builder with the attributes of this measure.
   *
   * @return a new builder
   */
  public abstract MeasureBuilder toBuilder();

  /** Checks a tidied id. A report's readers compare each of its ids with all those of the plan. */
  static void checkId(String what, String id) {
    if (id.isEmpty()) {
      throw new IllegalArgumentException(what + ": must not be blank");
    }
    if (id.length() > LONGEST_ID) {
      throw new IllegalArgumentException(
          what + ": must have at most " + LONGEST_ID + " characters; it has " + id.length());
    }
  }

  @Value.Check
  Measure tidied() {
    String id = TidyText.of(id());
    List<String> units = responsibleUnits().stream().map(TidyText::of).toList();
    if (!id.equals(id()) || !units.equals(responsibleUnits())) {
      return toBuilder().id(id).responsibleUnits(units).build();
    }
    checkId("measure id", id);
    if (title().isBlank()) {
      throw new IllegalArgumentException("title of measure " + id + ": must not be blank");
    }
    return this;
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Measure")
        .add("id", id())
        .add("title", title())
        .add("kind", kind())
        .add("answers", answers())
        .add("cites", cites())
        .add("responsibleUnits", responsibleUnits())
        .add("periods", periods())
        .add("steps", steps())
        .toString();
  }
}
