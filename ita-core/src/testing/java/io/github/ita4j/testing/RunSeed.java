package io.github.ita4j.testing;

import java.util.SplittableRandom;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * The seed of all that a run of the tests draws: the same in every build, so that every build tries
 * the same cases.
 *
 * <p>{@code -Dita.test.seed=…} tries others; {@code -Dita.test.tries=…} is the most tries of a
 * property, 250 in a build that says nothing else and without end in a soak. With
 * {@code -Dita.soak.seconds=…}, for {@code .ci/soak}, each property is run again and again for that
 * long, each time with another seed, until one fails.
 */
public final class RunSeed implements AroundPropertyHook {

  static final long OF_EVERY_BUILD = 2568;

  private static final long VALUE = Long.getLong("ita.test.seed", OF_EVERY_BUILD);

  private static final long SOAK_NANOS = Long.getLong("ita.soak.seconds", 0) * 1_000_000_000;

  private static final int MOST_TRIES =
      Integer.getInteger("ita.test.tries", SOAK_NANOS > 0 ? Integer.MAX_VALUE : 250);

  /** The seed of this run. */
  public static long value() {
    return VALUE;
  }

  /** Whether all cases are tried where a build tries a part of them. */
  public static boolean isSoak() {
    return SOAK_NANOS > 0;
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    // What failed in an earlier run is no reason to try something else.
    context.attributes().setAfterFailure(AfterFailureMode.RANDOM_SEED);
    if (context.attributes().tries().orElse(Integer.MAX_VALUE) > MOST_TRIES) {
      context.attributes().setTries(MOST_TRIES);
    }
    SplittableRandom seeds = new SplittableRandom(VALUE);
    long start = System.nanoTime();
    long seed = VALUE;
    PropertyExecutionResult result;
    do {
      context.attributes().setSeed(Long.toString(seed));
      result = property.execute();
      if (result.status() != PropertyExecutionResult.Status.SUCCESSFUL) {
        String name = context.containerClass().getSimpleName() + "#"
            + context.targetMethod().getName();
        context.reporter().publishValue("again", "-Dtest=" + name + " -Dita.test.seed=" + seed);
        break;
      }
      seed = seeds.nextLong();
    } while (System.nanoTime() - start < SOAK_NANOS);
    return result;
  }
}
