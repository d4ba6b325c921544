package io.github.ita4j.cli.text;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.FrameworkId;
import java.util.Optional;
import java.util.function.Function;

/** The advice on a year without national rules: the other rules that it has, if any. */
public final class YearAdvice {

  private YearAdvice() {}

  /**
   * Returns the advice on a year.
   *
   * @param year the year of the Buddhist era
   * @param naming how the document names rules, after the words “to use them”
   */
  public static Optional<String> of(
      Messages messages, Frameworks frameworks, int year, Function<FrameworkId, String> naming) {
    return frameworks.all().stream()
        .filter(known -> known.fiscalYear().buddhistEra() == year)
        .map(Framework::id)
        .findFirst()
        .map(id -> messages.text(
            Frameworks.isAssumed(id) ? Complaint.ADVICE_ASSUMED : Complaint.ADVICE_PINNABLE,
            naming.apply(id)));
  }
}
