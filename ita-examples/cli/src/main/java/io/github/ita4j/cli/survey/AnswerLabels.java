package io.github.ita4j.cli.survey;

import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.CsvText;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.Words;
import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.model.VisibleText;
import io.github.ita4j.scoring.AnswerItem;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reader of the answers to questions with one scale. It accepts the labels of its options in Thai
 * or English. It also accepts their numbers in Thai or Arabic digits, from 1 in the order of the
 * form.
 *
 * <p>If the labels are themselves numbers, as 0 and 100 of an item of OIT, only labels count.
 * Otherwise 1 could be the first option or a wrong label.
 *
 * <p>A label is read as by {@link AnswerScale#findIndex}. An answer with invisible characters, or
 * with characters of another width or script, is refused with their names.
 */
final class AnswerLabels {

  /** The result for a question that was left out, unless an option has this index. */
  static final int MISSING = -1;

  static final int NOT_APPLICABLE = -2;

  /** The result for a text that is no option and not one of the texts for none. */
  static final int UNKNOWN = -3;

  /** The texts for a question that does not apply. An option with such a label takes precedence. */
  private static final AnswerScale FOR_NOT_APPLICABLE = AnswerScale.builder()
      .name("not applicable")
      .addOptions(
          AnswerOption.of("-", "0"),
          AnswerOption.of("N/A", "0"),
          AnswerOption.of("ไม่เกี่ยวข้อง", "0"),
          AnswerOption.of("ไม่ประเมิน", "0"))
      .build();

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.][0-9]+)? ?%?");
  private static final Pattern OPTION_NUMBER = Pattern.compile("0*([1-9][0-9]{0,3})([.]0+)?");
  private static final Pattern PUBLISHED_SCORE =
      Pattern.compile("([0-9]|[1-9][0-9])[.][0-9]{1,2}|[1-9][0-9]|100([.]00?)?");

  private static final int MOST_SHOWN = 12;
  private static final int MOST_REMEMBERED = 200;

  /** The corrections of common slips in an answer. */
  private static final List<UnaryOperator<String>> SLIPS = List.of(
      text -> Normalizer.normalize(TidyText.of(text), Normalizer.Form.NFKC),
      replacing("[\"'“”‘’%+]|[.,]+$", ""),
      replacing(",([0-9๐-๙]+)[ %]*$", ".$1"),
      text -> text.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1'));

  private final AnswerScale scale;
  private final boolean numbered;
  private final LabelTable labels = new LabelTable();

  /** The labels, and other texts that were looked up. */
  private final LabelTable known = new LabelTable();

  private int remembered;
  private final Words allowed;

  private AnswerLabels(AnswerScale scale) {
    this.scale = scale;
    List<AnswerOption> options = scale.options();
    this.numbered = options.stream()
        .flatMap(option -> List.of(option.label().thai(), option.label().englishOrThai()).stream())
        .noneMatch(label -> NUMBER.matcher(ThaiDigits.toArabic(label.strip())).matches());
    for (int i = 0; i < options.size(); i++) {
      for (LabelTable table : List.of(labels, known)) {
        table.put(options.get(i).label().thai(), i);
        table.put(options.get(i).label().englishOrThai(), i);
      }
    }
    String listed = VisibleText.listed(
        options.stream().map(option -> option.label().thai()).toList(), MOST_SHOWN);
    this.allowed = numbered
        ? Words.of(Complaint.CELL_ANSWER_OR_NUMBER, listed, options.size())
        : Words.of(Complaint.CELL_ANSWER, listed);
  }

  /** Returns the reader of the answers to each item. Items with the same scale share one reader. */
  static AnswerLabels[] of(List<AnswerItem> items) {
    // Scales are compared by identity: labels can be chosen so that all hashes are equal. Items
    // share a scale as one object.
    IdentityHashMap<AnswerScale, AnswerLabels> byScale = new IdentityHashMap<>();
    return items.stream()
        .map(item -> byScale.computeIfAbsent(item.scale(), AnswerLabels::new))
        .toArray(AnswerLabels[]::new);
  }

  /**
   * Returns the index of the option that a field names, or {@link #MISSING},
   * {@link #NOT_APPLICABLE} or {@link #UNKNOWN}.
   */
  int find(byte[] buffer, int offset, int length) {
    if (length == 0) {
      return MISSING;
    }
    int found = known.find(buffer, offset, length);
    return found == LabelTable.ABSENT
        ? lookUp(new String(buffer, offset, length, StandardCharsets.UTF_8))
        : found;
  }

  /** Looks up a text that was not seen before. Only few of these texts name an option. */
  private int lookUp(String text) {
    int found = read(text);
    if (found != UNKNOWN && remembered < MOST_REMEMBERED) {
      remembered++;
      known.put(text, found);
    }
    return found;
  }

  private int read(String text) {
    String answer = CsvText.read(TypedText.stripped(text));
    if (answer.isEmpty()) {
      return MISSING;
    }
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    int label = labels.find(bytes, 0, bytes.length);
    if (label != LabelTable.ABSENT) {
      return label;
    }
    return TypedText.isPlain(answer) ? option(answer).orElse(UNKNOWN) : UNKNOWN;
  }

  /** Returns the option that a text resembles. */
  private Optional<Integer> option(String text) {
    Optional<Integer> labelled = scale.findIndex(text);
    if (labelled.isPresent()) {
      return labelled;
    }
    Matcher number = OPTION_NUMBER.matcher(ThaiDigits.toArabic(text));
    if (numbered && number.matches()) {
      int option = Integer.parseInt(number.group(1));
      return option > scale.options().size() ? Optional.empty() : Optional.of(option - 1);
    }
    return FOR_NOT_APPLICABLE.findIndex(text).map(any -> NOT_APPLICABLE);
  }

  /** Returns the allowed answers in a sentence. */
  Words allowed() {
    return allowed;
  }

  /**
   * Returns advice on an answer that looks right: its fault and the answer that may be meant. It is
   * empty if neither is known.
   *
   * @param showsAnswer whether the advice may show the answer
   */
  String advice(String answer, Messages messages, boolean showsAnswer) {
    String text = CsvText.read(TypedText.stripped(answer));
    List<String> said = new ArrayList<>();
    (showsAnswer ? TypedText.unseen(text, messages) : TypedText.unseenByPlace(text, messages))
        .ifPresent(said::add);
    Optional<Integer> meant =
        SLIPS.stream().flatMap(slip -> option(slip.apply(text)).stream()).findFirst();
    if (meant.isPresent()) {
      TypedText.foreign(text)
          .ifPresent(named -> said.add(
              showsAnswer
                  ? messages.text(Message.SCORE_FOREIGN, named)
                  : messages.text(Message.SCORE_FOREIGN_HIDDEN)));
      said.add(
          showsAnswer
              ? messages.text(Message.SCORE_MEANT, label(meant.get(), messages))
              : messages.text(Message.SCORE_MEANT_HIDDEN));
    } else if (numbered && PUBLISHED_SCORE.matcher(ThaiDigits.toArabic(text)).matches()) {
      said.add(messages.text(Message.SCORE_PUBLISHED));
    }
    return String.join("; ", said);
  }

  private String label(int option, Messages messages) {
    return TypedText.shortened(
        option == NOT_APPLICABLE
            ? "-"
            : messages.name(scale.options().get(option).label()));
  }

  private static UnaryOperator<String> replacing(String pattern, String by) {
    Pattern compiled = Pattern.compile(pattern);
    return text -> compiled.matcher(text).replaceAll(by);
  }
}
