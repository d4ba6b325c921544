package io.github.ita4j.cli.io;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that several threads share. The calling thread alone makes them and receives their results,
 * in order. While a result is missing, it does tasks itself.
 *
 * @param <T> the type of the results
 */
public final class OrderedTasks<T> {

  /**
   * A source of tasks.
   *
   * @param <T> the type of the results
   */
  public interface Source<T> {

    /** Returns the next task, or null after the last one. */
    @Nullable
    Callable<T> next() throws IOException;
  }

  /**
   * A receiver of results.
   *
   * @param <T> the type of the results
   */
  public interface Sink<T> {

    /** Receives the next result. */
    void accept(T result) throws IOException;
  }

  private final int threads;
  private final ExecutorService others;

  /** The tasks whose results are not yet received. */
  private final Deque<FutureTask<T>> tasks = new ArrayDeque<>();

  private OrderedTasks(int threads) {
    this.threads = threads;
    this.others = Executors.newFixedThreadPool(Math.max(1, threads - 1), OrderedTasks::daemon);
  }

  /**
   * Does all tasks. A failure of the source or of a task is thrown in its place: all results before
   * it are received.
   *
   * @param threads the number of threads; 1 for the calling thread alone
   * @param source the source of the tasks, called by the calling thread
   * @param sink the receiver of the results, called by the calling thread
   * @throws IOException if the source, a task or the sink throws it, or the calling thread is
   *     interrupted
   */
  public static <T> void run(int threads, Source<T> source, Sink<T> sink) throws IOException {
    OrderedTasks<T> work = new OrderedTasks<>(threads);
    try {
      work.run(source, sink);
    } finally {
      work.others.shutdownNow();
    }
  }

  private void run(Source<T> source, Sink<T> sink) throws IOException {
    // One in work and one waiting for each other thread, so that memory does not grow with the
    // input.
    int most = 2 * threads - 1;
    boolean ended = false;
    while (!ended || !tasks.isEmpty()) {
      if (ended || tasks.size() == most) {
        sink.accept(first());
        continue;
      }
      try {
        Callable<T> next = source.next();
        ended = next == null;
        if (next != null) {
          add(next);
        }
      } catch (IOException | RuntimeException e) {
        ended = true;
        add(() -> {
          throw e;
        });
      }
    }
  }

  private void add(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    tasks.add(task);
    if (threads > 1) {
      others.execute(task);
    }
  }

  /** Removes the first task and returns its result. */
  private T first() throws IOException {
    FutureTask<T> first = tasks.remove();
    // A task that another thread has begun is not done again.
    first.run();
    for (FutureTask<T> task : tasks) {
      if (first.isDone()) {
        break;
      }
      task.run();
    }
    try {
      return first.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException().initCause(e);
    } catch (ExecutionException e) {
      throw unwrapped(e);
    }
  }

  private static RuntimeException unwrapped(ExecutionException e) throws IOException {
    if (e.getCause() instanceof IOException cause) {
      throw cause;
    }
    if (e.getCause() instanceof Error cause) {
      throw cause;
    }
    return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
  }

  private static Thread daemon(Runnable runnable) {
    Thread thread = new Thread(runnable, "ita-tasks");
    thread.setDaemon(true);
    return thread;
  }
}
