package io.github.ita4j.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The two languages of the page: each is whole, and the switch loses nothing. */
@Tag("slow")
@Tag("browser")
class LanguageTest {

  /** Names and codes that are the same in Thai. */
  private static final List<String> LATIN_IN_THAI = List.of(
      "ITA",
      "IIT",
      "EIT",
      "OIT",
      "MOIT",
      "I",
      "E",
      "O",
      "JSON",
      "xlsx",
      "Word",
      "MB",
      "English",
      // Codes of tiers.
      "EXCELLENT",
      "GOOD",
      "PASS",
      "IMPROVE",
      "URGENT",
      // Words that the handbook of the assessment has in English, in its names of questions.
      "A",
      "Q",
      "No",
      "Gift",
      "Policy",
      "Service",
      "Social",
      "Network",
      "Infographic",
      "Do",
      "Don",
      "ts",
      "s",
      "Open",
      "Data",
      "Dos",
      "Donts",
      "online",
      "Online",
      "EIT1");

  /** Names that the page does not translate. */
  private static final List<String> THAI_IN_ENGLISH = List.of("ภาษาไทย");

  private final Browser browser = Browser.get();

  @Test
  void theThaiPageHasNoEnglishWords() {
    show("th");

    assertThat(browser.errors()).hasSize(1);
    assertThat(Words.latin(browser.text())).isSubsetOf(LATIN_IN_THAI);
    assertThat(Words.latin(String.join("\n", browser.texts("datalist option, title, legend"))))
        .isSubsetOf(LATIN_IN_THAI);
    assertThat(Words.latin(attributes())).isSubsetOf(LATIN_IN_THAI);
  }

  @Test
  void theEnglishPageHasThaiWordsInNamesAlone() {
    show("en");
    List<String> thaiNames = browser.texts(".row .name").stream()
        .filter(name -> !Words.english(name))
        .flatMap(name -> Words.thai(name).stream())
        .toList();

    assertThat(browser.errors()).hasSize(1);
    assertThat(Words.thai(browser.text()))
        .isSubsetOf(Stream.concat(THAI_IN_ENGLISH.stream(), thaiNames.stream()).toList());
    assertThat(browser.texts("#years option, #tier option, #type option")).allMatch(Words::english);
  }

  @Test
  void theSwitchOfTheLanguageKeepsWhatIsTyped() {
    browser.open("/?lang=th");
    browser.type("agency", "เทศบาลตำบลตัวอย่าง");
    browser.type("province", "ขอนแก่น");
    browser.choose("tier", "ผ่านดี");
    browser.type("score.OIT", "๘๕.๗๕");
    browser.type("previous.OIT", "80,00");
    browser.tick("annex");
    browser.press(browser.at("switch-language"));

    assertThat(browser.script("return document.documentElement.lang")).isEqualTo("en");
    assertThat(browser.value("agency")).isEqualTo("เทศบาลตำบลตัวอย่าง");
    assertThat(browser.value("province")).isEqualTo("ขอนแก่น");
    assertThat(browser.value("tier")).isEqualTo("GOOD");
    assertThat(browser.value("score.OIT")).isEqualTo("๘๕.๗๕");
    assertThat(browser.value("previous.OIT")).isEqualTo("80,00");
    assertThat(browser.ticked("annex")).isTrue();

    browser.type("score.OIT", "ร้อย");
    browser.await(any -> !browser.remarks("score.OIT").isEmpty());
    assertThat(browser.remarks("score.OIT")).allMatch(Words::english);
  }

  /** Shows a page with a result, a contradiction and a problem, and with everything unfolded. */
  private void show(String language) {
    browser.open("/?lang=" + language);
    browser.upload(FilesOfAnOffice.result(), Browser.OPEN);
    browser.type("agency", "-");
    browser.type("province", "-");
    browser.type("score.EIT", "12.34");
    browser.type("score.O1", "101");
    browser.type("previous.OIT", "80");
    browser.type("previous.EIT", "80");
    browser.type("previous.IIT", "80");
    browser.type("previous.overall", "12.34");
    browser.press(Browser.CHECK);
    assertThat(browser.line("previousContradictions")).contains("12.34");
    assertThat(browser.line("advice")).isNotEmpty();
    browser.script("document.querySelectorAll('details').forEach(each => each.open = true)");
  }

  /** Returns the texts that are read out and not seen. */
  private String attributes() {
    return String.valueOf(
        browser.script("return Array.from(document.querySelectorAll('[aria-label], [data-label]'),"
            + " each => each.ariaLabel + ' ' + each.dataset.label).join('\\n')"
            + ".replaceAll('undefined', '').replaceAll('null', '')"));
  }
}
