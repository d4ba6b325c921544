package io.github.ita4j.text;

import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import java.util.Optional;

/**
 * Codes that people tell apart by their numbers: those of an instrument, or those of a framework's
 * own label.
 */
interface Series {

  /** The code of a number, if there is one. */
  Optional<QuestionCode> code(int number);

  /** The greatest number that a question is known to have. */
  int greatest();

  /** The codes of an instrument, of which any year has at most so many. */
  record OfInstrument(Instrument instrument, int greatest) implements Series {

    @Override
    public Optional<QuestionCode> code(int number) {
      return number == 0 ? Optional.empty() : Optional.of(QuestionCode.of(instrument, number));
    }
  }
}
