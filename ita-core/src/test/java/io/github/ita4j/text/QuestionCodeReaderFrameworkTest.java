package io.github.ita4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkTexts;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionCodeReaderFrameworkTest {

  private static final Framework FY2568 =
      Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2568));

  /**
   * With labels of three kinds, one of which looks like another code, and an item that has the
   * plain label 7.
   */
  private static final Framework OWN = own();

  private static Framework own() {
    String row = "%s\tOIT\t\t%s\tรายการ\t\t\tTOPIC\tCONFIRMED\ts1\tCONFIRMED\ts1\t\n";
    StringBuilder rows = new StringBuilder(new FrameworkTexts().get("elements.tsv"));
    String[][] labels = {
      {"O3", "MOIT 12"},
      {"O4", "MOIT 13"},
      {"O5", "MOIT 14"},
      {"O6", "ข้อ 1.1"},
      {"O7", "ข้อ 1.2"},
      {"O8", "ก่อนเริ่ม"},
      {"O9", "O10"},
      {"O11", "7"},
    };
    for (String[] label : labels) {
      rows.append(row.formatted((Object[]) label));
    }
    return new FrameworkTexts().put("elements.tsv", rows.toString()).load();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{O3|MOIT 12} หน่วยงานมีแผน",
        "{O3|MOIT12} {O3|moit ๑๒} {O3|MOIT-12} {O3|MOIT (12)} {O1|MOIT 1}",
        "{O3|ＭＯＩＴ　１２} {O3|MOIT\u00AD 12}",
        "{O3|MOIT 12}, {O4|13} และ {O5|14}",
        "{O3|MOIT 12}-{O5|14}",
        "{O3|MOIT 12}, 12 และ 15",
        "MOIT 11 MOIT 15 MOIT 121 XMOIT 12 MOIT 12.50 MOIT",
        "{!|MOIT 1 2}",
        "{O6|ข้อ 1.1} และ {O7|ข้อ ๑.๒} และข้อ 1.3",
        "{O8|ก่อนเริ่ม}โครงการ",
        "{O9|O10} {O9|o๑๐}",
        "ตามข้อ {!|7} และ 7 คน",
        "OIT {?O2|2} และ {O2|O2}",
      })
  void aLabelOfTheFrameworkIsACode(String marked) {
    MarkedText expected = MarkedText.of(marked);
    assertThat(QuestionCodeReader.scan(OWN, expected.prose())).isEqualTo(expected.mentions());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{O28|O28} {?O29|O29} {?O43|O43}",
        "{O1|O1}-{?O43|43}",
        "ข้อ {?O43|๐๔๓} {E9|e9} {?E10|e10} {I15|i15} {?I16|i16}",
        "ตาม {?O21|0๒๑} OIT {?O3|3} ข้อ {!|๑๒}",
        "MOIT 12",
      })
  void aCodeThatACompleteCatalogueDoesNotHaveIsLikelyOnly(String marked) {
    MarkedText expected = MarkedText.of(marked);
    assertThat(QuestionCodeReader.scan(FY2568, expected.prose())).isEqualTo(expected.mentions());
  }

  @Test
  void anOpenCatalogueMakesNoCodeDoubtful() {
    assertThat(QuestionCodeReader.scan(OWN, "I77 E5"))
        .extracting(QuestionMention::certainty)
        .containsExactly(Certainty.CERTAIN, Certainty.LIKELY);
  }

  /** More than any year has asked: alone it is a fuel, in a framework that has it a question. */
  @Test
  void aQuestionBeyondThoseOfAllYearsIsFoundInAFrameworkThatHasIt() {
    Framework wide = new FrameworkTexts()
        .put(
            "elements.tsv",
            new FrameworkTexts().get("elements.tsv")
                + "E20\tEIT.1\t\t\tข้อคำถาม\t\t\tTOPIC\tCONFIRMED\ts1\tCONFIRMED\ts1\t\n")
        .load();

    assertThat(QuestionCodeReader.scan("คะแนน E20")).isEmpty();
    assertThat(QuestionCodeReader.scan(wide, "คะแนน E20"))
        .isEqualTo(MarkedText.of("คะแนน {E20|E20}").mentions());
  }
}
