package io.github.ita4j.model;

import io.github.ita4j.model.ItaParseException.Reason;
import java.util.Objects;
import java.util.Optional;

/**
 * The code of a question. {@code I3} and {@code E1} are questions of the surveys, {@code O8} is an
 * item of the disclosure check.
 *
 * <p>A code means nothing without its fiscal year: O10 is E-Service in FY2568 and the yearly plan
 * in FY2563. Other spellings, such as {@code ๐๘} and {@code o-9}, are read by
 * {@link io.github.ita4j.text.QuestionCodeReader}.
 *
 * @param instrument the instrument, which gives the letter
 * @param number the number, 1 to 9999
 */
public record QuestionCode(Instrument instrument, int number) implements ElementId {

  private static final int MAX = 9999;
  private static final int LONGEST = 5;

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is out of range
   */
  public QuestionCode {
    Objects.requireNonNull(instrument, "instrument");
    ElementIds.requireNumber("question", number, MAX);
  }

  /**
   * Creates the code of a question.
   *
   * @param instrument the instrument
   * @param number the number, 1 to 9999
   * @return the code
   * @throws IllegalArgumentException if the number is out of range
   */
  public static QuestionCode of(Instrument instrument, int number) {
    return new QuestionCode(instrument, number);
  }

  /**
   * Reads the canonical text: a capital I, E or O and an Arabic number without a leading zero.
   *
   * @param text the text, for example {@code O8}
   * @return the code
   * @throws ItaParseException if the text has another form
   */
  public static QuestionCode parse(String text) {
    return tryParse(text)
        .orElseThrow(() -> ItaParseException.ofText(
            "question code",
            text,
            LONGEST,
            Reason.UNEXPECTED_CHARACTER,
            "I, E or O and a number from 1, such as O8"));
  }

  /**
   * Reads the canonical text, if it is one.
   *
   * @param text the text
   * @return the code, or empty where {@link #parse} would throw
   */
  public static Optional<QuestionCode> tryParse(String text) {
    int number = text.isEmpty() ? 0 : ElementIds.number(text, 1, text.length(), MAX);
    if (number == 0) {
      return Optional.empty();
    }
    return switch (text.charAt(0)) {
      case 'I' -> Optional.of(new QuestionCode(Instrument.IIT, number));
      case 'E' -> Optional.of(new QuestionCode(Instrument.EIT, number));
      case 'O' -> Optional.of(new QuestionCode(Instrument.OIT, number));
      default -> Optional.empty();
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QuestionCode that
        && instrument == that.instrument
        && number == that.number;
  }

  // Distinct from the hashes of a framework's other names, as long as numbers are small.
  @Override
  public int hashCode() {
    return 64 * (instrument.ordinal() + 1) + number;
  }

  @Override
  public Level level() {
    return Level.QUESTION;
  }

  @Override
  public int rank() {
    return ElementIds.rank(this, instrument.ordinal(), number, 0);
  }

  /** Returns the canonical text, for example {@code O8}. */
  @Override
  public String toString() {
    return instrument.letter() + Integer.toString(number);
  }
}
