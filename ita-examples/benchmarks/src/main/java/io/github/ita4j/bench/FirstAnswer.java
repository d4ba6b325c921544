package io.github.ita4j.bench;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;

/**
 * The first answer of the command line as whole processes: {@code ita grade} on one file beside a
 * program that only parses it with Jackson and prints a line.
 *
 * <p>The processes run by turns, so that all meet the same machine, and the medians are compared.
 * Both also run as the launchers start a short command: with options of Java, and with an archive
 * of their classes.
 */
final class FirstAnswer {

  private static final int RUNS = 21;

  /** The options of the launchers for a short command. */
  private static final List<String> QUICK =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private FirstAnswer() {}

  /**
   * Measures and prints.
   *
   * @param args the program {@code ita.jar}, and the document
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> ita = List.of("-jar", args[0], "grade", args[1]);
    Path archives = Files.createTempDirectory("archives");
    List<String> plain =
        List.of("-cp", plainClassPath(archives), PlainParse.class.getName(), args[1]);
    String itaArchive = archives.resolve("ita.jsa").toString();
    String plainArchive = archives.resolve("plain.jsa").toString();
    seconds(java, List.of("-XX:ArchiveClassesAtExit=" + itaArchive), ita);
    seconds(java, List.of("-XX:ArchiveClassesAtExit=" + plainArchive), plain);
    double[][] taken = new double[6][RUNS];
    for (int run = 0; run < RUNS; run++) {
      taken[0][run] = seconds(java, List.of(), ita);
      taken[1][run] = seconds(java, List.of(), plain);
      taken[2][run] = seconds(java, QUICK, ita);
      taken[3][run] = seconds(java, QUICK, plain);
      taken[4][run] = seconds(java, quickFrom(itaArchive), ita);
      taken[5][run] = seconds(java, quickFrom(plainArchive), plain);
    }
    print("as it is", taken[0], taken[1]);
    print("with the options of the launchers", taken[2], taken[3]);
    print("with archives of classes too", taken[4], taken[5]);
  }

  private static List<String> quickFrom(String archive) {
    List<String> options = new ArrayList<>(QUICK);
    options.add("-XX:SharedArchiveFile=" + archive);
    return options;
  }

  /** Packs the plain program into a jar, as an archive of classes takes no folder, with Jackson. */
  private static String plainClassPath(Path folder) throws IOException {
    Path jar = folder.resolve("plain.jar");
    String entry = PlainParse.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        InputStream in =
            requireNonNull(PlainParse.class.getResourceAsStream("/" + entry), entry)) {
      out.putNextEntry(new JarEntry(entry));
      in.transferTo(out);
    }
    String jackson = Arrays.stream(
            System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> path.matches(".*jackson-(databind|core|annotations)-[^/\\\\]*[.]jar"))
        .collect(Collectors.joining(File.pathSeparator));
    return jar + File.pathSeparator + jackson;
  }

  private static double seconds(String java, List<String> options, List<String> program)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(options);
    command.addAll(program);
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
    int code = process.waitFor();
    if (code != 0) {
      throw new IllegalStateException("exit " + code + ": " + command);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static void print(String how, double[] ita, double[] plain) {
    double ofIta = Ratios.median(ita);
    double ofPlain = Ratios.median(plain);
    System.out.printf(
        "%s: ita grade %.2f s, plain parse %.2f s, ratio %.2f%n",
        how, ofIta, ofPlain, ofIta / ofPlain);
  }
}
