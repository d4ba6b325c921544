package io.github.ita4j.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.testing.InEveryLocale;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@InEveryLocale
class FrameworksTest {

  private static final Frameworks BUNDLED = Frameworks.bundled();

  @Test
  void theLatestRevisionOfAYearIsTaken() {
    Framework r1 = new FrameworkTexts().load();
    Framework r10 = new FrameworkTexts()
        .replace("framework.tsv", "demo-2568r1", "demo-2568r10")
        .load();
    Framework r2 = new FrameworkTexts()
        .replace("framework.tsv", "demo-2568r1", "demo-2568r2")
        .load();
    Frameworks frameworks = Frameworks.none().with(r1).with(r10).with(r2);
    assertThat(frameworks.latest("demo", FiscalYear.ofBuddhistEra(2568))).isEqualTo(r10);
    assertThat(frameworks.get(r2.id())).isEqualTo(r2);
    assertThat(frameworks.find(FrameworkId.parse("demo-2567r1"))).isEmpty();
  }

  @Test
  void addingLeavesTheSetAsItWas() {
    Framework own = new FrameworkTexts().load();
    Frameworks more = BUNDLED.with(own);
    assertThat(BUNDLED.find(own.id())).isEmpty();
    assertThat(more.all()).hasSize(BUNDLED.all().size() + 1);
    assertThat(more.with(own).all()).hasSameSizeAs(more.all());
  }

  @Test
  void setsAreEqualWhereTheirFrameworksAndOrderAre() {
    Framework own = new FrameworkTexts().load();
    Framework earlier = Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2567));
    Frameworks both = Frameworks.none().with(own).with(earlier);

    assertThat(both)
        .isEqualTo(Frameworks.none().with(new FrameworkTexts().load()).with(earlier))
        .hasSameHashCodeAs(Frameworks.none().with(own).with(earlier))
        .isNotEqualTo(Frameworks.none().with(earlier).with(own))
        .isNotEqualTo(Frameworks.none().with(own));
  }

  @Test
  void anotherFrameworkOfTheSameNameIsRefused() {
    Framework own = new FrameworkTexts().load();
    Framework other =
        new FrameworkTexts().replace("elements.tsv", "a note", "b note").load();
    Frameworks frameworks = Frameworks.none().with(own);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> frameworks.with(other))
        .withMessageContaining("demo-2568r1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nacc-2568r2", "nacc-2568r1", "nacc-2571r1", "nacc5-2568r1", "assumed-2569r1"})
  void aFrameworkOfAReservedSchemeIsRefused(String id) {
    Framework own =
        new FrameworkTexts().replace("framework.tsv", "demo-2568r1", id).load();

    for (Frameworks frameworks : List.of(BUNDLED, Frameworks.none())) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> frameworks.with(own))
          .withMessage("framework " + id + ": scheme " + own.id().scheme()
              + " is reserved for the bundled frameworks; give yours another scheme, for example "
              + id.replaceFirst("[a-z0-9]+-", "moph-"));
    }
  }

  @Test
  void aBundledFrameworkMayBeAddedToAnotherSet() {
    Framework bundled = BUNDLED.get(FrameworkId.parse("nacc5-2561r1"));

    assertThat(Frameworks.none().with(bundled).all()).containsExactly(bundled);
    assertThat(BUNDLED.with(bundled).all()).isEqualTo(BUNDLED.all());
  }

  @Test
  void anUnknownFrameworkIsNamedWithThoseThatExist() {
    assertThatThrownBy(() -> BUNDLED.get(FrameworkId.parse("nacc-2569r9")))
        .isInstanceOfSatisfying(
            UnknownFrameworkException.class,
            e -> assertThat(e.fitting()).hasToString("[nacc-2569r1, assumed-2569r1]"))
        .hasMessage("no framework for nacc-2569r9: must be one of [nacc-2569r1, assumed-2569r1]");
    assertThatThrownBy(() -> BUNDLED.latest(FiscalYear.ofBuddhistEra(2557)))
        .isInstanceOfSatisfying(
            UnknownFrameworkException.class,
            e -> assertThat(e.fitting())
                .containsExactlyElementsOf(
                    BUNDLED.all().stream().map(Framework::id).toList()))
        .hasMessage(
            "no framework for scheme nacc in FY2557: must be FY2562 to FY2569; or ask by name"
                + " for one of [nacc5-2560r1, nacc5-2561r1, assumed-2569r1, assumed-2570r1]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nacc | 2561 | FY2562 to FY2569; or ask by name for one of [nacc5-2561r1]",
        "nacc | 2570 | FY2562 to FY2569; or ask by name for one of [assumed-2570r1]",
        "nacc5 | 2562 | FY2560 to FY2561; or ask by name for one of [nacc-2562r1]",
        "demo | 2566 | FY2568; or ask by name for one of [nacc-2566r1]",
        "moph | 2568 | one of [nacc-2568r1, demo-2568r1]"
      })
  void whoeverAsksForAYearIsToldTheYearsOfItsScheme(String scheme, int year, String allowed) {
    Frameworks frameworks = BUNDLED.with(new FrameworkTexts().load());
    FiscalYear asked = FiscalYear.ofBuddhistEra(year);

    assertThatThrownBy(() -> frameworks.latest(scheme, asked))
        .isInstanceOf(UnknownFrameworkException.class)
        .hasMessage("no framework for scheme " + scheme + " in " + asked + ": must be " + allowed);
  }

  @Test
  void yearsWithAGapAreListedByTheirRanges() {
    Frameworks frameworks = Frameworks.none();
    for (int year : List.of(2560, 2568, 2562, 2561)) {
      frameworks = frameworks.with(new FrameworkTexts()
          .replace("framework.tsv", "demo-2568r1", "demo-" + year + "r1")
          .load());
    }
    Frameworks some = frameworks;

    assertThatThrownBy(() -> some.latest("demo", FiscalYear.ofBuddhistEra(2565)))
        .hasMessage("no framework for scheme demo in FY2565: must be FY2560 to FY2562, FY2568");
  }

  @Test
  void anUnknownFrameworkIsRefusedWithFewOfMany() {
    Frameworks many = Frameworks.none();
    for (int revision = 1; revision <= 150; revision++) {
      many = many.with(new FrameworkTexts()
          .replace("framework.tsv", "demo-2568r1", "demo-2568r" + revision)
          .load());
    }
    Frameworks frameworks = many;

    assertThatThrownBy(() -> frameworks.get(FrameworkId.parse("demo-2568r999")))
        .isInstanceOfSatisfying(
            UnknownFrameworkException.class, e -> assertThat(e.fitting()).hasSize(100))
        .hasMessageEndingWith("demo-2568r30 and 120 more]");
  }

  @Test
  void aTableOfAListedFrameworkIsRefusedWithItsFolder() {
    Frameworks frameworks = Frameworks.listed("wrong.tsv");
    assertThatThrownBy(() -> frameworks.get(FrameworkId.parse("nacc-2571r1")))
        .isInstanceOf(TableFormatException.class)
        .hasMessage(
            "nacc/2568/r1/framework.tsv: id nacc-2568r1: must be nacc-2571r1, as the index says");
    assertThatThrownBy(() -> frameworks.get(FrameworkId.parse("demo-2571r1")))
        .isInstanceOfSatisfying(
            TableFormatException.class,
            e -> assertThat(e.file()).isEqualTo("demo/nowhere/framework.tsv"))
        .hasMessageStartingWith("demo/nowhere/framework.tsv: no resource");
  }

  @ParameterizedTest
  @CsvSource({
    "nacc-2568r1, 2568, nacc-2568r1",
    "nacc-2568r1, 2569, nacc-2569r1",
    "nacc-2568r1, 2942, ''",
    "nacc5-2561r1, 2560, nacc5-2560r1",
    "nacc5-2561r1, 2562, ''", // of another scheme
    "nacc-2568r9, 2568, ''", // a revision that is not here
    "nacc-2568r9, 2567, nacc-2567r1",
  })
  void theFrameworkOfAnotherYearIsTheLatestOfTheSameScheme(String id, int year, String found) {
    assertThat(BUNDLED
            .findInYear(FrameworkId.parse(id), FiscalYear.ofBuddhistEra(year))
            .map(Framework::toString)
            .orElse(""))
        .isEqualTo(found);
  }

  @Test
  void aScorecardsPinGoesBeforeTheNationalScheme() {
    Scorecard scorecard = Scorecard.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(2561))
        .agency(Agency.ofName("กรมตัวอย่าง"))
        .build();
    assertThatThrownBy(() -> BUNDLED.forScorecard(scorecard))
        .isInstanceOf(UnknownFrameworkException.class);
    FrameworkId pin = FrameworkId.parse("nacc5-2561r1");
    assertThat(
            BUNDLED.forScorecard(scorecard.toBuilder().framework(pin).build()).id())
        .isEqualTo(pin);
  }

  @ParameterizedTest
  @CsvSource({
    "GOOD,GOOD",
    "ผ่านดี,GOOD",
    "ผ่านดี (GOOD),GOOD",
    "'Passed, good',GOOD",
    "'Passed, good (GOOD)',GOOD",
    "' ผ่าน\u200Bดี  (GOOD) ',GOOD",
    "ผ่าน,PASS",
    "ต้องปรับปรุงโดยด่วน,URGENT",
    "A,A",
    "AA,AA",
    "สูงมาก,VERY_HIGH",
    "ต\u0E48\u0E4D\u0E32มาก,VERY_LOW"
  })
  void aTierOfAnyLadderIsFoundByItsCodeItsNameOrBoth(String name, String code) {
    assertThat(BUNDLED.findTierByName(name).map(Tier::code)).contains(TierCode.parse(code));
    assertThat(BUNDLED.findTier(TierCode.parse(code)).map(Tier::code))
        .contains(TierCode.parse(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "good",
        "Good",
        "A+",
        "ผ่านดีมาก",
        "ผ่านดี (PASS)",
        "(GOOD)",
        "GOOD (GOOD)",
        "ระดับ A"
      })
  void otherWordsNameNoTier(String words) {
    assertThat(BUNDLED.findTierByName(words)).isEmpty();
    assertThat(Frameworks.none().findTierByName("GOOD")).isEmpty();
    assertThat(Frameworks.none().findTier(TierCode.parse("GOOD"))).isEmpty();
  }

  @Test
  void everyTierOfEveryLadderIsFoundThereByItsNames() {
    for (Framework framework : BUNDLED.all()) {
      for (TierLadder ladder : framework.ladder().stream().toList()) {
        for (Tier tier : ladder.tiers()) {
          String thai = tier.name().thai();
          String english = tier.name().englishOrThai();
          for (String name :
              List.of(tier.code().code(), thai, english, thai + " (" + tier.code() + ")")) {
            assertThat(ladder.findTierByName(name)).as(name).contains(tier);
            assertThat(BUNDLED.findTierByName(name).map(Tier::code)).contains(tier.code());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "nacc-2569r1, EIT.1, assumed-2569r1",
    "nacc-2569r1, 3, assumed-2569r1",
    "nacc-2569r1, OIT, ", // it has it
    "nacc-2569r1, 9.1, ", // nor have the assumed rules
    "nacc-2568r1, INDEX.1, ", // a year with rules of its own
    "assumed-2569r1, 9.1, ",
  })
  void theAssumedRulesOfAYearAreNamedForWhatOnlyTheyHave(
      String id, String element, @Nullable String assumed) {
    Framework framework = Frameworks.bundled().get(FrameworkId.parse(id));

    assertThat(Frameworks.findAssumedWith(framework, ElementId.parse(element)))
        .map(Framework::toString)
        .isEqualTo(Optional.ofNullable(assumed));
  }

  @Test
  void aRefusedElementNamesTheAssumedRulesThatHaveIt() {
    Framework framework = Frameworks.bundled().get(FrameworkId.parse("nacc-2569r1"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> framework.element(ElementId.parse("EIT.2")))
        .withMessage("element EIT.2: nacc-2569r1 has no such part, and none of its kind; "
            + "assumed-2569r1, which must be asked for, has it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nacc-2569r1", "assumed-2569r1", "nacc5-2561r1", "moph-2569r1"})
  void onlyTheRulesOfTheSchemeForThatAreAssumed(String id) {
    assertThat(Frameworks.isAssumed(FrameworkId.parse(id))).isEqualTo(id.startsWith("assumed"));
  }
}
