package io.github.ita4j.cli.results;

import java.util.regex.Pattern;

/**
 * The first words of a row that is no agency: a sum, a mean or another figure of many, or a note.
 * Names of places begin with รวม too, so that รวม counts only before some words.
 */
final class SummaryRow {

  private static final String AFTER_SUM = "(?:$|[ :/(0-9]|ทั้ง|จังหวัด|อำเภอ|คะแนน|ค่า|เฉลี่ย"
      + "|หน่วยงาน|อปท|เทศบาล|อบต|จำนวน|ทุก|เป็น).*";

  private static final Pattern FIRST_WORDS = Pattern.compile(
      "(?:"
          + ("รวม" + AFTER_SUM)
          + "|(?:ผล|ค่า|คะแนน)*(?:เฉลี่ย|สูงสุด|ต่ำสุด|ต่ำที่สุด|สูงที่สุด|มัธยฐาน).*"
          + "|(?:ค่ากลาง|ฐานนิยม|ค่าฐานนิยม).*"
          + "|(?:ผลรวม|ยอดรวม|คะแนน|ภาพรวม|ผลการประเมิน|ส่วนเบี่ยงเบน|ร้อยละ|หมายเหตุ|ที่มา).*"
          + "|(?:ใน)?(?:ระดับ|ทั้ง)(?:ประเทศ|ภาค|จังหวัด|อำเภอ|หมด|สิ้น).*"
          + "|(?:จังหวัด|ประเทศ|ประเทศไทย)[ :]*"
          + "|(?:เกณฑ์|น้ำหนัก|(?:ค่า)?เป้าหมาย)(?:[ :(0-9]|การ|ที่|คะแนน|ผ่าน|ขั้นต่ำ|$).*"
          + "|ผู้(?:รายงาน|จัดทำ|รวบรวม|รับรอง|ตรวจสอบ)(?:[ :.(]|ข้อมูล|รายงาน|$).*"
          + "|.+ (?:ค่า|คะแนน)*เฉลี่ย(?:รวม)?"
          + "|s\\. ?d\\..*"
          + "|(?:(?:grand )?total|average|mean|median|maximum|minimum|max|min|sd|std|notes?|source)"
          + "(?![a-z0-9]).*)",
      Pattern.CASE_INSENSITIVE);

  private SummaryRow() {}

  /** Tells whether a text begins with such words. */
  static boolean is(String text) {
    return FIRST_WORDS.matcher(text).matches();
  }
}
