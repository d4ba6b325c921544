package io.github.ita4j.cli.form;

import java.util.Optional;

/** A column of a table of a form. */
enum FormColumn {
  CODE("รหัส", 28, Look.LABEL),
  NAME("รายการ", 52, Look.SHOWN),
  SCORE("คะแนน", 13, Look.SCORE),
  PREVIOUS("คะแนนปีก่อน", 14, Look.SCORE),
  TITLE("ถ้อยคำข้อคำถามตามใบแจ้งผล (ถ้ามี)", 42, Look.TEXT),

  ADVICE_ELEMENT("รหัสข้อหรือตัวชี้วัด", 24, Look.TEXT),
  ADVICE_NAME("ชื่อข้อหรือตัวชี้วัด (แสดงเอง ไม่ต้องกรอก)", 40, Look.SHOWN),
  ADVICE_TEXT("ข้อเสนอแนะของผู้ประเมิน", 88, Look.TEXT),
  ADVICE_CITES("รหัสข้อที่อ้างอิง", 24, Look.TEXT),

  TARGET_ELEMENT("รายการที่ตั้งเป้าหมาย", 40, Look.TEXT),
  TARGET_FROM("คะแนนตั้งต้น", 62, Look.SCORE),
  TARGET_FROM_YEAR("ปีของคะแนนตั้งต้น", 22, Look.TEXT),
  TARGET_AT_LEAST("คะแนนเป้าหมาย (ไม่ต่ำกว่า)", 26, Look.SCORE),

  ISSUE_NUMBER("ลำดับประเด็น", 40, Look.TEXT),
  ISSUE_TITLE("ประเด็น", 62, Look.TEXT),

  MEASURE_ID("รหัสมาตรการ", 12, Look.TEXT),
  MEASURE_TITLE("มาตรการ/แนวทาง", 36, Look.TEXT),
  MEASURE_ISSUES("ประเด็นที่", 10, Look.TEXT),
  MEASURE_STEPS("ขั้นตอนหรือวิธีการปฏิบัติ", 50, Look.TEXT),
  MEASURE_UNITS("ผู้รับผิดชอบ", 18, Look.TEXT),
  MEASURE_PERIODS("ระยะเวลา", 20, Look.TEXT),
  MEASURE_BUDGET("งบประมาณ", 14, Look.TEXT),
  MEASURE_BAHT("จำนวนเงิน (บาท)", 14, Look.AMOUNT),
  MEASURE_MONITORING("การกำกับติดตาม", 28, Look.TEXT),
  MEASURE_INFORMED("รายงานต่อ", 18, Look.TEXT),
  MEASURE_DUE("กำหนดรายงาน", 16, Look.TEXT),
  MEASURE_ANSWERS("รองรับตัวชี้วัดหรือข้อ", 20, Look.TEXT),
  MEASURE_CITES("รหัสข้อที่อ้างอิง", 16, Look.TEXT),
  MEASURE_KIND("ด้าน", 24, Look.TEXT, ChoiceList.KIND),
  MEASURE_ORIGIN("ที่มาของมาตรการ", 20, Look.TEXT, ChoiceList.ORIGIN),
  MEASURE_REMARK("หมายเหตุ", 24, Look.TEXT),

  DETAIL_MEASURE("รหัสมาตรการ", 12, Look.TEXT, ChoiceList.MEASURE),
  DETAIL_ITEM("รหัสข้อ", 14, Look.TEXT),
  DETAIL_TEXT("สิ่งที่ต้องแสดงหรือเผยแพร่", 90, Look.TEXT),
  DETAIL_ORIGIN("ที่มา", 24, Look.TEXT, ChoiceList.ORIGIN),
  DETAIL_AGENCY("หน่วยงานที่เป็นตัวอย่าง", 30, Look.TEXT),

  ENTRY_MEASURE("รหัสมาตรการ", 12, Look.TEXT, ChoiceList.MEASURE),
  ENTRY_TITLE("มาตรการ (แสดงเอง ไม่ต้องกรอก)", 36, Look.SHOWN),
  ENTRY_STATE("สถานะ", 20, Look.TEXT, ChoiceList.STATE),
  ENTRY_STEPS("ขั้นตอนที่รายงาน", 36, Look.TEXT),
  ENTRY_UNITS("หน่วยที่ดำเนินการ", 18, Look.TEXT),
  ENTRY_DONE("สรุปผลการดำเนินการ", 50, Look.TEXT),
  ENTRY_OUTCOMES("ผลลัพธ์หรือความสำเร็จ", 50, Look.TEXT),
  ENTRY_EVIDENCE("หลักฐาน (ที่อยู่เว็บ)", 30, Look.TEXT),
  ENTRY_DATE("วันที่", 18, Look.TEXT),
  ENTRY_PERIODS("ระยะเวลาดำเนินการ", 18, Look.TEXT),
  ENTRY_SPENT("งบประมาณที่ใช้", 14, Look.TEXT),
  ENTRY_BAHT("จำนวนเงินที่ใช้ (บาท)", 14, Look.AMOUNT),
  ENTRY_REMARK("หมายเหตุ", 24, Look.TEXT);

  /** The look of the cells below the heading. */
  enum Look {
    LABEL,
    /** Shown to a person, and not read. */
    SHOWN,
    TEXT,
    SCORE,
    AMOUNT
  }

  private final String heading;
  private final int width;
  private final Look look;

  @SuppressWarnings("ImmutableEnumChecker") // An optional of an enum cannot be changed.
  private final Optional<ChoiceList> choices;

  FormColumn(String heading, int width, Look look) {
    this.heading = heading;
    this.width = width;
    this.look = look;
    this.choices = Optional.empty();
  }

  FormColumn(String heading, int width, Look look, ChoiceList choices) {
    this.heading = heading;
    this.width = width;
    this.look = look;
    this.choices = Optional.of(choices);
  }

  String heading() {
    return heading;
  }

  /** Returns the width in characters. */
  int width() {
    return width;
  }

  Look look() {
    return look;
  }

  Optional<ChoiceList> choices() {
    return choices;
  }
}
