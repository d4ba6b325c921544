package io.github.ita4j.text;

import java.util.List;
import java.util.Set;

/** The surroundings that make a letter with a number a grade, a unit, an address or a product. */
final class OtherMeanings {

  /** English words before a Roman numeral I or a grade E with a space before its number. */
  private static final Set<String> BEFORE_GRADES = latinWords(
      "part phase type class level chapter section volume vol grade group annex appendix schedule",
      "category unit stage tier title article form book module plan war series version band rank",
      "step round theme goal pillar track");

  /** English words before the name of a place or a product. */
  private static final Set<String> BEFORE_NAMES = latinWords(
      "zone area block room building floor gate line route road terminal hall cell row model",
      "socket core intel cpu xeon ryzen thinkpad ideapad nokia samsung galaxy lenovo bmw hyundai",
      "office gasohol vitamin canon epson asus acer dell oppo vivo realme redmi honda toyota",
      "mazda sony");

  /** Thai words before the name of a place or a product. */
  private static final List<ThaiWord> THAI_BEFORE_NAMES = ThaiWord.list(
      "ห้อง อาคาร ตึก โซน ซอย ที่นั่ง ประตู รุ่น เซลล์ คอลัมน์ ขั้ว หลอด ถนน ซีพียู สายพันธุ์",
      "ไวรัส ชั้น เกรด บล็อก แถว คลาส ทางหลวง ลาน สนาม เสา ลิฟต์ ตู้ ล็อก ชานชาลา คูหา บูธ แผง",
      "โต๊ะ เครื่องยนต์ ซีรีส์ โมเดล");

  /** Gases and blood groups, which also have a letter and a number. */
  private static final List<ThaiWord> SUBSTANCES =
      ThaiWord.list("ออกซิเจน โอโซน ก๊าซ แก๊ส กรุ๊ป โลหิต เลือด วิตามิน");

  /** Fuels, such as E10. */
  private static final List<ThaiWord> FUELS =
      ThaiWord.list("น้ำมัน เบนซิน เชื้อเพลิง โซฮอล์ โซฮอลล์");

  /** Thai words before a Roman numeral. */
  private static final List<ThaiWord> BEFORE_ROMAN_NUMERALS = ThaiWord.list(
      "ภาคผนวก ภาค หมวด บท บทที่ ตอน ตอนที่ ส่วน ส่วนที่ ระยะ ระยะที่ ประเภท กลุ่ม แบบที่ ขั้น");

  private static final ThaiWord LEVEL = ThaiWord.of("ระดับ");

  private static final Set<String> DOMAINS =
      Set.of("com", "net", "org", "th", "go", "co", "ac", "or", "mi", "gov", "edu", "io");

  private static final int LONGEST_DOMAIN = 3;

  private static final int MOST_DIGITS_OF_NAME = 4;

  private final LegibleText text;

  private int addressStart;
  private int addressEnd;
  private boolean mail;

  OtherMeanings(LegibleText text) {
    this.text = text;
  }

  /** Tells whether this is part of a mail address or a site's name, whatever comes before it. */
  boolean isAddress(int start, int end) {
    return isMail(start) || isHost(start, end);
  }

  /** Tells whether a letter directly before its number has another meaning. */
  boolean isName(int start, int end) {
    // A list of disclosed documents has a title before each O code, and it may end with any word.
    boolean disclosure = Character.toUpperCase(text.at(start)) == 'O';
    return isSubstance(start) || (!disclosure && (isAfterName(start) || isModel(end)));
  }

  /** Tells whether a letter apart from its number has another meaning. */
  boolean isGradeOrUnit(int start, int end) {
    int before = text.skipBlankBack(start);
    return Quantities.isQuantity(text, end)
        || isSubstance(start)
        || isAfterName(start)
        || isInitial(start)
        || isDocumentNumber(end)
        || switch (text.at(start)) {
          case 'E' -> LEVEL.endsAt(text, before) || isAfterGrade(before) || isBeforeLastTier(end);
          case 'I' -> endsWithAny(BEFORE_ROMAN_NUMERALS, before) || isAfterGrade(before);
          default -> false;
        };
  }

  private boolean isAfterGrade(int before) {
    return BEFORE_GRADES.contains(text.latinWordBefore(before));
  }

  private boolean isSubstance(int start) {
    int before = text.skipBlankBack(text.at(start - 1) == '(' ? start - 1 : start);
    boolean fuel = Character.toUpperCase(text.at(start)) == 'E'
        && (endsWithAny(FUELS, before) || endsWithAny(FUELS, skipNumberBack(before)));
    return fuel || endsWithAny(SUBSTANCES, before);
  }

  private boolean isAfterName(int start) {
    int before = text.skipBlankBack(start);
    return endsWithAny(THAI_BEFORE_NAMES, before)
        || BEFORE_NAMES.contains(text.latinWordBefore(skipNumberBack(before)));
  }

  /** Returns the index before a number that may end here, as in {@code Office 365 E3}. */
  private int skipNumberBack(int end) {
    int start = end;
    while (end - start < MOST_DIGITS_OF_NAME && text.isDigit(start - 1)) {
      start--;
    }
    return text.skipBlankBack(start);
  }

  /** Tells whether a hyphen and a longer number follow, other than a year: {@code i5-12400}. */
  private boolean isModel(int end) {
    if (text.at(end) != '-') {
      return false;
    }
    int last = text.digitsEnd(end + 1);
    int digits = last - end - 1;
    return digits >= 3
        && !(digits == 4 && text.value(end + 1, end + 3) == 25 && !text.isWordAt(last));
  }

  /** Tells whether the tier F follows with its own number, as in {@code D 0 E 2 F 1}. */
  private boolean isBeforeLastTier(int end) {
    int at = text.skipBlank(text.at(end) == ',' ? end + 1 : end);
    return text.at(at) == 'F' && !text.isWordAt(at + 1);
  }

  /** Tells whether a slash and a year follow: {@code E 5/2568}. */
  private boolean isDocumentNumber(int end) {
    return text.at(end) == '/' && text.digitsEnd(end + 1) - end == 5;
  }

  /** Tells whether the letter ends an abbreviation: {@code i.e. 5}, {@code I/O 5}. */
  private boolean isInitial(int start) {
    char before = text.at(start - 1);
    return (before == '.' || before == '/' || before == '&')
        && CodeCharacters.isLatinLetter(text.at(start - 2));
  }

  private boolean endsWithAny(List<ThaiWord> words, int end) {
    return words.stream().anyMatch(word -> word.endsAt(text, end));
  }

  private boolean isHost(int start, int end) {
    if (text.at(end) != '.' || text.at(start - 1) == '/') {
      return false;
    }
    int last = end + 1;
    while (last - end <= LONGEST_DOMAIN + 1 && CodeCharacters.isLatinLetter(text.at(last))) {
      last++;
    }
    return DOMAINS.contains(text.latinWordBefore(last)) && !text.isDigit(last);
  }

  /** Tells whether a run of letters, digits and signs around this place has an @ in it. */
  private boolean isMail(int at) {
    // A run is searched once and remembered, as there is a call for each code in it.
    if (at < addressStart || at >= addressEnd) {
      addressStart = at;
      while (isOfAddress(text.at(addressStart - 1))) {
        addressStart--;
      }
      addressEnd = at;
      mail = false;
      while (isOfAddress(text.at(addressEnd))) {
        mail |= text.at(addressEnd) == '@';
        addressEnd++;
      }
    }
    return mail;
  }

  private static boolean isOfAddress(char c) {
    return CodeCharacters.isLatinLetter(c)
        || CodeCharacters.isDigit(c)
        || c == '@'
        || c == '.'
        || c == '-'
        || c == '_'
        || c == '+';
  }

  private static Set<String> latinWords(String... lines) {
    return Set.of(String.join(" ", lines).split(" "));
  }
}
