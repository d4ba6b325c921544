package io.github.ita4j.cli.refusal;

import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.UnseenCharacters;
import io.github.ita4j.framework.CatalogueCompleteness;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.SubItemId;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.model.VisibleText;
import io.github.ita4j.text.QuestionCodeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of elements that a document may have in a place, and the one that is meant. */
public final class KnownNames {

  /** An instrument and perhaps its part: {@code EIT ส่วนที่ 1}, {@code eit-1}, {@code IIT}. */
  private static final Pattern INSTRUMENT =
      Pattern.compile("(?:.*[^A-Z])?([IEO]IT)(?:[^A-Z0-9]*(?:PART)?[^A-Z0-9]*([12]))?[^A-Z0-9]*");

  /** An indicator or a part of one: {@code ตัวชี้วัดที่ 4}, {@code 9.1}, {@code 04}. */
  private static final Pattern INDICATOR = Pattern.compile(
      "(?:ตัวชี้วัด(?:ย่อย)?(?:ที่)?|INDICATOR)?\\s*0?([0-9]{1,2}(?:\\.[0-9])?)\\.?");

  private static final Set<String> WHOLE = Set.of("ภาพรวม", "คะแนนรวม", "รวม", "คะแนน", "TOTAL");

  private final Messages messages;
  private final Frameworks frameworks;

  public KnownNames(Messages messages, Frameworks frameworks) {
    this.messages = messages;
    this.frameworks = frameworks;
  }

  /** Returns a framework by its printed id. */
  Optional<Framework> framework(String id) {
    try {
      return frameworks.find(FrameworkId.parse(id));
    } catch (ItaParseException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the names that a group of scores may have, as {@code IIT, EIT.1} or {@code O1 ถึง O28}.
   *
   * @param group the property of the group, such as {@code instruments}; any other means all
   */
  public String allowed(Framework framework, String group) {
    List<String> names = new ArrayList<>();
    if (!group.equals("questions")) {
      framework.elements().stream()
          .map(Element::id)
          .filter(id -> id.level() != Level.QUESTION && isIn(group, id.level()))
          .sorted(ElementId.ORDER)
          .forEach(id -> names.add(id.toString()));
    }
    if (isIn(group, Level.QUESTION)) {
      for (Instrument instrument : Instrument.values()) {
        addCodes(names, framework, instrument);
      }
    }
    return names.isEmpty() ? messages.text(Complaint.NONE_KNOWN) : VisibleText.listed(names);
  }

  /** Returns the names that are allowed in the place of a name in a group. */
  String allowed(Framework framework, String group, String name) {
    Optional<SubItemId> item =
        ElementId.tryParse(name).filter(SubItemId.class::isInstance).map(SubItemId.class::cast);
    int count = item.flatMap(id -> framework.findAnswerRule(id.question()))
        .map(rule -> rule.subItems().size())
        .orElse(0);
    if (count == 0) {
      return allowed(framework, group);
    }
    QuestionCode question = item.orElseThrow().question();
    return question + ", "
        + messages.text(Complaint.RANGE_OF, question + ".1", question + "." + count);
  }

  private static boolean isIn(String group, Level level) {
    return switch (group) {
      case "indices" -> level == Level.INDEX;
      case "instruments" -> level == Level.INSTRUMENT || level == Level.PART;
      case "indicators" -> level == Level.INDICATOR;
      case "subIndicators" -> level == Level.SUB_INDICATOR;
      case "questions", "titles", "cites" -> level == Level.QUESTION;
      default -> true;
    };
  }

  private void addCodes(List<String> names, Framework framework, Instrument instrument) {
    if (framework.catalogue(instrument) == CatalogueCompleteness.OPEN) {
      names.add(messages.text(Complaint.ANY_CODE, instrument, instrument.letter() + "1"));
      return;
    }
    List<QuestionCode> codes = framework.elements().stream()
        .map(Element::id)
        .filter(id -> id instanceof QuestionCode code && code.instrument() == instrument)
        .map(QuestionCode.class::cast)
        .sorted(ElementId.ORDER)
        .toList();
    int from = 0;
    for (int i = 0; i < codes.size(); i++) {
      if (i + 1 == codes.size() || codes.get(i + 1).number() != codes.get(i).number() + 1) {
        names.add(
            from == i
                ? codes.get(i).toString()
                : messages.text(Complaint.RANGE_OF, codes.get(from), codes.get(i)));
        from = i + 1;
      }
    }
  }

  /**
   * Returns the advice on a name that a framework does not have.
   *
   * @param group the property of the group, such as {@code indicators}; any other means all
   */
  public List<String> advice(Optional<Framework> framework, String group, String name) {
    List<String> advice = new ArrayList<>();
    UnseenCharacters.named(name, messages)
        .ifPresent(unseen -> advice.add(messages.text(Complaint.ADVICE_UNSEEN, unseen)));
    framework
        .flatMap(known -> meant(known, group, name))
        .ifPresent(id -> advice.add(messages.text(Complaint.ADVICE_PERHAPS, "\"" + id + "\"")));
    ElementId.tryParse(name)
        .filter(id -> id.level() == Level.PART)
        .flatMap(id -> framework.flatMap(known -> wholeOf(known, name)))
        .ifPresent(whole -> advice.add(messages.text(Complaint.ADVICE_WHOLE, whole)));
    String years = years(name);
    if (!years.isEmpty()) {
      advice.add(messages.text(Complaint.ADVICE_OTHER_YEARS, name, years));
    }
    ElementId.tryParse(name)
        .flatMap(id -> framework.flatMap(known -> Frameworks.findAssumedWith(known, id)))
        .ifPresent(assumed -> advice.add(messages.text(Complaint.ADVICE_ASSUMED_ELEMENT, assumed)));
    return advice;
  }

  /**
   * Returns the element of the framework that a name means, if it is written in another way. Of
   * several, one that belongs to the group is meant: {@code 01} among indicators is 1, not O1.
   */
  private static Optional<ElementId> meant(Framework framework, String group, String name) {
    String tidy = TidyText.of(name);
    List<ElementId> meant = Stream.of(
            QuestionCodeReader.tryRead(tidy).map(ElementId.class::cast),
            byForm(tidy),
            framework.elements().stream()
                .filter(
                    element -> element.name().filter(own -> isNamed(own, tidy)).isPresent())
                .map(Element::id)
                .findFirst())
        .flatMap(Optional::stream)
        .filter(id -> framework.findElement(id).isPresent())
        .filter(id -> !id.toString().equals(name))
        .toList();
    return meant.stream()
        .filter(id -> isIn(group, id.level()))
        .findFirst()
        .or(() -> meant.stream().findFirst());
  }

  /** Returns the instrument of a part, where the framework has only that. */
  private static Optional<ElementId> wholeOf(Framework framework, String part) {
    return ElementId.tryParse(part.substring(0, part.indexOf('.')))
        .filter(id -> framework.findElement(id).isPresent())
        .filter(id -> framework.elements().stream()
            .noneMatch(element -> element.id().toString().startsWith(id + ".")));
  }

  private static boolean isNamed(LocalizedText name, String text) {
    return name.thai().equals(text)
        || name.english().filter(text::equalsIgnoreCase).isPresent();
  }

  private static Optional<ElementId> byForm(String tidy) {
    String plain = ThaiDigits.toArabic(tidy).toUpperCase(Locale.ROOT);
    if (WHOLE.contains(plain) || plain.contains("OVERALL")) {
      return Optional.of(ElementId.OVERALL);
    }
    Matcher instrument = INSTRUMENT.matcher(plain);
    if (instrument.matches()) {
      String part = instrument.group(2);
      return ElementId.tryParse(instrument.group(1) + (part == null ? "" : "." + part))
          .or(() -> ElementId.tryParse(instrument.group(1)));
    }
    Matcher indicator = INDICATOR.matcher(plain);
    return indicator.matches() ? ElementId.tryParse(indicator.group(1)) : Optional.empty();
  }

  /** Returns the years of the national rules that have an element, such as {@code 2566, 2567}. */
  String years(String name) {
    Optional<ElementId> id = ElementId.tryParse(name);
    Set<Integer> years = new TreeSet<>();
    for (Framework framework : frameworks.all()) {
      if (framework.id().scheme().equals(Frameworks.NATIONAL_SCHEME)
          && id.filter(known -> lists(framework, known)).isPresent()) {
        years.add(framework.fiscalYear().buddhistEra());
      }
    }
    return VisibleText.listed(years);
  }

  /** Tells whether a framework names an element. An open catalogue has any code without it. */
  private static boolean lists(Framework framework, ElementId id) {
    boolean open = id instanceof QuestionCode code
        && framework.catalogue(code.instrument()) == CatalogueCompleteness.OPEN;
    return open
        ? framework.elements().stream().anyMatch(element -> element.id().equals(id))
        : framework.findElement(id).isPresent();
  }
}
