package io.github.ita4j.json.text;

import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The documents of an input for a stream that may be parallel.
 *
 * <p>Every part of a split takes its next document from the same iterator. So a part holds one
 * document, however long the input is. The parts have no order, and there are no more of them than
 * processors. Splitting off what has been read would instead queue up documents, and keep a result
 * for each batch until the end.
 */
public final class DocumentSpliterator implements Spliterator<DocumentIterator.Document> {

  private final DocumentIterator documents;

  /** The number of parts that this one may still become, itself included. */
  private int parts;

  /** Creates a spliterator over all documents that an iterator has left. */
  public DocumentSpliterator(DocumentIterator documents) {
    this(documents, Runtime.getRuntime().availableProcessors());
  }

  private DocumentSpliterator(DocumentIterator documents, int parts) {
    this.documents = documents;
    this.parts = parts;
  }

  @Override
  public boolean tryAdvance(Consumer<? super DocumentIterator.Document> action) {
    DocumentIterator.Document next;
    synchronized (documents) {
      if (!documents.hasNext()) {
        return false;
      }
      next = documents.next();
    }
    action.accept(next);
    return true;
  }

  @Override
  public @Nullable Spliterator<DocumentIterator.Document> trySplit() {
    int others = parts / 2;
    if (others == 0) {
      return null;
    }
    parts -= others;
    return new DocumentSpliterator(documents, others);
  }

  /** Returns the greatest number, since nobody knows how many documents are left. */
  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return NONNULL;
  }
}
