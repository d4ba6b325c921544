package io.github.ita4j.cli.survey;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.text.GradePage;
import io.github.ita4j.cli.text.GradePhrases;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.TerminalPage;
import io.github.ita4j.cli.text.TextTable;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.ScaleOrigin;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.AnswerScores;
import io.github.ita4j.scoring.NotAssessed;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The scores from answers as blocks of text, one for each agency. */
public final class ScorePage implements ScoreResults {

  private static final String INDENT = "  ";
  private static final String NONE = "–";

  private final CliContext cli;
  private final Messages messages;
  private final boolean inFull;

  /**
   * Creates a printer to standard output.
   *
   * @param inFull whether each element has a line, or each agency only its result
   */
  public ScorePage(CliContext cli, boolean inFull) {
    this.cli = cli;
    this.inFull = inFull;
    this.messages = cli.messages();
  }

  @Override
  public void add(ShownCounts counts, AnswerScores scores, Scorecard scorecard) {
    Framework framework = scores.questionnaire().framework();
    TerminalPage page = cli.nextPage();
    page.heading(GradePage.heading(messages, scorecard));
    page.entry(messages.text(Message.FRAMEWORK), framework.id().toString());
    for (Instrument instrument : Instrument.values()) {
      if (framework.findElement(instrument).isPresent()) {
        page.entry(
            messages.text(Message.SCORE_RESPONDENTS, instrument),
            number(counts.respondents(instrument), counts));
      }
    }
    page.entry(
        messages.text(Message.SCORE_MINIMUM),
        List.of(messages.text(
            counts.minimum() < ShownCounts.LEAST_RESPONDENTS
                ? Message.SCORE_MINIMUM_LOW
                : Message.SCORE_MINIMUM_OURS,
            messages.number(counts.minimum()))));
    GradePhrases grade = new GradePhrases(messages, Analysis.of(framework, scorecard));
    page.entry(messages.text(Message.OVERALL), grade.overall());
    page.entry(messages.text(Message.TIER), grade.tier());
    page.entry(messages.text(Message.PASS), grade.passCheck());
    List<String> others = otherScales(messages, scores);
    page.entry(
        messages.text(Message.SCORE_OTHER_SCALES),
        others.isEmpty() ? List.of(messages.text(Message.SCORE_NONE)) : others);
    page.entry(messages.text(Message.CONFIDENCE), messages.confidenceInFull(scores.confidence()));
    page.endEntries(INDENT);
    if (inFull) {
      page.blank();
      page.table(table(counts, scores), INDENT);
    }
    cli.print(page);
  }

  @Override
  public void end() {}

  /**
   * Returns the origins of scales other than those of the rules, or nothing without such scales.
   */
  public static List<String> otherScales(Messages messages, AnswerScores scores) {
    List<String> said = new ArrayList<>();
    for (ScaleOrigin origin : ScaleOrigin.values()) {
      List<QuestionCode> questions = scores.otherScales().keySet().stream()
          .filter(question -> scores.otherScales().get(question) == origin)
          .toList();
      if (!questions.isEmpty()) {
        said.add(messages.text(
            scales(origin),
            messages.withLabelsOf(scores.questionnaire().framework()).elements(questions)));
      }
    }
    return said;
  }

  private TextTable table(ShownCounts counts, AnswerScores scores) {
    TextTable table = new TextTable(
        "llrrrrl",
        messages.text(Message.TABLE_ELEMENT),
        messages.text(Message.TABLE_NAME),
        messages.text(Message.SCORE_SCORE),
        messages.text(Message.SCORE_ANSWERED),
        messages.text(Message.SCORE_NOT_APPLICABLE),
        messages.text(Message.SCORE_MISSING),
        messages.text(Message.SCORE_NOTE));
    Framework framework = scores.questionnaire().framework();
    Set<ElementId> elements = new LinkedHashSet<>();
    framework.elements().stream().map(Element::id).forEach(elements::add);
    elements.addAll(scores.scores().keySet());
    elements.addAll(scores.notAssessed().keySet());
    Map<ElementId, NotAssessed> notAssessed = counts.notAssessed(scores);
    for (ElementId id : elements) {
      addRows(
          table, counts, scores, id, note(scores, id, Optional.ofNullable(notAssessed.get(id))));
    }
    return table;
  }

  private void addRows(
      TextTable table, ShownCounts counts, AnswerScores scores, ElementId id, String note) {
    List<Integer> items = items(scores, id);
    List<String> row = new ArrayList<>();
    row.add(messages.withLabelsOf(scores.questionnaire().framework()).printed(id));
    row.add(messages.nameInTable(scores.questionnaire().framework(), id));
    row.add(Optional.ofNullable(scores.scores().get(id)).map(messages::number).orElse(NONE));
    row.addAll(items.size() == 1 ? counts(counts, items.get(0)) : List.of("", "", ""));
    row.add(note);
    table.add(row.toArray(String[]::new));
    if (items.size() > 1) {
      for (int item : items) {
        List<String> part = new ArrayList<>();
        part.add(INDENT + scores.questionnaire().items().get(item));
        part.add("");
        part.add("");
        part.addAll(counts(counts, item));
        part.add("");
        table.add(part.toArray(String[]::new));
      }
    }
  }

  private static List<Integer> items(AnswerScores scores, ElementId id) {
    List<AnswerItem> all = scores.questionnaire().items();
    List<Integer> items = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).question().equals(id)) {
        items.add(i);
      }
    }
    return items;
  }

  private List<String> counts(ShownCounts counts, int item) {
    ShownCounts.OfItem ofItem = counts.ofItem(item);
    return List.of(
        ofItem.answeredAtLeast().isPresent()
            ? messages.text(
                Message.SCORE_AT_LEAST, messages.number(ofItem.answeredAtLeast().getAsLong()))
            : number(ofItem.answered(), counts),
        number(ofItem.notApplicable()),
        number(ofItem.missing()));
  }

  /** Returns a count, or the words that it is below the minimum. */
  private String number(OptionalLong count, ShownCounts counts) {
    return count.isPresent()
        ? messages.number(count.getAsLong())
        : messages.text(Message.SCORE_FEW, messages.number(counts.minimum()));
  }

  /** Returns a count, or the words that it may not be shown beside others. */
  private String number(OptionalLong count) {
    return count.isPresent()
        ? messages.number(count.getAsLong())
        : messages.text(Message.SCORE_NOT_SHOWN);
  }

  private String note(AnswerScores scores, ElementId id, Optional<NotAssessed> reason) {
    if (reason.isPresent()) {
      return messages.text(notAssessed(reason.get()));
    }
    return id instanceof QuestionCode question && scores.otherScales().containsKey(question)
        ? messages.name(scores.otherScales().get(question).displayName())
        : "";
  }

  private static Message notAssessed(NotAssessed reason) {
    return switch (reason) {
      case NO_SCALE -> Message.SCORE_NOT_ASSESSED_NO_SCALE;
      case NO_ANSWERS -> Message.SCORE_NOT_ASSESSED_NO_ANSWERS;
      case TOO_FEW_RESPONDENTS -> Message.SCORE_NOT_ASSESSED_TOO_FEW_RESPONDENTS;
      case PART_NOT_ASSESSED -> Message.SCORE_NOT_ASSESSED_PART_NOT_ASSESSED;
      case NO_RULE -> Message.SCORE_NOT_ASSESSED_NO_RULE;
    };
  }

  private static Message scales(ScaleOrigin origin) {
    return switch (origin) {
      case FRAMEWORK -> Message.SCORE_SCALES_FRAMEWORK;
      case CALLER -> Message.SCORE_SCALES_CALLER;
      case SYNTHETIC -> Message.SCORE_SCALES_SYNTHETIC;
    };
  }
}
