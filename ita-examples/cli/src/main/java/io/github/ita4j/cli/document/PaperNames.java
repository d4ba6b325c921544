package io.github.ita4j.cli.document;

import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.QuotedText;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.PartId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.TierCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of elements, tiers and scores in a document.
 *
 * <p>Codes of the disclosure check are as printed. All other numbers have the digits of the
 * document.
 */
final class PaperNames {

  private static final Pattern THAI_WORD = Pattern.compile("[ก-ไ]");

  /** The end of a Thai word, which a digit does not end. */
  private static final Pattern THAI_END = Pattern.compile("[ก-๎]$");

  private final Messages messages;
  private final Optional<Framework> framework;

  PaperNames(Messages messages, Optional<Framework> framework) {
    this.messages = messages;
    this.framework = framework;
  }

  /** Returns the name of an element for a row of its own, with the short name of an instrument. */
  String row(ElementId id) {
    return switch (id.level()) {
      case INSTRUMENT ->
        name(id).map(name -> name + " (" + messages.printed(id) + ")").orElse(element(id));
      case OVERALL, PART -> name(id).orElse(element(id));
      default -> elementAndName(id);
    };
  }

  /** Returns an element with its name: {@code ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ}. */
  String elementAndName(ElementId id) {
    return id.level() == Level.OVERALL || id.level() == Level.PART
        ? element(id)
        : name(id).map(name -> element(id) + " " + name).orElse(element(id));
  }

  /** Returns the name of an element, if it has one. */
  Optional<String> name(ElementId id) {
    return framework
        .flatMap(known -> known.findElement(id))
        .flatMap((Element element) -> messages.name(element))
        .map(messages::quoted);
  }

  /** Returns the short name of an element: {@code ตัวชี้วัดที่ ๔}, {@code EIT ส่วนที่ ๑}. */
  String element(ElementId id) {
    return word(id) + number(id);
  }

  /** Returns the number or code of an element after its {@link #word}. */
  private String number(ElementId id) {
    if (messages.isLabelled(id)) {
      return id.level() == Level.OVERALL ? "" : messages.code(id);
    }
    return switch (id.level()) {
      case OVERALL -> "";
      case INDEX, PART -> messages.number(lastNumber(id));
      case INSTRUMENT, INDICATOR, SUB_INDICATOR, QUESTION -> messages.code(id);
    };
  }

  private static String lastNumber(ElementId id) {
    String text = id.toString();
    return text.substring(text.lastIndexOf('.') + 1);
  }

  private String word(ElementId id) {
    return switch (id.level()) {
      case OVERALL -> messages.text(Message.OVERALL);
      case INDEX -> messages.isLabelled(id) ? "" : messages.text(Message.DOC_INDEX);
      case PART ->
        messages.isLabelled(id) ? "" : messages.text(Message.DOC_PART, ((PartId) id).instrument());
      case INDICATOR -> messages.text(Message.INDICATOR, "");
      case SUB_INDICATOR -> messages.text(Message.SUB_INDICATOR, "");
      case INSTRUMENT, QUESTION -> "";
    };
  }

  /**
   * Returns elements for a sentence: {@code ตัวชี้วัดที่ ๑, ๒ และ ๕–๑๐}. Elements of one kind share
   * its word, and three or more consecutive numbers are named by their ends.
   */
  String elements(List<? extends ElementId> ids) {
    List<String> names = new ArrayList<>();
    String before = "";
    for (int first = 0; first < ids.size(); ) {
      int last = first;
      while (last + 1 < ids.size() && messages.areConsecutive(ids.get(last), ids.get(last + 1))) {
        last++;
      }
      if (last - first < 2) {
        last = first;
      }
      ElementId id = ids.get(first);
      String word = word(id);
      String name = (word.equals(before) ? "" : word) + number(id);
      names.add(last == first ? name : name + "–" + number(ids.get(last)));
      before = word;
      first = last + 1;
    }
    return joined(names);
  }

  /** Returns elements in the order of the year's rules, those that it does not know last. */
  List<ElementId> inOrder(Set<ElementId> ids) {
    Set<ElementId> ordered = new LinkedHashSet<>();
    framework.stream()
        .flatMap(known -> known.elements().stream())
        .map(Element::id)
        .filter(ids::contains)
        .forEach(ordered::add);
    ids.stream().sorted(ElementId.ORDER).forEach(ordered::add);
    return List.copyOf(ordered);
  }

  /** Returns names as a list in a sentence, the last one after an “and”. */
  String joined(List<String> names) {
    int last = names.size() - 1;
    if (last < 1) {
      return String.join("", names);
    }
    StringBuilder list = new StringBuilder(names.get(0));
    for (String name : names.subList(1, last)) {
      // Thai has a space where English has a comma, but not between numbers.
      list.append(messages.inThai() && isThaiWord(name) ? " " : ", ").append(name);
    }
    String and = messages.text(Message.AND);
    // A Thai word follows another one without a space.
    return list.append(isThaiWord(names.get(last)) ? and.stripTrailing() : and)
        .append(names.get(last))
        .toString();
  }

  private static boolean isThaiWord(String name) {
    return THAI_WORD.matcher(QuotedText.plain(name)).lookingAt();
  }

  /** Returns a text before a word, without a space where a Thai word ends. */
  String beforeWord(String text) {
    return THAI_END.matcher(QuotedText.plain(text)).find() ? text : text + " ";
  }

  /** Returns the name of a tier without its code. */
  String tier(TierCode code) {
    return framework
        .flatMap(Framework::ladder)
        .flatMap(ladder -> ladder.findTier(code))
        .or(() -> Frameworks.bundled().findTier(code))
        .map(tier -> messages.inText(messages.name(tier.name())))
        .orElse(code.code());
  }

  /** Returns a score as a limit: 85 for 85.00. */
  String limit(Score score) {
    return messages.number(
        score.hundredths() % 100 == 0 ? "" + score.hundredths() / 100 : score.toString());
  }
}
