package io.github.ita4j.cli.form;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.text.QuestionCodeReader;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A reader of the lines of headings. Of all words that fit at a place the longest counts. */
final class HeadingTextReader {

  /** The greatest length of a line. A longer text is no heading. */
  private static final int LONGEST = 300;

  private static final int BUDDHIST_ERA = 543;
  private static final int CENTURY = 2500;

  /** Other spellings of names that reports have, by the first. */
  private static final Map<String, String> VARIANTS = Map.of(
      "การใช้ทรัพย์สินของราชการ", "การใช้ทรัพย์สินของทางราชการ",
      "การปรับปรุงการทำงาน", "การปรับปรุงระบบการทำงาน");

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
      Pattern.compile("(?:การรับรู้ของ)?ผู้มีส่วนได้ส่วนเสียภายใน");
  private static final Pattern OUTSIDE =
      Pattern.compile("(?:การรับรู้ของ)?ผู้มีส่วนได้ส่วนเสียภายนอก");
  private static final Pattern PART = Pattern.compile("EIT[ .(]{0,2}([12])\\)?(?![0-9])");
  private static final Pattern CODE = Pattern.compile(
      "(?:ข้อคำถามที่|ข้อคำถาม|ข้อที่|ข้อ)?([OIE][ .(_-]{0,2}0?[1-9][0-9]{0,3})\\)?(?![0-9])");

  private final Framework framework;
  private final Map<String, Set<ElementId>> names = new HashMap<>();
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
            text.startsWith("แบบวัด") ? text.substring("แบบวัด".length()) : text)
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
    HeadingText text = HeadingText.empty();
    if (line.length() > LONGEST) {
      return text.withUnknown();
    }
    String plain = plain(line);
    Optional<ElementId> whole = framework
        .findByLabel(TidyText.of(line))
        .map(Element::id)
        .or(() -> ElementId.tryParse(plain).filter(id -> id.level() != Level.PART))
        .or(() -> QuestionCodeReader.tryRead(plain).map(ElementId.class::cast));
    if (whole.isPresent()) {
      return with(text, whole.get());
    }
    int at = 0;
    while (at < plain.length()) {
      Matcher between = BETWEEN.matcher(plain).region(at, plain.length());
      Token token = longest(plain, at);
      if (token.end > at) {
        text = token.addTo(text);
        at = token.end;
      } else if (between.lookingAt()) {
        at = between.end();
      } else {
        return text.withUnknown();
      }
    }
    return text;
  }

  private HeadingText with(HeadingText text, ElementId id) {
    if (id.level() == Level.OVERALL) {
      text.words().add(HeadingWord.OVERALL);
    } else if (framework.findElement(id).isPresent()) {
      text.elements().add(id);
    } else {
      return text.withUnknown();
    }
    return text;
  }

  /** A word at a place of a line, with what it adds. */
  private record Token(int end, UnaryOperator<HeadingText> meaning) {

    HeadingText addTo(HeadingText text) {
      return meaning.apply(text);
    }
  }

  private Token longest(String plain, int at) {
    Token best = new Token(at, text -> text);
    for (HeadingWord word : HeadingWord.values()) {
      best = longer(best, plain, at, word.pattern(), match -> text -> {
        text.words().add(word);
        return text;
      });
    }
    best = longer(best, plain, at, INSTRUMENT, match -> text -> with(text, match.group()));
    best = longer(best, plain, at, INSIDE, match -> text -> with(text, "IIT"));
    best = longer(best, plain, at, OUTSIDE, match -> text -> with(text, "EIT"));
    best = longer(best, plain, at, PART, match -> text -> with(text, "EIT." + match.group(1)));
    best = longer(
        best,
        plain,
        at,
        CODE,
        match -> text -> QuestionCodeReader.tryRead(match.group(1))
            .map(code -> with(text, code))
            .orElseGet(text::withUnknown));
    best = longer(best, plain, at, NUMBERED, match -> text -> {
      text.words().add(HeadingWord.INDICATOR);
      return with(text, match.group(1));
    });
    best = longer(best, plain, at, NUMBER, match -> text -> {
      // A number after other words is that of the indicator again, or may mean anything.
      HeadingText number = with(HeadingText.empty(), match.group());
      boolean first = text.words().isEmpty() && text.elements().isEmpty();
      return first || text.elements().containsAll(number.elements())
          ? text.and(number)
          : text.withUnknown();
    });
    best = longer(best, plain, at, YEAR, match -> text -> {
      int year = Integer.parseInt(match.group(1));
      text.years().add(year < CENTURY ? year + BUDDHIST_ERA : year);
      return text;
    });
    best = longer(best, plain, at, SHORT_YEAR, match -> text -> {
      text.years().add(CENTURY + Integer.parseInt(match.group(1)));
      return text;
    });
    for (int end = Math.min(plain.length(), at + longestName); end > best.end; end--) {
      Set<ElementId> ids = names.get(plain.substring(at, end));
      if (ids != null && isWordEnd(plain, at, end)) {
        // A name of two elements names neither.
        ElementId id = ids.iterator().next();
        return new Token(end, ids.size() > 1 ? HeadingText::withUnknown : text -> with(text, id));
      }
    }
    return best;
  }

  private HeadingText with(HeadingText text, String id) {
    return ElementId.tryParse(id).map(known -> with(text, known)).orElseGet(text::withUnknown);
  }

  private static Token longer(
      Token best,
      String plain,
      int at,
      Pattern pattern,
      Function<Matcher, UnaryOperator<HeadingText>> meaning) {
    Matcher match = pattern.matcher(plain).region(at, plain.length()).useTransparentBounds(true);
    return match.lookingAt() && match.end() > best.end && isWordEnd(plain, at, match.end())
        ? new Token(match.end(), meaning.apply(match))
        : best;
  }

  /** Tells whether no Latin word or number goes on before a word or after it. Thai ones may. */
  private static boolean isWordEnd(String plain, int start, int end) {
    return !isWithinWord(plain, start) && !isWithinWord(plain, end);
  }

  private static boolean isWithinWord(String plain, int at) {
    return at > 0
        && at < plain.length()
        && (isLetter(plain.charAt(at - 1)) && isLetter(plain.charAt(at))
            || isDigit(plain.charAt(at - 1)) && isDigit(plain.charAt(at)));
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
