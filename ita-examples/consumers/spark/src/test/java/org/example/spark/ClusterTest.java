package org.example.spark;

/** Two executors, each a process of its own with a gigabyte, to which everything goes as bytes. */
class ClusterTest extends CountryContract {

  @Override
  String master() {
    return "local-cluster[2,1,1024]";
  }

  @Override
  boolean computesIn(long process) {
    return process != ProcessHandle.current().pid();
  }
}
