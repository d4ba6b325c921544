package io.github.ita4j.text;

import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import java.util.Optional;

/** A series of codes that differ by their numbers, of an instrument or of a framework's label. */
interface Series {

  /** Returns the code of a number, if there is one. */
  Optional<QuestionCode> code(int number);

  /** Returns the greatest number that a question is known to have. */
  int greatest();

  /** The codes of an instrument, up to the greatest number of any year. */
  record OfInstrument(Instrument instrument, int greatest) implements Series {

    @Override
    public Optional<QuestionCode> code(int number) {
      return number == 0 ? Optional.empty() : Optional.of(QuestionCode.of(instrument, number));
    }
  }
}
