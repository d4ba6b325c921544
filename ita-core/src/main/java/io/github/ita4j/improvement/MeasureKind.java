package io.github.ita4j.improvement;

/** What a measure is about: the kinds that agencies' reports have. */
public enum MeasureKind {
  /** Preventing corruption in general, and assessing its risks (การป้องกันการทุจริต). */
  CORRUPTION_PREVENTION,
  /** Disclosing information to the public (การเปิดเผยข้อมูลสาธารณะ). */
  DISCLOSURE,
  /** Letting the people take part (การมีส่วนร่วม). */
  PARTICIPATION,
  /** Transparent procurement (การจัดซื้อจัดจ้าง). */
  PROCUREMENT,
  /** Handling complaints (การจัดการเรื่องร้องเรียน). */
  COMPLAINTS,
  /** No gifts from the performance of duty (นโยบาย No Gift Policy). */
  NO_GIFT_POLICY,
  /** Using state property (การใช้ทรัพย์สินของราชการ). */
  STATE_PROPERTY,
  /** Using the budget (การใช้งบประมาณ). */
  BUDGET,
  /** Using power over staff (การใช้อำนาจ). */
  USE_OF_POWER,
  /** Conflicts of interest (ผลประโยชน์ทับซ้อน). */
  CONFLICT_OF_INTEREST,
  /** Ethics and its codes (จริยธรรม). */
  ETHICS,
  /** Managing and developing staff (การบริหารและพัฒนาทรัพยากรบุคคล). */
  HUMAN_RESOURCES,
  /**
   * Performing duties and serving the people: manuals, steps, times (การปฏิบัติงานและการให้บริการ).
   */
  SERVICE,
  /** Service through online channels (E-Service). */
  E_SERVICE,
  /** Communicating with the public (การสื่อสารและประชาสัมพันธ์). */
  COMMUNICATION,
  /** Knowledge of the assessment and of integrity (การให้ความรู้). */
  TRAINING,
  /**
   * Carrying the assessment itself: working groups, analysis, follow-up (การขับเคลื่อนการประเมิน).
   */
  ASSESSMENT,
  /** Anything else. */
  OTHER
}
