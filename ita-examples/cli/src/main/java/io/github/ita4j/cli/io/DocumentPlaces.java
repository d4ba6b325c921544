package io.github.ita4j.cli.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.ita4j.cli.refusal.JsonPath;
import io.github.ita4j.cli.refusal.TextPlace;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.json.form.RefusalReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines and columns of refused values. The file is read again for them, so only the first
 * refusals of a run and files of the size of one document get a column.
 */
final class DocumentPlaces {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
  private static final int MOST = 50;
  private static final int LARGEST = 4 * 1024 * 1024;
  private static final Pattern WITH_LINE = Pattern.compile("(.*):([0-9]{1,18})");

  private int looked;

  /** Returns the place of a refused value, if it is known. */
  Optional<TextPlace> of(ItaJsonException refusal) {
    if (refusal.reason() == RefusalReason.NOT_JSON) {
      return stopped(refusal);
    }
    if (refusal.path().equals("$")) {
      return Optional.empty();
    }
    Matcher line = WITH_LINE.matcher(refusal.source());
    Optional<String> whole = text(refusal.source());
    if (whole.isPresent()) {
      return find(whole.get(), 1, refusal);
    }
    if (!line.matches()) {
      return Optional.empty();
    }
    Optional<String> several = text(line.group(1));
    boolean array = refusal.path().startsWith("$[");
    long number = Long.parseLong(line.group(2));
    return array
        ? several.flatMap(text -> find(text, 1, refusal))
        : several.flatMap(text -> line(text, number)).flatMap(text -> find(text, number, refusal));
  }

  private Optional<TextPlace> stopped(ItaJsonException refusal) {
    String line = refusal.parameters().getOrDefault("line", "");
    String column = refusal.parameters().getOrDefault("column", "");
    if (line.isEmpty() || column.isEmpty()) {
      return Optional.empty();
    }
    long number = Long.parseLong(line);
    int place = Integer.parseInt(column);
    String file = refusal.source().replaceFirst(":" + line + "$", "");
    String before = text(refusal.source())
        .or(() -> text(file))
        .flatMap(text -> line(text, number))
        .map(text -> text.substring(0, Math.min(Math.max(0, place - 1), text.length())))
        // What stands before the entry tells nothing about the place.
        .map(text -> text.replaceFirst("^.*[{,\\[]\\s*", ""))
        .orElse("");
    return Optional.of(new TextPlace(number, place, before));
  }

  /** Returns the text of a file, unless it is no file, is large, or many were read already. */
  private Optional<String> text(String name) {
    try {
      Path file = Path.of(name);
      if (looked >= MOST || !Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      looked++;
      try (InputStream in = InputFiles.open(name, new ByteArrayInputStream(new byte[0]))) {
        String text = new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
      }
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> line(String text, long number) {
    return text.lines().skip(number - 1).findFirst();
  }

  private static Optional<TextPlace> find(String text, long firstLine, ItaJsonException refusal) {
    boolean second = refusal.reason() == RefusalReason.REPEATED_PROPERTY;
    boolean name = second
        || refusal.reason() == RefusalReason.UNKNOWN_PROPERTY
        || refusal.reason() == RefusalReason.WRONG_GROUP;
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      List<Object> steps = new JsonPath(refusal.path()).steps();
      if (refusal.reason() == RefusalReason.MISSING) {
        // What is missing belongs into the object around it.
        steps = steps.subList(0, steps.size() - 1);
      }
      JsonLocation at = parser.currentTokenLocation();
      for (int i = 0; i < steps.size(); i++) {
        boolean last = i == steps.size() - 1;
        if (!enter(parser, steps.get(i), last && second)) {
          return Optional.empty();
        }
        at = parser.currentTokenLocation();
        if (parser.currentToken() == JsonToken.FIELD_NAME) {
          parser.nextToken();
          at = last && name ? at : parser.currentTokenLocation();
        }
      }
      long line = firstLine - 1 + at.getLineNr();
      return Optional.of(new TextPlace(line, at.getColumnNr(), ""));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Moves to a property's name or to an item. */
  private static boolean enter(JsonParser parser, Object step, boolean second) throws IOException {
    int seen = 0;
    int index = 0;
    for (JsonToken token = parser.nextToken();
        token != null && !token.isStructEnd();
        token = parser.nextToken()) {
      if (token == JsonToken.FIELD_NAME) {
        if (parser.currentName().equals(step) && (++seen == 2 || !second)) {
          return true;
        }
        parser.nextToken();
      } else if (step.equals(index++)) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }
}
