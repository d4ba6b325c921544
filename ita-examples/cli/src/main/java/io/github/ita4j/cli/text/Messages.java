package io.github.ita4j.cli.text;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Weight;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.PartId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.Share;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.model.VisibleText;
import io.github.ita4j.scoring.ElementBounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words of the text output, in Thai or English, with Thai or Arabic digits.
 *
 * <p>Only numbers take Thai digits. Codes such as {@code EIT.1} or {@code nacc-2568r1} keep theirs,
 * since people type them again.
 */
public final class Messages {

  /** The widest name in a table. Titles of questions are whole paragraphs. */
  private static final int WIDEST_NAME = 60;

  private static final int MOST_LISTED = 20;

  private static final String BEFORE_SUB_ITEMS = " | ";

  private static final Pattern SUB_ITEM_END = Pattern.compile(" / ");

  /** The form of an address or a code with its digits, or of digits alone. */
  private static final Pattern CODE_OR_DIGITS =
      Pattern.compile("https?://[!-~]+|[A-Za-z][A-Za-z0-9.-]*|[0-9]+");

  private static final Pattern LAST_NUMBER = Pattern.compile("(.*?)([0-9]{1,9})");

  private final Language language;
  private final Digits digits;
  private final ResourceBundle bundle;

  /**
   * A flag, true if parts and questions are named as in tables ({@code EIT ส่วนที่ 1}), and tiers
   * have no code beside their name.
   */
  private final boolean inWords;

  /** A flag, true if the reader has no command line, whose commands some texts advise. */
  private final boolean withoutCommands;

  /** The codes that the rules of a page print. */
  private final PrintedCodes codes;

  public Messages(Language language, Digits digits) {
    this(language, digits, bundle("Messages", language), false, false, PrintedCodes.NONE);
  }

  private Messages(
      Language language,
      Digits digits,
      ResourceBundle bundle,
      boolean inWords,
      boolean withoutCommands,
      PrintedCodes codes) {
    this.inWords = inWords;
    this.withoutCommands = withoutCommands;
    this.codes = codes;
    this.language = language;
    this.digits = digits;
    this.bundle = bundle;
  }

  /** Returns the same texts for readers who know no codes of parts and tiers. */
  public Messages inWords() {
    return new Messages(language, digits, bundle, true, withoutCommands, codes);
  }

  /** Returns the same texts for readers of a page, who have no commands. */
  public Messages withoutCommands() {
    return new Messages(language, digits, bundle, inWords, true, codes);
  }

  /** Returns the same texts with the labels that rules print for their elements. */
  public Messages withLabelsOf(Framework framework) {
    return withCodes(codes.of(framework));
  }

  /**
   * Returns the same texts with the labels that rules print for their elements, and those of other
   * years for codes that are cited with their year.
   */
  public Messages withLabelsOf(Frameworks frameworks, Framework framework) {
    return withCodes(PrintedCodes.of(frameworks, framework));
  }

  private Messages withCodes(PrintedCodes printed) {
    return new Messages(language, digits, bundle, inWords, withoutCommands, printed);
  }

  /** Returns the bundle of exactly this language. The default locale must not choose another. */
  public static ResourceBundle bundle(String name, Language language) {
    return ResourceBundle.getBundle(
        Messages.class.getPackageName() + "." + name,
        language.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public String text(Message message, Object... args) {
    return text(bundle, message.name(), args);
  }

  /** Returns the text of a complaint. Their bundle is read only now, as most runs have none. */
  public String text(Complaint complaint, Object... args) {
    return text(bundle("Complaints", language), complaint.name(), args);
  }

  private String text(ResourceBundle usual, String name, Object... args) {
    ResourceBundle found = usual;
    if (withoutCommands) {
      ResourceBundle page = bundle("Pages", language);
      found = page.containsKey(name) ? page : usual;
    }
    return String.format(Locale.ROOT, found.getString(name), args);
  }

  /** Lists foreign texts in a sentence: the first ones, each cut, and how many follow. */
  public String listed(Collection<?> values) {
    int shown = Math.min(values.size(), MOST_LISTED);
    String first = VisibleText.listed(values.stream().limit(shown).toList());
    return values.size() > shown ? text(Message.AND_MORE, first, values.size() - shown) : first;
  }

  /** Tells whether the texts are in Thai. */
  public boolean inThai() {
    return language == Language.TH;
  }

  public String number(Object number) {
    return digits == Digits.THAI ? ThaiDigits.toThai(number.toString()) : number.toString();
  }

  /** Returns a rounded percentage for display: {@code 94.17%}, or {@code ร้อยละ 94.17}. */
  public String percent(Share share) {
    return text(Message.PERCENT, number(share.toPercent()));
  }

  /** Returns a sentence with the chosen digits. Codes such as O8 or EIT.1 keep theirs. */
  public String inText(String sentence) {
    return digits == Digits.THAI
        ? CODE_OR_DIGITS
            .matcher(sentence)
            .replaceAll(found -> Character.isDigit(found.group().charAt(0))
                ? ThaiDigits.toThai(found.group())
                : found.group())
        : sentence;
  }

  /** Returns a text of a document for use among our words, with digits as by {@link #inText}. */
  public String quoted(String text) {
    return QuotedText.of(inText(text));
  }

  /** Returns the language code for HTML. */
  public String language() {
    return language.toString();
  }

  /**
   * Returns the province after the name of an agency: {@code จังหวัดขอนแก่น}. The capital is no
   * province, and some texts already have the word.
   */
  String province(String province) {
    String name = province.strip();
    return name.startsWith(text(Message.PROVINCE, "")) || name.equals("กรุงเทพมหานคร")
        ? name
        : text(Message.PROVINCE, name);
  }

  /**
   * Returns the agency for a heading: {@code เทศบาลตำบลกุดกว้าง จังหวัดขอนแก่น}. Some names already
   * end in the province.
   */
  public String agency(Agency agency) {
    return QuotedText.of(agency.name())
        + agency
            .province()
            .map(this::province)
            .filter(province -> !agency.name().endsWith(province))
            .map(province -> " " + QuotedText.of(province))
            .orElse("");
  }

  /** Returns the agency with all its details, including the code of its kind. */
  public String agencyInFull(Agency agency) {
    return agency(agency)
        + agency.type().map(type -> " (" + QuotedText.of(type) + ")").orElse("");
  }

  public String year(FiscalYear year) {
    return text(Message.YEAR, number(year.buddhistEra()));
  }

  /** Returns something with its year: {@code O8 ของปี 2568}. */
  public String ofYear(String what, FiscalYear year) {
    return ofYears(what, List.of(year));
  }

  /** Returns something with several years: {@code O8 ของปี 2568 และ 2569}. */
  public String ofYears(String what, List<FiscalYear> years) {
    return text(
        Message.OF_YEAR,
        what,
        years.stream()
            .map(year -> number(year.buddhistEra()))
            .collect(Collectors.joining(text(Message.AND))));
  }

  /**
   * Returns a range of scores. Equal ends give one number, and a range without information gives
   * none.
   */
  public String range(Score low, Score high) {
    if (low.equals(Score.ZERO) && high.equals(Score.MAX)) {
      return text(Message.RANGE_ALL);
    }
    return low.equals(high) ? number(low) : text(Message.RANGE, number(low), number(high));
  }

  /** Returns the nominal score, or else its range. */
  public String value(ElementBounds bounds) {
    return bounds.nominal().map(this::number).orElseGet(() -> range(bounds.low(), bounds.high()));
  }

  public String name(LocalizedText text) {
    return text.in(language.locale());
  }

  /**
   * Returns the name of an element, if it has one: the answers to a question are none. The
   * sub-items of a question are numbered.
   */
  public Optional<String> name(Element element) {
    return Optional.of(element)
        .filter(Element::hasTitle)
        .flatMap(Element::name)
        .map(this::name)
        .map(this::title);
  }

  /**
   * Returns a title in readable form. The title {@code มากน้อยเพียงใด | คุ้มค่า / โปร่งใส} of the
   * data becomes {@code มากน้อยเพียงใด: (1) คุ้มค่า (2) โปร่งใส}.
   */
  public String title(String title) {
    int end = title.indexOf(BEFORE_SUB_ITEMS);
    if (end < 0) {
      return title;
    }
    String[] subItems = SUB_ITEM_END.split(title.substring(end + BEFORE_SUB_ITEMS.length()), -1);
    return title.substring(0, end) + ":"
        + IntStream.range(0, subItems.length)
            .mapToObj(i -> " (" + number(i + 1) + ") " + subItems[i])
            .collect(Collectors.joining());
  }

  /**
   * Returns the name of an element in a table, or empty. Full questions would make every table too
   * wide.
   */
  public String nameInTable(Framework framework, ElementId id) {
    String name = framework.findElement(id).flatMap(this::name).orElse("");
    return id.level() == Level.QUESTION ? DisplayWidth.shortened(name, WIDEST_NAME) : name;
  }

  /** Returns the element as called in a sentence: {@code EIT.1}, but {@code ตัวชี้วัดที่ 4}. */
  public String element(ElementId id) {
    return switch (id.level()) {
      case OVERALL -> text(Message.OVERALL);
      case INDICATOR -> text(Message.INDICATOR, code(id));
      case SUB_INDICATOR -> text(Message.SUB_INDICATOR, code(id));
      case PART, QUESTION -> inWords ? code(id) : printed(id);
      case INDEX, INSTRUMENT -> printed(id);
    };
  }

  /**
   * Returns the code that sources print for an element: {@code O8}, or its label. A number that is
   * a word of a label has the digits of the page, as in {@code MOIT ๑๒}.
   */
  public String printed(ElementId id) {
    return codes.findLabel(id).map(this::inText).orElseGet(id::toString);
  }

  /** Returns the code that sources of its year print for a question. */
  public String printed(CitedCode cited) {
    return codes.findLabel(cited).map(this::inText).orElseGet(() -> cited.code().toString());
  }

  /** Tells whether sources print a code of their own for an element. */
  public boolean isLabelled(ElementId id) {
    return codes.findLabel(id).isPresent();
  }

  /**
   * Returns the code of an element for a column of codes, in the digits of the page. An O-code is
   * as the result sheet prints it.
   */
  public String code(ElementId id) {
    if (id.level() != Level.OVERALL && isLabelled(id)) {
      return printed(id);
    }
    return switch (id.level()) {
      case OVERALL -> "–";
      case INDEX, INDICATOR, SUB_INDICATOR -> number(id);
      case PART ->
        text(Message.DOC_PART, ((PartId) id).instrument())
            + number(id.toString().substring(id.toString().lastIndexOf('.') + 1));
      case QUESTION -> id.toString().startsWith("O") ? id.toString() : number(id);
      case INSTRUMENT -> id.toString();
    };
  }

  /**
   * Returns elements for a sentence. Three or more consecutive ones are named by their ends:
   * {@code O1–O33}. Indicators in a row share their word: {@code ตัวชี้วัดที่ ๑, ๒, ๕–๑๐}.
   */
  public String elements(List<? extends ElementId> ids) {
    List<String> names = new ArrayList<>();
    for (int first = 0, last = 0; first < ids.size(); first = last + 1) {
      last = first;
      while (last + 1 < ids.size() && areConsecutive(ids.get(last), ids.get(last + 1))) {
        last++;
      }
      last = last - first < 2 ? first : last;
      ElementId id = ids.get(first);
      boolean word = id.level() == Level.INDICATOR || id.level() == Level.SUB_INDICATOR;
      boolean shared = word && first > 0 && ids.get(first - 1).level() == id.level();
      String end = word ? code(ids.get(last)) : element(ids.get(last));
      names.add((shared ? code(id) : element(id)) + (last == first ? "" : "–" + end));
    }
    return String.join(", ", names);
  }

  /** Returns codes of one year for a sentence, as {@link #elements} does. */
  public String cited(FiscalYear year, List<? extends ElementId> ids) {
    return withCodes(codes.inYear(year)).elements(ids);
  }

  /** Tells whether the codes of two elements differ only in their last number, by one. */
  public boolean areConsecutive(ElementId one, ElementId next) {
    Matcher first = LAST_NUMBER.matcher(codes.findLabel(one).orElseGet(one::toString));
    Matcher second = LAST_NUMBER.matcher(codes.findLabel(next).orElseGet(next::toString));
    return first.matches()
        && second.matches()
        && first.group(1).equals(second.group(1))
        && Integer.parseInt(first.group(2)) + 1 == Integer.parseInt(second.group(2));
  }

  /** Returns the name of an element for the cell of a report. */
  public String nameOrDash(Framework framework, ElementId id) {
    return framework.findElement(id).flatMap(this::name).map(this::quoted).orElse("–");
  }

  /** Returns an element with its name: {@code ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ}. */
  public String elementAndName(Framework framework, ElementId id) {
    // The name of a part would repeat its instrument and number after these.
    return framework
        .findElement(id)
        .filter(element -> id.level() != Level.PART || !inWords)
        .flatMap(this::name)
        .map(name -> element(id) + " " + quoted(name))
        .orElseGet(() -> element(id));
  }

  /**
   * Returns a tier, with its code for readers who type it: {@code ผ่านดี (GOOD)}. A letter has no
   * code beside it.
   */
  public String tier(Framework framework, TierCode code) {
    String name = tierName(framework, code);
    return inWords || name.equals(code.code()) ? name : name + " (" + code + ")";
  }

  /** Returns the name of a tier, for a sentence: {@code ผ่านดี}. */
  public String tierName(Framework framework, TierCode code) {
    return framework
        .findTier(code)
        .or(() -> Frameworks.bundled().findTier(code))
        .map(tier -> name(tier.name()))
        .orElse(code.code());
  }

  /**
   * Returns the stated tier of a document: one of any year, or “A+” in the words of the document.
   */
  public Optional<String> statedTier(Framework framework, Scorecard scorecard) {
    return scorecard
        .tier()
        .map(code -> tier(framework, code))
        .or(() -> scorecard.printedTier().map(Messages::inQuotes));
  }

  /**
   * Returns a stated tier after its word: {@code ระดับ “ผ่านดี”}, {@code ระดับ “A+”}. The text is a
   * code, or other words of a document.
   */
  String statedTierAfterWord(Framework framework, String stated) {
    String quoted = inQuotes(
        TierCode.tryParse(stated).map(code -> tierName(framework, code)).orElse(stated));
    return language == Language.TH ? " " + quoted : quoted;
  }

  private static String inQuotes(String text) {
    return "“" + QuotedText.of(TidyText.of(text)) + "”";
  }

  /** Returns a tier for use after a word: {@code ระดับผ่านดี}, but {@code ระดับ A}. */
  public String tierAfterWord(Framework framework, TierCode code) {
    return afterWord(tier(framework, code));
  }

  /**
   * Returns an element for use after a word: {@code น้ำหนักของคะแนนภาพรวม}, but {@code น้ำหนักของ
   * EIT}.
   */
  public String elementAfterWord(ElementId id) {
    return afterWord(element(id));
  }

  /** Returns a text for use after a Thai word, apart from it if it begins with a Latin letter. */
  public String afterWord(String text) {
    boolean latin = text.charAt(0) < 0x80;
    return latin && language == Language.TH ? " " + text : text;
  }

  /**
   * Returns the weight of a part: {@code ร้อยละ 30 ของ IIT}, or {@code 1/3 × EIT} if no decimal is
   * exact.
   */
  public String weighted(Weight weight, ElementId part) {
    BigDecimal hundred = BigDecimal.valueOf(100L * weight.numerator());
    BigDecimal percent = hundred
        .divide(BigDecimal.valueOf(weight.denominator()), 2, RoundingMode.DOWN)
        .stripTrailingZeros();
    boolean exact =
        percent.multiply(BigDecimal.valueOf(weight.denominator())).compareTo(hundred) == 0;
    return exact
        ? text(Message.WEIGHTED_PERCENT, number(percent.toPlainString()), elementAfterWord(part))
        : number(weight) + " × " + element(part);
  }

  String tiers(Framework framework, Collection<TierCode> codes) {
    return codes.stream()
        .map(code -> tier(framework, code))
        .collect(Collectors.joining(text(Message.OR)));
  }

  public String confidence(Confidence confidence) {
    return name(confidence.displayName());
  }

  /** Returns the confidence, with the remark that an inferred rule is not a published one. */
  public String confidenceInFull(Confidence confidence) {
    return confidence == Confidence.INFERRED
        ? text(Message.CONFIDENCE_INFERRED_NOTE, confidence(confidence))
        : confidence(confidence);
  }
}
