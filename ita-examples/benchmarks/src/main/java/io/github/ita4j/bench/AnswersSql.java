package io.github.ita4j.bench;

import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.framework.AnswerRule;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Weight;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.Questionnaire;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The scores of every agency as one SQL query over the CSV file, as an analyst would write it: the
 * mean points of each question or sub-item in one pass, then the sums above it.
 *
 * <p>Tried besides, and not faster: answers read as an enumeration, points as doubles.
 */
final class AnswersSql {

  private final Questionnaire questionnaire;
  private final Framework framework;
  private final Map<ElementId, String> columns = new LinkedHashMap<>();

  AnswersSql(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    this.framework = questionnaire.framework();
    List<Element> parentsFirst = framework.elements();
    for (int i = parentsFirst.size() - 1; i >= 0; i--) {
      ElementId id = parentsFirst.get(i).id();
      if (!(id instanceof QuestionCode) && !sum(id, new HashMap<>()).isEmpty()) {
        columns.put(id, "\"" + id + "\"");
      }
    }
  }

  /** The elements that the query scores, in the order of its columns from the second one on. */
  List<ElementId> elements() {
    return List.copyOf(columns.keySet());
  }

  /** The query; its first column is the name of the agency. */
  String query(Path answers) {
    Map<QuestionCode, List<AnswerItem>> items = questionnaire.items().stream()
        .collect(
            Collectors.groupingBy(AnswerItem::question, LinkedHashMap::new, Collectors.toList()));
    String means = questionnaire.items().stream()
        .map(item -> mean(item) + " AS \"" + item + "\"")
        .collect(Collectors.joining(",\n  "));
    String questions = items.entrySet().stream()
        .map(question -> question.getValue().stream()
                .map(item -> "\"" + item + "\"")
                .collect(Collectors.joining(" + ", "(", ")"))
            + " / " + question.getValue().size() + " AS q_" + question.getKey())
        .collect(Collectors.joining(",\n  "));
    Map<ElementId, String> sums = new HashMap<>();
    items.keySet().forEach(question -> sums.put(question, "q_" + question));
    String scores = columns.entrySet().stream()
        .map(column -> sum(column.getKey(), sums) + " AS " + column.getValue())
        .collect(Collectors.joining(",\n  "));
    return """
        WITH items AS (SELECT agency,
          %s
          FROM read_csv('%s',
            header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')
          GROUP BY agency, type, province),
        questions AS (SELECT agency,
          %s
          FROM items)
        SELECT agency,
          %s
        FROM questions
        """.formatted(means, answers, questions, scores);
  }

  private static String mean(AnswerItem item) {
    StringBuilder sql = new StringBuilder("avg(CASE \"" + item + "\"");
    for (AnswerOption option : item.scale().options()) {
      sql.append(" WHEN '").append(option.label().thai()).append("' THEN ").append(option.points());
    }
    return sql.append(" END)").toString();
  }

  /**
   * The weighted sum of an element's parts, all the way down; empty if the year has no rule for
   * one.
   */
  private String sum(ElementId id, Map<ElementId, String> known) {
    if (id instanceof QuestionCode) {
      return known.getOrDefault(id, "q_" + id);
    }
    List<String> parts = new ArrayList<>();
    for (Element child : framework.children(id)) {
      Optional<Weight> weight =
          child.weight().isPresent() || !(child.id() instanceof QuestionCode question)
              ? child.weight()
              : framework.findAnswerRule(question).flatMap(AnswerRule::weight);
      if (weight.isPresent()) {
        parts.add(sum(child.id(), known) + " * " + weight.get().numerator() + " / "
            + weight.get().denominator());
      }
    }
    return parts.isEmpty() ? "" : "(" + String.join(" + ", parts) + ")";
  }
}
