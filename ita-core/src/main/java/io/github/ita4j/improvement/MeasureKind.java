package io.github.ita4j.improvement;

import io.github.ita4j.model.LocalizedText;

/** The kind of a measure. The kinds are those of the agencies' own reports. */
public enum MeasureKind {
  /** The general prevention of corruption and the assessment of its risks (การป้องกันการทุจริต). */
  CORRUPTION_PREVENTION("การป้องกันการทุจริต", "preventing corruption"),
  /** The disclosure of information to the public (การเปิดเผยข้อมูลสาธารณะ). */
  DISCLOSURE("การเปิดเผยข้อมูลสาธารณะ", "disclosing information to the public"),
  /** Public participation (การมีส่วนร่วม). */
  PARTICIPATION("การมีส่วนร่วม", "participation"),
  /** Transparent procurement (การจัดซื้อจัดจ้าง). */
  PROCUREMENT("การจัดซื้อจัดจ้าง", "procurement"),
  /** The handling of complaints (การจัดการเรื่องร้องเรียน). */
  COMPLAINTS("การจัดการเรื่องร้องเรียน", "handling complaints"),
  /** The refusal of gifts from the performance of duty (นโยบาย No Gift Policy). */
  NO_GIFT_POLICY("นโยบาย No Gift Policy", "No Gift Policy"),
  /** The use of state property (การใช้ทรัพย์สินของราชการ). */
  STATE_PROPERTY("การใช้ทรัพย์สินของราชการ", "use of state property"),
  /** The use of the budget (การใช้งบประมาณ). */
  BUDGET("การใช้งบประมาณ", "use of the budget"),
  /** The use of power over staff (การใช้อำนาจ). */
  USE_OF_POWER("การใช้อำนาจ", "use of power"),
  /** Conflicts of interest (ผลประโยชน์ทับซ้อน). */
  CONFLICT_OF_INTEREST("ผลประโยชน์ทับซ้อน", "conflicts of interest"),
  /** Ethics and its codes (จริยธรรม). */
  ETHICS("จริยธรรม", "ethics"),
  /** The management and development of staff (การบริหารและพัฒนาทรัพยากรบุคคล). */
  HUMAN_RESOURCES("การบริหารและพัฒนาทรัพยากรบุคคล", "human resources"),
  /**
   * The performance of duties and service to the people: manuals, steps, times
   * (การปฏิบัติงานและการให้บริการ).
   */
  SERVICE("การปฏิบัติงานและการให้บริการ", "performance of duty and service"),
  /** Service through online channels (E-Service). */
  E_SERVICE("E-Service", "E-Service"),
  /** Communication with the public (การสื่อสารและประชาสัมพันธ์). */
  COMMUNICATION("การสื่อสารและประชาสัมพันธ์", "communication with the public"),
  /** Knowledge of the assessment and of integrity (การให้ความรู้). */
  TRAINING("การให้ความรู้", "training"),
  /**
   * The conduct of the assessment itself: working groups, analysis, follow-up
   * (การขับเคลื่อนการประเมิน).
   */
  ASSESSMENT("การขับเคลื่อนการประเมิน", "carrying the assessment"),
  /** Anything else. */
  OTHER("อื่น ๆ", "other");

  private final LocalizedText displayName;

  MeasureKind(String thai, String english) {
    this.displayName = LocalizedText.ofEditorial(thai, english);
  }

  /**
   * Returns the words for people, Thai and English.
   *
   * @return the words
   */
  public LocalizedText displayName() {
    return displayName;
  }
}
