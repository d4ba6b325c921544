package io.github.ita4j.text;

import java.util.List;

/**
 * The signs and words between two codes of a list, or between both ends of a range.
 *
 * @param end the index where the next code would start
 * @param word true for a word, false for a sign
 */
record Joiner(int end, boolean word) {

  private static final ThaiWord AND = ThaiWord.of("และ");
  private static final ThaiWord OR = ThaiWord.of("หรือ");
  private static final ThaiWord ITEM = ThaiWord.of("ข้อ");
  private static final ThaiWord ORDINAL = ThaiWord.of("ที่");

  private static final List<ThaiWord> WORDS = ThaiWord.list("และ หรือ กับ ถึง จนถึง ไปจนถึง ไปถึง");

  private static final Joiner NONE = new Joiner(-1, false);

  /** Reads the joiner after a code that ends here, if there is one. */
  static Joiner after(LegibleText text, int codeEnd) {
    int at = text.skipBlank(codeEnd);
    char c = text.at(at);
    if (c == ',') {
      int next = text.skipGapWithinSentence(at + 1);
      int andEnd = AND.end(text, next);
      return andEnd == ThaiWord.NONE ? to(text, at + 1, false) : to(text, andEnd, true);
    }
    if (c == '/' || c == '-' || c == '~' || c == '&') {
      return to(text, at + 1, false);
    }
    if (c == ';' && text.isBlank(at + 1)) {
      return to(text, at + 1, false);
    }
    int word = text.skipGapWithinSentence(codeEnd);
    for (ThaiWord joiner : WORDS) {
      int end = joiner.end(text, word);
      if (end != ThaiWord.NONE) {
        int orEnd = text.at(end) == '/' ? OR.end(text, end + 1) : ThaiWord.NONE;
        return to(text, orEnd == ThaiWord.NONE ? end : orEnd, true);
      }
    }
    return NONE;
  }

  boolean isNone() {
    return end < 0;
  }

  /** Creates a joiner that ends after a gap and a ข้อ, which may be repeated before each code. */
  private static Joiner to(LegibleText text, int joinerEnd, boolean word) {
    int at = text.skipGapWithinSentence(joinerEnd);
    int itemEnd = ITEM.end(text, at);
    if (itemEnd == ThaiWord.NONE) {
      return new Joiner(at, word);
    }
    int ordinalEnd = ORDINAL.end(text, text.skipBlank(itemEnd));
    return new Joiner(text.skipBlank(ordinalEnd == ThaiWord.NONE ? itemEnd : ordinalEnd), word);
  }
}
