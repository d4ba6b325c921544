package io.github.ita4j.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ita4j.cli.io.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** What the command line did: its exit code and what it wrote. */
public record CommandRun(int code, String out, String err) {

  public static CommandRun ita(String... args) {
    return itaWithInput("", args);
  }

  /** As for a user who asks for English. */
  public static CommandRun english(String... args) {
    return ita(inEnglish(args));
  }

  /** As for a user who asks for English. */
  public static CommandRun englishWithInput(String input, String... args) {
    return itaWithInput(input, inEnglish(args));
  }

  private static String[] inEnglish(String... args) {
    boolean said = Stream.of(args).anyMatch(arg -> arg.startsWith("--lang"));
    return said
        ? args
        : Stream.concat(Stream.of(args), Stream.of("--lang=en")).toArray(String[]::new);
  }

  public static CommandRun itaWithInput(String input, String... args) {
    return itaWithInput(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new ByteArrayOutputStream(),
        args);
  }

  public static CommandRun itaWithInput(InputStream in, ByteArrayOutputStream out, String... args) {
    return run(in, out, false, args);
  }

  /** As if someone looked at standard error. */
  public static CommandRun itaOnTerminal(InputStream in, String... args) {
    return run(in, new ByteArrayOutputStream(), true, args);
  }

  private static CommandRun run(
      InputStream in, ByteArrayOutputStream out, boolean terminal, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(
        in,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        terminal);
    int code = ItaCommand.run(console, args);
    console.flush();
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The output as JSON. */
  public JsonNode json() {
    try {
      return JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build()
          .readTree(out);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("not JSON: " + out, e);
    }
  }

  /** The one result in the output. */
  public JsonNode result() {
    JsonNode array = json();
    if (!array.isArray() || array.size() != 1) {
      throw new AssertionError("not one result: " + out);
    }
    return array.get(0);
  }
}
