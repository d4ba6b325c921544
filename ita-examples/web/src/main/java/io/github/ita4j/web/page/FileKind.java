package io.github.ita4j.web.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** A kind of file that a page hands out. */
enum FileKind {
  FORM("form", "xlsx"),
  FORM_WITH_DRAFT("form-with-draft", "xlsx"),
  RESULT("result", "json"),
  PLAN_DATA("plan", "json"),
  ANALYSIS_WORD("analysis", "docx"),
  ANALYSIS_HTML("analysis", "html"),
  PLAN_WORD("measures", "docx"),
  PLAN_HTML("measures", "html"),
  FOLLOWUP_WORD("followup", "docx"),
  FOLLOWUP_HTML("followup", "html");

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private final String name;
  private final String ending;

  FileKind(String name, String ending) {
    this.name = name;
    this.ending = ending;
  }

  /** Returns the kind with a name, as in the address of a file: {@code analysis.docx}. */
  static Optional<FileKind> find(String name) {
    return Stream.of(values()).filter(kind -> kind.toString().equals(name)).findFirst();
  }

  /** Returns the name to save a file under, with the year of its result. */
  String fileName(int year) {
    return "ita-" + year + "-" + this;
  }

  MediaType mediaType() {
    return switch (ending) {
      case "xlsx" -> MediaType.parseMediaType(OFFICE + "spreadsheetml.sheet");
      case "docx" -> MediaType.parseMediaType(OFFICE + "wordprocessingml.document");
      case "json" -> MediaType.APPLICATION_JSON;
      default -> MediaType.parseMediaType("text/html;charset=UTF-8");
    };
  }

  /** Returns the last part of the address: {@code analysis.docx}. */
  @Override
  public String toString() {
    return name + "." + ending;
  }
}
