package io.github.ita4j.json;

import io.github.ita4j.framework.Catalogue;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.SubItemId;
import io.github.ita4j.model.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The conversion of an assessment's wire record to a scorecard. Its names are checked against the
 * framework of the year.
 */
final class AssessmentCheck {

  private static final int ERA_OFFSET = 543;

  private final AssessmentJson json;
  private final StatedGroups scores;
  private final Frameworks frameworks;

  /**
   * Creates a check of a document.
   *
   * @param json the document; its own scores are ignored
   * @param scores its scores
   * @param frameworks the frameworks to choose from
   */
  AssessmentCheck(AssessmentJson json, StatedGroups scores, Frameworks frameworks) {
    this.json = json;
    this.scores = scores;
    this.frameworks = frameworks;
  }

  Scorecard toScorecard() {
    if (!json.schema().equals(SchemaId.ASSESSMENT.id())) {
      throw refused("$.schema", Shown.quoted(json.schema()), '"' + SchemaId.ASSESSMENT.id() + '"');
    }
    FiscalYear year;
    Framework framework;
    Optional<FrameworkId> pinned;
    @Nullable String pin = json.framework();
    if (pin == null) {
      framework = national();
      year = framework.fiscalYear();
      pinned = Optional.empty();
    } else {
      year = year();
      pinned = Optional.of(pinned(pin, year));
      framework = frameworks.get(pinned.get());
    }
    ScorecardBuilder scorecard = Scorecard.builder()
        .fiscalYear(year)
        .framework(pinned)
        .agency(Below.of("$.agency", json.agency()::toDomain));
    addScores(scorecard, framework);
    addTier(scorecard, new StatedTiers(framework, frameworks));
    for (int i = 0; i < json.advice().size(); i++) {
      scorecard.addAdvice(advice(JsonPaths.item("$.advice", i), json.advice().get(i), framework));
    }
    json.titles().forEach((name, title) -> {
      String path = JsonPaths.property("$.titles", name);
      QuestionCode code = Names.question(path, name);
      requireKnown(framework, path, code);
      scorecard.putTitle(code, Names.words(path, title, Limits.TITLE));
    });
    json.respondents().forEach((name, count) -> {
      String path = JsonPaths.property("$.respondents", name);
      Instrument instrument = Names.instrument(path, name);
      requireKnown(framework, path, instrument);
      if (count < 1 || count > Limits.RESPONDENTS) {
        throw refused(path, Long.toString(count), Names.PEOPLE);
      }
      scorecard.putRespondent(instrument, count);
    });
    @Nullable SourceJson source = json.source();
    if (source != null) {
      scorecard.source(source.toDomain());
    }
    return scorecard.build();
  }

  /** Adds the stated tier or the words in its place, and the tiers of the claims. */
  private void addTier(ScorecardBuilder scorecard, StatedTiers tiers) {
    @Nullable String tier = json.tier();
    @Nullable String words = json.printedTier();
    if (tier != null && words != null) {
      throw refused(
          "$.printedTier",
          Shown.quoted(words),
          "left out where \"tier\" is stated, which is " + Shown.quoted(tier));
    }
    if (tier != null) {
      scorecard.tier(tiers.tier("$.tier", tier, "other words go into \"printedTier\""));
    }
    if (words != null) {
      scorecard.printedTier(tiers.printedTier("$.printedTier", words));
    }
    for (int i = 0; i < json.claims().size(); i++) {
      ClaimJson claim = json.claims().get(i);
      scorecard.addClaim(Below.of(
          JsonPaths.item("$.claims", i),
          () -> claim.toDomain(
              text -> tiers.tier("$.tier", text, "other words stand in \"quote\" alone"))));
    }
  }

  private static Advice advice(String path, AdviceJson json, Framework framework) {
    Advice advice = Below.of(path, json::toDomain);
    requireKnown(framework, path + ".element", advice.element());
    for (int i = 0; i < advice.cites().size(); i++) {
      requireKnown(framework, JsonPaths.item(path + ".cites", i), advice.cites().get(i));
    }
    return advice;
  }

  private static void requireKnown(Framework framework, String path, ElementId id) {
    Names.unknownIn(framework, path, id).ifPresent(refusal -> {
      throw refusal;
    });
  }

  private FiscalYear year() {
    try {
      return FiscalYear.ofBuddhistEra(json.fiscalYear());
    } catch (IllegalArgumentException e) {
      // The message lists the years of this reader's frameworks, not the range of the calendar.
      throw unknownYear();
    }
  }

  private Framework national() {
    return frameworks.findLatest(Frameworks.NATIONAL_SCHEME, year()).orElseThrow(this::unknownYear);
  }

  private ItaJsonException unknownYear() {
    return refused("$.fiscalYear", Integer.toString(json.fiscalYear()), allowedYears());
  }

  private String allowedYears() {
    int asBuddhist = json.fiscalYear() + ERA_OFFSET;
    boolean isCommonEra =
        frameworks.all().stream().anyMatch(known -> known.fiscalYear().buddhistEra() == asBuddhist);
    String years = frameworks.all().stream()
        .filter(known -> known.id().scheme().equals(Frameworks.NATIONAL_SCHEME))
        .map(known -> Integer.toString(known.fiscalYear().buddhistEra()))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
    String pins = VisibleText.listed(frameworks.all().stream()
        .map(Framework::id)
        .filter(id -> !id.scheme().equals(Frameworks.NATIONAL_SCHEME))
        .sorted()
        .toList());
    return (isCommonEra
            ? "a year of the Buddhist era, which is " + asBuddhist + " for the common era's "
                + json.fiscalYear() + "; one of "
            : "one of ")
        + (years.isEmpty() ? "none" : years)
        + (pins.isEmpty()
            ? ""
            : ", or the year of a framework that the document pins by \"framework\": " + pins);
  }

  private FrameworkId pinned(String text, FiscalYear year) {
    List<String> ofYear = frameworks.all().stream()
        .filter(known -> known.fiscalYear().equals(year))
        .map(Framework::toString)
        .toList();
    String allowed = ofYear.isEmpty()
        ? "one of " + VisibleText.listed(frameworks.all())
        : "a framework of " + year.buddhistEra() + ": " + VisibleText.listed(ofYear);
    FrameworkId id;
    try {
      id = FrameworkId.parse(text);
    } catch (ItaParseException e) {
      throw refused("$.framework", Shown.quoted(text), allowed);
    }
    if (!id.fiscalYear().equals(year) || frameworks.find(id).isEmpty()) {
      throw refused("$.framework", Shown.quoted(text), allowed);
    }
    return id;
  }

  private void addScores(ScorecardBuilder scorecard, Framework framework) {
    @Nullable StatedScore overall = scores.overall();
    if (overall != null) {
      if (framework.findElement(ElementId.OVERALL).isEmpty()) {
        throw unknownElement("$.scores.overall", ElementId.OVERALL.toString(), "no overall score");
      }
      scorecard.putScore(ElementId.OVERALL, overall);
    }
    scores
        .groups()
        .forEach((group, ofGroup) -> ofGroup.forEach((name, score) -> {
          ElementId id = element(framework, group, name, score.isPresent());
          score.ifPresent(stated -> scorecard.putScore(id, stated));
        }));
  }

  /**
   * Returns the element of a name, and requires the framework to have it if it is scored. A name
   * without a score need not exist in the year.
   */
  private static ElementId element(
      Framework framework, Group group, String name, boolean isScored) {
    Optional<ElementId> id = ElementId.tryParse(name);
    if (id.isPresent()
        && id.get().level() != Level.OVERALL
        && Group.of(id.get().level()) == group
        && (!isScored || framework.findElement(id.get()).isPresent())) {
      return id.get();
    }
    String path = JsonPaths.property(JsonPaths.property("$.scores", group.property()), name);
    String allowed = allowed(framework, group);
    if (id.isPresent()
        && (id.get().level() == Level.OVERALL || Group.of(id.get().level()) != group)) {
      String right = id.get().level() == Level.OVERALL
          ? "scores.overall"
          : "scores." + Group.of(id.get().level()).property();
      throw refused(
          path,
          Shown.quoted(name) + " in the wrong group",
          allowed + "; " + name + " belongs in " + right);
    }
    if (id.isPresent() && id.get() instanceof SubItemId item) {
      int count = framework
          .findAnswerRule(item.question())
          .map(rule -> rule.subItems().size())
          .orElse(0);
      if (count > 0) {
        allowed = "one of " + item.question() + ", " + item.question() + ".1 to " + item.question()
            + "." + count + " (" + framework + ")";
      }
    }
    throw unknownElement(path, name, allowed);
  }

  private static ItaJsonException unknownElement(String path, String name, String allowed) {
    return refused(path, "unknown element " + Shown.quoted(name), allowed);
  }

  /** Returns the names that a group allows, as {@code one of IIT, EIT, OIT of nacc-2565r1}. */
  static String allowed(Framework framework, Group group) {
    List<ElementId> listed = framework.elements().stream()
        .map(Element::id)
        .filter(id -> id.level() != Level.OVERALL && Group.of(id.level()) == group)
        .sorted(ElementId.ORDER)
        .toList();
    List<String> names = new ArrayList<>();
    if (group == Group.QUESTIONS) {
      for (Instrument instrument : Instrument.values()) {
        if (framework.catalogue(instrument) == Catalogue.OPEN) {
          names.add("any code of " + instrument + " such as " + instrument.letter() + "1");
        } else {
          addRanges(names, instrument, listed);
        }
      }
    } else {
      listed.forEach(id -> names.add(id.toString()));
    }
    return names.isEmpty()
        ? "left out: " + framework + " has no " + group.property()
        : "one of " + VisibleText.listed(names) + " (" + framework + ")";
  }

  private static void addRanges(List<String> names, Instrument instrument, List<ElementId> listed) {
    List<QuestionCode> codes = new ArrayList<>();
    for (ElementId id : listed) {
      if (id instanceof QuestionCode code && code.instrument() == instrument) {
        codes.add(code);
      }
    }
    int from = 0;
    for (int i = 0; i < codes.size(); i++) {
      boolean last =
          i + 1 == codes.size() || codes.get(i + 1).number() != codes.get(i).number() + 1;
      if (last) {
        names.add(from == i ? codes.get(i).toString() : codes.get(from) + " to " + codes.get(i));
        from = i + 1;
      }
    }
  }

  private static ItaJsonException refused(String path, String value, String allowed) {
    return new ItaJsonException("", path, value, allowed);
  }
}
