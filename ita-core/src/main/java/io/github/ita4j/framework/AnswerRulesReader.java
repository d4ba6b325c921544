package io.github.ita4j.framework;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.SubItemId;
import io.github.ita4j.model.VisibleText;
import io.github.ita4j.table.TsvTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reader of the two tables of a framework that say how answers are scored. */
final class AnswerRulesReader {

  private final Map<ElementId, Element> elements;
  private final ProvenanceColumns provenances;

  private AnswerRulesReader(Map<ElementId, Element> elements, ProvenanceColumns provenances) {
    this.elements = elements;
    this.provenances = provenances;
  }

  /** Returns the rules in the order of the table. Both tables may be absent. */
  static Map<QuestionCode, AnswerRule> read(
      Map<String, String> texts, Map<ElementId, Element> elements, ProvenanceColumns provenances) {
    return new AnswerRulesReader(elements, provenances).read(texts);
  }

  private Map<QuestionCode, AnswerRule> read(Map<String, String> texts) {
    Map<String, AnswerScale> scales = texts.containsKey(FrameworkFiles.SCALES)
        ? readScales(TsvTable.read(
            texts,
            FrameworkFiles.SCALES,
            "scale",
            "option_th",
            "option_en",
            "en_origin",
            "points",
            "confidence",
            "source",
            "note"))
        : Map.of();
    return texts.containsKey(FrameworkFiles.ANSWERS)
        ? readAnswers(
            TsvTable.read(
                texts,
                FrameworkFiles.ANSWERS,
                "question",
                "sub_item",
                "weight",
                "scale",
                "confidence",
                "source",
                "note"),
            scales)
        : Map.of();
  }

  private Map<String, AnswerScale> readScales(TsvTable table) {
    Map<String, List<TsvTable.Row>> rows = new LinkedHashMap<>();
    for (TsvTable.Row row : table.rows()) {
      rows.computeIfAbsent(row.text("scale"), name -> new ArrayList<>()).add(row);
    }
    Map<String, AnswerScale> scales = new LinkedHashMap<>();
    rows.forEach((name, ofScale) -> scales.put(name, scale(name, ofScale)));
    return scales;
  }

  private AnswerScale scale(String name, List<TsvTable.Row> rows) {
    List<AnswerOption> options = new ArrayList<>();
    Optional<Provenance> worst = Optional.empty();
    for (TsvTable.Row row : rows) {
      Provenance provenance = provenances.of(row);
      // A scale is known only as well as the least known of its options.
      if (worst.isEmpty() || worst.get().confidence().compareTo(provenance.confidence()) < 0) {
        worst = Optional.of(provenance);
      }
      options.add(AnswerOption.of(
          LocalizedColumns.read(row, "option_th", "option_en"), row.value("points", Score::parse)));
    }
    AnswerScaleBuilder scale =
        AnswerScale.builder().name(name).origin(ScaleOrigin.FRAMEWORK).provenance(worst);
    try {
      return scale.options(options).build();
    } catch (IllegalArgumentException e) {
      throw rows.get(firstRefused(scale, options)).error(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Returns the index of the first option that the scale refuses after those before it.
   *
   * <p>It is found by halves. To build a scale for every option costs the square of their number.
   */
  private static int firstRefused(AnswerScaleBuilder scale, List<AnswerOption> options) {
    int first = 0;
    int last = options.size() - 1;
    while (first < last) {
      int middle = (first + last) / 2;
      if (isRefused(scale.options(options.subList(0, middle + 1)))) {
        last = middle;
      } else {
        first = middle + 1;
      }
    }
    return first;
  }

  private static boolean isRefused(AnswerScaleBuilder scale) {
    try {
      scale.build();
      return false;
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  private Map<QuestionCode, AnswerRule> readAnswers(
      TsvTable table, Map<String, AnswerScale> scales) {
    Map<QuestionCode, AnswerRule> rules = new LinkedHashMap<>();
    Map<ElementId, WeightSum> sums = new LinkedHashMap<>();
    Map<ElementId, TsvTable.Row> lastRow = new HashMap<>();
    for (TsvTable.Row row : table.rows()) {
      QuestionCode question = row.value("question", QuestionCode::parse);
      Element element = elements.get(question);
      if (element == null) {
        throw row.error(
            "question " + question + ": must be the id of a row of " + FrameworkFiles.ELEMENTS);
      }
      Optional<AnswerScale> scale = row.find("scale").map(name -> {
        AnswerScale known = scales.get(name);
        if (known == null) {
          throw row.error(
              "scale " + name + ": must be one of [" + VisibleText.listed(scales.keySet()) + "]");
        }
        return known;
      });
      Provenance provenance = provenances.of(row);
      AnswerRule rule = rules.get(question);
      if (row.find("sub_item").isPresent()) {
        rules.put(question, withSubItem(row, question, rule, scale));
        continue;
      }
      if (rule != null) {
        throw row.error("question " + question + ": must have one row without sub_item");
      }
      Optional<Weight> weight = row.findValue("weight", Weight::parse);
      if (weight.isPresent()) {
        if (element.sums()) {
          throw row.error("weight of " + question + ": must not be given, as it has one in "
              + FrameworkFiles.ELEMENTS);
        }
        ElementId parent = element.parent().orElseThrow();
        sums.computeIfAbsent(parent, key -> new WeightSum()).add(weight.get());
        lastRow.put(parent, row);
      }
      rules.put(
          question,
          AnswerRule.builder()
              .question(question)
              .weight(weight)
              .scale(scale)
              .provenance(provenance)
              .build());
    }
    sums.forEach((parent, sum) -> {
      TsvTable.Row row = lastRow.get(parent);
      if (row == null) {
        throw new IllegalStateException("ita bug: no row below " + parent);
      }
      if (!sum.isOne()) {
        throw row.error(
            "weights of the questions of " + parent + " sum to " + sum + ": must sum to exactly 1");
      }
      if (elements.values().stream()
          .anyMatch(element ->
              element.sums() && element.parent().filter(parent::equals).isPresent())) {
        throw row.error("weight: " + parent + " must not have other children that sum");
      }
    });
    return rules;
  }

  private static AnswerRule withSubItem(
      TsvTable.Row row,
      QuestionCode question,
      @Nullable AnswerRule rule,
      Optional<AnswerScale> scale) {
    if (rule == null) {
      throw row.error("question " + question + ": must have a row without sub_item before");
    }
    String next = Integer.toString(rule.subItems().size() + 1);
    if (!row.text("sub_item").equals(next)) {
      throw row.error("sub_item " + row.text("sub_item") + " of " + question + ": must be " + next);
    }
    if (rule.subItems().size() == SubItemId.MAX) {
      throw row.error(
          "sub_item " + next + " of " + question + ": must be at most " + SubItemId.MAX);
    }
    if (row.find("weight").isPresent()) {
      throw row.error("weight: must be empty for a sub-item");
    }
    if (rule.scale().isPresent()) {
      throw row.error("scale of " + question + ": must be empty where it has sub-items");
    }
    List<AnswerScale> subItems = new ArrayList<>(rule.subItems());
    subItems.add(scale.orElseThrow(() -> row.error("scale: must not be empty for a sub-item")));
    return AnswerRule.builder()
        .question(question)
        .weight(rule.weight())
        .subItems(subItems)
        .provenance(rule.provenance())
        .build();
  }
}
