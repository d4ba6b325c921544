package io.github.ita4j.examples;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.json.ItaReader;
import io.github.ita4j.json.PlanCheck;
import io.github.ita4j.json.ReadAssessment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The documents of several files in the order of the input; what cannot be read keeps its place. */
final class Assessments {

  private final Ita ita;
  private final ItaReader reader;

  Assessments(Ita ita, Frameworks frameworks) {
    this.ita = ita;
    this.reader = ItaJson.reader().withFrameworks(frameworks);
  }

  void forEach(List<String> files, Consumer<ReadAssessment> sink) {
    for (String file : files) {
      try {
        byte[] bytes = ita.bytes(file);
        reader.readAll(new ByteArrayInputStream(bytes), file, sink);
      } catch (IOException e) {
        sink.accept(refused(file, reason(e), "a file that can be read, or - for standard input"));
      } catch (InvalidPathException e) {
        sink.accept(refused(file, "no name of a file in this locale", Ita.PATH_ADVICE));
      }
    }
  }

  /**
   * The one document of a file.
   *
   * @throws CommandException if it is not one, or cannot be read
   */
  ReadAssessment one(String file) {
    List<ReadAssessment> all = new ArrayList<>();
    forEach(List.of(file), all::add);
    if (all.size() != 1) {
      throw new CommandException(file + ": must hold one assessment, not " + all.size());
    }
    all.get(0).error().ifPresent(error -> {
      throw new CommandException(error);
    });
    return all.get(0);
  }

  /**
   * The plan of a file, as far as it can be read; its problems are reported one by one.
   *
   * @throws CommandException if nothing of it can be used
   */
  PlanCheck plan(String file) {
    try {
      PlanCheck check = reader.checkPlan(new ByteArrayInputStream(ita.bytes(file)), file);
      if (check.plan().isEmpty()) {
        throw new CommandException(check.problems().get(0));
      }
      check.problems().forEach(ita::complain);
      return check;
    } catch (IOException e) {
      throw new CommandException(file + ": " + reason(e), e);
    } catch (InvalidPathException e) {
      throw new CommandException(
          file + ": no name of a file in this locale: must be " + Ita.PATH_ADVICE, e);
    }
  }

  private static ReadAssessment refused(String file, String value, String allowed) {
    return new ReadAssessment(
        file, 1, Optional.empty(), Optional.of(new ItaJsonException(file, "$", value, allowed)));
  }

  /** What {@link IOException} leaves to the name of its class. */
  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    String message = e.getMessage();
    return message == null ? "not readable" : message;
  }
}
