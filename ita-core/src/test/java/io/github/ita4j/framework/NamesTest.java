package io.github.ita4j.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.testing.InEveryLocale;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From an id to the words for people, and back. */
@InEveryLocale
class NamesTest {

  private static final Framework FY2568 = of(2568);
  private static final Framework FY2569 = of(2569);

  private static Framework of(int year) {
    return Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(year));
  }

  @Test
  void aTierIsFoundByItsCodeAndByItsName() {
    Tier good = FY2568.tier(TierCode.parse("GOOD"));

    assertThat(good.name().thai()).isEqualTo("ผ่านดี");
    assertThat(FY2568.findTier(TierCode.parse("GOOD"))).contains(good);
    assertThat(FY2568.findTierByName("ผ่านดี")).contains(good);
    assertThat(FY2568.findTier(TierCode.parse("AA"))).isEmpty();
    assertThat(FY2568.findTierByName("AA")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FY2568.tier(TierCode.parse("AA")))
        .withMessage("tier AA: must be one of [EXCELLENT, GOOD, PASS, IMPROVE, URGENT]");
  }

  @Test
  void aYearWithoutALadderHasNoTier() {
    assertThat(FY2569.findTier(TierCode.parse("GOOD"))).isEmpty();
    assertThat(FY2569.findTierByName("ผ่านดี")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FY2569.tier(TierCode.parse("GOOD")))
        .withMessage("tier GOOD: the tiers of nacc-2569r1 are not known");
  }

  @ParameterizedTest
  @CsvSource({
    "overall, คะแนนภาพรวม, Overall score",
    "IIT, แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน, Internal Integrity and Transparency Assessment",
    "4, การใช้ทรัพย์สินของราชการ, Use of state property",
    "O8, คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่, คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่"
  })
  void anElementIsShownByItsName(String id, String thai, String english) {
    LocalizedText name = FY2568.displayName(ElementId.parse(id));

    assertThat(name.thai()).isEqualTo(thai);
    assertThat(name.in(Locale.ENGLISH)).isEqualTo(english);
  }

  @Test
  void everyElementOfEveryYearIsShownByWords() {
    for (Framework framework : Frameworks.bundled().all()) {
      for (Element element : framework.elements()) {
        LocalizedText name = framework.displayName(element.id());
        assertThat(element.hasTitle() ? element.name().orElseThrow() : name).isEqualTo(name);
        assertThat(name.thai()).isNotBlank();
      }
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FY2568.displayName(ElementId.parse("O99")))
        .withMessageContaining("O1 to O28");
  }

  @ParameterizedTest
  @CsvSource({
    "nacc-2567r1, 9.1, ตัวชี้วัดย่อยที่ 9.1, sub-indicator 9.1",
    "nacc-2562r1, I5, I5, I5",
    "nacc-2565r1, I9, I9, I9"
  })
  void anElementWithoutAnyNameIsShownByItsCode(
      String framework, String id, String thai, String english) {
    Element named =
        Frameworks.bundled().get(FrameworkId.parse(framework)).element(ElementId.parse(id));
    Element nameless =
        Element.builder().id(named.id()).provenance(named.provenance()).build();

    assertThat(nameless.displayName().thai()).isEqualTo(thai);
    assertThat(nameless.displayName().in(Locale.ENGLISH)).isEqualTo(english);
    assertThat(Element.builder()
            .id(named.id())
            .label("M 1")
            .provenance(named.provenance())
            .build()
            .displayName()
            .thai())
        .endsWith("M 1");
  }

  @Test
  void answersAreNoTitle() {
    Element question = new FrameworkTexts().load().element(ElementId.parse("O2"));

    assertThat(question.displayName().thai()).isEqualTo("O2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MOIT 12", "MOIT12", "moit 12", " MOIT  ๑๒ ", "MOIT\u00A012"})
  void anElementIsFoundByTheCodeThatIsPrinted(String label) {
    Framework own =
        new FrameworkTexts().replace("elements.tsv", "MOIT 1", "MOIT 12").load();
    ElementId labelled = ElementId.parse("O1");
    ElementId other = ElementId.parse("O2");

    assertThat(own.findByLabel(label).map(Element::id)).contains(labelled);
    assertThat(own.findByLabel("O1")).as("its id is not printed").isEmpty();
    assertThat(own.findByLabel("o2").map(Element::id)).contains(other);
    assertThat(own.findByLabel("MOIT 1")).isEmpty();
    assertThat(own.findByLabel("")).isEmpty();
    assertThat(own.element(labelled).printedCode()).isEqualTo("MOIT 12");
    assertThat(own.element(other).printedCode()).isEqualTo("O2");
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void theElementsOfALevelAreThoseOfTheTree(Level level) {
    List<Element> elements = FY2568.elements(level);

    assertThat(elements)
        .isEqualTo(FY2568.elements().stream()
            .filter(element -> element.id().level() == level)
            .toList());
    if (level == Level.INSTRUMENT) {
      assertThat(elements)
          .extracting(Element::id)
          .containsExactly(Instrument.IIT, Instrument.EIT, Instrument.OIT);
    }
  }

  @Test
  void tiersAreComparedByTheirPlacesOnTheLadder() {
    TierLadder ladder = FY2568.ladder().orElseThrow();
    List<TierCode> codes = ladder.codes();

    assertThat(codes.stream().sorted(ladder::compare).toList())
        .hasToString("[URGENT, IMPROVE, PASS, GOOD, EXCELLENT]");
    for (int high = 0; high < codes.size(); high++) {
      for (int low = 0; low < codes.size(); low++) {
        assertThat(Integer.signum(ladder.compare(codes.get(high), codes.get(low))))
            .isEqualTo(Integer.compare(low, high));
      }
      assertThat(ladder
              .findAbove(codes.get(high))
              .map(Tier::code)
              .map(TierCode::code)
              .orElse(""))
          .isEqualTo(high == 0 ? "" : codes.get(high - 1).code());
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ladder.compare(codes.get(0), TierCode.parse("AA")))
        .withMessageContaining("EXCELLENT");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ladder.findAbove(TierCode.parse("AA")))
        .withMessageContaining("EXCELLENT");
  }
}
