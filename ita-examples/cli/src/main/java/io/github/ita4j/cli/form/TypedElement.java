package io.github.ita4j.cli.form;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.text.QuestionCodeReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of elements as people type them: {@code ภาพรวม}, {@code ตัวชี้วัดที่ ๔}, {@code o8}.
 */
public final class TypedElement {

  private static final int LONGEST = 200;

  private static final Set<String> OVERALL = Set.of(
      "ภาพรวม",
      "คะแนนภาพรวม",
      "คะแนนรวม",
      "ผลคะแนนภาพรวม",
      "คะแนนรวมภาพรวม",
      "คะแนนITA",
      "ITA",
      "OVERALL",
      "OVERALLSCORE",
      "TOTAL",
      "TOTALSCORE");

  private static final List<String> BEFORE_NUMBER = List.of(
      "ตัวชี้วัดย่อยที่",
      "ตัวชี้วัดย่อย",
      "ตัวชี้วัดที่",
      "ตัวชี้วัด",
      "SUBINDICATOR",
      "SUB-INDICATOR",
      "INDICATOR");

  private static final List<String> BEFORE_CODE =
      List.of("คะแนนแบบวัด", "แบบวัด", "คะแนน", "ข้อคำถามที่", "ข้อคำถาม", "ข้อที่", "ข้อ");

  private static final Pattern PART =
      Pattern.compile("EIT[ .(]*+(?:ส่วนที่|PART|P|ส่วน)?[ .]*+([12])\\)?");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private TypedElement() {}

  /** Returns the name of an element for the cell of a form: its label, if it can be read back. */
  static String text(Framework framework, ElementId id) {
    return framework
        .findElement(id)
        .flatMap(Element::label)
        .filter(label -> id.level() != Level.OVERALL)
        .filter(label -> label.length() <= LONGEST && TypedCell.isSingle(label))
        .orElseGet(() -> text(id));
  }

  private static String text(ElementId id) {
    return switch (id.level()) {
      case OVERALL -> "ภาพรวม";
      case INDICATOR -> "ตัวชี้วัดที่ " + id;
      case SUB_INDICATOR -> "ตัวชี้วัดย่อยที่ " + id;
      case INDEX, INSTRUMENT, PART, QUESTION -> id.toString();
    };
  }

  /**
   * Reads the name of an element.
   *
   * @param framework the rules whose printed labels of questions are understood too
   * @return the element, which the framework need not have; empty if the text names none
   */
  public static Optional<ElementId> read(String text, Framework framework) {
    String tidy = TidyText.of(text);
    if (tidy.isEmpty() || tidy.length() > LONGEST) {
      return Optional.empty();
    }
    return framework.findByLabel(tidy).map(Element::id).or(() -> read(tidy));
  }

  /** Reads the name of an element that is no label. */
  static Optional<ElementId> read(String tidy) {
    String text = SPACE.matcher(ThaiDigits.toArabic(tidy)).replaceAll("").toUpperCase(Locale.ROOT);
    if (OVERALL.contains(text)) {
      return Optional.of(ElementId.OVERALL);
    }
    for (String word : BEFORE_NUMBER) {
      if (text.startsWith(word)) {
        return ElementId.tryParse(text.substring(word.length()))
            .filter(id -> id.level() == Level.INDICATOR || id.level() == Level.SUB_INDICATOR);
      }
    }
    String code = text;
    for (String word : BEFORE_CODE) {
      if (code.startsWith(word)) {
        code = code.substring(word.length());
        break;
      }
    }
    Optional<ElementId> exact = ElementId.tryParse(code);
    if (exact.isPresent()) {
      return exact;
    }
    Matcher part = PART.matcher(code);
    if (part.matches()) {
      return ElementId.tryParse("EIT." + part.group(1));
    }
    return QuestionCodeReader.tryRead(code).map(ElementId.class::cast);
  }
}
