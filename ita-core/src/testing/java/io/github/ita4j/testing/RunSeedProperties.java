package io.github.ita4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** A test that every build tries the cases listed here, in whatever order the classes run. */
@InEveryLocale
@AddLifecycleHook(RunSeed.class)
class RunSeedProperties {

  private static final List<String> DRAWN = new ArrayList<>();

  @BeforeContainer
  static void nothingIsDrawnYet() {
    DRAWN.clear();
  }

  @Property(tries = 4)
  void aPropertyDrawsWhatItDrewBefore(@ForAll int number, @ForAll Random random) {
    DRAWN.add(number + " " + random.nextInt(1_000));
  }

  @AfterContainer
  static void theyAreTheSameAsEver() {
    if (RunSeed.value() == RunSeed.OF_EVERY_BUILD && !RunSeed.isSoak()) {
      assertThat(DRAWN).containsExactly("-4 355", "-1493482590 362", "23691 578", "36 301");
    }
  }
}
