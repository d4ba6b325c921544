package io.github.ita4j.examples.recipe;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.audit.Contradiction;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.NationalFacts;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.model.*;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A recipe for a program that speaks Thai or English to people, and codes to programs.
 *
 * <p>Codes, elements and enums are the same in every language. Words are looked up at the edge.
 */
public final class ThaiAnswers {

  private ThaiAnswers() {}

  /** Returns a grade in words: the tier, what is said of it, and what is missing. */
  public static Map<String, String> answer(Analysis analysis, Locale locale) {
    Framework framework = analysis.framework();
    Map<String, String> words = new LinkedHashMap<>();
    words.put("year", Integer.toString(analysis.scorecard().fiscalYear().buddhistEra()));
    words.put("status", analysis.grade().status().displayName().in(locale));
    analysis
        .grade()
        .tier()
        .ifPresent(tier -> words.put("tier", framework.tier(tier).name().in(locale)));
    words.put("passes", analysis.grade().passCheck().outcome().displayName().in(locale));
    if (!analysis.grade().missing().isEmpty()) {
      words.put(
          "missing",
          String.join(
              ", ",
              analysis.grade().missing().stream()
                  .map(element -> framework.displayName(element).in(locale))
                  .toList()));
    }
    return words;
  }

  /** Finds the code of a kind of agency by its name in either language. */
  public static Optional<String> findAgencyType(String words) {
    return NationalFacts.agencyTypes().entrySet().stream()
        .filter(type -> isNamed(type.getValue(), words))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Finds an element by its name in either language, or by the code that is printed for it. */
  public static Optional<ElementId> findElement(Framework framework, String words) {
    return framework.elements().stream()
        .map(Element::id)
        .filter(id -> isNamed(framework.displayName(id), words))
        .findFirst()
        .or(() -> framework.findByLabel(words).map(Element::id));
  }

  /** Finds the constant of an enum by its words in either language. */
  public static <E> Optional<E> find(E[] constants, Function<E, LocalizedText> name, String words) {
    return Stream.of(constants).filter(each -> isNamed(name.apply(each), words)).findFirst();
  }

  private static boolean isNamed(LocalizedText name, String words) {
    String tidy = TidyText.of(words);
    return name.thai().equals(tidy) || name.english().equals(Optional.of(tidy));
  }

  /**
   * Words the refusal of a document in Thai, from its reason and parameters. Reasons without words
   * here have those of the library, in English.
   */
  public static String refusal(ItaJsonException refused) {
    Map<String, String> more = refused.parameters();
    String value = VisibleText.shortened(refused.value(), 60);
    String said = refused.path() + ": "
        + switch (refused.reason()) {
          case MISSING -> "ต้องระบุ";
          case REPEATED_PROPERTY -> "ระบุซ้ำ";
          case UNKNOWN_PROPERTY -> "ไม่มีข้อมูลชื่อนี้" + perhaps(more.get("nearest"));
          case NOT_A_SCORE ->
            value + " ไม่ใช่คะแนน ต้องเป็นตัวเลข 0 ถึง 100 มีทศนิยมไม่เกินสองตำแหน่ง";
          case YEAR_WITHOUT_RULES ->
            "ยังไม่ทราบหลักเกณฑ์ของปี " + value + perhaps(more.get("buddhistEra")) + " ปีที่ทราบ: "
                + more.get("known");
          case NOT_AN_ELEMENT, UNKNOWN_ELEMENT -> "ไม่มีคะแนนชื่อนี้";
          case UNKNOWN_TIER ->
            "ไม่มีระดับ " + value + perhaps(more.get("nearest")) + " ระดับที่มี: "
                + more.get("known");
          default -> value + ": must be " + refused.allowed();
        };
    return VisibleText.of(said); // it quotes a stranger
  }

  /** Words a contradiction in Thai, with its numbers and the words of the source. */
  public static String contradiction(Framework framework, Contradiction found) {
    String numbers = found.impliedLow().equals(found.impliedHigh())
        ? found.impliedLow().toString()
        : found.impliedLow() + "–" + found.impliedHigh();
    String tier = TierCode.tryParse(found.stated())
        .flatMap(framework::findTier)
        .map(known -> known.name().thai())
        .orElse(found.stated()); // of another year, or no tier at all
    String said = switch (found.code()) {
      case SCORE_EXCLUDES_PARTS ->
        framework.displayName(found.element()).thai() + " ได้ " + found.stated()
            + " แต่รวมจากคะแนนย่อยได้ " + numbers
            + found.fits().map(side -> " (" + side.displayName().thai() + ")").orElse("");
      case TIER_NOT_POSSIBLE, CLAIMED_TIER_NOT_POSSIBLE ->
        "ไม่อาจได้ระดับ “" + tier + "” เพราะ"
            + (found.impliedTiers().isEmpty()
                ? "คะแนนที่ขัดแย้งกันไม่ให้ระดับนี้ ไม่ว่าคะแนนใดถูกต้อง"
                : "คะแนนให้ได้เพียง " + names(framework, found.impliedTiers()));
      case TIER_NOT_IN_YEAR, CLAIMED_TIER_NOT_IN_YEAR ->
        "ระดับ “" + tier + "” ไม่มีในปี " + framework.fiscalYear().buddhistEra();
      default -> found.code().displayName().thai() + ": คะแนนภาพรวม " + numbers; // on passing
    };
    String quote =
        found.claim().flatMap(Claim::quote).map(its -> " — “" + its + "”").orElse("");
    return VisibleText.of(said + quote); // it quotes a stranger
  }

  private static String names(Framework framework, List<TierCode> tiers) {
    return tiers.stream()
        .map(code -> "“" + framework.tier(code).name().thai() + "”")
        .collect(Collectors.joining(" หรือ "));
  }

  private static String perhaps(@Nullable String meant) {
    return meant == null || meant.isEmpty() ? "" : " (หมายถึง " + meant + " หรือไม่)";
  }
}
