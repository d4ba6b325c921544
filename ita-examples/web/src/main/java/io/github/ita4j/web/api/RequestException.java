package io.github.ita4j.web.api;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.framework.UnknownFrameworkException;
import io.github.ita4j.json.JsonSchemas;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.VisibleText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.TokenStreamLocation;

/** The refusal of a request, before {@link Problems} puts it into words. */
final class RequestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The reasons, for programs. Each has its words. */
  enum Reason {
    UNKNOWN_ADDRESS,
    METHOD_NOT_ALLOWED,
    UNSUPPORTED_MEDIA_TYPE,
    NOT_ACCEPTABLE,
    MISSING_PARAMETER,
    NOT_A_FRAMEWORK,
    NOT_A_YEAR,
    UNKNOWN_FRAMEWORK,
    OTHER_YEAR,
    UNKNOWN_TIER,
    NO_TIERS,
    NO_PASS_MARK,
    NOT_OLDER,
    UNKNOWN_SCHEMA,
    NO_TEXT,
    NOT_OF_FORM,
    NOT_UTF8,
    TOO_MANY_CODES,
    TEXT_TOO_LARGE,
    TOO_LARGE,
    LENGTH_REQUIRED,
    REFUSED,
    OUR_FAULT
  }

  private final HttpStatus status;
  private final Reason reason;
  private final transient List<Object> args;
  private final transient Map<String, Object> properties = new LinkedHashMap<>();

  RequestException(HttpStatus status, Reason reason, Object... args) {
    super(reason.name());
    this.status = status;
    this.reason = reason;
    this.args = List.of(args);
  }

  HttpStatus status() {
    return status;
  }

  Reason reason() {
    return reason;
  }

  /** Returns the parts of its sentence. */
  List<Object> args() {
    return args;
  }

  /** Returns the properties of its problem detail. */
  Map<String, Object> properties() {
    return properties;
  }

  private RequestException with(String property, Object value) {
    properties.put(property, value);
    return this;
  }

  /** Creates the refusal of a parameter's value. */
  static RequestException parameter(
      HttpStatus status, Reason reason, String parameter, String value, String allowed) {
    String shown = VisibleText.shortened(value, Problems.LONGEST_VALUE);
    return new RequestException(status, reason, parameter, shown, allowed)
        .with("parameter", parameter)
        .with("value", shown)
        .with("allowed", allowed);
  }

  static RequestException unknownTier(String to, TierLadder ladder) {
    String allowed = ladder.tiers().stream()
        .map(tier -> tier.code() + " (" + tier.name().thai() + ")")
        .collect(Collectors.joining(", "));
    return parameter(HttpStatus.BAD_REQUEST, Reason.UNKNOWN_TIER, "to", to, allowed);
  }

  static RequestException unknownSchema(String kind) {
    return parameter(
        HttpStatus.NOT_FOUND,
        Reason.UNKNOWN_SCHEMA,
        "kind",
        kind,
        String.join(", ", JsonSchemas.kinds()));
  }

  static RequestException otherYear(FrameworkId framework, FiscalYear year) {
    return parameter(
        HttpStatus.BAD_REQUEST,
        Reason.OTHER_YEAR,
        "year",
        Integer.toString(year.buddhistEra()),
        Integer.toString(framework.fiscalYear().buddhistEra()));
  }

  static RequestException unknownFramework(UnknownFrameworkException cause) {
    String fitting = VisibleText.listed(cause.fitting());
    return new RequestException(HttpStatus.NOT_FOUND, Reason.UNKNOWN_FRAMEWORK, fitting)
        .with("allowed", fitting);
  }

  /** Refuses to tell what is missing to reach a tier of a year without known tiers. */
  static RequestException noTiers(Framework framework) {
    return new RequestException(
        HttpStatus.UNPROCESSABLE_CONTENT,
        Reason.NO_TIERS,
        framework.fiscalYear().buddhistEra());
  }

  /** Refuses to draft a plan for a year without a known pass mark: nothing is known to be weak. */
  static RequestException noPassMark(Framework framework) {
    return new RequestException(
        HttpStatus.UNPROCESSABLE_CONTENT,
        Reason.NO_PASS_MARK,
        framework.fiscalYear().buddhistEra());
  }

  static RequestException notOlder(FiscalYear before, FiscalYear after) {
    return new RequestException(
            HttpStatus.BAD_REQUEST, Reason.NOT_OLDER, before.buddhistEra(), after.buddhistEra())
        .with("path", "$.old.fiscalYear")
        .with("value", before.buddhistEra());
  }

  /**
   * Refuses a body that is not of the form of the address; where reading stopped may be unknown.
   */
  static RequestException notOfForm(@Nullable TokenStreamLocation at) {
    RequestException refusal = new RequestException(HttpStatus.BAD_REQUEST, Reason.NOT_OF_FORM);
    return at == null || at.getLineNr() < 1
        ? refusal
        : refusal.with("line", at.getLineNr()).with("column", at.getColumnNr());
  }

  static RequestException notUtf8() {
    return new RequestException(HttpStatus.BAD_REQUEST, Reason.NOT_UTF8);
  }

  static RequestException textTooLarge(int most) {
    return new RequestException(HttpStatus.CONTENT_TOO_LARGE, Reason.TEXT_TOO_LARGE, most);
  }

  static RequestException tooManyCodes(int found, int most) {
    return new RequestException(
        HttpStatus.UNPROCESSABLE_CONTENT, Reason.TOO_MANY_CODES, found, most);
  }
}
