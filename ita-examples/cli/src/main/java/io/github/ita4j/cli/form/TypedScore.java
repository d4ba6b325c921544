package io.github.ita4j.cli.form;

import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.ThaiDigits;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scores that people type into cells.
 *
 * <p>A number has the two decimals of every published score, since a spreadsheet drops its zeros. A
 * text has the decimals that it shows. Thai digits, a decimal comma, a percent sign, the words
 * คะแนน and ร้อยละ and spaces are allowed. Nothing is rounded.
 */
public final class TypedScore {

  /** The marks for no score. */
  public static final Set<String> NONE = Set.of("-", "–", "—", "−", "N/A", "n/a", "ไม่มี");

  private static final Pattern TEXT =
      Pattern.compile("(?:ร้อยละ|คะแนน)? ?([0-9]{1,3}(?:[.,][0-9]{1,10})?) ?(?:%|％|คะแนน)?\\.?");
  private static final int DECIMALS = 2;
  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  private TypedScore() {}

  /**
   * Reads the score of a cell.
   *
   * @return the score, or empty for a mark of no score
   * @throws TypedException if the cell holds something else
   */
  public static Optional<StatedScore> read(Cell cell) {
    return switch (cell.kind()) {
      case NUMBER, PERCENT -> Optional.of(ofNumber(cell));
      case TEXT -> ofText(cell.tidy());
      case DATE, DATE_SINCE_1904 -> throw new TypedException(Message.CELL_SCORE_IS_DAY);
      case NO_RESULT -> throw new TypedException(Message.CELL_NO_RESULT);
      case ERROR -> throw new TypedException(Message.CELL_ERROR, TypedException.shown(cell.text()));
      case FLAG -> throw new TypedException(Message.CELL_SCORE, TypedException.shown(cell.text()));
    };
  }

  /** Tells whether a cell holds a score. */
  public static boolean isIn(Optional<Cell> cell) {
    try {
      return cell.flatMap(TypedScore::read).isPresent();
    } catch (TypedException e) {
      return false;
    }
  }

  private static StatedScore ofNumber(Cell cell) {
    BigDecimal number = cell.number()
        .orElseThrow(
            () -> new TypedException(Message.CELL_SCORE, TypedException.shown(cell.text())));
    return StatedScore.published(score(number, number.toPlainString()).toBigDecimal());
  }

  /**
   * Reads the score of a text.
   *
   * @return the score, or empty for nothing or a mark of no score
   * @throws TypedException if the text says something else
   */
  public static Optional<StatedScore> ofText(String text) {
    if (text.isEmpty() || NONE.contains(text)) {
      return Optional.empty();
    }
    Matcher matcher = TEXT.matcher(ThaiDigits.toArabic(text));
    if (!matcher.matches()) {
      throw new TypedException(Message.CELL_SCORE, TypedException.shown(text));
    }
    String digits = matcher.group(1).replace(',', '.');
    Score score = score(new BigDecimal(digits), digits);
    int point = digits.indexOf('.');
    return Optional.of(StatedScore.of(score, point < 0 ? 0 : digits.length() - point - 1));
  }

  private static Score score(BigDecimal number, String shown) {
    if (number.signum() < 0 || number.compareTo(MOST) > 0) {
      throw new TypedException(Message.CELL_SCORE_RANGE, TypedException.shown(shown));
    }
    if (number.scale() > DECIMALS) {
      throw new TypedException(Message.CELL_SCORE_DECIMALS, TypedException.shown(shown));
    }
    return Score.of(number);
  }
}
