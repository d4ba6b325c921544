package io.github.ita4j.text;

import io.github.ita4j.model.Instrument;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A single pass over a text by the rules of {@link QuestionCodeReader#scan}.
 *
 * <p>Every look ahead or back stays within the numbers and words next to its start. So the number
 * of times that a character is read is bounded.
 */
final class MentionScanner {

  private static final int NONE = CodeList.NONE;

  private static final ThaiWord AND = ThaiWord.of("และ");
  private static final ThaiWord ISSUE = ThaiWord.of("ประเด็น");
  private static final ThaiWord ORDINAL = ThaiWord.of("ที่");
  private static final ThaiWord HEADING = ThaiWord.of("หัว");
  private static final ThaiWord OF_LAW = ThaiWord.of("แห่ง");
  private static final ThaiWord SUBSECTION = ThaiWord.of("วรรค");
  private static final String PARAGRAPH_TAG = "<P>";

  /** Signs that may stand between a cue and a zero: {@code OIT (๐๑๔)}. */
  private static final String BEFORE_ZERO = "([\"“':-._";

  /** Signs that may join OIT to a number: {@code OIT-3}. */
  private static final String BEFORE_NUMBER = "-._";

  private final LegibleText text;
  private final Mentions mentions;
  private final CodeList list;
  private final ZeroLines zeroLines;

  MentionScanner(
      String original, Map<Instrument, Series> instruments, List<LabelledSeries> labels) {
    this.text = LegibleText.of(original);
    this.mentions = new Mentions(text);
    this.list = new CodeList(text, instruments, labels, mentions);
    this.zeroLines = new ZeroLines(text, list.series(Instrument.OIT).greatest());
  }

  List<QuestionMention> scan() {
    int at = 0;
    while (at < text.length()) {
      at = step(at);
    }
    return mentions.found();
  }

  /** Reads at an index and returns the next one, which is always greater. */
  private int step(int at) {
    list.begin();
    int end = list.readLabelled(at);
    if (end != NONE) {
      return list.readMembers(end, false);
    }
    if (text.isDigit(at)) {
      return readFreeNumber(at);
    }
    Optional<Cue> cue = Cue.find(text, at);
    if (cue.isPresent()) {
      return readAnnounced(cue.get());
    }
    end = list.readLetterCode(at, false);
    return end != NONE ? list.readMembers(end, false) : at + 1;
  }

  /** Reads the codes after a cue and returns the end of the last one, or of the cue. */
  private int readAnnounced(Cue cue) {
    int at = text.skipGap(cue.end());
    boolean plain = text.isDigit(at) && isOnSameLine(cue.end()) && mustBeCode(cue, at);
    int end = readFirst(cue, at, plain);
    return end == NONE ? cue.end() : list.readMembers(end, plain);
  }

  private int readFirst(Cue cue, int at, boolean plain) {
    int end = list.readLetterCode(at, true);
    if (end != NONE) {
      return end;
    }
    int zero = skipSign(at, BEFORE_ZERO);
    if (isZero(zero)) {
      return cue.announcesZero() ? list.readAnnouncedZeroCodes(zero) : NONE;
    }
    if (isOnSameLine(cue.end())) {
      end = readNumber(cue, at);
    }
    return end == NONE && plain ? list.readUnreadable(at) : end;
  }

  /** Reads the number of a question whose instrument is named, unless it is a weight or a score. */
  private int readNumber(Cue cue, int at) {
    if (!cue.announcesNumber()) {
      Optional<Instrument> named = cue.has(Cue.Word.ITEM) && cue.instrument().isEmpty()
          ? Cue.instrumentAfter(text, text.digitsEnd(at))
          : Optional.empty();
      return named.isPresent() ? list.readNumberOf(named.get(), at, true) : NONE;
    }
    if (isAmongScores(cue.start())) {
      return NONE;
    }
    Instrument named = cue.instrument().orElseThrow();
    if (text.at(at) == '(') {
      int number = text.skipBlank(at + 1);
      boolean closes = text.at(text.skipBlank(text.digitsEnd(number))) == ')';
      return closes ? list.readNumberOf(named, number, false) : NONE;
    }
    int number = at == cue.end() ? skipSign(at, BEFORE_NUMBER) : at;
    return list.readNumberOf(named, number, text.isBlank(number - 1));
  }

  /**
   * Tells whether another instrument with a number comes before: {@code IIT 30, EIT 30, OIT 40}.
   */
  private boolean isAmongScores(int start) {
    int at = text.skipBlankBack(start);
    int and = AND.start(text, at);
    at = text.skipBlankBack(and != ThaiWord.NONE ? and : text.at(at - 1) == ',' ? at - 1 : at);
    at = text.at(at - 1) == '%' ? text.skipBlankBack(at - 1) : at;
    int number = at;
    while (at - number < 8 && (text.isDigit(number - 1) || text.at(number - 1) == '.')) {
      number--;
    }
    int word = text.skipBlankBack(number);
    word =
        text.at(word - 1) == ':' || text.at(word - 1) == '=' ? text.skipBlankBack(word - 1) : word;
    String instrument = text.latinWordBefore(word);
    return number < at && (instrument.equals("iit") || instrument.equals("eit"));
  }

  /** Tells whether a number after this cue must be a code, even without a letter or a zero. */
  private boolean mustBeCode(Cue cue, int number) {
    if (cue.cites() || cue.has(Cue.Word.QUESTION)) {
      return !Quantities.isQuantityOrCount(text, text.digitsEnd(number));
    }
    if (!cue.has(Cue.Word.ITEM) || cue.has(Cue.Word.ORDINAL)) {
      return false;
    }
    // A number with a zero is never that of a clause.
    return !isNumberBefore(text.skipBlankBack(cue.start()))
        && !HEADING.endsAt(text, cue.start())
        && (isZero(number) || !isClause(cue.start(), text.digitsEnd(number)));
  }

  /**
   * Tells whether a number that is no mention ends here. The ข้อ after it is then counted, or a
   * clause of a law.
   */
  private boolean isNumberBefore(int end) {
    return text.isDigit(end - 1) && !mentions.endAt(end);
  }

  /** Tells whether this is a clause of a law: its heading, or a citation. */
  private boolean isClause(int cue, int numberEnd) {
    int next = text.skipBlank(numberEnd);
    if (OF_LAW.startsAt(text, next) || SUBSECTION.startsAt(text, next)) {
      return true;
    }
    boolean goesOn = next < text.length() && !isLineEnd(next) && !ISSUE.startsAt(text, next);
    return goesOn && opensParagraph(cue);
  }

  /** Reads unannounced numbers and returns their end. */
  private int readFreeNumber(int at) {
    NumberChain chain = NumberChain.at(text, at);
    if (text.isWithinWord(at) || text.isWordAt(chain.end())) {
      return chain.end();
    }
    if (!isZero(at)) {
      if (chain.end() - at <= 2 && isBeforeIssue(chain.end()) && opensParagraph(at)) {
        list.addUnreadable(at, chain.end());
      }
      return chain.end();
    }
    int end = NONE;
    if (chain.isOfCodes() && !NumberChain.isOfTelephone(text, chain.end())) {
      end = chain.isMixed() || zeroLines.hasNumberAt(at)
          ? list.readMembers(list.readZeroCodes(at, Certainty.LIKELY), false)
          : list.readLongList(at);
    }
    return end == NONE ? chain.end() : end;
  }

  private boolean isBeforeIssue(int end) {
    int issueEnd = ISSUE.end(text, text.skipBlank(end));
    return issueEnd != ThaiWord.NONE && !ORDINAL.startsAt(text, text.skipBlank(issueEnd));
  }

  private boolean opensParagraph(int at) {
    int before = text.skipBlankBack(at);
    return before == 0 || isLineEnd(before - 1) || text.startsWithLatin(PARAGRAPH_TAG, before - 3);
  }

  private boolean isLineEnd(int at) {
    char c = text.at(at);
    return c == LegibleText.LINE || c == LegibleText.PARAGRAPH || c == LegibleText.SECTION;
  }

  private boolean isZero(int at) {
    return CodeCharacters.digit(text.at(at)) == 0;
  }

  private boolean isOnSameLine(int end) {
    return !text.isGap(end) || text.isBlank(end);
  }

  private int skipSign(int at, String signs) {
    return signs.indexOf(text.at(at)) >= 0 ? text.skipBlank(at + 1) : at;
  }
}
