package io.github.ita4j.cli.command;

import io.github.ita4j.cli.document.DocumentOptions;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.OutputFile;
import io.github.ita4j.cli.report.HtmlReport;
import io.github.ita4j.cli.report.Report;
import io.github.ita4j.cli.report.WordReport;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options of the commands that write a document to file. */
final class PaperOptions {

  private static final String WORD = ".docx";

  /** The endings of the forms of a document. */
  private static final List<String> ENDINGS = List.of(".html", ".htm", WORD);

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE")
  private Optional<String> out = Optional.empty();

  @Option(names = "--cover")
  private boolean cover;

  @Option(names = "--memo")
  private boolean memo;

  @Option(names = "--force")
  private boolean force;

  /**
   * Returns the file to write, if one is named.
   *
   * @param inputs the files that the command reads
   * @param more the endings that are allowed beside those of a document
   */
  Optional<OutputFile> target(List<String> inputs, String... more) {
    String[] endings = Stream.concat(ENDINGS.stream(), Stream.of(more)).toArray(String[]::new);
    return out.map(name -> OutputFile.of(name, force, inputs, endings));
  }

  /** Tells whether a file is a document, not data. */
  static boolean isDocument(OutputFile target) {
    return ENDINGS.stream().anyMatch(name(target)::endsWith);
  }

  DocumentOptions document(boolean annex) {
    return new DocumentOptions(cover, memo, annex);
  }

  /** Writes a document in the form that the ending of the file asks for. */
  static void write(CliContext cli, Report report, OutputFile target) throws IOException {
    Digits digits = cli.paperDigits();
    target.write(
        name(target).endsWith(WORD)
            ? WordReport.of(report, digits)
            : HtmlReport.of(report, digits).getBytes(StandardCharsets.UTF_8));
    cli.note(Message.WRITTEN, target.path());
  }

  private static String name(OutputFile target) {
    return target.path().toString().toLowerCase(Locale.ROOT);
  }
}
