package org.example.spark;

/** Two threads of one process. */
class LocalTest extends CountryContract {

  @Override
  String master() {
    return "local[2]";
  }

  @Override
  boolean computesIn(long process) {
    return process == ProcessHandle.current().pid();
  }
}
