package io.github.ita4j.text;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.ItaParseException.Reason;
import io.github.ita4j.model.QuestionCode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A reader of question codes as people write them, where {@link QuestionCode#parse} reads the
 * canonical form only.
 *
 * <p>Officials type {@code o8}, {@code e๑}, {@code e 5} or {@code o-9}, and often a zero for the
 * letter O: {@code ๐๘}, {@code 0๑๒} and {@code ๐๑๐} are O8, O12 and O10. {@link #read} takes a text
 * that is one code. {@link #scan(CharSequence)} finds the codes in a report's prose and says how
 * sure each reading is.
 *
 * <p>A text is read as it looks. Full-width letters and digits and Greek or Cyrillic look-alikes
 * are the Latin ones. Characters without width, such as a soft hyphen, are not there.
 *
 * <p>All methods are pure functions, and safe to call from any thread.
 */
public final class QuestionCodeReader {

  /** White space around a code is ignored, but not without end. */
  private static final int LONGEST = 64;

  /** {@code O9999} is the longest code that {@link QuestionCode} holds. */
  private static final int MOST_DIGITS = 4;

  /** A zero for the letter is read before one or two digits only. */
  private static final int MOST_DIGITS_AFTER_ZERO = 2;

  /**
   * The greatest numbers that any year is known to have had: 30 and 15 until FY2566, 48 in FY2562.
   */
  private static final Map<Instrument, Series> GREATEST = Map.of(
      Instrument.IIT, new Series.OfInstrument(Instrument.IIT, 30),
      Instrument.EIT, new Series.OfInstrument(Instrument.EIT, 15),
      Instrument.OIT, new Series.OfInstrument(Instrument.OIT, 48));

  private static final String WHAT = "question code";

  private static final String ALLOWED =
      "O, E or I and a number from 1 to 9999, such as O8, e๑, e 5 or o-9,"
          + " or a zero for the O, such as ๐๘ or 0๑๒";

  private QuestionCodeReader() {}

  /**
   * Reads one code: a letter O, E or I in any case and one to four Thai or Arabic digits; or a Thai
   * or Arabic zero that stands for the letter O, directly followed by one or two digits.
   *
   * <p>Spaces, a hyphen, a dot, an underscore or brackets may part letter and number: {@code O-12},
   * {@code O (12)}. White space around the code is ignored. A leading zero of the number counts for
   * nothing: {@code O08} is O8. The number 0 is no code. Whatever {@link QuestionCode#parse} reads
   * is read here too, with the same result.
   *
   * @param text the text, at most 64 characters, for example {@code ๐๘}
   * @return the code, for example O8
   * @throws ItaParseException if the text is no code
   */
  public static QuestionCode read(String text) {
    if (text.length() > LONGEST) {
      throw refusal(text, LONGEST, Reason.TOO_LONG);
    }
    LegibleText legible = LegibleText.of(text);
    int start = legible.isGap(0) ? 1 : 0;
    int end = legible.isGap(legible.length() - 1) ? legible.length() - 1 : legible.length();
    if (start >= end) {
      throw refusal(text, 0, Reason.EMPTY);
    }
    Optional<Instrument> letter = CodeCharacters.instrument(legible.at(start));
    if (letter.isEmpty() && CodeCharacters.digit(legible.at(start)) != 0) {
      throw refusal(text, legible.originalStart(start), Reason.UNEXPECTED_CHARACTER);
    }
    int first = letter.isPresent()
        ? Math.min(LetterCode.firstDigit(legible, start + 1, true), end)
        : start + 1;
    int number = number(
        text, legible, first, end, letter.isPresent() ? MOST_DIGITS : MOST_DIGITS_AFTER_ZERO);
    return QuestionCode.of(letter.orElse(Instrument.OIT), number);
  }

  /**
   * Reads one code, if the text is one.
   *
   * @param text the text
   * @return the code, or empty where {@link #read} would throw
   */
  public static Optional<QuestionCode> tryRead(String text) {
    try {
      return Optional.of(read(text));
    } catch (ItaParseException e) {
      return Optional.empty();
    }
  }

  /**
   * Finds all mentions of questions in a text. It never throws, and its time grows in line with the
   * text's length.
   *
   * <p>{@link Certainty#CERTAIN} are
   *
   * <ul>
   *   <li>O, E or I in any case, and one or two Thai or Arabic digits. Spaces, a hyphen, a dot, an
   *       underscore or brackets may part them: {@code e๑}, {@code e 5}, {@code o-9}, {@code O.12},
   *       {@code O(12)}, {@code O๒๗}.
   *   <li>A Thai or Arabic zero for the letter O and one or two digits ({@code ๐๘}, {@code 0๑๒})
   *       after a word that announces a code: อ้างอิง, อ้างอิงจาก, ข้อ, ข้อที่, ข้อคำถาม,
   *       ข้อคำถามที่, ประเด็น (not ประเด็นที่), OIT, ตัวชี้วัด, ตัวชี้วัดที่, เกณฑ์ชี้วัด, or
   *       several of these ({@code OIT ข้อ}).
   * </ul>
   *
   * <p>{@link Certainty#LIKELY} are
   *
   * <ul>
   *   <li>a number after OIT ({@code OIT 3}, {@code OIT1}, {@code OIT ข้อ ๒๓}), or after ข้อ of IIT
   *       or EIT;
   *   <li>an Arabic zero followed by one or two Thai digits anywhere ({@code 0๒๑});
   *   <li>a zero and a number in a run of three lines or more that begin with one ({@code 01.
   *       โครงสร้าง}), or in a list of three or more that a word joins ({@code ๐๘ ๐๙ และ ๐๑๐}).
   * </ul>
   *
   * <p>A list or range is read whole. After a code, a number without its letter is a mention of its
   * own, as certain as that code: {@code O8,9}, {@code O8 และ 9}, {@code O12/13}, and both ends of
   * {@code O29-33} without those between. A comma, a slash, a hyphen or dash, a tilde, และ, หรือ,
   * กับ or ถึง may join them; between codes with a zero, also a space. Such a number is greater
   * than the one before it. It is no part of a decimal, an amount, a date or a time, and counts
   * nothing. So {@code O1 100.00}, {@code O8 และ 12 เดือน}, {@code O13/1} and {@code O8/2568} have
   * one mention each.
   *
   * <p>{@link Certainty#UNREADABLE} are
   *
   * <ul>
   *   <li>a number whose two digits a space or a line break has parted: {@code O1 2} may be O12;
   *   <li>one or two digits without a letter or a zero before them where a code must stand: after
   *       อ้างอิงจาก, ข้อคำถาม or ข้อ on the same line, also in a list with other codes, or opening
   *       a paragraph directly before ประเด็น, not ประเด็นที่ ({@code ๓๓ ประเด็น}). A line break or
   *       {@code <p>} opens a paragraph.
   * </ul>
   *
   * <p>But ข้อ also numbers clauses and counts, and no code must stand after it, so that nothing is
   * reported,
   *
   * <ul>
   *   <li>where it opens a paragraph and text other than ประเด็น follows the number on its line
   *       ({@code ข้อ ๑ ประกาศนี้…}),
   *   <li>where แห่ง or วรรค follows the number,
   *   <li>where a number that is no mention stands before it ({@code พ.ศ. ๒๕๖๐ ข้อ ๕}, {@code ๑๐
   *       ข้อ ๒๐ คะแนน}),
   *   <li>in หัวข้อ and ข้อที่.
   * </ul>
   *
   * <p>Words that announce or join codes are found also where text extraction has damaged them:
   * with marks in the wrong place ({@code ขอ้}), with a space before a mark ({@code ข ้อ}), or with
   * a split sara am ({@code ค าถาม}).
   *
   * <p>Everything else is silent. In particular:
   *
   * <ul>
   *   <li>A letter directly before or after the code makes it part of a word ({@code video1},
   *       {@code Do 5}, {@code E2E}), and so do a digit, a combining mark, and a per cent sign
   *       before it ({@code %E2} is part of an address). A Thai letter does not: Thai is written
   *       without spaces, {@code ตามO8} mentions O8.
   *   <li>A third digit of any script makes it another number. Where something parts letter and
   *       number, so does a decimal point or a thousands comma with digits: {@code E ๕๐.๖๙} is a
   *       tier and a score.
   *   <li>What stands around it may make it a tier or a quantity ({@code ระดับ E 50}, {@code E 5
   *       แผ่น}), a mail address ({@code e5@example.org}), a place or a product ({@code ห้อง E5},
   *       {@code Core i5}), or a Roman numeral ({@code Part I 10 ข้อ}). An E with more than 15, the
   *       most that a year has asked, is a fuel or a socket. All these are codes after a word that
   *       announces one.
   *   <li>A zero or a plain number that goes on with a slash, hyphen, point, comma or colon and
   *       more digits is a date, a telephone or document number or an amount ({@code ๐๘/๑๑/๒๕๖๓}),
   *       unless all its parts can be codes of one list ({@code ข้อ ๐๘/๑๐}). Telephone numbers
   *       written with spaces are silent too.
   *   <li>The number zero is no code, even where a code must stand ({@code O0}, {@code ๐๐}). A
   *       leading zero of the number counts for nothing: {@code O08} is O8.
   *   <li>A number after OIT is a weight, a score or a year where another instrument has one before
   *       it, or where it is greater than 48, the most that a year has had.
   * </ul>
   *
   * @param prose any text, plain or with simple markup
   * @return the mentions in the order of their offsets, which do not overlap; unmodifiable
   */
  public static List<QuestionMention> scan(CharSequence prose) {
    return scan(prose, GREATEST, List.of());
  }

  /**
   * Finds all mentions of questions in a text, as {@link #scan(CharSequence)} does, and those by a
   * label of the framework.
   *
   * <p>A label such as {@code MOIT 12} is found in any case, with Thai or Arabic digits, and with
   * the same signs before its number as a letter; a list goes on from it ({@code MOIT 12, 13}). Its
   * mention is CERTAIN and has the code that the framework gives to the label. Where a label looks
   * like a code, the label counts.
   *
   * <p>A code that the framework does not have, its catalogue of the instrument being complete, is
   * LIKELY instead of CERTAIN: it may be a code of another year, or none.
   *
   * @param prose any text, plain or with simple markup
   * @param framework the framework whose questions the text speaks of, for example that of its
   *     fiscal year
   * @return the mentions in the order of their offsets, which do not overlap; unmodifiable
   */
  public static List<QuestionMention> scan(CharSequence prose, Framework framework) {
    Map<Instrument, Series> series = new EnumMap<>(GREATEST);
    for (Element element : framework.elements()) {
      if (element.id() instanceof QuestionCode code) {
        series.computeIfPresent(
            code.instrument(),
            (instrument, known) ->
                new Series.OfInstrument(instrument, Math.max(known.greatest(), code.number())));
      }
    }
    return scan(prose, series, LabelledSeries.of(framework)).stream()
        .map(mention -> judge(mention, framework))
        .toList();
  }

  private static List<QuestionMention> scan(
      CharSequence prose, Map<Instrument, Series> series, List<LabelledSeries> labels) {
    String text = prose.toString();
    return new MentionScanner(text.startsWith("\uFEFF") ? text.substring(1) : text, series, labels)
        .scan();
  }

  private static QuestionMention judge(QuestionMention mention, Framework framework) {
    boolean doubtful = mention.certainty() == Certainty.CERTAIN
        && mention.code().flatMap(framework::findElement).isEmpty();
    return doubtful
        ? new QuestionMention(mention.offset(), mention.raw(), mention.code(), Certainty.LIKELY)
        : mention;
  }

  private static int number(String text, LegibleText legible, int first, int end, int mostDigits) {
    int last = Math.min(legible.digitsEnd(first), end);
    if (last - first > mostDigits) {
      throw refusal(text, legible.originalStart(first + mostDigits), Reason.TOO_LONG);
    }
    int codeEnd = last == first ? -1 : LetterCode.end(legible, first, last);
    if (codeEnd != end) {
      int wrong = last == end ? legible.originalEnd(end) : legible.originalStart(last);
      throw refusal(text, wrong, Reason.UNEXPECTED_CHARACTER);
    }
    int number = legible.value(first, last);
    if (number == 0) {
      throw refusal(text, legible.originalStart(first), Reason.OUT_OF_RANGE);
    }
    return number;
  }

  private static ItaParseException refusal(String text, int index, Reason reason) {
    return new ItaParseException(WHAT, text, index, reason, ALLOWED);
  }
}
