package io.github.ita4j.cli.results;

import java.util.regex.Pattern;

/**
 * A word that headings of tables of results have beside the names of elements. A pattern is for a
 * text without needless spaces, in capital letters.
 */
enum HeadingWord {
  SCORE("(?:ผล|ค่า)?คะแนน(?:ที่ได้(?:รับ)?|สุทธิ)?|SCORES?"),
  /** The sum of what is beside it, or above it. */
  TOTAL("(?:ผล)?รวม"),
  MEAN("ค่าเฉลี่ย|เฉลี่ย|AVERAGE|MEAN"),
  OVERALL("(?:ผล)?คะแนนรวม|(?:ผล)?(?:คะแนน)?(?:รวม)?ภาพรวม|OVERALL(?: SCORE)?|TOTAL(?: SCORE)?"),
  ITA("ITA"),
  RESULT("(?:ผล)?(?:การ)?ประเมิน(?:คุณธรรมและความโปร่งใส(?:ในการดำเนินงานของหน่วยงานภาครัฐ)?)?"),
  FORM("(?:จำแนก)?(?:ตาม|ราย|ทุก)?แบบวัด"),
  INDICATOR("(?:จำแนก)?(?:ตาม|ราย)?ตัวชี้วัด(?:ย่อย)?(?:ที่)?|ตชว|(?:SUB-?)?INDICATORS?"),
  PERCENT("ร้อยละ|%|PERCENT"),
  /** The full points of a score, or its weight. */
  POINTS("(?:คะแนนเต็ม|เต็ม|น้ำหนัก|ร้อยละ|/)[0-9]{1,3}(?:คะแนน|%)?|[0-9]{1,3}(?:%|คะแนน)"
      + "|1[1-9]|[2-9][0-9]|100"),
  TIER("ระดับ(?:ผล)?|เกรด|AA?-[DF]|TIER|GRADE|RATING|LEVEL"),
  PASSES("(?:ผล)?(?:การ)?(?:ผ่าน(?:/|-|หรือ)ไม่ผ่าน|ผ่านเกณฑ์)(?:เกณฑ์)?"),
  RESPONDENTS("(?:จำนวน)?ผู้ตอบ(?:แบบสอบถาม)?|(?:NUMBER OF )?RESPONDENTS"),
  PEOPLE("คน|ราย"),
  PART_1("(?:ส่วนที่|ส่วน|PART|P) ?\\.?1|PUBLIC"),
  PART_2("(?:ส่วนที่|ส่วน|PART|P) ?\\.?2|SURVEY"),
  /** The word for any result, which tells nothing beside other words. */
  OUTCOME("ผล"),
  INSIDE("ภายใน"),
  OUTSIDE("ภายนอก"),
  /** Those who answer the first part of EIT. */
  VISITORS("ผู้มาติดต่อ(?:ราชการ)?|ผู้รับบริการ"),
  /** Those who ask for the second part of EIT. */
  ASSESSORS("(?:คณะ)?ผู้ประเมิน(?:สำรวจ|เก็บข้อมูล)?");

  private final Pattern pattern;

  HeadingWord(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  Pattern pattern() {
    return pattern;
  }
}
