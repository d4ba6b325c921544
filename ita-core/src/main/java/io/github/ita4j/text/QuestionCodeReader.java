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
 * A reader of question codes as people write them. {@link QuestionCode#parse} reads only the
 * canonical form.
 *
 * <p>Officials type {@code o8}, {@code e๑}, {@code e 5} or {@code o-9}, and often a zero for the
 * letter O. So {@code ๐๘}, {@code 0๑๒} and {@code ๐๑๐} are O8, O12 and O10. {@link #read} takes a
 * text that is one code. {@link #scan(CharSequence)} finds the codes in a report's prose, each with
 * the certainty of the reading.
 *
 * <p>A text is read as it looks. Full-width letters and digits and Greek or Cyrillic look-alikes
 * count as the Latin ones. Characters without width, such as a soft hyphen, are ignored.
 *
 * <p>All methods are pure functions, and safe to call from any thread.
 */
public final class QuestionCodeReader {

  /** The length of the longest text of one code, with white space around it. */
  private static final int LONGEST = 64;

  /** The most digits of a code: {@link QuestionCode} holds up to {@code O9999}. */
  private static final int MOST_DIGITS = 4;

  /** The most digits after a zero for the letter. */
  private static final int MOST_DIGITS_AFTER_ZERO = 2;

  /** The greatest known numbers: IIT 30 and EIT 15 until FY2566, OIT 48 in FY2562. */
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
   * Reads one code.
   *
   * <p>A code is a letter O, E or I in any case and one to four Thai or Arabic digits. It may also
   * be a Thai or Arabic zero for the letter O, directly followed by one or two digits.
   *
   * <p>Spaces, a hyphen, a dot, an underscore or brackets may separate letter and number:
   * {@code O-12}, {@code O (12)}. White space around the code is ignored. So is a leading zero of
   * the number: {@code O08} is O8. The number 0 is no code. Every text that
   * {@link QuestionCode#parse} accepts has the same result here.
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
   *       underscore or brackets may separate them: {@code e๑}, {@code e 5}, {@code o-9},
   *       {@code O.12}, {@code O(12)}, {@code O๒๗}.
   *   <li>A zero for the letter O after a word that announces a code. The zero is Thai or Arabic,
   *       and one or two digits follow: {@code ๐๘}, {@code 0๑๒}. The words are อ้างอิง, อ้างอิงจาก,
   *       ข้อ, ข้อที่, ข้อคำถาม, ข้อคำถามที่, ประเด็น (not ประเด็นที่), OIT, ตัวชี้วัด,
   *       ตัวชี้วัดที่, เกณฑ์ชี้วัด, or several of these ({@code OIT ข้อ}).
   * </ul>
   *
   * <p>{@link Certainty#LIKELY} are
   *
   * <ul>
   *   <li>a number after OIT ({@code OIT 3}, {@code OIT1}, {@code OIT ข้อ ๒๓}), or after ข้อ of IIT
   *       or EIT;
   *   <li>an Arabic zero followed by one or two Thai digits anywhere ({@code 0๒๑});
   *   <li>a zero and a number that begin a line ({@code 01. โครงสร้าง}), in a run of three or more
   *       such lines;
   *   <li>a zero and a number in a list of three or more that a word joins ({@code ๐๘ ๐๙ และ ๐๑๐});
   *   <li>a code directly before a thousands comma and three digits, other than a score of 100
   *       ({@code O10,000}).
   * </ul>
   *
   * <p>A list or range is read whole. After a code, a number without its letter is a mention of its
   * own, as certain as that code. Examples are {@code O8,9}, {@code O8 และ 9} and {@code O12/13}. A
   * range such as {@code O29-33} gives its two ends, and none between them.
   *
   * <p>A comma, a slash, a hyphen or dash, a tilde, และ, หรือ, กับ or ถึง may join the numbers.
   * Between codes with a zero, a space may too. Such a number is greater than the one before it. It
   * is not part of a decimal, an amount, a date or a time, and counts nothing. So {@code O1
   * 100.00}, {@code O8 และ 12 เดือน}, {@code O13/1} and {@code O8/2568} have one mention each. A
   * list goes on after such a year. A number before one is a likely mention if a single sign joins
   * it, or if the code before it has a year too: {@code O29-33/2566}, {@code O8/2568, 9/2568}.
   * Otherwise it is that of a document or a month: {@code O17 - 20/2566}.
   *
   * <p>{@link Certainty#UNREADABLE} are
   *
   * <ul>
   *   <li>a number with a space or a line break between its two digits: {@code O1 2} may be O12;
   *   <li>one or two digits where a code must stand, without a letter or a zero before them. This
   *       is so after อ้างอิงจาก, ข้อคำถาม or ข้อ on the same line, also in a list with other
   *       codes. It is also so at the start of a paragraph directly before ประเด็น, but not
   *       ประเด็นที่: {@code ๓๓ ประเด็น}. A line break or {@code <p>} starts a paragraph.
   * </ul>
   *
   * <p>But ข้อ also numbers clauses and counts items, so no code need follow. Nothing is reported
   *
   * <ul>
   *   <li>if it starts a paragraph and text other than ประเด็น follows the number on its line
   *       ({@code ข้อ ๑ ประกาศนี้…}),
   *   <li>if แห่ง or วรรค follows the number,
   *   <li>if it follows a number that is no mention ({@code พ.ศ. ๒๕๖๐ ข้อ ๕}, {@code ๑๐ ข้อ ๒๐
   *       คะแนน}),
   *   <li>in หัวข้อ and ข้อที่.
   * </ul>
   *
   * <p>Words that announce or join codes are also found where text extraction has damaged them.
   * Marks may be in the wrong place ({@code ขอ้}) or have a space before them ({@code ข ้อ}). Sara
   * am may be split ({@code ค าถาม}).
   *
   * <p>Nothing else is reported. In particular:
   *
   * <ul>
   *   <li>A letter directly before or after the code makes it part of a word: {@code video1},
   *       {@code Do 5}, {@code E2E}. A digit or a combining mark does so too, and a per cent sign
   *       before it: {@code %E2} is part of an address. A Thai letter does not, as Thai has no
   *       spaces between words: {@code ตามO8} mentions O8.
   *   <li>A third digit of any script makes it another number. If letter and number are apart, a
   *       decimal point or a thousands comma with digits does so too: {@code E ๕๐.๖๙} is a tier and
   *       a score.
   *   <li>The words around it may show another meaning. It may be a tier or a quantity
   *       ({@code ระดับ E 50}, {@code E 5 แผ่น}), a mail address ({@code e5@example.org}) or a
   *       place ({@code ห้อง E5}). It may also be a product ({@code Core i5}) or a Roman numeral
   *       ({@code Part I 10 ข้อ}). An E above 15, the most of any year, is a fuel or a socket.
   *       After a word that announces a code, all these are codes.
   *   <li>A zero or plain number may continue with a slash, hyphen, point, comma or colon and more
   *       digits. It is then a date, an amount, or a telephone or document number:
   *       {@code ๐๘/๑๑/๒๕๖๓}. But it is read if all its parts can be codes of one list: {@code ข้อ
   *       ๐๘/๑๐}. Telephone numbers with spaces are not reported either.
   *   <li>The number zero is no code, even where a code must stand ({@code O0}, {@code ๐๐}). A
   *       leading zero of the number is ignored: {@code O08} is O8.
   *   <li>A number after OIT is a weight, a score or a year if another instrument has one before
   *       it. So is a number above 48, the most of any year.
   * </ul>
   *
   * @param prose any text, plain or with simple markup
   * @return the mentions in the order of their offsets, without overlap; unmodifiable
   */
  public static List<QuestionMention> scan(CharSequence prose) {
    return scan(prose, GREATEST, List.of());
  }

  /**
   * Finds all mentions of questions in a text, as {@link #scan(CharSequence)} does, and those by a
   * label of the framework.
   *
   * <p>A label such as {@code MOIT 12} may have any case and Thai or Arabic digits. Before its
   * number it may have the same signs as a letter. It may begin a list: {@code MOIT 12, 13}. Its
   * mention is CERTAIN and has the framework's code for the label. A label that looks like a code
   * is read as the label.
   *
   * <p>A code that is absent from the framework's complete catalogue of an instrument is LIKELY
   * instead of CERTAIN. It may be a code of another year, or none.
   *
   * @param framework the framework of the text's questions, for example that of its fiscal year
   * @param prose any text, plain or with simple markup
   * @return the mentions in the order of their offsets, without overlap; unmodifiable
   */
  public static List<QuestionMention> scan(Framework framework, CharSequence prose) {
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
        ? QuestionMention.builder().from(mention).certainty(Certainty.LIKELY).build()
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
