package io.github.ita4j.cli.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.model.Agency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuperiorsTest {

  private static String plain(String text) {
    return text.replaceAll("[\u2066-\u2069]", "");
  }

  @ParameterizedTest
  @CsvSource({
    "องค์การบริหารส่วนตำบลจานลาน, ปลัดองค์การบริหารส่วนตำบล, นายกองค์การบริหารส่วนตำบลจานลาน",
    "องค์การบริหารส่วนจังหวัดแพร่, ปลัดองค์การบริหารส่วนจังหวัด, นายกองค์การบริหารส่วนจังหวัดแพร่",
    "เทศบาลตำบลกุดกว้าง, ปลัดเทศบาล, นายกเทศมนตรีตำบลกุดกว้าง",
    "เทศบาลเมืองปรกฟ้า, ปลัดเทศบาล, นายกเทศมนตรีเมืองปรกฟ้า",
    "กรมตัวอย่าง, ผู้บังคับบัญชา, หัวหน้าหน่วยงาน"
  })
  void aMemorandumIsAddressedToTheHeadByName(String name, String clerk, String addressee) {
    Superiors superiors = Superiors.of(Agency.ofName(name), new Messages(Language.TH, Digits.THAI));

    assertThat(superiors.clerk()).isEqualTo(clerk);
    assertThat(plain(superiors.addressee())).isEqualTo(addressee);
    assertThat(addressee).startsWith(superiors.head());
  }

  @ParameterizedTest
  @CsvSource({
    "เทศบาลเมืองปรกฟ้า, mayor",
    "องค์การบริหารส่วนตำบลจานลาน, chief executive of the องค์การบริหารส่วนตำบลจานลาน"
  })
  void inEnglishThePostIsTranslated(String name, String addressee) {
    Superiors superiors =
        Superiors.of(Agency.ofName(name), new Messages(Language.EN, Digits.ARABIC));

    assertThat(plain(superiors.addressee())).isEqualTo(addressee);
  }

  @Test
  void theHeadSignsByTheSamePostAsInTheMemorandum() {
    Agency town = Agency.ofName("เทศบาลเมืองปรกฟ้า");

    assertThat(Superiors.of(town, new Messages(Language.TH, Digits.THAI)).signing())
        .isEqualTo("นายกเทศมนตรี");
    assertThat(Superiors.of(town, new Messages(Language.EN, Digits.ARABIC)).signing())
        .isEqualTo("Mayor");
  }
}
