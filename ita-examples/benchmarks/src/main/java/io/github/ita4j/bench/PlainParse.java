package io.github.ita4j.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;

/** The least that a Java program does to answer a question about a document: it parses it. */
final class PlainParse {

  private PlainParse() {}

  /** Parses a file and prints a line. */
  public static void main(String[] args) throws IOException {
    JsonNode document = new ObjectMapper().readTree(new File(args[0]));
    System.out.println(document.path("agency").path("name").asText());
  }
}
