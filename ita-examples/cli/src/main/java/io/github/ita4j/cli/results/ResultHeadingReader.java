package io.github.ita4j.cli.results;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.IndicatorId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.ThaiDigits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reader of headings of tables of results, in Thai or English, as offices write them. A heading
 * is read if all its words are known and say one thing together.
 */
final class ResultHeadingReader {

  private static final Map<String, ResultColumn> WORDS = words();

  private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*+[)\\]]");
  private static final Pattern FULL_POINTS = Pattern.compile(
      "[(\\[] ?(?:คะแนน)?(?:เต็ม|น้ำหนัก|ร้อยละ)? ?([1-9][0-9]) ?(?:คะแนน|%)? ?[)\\]]");
  private static final Pattern TWO_DIGITS = Pattern.compile("(?<![0-9])[0-9]{2}(?![0-9])");

  private final Framework framework;
  private final HeadingTextReader lineReader;

  ResultHeadingReader(Framework framework) {
    this.framework = framework;
    this.lineReader = new HeadingTextReader(framework);
  }

  private static Map<String, ResultColumn> words() {
    Map<String, ResultColumn> words = new HashMap<>();
    List.of(
            "หน่วยงาน",
            "ชื่อหน่วยงาน",
            "หน่วยงานภาครัฐ",
            "ชื่อหน่วยงานภาครัฐ",
            "รายชื่อหน่วยงาน",
            "ชื่อหน่วยงานที่รับการประเมิน",
            "ส่วนราชการ",
            "ชื่อส่วนราชการ",
            "องค์กรปกครองส่วนท้องถิ่น",
            "ชื่อองค์กรปกครองส่วนท้องถิ่น",
            "โรงเรียน",
            "ชื่อโรงเรียน",
            "สถานศึกษา",
            "ชื่อสถานศึกษา",
            "มหาวิทยาลัย",
            "ชื่อมหาวิทยาลัย",
            "หน่วยงาน/อปท",
            "ชื่อหน่วยงาน/อปท",
            "อปท",
            "ชื่ออปท",
            "AGENCY",
            "AGENCYNAME",
            "NAME",
            "ORGANIZATION")
        .forEach(word -> words.put(word, ResultColumn.AGENCY));
    List.of("จังหวัด", "PROVINCE").forEach(word -> words.put(word, ResultColumn.PROVINCE));
    List.of("ประเภทหน่วยงาน", "ประเภท", "ประเภทอปท", "TYPE", "AGENCYTYPE")
        .forEach(word -> words.put(word, ResultColumn.TYPE));
    List.of(
            "ปีงบประมาณ",
            "ปีงบประมาณพศ",
            "ปี",
            "ปีพศ",
            "ปีที่ประเมิน",
            "ปีการประเมิน",
            "FISCALYEAR",
            "YEAR")
        .forEach(word -> words.put(word, ResultColumn.YEAR));
    return words;
  }

  /** Returns the column with a heading that is one word. */
  Optional<ResultColumn> findWord(String heading) {
    String outside = IN_BRACKETS.matcher(heading).replaceAll(" ");
    return Optional.ofNullable(
        WORDS.get(HeadingTextReader.plain(outside).replaceAll("[\\s.:_*]", "")));
  }

  /** Tells whether a text heads the column of agencies. */
  boolean isAgency(String heading) {
    return findWord(heading).filter(ResultColumn.AGENCY::equals).isPresent();
  }

  /**
   * Reads a heading.
   *
   * @param lines its lines, from the upper to the lower
   * @param distant those that stand further left and that nothing bounds to the right: a total
   *     below may be that of the whole table
   */
  ResultHeading read(List<String> lines, Set<String> distant) {
    Optional<ResultColumn> word = findWord(String.join(" ", lines));
    if (word.isPresent()) {
      return new ResultHeading(lines, word, false, false, false, Set.of(), Optional.empty(), false);
    }
    HeadingText above = HeadingText.EMPTY;
    HeadingText below = HeadingText.EMPTY;
    for (String line : lines) {
      if (distant.contains(line)) {
        above = above.and(lineReader.read(line));
      } else {
        below = below.and(lineReader.read(line));
      }
    }
    HeadingText text = above.and(below);
    boolean sure =
        below.isParticular() || (above.elements().isEmpty() && !above.has(HeadingWord.RESPONDENTS));
    Optional<ResultColumn> column = sure && !text.hasUnknown() ? column(text) : Optional.empty();
    boolean number = !lines.isEmpty() && lineReader.isNumber(lines.get(lines.size() - 1));
    return new ResultHeading(
        lines,
        column,
        column.isEmpty() && isTotal(text),
        column.isEmpty() && isResult(text),
        column
            .flatMap(ResultColumn::element)
            .filter(id -> isUnsure(id, lines, text))
            .isPresent(),
        text.years(),
        number ? Optional.of(instruments(text)) : Optional.empty(),
        text.has(HeadingWord.TIER));
  }

  private static boolean isUnsure(ElementId id, List<String> lines, HeadingText text) {
    return id instanceof IndicatorId indicator
        && !instruments(text).isEmpty()
        && !text.has(HeadingWord.INDICATOR)
        && lines.stream()
            .map(ThaiDigits::toArabic)
            .noneMatch(
                line -> line.matches("(?:.*[^0-9])?" + indicator.number() + "(?:[^0-9].*)?"));
  }

  /** Tells whether a text is the number of an indicator of the year. */
  boolean isIndicator(String text) {
    return lineReader.isNumber(text) && !lineReader.read(text).elements().isEmpty();
  }

  private static Set<ElementId> instruments(HeadingText text) {
    Set<ElementId> instruments = new TreeSet<>(ElementId.ORDER);
    text.elements().stream().filter(Instrument.class::isInstance).forEach(instruments::add);
    return instruments;
  }

  private Optional<ResultColumn> column(HeadingText text) {
    Optional<ElementId> element = element(text);
    boolean whole = element.isEmpty() && text.elements().isEmpty();
    if (text.has(HeadingWord.RESPONDENTS)) {
      return element.filter(id -> isCount(text)).flatMap(ResultHeadingReader::respondents);
    }
    if (text.hasAny(HeadingWord.PEOPLE, HeadingWord.OUTCOME) || hasMisplaced(text)) {
      return Optional.empty();
    }
    if (text.has(HeadingWord.PASSES)) {
      return whole && !text.has(HeadingWord.PERCENT)
          ? Optional.of(ResultColumn.PASSES)
          : Optional.empty();
    }
    if (text.has(HeadingWord.TIER)) {
      return whole && !text.hasAny(HeadingWord.PERCENT, HeadingWord.MEAN)
          ? Optional.of(ResultColumn.TIER)
          : Optional.empty();
    }
    if (!whole) {
      return element.map(ResultColumn::of);
    }
    return overall(text);
  }

  /** Tells whether words that only explain others stand without these. */
  private static boolean hasMisplaced(HeadingText text) {
    return (text.has(HeadingWord.INSIDE) && !text.elements().contains(Instrument.IIT))
        || (text.has(HeadingWord.OUTSIDE) && !text.elements().contains(Instrument.EIT))
        || (text.has(HeadingWord.VISITORS) && !text.has(HeadingWord.PART_1))
        || (text.has(HeadingWord.ASSESSORS) && !text.has(HeadingWord.PART_2));
  }

  /** Tells whether a text is of a total or a mean, and does not say of what. */
  private static boolean isTotal(HeadingText text) {
    return isOnlyOf(
            text,
            Set.of(
                HeadingWord.TOTAL,
                HeadingWord.MEAN,
                HeadingWord.SCORE,
                HeadingWord.PERCENT,
                HeadingWord.POINTS,
                HeadingWord.ITA,
                HeadingWord.RESULT,
                HeadingWord.FORM))
        && text.hasAny(HeadingWord.TOTAL, HeadingWord.MEAN);
  }

  /** Tells whether a text is of a result, and does not say whether of a score or a tier. */
  private static boolean isResult(HeadingText text) {
    return (text.has(HeadingWord.RESULT)
            && isOnlyOf(text, Set.of(HeadingWord.RESULT, HeadingWord.ITA)))
        || (text.has(HeadingWord.OUTCOME) && isOnlyOf(text, Set.of(HeadingWord.OUTCOME)));
  }

  private static boolean isOnlyOf(HeadingText text, Set<HeadingWord> words) {
    return !text.hasUnknown() && text.elements().isEmpty() && words.containsAll(text.words());
  }

  /** Tells whether nothing but a number of people can be meant. */
  private static boolean isCount(HeadingText text) {
    return !text.hasAny(
        HeadingWord.SCORE,
        HeadingWord.MEAN,
        HeadingWord.PERCENT,
        HeadingWord.POINTS,
        HeadingWord.TIER,
        HeadingWord.PASSES,
        HeadingWord.RESULT);
  }

  private static Optional<ResultColumn> respondents(ElementId id) {
    return id == Instrument.IIT || id == Instrument.EIT
        ? Optional.of(ResultColumn.respondents((Instrument) id))
        : Optional.empty();
  }

  private static Optional<ResultColumn> overall(HeadingText text) {
    boolean score = text.has(HeadingWord.SCORE);
    if (text.has(HeadingWord.OVERALL)
        || (score && (text.has(HeadingWord.TOTAL) || !text.has(HeadingWord.MEAN)))
        || (text.has(HeadingWord.ITA)
            && !text.hasAny(HeadingWord.RESULT, HeadingWord.MEAN, HeadingWord.TOTAL))) {
      return Optional.of(ResultColumn.of(ElementId.OVERALL));
    }
    return Optional.empty();
  }

  /** Returns the one element that a text names, with or without those that it is a part of. */
  private Optional<ElementId> element(HeadingText text) {
    Set<ElementId> elements = new TreeSet<>(ElementId.ORDER);
    elements.addAll(text.elements());
    boolean eit = elements.contains(Instrument.EIT);
    if (text.has(HeadingWord.PART_1)) {
      elements.addAll(eit ? part("EIT.1") : List.of());
    }
    if (text.has(HeadingWord.PART_2)) {
      elements.addAll(eit ? part("EIT.2") : List.of());
    }
    boolean lostPart = text.hasAny(HeadingWord.PART_1, HeadingWord.PART_2)
        && elements.stream().noneMatch(id -> id.level() == Level.PART);
    List<ElementId> narrow = elements.stream()
        .filter(id -> elements.stream().noneMatch(other -> isWithin(other, id)))
        .toList();
    return narrow.size() == 1 && !lostPart
        ? narrow.stream()
            .filter(id -> !text.has(HeadingWord.INDICATOR)
                || id.level() == Level.INDICATOR
                || id.level() == Level.SUB_INDICATOR)
            .findFirst()
        : Optional.empty();
  }

  private List<ElementId> part(String id) {
    return ElementId.tryParse(id)
        .filter(part -> framework.findElement(part).isPresent())
        .map(List::of)
        .orElse(List.of());
  }

  private boolean isWithin(ElementId inner, ElementId outer) {
    Optional<ElementId> parent = framework.findElement(inner).flatMap(Element::parent);
    return parent.isPresent() && (parent.get().equals(outer) || isWithin(parent.get(), outer));
  }

  /** Returns the full points that a heading has in brackets, such as 25 of {@code O1 (25)}. */
  static Optional<Integer> fullPointsInBrackets(String heading) {
    Matcher number = FULL_POINTS.matcher(ThaiDigits.toArabic(heading));
    return number.find() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
  }

  /** Returns the full points that a heading names besides 100, such as 30 of {@code IIT (30)}. */
  static Optional<Integer> fullPoints(String heading) {
    Matcher number = TWO_DIGITS.matcher(ThaiDigits.toArabic(heading));
    return number.find() ? Optional.of(Integer.valueOf(number.group())) : Optional.empty();
  }
}
