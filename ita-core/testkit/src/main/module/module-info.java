/**
 * Laws that every framework must obey, seeded scorecards, and the conformance corpus, for tests.
 *
 * <p>They need no test library and work with any.
 */
@org.jspecify.annotations.NullMarked
module io.github.ita4j.testkit {
  requires transitive io.github.ita4j.core;
  requires static transitive org.jspecify;

  exports io.github.ita4j.testkit;
}
