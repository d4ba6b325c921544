package io.github.ita4j.cli.results;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

/** The work on each element of a list, which several threads share. */
public final class ParallelList {

  private ParallelList() {}

  /**
   * Returns the result for each element, in the order of the list.
   *
   * @param threads the number of threads; 1 for the calling thread alone
   * @param all the elements
   * @param work the work on one element, which any thread may do
   */
  public static <T, R> List<R> map(int threads, List<T> all, Function<T, R> work) {
    if (threads == 1) {
      return all.stream().map(work).toList();
    }
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> all.parallelStream().map(work).toList()).join();
    } finally {
      pool.shutdown();
    }
  }
}
