package io.github.ita4j.json;

import java.util.List;
import java.util.stream.Stream;

/** The mappers of one Jackson: each with the module, and with settings of all kinds. */
public interface Mappers {

  /** Those without default typing. */
  List<AnyMapper> untyped();

  /** Those with default typing. */
  List<AnyMapper> typed();

  /** One with the module alone. */
  AnyMapper plain();

  /** One with whatever modules are found. */
  AnyMapper full();

  /** One that forgives whatever can be forgiven. */
  AnyMapper forgiving();

  /** One that reads NaN. */
  AnyMapper nonNumeric();

  /** One with the module of a reader. */
  AnyMapper of(ItaReader reader);

  /** All of them. */
  default List<AnyMapper> all() {
    return Stream.concat(untyped().stream(), typed().stream()).toList();
  }
}
