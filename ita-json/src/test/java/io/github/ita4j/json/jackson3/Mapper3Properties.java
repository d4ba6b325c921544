package io.github.ita4j.json.jackson3;

import io.github.ita4j.json.MapperContract;
import io.github.ita4j.testing.RunSeed;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The contract with Jackson 3. */
@AddLifecycleHook(RunSeed.class)
class Mapper3Properties extends MapperContract {

  Mapper3Properties() {
    super(Jackson3Mappers.ALL);
  }
}
