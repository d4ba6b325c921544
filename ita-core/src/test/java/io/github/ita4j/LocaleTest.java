package io.github.ita4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Score;
import io.github.ita4j.testing.InEveryLocale;
import org.junit.jupiter.api.Test;

@InEveryLocale
class LocaleTest {

  @Test
  void textsOfValuesDoNotDependOnTheLocale() {
    assertThat(Score.parse("89.30")).hasToString("89.30");
    assertThat(FiscalYear.ofBuddhistEra(2568)).hasToString("FY2568");
    assertThat(FiscalYear.parse("FY2568").buddhistEra()).isEqualTo(2568);
  }
}
