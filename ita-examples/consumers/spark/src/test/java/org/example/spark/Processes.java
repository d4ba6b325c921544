package org.example.spark;

import java.util.List;
import java.util.stream.LongStream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/** The processes that work for a session. Apart from the tests, whose libraries executors lack. */
final class Processes {

  private Processes() {}

  /** The numbers of the processes that computed parts of a job. */
  static List<Long> of(SparkSession spark) {
    return spark
        .createDataset(LongStream.range(0, 64).boxed().toList(), Encoders.LONG())
        .repartition(4)
        .map((MapFunction<Long, Long>) any -> ProcessHandle.current().pid(), Encoders.LONG())
        .distinct()
        .collectAsList();
  }
}
