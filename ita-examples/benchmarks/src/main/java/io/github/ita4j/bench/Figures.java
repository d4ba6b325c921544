package io.github.ita4j.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The results of JMH as a table in Markdown, with the memory of each beside its time. */
final class Figures {

  private Figures() {}

  /**
   * Prints the table.
   *
   * @param args the file that JMH wrote with {@code -rf json}
   */
  public static void main(String[] args) throws IOException {
    Map<String, List<String>> rows = new TreeMap<>();
    for (JsonNode result : new ObjectMapper().readTree(new File(args[0]))) {
      String name = result.get("benchmark").asText().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
      StringBuilder parameters = new StringBuilder();
      result
          .path("params")
          .fields()
          .forEachRemaining(parameter -> parameters
              .append(parameters.length() == 0 ? "" : ", ")
              .append(parameter.getKey())
              .append(' ')
              .append(parameter.getValue().asText()));
      JsonNode time = result.get("primaryMetric");
      JsonNode memory = result.path("secondaryMetrics").path("gc.alloc.rate.norm");
      rows.computeIfAbsent(name, key -> new ArrayList<>())
          .add(String.format(
              Locale.ROOT,
              "| %s | %s | %s ± %s %s | %s |",
              name,
              parameters,
              number(time.get("score").asDouble()),
              number(time.get("scoreError").asDouble()),
              time.get("scoreUnit").asText(),
              memory.isMissingNode() ? "" : number(memory.get("score").asDouble()) + " B"));
    }
    System.out.println("| benchmark | of | time | memory |\n|---|---|---|---|");
    rows.values().forEach(each -> each.forEach(System.out::println));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%,.2f" : "%,.0f", value);
  }
}
