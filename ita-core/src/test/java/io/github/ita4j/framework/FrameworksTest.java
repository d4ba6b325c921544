package io.github.ita4j.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.model.Agency;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.testing.InEveryLocale;
import org.junit.jupiter.api.Test;

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
  void anotherFrameworkOfTheSameNameIsRefused() {
    Framework own = new FrameworkTexts().load();
    Framework other =
        new FrameworkTexts().replace("elements.tsv", "a note", "b note").load();
    Frameworks frameworks = Frameworks.none().with(own);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> frameworks.with(other))
        .withMessageContaining("demo-2568r1");
  }

  @Test
  void anUnknownFrameworkIsNamedWithThoseThatExist() {
    assertThatThrownBy(() -> BUNDLED.get(FrameworkId.parse("nacc-2568r9")))
        .isInstanceOf(UnknownFrameworkException.class)
        .hasMessageContaining("nacc-2568r9")
        .hasMessageContaining("nacc-2568r1");
    assertThatThrownBy(() -> BUNDLED.latest(FiscalYear.ofBuddhistEra(2557)))
        .isInstanceOf(UnknownFrameworkException.class)
        .hasMessageContaining("FY2557")
        .hasMessageContaining("nacc5-2560r1");
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
}
