package io.github.ita4j.examples;

import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.model.VisibleText;
import io.github.ita4j.scoring.AnswerItem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The answers to a question of one scale as they may stand in a file: the labels of its options in
 * Thai or English, or their numbers from 1 in the order of the form, in Thai or Arabic digits.
 *
 * <p>Where labels are numbers themselves, as 0 and 100 of an item of OIT, only labels count:
 * whether 1 is the first option or a wrong label could only be guessed.
 *
 * <p>A label is read as {@link AnswerScale#indexOf} reads it, but an answer that holds what is not
 * seen, or characters of another width or script, is none: it is named.
 */
final class AnswerTexts {

  /** Left out, unless an option has this index. */
  static final int MISSING = -1;

  static final int NOT_APPLICABLE = -2;

  /** Neither an option nor one of the texts for none. */
  static final int UNKNOWN = -3;

  /**
   * What says that a question does not apply, unless an option of the scale has the text as its
   * label.
   */
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

  /** What a slip may have put into an answer, or put in place of it. */
  private static final List<UnaryOperator<String>> SLIPS = List.of(
      text -> Normalizer.normalize(TidyText.of(text), Normalizer.Form.NFKC),
      replacing("[\"'“”‘’%+]|[.,]+$", ""),
      replacing(",([0-9๐-๙]+)[ %]*$", ".$1"),
      text -> text.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1'));

  private final AnswerScale scale;
  private final boolean numbered;
  private final TextIndex index = new TextIndex();
  private int remembered;
  private final String allowed;

  private AnswerTexts(AnswerScale scale) {
    this.scale = scale;
    List<AnswerOption> options = scale.options();
    this.numbered = options.stream()
        .flatMap(option -> List.of(option.label().thai(), option.label().englishOrThai()).stream())
        .noneMatch(label -> NUMBER.matcher(ThaiDigits.toArabic(label.strip())).matches());
    for (int i = 0; i < options.size(); i++) {
      index.put(options.get(i).label().thai(), i);
      index.put(options.get(i).label().englishOrThai(), i);
    }
    this.allowed = VisibleText.listed(
            options.stream().map(option -> option.label().thai()).toList(), MOST_SHOWN)
        + (numbered ? "; or 1 to " + options.size() : "")
        + "; - for not applicable; or empty";
  }

  /**
   * How the answers to items are read: by one object for each scale, however many items have it.
   */
  static AnswerTexts[] of(List<AnswerItem> items) {
    // Not by hash: labels can be chosen so that all scales have the same. Items share a scale as
    // one object.
    IdentityHashMap<AnswerScale, AnswerTexts> byScale = new IdentityHashMap<>();
    return items.stream()
        .map(item -> byScale.computeIfAbsent(item.scale(), AnswerTexts::new))
        .toArray(AnswerTexts[]::new);
  }

  /**
   * The index of the option that a field names, or {@link #MISSING}, {@link #NOT_APPLICABLE} or
   * {@link #UNKNOWN}.
   */
  int find(char[] buffer, int offset, int length) {
    if (length == 0) {
      return MISSING;
    }
    int found = index.find(buffer, offset, length);
    return found == TextIndex.ABSENT ? lookUp(new String(buffer, offset, length)) : found;
  }

  /** Looks a text up that is not as any before it; there are few of those that name an option. */
  private int lookUp(String text) {
    int found = read(text);
    if (found != UNKNOWN && remembered < MOST_REMEMBERED) {
      remembered++;
      index.put(text, found);
    }
    return found;
  }

  private int read(String text) {
    String answer = CsvText.read(TypedText.stripped(text));
    if (answer.isEmpty()) {
      return MISSING;
    }
    int label = index.find(answer.toCharArray(), 0, answer.length());
    if (label != TextIndex.ABSENT) {
      return label;
    }
    return TypedText.isPlain(answer) ? option(answer).orElse(UNKNOWN) : UNKNOWN;
  }

  /** The option that a text looks like. */
  private Optional<Integer> option(String text) {
    Optional<Integer> labelled = scale.indexOf(text);
    if (labelled.isPresent()) {
      return labelled;
    }
    Matcher number = OPTION_NUMBER.matcher(ThaiDigits.toArabic(text));
    if (numbered && number.matches()) {
      int option = Integer.parseInt(number.group(1));
      return option > scale.options().size() ? Optional.empty() : Optional.of(option - 1);
    }
    return FOR_NOT_APPLICABLE.indexOf(text).map(any -> NOT_APPLICABLE);
  }

  /** What may be answered, in a sentence. */
  String allowed() {
    return allowed;
  }

  /**
   * What is wrong with an answer that looks right, and which one may be meant; empty if nothing is
   * known of either.
   *
   * @param showsAnswer whether the advice may tell what was answered
   */
  String advice(String answer, Words words, boolean showsAnswer) {
    String text = CsvText.read(TypedText.stripped(answer));
    List<String> said = new ArrayList<>();
    (showsAnswer ? TypedText.unseen(text, words) : TypedText.unseenByPlace(text, words))
        .ifPresent(said::add);
    Optional<Integer> meant =
        SLIPS.stream().flatMap(slip -> option(slip.apply(text)).stream()).findFirst();
    if (meant.isPresent()) {
      TypedText.foreign(text)
          .ifPresent(named -> said.add(
              showsAnswer
                  ? words.text("score.foreign", named)
                  : words.text("score.foreign.hidden")));
      said.add(
          showsAnswer
              ? words.text("score.meant", label(meant.get(), words))
              : words.text("score.meant.hidden"));
    } else if (numbered && PUBLISHED_SCORE.matcher(ThaiDigits.toArabic(text)).matches()) {
      said.add(words.text("score.published"));
    }
    return String.join("; ", said);
  }

  private String label(int option, Words words) {
    return TypedText.shortened(
        option == NOT_APPLICABLE ? "-" : words.name(scale.options().get(option).label()));
  }

  private static UnaryOperator<String> replacing(String pattern, String by) {
    Pattern compiled = Pattern.compile(pattern);
    return text -> compiled.matcher(text).replaceAll(by);
  }
}
