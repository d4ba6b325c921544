package io.github.ita4j.cli.refusal;

import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.UnseenCharacters;
import io.github.ita4j.cli.text.YearAdvice;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.json.form.JsonSlip;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.model.VisibleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words for a refused document: where, what, what is allowed, and how to mend it.
 *
 * <p>The switch over the reasons has no default. A new reason of the library needs words here.
 */
public final class RefusalPhrases {

  private static final int LONGEST_SHOWN = 80;

  private final Messages messages;
  private final Frameworks frameworks;
  private final KnownNames names;
  private final NumberAdvice numbers;

  public RefusalPhrases(Messages messages, Frameworks frameworks) {
    this.messages = messages;
    this.frameworks = frameworks;
    this.names = new KnownNames(messages, frameworks);
    this.numbers = new NumberAdvice(messages);
  }

  /**
   * Returns a refusal in words.
   *
   * @param refusal the refusal of a reader
   * @param place the place in the text of the file, if it is known
   */
  public String of(ItaJsonException refusal, Optional<TextPlace> place) {
    List<String> parts = new ArrayList<>();
    if (!refusal.source().isEmpty()) {
      parts.add(refusal.source());
    }
    String where = where(new JsonPath(refusal.path()), place);
    if (!where.isEmpty()) {
      parts.add(where);
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(what(refusal, place));
    sentences.addAll(advice(refusal));
    parts.add(String.join(messages.inThai() ? " – " : "; ", sentences));
    return String.join(": ", parts);
  }

  private String where(JsonPath path, Optional<TextPlace> place) {
    String whole = path.text().equals("$") ? "" : path.text();
    String named =
        messages.inThai() && !whole.isEmpty() ? path.inThai(messages) + ", " + whole : path.text();
    if (place.isEmpty()) {
      return messages.inThai() && whole.isEmpty() ? "" : named;
    }
    Object line = messages.number(place.get().line());
    Object column = messages.number(place.get().column());
    return whole.isEmpty() && messages.inThai()
        ? messages.text(Complaint.AT_LINE, line, column)
        : messages.text(Complaint.AT, named, line, column);
  }

  /** Returns the refused value as in the document, cut where it is long. */
  private static String shown(ItaJsonException refusal) {
    return VisibleText.shortened(refusal.value(), LONGEST_SHOWN);
  }

  private static String parameter(ItaJsonException refusal, String name) {
    return VisibleText.of(refusal.parameters().getOrDefault(name, ""));
  }

  private static String quoted(String name) {
    return '"' + VisibleText.shortened(name, LONGEST_SHOWN) + '"';
  }

  private String what(ItaJsonException refusal, Optional<TextPlace> place) {
    RefusalReason reason = refusal.reason();
    JsonPath path = new JsonPath(refusal.path());
    String shown = shown(refusal);
    String name = quoted(path.lastName());
    return switch (reason) {
      case NO_TEXT, NOT_A_VALUE, EMPTY_CLAIM, BLANK, NO_ENGLISH, AGENCY_OF_NO_EXAMPLE ->
        text(reason);
      case NOT_UTF8 -> text(reason, parameter(refusal, "line"), parameter(refusal, "byte"));
      case NOT_JSON -> slip(refusal, place);
      case TEXT_AFTER_DOCUMENT ->
        text(reason, parameter(refusal, "line"), parameter(refusal, "column"));
      case TOO_LARGE -> text(reason, parameter(refusal, "limit"), unit(parameter(refusal, "unit")));
      case TOO_LONG_OR_DEEP ->
        text(
            reason,
            parameter(refusal, "characters"),
            parameter(refusal, "digits"),
            parameter(refusal, "levels"));
      case REPEATED_PROPERTY -> text(reason, quoted(parameter(refusal, "name")));
      case WRONG_TYPE -> wrongType(shown, path, parameter(refusal, "expected"));
      case MISSING -> text(reason, path.lastName(), example(path.lastName()));
      case UNKNOWN_PROPERTY -> text(reason, name, parameter(refusal, "known"));
      case WRONG_SCHEMA -> text(reason, shown, parameter(refusal, "expected").replace("\"", ""));
      case HALF_CHARACTER,
          NOT_A_SCORE,
          WRONG_DECIMALS,
          NOT_A_YEAR,
          NOT_A_FRAMEWORK,
          NOT_AN_ELEMENT,
          NOT_A_CODE,
          REPEATED_CODE,
          NOT_AN_INSTRUMENT,
          NOT_A_TIER,
          NOT_AN_AGENCY_TYPE,
          NOT_A_DAY,
          NOT_A_MONTH,
          NOT_A_LENGTH,
          ENDS_BEFORE_START,
          NOT_AN_AMOUNT,
          NOT_A_CONFIDENCE,
          NOT_A_SHARE,
          REPEATED_ISSUE -> text(reason, shown);
      case YEAR_OUT_OF_RANGE ->
        text(reason, shown, parameter(refusal, "first"), parameter(refusal, "last"));
      case YEAR_WITHOUT_RULES,
          UNKNOWN_FRAMEWORK,
          CODE_OF_UNKNOWN_YEAR,
          NOT_ONE_OF,
          UNKNOWN_MEASURE -> text(reason, shown, known(refusal));
      case UNKNOWN_TIER -> text(reason, shown, tiers(parameter(refusal, "known")));
      case UNKNOWN_ISSUE -> text(reason, shown.replaceAll("[^0-9]", ""), known(refusal));
      case UNKNOWN_ELEMENT, UNKNOWN_CODE -> unknownElement(refusal);
      case WRONG_GROUP -> text(reason, name, parameter(refusal, "group"));
      case TIER_AND_WORDS -> text(reason, parameter(refusal, "tier"));
      case WORDS_NAME_TIER -> text(reason, shown, parameter(refusal, "tier"));
      case WRONG_LENGTH -> text(reason, parameter(refusal, "longest"));
      case SEVERAL_PERIODS -> text(reason, parameter(refusal, "given"));
      case NOT_A_COUNT ->
        text(reason, shown, parameter(refusal, "least"), parameter(refusal, "most"));
      case REPEATED_ID -> text(reason, shown, parameter(refusal, "first"));
      case OTHER_YEAR, OTHER_AGENCY -> text(reason, shown, parameter(refusal, "expected"));
      case OTHER -> text(reason, shown, refusal.allowed());
    };
  }

  private String text(RefusalReason reason, Object... args) {
    return messages.text(Complaint.valueOf(reason.name()), args);
  }

  private String known(ItaJsonException refusal) {
    String known = parameter(refusal, "known");
    return known.isEmpty() ? messages.text(Complaint.NONE_KNOWN) : known;
  }

  /** Returns codes of tiers with their names: {@code GOOD (ผ่านดี)}. */
  private String tiers(String codes) {
    return codes.isEmpty()
        ? "GOOD, AA"
        : Arrays.stream(codes.split(", ", -1))
            .map(code -> frameworks
                .findTierByName(code)
                .map(tier -> messages.name(tier.name()))
                .filter(name -> !name.equals(code))
                .map(name -> code + " (" + name + ")")
                .orElse(code))
            .collect(Collectors.joining(", "));
  }

  private String unit(String unit) {
    return messages.text(
        switch (unit) {
          case "levels" -> Complaint.UNIT_LEVELS;
          case "characters" -> Complaint.UNIT_CHARACTERS;
          case "values" -> Complaint.UNIT_VALUES;
          default -> Complaint.UNIT_BYTES;
        });
  }

  private String slip(ItaJsonException refusal, Optional<TextPlace> place) {
    String found = refusal.parameters().getOrDefault("found", "");
    return slip(refusal)
        .map(slip -> switch (slip) {
          case OTHER_FORMAT, CUT_OFF, UNCLOSED_TEXT, NUMBER_FORM ->
            messages.text(Complaint.valueOf(slip.name()));
          case INVISIBLE ->
            messages.text(
                Complaint.INVISIBLE,
                UnseenCharacters.named(
                    place.map(TextPlace::before).orElse(""), found.codePointAt(0), messages));
          default -> messages.text(Complaint.valueOf(slip.name()), VisibleText.of(found));
        })
        .orElseGet(() -> text(
            RefusalReason.NOT_JSON,
            found.isEmpty() ? refusal.path() : "“" + VisibleText.of(found) + "”"));
  }

  private static Optional<JsonSlip> slip(ItaJsonException refusal) {
    String name = refusal.parameters().getOrDefault("slip", "");
    return Arrays.stream(JsonSlip.values())
        .filter(slip -> slip.name().equals(name))
        .findFirst();
  }

  private String wrongType(String shown, JsonPath path, String expected) {
    Complaint type = switch (expected) {
      case "object" -> Complaint.TYPE_OBJECT;
      case "array" -> Complaint.TYPE_ARRAY;
      case "flag" -> Complaint.TYPE_FLAG;
      case "number or text" -> Complaint.TYPE_NUMBER_OR_TEXT;
      default -> Complaint.TYPE_TEXT;
    };
    String value = switch (type) {
      case TYPE_OBJECT -> path.lastName().equals("agency") ? agency() : "{ }";
      case TYPE_ARRAY -> "[ ]";
      case TYPE_FLAG -> "true";
      default -> "\"…\"";
    };
    String example = path.lastName().isEmpty() ? value : quoted(path.lastName()) + ": " + value;
    return text(RefusalReason.WRONG_TYPE, shown, messages.text(type), example);
  }

  private String agency() {
    return "{\"name\": \"" + messages.text(Complaint.EXAMPLE_NAME) + "\"}";
  }

  /** Returns how a required property is written. */
  private String example(String name) {
    String value = switch (name) {
      case "schema" -> "\"ita/assessment/1\"";
      case "fiscalYear" -> "2568";
      case "agency" -> agency();
      case "value" -> "90.9";
      case "decimals", "number", "times" -> "1";
      default -> "\"…\"";
    };
    return quoted(name) + ": " + value;
  }

  private String unknownElement(ItaJsonException refusal) {
    String framework = parameter(refusal, "framework");
    return text(
        refusal.reason(),
        quoted(unknownName(refusal)),
        framework,
        names
            .framework(framework)
            .map(known ->
                names.allowed(known, new JsonPath(refusal.path()).group(), unknownName(refusal)))
            .orElse(refusal.allowed()));
  }

  /** Returns the name that the framework does not have: a property, or a value. */
  private static String unknownName(ItaJsonException refusal) {
    String shown = refusal.value();
    int quote = shown.indexOf('"');
    String value = quote < 0 ? "" : shown.substring(quote + 1).replaceAll("\"$", "");
    String last = new JsonPath(refusal.path()).lastName();
    boolean isProperty = value.isEmpty() || last.equals(value) || refusal.path().endsWith("']");
    return isProperty ? last : value;
  }

  private List<String> advice(ItaJsonException refusal) {
    List<String> exponent = numbers.exponent(refusal.reason(), shown(refusal));
    if (!exponent.isEmpty()) {
      return exponent;
    }
    List<String> advice = new ArrayList<>();
    String nearest = parameter(refusal, "nearest");
    if (!nearest.isEmpty()) {
      advice.add(messages.text(Complaint.ADVICE_PERHAPS, nearest));
    }
    switch (refusal.reason()) {
      case UNKNOWN_PROPERTY -> {
        JsonPath path = new JsonPath(refusal.path());
        String name = path.lastName();
        path.propertyOf(name, List.of(parameter(refusal, "known").split(", ", -1)))
            .ifPresent(own -> advice.add(messages.text(Complaint.ADVICE_PERHAPS, quoted(own))));
        UnseenCharacters.named(name, messages)
            .ifPresent(unseen -> advice.add(messages.text(Complaint.ADVICE_UNSEEN, unseen)));
      }
      case NOT_A_SCORE -> advice.addAll(numbers.score(shown(refusal)));
      case NOT_A_YEAR -> numbers.year(shown(refusal)).ifPresent(advice::add);
      case NOT_A_DAY, NOT_A_MONTH -> numbers.commonEra(shown(refusal)).ifPresent(advice::add);
      case NOT_AN_AMOUNT -> numbers.amount(shown(refusal)).ifPresent(advice::add);
      case YEAR_OUT_OF_RANGE, YEAR_WITHOUT_RULES -> advice.addAll(year(refusal));
      case UNKNOWN_ELEMENT, UNKNOWN_CODE, NOT_AN_ELEMENT, NOT_A_CODE ->
        advice.addAll(element(refusal));
      default -> {
        String text = refusal.reason() == RefusalReason.NOT_JSON ? "" : shown(refusal);
        UnseenCharacters.named(text, messages)
            .ifPresent(unseen -> advice.add(messages.text(Complaint.ADVICE_UNSEEN, unseen)));
      }
    }
    if (refusal.allowed().endsWith("was not read beyond this")) {
      advice.add(messages.text(Complaint.ADVICE_ARRAY_ENDS));
    }
    return advice;
  }

  private List<String> year(ItaJsonException refusal) {
    String common = parameter(refusal, "buddhistEra");
    String year = refusal.value();
    if (!common.isEmpty()) {
      return List.of(messages.text(Complaint.ADVICE_COMMON_ERA, year, common));
    }
    if (year.matches("[0-9]{2}")) {
      return List.of(messages.text(Complaint.ADVICE_YEAR, "25" + year));
    }
    return year.matches("[0-9]{4}")
        ? YearAdvice.of(
                messages,
                frameworks,
                Integer.parseInt(year),
                id -> messages.text(Complaint.ADVICE_PIN, id))
            .stream()
            .toList()
        : List.of();
  }

  private List<String> element(ItaJsonException refusal) {
    Optional<Framework> framework = names
        .framework(parameter(refusal, "framework"))
        .or(() -> frameworks.all().stream()
            .filter(known -> known.id().scheme().equals(Frameworks.NATIONAL_SCHEME))
            .filter(known -> known.ladder().isPresent())
            .reduce((first, second) -> second));
    return names.advice(framework, new JsonPath(refusal.path()).group(), unknownName(refusal));
  }
}
