package io.github.ita4j.examples.recipe;

import static io.github.ita4j.examples.recipe.AuthorsRules.FRAMEWORK;

import io.github.ita4j.testing.RunSeed;
import io.github.ita4j.testkit.FrameworkLaws;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** A recipe: rules of your own, tested with jqwik, which draws the seeds. */
@AddLifecycleHook(RunSeed.class)
class AuthorsRulesProperties {

  /** Once: the laws try every overall score each time. */
  @Property(tries = 1)
  void theRulesObeyTheLawsOfEveryFramework(@ForAll long seed) {
    FrameworkLaws.require(FRAMEWORK, new Random(seed), 100);
  }

  @Property
  void theTierIsAsTheAuthorSays(@ForAll long seed) {
    AuthorsRules.theTierIsAsTheAuthorSays(FRAMEWORK, new Random(seed));
  }

  @Property
  void whoHasATierAboveRedPasses(@ForAll long seed) {
    AuthorsRules.whoHasATierAboveRedPasses(FRAMEWORK, new Random(seed));
  }

  @Property
  void anItemMoreNeverCostsATier(@ForAll long seed) {
    AuthorsRules.anItemMoreNeverCostsATier(FRAMEWORK, new Random(seed));
  }
}
