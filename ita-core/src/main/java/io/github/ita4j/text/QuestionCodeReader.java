package io.github.ita4j.text;

import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.ItaParseException.Reason;
import io.github.ita4j.model.QuestionCode;
import java.util.List;
import java.util.Optional;

/**
 * Reads question codes as people write them, where {@link QuestionCode#parse} reads the canonical form only.
 *
 * <p>Officials type {@code o8}, {@code e๑}, {@code e 5} or {@code o-9}, and often a zero for the letter O: {@code ๐๘},
 * {@code 0๑๒} and {@code ๐๑๐} are O8, O12 and O10. {@link #read} takes a text that is one code; {@link #scan} finds the
 * codes in a report's prose and says how sure each reading is.
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

  private static final String WHAT = "question code";

  private static final String ALLOWED =
      "O, E or I and a number from 1 to 9999, such as O8, e๑, e 5 or o-9, or a zero for the O, such as ๐๘ or 0๑๒";

  private QuestionCodeReader() {}

  /**
   * Reads one code: a letter O, E or I in any case, at most one space or hyphen, and one to four Thai or Arabic digits; or
   * a Thai or Arabic zero that stands for the letter O, directly followed by one or two digits.
   *
   * <p>White space around it is ignored. A leading zero of the number counts for nothing: {@code O08} is O8. The number 0
   * is no code. Whatever {@link QuestionCode#parse} reads is read here too, with the same result.
   *
   * @param text the text, at most 64 characters, for example {@code ๐๘}
   * @return the code, for example O8
   * @throws ItaParseException if the text is no code
   */
  public static QuestionCode read(String text) {
    if (text.length() > LONGEST) {
      throw refusal(text, LONGEST, Reason.TOO_LONG);
    }
    int start = 0;
    int end = text.length();
    while (start < end && isWhiteSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isWhiteSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      throw refusal(text, 0, Reason.EMPTY);
    }
    Optional<Instrument> letter = CodeCharacters.instrument(text.charAt(start));
    if (letter.isEmpty() && CodeCharacters.digit(text.charAt(start)) != 0) {
      throw refusal(text, start, Reason.UNEXPECTED_CHARACTER);
    }
    int first = start + 1;
    if (letter.isPresent() && first < end && CodeCharacters.isSeparator(text.charAt(first))) {
      first++;
    }
    int number =
        number(text, first, end, letter.isPresent() ? MOST_DIGITS : MOST_DIGITS_AFTER_ZERO);
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
   * Finds all mentions of questions in a text. It never throws, and its time grows in line with the text's length.
   *
   * <p>{@link Certainty#CERTAIN} are
   *
   * <ul>
   *   <li>O, E or I in any case, at most one space or hyphen, and one or two Thai or Arabic digits: {@code e๑},
   *       {@code e 5}, {@code o-9}, {@code O๒๗}, both codes of {@code O10/O11}, and both ends of {@code O1-O9} without
   *       those between;
   *   <li>a Thai or Arabic zero for the letter O and one or two digits ({@code ๐๘}, {@code 0๑๒}) after อ้างอิงจาก, ข้อ (so
   *       also อ้างอิงข้อ), OIT, ตัวชี้วัด or เกณฑ์ชี้วัด, with or without white space between; and further such codes
   *       joined to it by และ, a comma, a slash, or as a range by a hyphen or ถึง.
   * </ul>
   *
   * <p>{@link Certainty#LIKELY} is an Arabic zero followed by one or two Thai digits anywhere else ({@code 0๒๑}).
   *
   * <p>{@link Certainty#UNREADABLE} are one or two digits without a letter or a zero before them where a code must stand:
   * after อ้างอิงจาก or ข้อ on the same line, also in a list with other codes, or opening a paragraph directly before ประเด็น,
   * not ประเด็นที่ ({@code ๓๓ ประเด็น}). A line break or {@code <p>} opens a paragraph. But ข้อ also numbers clauses and
   * counts, and no code must stand after it, so that nothing is reported,
   *
   * <ul>
   *   <li>where it opens a paragraph and text other than ประเด็น follows the number on its line
   *       ({@code ข้อ ๑ ประกาศนี้…}),
   *   <li>where แห่ง or วรรค follows the number,
   *   <li>where a number that is no mention stands before it ({@code พ.ศ. ๒๕๖๐ ข้อ ๕}, {@code ๑๐ ข้อ ๒๐ คะแนน}),
   *   <li>in หัวข้อ.
   * </ul>
   *
   * <p>Everything else is silent. In particular:
   *
   * <ul>
   *   <li>A letter directly before or after the code makes it part of a word ({@code video1}, {@code Do 5}, {@code E2E}),
   *       and so do a digit, a combining mark, and a per cent sign before it ({@code %E2} is part of an address). A Thai
   *       letter does not: Thai is written without spaces, {@code ตามO8} mentions O8.
   *   <li>A third digit of any script makes it another number. After a space or hyphen so does a decimal point or a
   *       thousands comma with digits: {@code E ๕๐.๖๙} is a tier and a score.
   *   <li>A zero or a plain number that goes on with a slash, hyphen, point, comma or colon and more digits is a date, a
   *       telephone or document number or an amount ({@code ๐๘/๑๑/๒๕๖๓}, also {@code ๐๘/๑๐}), unless all its parts are such
   *       codes ({@code ๐๘/๐๙}), or commas join it to numbers of one or two digits where a code must stand
   *       ({@code ข้อ ๐๘,๑๐}); telephone numbers written with spaces are silent too.
   *   <li>The number zero is no code, even where a code must stand ({@code O0}, {@code ๐๐}). A leading zero of the number
   *       counts for nothing: {@code O08} is O8.
   *   <li>{@code I 5} is always I5: that a text uses the pronoun or a Roman numeral before a number cannot be told apart,
   *       and reports on ITA rarely do.
   * </ul>
   *
   * @param prose any text, plain or with simple markup
   * @return the mentions in the order of their offsets, which do not overlap; unmodifiable
   */
  public static List<QuestionMention> scan(CharSequence prose) {
    String text = prose.toString();
    return new MentionScanner(text.startsWith("\uFEFF") ? text.substring(1) : text).scan();
  }

  private static int number(String text, int first, int end, int mostDigits) {
    if (first == end) {
      throw refusal(text, end, Reason.UNEXPECTED_CHARACTER);
    }
    int number = 0;
    for (int i = first; i < end; i++) {
      int digit = CodeCharacters.digit(text.charAt(i));
      if (digit < 0) {
        throw refusal(text, i, Reason.UNEXPECTED_CHARACTER);
      }
      if (i - first == mostDigits) {
        throw refusal(text, i, Reason.TOO_LONG);
      }
      number = number * 10 + digit;
    }
    if (number == 0) {
      throw refusal(text, first, Reason.OUT_OF_RANGE);
    }
    return number;
  }

  private static boolean isWhiteSpace(char c) {
    return CodeCharacters.isBlank(c) || Character.isWhitespace(c);
  }

  private static ItaParseException refusal(String text, int index, Reason reason) {
    return new ItaParseException(WHAT, text, index, reason, ALLOWED);
  }
}
