package io.github.ita4j.cli.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.CsvWriter.CsvWriterRecord;
import io.github.ita4j.cli.survey.SurveyFile;
import io.github.ita4j.cli.text.CsvText;
import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.Questionnaire;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A CSV file of the answers of made-up respondents, in either layout that {@link SurveyFile} reads.
 */
public final class SampleFile {

  /** The meaning of a line. */
  public enum Layout {
    /** One respondent. */
    WIDE("wide"),
    /** One answer. */
    LONG("long");

    private final String option;

    Layout(String option) {
      this.option = option;
    }

    @Override
    public String toString() {
      return option;
    }
  }

  private static final String NOT_APPLICABLE = "-";

  private final CsvWriter out;
  private final List<AnswerItem> items;
  private final Layout layout;

  /** The items with a column, in order. */
  private final int[] asked;

  /** For each item and option what is written for it. */
  private final String[][] texts;

  private final String[] codes;

  public SampleFile(
      OutputStream out,
      Questionnaire questionnaire,
      List<Instrument> instruments,
      Layout layout,
      boolean numbers) {
    this.out = CsvText.writer(out);
    this.items = questionnaire.items();
    this.layout = layout;
    // The questionnaire lists those with made-up scales last.
    this.asked = IntStream.range(0, items.size())
        .boxed()
        .filter(item -> instruments.contains(items.get(item).question().instrument()))
        .sorted(Comparator.comparing(item -> items.get(item).question().instrument()))
        .mapToInt(Integer::intValue)
        .toArray();
    this.texts = new String[items.size()][];
    this.codes = items.stream().map(AnswerItem::toString).toArray(String[]::new);
    for (int i = 0; i < texts.length; i++) {
      texts[i] = texts(items.get(i), numbers);
    }
  }

  /**
   * Labels, or where asked for and labels are not numbers themselves, the numbers of the options.
   */
  private static String[] texts(AnswerItem item, boolean numbers) {
    List<AnswerOption> options = item.scale().options();
    boolean numbered = numbers && item.question().instrument() != Instrument.OIT;
    String[] texts = new String[options.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = numbered
          ? Integer.toString(i + 1)
          : CsvText.field(options.get(i).label().thai());
    }
    return texts;
  }

  public void header() {
    List<String> columns = new ArrayList<>(List.of("agency", "type", "province", "respondent"));
    if (layout == Layout.LONG) {
      columns.addAll(List.of("question", "answer"));
    } else {
      Arrays.stream(asked).forEach(item -> columns.add(codes[item]));
    }
    out.writeRecord(columns);
  }

  public void respondent(Agency agency, String name, Instrument instrument, int[] answers) {
    if (layout == Layout.WIDE) {
      CsvWriterRecord line = line(agency, name);
      for (int item : asked) {
        line.writeField(answer(item, answers[item]));
      }
      line.endRecord();
      return;
    }
    for (int item : asked) {
      if (items.get(item).question().instrument() == instrument) {
        line(agency, name)
            .writeField(codes[item])
            .writeField(answer(item, answers[item]))
            .endRecord();
      }
    }
  }

  /** The beginning of a line. The province has the word for it, as tables of people have it. */
  private CsvWriterRecord line(Agency agency, String name) {
    return out.writeRecord()
        .writeField(CsvText.field(agency.name()))
        .writeField(CsvText.field(agency.type().orElse("")))
        .writeField(CsvText.field(agency.province().map("จังหวัด"::concat).orElse("")))
        .writeField(CsvText.field(name));
  }

  private String answer(int item, int answer) {
    if (answer >= 0) {
      return texts[item][answer];
    }
    return answer == SampleCountry.NOT_APPLICABLE ? NOT_APPLICABLE : "";
  }

  public void flush() throws IOException {
    out.flush();
  }
}
