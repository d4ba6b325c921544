package io.github.ita4j.cli.io;

import io.github.ita4j.cli.text.Complaint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The reading of documents by several threads, whose results are handed over in the order of the
 * input.
 *
 * <p>Memory is bounded: a batch ends at a number of documents or of bytes, and {@link OrderedTasks}
 * bounds the batches.
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
    AtomicBoolean goesOn = new AtomicBoolean(true);
    try {
      OrderedTasks.<List<Done<T>>>run(
          threads,
          () -> goesOn.get() && documents.hasNext() ? done(batch(documents)) : null,
          batch -> {
            for (Iterator<Done<T>> done = batch.iterator(); goesOn.get() && done.hasNext(); ) {
              goesOn.set(handOver(done.next(), sink));
            }
          });
    } catch (IOException e) {
      // Documents that cannot be read keep their place, so only the thread was interrupted.
      throw new IllegalStateException("interrupted", e);
    }
    return goesOn.get();
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

  private Callable<List<Done<T>>> done(List<DocumentFiles.Unread> batch) {
    return () -> batch.stream()
        .map(document -> new Done<>(document, work.apply(document)))
        .toList();
  }

  private static <T> boolean handOver(Done<T> done, Predicate<T> sink) {
    done.document().report();
    return sink.test(done.result());
  }
}
