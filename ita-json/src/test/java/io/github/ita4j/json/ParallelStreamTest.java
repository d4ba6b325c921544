package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stream of documents split and in parallel: each is read once, by whichever thread. */
class ParallelStreamTest {

  private static final int DOCUMENTS = 1_000;

  private static Stream<AssessmentResult> stream(String text) {
    return ItaJson.reader().stream(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "f");
  }

  /** Every fifth document is refused. */
  private static String documents(String separator) {
    return String.join(
        separator,
        IntStream.range(0, DOCUMENTS)
            .mapToObj(i -> i % 5 == 0 ? "{\"schema\": \"" + i + "\"}" : Trial.LEAST)
            .toList());
  }

  private static List<String> shown(Stream<AssessmentResult> documents) {
    return documents
        .map(read -> read.source() + read.error().map(Exception::getMessage).orElse(""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", ","})
  void everyDocumentIsReadOnceWithItsPlace(String separator) {
    String text = separator.equals("\n") ? documents("\n") : "[" + documents(",\n") + "]";
    List<String> inOrder = shown(stream(text));

    assertThat(inOrder).hasSize(DOCUMENTS).doesNotHaveDuplicates();
    assertThat(shown(stream(text).parallel())).containsExactlyInAnyOrderElementsOf(inOrder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", ","})
  void aDocumentStillToBeReadIsReadByAnyThreadInItsPlace(String separator) {
    String text = separator.equals("\n") ? documents("\n") : "[" + documents(",\n") + "]";
    List<Supplier<AssessmentResult>> unread = ItaJson.reader()
        .streamUnread(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "f")
        .toList();

    List<AssessmentResult> read = unread.parallelStream().map(Supplier::get).toList();
    assertThat(shown(read.stream())).isEqualTo(shown(stream(text)));
    assertThat(unread.get(1).get()).isEqualTo(read.get(1)).isNotSameAs(read.get(1));
  }

  @Test
  void itSplitsIntoAsManyPartsAsThereAreProcessorsAndAllShareTheInput() {
    Deque<Spliterator<AssessmentResult>> unsplit = new ArrayDeque<>();
    List<Spliterator<AssessmentResult>> parts = new ArrayList<>();
    unsplit.add(stream(documents("\n")).parallel().spliterator());
    while (!unsplit.isEmpty()) {
      Spliterator<AssessmentResult> next = unsplit.remove();
      Spliterator<AssessmentResult> other = next.trySplit();
      if (other == null) {
        parts.add(next);
      } else {
        unsplit.add(next);
        unsplit.add(other);
      }
    }
    List<Long> lines = new ArrayList<>();

    assertThat(parts).hasSize(Runtime.getRuntime().availableProcessors());
    // By turns, as threads may: no part keeps back what another has not got.
    boolean more = true;
    while (more) {
      more = false;
      for (Spliterator<AssessmentResult> part : parts) {
        more |= part.tryAdvance(read -> lines.add(read.line()));
      }
    }
    assertThat(lines)
        .isEqualTo(IntStream.rangeClosed(1, DOCUMENTS).mapToObj(Long::valueOf).toList());
  }

  @Test
  void anInputThatFailsEndsAllThreadsWithItsReason() {
    byte[] some = (documents("\n") + "\n").getBytes(StandardCharsets.UTF_8);
    InputStream failing = new InputStream() {
      private boolean read;

      @Override
      public int read() {
        throw new UnsupportedOperationException("one byte");
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        if (read) {
          throw new IOException("the disk is gone");
        }
        read = true;
        System.arraycopy(some, 0, target, offset, length);
        return length;
      }
    };

    assertThatThrownBy(() -> ItaJson.reader().stream(failing, "f").parallel().toList())
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("the disk is gone");
  }
}
