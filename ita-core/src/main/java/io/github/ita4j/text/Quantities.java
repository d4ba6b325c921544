package io.github.ita4j.text;

import io.github.ita4j.thai.ThaiMonths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words after a number that make it a count or a measure: {@code 10 ข้อ}, {@code 50 %}. */
final class Quantities {

  /** Nouns that titles of questions do not begin with. */
  private static final Map<Character, List<ThaiWord>> NOUNS = byFirstLetter(
      "คะแนน ข้อ แผ่น คน ราย ครั้ง วัน เดือน ปี บาท แห่ง ชุด เล่ม หน้า ฉบับ ท่าน ชิ้น ใบ เท่า ไร่",
      "ชั่วโมง นาที สัปดาห์ ไตรมาส ครัวเรือน หมู่บ้าน ตำบล อำเภอ จังหวัด เครื่อง",
      "คัน ตัว อัน แต้ม โมง เสียง",
      "ล้าน แสน หมื่น พัน เปอร์เซ็นต์ กิโลกรัม กรัม มิลลิกรัม ลิตร กิโลเมตร เมตร เซนติเมตร องศา",
      "กก. กม. มก. ซม. มม. มล. ตร. ลบ. ม. น. ชม. ก.ก. ก.ม. ซ.ม.",
      String.join(" ", ThaiMonths.NAMES),
      String.join(" ", ThaiMonths.SHORT_NAMES));

  /** Nouns that are counted but can also begin a title: {@code O 12 แผน การจัดซื้อ}. */
  private static final Map<Character, List<ThaiWord>> NOUNS_OF_TITLES = byFirstLetter(
      "แผน โครงการ กิจกรรม มาตรการ ช่องทาง รายการ เรื่อง ตัวชี้วัด ประเด็น ด้าน ส่วน หน่วยงาน",
      "ขั้นตอน ระดับ หัวข้อ คำถาม องค์ประกอบ ประการ แนวทาง งาน กลุ่ม ประเภท แบบ กรณี ระยะ ไฟล์",
      "ลิงก์ รูป ภาพ แหล่ง สาย ห้อง ชั้น จุด คู่ ฝ่าย กอง ตำแหน่ง อัตรา หมวด บท ตอน มาตรา ช่อง",
      "วิธี หลักสูตร เอกสาร รายงาน ข้อมูล ข้อคำถาม ตัวอย่าง มิติ ปัจจัย หน่วย คำสั่ง ประกาศ สมัย",
      "โรงเรียน สถานศึกษา องค์กร ชุมชน ศูนย์ สำนัก ภาคส่วน สถานี บริษัท ร้าน กองทุน นโยบาย พันธกิจ",
      "ยุทธศาสตร์ เป้าหมาย กระบวนงาน กระบวนการ งานบริการ บริการ ภารกิจ ต้น ถัง หลัง");

  /**
   * Words that may follow a counted noun. Any other letters make the noun part of a longer word.
   */
  private static final List<ThaiWord> FOLLOWERS = ThaiWord.list(
      "ที่ ของ ใน จาก ต่อ และ หรือ มี เต็ม ขึ้น ดัง คือ ซึ่ง เพื่อ แล้ว โดย ตาม ให้ นี้ แรก ทำการ",
      "ก่อน เป็น แต่ กับ บาท สำหรับ รวม จะ ได้แก่ ถึง ถูก ต้อง ผ่าน ไม่ กว่า เศษ");

  /** Nouns that may also name the number after them: {@code O 8 ปี 2568}. */
  private static final Set<String> NAMES_OF_NUMBERS = letters(
      "คะแนน ข้อ ปี หน้า ครั้ง ชุด เล่ม ฉบับ ใบ ตัวชี้วัด ประเด็น ส่วน หมวด ตอน บท มาตรา กลุ่ม",
      "ประเภท ระดับ แบบ ระยะ ชั้น ห้อง สาย ด้าน องค์ประกอบ หัวข้อ มิติ ช่อง เรื่อง ข้อคำถาม คำถาม");

  private static final ThaiWord ORDINAL = ThaiWord.of("ที่");

  /** Nouns that have another meaning with ที่ after them: หน้าที่, แผนที่, วันที่. */
  private static final Set<String> OTHERWISE_WITH_ORDINAL = letters("หน้า แผน วัน");

  private static final Set<String> LATIN_UNITS = Set.of(
      ("kg mg g km cm mm m ml gb mb tb ghz mhz w kw v points items percent baht pages persons"
              + " people days weeks months years hours minutes questions times sets units")
          .split(" "));

  private Quantities() {}

  /**
   * Tells whether a number that ends here counts or measures, by a word that cannot begin a title.
   */
  static boolean isQuantity(LegibleText text, int numberEnd) {
    int at = text.skipBlank(numberEnd);
    char c = text.at(at);
    return c == '%'
        || c == '°'
        || isLatinUnit(text, at)
        || isNoun(text, at, NOUNS.getOrDefault(c, List.of()));
  }

  /**
   * Tells whether a number that ends here counts or measures, even by a word that can begin titles.
   */
  static boolean isQuantityOrCount(LegibleText text, int numberEnd) {
    int at = text.skipBlank(numberEnd);
    return isQuantity(text, numberEnd)
        || isNoun(text, at, NOUNS_OF_TITLES.getOrDefault(text.at(at), List.of()));
  }

  private static boolean isLatinUnit(LegibleText text, int at) {
    int end = at;
    while (end - at < 10 && CodeCharacters.isLatinLetter(text.at(end))) {
      end++;
    }
    return end > at && !text.isWordAt(end) && LATIN_UNITS.contains(text.latinWordBefore(end));
  }

  private static boolean isNoun(LegibleText text, int at, List<ThaiWord> nouns) {
    for (ThaiWord noun : nouns) {
      int end = noun.end(text, at);
      if (end != ThaiWord.NONE && isWhole(text, noun, end) && !isName(text, noun, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(LegibleText text, ThaiWord noun, int end) {
    if (!CodeCharacters.isThaiLetter(text.at(end)) || text.at(end - 1) == '.') {
      return true;
    }
    if (ORDINAL.startsAt(text, end)) {
      return !OTHERWISE_WITH_ORDINAL.contains(noun.toString());
    }
    return FOLLOWERS.stream().anyMatch(follower -> follower.startsAt(text, end));
  }

  /** Tells whether the noun names the number that follows it. */
  private static boolean isName(LegibleText text, ThaiWord noun, int nounEnd) {
    if (!NAMES_OF_NUMBERS.contains(noun.toString())) {
      return false;
    }
    int ordinalEnd = ORDINAL.end(text, nounEnd);
    int at = text.skipBlank(ordinalEnd == ThaiWord.NONE ? nounEnd : ordinalEnd);
    return text.isDigit(at)
        || (CodeCharacters.instrument(text.at(at)).isPresent()
            && text.isDigit(text.skipBlank(at + 1)));
  }

  private static Set<String> letters(String... lines) {
    return ThaiWord.list(lines).stream()
        .map(ThaiWord::toString)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<Character, List<ThaiWord>> byFirstLetter(String... lines) {
    Map<Character, List<ThaiWord>> words = new HashMap<>();
    for (ThaiWord word : ThaiWord.list(lines)) {
      words.computeIfAbsent(word.firstLetter(), letter -> new ArrayList<>()).add(word);
    }
    return words;
  }
}
