package io.github.ita4j.testing;

import java.util.SplittableRandom;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * The seed of all random cases in a test run. It is the same in every build, so every build tries
 * the same cases.
 *
 * <p>{@code -Dita.test.seed=…} tries other cases. {@code -Dita.test.tries=…} limits the tries of a
 * property; the default is 50 in a build and no limit in a soak. With {@code -Dita.soak.seconds=…},
 * for {@code .ci/soak}, each property is repeated for that long. Each repetition has another seed,
 * and the first failure ends them.
 */
public final class RunSeed implements AroundPropertyHook {

  static final long OF_EVERY_BUILD = 2568;

  private static final long VALUE = Long.getLong("ita.test.seed", OF_EVERY_BUILD);

  private static final long SOAK_NANOS = Long.getLong("ita.soak.seconds", 0) * 1_000_000_000;

  private static final int MOST_TRIES =
      Integer.getInteger("ita.test.tries", SOAK_NANOS > 0 ? Integer.MAX_VALUE : 50);

  /** Returns the seed of this run. */
  public static long value() {
    return VALUE;
  }

  /** Tells whether this run is a soak, which tries all cases where a build tries only some. */
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
    // A failure in an earlier run must not change the cases of this one.
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
