package io.github.ita4j.json;

import io.github.ita4j.framework.Catalogue;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.model.Claim;
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
import io.github.ita4j.model.TierCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From an assessment's wire record to a scorecard: whether its year has what it names. */
final class AssessmentCheck {

  private static final int ERA_OFFSET = 543;

  private final AssessmentJson json;
  private final StatedGroups scores;
  private final Frameworks frameworks;

  /**
   * A check of a document.
   *
   * @param json the document; its own scores are not looked at
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
        .agency(below("$.agency", () -> json.agency().toDomain()));
    addScores(scorecard, framework);
    @Nullable String tier = json.tier();
    if (tier != null) {
      scorecard.tier(tier("$.tier", tier, framework));
    }
    for (int i = 0; i < json.claims().size(); i++) {
      String path = JsonPaths.item("$.claims", i);
      ClaimJson claim = json.claims().get(i);
      Claim read = below(path, claim::toDomain);
      read.tier().ifPresent(code -> tier(path + ".tier", code.code(), framework));
      scorecard.addClaim(read);
    }
    @Nullable SourceJson source = json.source();
    if (source != null) {
      scorecard.source(source.toDomain());
    }
    return scorecard.build();
  }

  private FiscalYear year() {
    try {
      return FiscalYear.ofBuddhistEra(json.fiscalYear());
    } catch (IllegalArgumentException e) {
      // With what this reader knows instead of what the calendar allows.
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
    String pins = frameworks.all().stream()
        .map(Framework::id)
        .filter(id -> !id.scheme().equals(Frameworks.NATIONAL_SCHEME))
        .map(FrameworkId::toString)
        .sorted()
        .collect(Collectors.joining(", "));
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
        ? "one of "
            + frameworks.all().stream().map(Framework::toString).collect(Collectors.joining(", "))
        : "a framework of " + year.buddhistEra() + ": " + String.join(", ", ofYear);
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
        .forEach((group, ofGroup) -> ofGroup.forEach(
            (name, score) -> scorecard.putScore(element(framework, group, name), score)));
  }

  private static ElementId element(Framework framework, Group group, String name) {
    Optional<ElementId> id = ElementId.tryParse(name);
    if (id.isPresent()
        && id.get().level() != Level.OVERALL
        && Group.of(id.get().level()) == group
        && framework.findElement(id.get()).isPresent()) {
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
    throw unknownElement(path, name, allowed);
  }

  private static ItaJsonException unknownElement(String path, String name, String allowed) {
    return refused(path, "unknown element " + Shown.quoted(name), allowed);
  }

  /** The names that may stand in a group: {@code one of IIT, EIT, OIT of nacc-2565r1}. */
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
        : "one of " + String.join(", ", names) + " (" + framework + ")";
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

  /** A year without a ladder takes every code of a tier's form: there is nothing to check it by. */
  private static TierCode tier(String path, String text, Framework framework) {
    Optional<TierLadder> ladder = framework.ladder();
    String allowed = ladder
        .map(known -> "one of "
            + known.codes().stream().map(TierCode::code).collect(Collectors.joining(", ")) + " ("
            + framework + ")")
        .orElse("the code of a tier, such as GOOD");
    try {
      TierCode code = TierCode.of(text);
      if (ladder.isEmpty() || ladder.get().findTier(code).isPresent()) {
        return code;
      }
    } catch (ItaParseException e) {
      // Refused below, with the codes of the year.
    }
    throw refused(path, Shown.quoted(text), allowed);
  }

  private static <T> T below(String path, java.util.function.Supplier<T> reading) {
    try {
      return reading.get();
    } catch (ItaJsonException e) {
      throw e.in("", path);
    }
  }

  private static ItaJsonException refused(String path, String value, String allowed) {
    return new ItaJsonException("", path, value, allowed);
  }
}
