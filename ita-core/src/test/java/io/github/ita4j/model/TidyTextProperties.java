package io.github.ita4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.testing.RunSeed;
import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(RunSeed.class)
class TidyTextProperties {

  @Property
  void tidyTextIsUnchanged(@ForAll("texts") String text) {
    String tidied = TidyText.of(text);

    assertThat(TidyText.of(tidied)).isEqualTo(tidied);
    assertThat(Normalizer.isNormalized(tidied, Normalizer.Form.NFC)).isTrue();
    assertThat(tidied)
        .isEqualTo(tidied.strip())
        .doesNotContain("  ", "\u200B", "\u00A0", "ํา", "เเ");
  }

  @Property
  void invisibleCharactersMayStandAnywhere(
      @ForAll("thai") String before,
      @ForAll("thai") String after,
      @ForAll("unseen") String unseen) {
    assertThat(TidyText.of(before + unseen + after)).isEqualTo(TidyText.of(before + after));
    assertThat(TidyText.of(before + " " + unseen + after))
        .isEqualTo(TidyText.of(before + "\u00A0 " + after));
  }

  /** Before, a hundred thousand marks that are out of order took a minute. */
  @Example
  void thirtyMarksOfAFloodAreKept() {
    String flood = "\u0315\u0300\u05AE".repeat(1_000_000);

    assertThat(TidyText.of("e" + flood + "f"))
        .hasSize(31)
        .startsWith("\u00E8\u05AE")
        .endsWith("\u0315f");
    assertThat(TidyText.of("ก" + "้".repeat(31) + "ข")).isEqualTo("ก" + "้".repeat(30) + "ข");
    assertThat(TidyText.of("ก" + "้".repeat(30))).isEqualTo("ก" + "้".repeat(30));
  }

  @Property
  void tidyTextIsUnchangedAlsoInAFlood(
      @ForAll("thai") String before, @ForAll("floods") String flood) {
    String tidied = TidyText.of(before + flood);

    assertThat(TidyText.of(tidied)).isEqualTo(tidied);
    assertThat(TidyText.of(before + "\u200B" + flood + "\u200B")).isEqualTo(tidied);
    assertThat(Normalizer.isNormalized(tidied, Normalizer.Form.NFC)).isTrue();
  }

  @Property
  void anAgencyIsMadeOrRefusedAndIsOrderedAsItIsEqual(
      @ForAll("thai") String name, @ForAll("thai") String other) {
    if (TidyText.of(name).isEmpty() || TidyText.of(other).isEmpty()) {
      return;
    }
    Agency first = Agency.builder().name("ก").province(name).build();
    Agency second = Agency.builder().name("ก").province(other).build();

    assertThat(first.toBuilder().build()).isEqualTo(first);
    assertThat(first.province().orElseThrow()).isNotBlank();
    assertThat(first.compareTo(second) == 0).isEqualTo(first.equals(second));
    assertThat(Integer.signum(first.compareTo(second)))
        .isEqualTo(-Integer.signum(second.compareTo(first)));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(thai(), Arbitraries.strings().ofMaxLength(20));
  }

  /** Mostly what is joined, reordered or dropped. */
  @Provide
  Arbitrary<String> thai() {
    return Arbitraries.of(
            "ก", "เ", "า", "ํ", "ำ", "่", "้", "ู", "ี", "จังหวัด", "จ.", " ", "\u00A0", "\u200B",
            "e", "\u0301", "\u0323", "\u1E69", "\u202E", "\uD83D", "\uDE00", "\t", "ฯ", "กรุงเทพ")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  /** More marks on one letter than are kept. Some become two, some are joined with the letter. */
  @Provide
  Arbitrary<String> floods() {
    return Arbitraries.of("\u0344", "\u0315", "\u0300", "\u05AE", "ุ", "่", "ิ", "ํ")
        .list()
        .ofMinSize(20)
        .ofMaxSize(50)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> unseen() {
    return Arbitraries.of(
        "",
        "\u200B",
        "\u200C",
        "\u200D",
        "\u2060",
        "\uFEFF",
        "\u00AD",
        "\u200E",
        "\u202A",
        "\u2069",
        "\u061C",
        "\u180E",
        "\u034F",
        "\uFE0F",
        "\u0000",
        "\u001B",
        "\u009B",
        "\uDB40\uDC41");
  }
}
