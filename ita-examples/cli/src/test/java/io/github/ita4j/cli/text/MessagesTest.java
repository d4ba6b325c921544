package io.github.ita4j.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Weight;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.testing.InEveryLocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@InEveryLocale
class MessagesTest {

  /** An argument of a text, with its number if the text gives one, or a percent sign. */
  private static final Pattern PLACE = Pattern.compile("%(?:([0-9]+)\\$)?(.)");

  @ParameterizedTest
  @EnumSource(Language.class)
  void theBundleHoldsExactlyTheConstants(Language language) {
    assertThat(Messages.bundle("Messages", language).keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Message.values()).map(Message::name).toList());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theBundleOfRefusalsHoldsExactlyTheConstants(Language language) {
    assertThat(Messages.bundle("Complaints", language).keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Complaint.values()).map(Complaint::name).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "เทศบาลเมืองปรกฟ้า, ชลบุรี",
    "เทศบาลเมืองปรกฟ้า จังหวัดชลบุรี, ชลบุรี",
    "เทศบาลเมืองปรกฟ้า, จังหวัดชลบุรี",
    "เทศบาลเมืองปรกฟ้า จังหวัดชลบุรี, จังหวัดชลบุรี",
  })
  void anAgencyHasItsProvinceOnce(String name, String province) {
    Agency agency = Agency.builder().name(name).province(province).build();

    assertThat(new Messages(Language.TH, Digits.ARABIC).agency(agency))
        .containsOnlyOnce("จังหวัดชลบุรี");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aTextOfAPageStandsForOneThatAdvisesACommand(Language language) {
    ResourceBundle pages = Messages.bundle("Pages", language);

    assertThat(pages.keySet()).allSatisfy(key -> {
      ResourceBundle usual = Stream.of("Messages", "Complaints")
          .map(name -> Messages.bundle(name, language))
          .filter(bundle -> bundle.containsKey(key))
          .findFirst()
          .orElseThrow();
      assertThat(usual.getString(key)).containsPattern("ita [a-z]|--framework");
      assertThat(pages.getString(key)).doesNotContainPattern("ita [a-z]|--framework");
      assertThat(arguments(pages.getString(key))).isEqualTo(arguments(usual.getString(key)));
    });
    assertThat(new Messages(language, Digits.ARABIC)
            .withoutCommands()
            .text(Message.FORM_NO_FORM, "คะแนน"))
        .isEqualTo(String.format(Locale.ROOT, pages.getString("FORM_NO_FORM"), "คะแนน"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Messages", "Help", "Complaints", "Pages"})
  void bothLanguagesSayTheSameThings(String name) {
    ResourceBundle thai = Messages.bundle(name, Language.TH);
    ResourceBundle english = Messages.bundle(name, Language.EN);

    assertThat(thai.keySet()).isEqualTo(english.keySet());
    assertThat(thai.keySet())
        .allSatisfy(key -> assertThat(arguments(thai.getString(key)))
            .as(key)
            .isEqualTo(arguments(english.getString(key))));
  }

  /** The numbers of the arguments that a text shows. */
  private static Set<Integer> arguments(String text) {
    Set<Integer> numbers = new TreeSet<>();
    int next = 1;
    for (MatchResult place : PLACE.matcher(text).results().toList()) {
      if (place.group(2).equals("s")) {
        numbers.add(place.group(1) == null ? next++ : Integer.parseInt(place.group(1)));
      }
    }
    return numbers;
  }

  @Test
  void theArgumentsOfATextAreCountedInOrderOrByTheirNumbers() {
    assertThat(arguments("%s%% of %s")).containsExactly(1, 2);
    assertThat(arguments("if %1$s is meant, write %1$s")).containsExactly(1);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theBundleIsThatOfTheLanguageWhateverTheDefaultLocale(Language language) {
    assertThat(Messages.bundle("Messages", language).getLocale().getLanguage())
        .isEqualTo(language.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "O1 O2 O3 O5, 'O1–O3, O5', 'O1–O3, O5'",
    "O1 O2, 'O1, O2', 'O1, O2'",
    "1 2 3 4 5 10, 'ตัวชี้วัดที่ ๑–๕, ๑๐', 'indicator 1–5, 10'",
    "9.4 9.5 10.1, 'ตัวชี้วัดย่อยที่ ๙.๔, ๙.๕, ๑๐.๑', 'sub-indicator 9.4, 9.5, 10.1'",
    "IIT 1 2 OIT 9 10, 'IIT, ตัวชี้วัดที่ ๑, ๒, OIT, ตัวชี้วัดที่ ๙, ๑๐',"
        + " 'IIT, indicator 1, 2, OIT, indicator 9, 10'",
    "IIT EIT OIT EIT.1 EIT.2, 'IIT, EIT, OIT, EIT.1, EIT.2', 'IIT, EIT, OIT, EIT.1, EIT.2'",
    "INDEX.1 INDEX.2 INDEX.3, INDEX.1–INDEX.3, INDEX.1–INDEX.3",
    "O8 O9 E10, 'O8, O9, E10', 'O8, O9, E10'"
  })
  void elementsThatFollowEachOtherAreNamedByTheirEnds(String ids, String thai, String english) {
    List<ElementId> elements =
        Arrays.stream(ids.split(" ", -1)).map(ElementId::parse).toList();

    assertThat(new Messages(Language.TH, Digits.THAI).elements(elements)).isEqualTo(thai);
    assertThat(new Messages(Language.EN, Digits.ARABIC).elements(elements)).isEqualTo(english);
  }

  @Test
  void aReportNamesQuestionsAndPartsAsItsTablesDo() {
    Messages messages = new Messages(Language.TH, Digits.THAI).inWords();

    assertThat(messages.elements(List.of("EIT.1", "E7", "E8", "E9", "O2").stream()
            .map(ElementId::parse)
            .toList()))
        .isEqualTo("EIT ส่วนที่ ๑, E๗–E๙, O2");
    assertThat(messages.elementAndName(
            Frameworks.bundled().get(FrameworkId.parse("nacc-2568r1")), ElementId.parse("EIT.1")))
        .isEqualTo("EIT ส่วนที่ ๑");
  }

  @Test
  void onlyNumbersTakeThaiDigits() {
    Messages messages = new Messages(Language.EN, Digits.THAI);

    assertThat(messages.number("89.30")).isEqualTo("๘๙.๓๐");
    assertThat(messages.element(ElementId.parse("EIT.1"))).isEqualTo("EIT.1");
    assertThat(new Messages(Language.EN, Digits.ARABIC).number(89)).isEqualTo("89");
  }

  @ParameterizedTest
  @CsvSource({
    "ขอนแก่น, จังหวัดขอนแก่น, ขอนแก่น",
    "จังหวัดขอนแก่น, จังหวัดขอนแก่น, จังหวัดขอนแก่น",
    "กรุงเทพมหานคร, กรุงเทพมหานคร, กรุงเทพมหานคร"
  })
  void aProvinceIsCalledOneOnceAndTheCapitalIsNone(String province, String thai, String english) {
    assertThat(new Messages(Language.TH, Digits.ARABIC).province(province)).isEqualTo(thai);
    assertThat(new Messages(Language.EN, Digits.ARABIC).province(province)).isEqualTo(english);
  }

  @Test
  void theSubItemsOfAQuestionAreNumbered() {
    Messages messages = new Messages(Language.TH, Digits.THAI);

    assertThat(messages.title("มากน้อยเพียงใด | คุ้มค่า / โปร่งใส"))
        .isEqualTo("มากน้อยเพียงใด: (๑) คุ้มค่า (๒) โปร่งใส");
    assertThat(messages.title("จัดซื้อ / จัดจ้าง")).isEqualTo("จัดซื้อ / จัดจ้าง");
  }

  @ParameterizedTest
  @CsvSource({
    "3/10, ร้อยละ 30 ของ IIT, 30% of IIT",
    "1/8, ร้อยละ 12.5 ของ IIT, 12.5% of IIT",
    "1/1, ร้อยละ 100 ของ IIT, 100% of IIT",
    "1/3, 1/3 × IIT, 1/3 × IIT"
  })
  void aWeightIsAPercentageWhereThatIsExact(String weight, String thai, String english) {
    Weight of = Weight.parse(weight);

    assertThat(new Messages(Language.TH, Digits.ARABIC).weighted(of, Instrument.IIT))
        .isEqualTo(thai);
    assertThat(new Messages(Language.EN, Digits.ARABIC).weighted(of, Instrument.IIT))
        .isEqualTo(english);
  }

  @Test
  void latinLettersStandApartFromThaiOnes() {
    Messages thai = new Messages(Language.TH, Digits.ARABIC);

    assertThat(thai.elementAfterWord(Instrument.EIT)).isEqualTo(" EIT");
    assertThat(thai.elementAfterWord(ElementId.parse("4"))).isEqualTo("ตัวชี้วัดที่ 4");
    assertThat(new Messages(Language.EN, Digits.ARABIC).elementAfterWord(Instrument.EIT))
        .isEqualTo("EIT");
  }
}
