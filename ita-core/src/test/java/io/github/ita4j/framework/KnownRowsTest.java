package io.github.ita4j.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.TierCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single rows of the bundled tables say, and how well it is known. */
class KnownRowsTest {

  private static Framework year(int year) {
    return Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(year));
  }

  private static Element element(int year, String id) {
    return year(year).element(ElementId.parse(id));
  }

  private static List<Provenance> components(String tier) {
    return year(2568).ladder().orElseThrow().tier(TierCode.parse(tier)).limits().stream()
        .filter(limit -> !limit.element().equals(ElementId.OVERALL))
        .map(TierLimit::provenance)
        .toList();
  }

  @Test
  void theFourComponentsOf2568AreConfirmedAndTheLimitOfTheTopTierIsBounded() {
    assertThat(components("GOOD"))
        .hasSize(4)
        .allSatisfy(limit -> assertThat(limit.confidence()).isEqualTo(Confidence.CONFIRMED));
    assertThat(components("EXCELLENT")).hasSize(4).allSatisfy(limit -> {
      assertThat(limit.confidence()).isEqualTo(Confidence.ONE_SOURCE);
      assertThat(limit.note().orElseThrow()).contains("94.47");
    });
  }

  @ParameterizedTest
  @CsvSource({
    "9.1, ข้อมูลพื้นฐาน, CONFIRMED",
    "9.2, การบริหารงานและงบประมาณ, ONE_SOURCE",
    "9.3, การจัดซื้อจัดจ้าง, CONFIRMED",
    "9.4, การบริหารและพัฒนาทรัพยากรบุคคล, CONFIRMED",
    "9.5, การส่งเสริมความโปร่งใส, CONFIRMED",
    "10.1, การดำเนินการเพื่อป้องกันการทุจริตในประเด็นสินบน, CONFIRMED",
    "10.2, การส่งเสริมคุณธรรมและความโปร่งใส, CONFIRMED",
  })
  void theSubIndicatorsOf2567And2568HaveTheirNames(String id, String name, Confidence inThe2568th) {
    for (int year : List.of(2567, 2568)) {
      Element element = element(year, id);
      assertThat(element.name().map(LocalizedText::thai)).contains(name);
      assertThat(element.nameProvenance().orElseThrow().confidence())
          .isEqualTo(year == 2567 ? Confidence.ONE_SOURCE : inThe2568th);
    }
  }

  @Test
  void theTitlesThatADatedPageHasAreConfirmed() {
    assertThat(Stream.concat(
            Stream.of("O1", "O2").map(code -> element(2563, code)),
            Stream.of("O2", "O3", "O6", "O7", "O8", "O9", "O10", "O11")
                .map(code -> element(2564, code))))
        .allSatisfy(element -> {
          Provenance name = element.nameProvenance().orElseThrow();
          assertThat(name.confidence()).isEqualTo(Confidence.CONFIRMED);
          assertThat(name.sources().get(0).date()).isPresent();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"O3", "O11", "O12", "O15"})
  void aTitleOf2569ThatVariesIsSaidToBeNotSettled(String code) {
    assertThat(element(2569, code).provenance().note().orElseThrow())
        .startsWith("title not settled");
  }

  @Test
  void theOnlineServicesOf2569HaveTheirStatistics() {
    assertThat(element(2569, "O10").provenance().note().orElseThrow())
        .contains("statistics of online services");
  }

  @ParameterizedTest
  @CsvSource({
    "2562, O4, CONFIRMED, kmutnb-2562 webphp",
    "2562, O48, ONE_SOURCE, pcru-2562",
    "2563, O3, INFERRED, phaingam webphp",
    "2564, O3, CONFIRMED, trang-2564 webphp phaingam",
    "2564, O12, CONFIRMED, webphp phaingam",
    "2564, O31, ONE_SOURCE, webphp phaingam",
    "2565, O34, CONFIRMED, gem-institute-2565 uttaradit-draft",
    "2567, O6, INFERRED, continuity",
    "2567, O11, INFERRED, continuity okmd",
    "2568, O5, ONE_SOURCE, rtrda-2568",
    "2568, O6, CONFIRMED, somdet-2568 rtrda-2568 maesai-2568",
    "2568, O14, ONE_SOURCE, rtrda-2568",
    "2568, O28, CONFIRMED, rtrda-2568 kutkwang-2568",
    "2569, O10, ONE_SOURCE, rtrda-2569",
  })
  void aTitleRestsOnTheSourcesThatShowIt(
      int year, String code, Confidence confidence, String sources) {
    Provenance name = element(year, code).nameProvenance().orElseThrow();

    assertThat(name.sources()).extracting(Source::id).containsExactly(sources.split(" "));
    assertThat(name.confidence()).isEqualTo(confidence);
  }
}
