package io.github.ita4j.cli.text;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.NationalResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words for the published result of all agencies of a year. */
public final class NationalPhrases {

  private final Messages messages;
  private final NationalResult result;

  public NationalPhrases(Messages messages, NationalResult result) {
    this.messages = messages;
    this.result = result;
  }

  /**
   * Returns the average, the share that passed, and the difference of a score, each on its line.
   *
   * @param compared the name of the score that is compared with the average
   * @param difference the points by which it is above the average, if both are known
   */
  public List<String> lines(Message compared, Optional<BigDecimal> difference) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.text(
        Message.NATIONAL_AVERAGE,
        average(),
        number(result.agencies()),
        messages.inText(messages.name(result.announcedInWords()))));
    result
        .passShare()
        .ifPresent(share -> lines.add(messages.text(
            Message.NATIONAL_PASSED,
            messages.percent(share),
            number(result.passed().orElseThrow()))));
    difference.ifPresent(points -> lines.add(difference(messages.text(compared), points)));
    return lines;
  }

  /** Returns the average. One that was not published itself says so. */
  private String average() {
    Confidence confidence = result.provenance().confidence();
    String average = messages.number(result.average());
    return confidence == Confidence.CONFIRMED || confidence == Confidence.ONE_SOURCE
        ? average
        : average + " (" + messages.confidence(confidence) + ")";
  }

  private String difference(String compared, BigDecimal points) {
    return points.signum() == 0
        ? messages.text(Message.NATIONAL_SAME, compared)
        : messages.text(
            points.signum() > 0 ? Message.NATIONAL_HIGHER : Message.NATIONAL_LOWER,
            compared,
            messages.number(points.abs().toPlainString()));
  }

  private String number(int agencies) {
    return messages.number(String.format(java.util.Locale.ROOT, "%,d", agencies));
  }

  /** Returns the publishers of the sources, for a text whose sources are listed elsewhere. */
  public String publishers() {
    return messages.text(
        Message.NATIONAL_SOURCE,
        QuotedText.of(String.join(
            "; ",
            result.provenance().sources().stream()
                .map(source -> source.publisher())
                .distinct()
                .toList())));
  }

  /** Returns the sources in full, each on its line. */
  public List<String> sources() {
    return result.provenance().sources().stream()
        .map(source -> messages.text(Message.NATIONAL_SOURCE, QuotedText.of(source.citation())))
        .toList();
  }
}
