package io.github.ita4j.text;

import static java.util.Objects.requireNonNull;

import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reader of single codes, and of the members of a list or range that omit their letter. Examples
 * are {@code O8, 9}, {@code O29-33} and {@code ๐๘ ๐๙ และ ๐๑๐}.
 *
 * <p>Every reading starts at an index and returns its end, or {@link #NONE} if nothing was read.
 */
final class CodeList {

  static final int NONE = -1;

  private static final int MOST_DIGITS = 2;

  private static final int LEAST_OF_LONG_LIST = 3;

  private final LegibleText text;
  private final Map<Instrument, Series> instruments;
  private final List<LabelledSeries> labels;
  private final Mentions mentions;
  private final OtherMeanings otherMeanings;

  /** The code that the list continues; null after an unreadable one. */
  private @Nullable Last last;

  private record Last(Series series, int number, Certainty certainty, boolean zero) {}

  CodeList(
      LegibleText text,
      Map<Instrument, Series> instruments,
      List<LabelledSeries> labels,
      Mentions mentions) {
    this.text = text;
    this.instruments = instruments;
    this.labels = labels;
    this.mentions = mentions;
    this.otherMeanings = new OtherMeanings(text);
  }

  /** Forgets the last code, as another list follows. */
  void begin() {
    last = null;
  }

  /**
   * Reads a code such as {@code o-9}.
   *
   * @param announced true after a cue or within a list, which excludes other meanings
   */
  int readLetterCode(int at, boolean announced) {
    Optional<Instrument> letter = CodeCharacters.instrument(text.at(at));
    if (letter.isEmpty() || text.isWithinWord(at)) {
      return NONE;
    }
    Series series = series(letter.get());
    boolean parted = !announced && isAtLineEnd(at);
    LetterCode code = LetterCode.read(text, at + 1, announced || parted);
    if (code.isNone()
        || (parted && SplitNumber.isNumberOfLine(text, code.end()))
        || (code.apart() && code.hasFraction(text))
        || otherMeanings.isAddress(at, code.end())
        || (!announced && meansOther(letter.get(), at, code))) {
      return NONE;
    }
    return add(series, at, code);
  }

  /**
   * Tells whether a capital O is the last but not the first on its line. Its number may be on the
   * next line.
   */
  private boolean isAtLineEnd(int at) {
    int before = text.skipBlankBack(at);
    return text.at(at) == 'O'
        && text.at(at + 1) == LegibleText.LINE
        && before > 0
        && !text.isGap(before - 1);
  }

  private boolean meansOther(Instrument letter, int at, LetterCode code) {
    if (code.apart()) {
      return isAbove(letter, code) || otherMeanings.isGradeOrUnit(at, code.end());
    }
    return isAbove(letter, code) || otherMeanings.isName(at, code.end());
  }

  /**
   * Tells whether an E code exceeds every known survey: E20 is a fuel, E27 a socket, E 50 a tier.
   */
  private boolean isAbove(Instrument letter, LetterCode code) {
    return letter == Instrument.EIT
        && text.value(code.first(), code.last()) > series(letter).greatest();
  }

  /** Reads a code by a label of the framework, such as {@code MOIT 12}. */
  int readLabelled(int at) {
    for (LabelledSeries series : labels) {
      int beginningEnd = series.endOfBeginning(text, at);
      if (beginningEnd == ThaiWord.NONE) {
        continue;
      }
      LetterCode code = LetterCode.read(text, beginningEnd, false);
      if (!code.isNone() && !(code.apart() && code.hasFraction(text))) {
        int end = add(series, at, code);
        if (end != NONE) {
          return end;
        }
      } else if (series.code(0).isPresent() && !text.isWordAt(beginningEnd)) {
        mentions.add(at, beginningEnd, series.code(0).get(), Certainty.CERTAIN);
        last = null;
        return beginningEnd;
      }
    }
    return NONE;
  }

  private int add(Series series, int at, LetterCode code) {
    int number = text.value(code.first(), code.last());
    Optional<QuestionCode> question = number == 0 ? Optional.empty() : series.code(number);
    if (question.isEmpty()) {
      return NONE;
    }
    int splitEnd =
        SplitNumber.end(text, code.first(), code.last(), code.apart(), series.greatest());
    if (splitEnd != SplitNumber.NONE) {
      return addUnreadable(at, splitEnd);
    }
    Certainty certainty = code.isThousands(text) ? Certainty.LIKELY : Certainty.CERTAIN;
    mentions.add(at, code.end(), question.get(), certainty);
    last = new Last(series, number, certainty, false);
    return code.end();
  }

  int addUnreadable(int start, int end) {
    mentions.addUnreadable(start, end);
    last = null;
    return end;
  }

  /** Reads a code after a cue, with a zero for its letter. */
  int readAnnouncedZeroCodes(int at) {
    int splitEnd = SplitNumber.endOfZeroCode(text, at);
    return splitEnd == SplitNumber.NONE
        ? readZeroCodes(at, Certainty.CERTAIN)
        : addUnreadable(at, splitEnd);
  }

  /**
   * Reads {@code ๐๘}, or numbers written together such as {@code ๐๘/๐๙}. If one of them is no code,
   * none is read.
   *
   * @param certainty the certainty of the mentions
   */
  int readZeroCodes(int at, Certainty certainty) {
    NumberChain chain = NumberChain.at(text, at);
    if (!chain.isOfCodes() || text.isWordAt(chain.end())) {
      return NONE;
    }
    Series series = series(Instrument.OIT);
    for (int first = at; first < chain.end(); first = text.digitsEnd(first) + 1) {
      int end = text.digitsEnd(first);
      int number = text.value(first, end);
      mentions.add(first, end, QuestionCode.of(Instrument.OIT, number), certainty);
      last = new Last(series, number, certainty, true);
    }
    return chain.end();
  }

  /**
   * Reads an unannounced list of three or more codes with a zero. A word must join two of them.
   * Otherwise the numbers are skipped.
   */
  int readLongList(int at) {
    int size = mentions.size();
    int end = readZeroCodes(at, Certainty.LIKELY);
    boolean word = false;
    while (true) {
      Joiner joiner = Joiner.after(text, end);
      boolean blank = joiner.isNone() && text.isBlank(end);
      int next = blank ? end + 1 : joiner.end();
      if (!isZero(next) || NumberChain.at(text, next).isMixed()) {
        break;
      }
      int nextEnd = readZeroMember(next, Certainty.LIKELY);
      if (nextEnd == NONE) {
        break;
      }
      word |= joiner.word();
      end = nextEnd;
    }
    if (word && mentions.size() - size >= LEAST_OF_LONG_LIST) {
      return readMembers(end, false);
    }
    mentions.truncate(size);
    return end;
  }

  /**
   * Reads all codes that are joined to the one that ends here.
   *
   * @param mustBeCodes true if a number that cannot continue the list is an unreadable code
   */
  int readMembers(int codeEnd, boolean mustBeCodes) {
    int end = codeEnd;
    while (true) {
      int next = readMember(end, mustBeCodes);
      if (next == NONE) {
        return end;
      }
      end = next;
    }
  }

  private int readMember(int codeEnd, boolean mustBeCodes) {
    // Between codes with a zero, a space is a joiner too.
    if (last != null && last.zero() && text.isBlank(codeEnd) && isZero(codeEnd + 1)) {
      return readZeroMember(codeEnd + 1, last.certainty());
    }
    int yearEnd = NumberChain.yearEnd(text, codeEnd);
    Joiner joiner = Joiner.after(text, yearEnd);
    if (joiner.isNone()) {
      return NONE;
    }
    int at = joiner.end();
    if (!text.isDigit(at)) {
      return readLetterCode(at, true);
    }
    if (isZero(at)) {
      return readZeroMember(at, last == null ? Certainty.CERTAIN : last.certainty());
    }
    int end = readNumber(at, at == yearEnd + 1, yearEnd > codeEnd);
    return end == NONE && mustBeCodes && !Quantities.isQuantityOrCount(text, text.digitsEnd(at))
        ? readUnreadable(at)
        : end;
  }

  private int readZeroMember(int at, Certainty certainty) {
    int end = NumberChain.at(text, at).end();
    return Quantities.isQuantity(text, end) || NumberChain.isOfTelephone(text, end)
        ? NONE
        : readZeroCodes(at, certainty);
  }

  /**
   * Reads a number that shares the letter of the code before it.
   *
   * @param tight true if a single sign joins the two; a word that can begin a title is then not a
   *     counted noun
   * @param afterYear true if the code before it has a year
   */
  private int readNumber(int at, boolean tight, boolean afterYear) {
    if (last == null) {
      return NONE;
    }
    int end = text.digitsEnd(at);
    boolean counts =
        tight ? Quantities.isQuantity(text, end) : Quantities.isQuantityOrCount(text, end);
    boolean ofYear = end - at <= MOST_DIGITS && NumberChain.yearEnd(text, end) > end;
    // With no sign that it is a code, a number before a year is that of a document or a month.
    boolean other = counts || (ofYear && !tight && !afterYear);
    int number = other ? 0 : ofYear ? text.value(at, end) : numberAt(at);
    return number > last.number()
        ? addNumber(at, last.series(), number, ofYear ? Certainty.LIKELY : last.certainty())
        : NONE;
  }

  /**
   * Reads a number whose letter a word before it has named: {@code OIT 3}.
   *
   * @param instrument the instrument that was named
   * @param apart true after white space; the number may then be a count: {@code OIT 28 ข้อ}
   */
  int readNumberOf(Instrument instrument, int at, boolean apart) {
    Series series = series(instrument);
    int end = text.digitsEnd(at);
    int number = apart && Quantities.isQuantityOrCount(text, end) ? 0 : numberAt(at);
    if (number == 0 || (apart && isRangeOfQuantities(end))) {
      return NONE;
    }
    int splitEnd = SplitNumber.end(text, at, end, apart, series.greatest());
    return splitEnd == SplitNumber.NONE
        ? addNumber(at, series, number, Certainty.LIKELY)
        : addUnreadable(at, splitEnd);
  }

  /** Tells whether the other end of a range counts or measures, as in {@code 1-30 เมษายน}. */
  private boolean isRangeOfQuantities(int end) {
    Joiner joiner = Joiner.after(text, end);
    return text.isDigit(joiner.end()) && Quantities.isQuantity(text, text.digitsEnd(joiner.end()));
  }

  private int addNumber(int at, Series series, int number, Certainty certainty) {
    Optional<QuestionCode> code = series.code(number);
    if (code.isEmpty() || number > series.greatest()) {
      return NONE;
    }
    int end = text.digitsEnd(at);
    mentions.add(at, end, code.get(), certainty);
    last = new Last(series, number, certainty, false);
    return end;
  }

  /** Returns the number here, or 0 if it is part of another number. */
  private int numberAt(int at) {
    int end = text.digitsEnd(at);
    boolean fits = end > at
        && end - at <= MOST_DIGITS
        && !text.isWordAt(end)
        && !NumberChain.goesOn(text, end);
    return fits ? text.value(at, end) : 0;
  }

  /** Reads one or two digits that are no code where a code must stand. */
  int readUnreadable(int at) {
    int end = text.digitsEnd(at);
    boolean ends = !text.isWordAt(end)
        && (!NumberChain.joins(text.at(end)) || !text.isDigit(end + 1) || text.at(end) == ',');
    return end > at
            && end - at <= MOST_DIGITS
            && !isZero(at)
            && ends
            && !NumberChain.goesOn(text, end)
        ? addUnreadable(at, end)
        : NONE;
  }

  private boolean isZero(int at) {
    return CodeCharacters.digit(text.at(at)) == 0;
  }

  /** Returns the series of codes of an instrument. */
  Series series(Instrument instrument) {
    return requireNonNull(instruments.get(instrument), "ita bug: an instrument without a series");
  }
}
