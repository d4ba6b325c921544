package io.github.ita4j.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program in a virtual machine of its own, on the class path of the tests. */
public final class JavaProcess {

  private JavaProcess() {}

  /** Returns the builder of a process that runs a class, with options of the virtual machine. */
  public static ProcessBuilder of(List<String> options, Class<?> main, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Over before the greater compiler would pay off.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command);
  }
}
