package io.github.ita4j.cli.io;

import io.github.ita4j.cli.text.Complaint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The reading of documents by several threads, whose results are handed over in the order of the
 * input.
 *
 * <p>Memory is bounded: a batch ends at a number of documents or of bytes, and each thread has one
 * batch in work and one waiting.
 *
 * @param <T> the type of the results
 */
public final class OrderedWork<T> {

  /** The most threads. A machine with more processors is busy reading the file. */
  private static final int MOST_THREADS = 64;

  /** The heap that a thread may need, for the largest document and its tree. */
  private static final long BYTES_PER_THREAD = 64L * 1024 * 1024;

  private static final int MOST_DOCUMENTS = 64;
  private static final int MOST_BYTES = 64 * 1024;

  private record Done<T>(DocumentFiles.Unread document, T result) {}

  private final int threads;
  private final Function<DocumentFiles.Unread, T> work;

  /**
   * Creates the work.
   *
   * @param threads the number of threads; 1 for the calling thread alone
   * @param work the work on one document, which any thread may do
   */
  public OrderedWork(int threads, Function<DocumentFiles.Unread, T> work) {
    this.threads = threads;
    this.work = work;
  }

  /**
   * Returns the number of threads to use: one a processor, if the heap has room for them, unless
   * the user wants another number.
   *
   * @throws CommandException if the wanted number is out of range
   */
  public static int threads(Optional<Integer> wanted) {
    wanted.filter(number -> number < 1 || number > MOST_THREADS).ifPresent(number -> {
      throw new CommandException(Complaint.OPTION_THREADS, number, MOST_THREADS);
    });
    Runtime machine = Runtime.getRuntime();
    long room = Math.max(1, machine.maxMemory() / BYTES_PER_THREAD);
    return wanted.orElse(
        (int) Math.min(Math.min(MOST_THREADS, machine.availableProcessors()), room));
  }

  /**
   * Does the work.
   *
   * @param documents the documents, which the calling thread alone reads
   * @param sink the receiver of each result, called by the calling thread; false ends the work
   * @return whether all results were handed over
   */
  public boolean run(DocumentFiles documents, Predicate<T> sink) {
    if (threads == 1) {
      while (documents.hasNext()) {
        DocumentFiles.Unread document = documents.nextUnread();
        document.report();
        if (!sink.test(work.apply(document))) {
          return false;
        }
      }
      return true;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads, OrderedWork::daemon);
    try {
      return run(documents, pool, sink);
    } finally {
      pool.shutdownNow();
    }
  }

  private boolean run(DocumentFiles documents, ExecutorService pool, Predicate<T> sink) {
    Deque<Future<List<Done<T>>>> inWork = new ArrayDeque<>();
    while (true) {
      if (inWork.size() < 2 * threads && documents.hasNext()) {
        List<DocumentFiles.Unread> batch = batch(documents);
        inWork.add(pool.submit(() -> batch.stream().map(this::done).toList()));
      } else if (inWork.isEmpty()) {
        return true;
      } else if (!handOver(inWork.remove(), sink)) {
        return false;
      }
    }
  }

  private static List<DocumentFiles.Unread> batch(DocumentFiles documents) {
    List<DocumentFiles.Unread> batch = new ArrayList<>();
    long start = documents.bytesRead();
    do {
      batch.add(documents.nextUnread());
    } while (batch.size() < MOST_DOCUMENTS
        && documents.bytesRead() - start < MOST_BYTES
        && documents.hasNext());
    return batch;
  }

  private Done<T> done(DocumentFiles.Unread document) {
    return new Done<>(document, work.apply(document));
  }

  private static <T> boolean handOver(Future<List<Done<T>>> batch, Predicate<T> sink) {
    for (Done<T> done : get(batch)) {
      done.document().report();
      if (!sink.test(done.result())) {
        return false;
      }
    }
    return true;
  }

  private static <R> R get(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }

  private static Thread daemon(Runnable runnable) {
    Thread thread = new Thread(runnable, "ita-reader");
    thread.setDaemon(true);
    return thread;
  }
}
