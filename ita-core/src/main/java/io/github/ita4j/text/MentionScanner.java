package io.github.ita4j.text;

import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.ThaiDigits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One pass over one text by the rules of {@link QuestionCodeReader#scan}.
 *
 * <p>Every look ahead or back stays within the numbers and blanks next to where it starts, so that no character is looked
 * at more than a fixed number of times.
 */
final class MentionScanner {

  private static final String REFERENCE = "อ้างอิง";
  private static final String REFERENCE_FROM = REFERENCE + "จาก";
  private static final String ITEM = "ข้อ";
  private static final String INDICATOR = "ตัวชี้วัด";
  private static final String CRITERION = "เกณฑ์ชี้วัด";
  private static final String OPEN_DATA = "OIT";
  private static final String ISSUE = "ประเด็น";
  private static final String ORDINAL = "ที่";
  private static final String AND = "และ";
  private static final String TO = "ถึง";
  private static final String PARAGRAPH_TAG = "<p>";
  private static final int NONE = -1;

  private final String text;
  private final List<QuestionMention> mentions = new ArrayList<>();

  /** A scanner of a text without a byte order mark. */
  MentionScanner(String text) {
    this.text = text;
  }

  List<QuestionMention> scan() {
    int at = 0;
    while (at < text.length()) {
      at = step(at);
    }
    return Collections.unmodifiableList(mentions);
  }

  /** Reads what starts here and returns where to go on, which is always further on. */
  private int step(int at) {
    if (isDigitAt(at)) {
      return readNumber(at);
    }
    int cueEnd = cueEnd(at);
    if (cueEnd != NONE) {
      return readList(at, cueEnd);
    }
    int codeEnd = readLetterCode(at);
    return codeEnd != NONE ? codeEnd : at + 1;
  }

  // Codes with a letter.

  /** Reads a code such as {@code o-9} and returns its end. */
  private int readLetterCode(int at) {
    if (at == text.length()) {
      return NONE;
    }
    Optional<Instrument> instrument = CodeCharacters.instrument(text.charAt(at));
    if (instrument.isEmpty() || isWithinWord(at)) {
      return NONE;
    }
    int first = at + 1;
    boolean separated = first < text.length() && CodeCharacters.isSeparator(text.charAt(first));
    if (separated) {
      first++;
    }
    int end = digitsEnd(first);
    if (end == first || end - first > 2 || isWordAt(end) || (separated && hasFraction(end))) {
      return NONE;
    }
    int number = value(first, end);
    if (number == 0) {
      return NONE;
    }
    add(at, end, Optional.of(QuestionCode.of(instrument.get(), number)), Certainty.CERTAIN);
    return end;
  }

  /** Whether the digits that end here go on as {@code 50.69} or {@code 5,000} do. */
  private boolean hasFraction(int end) {
    if (!isDigitAt(end + 1)) {
      return false;
    }
    char c = text.charAt(end);
    return c == '.' || (c == ',' && digitsEnd(end + 1) - end == 4);
  }

  // Codes after a word that announces one.

  /** The end of a word that starts here and announces a code. */
  private int cueEnd(int at) {
    // By its first letter, because most characters start none of the words.
    return switch (text.charAt(at)) {
      case 'อ' -> endOf(REFERENCE_FROM, at);
      case 'ข' -> endOf(ITEM, at);
      case 'ต' -> endOf(INDICATOR, at);
      case 'เ' -> endOf(CRITERION, at);
      case 'O', 'o' -> endOfOpenData(at);
      default -> NONE;
    };
  }

  /** The end of OIT in any case, but not in MOIT, which is the health ministry's own assessment. */
  private int endOfOpenData(int at) {
    boolean found = text.regionMatches(true, at, OPEN_DATA, 0, OPEN_DATA.length());
    return found && !isWithinWord(at) ? at + OPEN_DATA.length() : NONE;
  }

  private int endOf(String word, int at) {
    return text.startsWith(word, at) ? at + word.length() : NONE;
  }

  /** Reads the codes after a cue and returns the end of the last one, or of the cue. */
  private int readList(int cue, int cueEnd) {
    int end = cueEnd;
    int at = skipGap(cueEnd);
    boolean sameLine = at == skipBlanks(cueEnd);
    boolean plain = sameLine && isDigitAt(at) && mustBeCode(cue, at);
    while (at != NONE) {
      int next = isDigitAt(at) ? readNumbersOfList(at, plain) : readLetterCode(at);
      if (next == NONE) {
        return end;
      }
      end = next;
      at = afterJoiner(end);
    }
    return end;
  }

  /** Whether a number after this cue must be a code, even if it has neither a letter nor a zero. */
  private boolean mustBeCode(int cue, int number) {
    if (text.startsWith(REFERENCE_FROM, cue)) {
      return true;
    }
    if (!text.startsWith(ITEM, cue)) {
      return false;
    }
    int before = skipBlanksBack(cue);
    if (endsWith(REFERENCE, before)) {
      return true;
    }
    int numberEnd = digitsEnd(number);
    // No clause is numbered with a zero: where a code opens a paragraph, what is joined to it is a
    // list.
    return !isNumberBefore(before)
        && !endsWith("หัว", cue)
        && (isZeroCode(number, numberEnd) || !isClause(cue, numberEnd));
  }

  /** Whether a number ends here that is no mention itself: then the item is counted, or it is a law's. */
  private boolean isNumberBefore(int end) {
    if (end == 0 || !Character.isDigit(text.charAt(end - 1))) {
      return false;
    }
    if (mentions.isEmpty()) {
      return true;
    }
    QuestionMention last = mentions.get(mentions.size() - 1);
    return last.offset() + last.raw().length() != end;
  }

  /** Whether this is a clause of a law: its heading, or a citation. */
  private boolean isClause(int cue, int numberEnd) {
    int next = skipBlanks(numberEnd);
    if (text.startsWith("แห่ง", next) || text.startsWith("วรรค", next)) {
      return true;
    }
    boolean goesOn = next < text.length()
        && !CodeCharacters.isLineBreak(text.charAt(next))
        && !text.startsWith(ISSUE, next);
    return goesOn && opensParagraph(cue);
  }

  /** Reads {@code ๐๘}, or {@code ๐๘/๐๙}, after a cue and returns its end. */
  private int readNumbersOfList(int at, boolean plain) {
    int end = chainEnd(at);
    if (isWordAt(end) || !isChainOfCodes(at, end, plain)) {
      return NONE;
    }
    for (int first = at; first < end; first = digitsEnd(first) + 1) {
      int last = digitsEnd(first);
      if (isZeroCode(first, last)) {
        add(first, last, zeroCode(first, last), Certainty.CERTAIN);
      } else {
        add(first, last, Optional.empty(), Certainty.UNREADABLE);
      }
    }
    return end;
  }

  /**
   * Whether numbers written together are a list of codes. Plain numbers are only taken with commas and without parts of
   * three digits: {@code ๘/๒๕๖๘} is a document's number and {@code ๕,๐๒๐} an amount.
   */
  private boolean isChainOfCodes(int start, int end, boolean plain) {
    boolean zeros = true;
    boolean pairs = true;
    for (int first = start; first < end && (zeros || pairs); first = digitsEnd(first) + 1) {
      int last = digitsEnd(first);
      boolean zero = isZeroCode(first, last);
      zeros &= zero;
      pairs &= last - first <= 2 && (zero || (plain && isPlain(first, last)));
      if (last < end) {
        char joiner = text.charAt(last);
        zeros &= joiner == '/' || joiner == ',' || CodeCharacters.isHyphen(joiner);
        pairs &= joiner == ',';
      }
    }
    return zeros || pairs;
  }

  /** Where the next code of a list would start. */
  private int afterJoiner(int end) {
    int at = skipBlanks(end);
    if (at == text.length()) {
      return NONE;
    }
    char c = text.charAt(at);
    if (c == ',') {
      int next = skipGap(at + 1);
      return text.startsWith(AND, next) ? skipGap(next + AND.length()) : next;
    }
    if (c == '/' || CodeCharacters.isHyphen(c)) {
      return skipGap(at + 1);
    }
    if (text.startsWith(AND, at)) {
      return skipGap(at + AND.length());
    }
    return text.startsWith(TO, at) ? skipGap(at + TO.length()) : NONE;
  }

  // Numbers elsewhere.

  /** Reads numbers that nothing announces and returns their end. */
  private int readNumber(int at) {
    int end = chainEnd(at);
    if (isWithinWord(at) || isWordAt(end)) {
      return end;
    }
    if (isPlain(at, end)) {
      if (isBeforeIssue(end) && opensParagraph(at)) {
        add(at, end, Optional.empty(), Certainty.UNREADABLE);
      }
    } else if (isChainOfMixedZeros(at, end) && !goesOnAfterBlanks(end)) {
      for (int first = at; first < end; first = digitsEnd(first) + 1) {
        int last = digitsEnd(first);
        add(first, last, zeroCode(first, last), Certainty.LIKELY);
      }
    }
    return end;
  }

  /** Whether all these numbers are an Arabic zero and Thai digits. */
  private boolean isChainOfMixedZeros(int start, int end) {
    for (int first = start; first < end; first = digitsEnd(first) + 1) {
      int last = digitsEnd(first);
      if (!isZeroCode(first, last) || text.charAt(first) != '0') {
        return false;
      }
      for (int i = first + 1; i < last; i++) {
        if (!ThaiDigits.isThaiDigit(text.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether three digits or more follow, as in a telephone number written with spaces. */
  private boolean goesOnAfterBlanks(int end) {
    int at = skipBlanks(end);
    if (at < text.length() && CodeCharacters.isHyphen(text.charAt(at))) {
      at = skipBlanks(at + 1);
    }
    return digitsEnd(at) - at >= 3;
  }

  private boolean isBeforeIssue(int end) {
    int issue = skipBlanks(end);
    return text.startsWith(ISSUE, issue)
        && !text.startsWith(ORDINAL, skipBlanks(issue + ISSUE.length()));
  }

  private boolean opensParagraph(int at) {
    int before = skipBlanksBack(at);
    return before == 0
        || CodeCharacters.isLineBreak(text.charAt(before - 1))
        || endsWith(PARAGRAPH_TAG, before);
  }

  // Digits.

  private boolean isZeroCode(int first, int last) {
    int length = last - first;
    return (length == 2 || length == 3)
        && CodeCharacters.digit(text.charAt(first)) == 0
        && value(first, last) > 0;
  }

  /** Whether these are one or two digits, and the first is no zero. */
  private boolean isPlain(int first, int last) {
    return last - first <= 2 && CodeCharacters.digit(text.charAt(first)) != 0;
  }

  private Optional<QuestionCode> zeroCode(int first, int last) {
    return Optional.of(QuestionCode.of(Instrument.OIT, value(first, last)));
  }

  /** The value of at most three digits. */
  private int value(int first, int last) {
    int value = 0;
    for (int i = first; i < last; i++) {
      value = value * 10 + CodeCharacters.digit(text.charAt(i));
    }
    return value;
  }

  /** The end of the numbers that start here and are joined by one punctuation mark each. */
  private int chainEnd(int at) {
    int end = digitsEnd(at);
    while (isDigitAt(end + 1) && joinsDigits(text.charAt(end))) {
      end = digitsEnd(end + 1);
    }
    return end;
  }

  private static boolean joinsDigits(char c) {
    return c == '/' || c == '.' || c == ',' || c == ':' || CodeCharacters.isHyphen(c);
  }

  private int digitsEnd(int at) {
    int end = at;
    while (isDigitAt(end)) {
      end++;
    }
    return end;
  }

  private boolean isDigitAt(int at) {
    return at < text.length() && CodeCharacters.isDigit(text.charAt(at));
  }

  // Surroundings.

  /** Whether what stands before makes this place the inside of a word or number. */
  private boolean isWithinWord(int at) {
    if (at == 0) {
      return false;
    }
    int before = text.codePointBefore(at);
    return before == '%' || Character.isDigit(before) || CodeCharacters.isPartOfWord(before);
  }

  /** Whether a word or number goes on here. */
  private boolean isWordAt(int at) {
    if (at >= text.length()) {
      return false;
    }
    int after = text.codePointAt(at);
    return Character.isDigit(after) || CodeCharacters.isPartOfWord(after);
  }

  private boolean endsWith(String word, int end) {
    return text.startsWith(word, end - word.length());
  }

  private int skipBlanks(int at) {
    int end = at;
    while (end < text.length() && CodeCharacters.isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int skipBlanksBack(int at) {
    int start = at;
    while (start > 0 && CodeCharacters.isBlank(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Skips blanks, tabs and at most one line break: extracted text breaks lines within sentences. */
  private int skipGap(int at) {
    int end = skipBlanksAndTabs(at);
    if (text.startsWith("\r\n", end)) {
      return skipBlanksAndTabs(end + 2);
    }
    return end < text.length() && CodeCharacters.isLineBreak(text.charAt(end))
        ? skipBlanksAndTabs(end + 1)
        : end;
  }

  private int skipBlanksAndTabs(int at) {
    int end = at;
    while (end < text.length()
        && (text.charAt(end) == '\t' || CodeCharacters.isBlank(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private void add(int start, int end, Optional<QuestionCode> code, Certainty certainty) {
    mentions.add(new QuestionMention(start, text.substring(start, end), code, certainty));
  }
}
