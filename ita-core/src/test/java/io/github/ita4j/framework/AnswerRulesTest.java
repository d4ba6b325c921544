package io.github.ita4j.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.testing.InEveryLocale;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How answers are scored, as framework data: what is bundled, and what the loader refuses. */
@InEveryLocale
class AnswerRulesTest {

  private static final Framework FY2564 =
      Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2564));

  /**
   * DOMAIN of FY2564, one source: reversed, "no" in full, "yes" in full; every other question of
   * IIT has the four levels.
   */
  @Test
  void everyQuestionOfIit2564HasTheScaleOfTheForm() {
    Map<String, String> scales = new TreeMap<>();
    for (AnswerRule rule : FY2564.answerRules()) {
      if (rule.question().instrument() == Instrument.IIT) {
        rule.scale().ifPresent(scale -> scales.put(rule.question().toString(), scale.name()));
        for (int i = 0; i < rule.subItems().size(); i++) {
          scales.put(rule.question() + "." + (i + 1), rule.subItems().get(i).name());
        }
      }
    }
    assertThat(keys(scales, "levels-reversed"))
        .containsExactly(
            "I10", "I11.2", "I16", "I17", "I18.1", "I18.2", "I18.3", "I19", "I22", "I9");
    assertThat(keys(scales, "no-is-full"))
        .containsExactly("I4.1", "I4.2", "I4.3", "I5.1", "I5.2", "I5.3", "I6.1", "I6.2", "I6.3");
    assertThat(keys(scales, "yes-is-full")).containsExactly("I26.1", "I26.2");
    assertThat(keys(scales, "levels"))
        .containsExactly(
            "I1.1", "I1.2", "I11.1", "I12.1", "I12.2", "I12.3", "I13", "I14", "I15", "I2", "I20",
            "I21", "I23", "I24", "I25", "I27", "I28.1", "I28.2", "I28.3", "I29", "I3.1", "I3.2",
            "I3.3", "I30.1", "I30.2", "I30.3", "I30.4", "I7", "I8.1", "I8.2");
    assertThat(scales.values()).hasSize(10 + 9 + 2 + 30);
  }

  private static List<String> keys(Map<String, String> scales, String name) {
    return scales.keySet().stream().filter(key -> name.equals(scales.get(key))).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "I2, 0.00|33.00|67.00|100.00",
    "I9, 100.00|67.00|33.00|0.00",
    "O1, 0.00|100.00",
  })
  void aScaleGivesThePointsOfEachOption(String question, String points) {
    AnswerScale scale = rule(question).scale().orElseThrow();
    assertThat(scale.options())
        .extracting(option -> option.points().toString())
        .containsExactly(points.split("\\|"));
    assertThat(scale.origin()).isEqualTo(ScaleOrigin.FRAMEWORK);
  }

  @Test
  void theScalesOfIitHaveOneSourceAndNameItsContradiction() {
    for (AnswerRule rule : FY2564.answerRules()) {
      for (AnswerScale scale : rule.scale().map(List::of).orElse(rule.subItems())) {
        if (rule.question().instrument() == Instrument.IIT) {
          Provenance provenance = scale.provenance().orElseThrow();
          assertThat(provenance.confidence()).isEqualTo(Confidence.ONE_SOURCE);
          assertThat(scale.name().startsWith("levels"))
              .isEqualTo(provenance
                  .note()
                  .filter(note -> note.contains("25, 50, 75 and 100"))
                  .isPresent());
        }
      }
    }
  }

  @Test
  void labelsAreFoundInThaiAndEnglish() {
    AnswerScale scale = rule("I2").scale().orElseThrow();
    assertThat(scale.findIndex("มากที่สุด")).contains(3);
    assertThat(scale.findIndex("Most")).contains(3);
    assertThat(scale.findIndex("most likely")).isEmpty();
  }

  @Test
  void aSubItemIsAnElementThatDescribesItsQuestion() {
    Element element = FY2564.element(ElementId.parse("I5.2"));

    assertThat(element.id()).hasToString("I5.2");
    assertThat(element.parent()).contains(QuestionCode.parse("I5"));
    assertThat(element.sums()).isFalse();
    assertThat(element.name().orElseThrow().thai())
        .startsWith("ทรัพย์สิน (นอกเหนือ")
        .endsWith(" หรือไม่)");
    assertThat(element.nameKind()).contains(NameKind.WORDING);
    assertThat(element.nameProvenance().orElseThrow().confidence())
        .isEqualTo(Confidence.ONE_SOURCE);
    assertThat(element.provenance()).isEqualTo(rule("I5").provenance());
    assertThat(FY2564.elements()).doesNotContain(element);
  }

  @Test
  void whereItsTitleIsNotKnownASubItemHasNone() {
    Framework framework = new FrameworkTexts()
        .put("scales.tsv", SCALES)
        .put("answers.tsv", ANSWERS)
        .load();

    Element element = framework.element(ElementId.parse("O2.2"));

    assertThat(element.name()).isEmpty();
    assertThat(element.nameKind()).isEmpty();
    assertThat(element.nameProvenance()).isEmpty();
    assertThat(element.provenance().note()).contains("a note");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      I5.4;   'has no such sub-item; it has I5.1 to I5.3'
      I2.1;   has no such sub-item, and none of I2
      I31.1;  has no such sub-item, and none of I31
      O1.1;   has no such sub-item, and none of O1
      """)
  void otherSubItemsAreNone(String id, String message) {
    assertThat(FY2564.findElement(ElementId.parse(id))).isEmpty();
    assertThatThrownBy(() -> FY2564.element(ElementId.parse(id)))
        .hasMessageContaining("element " + id + ": nacc-2564r1 " + message);
  }

  private static AnswerRule rule(String question) {
    return FY2564.findAnswerRule(QuestionCode.parse(question)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    // year, questions of IIT and OIT with a scale, questions with a weight of their own
    "2562, 0, 48, 0",
    "2563, 0, 43, 45",
    "2564, 30, 43, 45",
    "2565, 0, 43, 0",
    "2566, 0, 43, 0",
    "2567, 0, 0, 15",
    "2568, 0, 0, 15",
    "2569, 0, 0, 0",
  })
  void scalesAreBundledForIit2564AndOitUpTo2566Only(int year, int iit, int oit, int weights) {
    Framework framework = Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(year));
    assertThat(withScale(framework, Instrument.IIT)).isEqualTo(iit);
    assertThat(withScale(framework, Instrument.EIT)).isZero();
    assertThat(withScale(framework, Instrument.OIT)).isEqualTo(oit);
    assertThat(framework.answerRules().stream().filter(rule -> rule.weight().isPresent()))
        .hasSize(weights);
  }

  private static long withScale(Framework framework, Instrument instrument) {
    return framework.answerRules().stream()
        .filter(rule -> rule.question().instrument() == instrument)
        .filter(rule -> rule.scale().isPresent() || !rule.subItems().isEmpty())
        .count();
  }

  private static final String SCALES = """
      scale\toption_th\toption_en\ten_origin\tpoints\tconfidence\tsource\tnote
      yes-no\tมี\tYes\tEDITORIAL\t100\tCONFIRMED\ts1\t
      yes-no\tไม่มี\t\t\t0\tINFERRED\ts2\t
      """;
  private static final String ANSWERS = """
      question\tsub_item\tweight\tscale\tconfidence\tsource\tnote
      O1\t\t1/2\tyes-no\tCONFIRMED\ts1\t
      O2\t\t1/2\t\tONE_SOURCE\ts1\ta note
      O2\t1\t\tyes-no\tCONFIRMED\ts1\t
      O2\t2\t\tyes-no\tCONFIRMED\ts1\t
      """;

  @Test
  void everyCellOfTheTablesIsRead() {
    Framework framework = new FrameworkTexts()
        .put("scales.tsv", SCALES)
        .put("answers.tsv", ANSWERS)
        .load();
    AnswerRule first = framework.findAnswerRule(QuestionCode.parse("O1")).orElseThrow();
    AnswerScale scale = first.scale().orElseThrow();
    assertThat(first.weight()).contains(new Weight(1, 2));
    assertThat(scale.name()).isEqualTo("yes-no");
    assertThat(scale.options())
        .extracting(option -> option.label().thai())
        .containsExactly("มี", "ไม่มี");
    assertThat(scale.options().get(0).label().english()).contains("Yes");
    assertThat(scale.provenance().orElseThrow().confidence()).isEqualTo(Confidence.INFERRED);
    AnswerRule second = framework.findAnswerRule(QuestionCode.parse("O2")).orElseThrow();
    assertThat(second.scale()).isEmpty();
    assertThat(second.subItems()).containsExactly(scale, scale);
    assertThat(second.provenance().note()).contains("a note");
    assertThat(framework.answerRules()).containsExactly(first, second);
    assertThat(framework.contentHash()).isNotEqualTo(new FrameworkTexts().load().contentHash());
  }

  private static FrameworkTexts withSubItems(int count) {
    StringBuilder answers = new StringBuilder(ANSWERS);
    for (int i = 3; i <= count; i++) {
      answers.append("O2\t" + i + "\t\tyes-no\tCONFIRMED\ts1\t\n");
    }
    return new FrameworkTexts().put("scales.tsv", SCALES).put("answers.tsv", answers.toString());
  }

  /** No document could name a further one. */
  @Test
  void aQuestionHasAtMostNinetyNineSubItems() {
    QuestionCode question = QuestionCode.parse("O2");
    AnswerRule rule = withSubItems(99).load().findAnswerRule(question).orElseThrow();

    assertThat(rule.subItems()).hasSize(99);
    assertThatThrownBy(() -> withSubItems(100).load())
        .isInstanceOf(TableFormatException.class)
        .hasMessage("answers.tsv:103: sub_item 100 of O2: must be at most 99");
    assertThatThrownBy(() -> AnswerRule.builder()
            .from(rule)
            .subItems(Collections.nCopies(100, rule.subItems().get(0)))
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sub-items of O2: must be at most 99; there are 100");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      scales.tsv;  yes-no\\tไม่มี;           yes-no\\tมี;               scales.tsv:3: options มี and มี of scale yes-no: must have labels that look different
      scales.tsv;  yes-no\\tไม่มี\\t\\t;      yes-no\\tไม่มี\\tYES\\tEDITORIAL; scales.tsv:3: options Yes and YES of scale yes-no: must have labels that look different
      scales.tsv;  \\t100\\t;                \\t101\\t;                 scales.tsv:2: points
      scales.tsv;  \\tYes\\tEDITORIAL;       \\tYes\\t;                 scales.tsv:2: en_origin: must be given where option_en is
      elements.tsv; O2\\tOIT;               O2.1\\tOIT;               elements.tsv:9: id O2.1: must not be a sub-item, which stands in answers.tsv
      answers.tsv; O1\\t\\t1/2;              O3\\t\\t1/2;               answers.tsv:2: question O3: must be the id of a row of elements.tsv
      answers.tsv; O1\\t\\t1/2;              O1\\t\\t1/3;               answers.tsv:3: weights of the questions of OIT sum to 5/6: must sum to exactly 1
      answers.tsv; O1\\t\\t1/2\\tyes-no;     O1\\t\\t1/2\\tlevels;      answers.tsv:2: scale levels: must be one of [yes-no]
      answers.tsv; O2\\t1\\t\\tyes-no;       O2\\t2\\t\\tyes-no;        answers.tsv:4: sub_item 2 of O2: must be 1
      answers.tsv; O2\\t1\\t\\tyes-no;       O1\\t1\\t\\tyes-no;        answers.tsv:4: scale of O1: must be empty where it has sub-items
      answers.tsv; O2\\t1\\t\\tyes-no;       O2\\t1\\t1/2\\tyes-no;     answers.tsv:4: weight: must be empty for a sub-item
      answers.tsv; O2\\t1\\t\\tyes-no;       O2\\t1\\t\\t;              answers.tsv:4: scale: must not be empty for a sub-item
      answers.tsv; O2\\t1\\t\\tyes-no;       O2\\t\\t\\tyes-no;         answers.tsv:4: question O2: must have one row without sub_item
      answers.tsv; O2\\t\\t1/2\\t\\tONE;     O2\\t3\\t1/2\\t\\tONE;     answers.tsv:3: question O2: must have a row without sub_item before
      """)
  void whatIsWrongIsRefusedWithFileLineAndReason(
      String file, String part, String by, String message) {
    FrameworkTexts texts =
        new FrameworkTexts().put("scales.tsv", SCALES).put("answers.tsv", ANSWERS);
    texts.replace(file, part.replace("\\t", "\t"), by.replace("\\t", "\t"));
    assertThatThrownBy(texts::load)
        .isInstanceOf(TableFormatException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource({
    // the options with one label, the number of options, the line of the first refused one
    "0, 1, 4, 3",
    "0, 3, 4, 5",
    "1, 2, 5, 4",
    "500, 998, 999, 1000",
    "0, 999, 1000, 1001",
    "2000, 4999, 5000, 1002",
  })
  void theFirstRefusedOptionOfAScaleIsNamed(int one, int same, int size, int line) {
    StringBuilder scales = new StringBuilder(SCALES.lines().findFirst().orElseThrow()).append('\n');
    for (int i = 0; i < size; i++) {
      scales.append("s\tข้อ ").append(i == same ? one : i).append("\t\t\t50\tINFERRED\ts1\t\n");
    }
    FrameworkTexts texts = new FrameworkTexts().put("scales.tsv", scales.toString());
    assertThatThrownBy(texts::load)
        .isInstanceOf(TableFormatException.class)
        .hasMessageStartingWith("scales.tsv:" + line + ": options ");
  }

  @Test
  void aWeightIsRefusedWhereTheTreeOfPublishedScoresHasOne() {
    FrameworkTexts texts = new FrameworkTexts()
        .put("scales.tsv", SCALES)
        .put("answers.tsv", ANSWERS)
        .replace("elements.tsv", "O1\tOIT\t\tMOIT", "O1\tOIT\t1/1\tMOIT");
    assertThatThrownBy(texts::load)
        .isInstanceOf(TableFormatException.class)
        .hasMessageStartingWith("answers.tsv:2: weight of O1: must not be given");
    texts.put(
        "answers.tsv", ANSWERS.replace("O1\t\t1/2", "O1\t\t").replace("O2\t\t1/2", "O2\t\t1/1"));
    assertThatThrownBy(texts::load)
        .hasMessageStartingWith("answers.tsv:3: weight: OIT must not have other children that sum");
  }

  @Test
  void aScaleOfACallerNeedsOptionsWithLabelsOfTheirOwn() {
    assertThatThrownBy(() -> AnswerScale.builder().name("none").build())
        .hasMessageContaining("options of scale none");
    assertThatThrownBy(() -> AnswerScale.builder()
            .name("twice")
            .addOption(AnswerOption.of("มี", "0"))
            .addOption(AnswerOption.of("มี", "100"))
            .build())
        .hasMessageContaining("options มี and มี of scale twice");
    assertThatThrownBy(() -> AnswerScale.builder()
            .name("claimed")
            .addOption(AnswerOption.of("มี", "0"))
            .origin(ScaleOrigin.FRAMEWORK)
            .build())
        .hasMessageContaining("provenance of scale claimed");
    assertThat(AnswerScale.builder()
            .name("mine")
            .addOption(AnswerOption.of("มี", "0"))
            .build()
            .origin())
        .isEqualTo(ScaleOrigin.CALLER);
    assertThat(AnswerRule.builder()
            .question(QuestionCode.parse("O1"))
            .provenance(FY2564.elements().get(0).provenance())
            .build()
            .subItems())
        .isEmpty();
  }
}
