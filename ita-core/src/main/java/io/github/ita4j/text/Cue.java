package io.github.ita4j.text;

import io.github.ita4j.model.Instrument;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sequence of words that announces a code: {@code ข้อ}, {@code OIT ข้อ}, {@code ตัวชี้วัดที่}.
 *
 * @param start the start of the first word
 * @param end the end of the last word
 * @param words the kinds of words
 * @param instrument the instrument that is named, if any
 */
record Cue(int start, int end, Set<Word> words, Optional<Instrument> instrument) {

  /** A kind of word in a cue. */
  enum Word {
    REFERENCE,
    FROM,
    ITEM,
    QUESTION,
    ORDINAL,
    INDICATOR,
    ISSUE,
    INSTRUMENT
  }

  private static final ThaiWord REFERENCE = ThaiWord.of("อ้างอิง");
  private static final ThaiWord FROM = ThaiWord.of("จาก");
  private static final ThaiWord BY = ThaiWord.of("ตาม");
  private static final ThaiWord ITEM = ThaiWord.of("ข้อ");
  private static final ThaiWord QUESTION = ThaiWord.of("คำถาม");
  private static final ThaiWord ORDINAL = ThaiWord.of("ที่");
  private static final ThaiWord INDICATOR = ThaiWord.of("ตัวชี้วัด");
  private static final ThaiWord CRITERION = ThaiWord.of("เกณฑ์ชี้วัด");
  private static final ThaiWord ISSUE = ThaiWord.of("ประเด็น");
  private static final ThaiWord PART = ThaiWord.of("ส่วนที่");

  private static final List<ThaiWord> WORDS_BEFORE_A_YEAR = ThaiWord.list("ประจำ ปี งบประมาณ พ.ศ.");

  private static final List<ThaiWord> WORDS_BEFORE_AN_INSTRUMENT =
      ThaiWord.list("ของ ใน ตาม แบบ วัด ตรวจ");

  /** Finds a cue that starts here. */
  static Optional<Cue> find(LegibleText text, int start) {
    return startsWord(text, start) ? new Reader(text, start).read() : Optional.empty();
  }

  /** Finds the instrument that is named after the end of a number: {@code ข้อ 14 ของแบบวัด OIT}. */
  static Optional<Instrument> instrumentAfter(LegibleText text, int numberEnd) {
    int at = text.skipBlank(numberEnd);
    int name = at;
    for (ThaiWord word : WORDS_BEFORE_AN_INSTRUMENT) {
      int wordEnd = word.end(text, name);
      name = wordEnd == ThaiWord.NONE ? name : text.skipBlank(wordEnd);
    }
    name = text.at(name) == '(' ? name + 1 : name;
    return name > at ? instrumentAt(text, name) : Optional.empty();
  }

  /** Reads IIT, EIT or OIT. MOIT is another assessment, of the health ministry. */
  private static Optional<Instrument> instrumentAt(LegibleText text, int at) {
    return CodeCharacters.instrument(text.at(at))
        .filter(named -> text.startsWithLatin("IT", at + 1)
            && !text.isWithinWord(at)
            && !CodeCharacters.isPartOfWord(text.at(at + 3)));
  }

  /**
   * Tells whether a word of a cue starts here. Looking at the first letter excludes most characters
   * at once.
   */
  private static boolean startsWord(LegibleText text, int at) {
    return switch (text.at(at)) {
      case 'อ' -> REFERENCE.startsAt(text, at);
      case 'ข' -> ITEM.startsAt(text, at);
      case 'ต' -> INDICATOR.startsAt(text, at);
      case 'เ' -> CRITERION.startsAt(text, at);
      case 'ป' -> ISSUE.startsAt(text, at);
      default -> instrumentAt(text, at).isPresent();
    };
  }

  /** Tells whether something is cited, so that a number must be a code. */
  boolean cites() {
    return has(Word.REFERENCE) && (has(Word.FROM) || has(Word.ITEM));
  }

  boolean has(Word word) {
    return words.contains(word);
  }

  /** Tells whether a zero that follows stands for the letter O. */
  boolean announcesZero() {
    return instrument.filter(named -> named != Instrument.OIT).isEmpty()
        && !(has(Word.ISSUE) && has(Word.ORDINAL));
  }

  /** Tells whether a bare number that follows is the number of a question of the instrument. */
  boolean announcesNumber() {
    return instrument.filter(named -> named == Instrument.OIT || has(Word.ITEM)).isPresent();
  }

  /** A reader of one word after the other. */
  private static final class Reader {

    private final LegibleText text;
    private final int start;
    private final Set<Word> words = EnumSet.noneOf(Word.class);
    private Optional<Instrument> instrument = Optional.empty();
    private int end;

    Reader(LegibleText text, int start) {
      this.text = text;
      this.start = start;
      this.end = start;
    }

    Optional<Cue> read() {
      while (readWord(afterGap()) || readWord(afterQualifiers())) {
        // The conditions advance the end of the cue.
      }
      boolean announces = words.stream().anyMatch(word -> word != Word.INSTRUMENT)
          || instrument.filter(Instrument.OIT::equals).isPresent();
      return announces ? Optional.of(new Cue(start, end, words, instrument)) : Optional.empty();
    }

    /** Returns the start of a next word. A bracket may close after an instrument. */
    private int afterGap() {
      return text.skipGapWithinSentence(isAfterInstrument() && text.at(end) == ')' ? end + 1 : end);
    }

    /** Returns the start of a next word after a part and a year of an instrument. */
    private int afterQualifiers() {
      if (!isAfterInstrument()) {
        return end;
      }
      int at = afterGap();
      int part = text.startsWithLatin("PART", at) ? at + 4 : PART.end(text, at);
      if (part != ThaiWord.NONE && text.isDigit(text.skipBlank(part))) {
        at = text.skipBlank(text.skipBlank(part) + 1);
      }
      int year = at;
      for (ThaiWord word : WORDS_BEFORE_A_YEAR) {
        int wordEnd = word.end(text, year);
        year = wordEnd == ThaiWord.NONE ? year : text.skipBlank(wordEnd);
      }
      return text.digitsEnd(year) - year == 4 ? text.skipBlank(year + 4) : at;
    }

    private boolean isAfterInstrument() {
      return end > start && Character.toUpperCase(text.at(end - 1)) == 'T';
    }

    private boolean readWord(int at) {
      return readReference(at)
          || readItem(at)
          || readOrdinalled(INDICATOR, Word.INDICATOR, at)
          || readOrdinalled(CRITERION, Word.INDICATOR, at)
          || readOrdinalled(ISSUE, Word.ISSUE, at)
          || readInstrument(at);
    }

    private boolean readReference(int at) {
      int after = REFERENCE.end(text, at);
      if (after == ThaiWord.NONE) {
        return false;
      }
      words.add(Word.REFERENCE);
      end = after;
      for (ThaiWord word : new ThaiWord[] {FROM, BY}) {
        int wordEnd = word.end(text, text.skipBlank(after));
        if (wordEnd != ThaiWord.NONE) {
          words.add(Word.FROM);
          end = wordEnd;
        }
      }
      return true;
    }

    private boolean readItem(int at) {
      int after = ITEM.end(text, at);
      if (after == ThaiWord.NONE) {
        return false;
      }
      words.add(Word.ITEM);
      words.remove(Word.ISSUE);
      end = after;
      int questionEnd = QUESTION.end(text, text.skipBlank(end));
      if (questionEnd != ThaiWord.NONE) {
        words.add(Word.QUESTION);
        end = questionEnd;
      }
      readOrdinal();
      return true;
    }

    private boolean readOrdinalled(ThaiWord word, Word kind, int at) {
      int after = word.end(text, at);
      if (after == ThaiWord.NONE) {
        return false;
      }
      words.add(kind);
      end = after;
      readOrdinal();
      return true;
    }

    private void readOrdinal() {
      words.remove(Word.ORDINAL);
      int after = ORDINAL.end(text, text.skipBlank(end));
      if (after != ThaiWord.NONE) {
        words.add(Word.ORDINAL);
        end = after;
      }
    }

    private boolean readInstrument(int at) {
      Optional<Instrument> named = instrumentAt(text, at);
      // Two instruments in a row are no cue, as reading on from each would take quadratic time.
      if (named.isEmpty() || isAfterInstrument()) {
        return false;
      }
      words.add(Word.INSTRUMENT);
      instrument = named;
      end = at + 3;
      return true;
    }
  }
}
