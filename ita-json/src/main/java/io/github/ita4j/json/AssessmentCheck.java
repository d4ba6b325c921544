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
import io.github.ita4j.model.TierCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From an assessment's wire record to a scorecard: whether its year has what it names. */
final class AssessmentCheck {

  private static final int ERA_OFFSET = 543;

  private final AssessmentJson json;
  private final Frameworks frameworks;

  AssessmentCheck(AssessmentJson json, Frameworks frameworks) {
    this.json = json;
    this.frameworks = frameworks;
  }

  Scorecard toScorecard() {
    if (!json.schema().equals(SchemaId.ASSESSMENT.id())) {
      throw refused("$.schema", Shown.quoted(json.schema()), '"' + SchemaId.ASSESSMENT.id() + '"');
    }
    FiscalYear year = year();
    @Nullable String pin = json.framework();
    Optional<FrameworkId> pinned = pin == null ? Optional.empty() : Optional.of(pinned(pin, year));
    Framework framework = pinned.map(frameworks::get).orElseGet(() -> national(year));
    ScorecardBuilder scorecard = Scorecard.builder()
        .fiscalYear(year)
        .framework(pinned)
        .agency(below("$.agency", () -> json.agency().toDomain()));
    @Nullable ScoresJson scores = json.scores();
    if (scores != null) {
      addScores(scorecard, framework, scores);
    }
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
      FiscalYear year = FiscalYear.ofBuddhistEra(json.fiscalYear());
      if (json.framework() != null
          || frameworks.findLatest(Frameworks.NATIONAL_SCHEME, year).isPresent()) {
        return year;
      }
    } catch (IllegalArgumentException e) {
      // Refused below, with what this reader knows instead of what the calendar allows.
    }
    throw refused("$.fiscalYear", Integer.toString(json.fiscalYear()), allowedYears());
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

  private Framework national(FiscalYear year) {
    return frameworks.latest(year);
  }

  private static void addScores(
      ScorecardBuilder scorecard, Framework framework, ScoresJson scores) {
    @Nullable ScoreJson overall = scores.overall();
    if (overall != null) {
      requireElement("$.scores.overall", ElementId.OVERALL, framework, "no overall score");
      scorecard.putScore(ElementId.OVERALL, overall.toDomain());
    }
    for (Group group : Group.values()) {
      String parent = JsonPaths.property("$.scores", group.property());
      for (Map.Entry<String, ScoreJson> entry : scores.group(group).entrySet()) {
        String path = JsonPaths.property(parent, entry.getKey());
        Optional<ElementId> id = ElementId.tryParse(entry.getKey());
        String allowed = allowed(framework, group);
        if (id.isEmpty()) {
          throw refused(path, "unknown element " + Shown.quoted(entry.getKey()), allowed);
        }
        if (id.get().level() == Level.OVERALL || Group.of(id.get().level()) != group) {
          String right = id.get().level() == Level.OVERALL
              ? "scores.overall"
              : "scores." + Group.of(id.get().level()).property();
          throw refused(
              path,
              Shown.quoted(entry.getKey()) + " in the wrong group",
              allowed + "; " + entry.getKey() + " belongs in " + right);
        }
        requireElement(path, id.get(), framework, allowed);
        scorecard.putScore(id.get(), entry.getValue().toDomain());
      }
    }
  }

  private static void requireElement(
      String path, ElementId id, Framework framework, String allowed) {
    if (framework.findElement(id).isEmpty()) {
      throw refused(path, "unknown element " + Shown.quoted(id.toString()), allowed);
    }
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
