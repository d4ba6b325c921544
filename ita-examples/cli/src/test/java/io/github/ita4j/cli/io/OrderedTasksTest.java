package io.github.ita4j.cli.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasks that one thread or several do. */
class OrderedTasksTest {

  private static OrderedTasks.Source<Integer> numbers(int count) {
    Iterator<Integer> numbers = IntStream.range(0, count).iterator();
    return () -> {
      if (!numbers.hasNext()) {
        return null;
      }
      int number = numbers.next();
      return () -> number;
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void resultsComeInTheOrderOfTheTasks(int threads) throws IOException {
    List<Integer> received = new ArrayList<>();

    OrderedTasks.run(threads, numbers(1_000), received::add);

    assertThat(received).isEqualTo(IntStream.range(0, 1_000).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void aFailedSourceThrowsAfterAllResultsBefore(int threads) {
    OrderedTasks.Source<Integer> numbers = numbers(10);
    OrderedTasks.Source<Integer> failing = () -> {
      Callable<Integer> next = numbers.next();
      if (next == null) {
        throw new IOException("no more");
      }
      return next;
    };
    List<Integer> received = new ArrayList<>();

    assertThatThrownBy(() -> OrderedTasks.run(threads, failing, received::add))
        .isInstanceOf(IOException.class)
        .hasMessage("no more");
    assertThat(received).hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void aFailedTaskThrowsAfterAllResultsBefore(int threads) {
    List<Integer> received = new ArrayList<>();
    Iterator<Callable<Integer>> tasks = List.<Callable<Integer>>of(
            () -> 1,
            () -> 2,
            () -> {
              throw new IllegalArgumentException("bad");
            },
            () -> 4)
        .iterator();

    assertThatThrownBy(() ->
            OrderedTasks.run(threads, () -> tasks.hasNext() ? tasks.next() : null, received::add))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bad");
    assertThat(received).containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void tasksThatWaitAreBounded(int threads) throws IOException {
    OrderedTasks.Source<Integer> numbers = numbers(1_000);
    List<Integer> made = new ArrayList<>();
    List<Integer> received = new ArrayList<>();

    OrderedTasks.run(
        threads,
        () -> {
          made.add(made.size());
          assertThat(made.size() - received.size()).isLessThanOrEqualTo(2 * threads - 1);
          return numbers.next();
        },
        received::add);

    assertThat(received).hasSize(1_000);
  }

  @Test
  void aThreadThatWaitsCanBeInterrupted() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    Iterator<Callable<Integer>> tasks = List.<Callable<Integer>>of(() -> {
          begun.countDown();
          never.await();
          return 1;
        })
        .iterator();

    assertThatThrownBy(() -> OrderedTasks.run(
            2,
            () -> {
              if (tasks.hasNext()) {
                return tasks.next();
              }
              awaitUnchecked(begun);
              Thread.currentThread().interrupt();
              return null;
            },
            result -> {}))
        .isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  private static void awaitUnchecked(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
