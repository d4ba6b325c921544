package io.github.ita4j.json.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.text.Refusal;
import io.github.ita4j.model.FiscalYear;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatedTiersWordsTest {

  private static Refusal refused(StatedTiers tiers, String text) {
    return catchThrowableOfType(Refusal.class, () -> tiers.tier("$.tier", text, "other words"));
  }

  /** A document may state thousands of unknown tiers, of a ladder with long names. */
  @Test
  void theTiersOfTheYearArePutIntoWordsOnceForADocument() {
    Frameworks frameworks = Frameworks.bundled();
    StatedTiers tiers =
        new StatedTiers(Optional.of(frameworks.latest(FiscalYear.ofBuddhistEra(2568))), frameworks);

    Refusal one = refused(tiers, "GOOOD");
    Refusal other = refused(tiers, "PASSS");

    assertThat(one.parameters()).containsEntry("nearest", "GOOD");
    assertThat(other.parameters()).containsEntry("nearest", "PASS");
    assertThat(other.parameters().get("known")).isSameAs(one.parameters().get("known"));
  }
}
