package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.StateFormatException;
import io.github.ita4j.model.StateFormatException.Reason;
import io.github.ita4j.testing.RunSeed;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The laws of the byte form of a tally. */
@AddLifecycleHook(RunSeed.class)
class TallyStateProperties {

  private static final Framework FY2564 =
      Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2564));
  private static final Questionnaire QUESTIONNAIRE = Questionnaire.of(FY2564)
      .with(QuestionCode.parse("E1"), scale("ใช่", "ไม่ใช่", "ไม่ทราบ"))
      .with(QuestionCode.parse("E2"), scale("มี"));

  /** The name of the framework is of 11 letters. */
  private static final int HEADER = 2 + 1 + 11 + QuestionnaireFingerprint.LENGTH;

  private static AnswerScale scale(String... labels) {
    var scale = AnswerScale.builder().name("s");
    Arrays.stream(labels).forEach(label -> scale.addOption(AnswerOption.of(label, "50")));
    return scale.build();
  }

  private static int counters() {
    return QUESTIONNAIRE.offsets()[QUESTIONNAIRE.items().size()];
  }

  /** Tallies with few and with many counts, small ones and the greatest. */
  @Provide
  Arbitrary<AnswerTally> tallies() {
    Arbitrary<Long> counts = Arbitraries.oneOf(
        Arbitraries.longs().between(1, 3),
        Arbitraries.of(127L, 128L, 16_383L, 16_384L, 1L << 56, Long.MAX_VALUE / 2),
        Arbitraries.longs().between(1, Long.MAX_VALUE / 2));
    return Combinators.combine(
            Arbitraries.integers().between(0, 200),
            Arbitraries.randomValue(Random::nextLong),
            counts.list().ofMinSize(1).ofMaxSize(10))
        .as((filled, seed, drawn) -> {
          AnswerTally tally = new AnswerTally(QUESTIONNAIRE);
          Random random = new Random(seed);
          for (int i = 0; i < filled; i++) {
            int item = random.nextInt(QUESTIONNAIRE.items().size());
            int option = random.nextInt(-2, options(item));
            if (option == -2) {
              tally.addMissing(item);
            } else if (option == -1) {
              tally.addNotApplicable(item);
            } else if (tally.count(item, option) == 0) {
              tally.add(item, option, drawn.get(i % drawn.size()));
            }
          }
          return tally;
        });
  }

  private static int options(int item) {
    return QUESTIONNAIRE.items().get(item).scale().options().size();
  }

  private static AnswerTally read(byte[] bytes) {
    return AnswerTally.fromByteArray(bytes, QUESTIONNAIRE);
  }

  /** Requires that bytes are refused, or are the only ones of the tally that they give. */
  private static void assertReadWholeOrRefused(byte[] bytes) {
    AnswerTally tally;
    try {
      tally = read(bytes);
    } catch (StateFormatException e) {
      assertThat(e.index()).isBetween(0, bytes.length);
      return;
    }
    assertThat(tally.toByteArray()).isEqualTo(bytes);
    assertThat(tally.toString()).contains(" answers to nacc-2564r1");
  }

  @Property
  void whatIsReadIsWhatWasWritten(@ForAll("tallies") AnswerTally tally) {
    byte[] bytes = tally.toByteArray();

    AnswerTally read = read(bytes);

    assertThat(read).isEqualTo(tally).hasSameHashCodeAs(tally);
    assertThat(read.toByteArray()).isEqualTo(bytes);
    assertThat(bytes).hasSizeLessThanOrEqualTo(HEADER + 9 * counters());
  }

  @Property
  void equalTalliesAloneHaveEqualBytes(
      @ForAll("tallies") AnswerTally one, @ForAll("tallies") AnswerTally other) {
    assertThat(Arrays.equals(one.toByteArray(), other.toByteArray())).isEqualTo(one.equals(other));
    assertThat(one.merge(other).toByteArray()).isEqualTo(other.merge(one).toByteArray());
  }

  @Property
  void mergingAfterTheJourneyIsMergingBeforeIt(
      @ForAll("tallies") AnswerTally one, @ForAll("tallies") AnswerTally other) {
    assertThat(read(one.toByteArray()).merge(read(other.toByteArray())))
        .isEqualTo(one.merge(other));
  }

  @Property(tries = 20)
  void everyBeginningIsRefusedAsCut(@ForAll("tallies") AnswerTally tally) {
    byte[] bytes = tally.toByteArray();

    for (int length = 0; length < bytes.length; length++) {
      byte[] beginning = Arrays.copyOf(bytes, length);
      assertThatExceptionOfType(StateFormatException.class)
          .isThrownBy(() -> read(beginning))
          .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TRUNCATED));
    }
  }

  @Property
  void anyMoreBytesAreRefused(
      @ForAll("tallies") AnswerTally tally, @ForAll @Size(min = 1, max = 20) byte[] more) {
    byte[] bytes = tally.toByteArray();
    byte[] longer = Arrays.copyOf(bytes, bytes.length + more.length);
    System.arraycopy(more, 0, longer, bytes.length, more.length);

    assertThatExceptionOfType(StateFormatException.class)
        .isThrownBy(() -> read(longer))
        .satisfies(e -> {
          assertThat(e.reason()).isEqualTo(Reason.TRAILING_BYTES);
          assertThat(e.index()).isEqualTo(bytes.length);
        });
  }

  @Property(tries = 20)
  void everyChangedByteIsRefusedOrAnotherTally(
      @ForAll("tallies") AnswerTally tally, @ForAll @IntRange(min = 1, max = 255) int change) {
    byte[] bytes = tally.toByteArray();

    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= (byte) change;
      assertReadWholeOrRefused(changed);
      if (i < HEADER) {
        assertThatExceptionOfType(StateFormatException.class).isThrownBy(() -> read(changed));
      }
    }
  }

  @Property
  void anyBytesAreRefusedOrATally(@ForAll @Size(max = 400) byte[] bytes) {
    assertReadWholeOrRefused(bytes);
  }

  @Property
  void anyBytesAfterTheHeaderAreRefusedOrATally(@ForAll @Size(max = 400) byte[] bytes) {
    byte[] whole =
        Arrays.copyOf(new AnswerTally(QUESTIONNAIRE).toByteArray(), HEADER + bytes.length);
    System.arraycopy(bytes, 0, whole, HEADER, bytes.length);

    assertReadWholeOrRefused(whole);
  }
}
