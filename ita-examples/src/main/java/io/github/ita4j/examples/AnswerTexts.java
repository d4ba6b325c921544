package io.github.ita4j.examples;

import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.model.ThaiDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may stand in a file for the answers to a question of one scale: the labels of its options in Thai or English, or their
 * numbers from 1 in the order of the form, in Thai or Arabic digits.
 *
 * <p>Where labels are numbers themselves, as 0 and 100 of an item of OIT, only labels count: whether 1 is the first option or
 * a wrong label could only be guessed.
 */
final class AnswerTexts {

  /** Left out, unless an option has this index. */
  static final int MISSING = -1;

  static final int NOT_APPLICABLE = -2;

  /** Neither an option nor one of the texts for none. */
  static final int UNKNOWN = -3;

  /** What says that a question does not apply, unless an option of the scale has the text as its label. */
  static final List<String> FOR_NOT_APPLICABLE =
      List.of("-", "N/A", "n/a", "ไม่เกี่ยวข้อง", "ไม่ประเมิน");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+([.][0-9]+)?");
  private static final int MOST_SHOWN = 12;

  private final TextIndex index = new TextIndex();
  private final String allowed;

  AnswerTexts(AnswerScale scale) {
    List<AnswerOption> options = scale.options();
    List<String> labels = new ArrayList<>();
    boolean numbered = true;
    for (int i = 0; i < options.size(); i++) {
      String thai = options.get(i).label().thai();
      labels.add(thai);
      for (String label : List.of(thai, options.get(i).label().englishOrThai())) {
        String plain = ThaiDigits.toArabic(label);
        index.put(label, i);
        index.put(plain, i);
        if (NUMBER.matcher(plain).matches()) {
          numbered = false;
          index.put(ThaiDigits.toThai(plain), i);
        }
      }
    }
    if (numbered) {
      for (int i = 0; i < options.size(); i++) {
        index.put(Integer.toString(i + 1), i);
        index.put(ThaiDigits.toThai(Integer.toString(i + 1)), i);
      }
    }
    FOR_NOT_APPLICABLE.forEach(text -> index.put(text, NOT_APPLICABLE));
    String shown = labels.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
    this.allowed = (labels.size() > MOST_SHOWN ? shown + ", …" : shown)
        + (numbered ? "; or 1 to " + options.size() : "")
        + "; - for not applicable; or empty";
  }

  /** The index of the option that a field names, or {@link #MISSING}, {@link #NOT_APPLICABLE} or {@link #UNKNOWN}. */
  int find(char[] buffer, int offset, int length) {
    if (length == 0) {
      return MISSING;
    }
    int found = index.find(buffer, offset, length);
    return found == TextIndex.ABSENT ? findStripped(buffer, offset, length) : found;
  }

  private int findStripped(char[] buffer, int offset, int length) {
    int start = offset;
    int end = offset + length;
    while (start < end && isSpace(buffer[start])) {
      start++;
    }
    while (end > start && isSpace(buffer[end - 1])) {
      end--;
    }
    if (start == end) {
      return MISSING;
    }
    int found = end - start == length ? TextIndex.ABSENT : index.find(buffer, start, end - start);
    return found == TextIndex.ABSENT ? UNKNOWN : found;
  }

  /** White space, and the space that does not break, which spreadsheets leave behind. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** What may be answered, in a sentence. */
  String allowed() {
    return allowed;
  }
}
