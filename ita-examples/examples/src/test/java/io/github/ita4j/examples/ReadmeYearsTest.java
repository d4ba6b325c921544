package io.github.ita4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.PassMark;
import io.github.ita4j.framework.Provenance;
import io.github.ita4j.framework.Source;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.improvement.RecommendationCatalogue;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.QuestionCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README says of each year: how well it is known, and what it recommends. */
class ReadmeYearsTest {

  private static final String README = Modules.text(Path.of("../../README.md"));

  private static final String RULES = "| fiscal year | tiers | what the tier depends on |";

  private static final String TITLES = "| fiscal year | confirmed | one source | inferred |";

  private static final String RECOMMENDATIONS = "| fiscal year | instruments, parts |";

  /** The sources that are lists of items without a year, or of another year than that asked. */
  private static final Set<String> LISTS_WITHOUT_YEAR = Set.of("phaingam", "webphp");

  /** Returns the newest revision of every year. */
  private static Stream<Framework> years() {
    return Frameworks.bundled().all().stream()
        .filter(framework -> Frameworks.bundled()
            .latest(framework.id().scheme(), framework.fiscalYear())
            .equals(framework));
  }

  private static Stream<Framework> yearsWithLadder() {
    return years().filter(framework -> !framework.tiers().isEmpty());
  }

  private static Stream<Framework> yearsOfTitles() {
    return years().filter(framework -> framework.id().scheme().equals("nacc"));
  }

  private static Stream<Framework> yearsWithRecommendations() {
    return years()
        .filter(framework -> RecommendationCatalogue.findBundled(framework).isPresent());
  }

  /** Returns the cells of the row of a year, in the table whose header begins so. */
  private static List<String> cells(String header, Framework framework) {
    String year = Integer.toString(framework.fiscalYear().buddhistEra());
    String scheme = framework.id().scheme();
    Predicate<String> isOfScheme = scheme.equals("nacc")
        ? cell -> !cell.contains("`")
        : cell -> cell.contains("`" + scheme + "`");
    return README
        .lines()
        .dropWhile(line -> !line.startsWith(header))
        .takeWhile(line -> line.startsWith("|"))
        .map(
            line -> Stream.of(line.substring(1).split("\\|")).map(String::strip).toList())
        .filter(row -> row.get(0).contains(year) && isOfScheme.test(row.get(0)))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError("README has no row of " + framework.id() + " below " + header));
  }

  /** Returns the least certain of the confidences that a cell names. */
  private static Confidence named(String cell) {
    return Arrays.stream(Confidence.values())
        .filter(confidence -> cell.contains(
            switch (confidence) {
              case CONFIRMED -> "confirmed";
              case ONE_SOURCE -> "one source";
              case INFERRED -> "inferred";
              case UNVERIFIED -> "not verified";
            }))
        .reduce(Confidence::lower)
        .orElseThrow();
  }

  private static Confidence lowest(Framework framework) {
    Stream<Provenance> sums =
        framework.elements().stream().filter(Element::sums).map(Element::provenance);
    Stream<Provenance> ladder = framework.tiers().stream()
        .flatMap(tier -> Stream.concat(
            Stream.of(tier.provenance()), tier.limits().stream().map(TierLimit::provenance)));
    Stream<Provenance> mark = framework.passMark().map(PassMark::provenance).stream();
    return Stream.of(sums, ladder, mark)
        .flatMap(all -> all)
        .map(Provenance::confidence)
        .reduce(Confidence::lower)
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("yearsWithLadder")
  void theLowestConfidenceOfAYearIsThatOfItsRules(Framework framework) {
    assertThat(named(cells(RULES, framework).get(4))).isEqualTo(lowest(framework));
  }

  @ParameterizedTest
  @MethodSource("yearsOfTitles")
  void theNumberOfTitlesOfEachConfidenceIsThatOfTheTables(Framework framework) {
    List<Provenance> titles = framework.elements().stream()
        .filter(element -> element.id() instanceof QuestionCode && element.hasTitle())
        .map(element -> element.nameProvenance().orElseThrow())
        .toList();

    assertThat(cells(TITLES, framework).subList(1, 5))
        .containsExactly(
            count(titles, each -> each.confidence() == Confidence.CONFIRMED),
            count(titles, each -> each.confidence() == Confidence.ONE_SOURCE),
            count(titles, each -> each.confidence() == Confidence.INFERRED),
            count(
                titles,
                each -> each.confidence() == Confidence.INFERRED
                    && each.sources().stream()
                        .map(Source::id)
                        .allMatch(LISTS_WITHOUT_YEAR::contains)));
  }

  private static String count(List<Provenance> titles, Predicate<Provenance> counted) {
    return Long.toString(titles.stream().filter(counted).count());
  }

  @ParameterizedTest
  @MethodSource("yearsWithRecommendations")
  void theElementsWithARecommendationAreThoseOfTheTables(Framework framework) {
    RecommendationCatalogue catalogue =
        RecommendationCatalogue.findBundled(framework).orElseThrow();

    assertThat(cells(RECOMMENDATIONS, framework).subList(1, 7))
        .containsExactly(
            withRecommendation(
                catalogue,
                framework,
                element ->
                    element.id().level() == Level.INSTRUMENT || element.id().level() == Level.PART,
                "–"),
            withRecommendation(
                catalogue, framework, element -> element.id().level() == Level.INDICATOR, "–"),
            withRecommendation(
                catalogue, framework, element -> element.id().level() == Level.SUB_INDICATOR, "–"),
            withRecommendation(
                catalogue,
                framework,
                element -> element.id() instanceof QuestionCode code
                    && code.instrument() != Instrument.OIT,
                "not known"),
            withRecommendation(
                catalogue,
                framework,
                element -> element.id() instanceof QuestionCode code
                    && code.instrument() == Instrument.OIT,
                "not known"),
            origins(catalogue));
  }

  private static String withRecommendation(
      RecommendationCatalogue catalogue,
      Framework framework,
      Predicate<Element> chosen,
      String none) {
    List<Element> elements = framework.elements().stream().filter(chosen).toList();
    long recommended = elements.stream()
        .filter(element -> !catalogue.forTrigger(element.id()).isEmpty())
        .count();
    return elements.isEmpty() ? none : recommended + " of " + elements.size();
  }

  /** Returns how many are of an assessor, how many of an agency, and how many are ours. */
  private static String origins(RecommendationCatalogue catalogue) {
    long editorial = catalogue.all().stream()
        .filter(each -> each.origin() == Origin.EDITORIAL)
        .count();
    long assessors = catalogue.all().stream()
        .filter(each ->
            each.example().filter(example -> example.by() == Origin.ASSESSOR).isPresent())
        .count();
    return assessors + " / " + (catalogue.all().size() - editorial - assessors) + " / " + editorial;
  }
}
