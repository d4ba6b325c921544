package io.github.ita4j.web.page;

import io.github.ita4j.cli.form.Form;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.web.WebSettings;
import io.github.ita4j.web.text.PageWords;
import io.github.ita4j.web.typed.ReadResult;
import io.github.ita4j.web.typed.Remark;
import io.github.ita4j.web.typed.TypedResultReader;
import io.github.ita4j.web.typed.Years;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The page for officials. Each request brings the whole state, and each answer has it. */
@Controller
class PageController {

  private final Frameworks frameworks;
  private final WebSettings settings;

  PageController(Frameworks frameworks, WebSettings settings) {
    this.frameworks = frameworks;
    this.settings = settings;
  }

  /** Shows an empty page. */
  @GetMapping("/")
  ModelAndView begin(
      @RequestParam(defaultValue = "") String lang,
      @RequestParam(defaultValue = "") String framework,
      CsrfToken token) {
    Framework chosen = find(framework).orElseGet(() -> Years.standard(frameworks));
    return page(PageWords.of(lang), PageState.empty(chosen), token, List.of(), List.of());
  }

  /** Shows what the rules say of what was typed, or the rows of another year. */
  @PostMapping("/")
  ModelAndView review(@RequestParam MultiValueMap<String, String> sent, CsrfToken token) {
    PageWords words = PageState.words(sent);
    List<String> notices = new ArrayList<>();
    PageState state = inYear(PageState.of(sent, frameworks), words, notices);
    return page(words, state, token, List.of(), notices);
  }

  /** Shows the content of a file. */
  @PostMapping("/open")
  ModelAndView open(
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(required = false) MultipartFile file,
      @RequestParam(defaultValue = "false") boolean asPrevious,
      CsrfToken token)
      throws IOException {
    PageWords words = PageState.words(sent);
    PageState state = PageState.of(sent, frameworks);
    if (file == null
        || (file.isEmpty() && String.valueOf(file.getOriginalFilename()).isEmpty())) {
      return page(words, state, token, remarks(List.of(words.text("upload.none"))), List.of());
    }
    UploadedFile read = UploadedFile.of(file.getBytes(), frameworks, words);
    if (!read.problems().isEmpty()) {
      ModelAndView refused = page(words, state, token, remarks(read.problems()), List.of());
      if (file.getSize() > UploadedFile.LARGEST) {
        refused.setStatus(HttpStatus.CONTENT_TOO_LARGE);
      }
      return refused;
    }
    List<String> notices = new ArrayList<>(read.notes());
    try {
      PageState filled =
          asPrevious ? previous(state, read, words, notices) : filled(state, read, words, notices);
      notices.add(words.text("upload.read"));
      List<String> lost = new Download(frameworks, words, filled, read(filled, words)).lost();
      if (!lost.isEmpty()) {
        notices.add(words.messages().text(Message.FORM_LOST, words.messages().listed(lost)));
      }
      return page(words, filled, token, List.of(), notices);
    } catch (Download.Refused e) {
      return page(words, state, token, remarks(List.of(e.text())), List.of());
    }
  }

  /** Hands out a file, or shows why it cannot be made. */
  @PostMapping("/files/{name}")
  Object download(
      @PathVariable String name, @RequestParam MultiValueMap<String, String> sent, CsrfToken token)
      throws IOException {
    Optional<FileKind> kind = FileKind.find(name);
    if (kind.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    PageWords words = PageState.words(sent);
    PageState state = PageState.of(sent, frameworks);
    ReadResult read = read(state, words);
    try {
      byte[] made = new Download(frameworks, words, state, read).make(kind.get());
      String saved = kind.get().fileName(read.framework().fiscalYear().buddhistEra());
      return ResponseEntity.ok()
          .contentType(kind.get().mediaType())
          .header(
              HttpHeaders.CONTENT_DISPOSITION,
              ContentDisposition.attachment().filename(saved).build().toString())
          .body(made);
    } catch (Download.Refused e) {
      return page(words, state, token, List.of(new Remark(e.field(), e.text())), List.of());
    }
  }

  /** Refuses documents in the state of a page that are not as we wrote them. */
  @ExceptionHandler(ItaJsonException.class)
  void refuse(HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.BAD_REQUEST.value());
  }

  private ReadResult read(PageState state, PageWords words) {
    return new TypedResultReader(frameworks, words).read(state.typed());
  }

  private ModelAndView page(
      PageWords words,
      PageState state,
      CsrfToken token,
      List<Remark> errors,
      List<String> notices) {
    PageView view = new PageView(frameworks, words, state, read(state, words), errors, notices);
    ModelAndView page = new ModelAndView(
        "page",
        Map.of("words", words, "page", view, "token", token, "stoppable", settings.desktop()));
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  private static List<Remark> remarks(List<String> problems) {
    return problems.stream().map(problem -> new Remark("file", problem)).toList();
  }

  /** Returns the state with a result, a plan or a report out of a file. */
  private PageState filled(
      PageState state, UploadedFile file, PageWords words, List<String> notices)
      throws Download.Refused {
    if (file.form().isPresent()) {
      Form form = file.form().get();
      PageState with = state.withPlan(form.plan()).withProgress(form.progress());
      if (Form.hasResult(form.scorecard()) || !state.hasScores()) {
        return with.withResult(frameworks, form.scorecard()).withPrevious(form.previous());
      }
      // A form may have advice and measures alone. What was typed is then what they belong to.
      Scorecard document = form.scorecard();
      if (document.advice().isEmpty()) {
        return with;
      }
      if (!document.fiscalYear().equals(read(state, words).framework().fiscalYear())) {
        notices.add(words.text("years.documentLeft", document.fiscalYear().buddhistEra()));
      }
      return with.withDocument(document);
    }
    if (file.plan().isPresent()) {
      return state.withPlan(file.plan());
    }
    if (file.progress().isPresent()) {
      Optional<String> mismatch =
          state.plan().flatMap(plan -> Download.mismatch(plan, file.progress().get(), words));
      if (mismatch.isPresent()) {
        throw new Download.Refused("file", mismatch.get());
      }
      return state.withProgress(file.progress());
    }
    return state.withResult(frameworks, file.result().orElseThrow());
  }

  /** Returns the state with the result of the year before out of a file. */
  private PageState previous(
      PageState state, UploadedFile file, PageWords words, List<String> notices)
      throws Download.Refused {
    Scorecard before = file.form()
        .map(Form::scorecard)
        .or(file::result)
        .orElseThrow(() -> new Download.Refused("file", words.text("upload.noResult")));
    Scorecard result = read(state, words).scorecard();
    int year = result.fiscalYear().buddhistEra();
    if (before.fiscalYear().buddhistEra() != year - 1) {
      throw new Download.Refused(
          "file", words.text("upload.notYearBefore", before.fiscalYear().buddhistEra(), year - 1));
    }
    if (!TidyText.of(state.typed().agency()).isEmpty() && !before.agency().mayBe(result.agency())) {
      Messages messages = words.messages();
      notices.add(messages.text(
          Message.COMPARE_OTHER_AGENCY,
          messages.agencyInFull(before.agency()),
          messages.agencyInFull(result.agency())));
    }
    return state.withPrevious(Optional.of(before));
  }

  /**
   * Returns the state with the rows of the chosen year. Codes of questions mean something else in
   * another year, so their scores do not come with it.
   */
  private PageState inYear(PageState state, PageWords words, List<String> notices) {
    String chosen = state.typed().framework();
    if (state.shown().isEmpty() || state.shown().equals(chosen)) {
      return state;
    }
    Optional<Framework> framework = find(chosen);
    if (framework.isEmpty()) {
      return state;
    }
    FiscalYear year = framework.get().fiscalYear();
    boolean sameYear =
        find(state.shown()).map(Framework::fiscalYear).filter(year::equals).isPresent();
    Map<String, String> kept = new LinkedHashMap<>();
    List<String> left = new ArrayList<>();
    state.typed().scores().forEach((name, score) -> {
      Optional<ElementId> id = ElementId.tryParse(name);
      if (id.filter(known -> sameYear || known.level() != Level.QUESTION)
          .flatMap(framework.get()::findElement)
          .isPresent()) {
        kept.put(name, score);
      } else if (!score.isBlank()) {
        left.add(name);
      }
    });
    if (!left.isEmpty()) {
      notices.add(words.text("years.left", words.messages().listed(left)));
    }
    PageState moved = state.withScores(kept);
    if (sameYear) {
      return moved;
    }
    if (!state.typed().previousTier().isBlank()
        || state.typed().previousScores().values().stream().anyMatch(score -> !score.isBlank())) {
      notices.add(words.text("years.previousLeft"));
    }
    state
        .typed()
        .document()
        .filter(document -> !document.fiscalYear().equals(year))
        .ifPresent(document ->
            notices.add(words.text("years.documentLeft", document.fiscalYear().buddhistEra())));
    return moved.withPrevious(Optional.empty());
  }

  private Optional<Framework> find(String framework) {
    return FrameworkId.tryParse(framework).flatMap(frameworks::find);
  }
}
