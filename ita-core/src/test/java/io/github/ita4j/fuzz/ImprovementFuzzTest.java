package io.github.ita4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.Period;
import io.github.ita4j.improvement.Recommendation;
import io.github.ita4j.improvement.RecommendationCatalogue;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.ItaParseException.Reason;
import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.testing.InEveryLocale;
import io.github.ita4j.testing.Seeds;
import java.nio.charset.StandardCharsets;

@InEveryLocale
class ImprovementFuzzTest {

  private static final Framework FY2568 =
      Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2568));

  @Seeds
  @DictionaryEntries({
    "\t",
    "EDITORIAL",
    "ASSESSOR",
    "AGENCY",
    "CONFIRMED",
    "UNVERIFIED",
    "SERVICE",
    "ETHICS",
    "O8 O9",
    "EIT.1",
    "overall"
  })
  @FuzzTest
  void aTableIsACatalogueOfTheFrameworkOrIsRefused(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    RecommendationCatalogue catalogue;
    try {
      catalogue = RecommendationCatalogue.fromText(FY2568, text);
    } catch (TableFormatException e) {
      assertThat(e).message().startsWith("recommendations.tsv");
      return;
    }
    for (Recommendation recommendation : catalogue.all()) {
      assertThat(FY2568.findElement(recommendation.trigger())).isPresent();
      assertThat(recommendation.cites())
          .allSatisfy(code -> assertThat(FY2568.findElement(code.code())).isPresent());
    }
  }

  @Seeds
  @DictionaryEntries({
    "ปีงบประมาณ พ.ศ. ๒๕๖๘",
    "ตุลาคม",
    "มี.ค.",
    "พ.ศ.",
    "ถึง",
    "ภายใน",
    "วันที่",
    "ณ ",
    "ทุก",
    "ละ",
    "ครั้ง",
    "วัน",
    "สัปดาห์",
    "เดือน",
    "ปี",
    "๓๑",
    "0",
    "-",
    "–"
  })
  @FuzzTest
  void anyTextIsAPeriodThatKeepsWhatIsPrintedUnlessItEndsBeforeItStarts(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    Period period;
    try {
      period = Period.read(text);
    } catch (ItaParseException e) {
      assertThat(e.reason()).isEqualTo(Reason.OUT_OF_RANGE);
      return;
    }
    assertThat(period.printed()).isEqualTo(text);
    assertThat(Period.read(text)).isEqualTo(period);
  }
}
