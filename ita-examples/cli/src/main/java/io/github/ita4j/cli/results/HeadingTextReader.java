package io.github.ita4j.cli.results;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.text.QuestionCodeReader;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A reader of single lines of headings. Of all words that fit at a place the longest count. */
final class HeadingTextReader {

  /** The greatest length of a line. A longer text is no heading. */
  private static final int LONGEST = 300;

  /** The first year that is taken for one of the Buddhist era. */
  private static final int CENTURY = 2500;

  /** Other spellings that reports have, by the names that the rules have. */
  private static final Map<String, String> VARIANTS = Map.of(
      "การใช้ทรัพย์สินของราชการ", "การใช้ทรัพย์สินของทางราชการ",
      "การปรับปรุงการทำงาน", "การปรับปรุงระบบการทำงาน");

  /** The first word of the name of an instrument; that of OIT was แบบตรวจ for some years. */
  private static final Pattern FORM = Pattern.compile("^แบบวัด");

  private static final Pattern NEEDLESS_SPACE = Pattern.compile(" (?![A-Z0-9])|(?<![A-Z0-9]) ");
  private static final Pattern BETWEEN = Pattern.compile("[ :*_.,()\\[\\]/–—-]+");
  private static final Pattern YEAR =
      Pattern.compile("(?:ประจำ)?(?:ปีงบประมาณ|ปี|FY|FISCAL YEAR|YEAR)?(?: ?พ\\.?ศ\\.?| ?พศ)? ?"
          + "(25[0-9]{2}|20[0-9]{2})(?![0-9])");
  private static final Pattern SHORT_YEAR = Pattern.compile("ปี(?:งบประมาณ)?([5-9][0-9])(?![0-9])");
  private static final Pattern NUMBER =
      Pattern.compile("[0-9]{1,2}(?:\\.[0-9]{1,2})?(?!\\.?[0-9])");
  private static final Pattern NUMBERED = Pattern.compile(
      "(?:" + HeadingWord.INDICATOR.pattern() + ")[. ]?([0-9]{1,2}(?:\\.[0-9]{1,2})?)(?![0-9])");
  private static final Pattern INSTRUMENT = Pattern.compile("IIT|EIT|OIT");
  private static final Pattern INSIDE =
      Pattern.compile("(?:การรับรู้(?:ของ)?(?:ผู้มีส่วนได้ส่วนเสีย)?|ผู้มีส่วนได้ส่วนเสีย)ภายใน");
  private static final Pattern OUTSIDE =
      Pattern.compile("(?:การรับรู้(?:ของ)?(?:ผู้มีส่วนได้ส่วนเสีย)?|ผู้มีส่วนได้ส่วนเสีย)ภายนอก");
  private static final Pattern PART = Pattern.compile("EIT[ .(]{0,2}([12])\\)?(?![0-9])");
  private static final Pattern CODE = Pattern.compile(
      "(?:ข้อคำถามที่|ข้อคำถาม|ข้อที่|ข้อ)?([OIE][ .(_-]{0,2}0?[1-9][0-9]{0,3})\\)?(?![0-9])");

  private final Framework framework;
  private final Map<String, Set<ElementId>> names = new HashMap<>();
  private final List<Phrase> phrases = phrases();
  private int longestName;

  HeadingTextReader(Framework framework) {
    this.framework = framework;
    for (Element element : framework.elements()) {
      if (element.id().level() != Level.QUESTION) {
        element
            .name()
            .ifPresent(name -> Stream.concat(Stream.of(name.thai()), name.english().stream())
                .forEach(text -> addName(text, element.id())));
      }
    }
  }

  private void addName(String text, ElementId id) {
    Stream.of(
            text,
            VARIANTS.getOrDefault(text, text),
            FORM.matcher(text).replaceFirst(""),
            FORM.matcher(text).replaceFirst("แบบตรวจ"))
        .map(HeadingTextReader::plain)
        .forEach(plain -> {
          names.computeIfAbsent(plain, key -> new TreeSet<>(ElementId.ORDER)).add(id);
          longestName = Math.max(longestName, plain.length());
        });
  }

  /** Returns a text for comparing: as it looks, without needless spaces, in capital letters. */
  static String plain(String text) {
    String tidy = ThaiDigits.toArabic(
        TidyText.of(Normalizer.normalize(TidyText.of(text), Normalizer.Form.NFKC)));
    return NEEDLESS_SPACE.matcher(tidy.toUpperCase(Locale.ROOT)).replaceAll("");
  }

  /** Tells whether a line is only the number of an indicator. */
  boolean isNumber(String line) {
    return line.length() <= LONGEST
        && NUMBER.matcher(plain(line).replaceAll("\\.$", "")).matches();
  }

  /** Reads a line. */
  HeadingText read(String line) {
    if (line.length() > LONGEST) {
      return HeadingText.UNKNOWN;
    }
    String plain = plain(line);
    Optional<ElementId> whole = framework
        .findByLabel(TidyText.of(line))
        .map(Element::id)
        .or(() -> ElementId.tryParse(plain).filter(id -> id.level() != Level.PART))
        .or(() -> QuestionCodeReader.tryRead(plain).map(ElementId.class::cast));
    if (whole.isPresent()) {
      return element(whole.get());
    }
    HeadingText text = HeadingText.EMPTY;
    int at = 0;
    while (at < plain.length()) {
      Matcher between = BETWEEN.matcher(plain).region(at, plain.length());
      Token token = longest(plain, at, text);
      if (token.end > at) {
        text = text.and(token.meaning);
        at = token.end;
      } else if (between.lookingAt()) {
        at = between.end();
      } else {
        return text.and(HeadingText.UNKNOWN);
      }
    }
    return text;
  }

  private HeadingText element(ElementId id) {
    if (id.level() == Level.OVERALL) {
      return HeadingText.of(HeadingWord.OVERALL);
    }
    return framework.findElement(id).isPresent() ? HeadingText.of(id) : HeadingText.UNKNOWN;
  }

  private HeadingText element(String id) {
    return ElementId.tryParse(id).map(this::element).orElse(HeadingText.UNKNOWN);
  }

  private HeadingText question(String code) {
    return QuestionCodeReader.tryRead(code).map(this::element).orElse(HeadingText.UNKNOWN);
  }

  private static HeadingText year(String digits) {
    int year = Integer.parseInt(digits);
    return HeadingText.ofYear(year < CENTURY ? FiscalYear.ofCommonEra(year).buddhistEra() : year);
  }

  /** Reads a number. After other words it is that of the indicator again, or may mean anything. */
  private HeadingText number(String number, HeadingText before) {
    HeadingText indicator = element(number);
    boolean isFirst = before.words().isEmpty() && before.elements().isEmpty();
    return isFirst || before.elements().containsAll(indicator.elements())
        ? indicator
        : HeadingText.UNKNOWN;
  }

  /** The words that a pattern finds, with their meaning. */
  private record Phrase(Pattern pattern, Function<MatchResult, HeadingText> meaning) {}

  private List<Phrase> phrases() {
    Stream<Phrase> words = Stream.of(HeadingWord.values())
        .map(word -> new Phrase(word.pattern(), match -> HeadingText.of(word)));
    Stream<Phrase> others = Stream.of(
        new Phrase(INSTRUMENT, match -> element(match.group())),
        new Phrase(INSIDE, match -> element("IIT")),
        new Phrase(OUTSIDE, match -> element("EIT")),
        new Phrase(PART, match -> element("EIT." + match.group(1))),
        new Phrase(CODE, match -> question(match.group(1))),
        new Phrase(
            NUMBERED, match -> HeadingText.of(HeadingWord.INDICATOR).and(element(match.group(1)))),
        new Phrase(YEAR, match -> year(match.group(1))),
        new Phrase(SHORT_YEAR, match -> year("25" + match.group(1))));
    return Stream.concat(words, others).toList();
  }

  /** The words at a place of a line, up to their end, with their meaning. */
  private record Token(int end, HeadingText meaning) {}

  private Token longest(String plain, int at, HeadingText before) {
    Token best = new Token(at, HeadingText.EMPTY);
    for (Phrase phrase : phrases) {
      best = longer(best, plain, at, phrase);
    }
    best = longer(best, plain, at, new Phrase(NUMBER, match -> number(match.group(), before)));
    return name(plain, at, best.end).orElse(best);
  }

  private static Token longer(Token best, String plain, int at, Phrase phrase) {
    Matcher match =
        phrase.pattern.matcher(plain).region(at, plain.length()).useTransparentBounds(true);
    return match.lookingAt() && match.end() > best.end && isWordEnd(plain, at, match.end())
        ? new Token(match.end(), phrase.meaning.apply(match))
        : best;
  }

  /** Returns the longest name of elements, if one ends after a place. */
  private Optional<Token> name(String plain, int at, int after) {
    for (int end = Math.min(plain.length(), at + longestName); end > after; end--) {
      Set<ElementId> ids = names.get(plain.substring(at, end));
      if (ids != null && isWordEnd(plain, at, end)) {
        // A name of two elements names neither.
        HeadingText meaning =
            ids.size() > 1 ? HeadingText.UNKNOWN : element(ids.iterator().next());
        return Optional.of(new Token(end, meaning));
      }
    }
    return Optional.empty();
  }

  /** Tells whether no Latin word or number goes on before a word or after it. Thai ones may. */
  private static boolean isWordEnd(String plain, int start, int end) {
    return !isWithinWord(plain, start) && !isWithinWord(plain, end);
  }

  private static boolean isWithinWord(String plain, int at) {
    return at > 0
        && at < plain.length()
        && ((isLetter(plain.charAt(at - 1)) && isLetter(plain.charAt(at)))
            || (isDigit(plain.charAt(at - 1)) && isDigit(plain.charAt(at))));
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
