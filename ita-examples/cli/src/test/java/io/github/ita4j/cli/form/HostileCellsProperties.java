package io.github.ita4j.cli.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.office.Cell.Kind;
import io.github.ita4j.cli.office.SpreadsheetRow;
import io.github.ita4j.cli.results.ResultRows;
import io.github.ita4j.cli.results.ResultTable;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.testing.RunSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Whatever a cell holds is read, or refused with words; nothing else is thrown. */
@AddLifecycleHook(RunSeed.class)
class HostileCellsProperties {

  private static final Messages MESSAGES = new Messages(Language.TH, Digits.ARABIC);
  private static final Framework FRAMEWORK =
      Frameworks.bundled().get(FrameworkId.parse("nacc-2568r1"));

  /** The longest refusal: 60 characters of the cell among our words, such as all our provinces. */
  private static final int LONGEST_REFUSAL = 3_000;

  private static final List<Consumer<Cell>> READINGS = List.of(
      TypedCell::text,
      TypedCell::arabic,
      TypedCell::year,
      TypedCell::frameworkId,
      TypedCell::listed,
      TypedCell::periods,
      TypedCell::people,
      TypedCell::baht,
      TypedCell::day,
      TypedScore::read,
      MeasureSheetReader::id,
      cell -> PlanSheetsReader.issueNumber(cell, "ก"),
      TypedAgency::name,
      TypedAgency::type,
      cell -> TypedCell.text(cell, 10),
      cell -> TypedCell.element(cell, FRAMEWORK),
      cell -> TypedCell.period(TypedCell.text(cell)),
      cell -> TypedCell.findYear(cell.tidy()),
      cell -> TypedCell.choice(cell, ChoiceList.STATE),
      cell -> TypedLines.read(TypedCell.text(cell)));

  /**
   * Texts that are nearly numbers, days, codes or lists, or very many of what those are made of.
   */
  private static final List<String> HOSTILE = List.of(
      "9".repeat(10_000),
      "๙".repeat(10_000),
      "1" + ",000".repeat(8_000),
      "1" + ",000".repeat(7),
      "9,999,999,999",
      "999,999,999,999.99",
      "-1",
      "+5",
      "−๕",
      "- 5",
      "1e5",
      "1e99",
      "-1e-99",
      "1E+9999999999",
      "9223372036854775807",
      "-9223372036854775808",
      "99999999999999999999",
      "0." + "0".repeat(10_000) + "1",
      "0." + "9".repeat(30),
      "NaN",
      "Infinity",
      "0x1p3",
      "100%",
      "%",
      "๑๐๐ %",
      ".".repeat(10_000),
      "(".repeat(10_000),
      "EIT" + ".".repeat(10_000),
      "EIT ( . ( . ( 3",
      "O99999999999",
      "9.9999999999",
      "O8/99999999999",
      "/",
      "0000",
      "9999",
      "2568/2568",
      "32/13/9999",
      "0/0/0000",
      "2568-02-30",
      "2024-02-30T",
      "ธันวาคม 2568 - มกราคม 2568",
      "31 กุมภาพันธ์ 2568",
      "1.\n".repeat(5_000),
      "- ก\n".repeat(5_000),
      "(999) ก\n999. ข",
      "1. \u200b\n2. \u200b",
      "O8, ".repeat(5_000),
      "๑และ๒ และ ".repeat(1_000),
      "ก" + "\u0e49".repeat(10_000),
      "a\u202e\u0085\u009b31m\ud800",
      "\ud83d\ude00".repeat(100));

  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<String> pieces = Arbitraries.of(
        "9", "๙", ",", ".", "-", "+", "%", "e", "E", "/", "(", ")", "\n", " ", "\u200b", "ก", "O",
        "EIT", "I", "FY", "พ.ศ.", "2568", "บาท", "คน", "และ", "ธันวาคม", "ถึง", ";", "000");
    return Arbitraries.oneOf(
        Arbitraries.of(HOSTILE),
        pieces.list().ofMinSize(1).ofMaxSize(12).map(list -> String.join("", list)),
        Arbitraries.strings().ofMaxLength(20));
  }

  @Example
  void everyReadingRefusesWithWordsWhatItDoesNotUnderstand() {
    for (Kind kind : Kind.values()) {
      HOSTILE.forEach(text -> assertReadOrRefused(new Cell(1, 0, kind, text)));
    }
  }

  @Property
  void anyCellIsReadOrRefused(@ForAll Kind kind, @ForAll("texts") String text) {
    assertReadOrRefused(new Cell(1, 0, kind, text));
  }

  private static void assertReadOrRefused(Cell cell) {
    for (Consumer<Cell> reading : READINGS) {
      try {
        reading.accept(cell);
      } catch (TypedException e) {
        assertThat(e.in(MESSAGES)).isNotBlank().hasSizeLessThan(LONGEST_REFUSAL);
      }
    }
  }

  @Example
  void thePackedFormIsRead() {
    FormReader.Result read = read(new PackedForm());

    assertThat(read.problems()).isEmpty();
    assertThat(read.form().orElseThrow().scorecard().advice()).hasSize(1);
    assertThat(read.form().orElseThrow().plan().orElseThrow().measures())
        .singleElement()
        .satisfies(measure -> assertThat(measure.details()).hasSize(1));
    assertThat(read.form().orElseThrow().progress()).isPresent();
  }

  @Property
  void aFormWithAnyCellIsReadOrRefused(
      @ForAll("texts") String text, @ForAll("kinds") String kind, @ForAll FormColumn column) {
    assertReadOrRefused(new PackedForm().put(column, cell(kind, text)));
  }

  @Property
  void aFormWithAnyFieldIsReadOrRefused(
      @ForAll("texts") String text, @ForAll("kinds") String kind, @ForAll FormField field) {
    assertReadOrRefused(new PackedForm().put(field, cell(kind, text)));
  }

  /** The attributes of cells: texts, numbers, percentages, days, flags and errors. */
  @Provide
  static Arbitrary<String> kinds() {
    return Arbitraries.of("t=\"str\"", "", "s=\"1\"", "s=\"2\"", "t=\"d\"", "t=\"b\"", "t=\"e\"");
  }

  private static UnaryOperator<String> cell(String kind, String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .filter(c -> (c >= ' ' && c < 0xD800) || c == '\n' || c > 0xFFFF)
        .forEach(c -> escaped.append("&#").append(c).append(';'));
    return place -> "<c r=\"" + place + "\" " + kind + "><v>" + escaped + "</v></c>";
  }

  private static FormReader.Result read(PackedForm form) {
    return new FormReader(Frameworks.bundled(), MESSAGES).read(form.bytes());
  }

  private static void assertReadOrRefused(PackedForm form) {
    FormReader.Result read = read(form);

    assertThat(read.form().isPresent()).isEqualTo(read.problems().isEmpty());
    assertThat(read.problems())
        .allSatisfy(problem -> assertThat(problem).hasSizeLessThan(LONGEST_REFUSAL));
  }

  @Property
  void aTableWithAnyCellIsReadOrRefused(@ForAll("texts") String text, @ForAll Kind kind) {
    List<String> headings = List.of("หน่วยงาน", "OIT", "ระดับ", "ประเภท", "จังหวัด");
    List<String> values = List.of("ก", "80", "ผ่าน", "MINISTRY", "เลย");
    for (int place = 0; place < values.size(); place++) {
      assertReadOrRefused(List.of(
          row(1, headings, Optional.empty()),
          row(2, values, Optional.of(new Cell(2, place, kind, text)))));
      assertReadOrRefused(List.of(
          row(1, headings, Optional.of(new Cell(1, place, kind, text))),
          row(2, values, Optional.empty())));
    }
  }

  private static SpreadsheetRow row(int number, List<String> texts, Optional<Cell> hostile) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      cells.add(new Cell(number, i, Kind.TEXT, texts.get(i)));
    }
    hostile.ifPresent(cell -> cells.set(cell.column(), cell));
    return new SpreadsheetRow(number, false, cells);
  }

  private static void assertReadOrRefused(List<SpreadsheetRow> rows) {
    try {
      ResultTable.find(FRAMEWORK, rows, Map.of())
          .ifPresent(table -> assertThat(ResultRows.read(
                      Frameworks.bundled(), FRAMEWORK, Optional.empty(), table, MESSAGES, 1)
                  .problems())
              .allSatisfy(problem -> assertThat(problem).hasSizeLessThan(LONGEST_REFUSAL)));
    } catch (TypedException e) {
      assertThat(e.in(MESSAGES)).isNotBlank().hasSizeLessThan(LONGEST_REFUSAL);
    }
  }
}
