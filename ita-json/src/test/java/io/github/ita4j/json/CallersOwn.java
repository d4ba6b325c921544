package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.PartId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Types as callers have them, public because a mapper of another module reads them. */
public final class CallersOwn {

  private CallersOwn() {}

  /** A caller's own record; a null is a null. */
  public record Row(
      Score overall,
      StatedScore stated,
      FiscalYear year,
      ElementId element,
      QuestionCode code,
      Instrument instrument,
      TierCode tier,
      FrameworkId framework,
      Agency agency,
      LocalizedText text,
      @Nullable Score missing,
      Map<ElementId, Score> byElement,
      Map<FiscalYear, StatedScore> byYear,
      Map<TierCode, Integer> byTier,
      List<Score> list) {}

  /** A caller's own bean. */
  public static final class Bean {

    private @Nullable Score overall;
    private @Nullable FiscalYear year;
    private @Nullable ElementId element;
    private @Nullable Map<FiscalYear, Score> byYear;
    private @Nullable EnumMap<Instrument, Score> byInstrument;

    public Bean() {}

    public @Nullable Score getOverall() {
      return overall;
    }

    public void setOverall(@Nullable Score overall) {
      this.overall = overall;
    }

    public @Nullable FiscalYear getYear() {
      return year;
    }

    public void setYear(@Nullable FiscalYear year) {
      this.year = year;
    }

    public @Nullable ElementId getElement() {
      return element;
    }

    public void setElement(@Nullable ElementId element) {
      this.element = element;
    }

    public @Nullable Map<FiscalYear, Score> getByYear() {
      return byYear;
    }

    public void setByYear(@Nullable Map<FiscalYear, Score> byYear) {
      this.byYear = byYear;
    }

    public @Nullable EnumMap<Instrument, Score> getByInstrument() {
      return byInstrument;
    }

    public void setByInstrument(@Nullable EnumMap<Instrument, Score> byInstrument) {
      this.byInstrument = byInstrument;
    }
  }

  /** Everything that can be refused by its own type. */
  public record Each(
      Score score,
      StatedScore stated,
      FiscalYear year,
      ElementId element,
      PartId part,
      Instrument instrument,
      QuestionCode question,
      TierCode tier,
      FrameworkId framework,
      Confidence confidence,
      Agency agency,
      LocalizedText text,
      List<Score> list,
      Map<ElementId, Score> byElement,
      Map<FiscalYear, Integer> byYear,
      Map<Score, Integer> byScore) {}

  /** Documents in a caller's own. */
  public record Held(Scorecard card, ActionPlan plan) {}

  /** A document of whatever kind. */
  public record AnyDocument(
      @JsonTypeInfo(
          use = JsonTypeInfo.Id.NAME,
          include = JsonTypeInfo.As.EXISTING_PROPERTY,
          property = "schema",
          visible = true)
      @JsonSubTypes({
        @JsonSubTypes.Type(value = Scorecard.class, name = "ita/assessment/1"),
        @JsonSubTypes.Type(value = ActionPlan.class, name = "ita/plan/1")
      })
      Object document) {}

  /** A scorecard with a caller's own name of its kind. */
  public record Kinded(
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
      @JsonSubTypes(@JsonSubTypes.Type(value = Scorecard.class, name = "card"))
      Scorecard card) {}
}
