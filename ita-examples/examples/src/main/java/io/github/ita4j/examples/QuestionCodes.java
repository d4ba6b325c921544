package io.github.ita4j.examples;

import io.github.ita4j.text.QuestionCodeReader;

/** An example that finds the codes of questions as people write them. */
public final class QuestionCodes {

  private QuestionCodes() {}

  /** Prints the codes of a sentence. */
  public static void main(String... args) {
    QuestionCodeReader.scan("จัดทำคู่มือ (อ้างอิงข้อ ๐๘)").forEach(System.out::println);
  }
}
