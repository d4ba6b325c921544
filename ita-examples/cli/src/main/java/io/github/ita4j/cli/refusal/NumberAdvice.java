package io.github.ita4j.cli.refusal;

import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.UnseenCharacters;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.ThaiDigits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The way to mend a score or a year that somebody typed as on paper. */
final class NumberAdvice {

  private static final Pattern NO_SCORE =
      Pattern.compile("(?i)\\s*(?:[-–—−.]*|n/?a|ไม่.*|null|none)\\s*");

  private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,12}");
  private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,3})[.]([0-9]{1,12})");
  private static final Set<RefusalReason> NUMBERS = EnumSet.of(
      RefusalReason.NOT_A_SCORE,
      RefusalReason.WRONG_DECIMALS,
      RefusalReason.NOT_A_YEAR,
      RefusalReason.NOT_A_COUNT,
      RefusalReason.NOT_AN_AMOUNT);

  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,10}");
  private static final Pattern EXPONENT =
      Pattern.compile("-?[0-9]{1,12}(?:[.][0-9]{1,12})?[eE][+-]?[0-9]{1,2}");
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(?:[.][0-9]{1,2})?");
  private static final Pattern BUDDHIST_DATE =
      Pattern.compile("\"(2[45][0-9]{2})(-[0-9]{2}(?:-[0-9]{2})?)\"");
  private static final Pattern YEAR = Pattern.compile(".*?((?:25)?[0-9]{2})");

  private final Messages messages;

  NumberAdvice(Messages messages) {
    this.messages = messages;
  }

  /**
   * Returns the advice on a refused score.
   *
   * @param shown the value as JSON
   */
  List<String> score(String shown) {
    List<String> advice = new ArrayList<>();
    boolean quoted = shown.startsWith("\"");
    String text = quoted ? shown.replaceAll("^\"|\"$", "") : shown;
    if (quoted && NO_SCORE.matcher(text).matches()) {
      advice.add(messages.text(Complaint.ADVICE_NO_SCORE));
      return advice;
    }
    if (quoted) {
      String plain = plain(text, advice);
      advice.add(
          Score.tryParse(plain).isPresent()
              ? messages.text(Complaint.ADVICE_NUMBER, plain)
              : messages.text(Complaint.ADVICE_NOT_TEXT));
      return advice;
    }
    Matcher decimal = DECIMAL.matcher(text);
    if (DIGITS.matcher(text).matches() && isFar(text)) {
      add(advice, Complaint.ADVICE_POINT, text.substring(0, 2) + "." + text.substring(2));
    } else if (decimal.matches()) {
      String whole = decimal.group(1);
      if (isFar(whole)) {
        add(
            advice,
            Complaint.ADVICE_POINT,
            whole.substring(0, 2) + "." + whole.substring(2) + decimal.group(2));
      } else if (decimal.group(2).length() > 2) {
        add(advice, Complaint.ADVICE_DECIMALS, whole + "." + decimal.group(2).substring(0, 2));
      }
    }
    return advice;
  }

  /** Tells whether a whole number is so far above 100 that a point is missing. */
  private static boolean isFar(String whole) {
    return whole.length() > 3
        ? whole.charAt(0) != '-'
        : whole.compareTo("200") >= 0 && whole.length() == 3;
  }

  private void add(List<String> advice, Complaint complaint, String score) {
    if (Score.tryParse(score).isPresent()) {
      advice.add(messages.text(complaint, score));
    }
  }

  /** Returns a number without what surrounds it on paper, and adds what that is. */
  private String plain(String text, List<String> advice) {
    UnseenCharacters.named(text, messages)
        .ifPresent(unseen -> advice.add(messages.text(Complaint.ADVICE_UNSEEN, unseen)));
    String arabic = ThaiDigits.toArabic(text);
    if (!arabic.equals(text)) {
      advice.add(messages.text(Complaint.ADVICE_THAI_DIGITS));
    }
    if (arabic.matches(".*[%％٪].*")) {
      advice.add(messages.text(Complaint.ADVICE_PERCENT));
    }
    if (arabic.matches(".*[0-9][,،，][0-9].*")) {
      advice.add(messages.text(Complaint.ADVICE_COMMA));
    }
    return arabic
        .replaceAll("[,،，]", ".")
        .replaceAll("คะแนน|ร้อยละ|[%％٪]", "")
        .replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
  }

  /**
   * Returns the advice on a number in scientific notation: how it is written without an exponent.
   */
  List<String> exponent(RefusalReason reason, String shown) {
    String text = shown.replace("\"", "");
    if (!NUMBERS.contains(reason) || !EXPONENT.matcher(text).matches()) {
      return List.of();
    }
    String plain = new BigDecimal(text).stripTrailingZeros().toPlainString();
    Optional<String> written = switch (reason) {
      case NOT_A_SCORE -> Score.tryParse(plain).map(Score::toString);
      case NOT_AN_AMOUNT -> Optional.of(plain).filter(AMOUNT.asMatchPredicate());
      default -> Optional.of(plain).filter(WHOLE.asMatchPredicate());
    };
    return Stream.concat(
            Stream.of(messages.text(Complaint.ADVICE_EXPONENT)),
            written.map(right -> messages.text(Complaint.ADVICE_YEAR, right)).stream())
        .toList();
  }

  /** Returns the advice on an amount of money: the number without what surrounds it on paper. */
  Optional<String> amount(String shown) {
    String plain = ThaiDigits.toArabic(shown).replaceAll("[\\s\\p{Z}\\p{Cf}\",]|บาท|[.]?-$", "");
    return AMOUNT.matcher(plain).matches()
        ? Optional.of(messages.text(Complaint.ADVICE_NUMBER, plain))
        : Optional.empty();
  }

  /** Returns the advice on a day or month whose year is of the Buddhist era. */
  Optional<String> commonEra(String shown) {
    Matcher date = BUDDHIST_DATE.matcher(ThaiDigits.toArabic(shown));
    if (!date.matches()) {
      return Optional.empty();
    }
    int year = FiscalYear.ofBuddhistEra(Integer.parseInt(date.group(1))).commonEra();
    return Optional.of(messages.text(Complaint.ADVICE_YEAR, "\"" + year + date.group(2) + "\""));
  }

  /** Returns the advice on a text that is no year: the year that it means. */
  Optional<String> year(String shown) {
    String plain = ThaiDigits.toArabic(shown).replaceAll("[\\s\\p{Z}\\p{Cf}\"]|[.]0+$", "");
    Matcher year = YEAR.matcher(plain);
    if (!year.matches()) {
      return Optional.empty();
    }
    String digits = year.group(1);
    return Optional.of(
        messages.text(Complaint.ADVICE_YEAR, digits.length() == 2 ? "25" + digits : digits));
  }
}
