package io.github.ita4j.web.page;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.document.AnalysisDocument;
import io.github.ita4j.cli.document.DocumentOptions;
import io.github.ita4j.cli.document.FollowupDocument;
import io.github.ita4j.cli.document.OwnPlan;
import io.github.ita4j.cli.document.PlanDocument;
import io.github.ita4j.cli.form.Form;
import io.github.ita4j.cli.form.FormLosses;
import io.github.ita4j.cli.form.FormReader;
import io.github.ita4j.cli.form.FormWriter;
import io.github.ita4j.cli.report.HtmlReport;
import io.github.ita4j.cli.report.Report;
import io.github.ita4j.cli.report.WordReport;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.web.text.PageWords;
import io.github.ita4j.web.typed.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The making of the files that a page hands out: documents, the form, and the result as JSON. What
 * an agency would not file is refused with the reason.
 */
final class Download {

  /** The reason for which a file is not made, and the field that mends it. */
  static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String field;

    Refused(String field, String text) {
      super(text);
      this.field = field;
    }

    /** Returns the name of the field to go to. */
    String field() {
      return field;
    }

    /** Returns the reason, in the language of the page. */
    String text() {
      return String.valueOf(getMessage());
    }
  }

  private final Frameworks frameworks;
  private final PageWords words;
  private final PageState state;
  private final ReadResult read;

  Download(Frameworks frameworks, PageWords words, PageState state, ReadResult read) {
    this.frameworks = frameworks;
    this.words = words;
    this.state = state;
    this.read = read;
  }

  /**
   * Returns a file.
   *
   * @throws Refused if it cannot be made of what the page holds
   */
  byte[] make(FileKind kind) throws Refused, IOException {
    requireReadable();
    return switch (kind) {
      case FORM -> form(state.plan());
      case FORM_WITH_DRAFT -> form(Optional.of(draftWithTargets()));
      case RESULT -> json(ItaJson.writer().pretty().write(read.scorecard()));
      case PLAN_DATA -> json(ItaJson.writer().pretty().write(planOrDraft()));
      case ANALYSIS_WORD -> word(analysisDocument());
      case ANALYSIS_HTML -> html(analysisDocument());
      case PLAN_WORD -> word(planDocument());
      case PLAN_HTML -> html(planDocument());
      case FOLLOWUP_WORD -> word(followupDocument());
      case FOLLOWUP_HTML -> html(followupDocument());
    };
  }

  /** Refuses to make anything of what cannot be read whole, or names nobody. */
  private void requireReadable() throws Refused {
    if (!read.problems().isEmpty()) {
      throw new Refused(read.problems().get(0).field(), words.text("refused.problems"));
    }
    if (TidyText.of(state.typed().agency()).isEmpty()) {
      throw new Refused("agency", words.text("refused.agency"));
    }
  }

  private byte[] form(Optional<ActionPlan> plan) throws Refused {
    if (plan.isPresent()) {
      requireProgressOf(plan.get());
    }
    return written(plan);
  }

  private byte[] written(Optional<ActionPlan> plan) {
    return new FormWriter(frameworks).filled(content(plan));
  }

  private Form content(Optional<ActionPlan> plan) {
    return new Form(read.scorecard(), read.previous(), plan, state.progress());
  }

  /** Returns the names of the parts that a form cannot hold as they are. */
  List<String> lost() {
    Messages messages = words.messages();
    FormReader.Result written = new FormReader(frameworks, messages).read(written(state.plan()));
    return FormLosses.of(content(state.plan()), written.form(), messages);
  }

  private static byte[] json(String document) {
    return (document + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private byte[] word(Report report) throws IOException {
    return WordReport.of(report, words.paperDigits());
  }

  private byte[] html(Report report) {
    return HtmlReport.of(report, words.paperDigits()).getBytes(StandardCharsets.UTF_8);
  }

  private Report analysisDocument() throws Refused {
    requireScores();
    Optional<ActionPlan> own = ownPlan();
    return AnalysisDocument.of(
        new DocumentOptions(state.cover(), state.memo(), state.annex()),
        messages(),
        analysis(read.scorecard()),
        read.previous().map(this::analysis),
        own);
  }

  private Report planDocument() throws Refused {
    Optional<ActionPlan> own = ownPlan();
    ActionPlan shown = own.isPresent() ? own.get() : draftWithTargets();
    return PlanDocument.of(
        withoutAnnex(),
        messages(),
        own.isPresent() ? OwnPlan.rules(frameworks, shown) : Optional.of(read.framework()),
        shown,
        own.isPresent(),
        result());
  }

  private Report followupDocument() throws Refused {
    ActionPlan plan =
        ownPlan().orElseThrow(() -> new Refused("file", words.text("refused.noPlan")));
    ProgressReport progress = state
        .progress()
        .filter(report -> !report.entries().isEmpty())
        .orElseThrow(() -> new Refused("file", words.text("refused.noProgress")));
    requireProgressOf(plan);
    return FollowupDocument.of(
        withoutAnnex(), messages(), OwnPlan.rules(frameworks, plan), plan, progress, result());
  }

  /** Refuses to put a report beside a plan that it is not about. */
  private void requireProgressOf(ActionPlan plan) throws Refused {
    Optional<String> mismatch =
        state.progress().flatMap(progress -> mismatch(plan, progress, words));
    if (mismatch.isPresent()) {
      throw new Refused("file", mismatch.get());
    }
  }

  /** Returns why a report is not about a plan, if it is not. */
  static Optional<String> mismatch(ActionPlan plan, ProgressReport progress, PageWords words) {
    Messages messages = words.messages();
    return progress.fiscalYear().equals(plan.fiscalYear()) && progress.agency().mayBe(plan.agency())
        ? Optional.empty()
        : Optional.of(words.text(
            "refused.progressOfOther",
            messages.agency(progress.agency()),
            progress.fiscalYear().buddhistEra(),
            messages.agency(plan.agency()),
            plan.fiscalYear().buddhistEra()));
  }

  private Messages messages() {
    return words.paperMessages();
  }

  private DocumentOptions withoutAnnex() {
    return new DocumentOptions(state.cover(), state.memo(), false);
  }

  private Analysis analysis(Scorecard scorecard) {
    return Analysis.of(frameworks, scorecard);
  }

  /** Returns the analysis of the result, if it has scores. */
  private Optional<Analysis> result() {
    return Optional.of(read.scorecard())
        .filter(scorecard -> !scorecard.scores().isEmpty())
        .map(this::analysis);
  }

  private void requireScores() throws Refused {
    if (read.scorecard().scores().isEmpty()) {
      throw new Refused("score.overall", words.text("refused.noScores"));
    }
  }

  /** Returns the agency's own plan, if it has measures, and belongs to the result. */
  private Optional<ActionPlan> ownPlan() throws Refused {
    Optional<ActionPlan> own = state.plan().filter(plan -> !plan.measures().isEmpty());
    Optional<OwnPlan.Mismatch> mismatch =
        own.flatMap(plan -> OwnPlan.mismatch(plan, read.scorecard()));
    if (mismatch.isPresent()) {
      ActionPlan plan = own.orElseThrow();
      throw switch (mismatch.get()) {
        case AGENCY ->
          new Refused(
              "agency",
              words.text(
                  "refused.planOfOther",
                  words.messages().agency(plan.agency()),
                  words.messages().agency(read.scorecard().agency())));
        case YEAR ->
          new Refused(
              "framework",
              words.text(
                  "refused.planOfYear",
                  plan.fiscalYear().buddhistEra(),
                  read.scorecard().fiscalYear().buddhistEra()));
      };
    }
    return own;
  }

  private ActionPlan planOrDraft() throws Refused {
    Optional<ActionPlan> own = ownPlan();
    return own.isPresent() ? own.get() : draftWithTargets();
  }

  /** Returns a draft of measures, with the targets that an office has in its form. */
  private ActionPlan draftWithTargets() throws Refused {
    requireScores();
    ActionPlan draft = analysis(read.scorecard())
        .plan()
        .orElseThrow(() -> new Refused("framework", words.text("refused.noPolicy")));
    return state
        .plan()
        .map(own -> draft.toBuilder().targets(own.targets()).build())
        .orElse(draft);
  }
}
