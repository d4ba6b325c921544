package io.github.ita4j.examples;

import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.Questionnaire;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes the answers of made-up respondents as CSV, in either layout that {@link AnswerFile} reads.
 */
final class SampleFile {

  /** What a line is. */
  enum Layout {
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

  private static final byte[] NOT_APPLICABLE = bytes("-");

  private final OutputStream out;
  private final List<AnswerItem> items;
  private final Layout layout;

  /** The items that have a column, in order. */
  private final int[] asked;

  /** For each item and option what is written for it. */
  private final byte[][][] texts;

  private final byte[][] codes;

  /** What each line of the agency at hand begins with. */
  private byte[] agencyText = new byte[0];

  private String agencyName = "";

  SampleFile(
      OutputStream out,
      Questionnaire questionnaire,
      List<Instrument> instruments,
      Layout layout,
      boolean numbers) {
    this.out = out;
    this.items = questionnaire.items();
    this.layout = layout;
    // The questionnaire has those of made-up scales last.
    this.asked = IntStream.range(0, items.size())
        .boxed()
        .filter(item -> instruments.contains(items.get(item).question().instrument()))
        .sorted(Comparator.comparing(item -> items.get(item).question().instrument()))
        .mapToInt(Integer::intValue)
        .toArray();
    this.texts = new byte[items.size()][][];
    this.codes = new byte[items.size()][];
    for (int i = 0; i < texts.length; i++) {
      codes[i] = bytes(items.get(i).toString());
      texts[i] = texts(items.get(i), numbers);
    }
  }

  /**
   * Labels, or where asked for and labels are not numbers themselves, the numbers of the options.
   */
  private static byte[][] texts(AnswerItem item, boolean numbers) {
    List<AnswerOption> options = item.scale().options();
    boolean numbered = numbers && item.question().instrument() != Instrument.OIT;
    byte[][] texts = new byte[options.size()][];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = bytes(
          numbered
              ? Integer.toString(i + 1)
              : CsvText.field(options.get(i).label().thai()));
    }
    return texts;
  }

  void header() throws IOException {
    List<String> columns = new ArrayList<>(List.of("agency", "type", "province", "respondent"));
    if (layout == Layout.LONG) {
      columns.addAll(List.of("question", "answer"));
    } else {
      Arrays.stream(asked).forEach(item -> columns.add(items.get(item).toString()));
    }
    out.write(bytes(String.join(",", columns)));
    out.write('\n');
  }

  void respondent(Agency agency, String name, Instrument instrument, int[] answers)
      throws IOException {
    if (!agency.name().equals(agencyName)) {
      agencyName = agency.name();
      // With the word for it, as tables of people have provinces.
      agencyText =
          bytes(CsvText.field(agencyName) + "," + CsvText.field(agency.type().orElse("")) + ","
              + CsvText.field(agency.province().map("จังหวัด"::concat).orElse("")) + ",");
    }
    byte[] respondent = bytes(CsvText.field(name));
    if (layout == Layout.WIDE) {
      out.write(agencyText);
      out.write(respondent);
      for (int item : asked) {
        out.write(',');
        writeAnswer(item, answers[item]);
      }
      out.write('\n');
      return;
    }
    for (int item : asked) {
      if (items.get(item).question().instrument() == instrument) {
        out.write(agencyText);
        out.write(respondent);
        out.write(',');
        out.write(codes[item]);
        out.write(',');
        writeAnswer(item, answers[item]);
        out.write('\n');
      }
    }
  }

  private void writeAnswer(int item, int answer) throws IOException {
    if (answer >= 0) {
      out.write(texts[item][answer]);
    } else if (answer == SampleCountry.NOT_APPLICABLE) {
      out.write(NOT_APPLICABLE);
    }
  }

  void flush() throws IOException {
    out.flush();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
