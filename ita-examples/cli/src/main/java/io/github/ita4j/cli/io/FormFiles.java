package io.github.ita4j.cli.io;

import io.github.ita4j.cli.form.Form;
import io.github.ita4j.cli.form.FormLosses;
import io.github.ita4j.cli.form.FormReader;
import io.github.ita4j.cli.form.FormWriter;
import io.github.ita4j.cli.office.SpreadsheetLimits;
import io.github.ita4j.cli.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The forms that a command reads and writes. */
public final class FormFiles {

  private final CliContext cli;

  FormFiles(CliContext cli) {
    this.cli = cli;
  }

  /** Reads a form, up to the largest size and one byte more. */
  FormReader.Result read(InputStream in) throws IOException {
    return read(in.readNBytes(SpreadsheetLimits.FORM.bytes() + 1));
  }

  private FormReader.Result read(byte[] file) {
    return new FormReader(cli.frameworks().all(), cli.messages()).read(file);
  }

  /** Writes a form to a file, and names what it could not hold. */
  public void write(Form form, OutputFile target) {
    byte[] file = new FormWriter(cli.frameworks().all()).filled(form);
    List<String> lost = FormLosses.of(form, read(file).form(), cli.messages());
    target.write(file);
    if (!lost.isEmpty()) {
      cli.note(Message.FORM_LOST, cli.messages().listed(lost));
    }
  }
}
