package io.github.ita4j.cli.form;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.IndicatorId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.PartId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.SubIndicatorId;
import io.github.ita4j.model.SubItemId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A group of scores, as a result sheet has them below each other. */
public enum ResultGroup {
  /** The overall score, and those of instruments and parts. */
  WHOLE("ภาพรวมและแบบวัด"),
  /** The scores of indicators and sub-indicators. */
  INDICATORS("ตัวชี้วัด"),
  /** The scores of the questions of IIT. */
  QUESTIONS_IIT("ข้อคำถามตามแบบวัด IIT"),
  /** The scores of the questions of EIT. */
  QUESTIONS_EIT("ข้อคำถามตามแบบวัด EIT"),
  /** The scores of the items of OIT. */
  QUESTIONS_OIT("ข้อคำถามตามแบบวัด OIT");

  private final String title;

  ResultGroup(String title) {
    this.title = title;
  }

  /** Returns the heading of the group in a form. */
  String title() {
    return title;
  }

  /**
   * Returns the elements of a year in the order of a result sheet, then others that have a score or
   * a title. A group without elements is left out.
   */
  public static Map<ResultGroup, List<ElementId>> rows(
      Framework framework, Optional<Scorecard> scorecard) {
    Set<ElementId> ids = new LinkedHashSet<>();
    framework.elements().stream()
        .map(Element::id)
        .filter(id -> !(id instanceof SubItemId))
        .forEach(ids::add);
    scorecard.ifPresent(stated -> {
      ids.addAll(stated.scores().keySet());
      ids.addAll(stated.titles().keySet());
    });
    Map<ResultGroup, List<ElementId>> rows = new EnumMap<>(ResultGroup.class);
    ids.stream()
        .sorted(
            Comparator.<ElementId>comparingInt(ResultGroup::family).thenComparing(ElementId.ORDER))
        .forEach(id -> rows.computeIfAbsent(of(id), group -> new ArrayList<>()).add(id));
    return rows;
  }

  private static ResultGroup of(ElementId id) {
    return switch (id.level()) {
      case OVERALL, INDEX, INSTRUMENT, PART -> WHOLE;
      case INDICATOR, SUB_INDICATOR -> INDICATORS;
      case QUESTION ->
        questions(
            id instanceof QuestionCode code
                ? code.instrument()
                : ((SubItemId) id).question().instrument());
    };
  }

  private static ResultGroup questions(Instrument instrument) {
    return switch (instrument) {
      case IIT -> QUESTIONS_IIT;
      case EIT -> QUESTIONS_EIT;
      case OIT -> QUESTIONS_OIT;
    };
  }

  /** Returns a number that the parts of something share with it, so that they follow it. */
  private static int family(ElementId id) {
    if (id instanceof Instrument instrument) {
      return 1 + instrument.ordinal();
    }
    if (id instanceof PartId part) {
      return 1 + part.instrument().ordinal();
    }
    if (id instanceof IndicatorId indicator) {
      return indicator.number();
    }
    return id instanceof SubIndicatorId sub ? sub.indicator() : 0;
  }
}
