package io.github.ita4j.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Share;
import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the bundled data must hold, counted and hashed. */
class BundledFrameworksTest {

  static Collection<Framework> bundled() {
    return Frameworks.bundled().all();
  }

  /** A released revision never changes: a correction is the next revision, with a line of its own here. */
  @ParameterizedTest
  @CsvSource({
    "nacc-2562r1, 49211d05719a0d74dbfa692e4b42db8f1c6d16f7c784201b6b6d545807ea3693",
    "nacc-2563r1, 833ee343b34f149d48de771f5ad54bc890e43569fc8f519f67a0fd862a694461",
    "nacc-2564r1, 0d9b3f1549bf978f77851143000bc1ee9c3416661e58dec5b165ff1e9ed3b1f6",
    "nacc-2565r1, daadc67325c74fe35f113dc6284897c273c50e428555aecda8ede0f2785176f1",
    "nacc-2566r1, aae67ed585b7bbdbe138fc7bce5065358895f66ed86e2f5e06f4a08821a9c3ee",
    "nacc-2567r1, d828f4e3b2fe0a21c5b7ce710ba378bed7fe20ba25d6c5ae070cd25453966a60",
    "nacc-2568r1, d39f645b436cbe5c82880d68f7e8fc45ded3cf78b011e7f37d54ab10a7b2fd44",
    "nacc-2569r1, 22f550316f3b17af389f4685cfa26d0149aaf0f0b8d558774bb438d69dce90b8",
    "nacc5-2560r1, bc3d25ab04dd0f7c213f7e4ea5187894cecf2cc29685a546ccb3f8b8874a06e1",
    "nacc5-2561r1, 24693a628988a8e05e121a905a094d4f1fe00fb33935987ce348be64eefa7596",
  })
  void aReleasedRevisionNeverChanges(String id, String hash) {
    assertThat(Frameworks.bundled().get(FrameworkId.parse(id)).contentHash()).isEqualTo(hash);
  }

  @Test
  void everyBundledRevisionHasItsHashHere() {
    assertThat(bundled()).hasSize(10);
  }

  @ParameterizedTest
  @CsvSource({
    // year, questions of IIT, EIT, OIT, titles of IIT, EIT, OIT; FY2562-2569 as the lists of titles
    // have them
    "2562, 30, 15, 48, 0, 0, 48",
    "2563, 30, 15, 43, 2, 0, 43",
    "2564, 30, 15, 43, 30, 5, 43",
    "2565, 0, 0, 43, 0, 0, 43",
    "2566, 0, 0, 43, 0, 0, 43",
    "2567, 15, 9, 35, 12, 0, 22",
    "2568, 15, 9, 28, 1, 6, 28",
    "2569, 0, 0, 26, 0, 0, 26",
  })
  void eachYearHasItsQuestionsAndTheirTitles(
      int year, int iit, int eit, int oit, int iitTitles, int eitTitles, int oitTitles) {
    Framework framework = Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(year));
    assertThat(Stream.of(Instrument.values()).map(i -> questions(framework, i).count()))
        .containsExactly((long) iit, (long) eit, (long) oit);
    assertThat(Stream.of(Instrument.values())
            .map(i -> questions(framework, i).filter(Element::hasTitle).count()))
        .containsExactly((long) iitTitles, (long) eitTitles, (long) oitTitles);
    for (Instrument instrument : Instrument.values()) {
      assertThat(questions(framework, instrument)
              .map(element -> ((QuestionCode) element.id()).number()))
          .doesNotHaveDuplicates()
          .allSatisfy(number -> assertThat(number)
              .isBetween(1, (int) questions(framework, instrument).count()));
    }
  }

  private static Stream<Element> questions(Framework framework, Instrument instrument) {
    return framework.elements().stream()
        .filter(element ->
            element.id() instanceof QuestionCode code && code.instrument() == instrument);
  }

  @ParameterizedTest
  @CsvSource({
    "2562, OPEN_NONE",
    "2563, OPEN_NONE",
    "2564, OPEN_NONE",
    "2565, OPEN_SURVEYS",
    "2566, OPEN_SURVEYS",
    "2567, OPEN_NONE",
    "2568, OPEN_NONE",
    "2569, OPEN_ALL",
  })
  void aCatalogueIsOpenWhereTheNumberOfQuestionsIsNotKnown(int year, String open) {
    Framework framework = Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(year));
    assertThat(framework.catalogue(Instrument.IIT) == Catalogue.OPEN)
        .isEqualTo(!open.equals("OPEN_NONE"));
    assertThat(framework.catalogue(Instrument.EIT) == Catalogue.OPEN)
        .isEqualTo(!open.equals("OPEN_NONE"));
    assertThat(framework.catalogue(Instrument.OIT) == Catalogue.OPEN)
        .isEqualTo(open.equals("OPEN_ALL"));
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void onlyTheYearsWithoutKnownRulesHaveNoLadderAndOnlyTheNationalSchemeHasAPassMark(
      Framework framework) {
    boolean rulesKnown = framework.fiscalYear().buddhistEra() < 2569;
    boolean national = framework.id().scheme().equals(Frameworks.NATIONAL_SCHEME);
    assertThat(framework.ladder().isPresent()).isEqualTo(rulesKnown);
    assertThat(framework.passMark().map(PassMark::score))
        .isEqualTo(
            rulesKnown && national
                ? java.util.Optional.of(Score.of("85"))
                : java.util.Optional.empty());
    assertThat(framework.provisional()).isEqualTo(!rulesKnown || !national);
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void onlyFy2565HasANationalTargetThatIsKnown(Framework framework) {
    boolean hasOne = framework.fiscalYear().buddhistEra() == 2565;

    assertThat(framework.nationalTarget().map(NationalTarget::share))
        .isEqualTo(hasOne ? java.util.Optional.of(Share.of(4, 5)) : java.util.Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void whatOnlyDescribesHasNoWeight(Framework framework) {
    int year = framework.fiscalYear().buddhistEra();
    for (Element element : framework.elements()) {
      boolean describes = switch (element.id().level()) {
        case OVERALL -> true;
        case INDEX -> false;
        case INSTRUMENT, PART -> year == 2569;
        case INDICATOR -> year >= 2567 && element.parent().orElseThrow() == Instrument.EIT;
        case SUB_INDICATOR -> year >= 2567;
        case QUESTION -> year >= 2567 || !element.id().toString().startsWith("O");
      };
      assertThat(element.sums()).as(element.id().toString()).isEqualTo(!describes);
    }
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void englishNamesAreMarkedOursButForThoseOfTheInstrumentsAndTheirParts(Framework framework) {
    for (Element element : framework.elements()) {
      element
          .name()
          .filter(name -> name.english().isPresent())
          .ifPresent(name -> assertThat(name.englishIsEditorial())
              .as(element.id().toString())
              .isEqualTo(
                  element.id().level() != Level.INSTRUMENT && element.id().level() != Level.PART));
    }
    framework
        .ladder()
        .ifPresent(ladder -> assertThat(ladder.tiers())
            .allSatisfy(tier -> assertThat(tier.name().english().isPresent())
                .isEqualTo(tier.name().englishIsEditorial())));
  }

  @Test
  void theGroupsOfTheDisclosureCheckAreThoseOfTheYear() {
    // FY2563-2565: 9.1 o1-o9, 9.2 o10-o17, 9.3 o18-o24, 9.4 o25-o28, 9.5 o29-o33, 10.1 o34-o41,
    // 10.2 o42-o43
    for (int year = 2563; year <= 2565; year++) {
      assertThat(groupSizes(year)).containsExactly(9, 8, 7, 4, 5, 8, 2);
    }
    assertThat(groupSizes(2562)).containsExactly(9, 8, 7, 4, 5, 8, 7);
    assertThat(groupSizes(2566)).containsExactly(10, 8, 4, 4, 4, 8, 5);
    assertThat(groupSizes(2568)).containsExactly(4, 7, 2, 3, 4, 4, 4);
  }

  private static Stream<Integer> groupSizes(int year) {
    Framework framework = Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(year));
    return Stream.of("9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2")
        .map(id -> framework.children(ElementId.parse(id)).size());
  }
}
