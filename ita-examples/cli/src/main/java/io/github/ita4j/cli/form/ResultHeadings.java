package io.github.ita4j.cli.form;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.model.TidyText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The headings of tables of results, in Thai or English, as offices write them. */
final class ResultHeadings {

  private static final Map<String, ResultColumn> WORDS = words();

  /** The greatest length of a heading. A longer text is none. */
  private static final int LONGEST = 300;

  /** A text in brackets, the innermost if there are several, so that nothing is read twice. */
  private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*+)[)\\]]");

  private static final Pattern YEAR =
      Pattern.compile("(?:ประจำ)?(?:ปีงบประมาณ|ปี)? ?(?:พ\\.ศ\\.)? ?25[0-9]{2}$");
  private static final Pattern FULL_POINTS = Pattern.compile(
      "(?:คะแนนเต็ม|เต็ม|น้ำหนัก|ร้อยละ|/) ?[0-9]{1,3}(?: ?คะแนน)?|[0-9]{1,3} ?(?:%|คะแนน)$");
  private static final Pattern INSTRUMENT =
      Pattern.compile("(?:^|[^A-Z])(IIT|EIT|OIT)(?:[^A-Z0-9.]|$)");

  private final Framework framework;
  private final Map<String, ElementId> names = new HashMap<>();

  ResultHeadings(Framework framework) {
    this.framework = framework;
    for (Element element : framework.elements()) {
      if (element.id().level() != Level.QUESTION) {
        element
            .name()
            .ifPresent(name -> Stream.concat(Stream.of(name.thai()), name.english().stream())
                .forEach(text -> names.putIfAbsent(plain(text), element.id())));
      }
    }
  }

  private static Map<String, ResultColumn> words() {
    Map<String, ResultColumn> words = new HashMap<>();
    List.of(
            "หน่วยงาน",
            "ชื่อหน่วยงาน",
            "หน่วยงานภาครัฐ",
            "ชื่อหน่วยงานภาครัฐ",
            "รายชื่อหน่วยงาน",
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
            "ระดับ",
            "ระดับผลการประเมิน",
            "ระดับคะแนน",
            "ระดับผลคะแนน",
            "ผลการประเมิน",
            "เกรด",
            "TIER",
            "GRADE",
            "RATING",
            "LEVEL")
        .forEach(word -> words.put(word, ResultColumn.TIER));
    return words;
  }

  /** Returns a heading for comparing: without spaces and dots, in capital letters. */
  private static String plain(String text) {
    return ThaiDigits.toArabic(TidyText.of(text))
        .replaceAll("[\\s.:_*]", "")
        .toUpperCase(Locale.ROOT);
  }

  /** Returns the column with a heading, if the heading is known. */
  Optional<ResultColumn> find(String heading) {
    String tidy = ThaiDigits.toArabic(TidyText.of(heading));
    if (tidy.length() > LONGEST) {
      return Optional.empty();
    }
    String outside = IN_BRACKETS.matcher(tidy).replaceAll(" ").strip();
    outside = YEAR.matcher(outside).replaceFirst("").strip();
    outside = FULL_POINTS.matcher(outside).replaceFirst("").strip();
    ResultColumn word = WORDS.get(plain(outside));
    if (word != null) {
      return Optional.of(word);
    }
    return element(tidy, outside)
        .filter(element -> framework.findElement(element).isPresent())
        .map(ResultColumn::of);
  }

  private Optional<ElementId> element(String tidy, String outside) {
    Optional<ElementId> known = element(tidy);
    if (known.isEmpty() && !outside.equals(tidy)) {
      known = element(outside);
    }
    Matcher brackets = IN_BRACKETS.matcher(tidy);
    while (known.isEmpty() && brackets.find()) {
      // A number in brackets is the weight of the column, or its full points.
      if (!brackets.group(1).isEmpty() && !Character.isDigit(brackets.group(1).charAt(0))) {
        known = element(brackets.group(1));
      }
    }
    Matcher instrument = INSTRUMENT.matcher(tidy.toUpperCase(Locale.ROOT));
    if (known.isEmpty() && instrument.find()) {
      known = ElementId.tryParse(instrument.group(1));
    }
    return known;
  }

  private Optional<ElementId> element(String text) {
    return Optional.ofNullable(names.get(plain(text)))
        .or(() -> overall(text))
        .or(() -> TypedElement.read(text, framework));
  }

  private static Optional<ElementId> overall(String text) {
    return List.of(
                "คะแนน",
                "ผลคะแนน",
                "คะแนนITA",
                "ผลคะแนนITA",
                "คะแนนผลการประเมิน",
                "SCORE",
                "ITASCORE")
            .contains(plain(text))
        ? Optional.of(ElementId.OVERALL)
        : Optional.empty();
  }

  /** Returns the full points that a heading names besides 100, such as 30 of {@code IIT (30)}. */
  static Optional<Integer> fullPoints(String heading) {
    Matcher number = Pattern.compile("[0-9]{2}(?![0-9])").matcher(ThaiDigits.toArabic(heading));
    return number.find() ? Optional.of(Integer.valueOf(number.group())) : Optional.empty();
  }
}
