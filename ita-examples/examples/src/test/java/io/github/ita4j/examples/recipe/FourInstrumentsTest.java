package io.github.ita4j.examples.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.FrameworkLoader;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.*;
import io.github.ita4j.testing.InEveryLocale;
import io.github.ita4j.testkit.FrameworkLaws;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

@InEveryLocale
class FourInstrumentsTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/ita4j/examples/recipe/four-instruments");

  private static final ElementId INDEX = ElementId.parse("INDEX.1");

  private static Analysis analysis(String listening, String contracts) {
    return FourInstruments.analyse(
        FOLDER,
        Agency.ofName("จังหวัดสมมติ"),
        Map.of(
            ElementId.parse("11"),
            StatedScore.parse(listening),
            ElementId.parse("12"),
            StatedScore.parse(contracts),
            Instrument.IIT,
            StatedScore.parse("95.00"),
            Instrument.EIT,
            StatedScore.parse("92.50"),
            Instrument.OIT,
            StatedScore.parse("98.00")));
  }

  @Test
  void theFourthInstrumentSumsFromItsOwnIndicators() {
    Analysis analysis = analysis("90.00", "91.01");

    assertThat(analysis.bounds().element(INDEX).nominal()).contains(Score.parse("90.51"));
    // 0.2 × 90.505 + 0.2 × 95 + 0.2 × 92.5 + 0.4 × 98, rounded once
    assertThat(analysis.grade().overall().nominal()).contains(Score.parse("94.80"));
    assertThat(analysis.grade().tier()).contains(TierCode.parse("GREEN"));
    assertThat(analysis.grade().confidence()).isEqualTo(Confidence.UNVERIFIED);
  }

  @Test
  void itsLimitHoldsTheTierDownAndIsExplained() {
    Analysis analysis = analysis("80.00", "80.00");

    assertThat(analysis.grade().passCheck().outcome()).isEqualTo(PassCheck.Outcome.PASSES);
    assertThat(FourInstruments.explained(analysis))
        .containsExactly(
            "[YELLOW] by Invented example: four instruments, an index beside IIT, EIT and OIT",
            "overall = 1/5 INDEX.1 + 1/5 IIT + 1/5 EIT + 2/5 OIT = 92.70",
            "INDEX.1 = 1/2 11 + 1/2 12 = 80.00",
            "GREEN: overall at least 90.00: MET",
            "GREEN: INDEX.1 at least 85.00: MISSED",
            "YELLOW: overall at least 80.00: MET");
  }

  @Test
  void whatIsWeakIsFoundInItToo() {
    assertThat(analysis("60.00", "99.00")
            .findings()
            .orElseThrow()
            .weakest(Level.INDICATOR)
            .known())
        .singleElement()
        .satisfies(weakest -> assertThat(weakest.element()).hasToString("11"));
  }

  @Test
  void aDocumentOfTheseRulesIsReadByThem() {
    Analysis analysis = analysis("90.00", "91.01");

    assertThat(ItaJson.reader()
            .withFrameworks(analysis.frameworks())
            .assessments()
            .read(ItaJson.writer().write(analysis.scorecard())))
        .isEqualTo(analysis.scorecard());
  }

  @Test
  void theRulesObeyTheLawsOfEveryFramework() {
    FrameworkLaws.require(FrameworkLoader.fromFolder(FOLDER), new Random(2568), 1_000);
  }
}
