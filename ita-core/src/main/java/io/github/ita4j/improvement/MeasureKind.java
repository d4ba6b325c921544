package io.github.ita4j.improvement;

/** The kind of a measure. The kinds are those of the agencies' own reports. */
public enum MeasureKind {
  /** The general prevention of corruption and the assessment of its risks (การป้องกันการทุจริต). */
  CORRUPTION_PREVENTION,
  /** The disclosure of information to the public (การเปิดเผยข้อมูลสาธารณะ). */
  DISCLOSURE,
  /** Public participation (การมีส่วนร่วม). */
  PARTICIPATION,
  /** Transparent procurement (การจัดซื้อจัดจ้าง). */
  PROCUREMENT,
  /** The handling of complaints (การจัดการเรื่องร้องเรียน). */
  COMPLAINTS,
  /** The refusal of gifts from the performance of duty (นโยบาย No Gift Policy). */
  NO_GIFT_POLICY,
  /** The use of state property (การใช้ทรัพย์สินของราชการ). */
  STATE_PROPERTY,
  /** The use of the budget (การใช้งบประมาณ). */
  BUDGET,
  /** The use of power over staff (การใช้อำนาจ). */
  USE_OF_POWER,
  /** Conflicts of interest (ผลประโยชน์ทับซ้อน). */
  CONFLICT_OF_INTEREST,
  /** Ethics and its codes (จริยธรรม). */
  ETHICS,
  /** The management and development of staff (การบริหารและพัฒนาทรัพยากรบุคคล). */
  HUMAN_RESOURCES,
  /**
   * The performance of duties and service to the people: manuals, steps, times
   * (การปฏิบัติงานและการให้บริการ).
   */
  SERVICE,
  /** Service through online channels (E-Service). */
  E_SERVICE,
  /** Communication with the public (การสื่อสารและประชาสัมพันธ์). */
  COMMUNICATION,
  /** Knowledge of the assessment and of integrity (การให้ความรู้). */
  TRAINING,
  /**
   * The conduct of the assessment itself: working groups, analysis, follow-up
   * (การขับเคลื่อนการประเมิน).
   */
  ASSESSMENT,
  /** Anything else. */
  OTHER
}
