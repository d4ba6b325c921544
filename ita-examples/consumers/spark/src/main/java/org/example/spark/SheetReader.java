package org.example.spark;

import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.scoring.Questionnaire;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** A reader that makes a sheet of each line: of a respondent, or of one answer. */
final class SheetReader implements MapPartitionsFunction<Row, Sheet> {

  private static final long serialVersionUID = 1L;
  private static final List<String> NOT_APPLICABLE =
      List.of("-", "N/A", "ไม่เกี่ยวข้อง", "ไม่ประเมิน");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.][0-9]+)? ?%?");
  private static final Pattern OPTION_NUMBER = Pattern.compile("0*([1-9][0-9]{0,3})([.]0+)?");

  private final Rules rules;

  /** The item of each column, or -1; empty if a line has one answer. */
  private final int[] items;

  SheetReader(Rules rules, int[] items) {
    this.rules = rules;
    this.items = items;
  }

  @Override
  public Iterator<Sheet> call(Iterator<Row> rows) {
    Lines lines = new Lines(rules.questionnaire());
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
        .map(row -> items.length == 0 ? lines.ofAnswer(row) : lines.ofRespondent(row, items))
        .iterator();
  }

  /** The lines of a partition. Each agency and each answer is read once. */
  private static final class Lines {

    private final Questionnaire questionnaire;
    private final Map<List<String>, Agency> agencies = new HashMap<>();
    private final List<Map<String, Integer>> answers;

    Lines(Questionnaire questionnaire) {
      this.questionnaire = questionnaire;
      this.answers = questionnaire.items().stream()
          .<Map<String, Integer>>map(item -> new HashMap<>())
          .toList();
    }

    Sheet ofRespondent(Row row, int[] items) {
      int[] given = new int[answers.size()];
      for (int column = 0; column < items.length; column++) {
        if (items[column] >= 0 && !row.isNullAt(column)) {
          given[items[column]] = answer(items[column], row.getString(column));
        }
      }
      return sheet(row, given);
    }

    Sheet ofAnswer(Row row) {
      int[] given = new int[answers.size()];
      int item = AnswerFiles.required(text(row, "question"), questionnaire);
      given[item] = answer(item, text(row, "answer"));
      Sheet sheet = sheet(row, given);
      if (sheet.getRespondent().isEmpty()) {
        throw new IllegalArgumentException(
            "respondent missing: must be given where a line has one answer");
      }
      return sheet;
    }

    private Sheet sheet(Row row, int[] given) {
      Agency agency = agencies.computeIfAbsent(
          List.of(text(row, "agency"), text(row, "type"), text(row, "province")), Lines::agency);
      return new Sheet(
          agency.name(),
          agency.type().orElse(""),
          agency.province().orElse(""),
          TidyText.of(text(row, "respondent")),
          given);
    }

    /** Agencies whose names look the same are one. */
    private static Agency agency(List<String> columns) {
      return Agency.builder()
          .name(columns.get(0))
          .type(Optional.of(columns.get(1)).filter(type -> !type.isEmpty()))
          .province(Optional.of(columns.get(2)).filter(province -> !province.isEmpty()))
          .build();
    }

    /** What stands in a column; empty if there is none. */
    private static String text(Row row, String column) {
      int index = row.schema().getFieldIndex(column).isDefined() ? row.fieldIndex(column) : -1;
      return index < 0 || row.isNullAt(index) ? "" : row.getString(index);
    }

    private int answer(int item, String text) {
      return answers
          .get(item)
          .computeIfAbsent(
              text, answer -> read(questionnaire.items().get(item).scale(), TidyText.of(answer)));
    }

    /** A label of the scale, the number of an option, or a word for none. */
    private static int read(AnswerScale scale, String answer) {
      if (answer.isEmpty()) {
        return Sheet.MISSING;
      }
      Optional<Integer> labelled = scale.findIndex(answer);
      if (labelled.isPresent()) {
        return Sheet.FIRST_OPTION + labelled.get();
      }
      var number = OPTION_NUMBER.matcher(ThaiDigits.toArabic(answer));
      if (number.matches() && !hasNumbers(scale)) {
        int option = Integer.parseInt(number.group(1));
        return option <= scale.options().size() ? Sheet.FIRST_OPTION + option - 1 : Sheet.UNUSABLE;
      }
      return NOT_APPLICABLE.contains(answer) ? Sheet.NOT_APPLICABLE : Sheet.UNUSABLE;
    }

    /** Where labels are numbers themselves, as 0 and 100, a number is nothing but a label. */
    private static boolean hasNumbers(AnswerScale scale) {
      return scale.options().stream()
          .map(AnswerOption::label)
          .flatMap(label -> List.of(label.thai(), label.englishOrThai()).stream())
          .anyMatch(label -> NUMBER.matcher(ThaiDigits.toArabic(label.strip())).matches());
    }
  }
}
