package io.github.ita4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyTest {

  private static final String LONGEST = "ก".repeat(300);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "เทศบาลตำบล น้ำดี",
        "เทศบาลตำบล  น้ำดี",
        " เทศบาลตำบล น้ำดี\t",
        "เทศบาลตำบล\u00A0น้ำดี",
        "เทศบาลตำบล\r\nน้ำดี",
        "เทศบาลตำบล\u3000\u2009น้ำดี",
        "เทศบาลตำบล\u200B น้ำดี",
        "\uFEFFเทศบาล\u00ADตำบล น้ำดี\u202E",
        "เทศบาลต\u0E4D\u0E32บล น\u0E49\u0E4D\u0E32ดี",
        "เทศบาลต\u0E4D\u200B\u0E32บล น\u0E4D\u0E49\u0E32ดี",
        "เทศบาลตำบล \u001Bน้ำดี",
        "\u0E40\u200Dทศบาลตำบล น้ำดี"
      })
  void namesThatLookTheSameAreOneAgency(String name) {
    Agency agency = Agency.ofName(name);

    assertThat(agency.name()).isEqualTo("เทศบาลตำบล น้ำดี");
    assertThat(agency)
        .isEqualTo(Agency.ofName("เทศบาลตำบล น้ำดี"))
        .hasToString("Agency{name=เทศบาลตำบล น้ำดี}");
    assertThat(agency.hashCode()).isEqualTo(Agency.ofName("เทศบาลตำบล น้ำดี").hashCode());
  }

  @Test
  void lettersThatLookLikeOneAreOne() {
    assertThat(Agency.ofName("เทศบาลตำบลเเม่กา")).isEqualTo(Agency.ofName("เทศบาลตำบลแม่กา"));
    assertThat(Agency.ofName("Cafe\u0301")).isEqualTo(Agency.ofName("Café"));
    // The vowel below and the tone mark in either order.
    assertThat(Agency.ofName("ก\u0E48\u0E39")).isEqualTo(Agency.ofName("ก\u0E39\u0E48"));
  }

  @Test
  void namesThatLookDifferentStayDifferent() {
    List<String> names =
        List.of("ทต.ก", "ทต. ก", "ทต.ก ๑", "ทต.ก 1", "TT.K", "tt.k", "ทต.กํ", "ทต.กา", "ทต.กำ");
    for (String name : names) {
      assertThat(Agency.ofName(name).name()).isEqualTo(name);
    }
    assertThat(names.stream().map(Agency::ofName)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "ขอนแก่น,ขอนแก่น",
    "จังหวัดขอนแก่น,ขอนแก่น",
    "'จังหวัด ขอนแก่น',ขอนแก่น",
    "จ.ขอนแก่น,ขอนแก่น",
    "' จ. ขอนแก่น ',ขอนแก่น",
    "'จังหวัด จ.ขอนแก่น',ขอนแก่น",
    "จังหวัดจันทบุรี,จันทบุรี",
    "จันทบุรี,จันทบุรี",
    "กทม.,กรุงเทพมหานคร",
    "กทม,กรุงเทพมหานคร",
    "กรุงเทพฯ,กรุงเทพมหานคร",
    "'กรุงเทพ ฯ',กรุงเทพมหานคร",
    "จังหวัดกรุงเทพมหานคร,กรุงเทพมหานคร",
    "กรุงเทพมหานคร,กรุงเทพมหานคร",
    "จังหวัด,จังหวัด",
    "จ.,จ.",
    "แดนไกล,แดนไกล"
  })
  void aProvinceIsItsNameAlone(String written, String province) {
    Agency agency = Agency.builder().name("ก").province(written).build();

    assertThat(agency.province()).contains(province);
    assertThat(agency).isEqualTo(Agency.builder().name("ก").province(province).build());
    assertThat(agency.toBuilder().build()).isEqualTo(agency);
  }

  @Test
  void invisibleCharactersMakeNoNameAndNoProvince() {
    for (String blank : List.of("", " ", "\u00A0\t", "\u200B", "\uFEFF \u200D", "\u0007")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Agency.ofName(blank))
          .withMessage("agency name: must not be blank");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Agency.builder().name("ก").province(blank).build())
          .withMessage("agency province: must not be blank");
    }
  }

  @Test
  void nameAndProvinceHaveAtMost300CharactersOnceTheyAreTidied() {
    assertThat(Agency.ofName("  " + LONGEST + "\u200B").name()).isEqualTo(LONGEST);
    assertThat(Agency.builder().name("ก").province("จ. " + LONGEST).build().province())
        .contains(LONGEST);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agency.ofName(LONGEST + "ข"))
        .withMessage("agency name: must have at most 300 characters; it has 301");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agency.builder().name("ก").province(LONGEST + "ข").build())
        .withMessage("agency province: must have at most 300 characters; it has 301");
  }

  @Test
  void tidyingTakesTimeInProportionToTheText() {
    String words = "จ.".repeat(1_000_000);
    assertThat(Agency.builder().name("ก").province(words + "\u200Bเลย").build().province())
        .contains("เลย");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agency.ofName("\u0E4D\u0E32 ".repeat(1_000_000)))
        .withMessage("agency name: must have at most 300 characters; it has 1999999");
  }

  @Test
  void agenciesAreOrderedByNameThenProvinceThenTypeWhateverTheLocale() {
    List<Agency> ordered = List.of(
        agency("B", null, null),
        agency("a", null, null),
        agency("a", null, "MINISTRY"),
        agency("a", "ขอนแก่น", null),
        agency("a", "ขอนแก่น", "MINISTRY"),
        agency("a", "เลย", null),
        agency("ก", null, null),
        agency("เ", null, null));

    for (int i = 0; i < ordered.size(); i++) {
      for (int j = 0; j < ordered.size(); j++) {
        assertThat(Integer.signum(ordered.get(i).compareTo(ordered.get(j))))
            .isEqualTo(Integer.compare(i, j));
      }
    }
    assertThat(
            new TreeSet<>(Arrays.asList(agency("ก ", null, null), agency("\u200Bก", null, null))))
        .hasSize(1);
  }

  private static Agency agency(String name, @Nullable String province, @Nullable String type) {
    return Agency.builder()
        .name(name)
        .province(Optional.ofNullable(province))
        .type(Optional.ofNullable(type))
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // of one document, of the other: name, type, province
        "ทต.บ้านใหม่, -,    -,        ทต.บ้านใหม่, -,    -,        true",
        "ทต.บ้านใหม่, TOWN, ปทุมธานี, ทต.บ้านใหม่, -,    -,        true",
        "ทต.บ้านใหม่, TOWN, -,        ทต.บ้านใหม่, -,    ปทุมธานี, true",
        "ทต.บ้านใหม่, TOWN, ปทุมธานี, ทต.บ้านใหม่, TOWN, ปทุมธานี, true",
        "ทต.บ้านใหม่, -,    ปทุมธานี, ทต.บ้านใหม่, -,    จ.ปทุมธานี, true",
        "ทต.บ้านใหม่, TOWN, ปทุมธานี, ทต.บ้านใหม่, TOWN, เลย,      false",
        "ทต.บ้านใหม่, TOWN, ปทุมธานี, ทต.บ้านใหม่, CITY, ปทุมธานี, false",
        "ทต.บ้านใหม่, TOWN, -,        ทต.บ้านใหม่, CITY, ปทุมธานี, false",
        "ทต.บ้านใหม่, -,    -,        ทม.บ้านใหม่, -,    -,        false",
        "ทต.บ้านใหม่, TOWN, ปทุมธานี, ทม.บ้านใหม่, TOWN, ปทุมธานี, false",
      })
  void whatBothDocumentsStateTellsWhetherTheyCanBeOfOneAgency(
      String name,
      @Nullable String type,
      @Nullable String province,
      String otherName,
      @Nullable String otherType,
      @Nullable String otherProvince,
      boolean may) {
    Agency agency = agency(name, province, type);
    Agency other = agency(otherName, otherProvince, otherType);

    assertThat(agency.mayBe(other)).isEqualTo(may);
    assertThat(other.mayBe(agency)).isEqualTo(may);
  }
}
