package io.github.ita4j.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A country's assessment documents through {@code ita batch}, against a plain read of the same file
 * into Jackson's trees.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(
    value = 1,
    jvmArgs = {"-Xms256m", "-Xmx256m", "-XX:+UseSerialGC"})
public class BatchBenchmark {

  /** The number of documents; 8,300 are a country. */
  @Param({"8300", "1000000"})
  public int documents;

  /** On how many threads ita4j runs; the plain read takes one. */
  @Param({"1", "2"})
  public int threads;

  private final ObjectMapper mapper = new ObjectMapper();
  private Path file;

  /** Writes the file, if it is not there: ten indicators of FY2564 a document. */
  @Setup
  public void setUp() throws IOException {
    file = file(documents);
    JsonNode summary = mapper.readTree(BatchRun.of(file, threads));
    if (summary.get("documents").asInt() != documents || plainRead() != documents) {
      throw new IllegalStateException("not all documents were read: " + summary);
    }
  }

  /** The file of so many documents, made if it is not there. */
  static Path file(int documents) throws IOException {
    Path file = Path.of("target", "batch-" + documents + ".ndjson");
    if (!Files.exists(file)) {
      Path unfinished = Path.of("target", "batch-" + documents + ".unfinished");
      SplittableRandom random = new SplittableRandom(documents);
      try (BufferedWriter out = Files.newBufferedWriter(unfinished)) {
        for (int i = 1; i <= documents; i++) {
          out.write(document(i, random));
          out.write('\n');
        }
      }
      Files.move(unfinished, file);
    }
    return file;
  }

  private static String document(int number, SplittableRandom random) {
    StringBuilder json = new StringBuilder(512);
    json.append("{\"schema\":\"ita/assessment/1\",\"fiscalYear\":2564,"
            + "\"agency\":{\"name\":\"หน่วยงานตัวอย่าง ")
        .append(number)
        .append("\",\"type\":\"SUBDISTRICT_MUNICIPALITY\",\"province\":\"จังหวัดตัวอย่าง ")
        .append(number % 77 + 1)
        .append("\"},\"scores\":{\"indicators\":{");
    for (int indicator = 1; indicator <= 10; indicator++) {
      int hundredths = random.nextInt(6_000, 10_000);
      json.append(indicator == 1 ? "\"" : ",\"")
          .append(indicator)
          .append("\":")
          .append(hundredths / 100)
          .append('.')
          .append(hundredths / 10 % 10)
          .append(hundredths % 10);
    }
    return json.append("}}}").toString();
  }

  /** Every document read strictly, graded and summed up. */
  @Benchmark
  public String batch() {
    return BatchRun.of(file, threads);
  }

  /** Every document read into a tree, and nothing done with it. */
  @Benchmark
  public long plainRead() throws IOException {
    long read = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        MappingIterator<JsonNode> trees = mapper.readerFor(JsonNode.class).readValues(in)) {
      while (trees.hasNext()) {
        read += trees.next().isObject() ? 1 : 0;
      }
    }
    return read;
  }
}
