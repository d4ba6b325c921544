package io.github.ita4j.json;

import io.github.ita4j.testing.RunSeed;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The contract with Jackson 2. */
@AddLifecycleHook(RunSeed.class)
class MapperProperties extends MapperContract {

  MapperProperties() {
    super(Jackson2Mappers.ALL);
  }
}
