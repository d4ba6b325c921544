package io.github.ita4j.cli.form;

import java.util.Optional;

/** A value of a form with its label in the first column and the value in the second one. */
enum FormField {
  YEAR("ปีงบประมาณ"),
  AGENCY("ชื่อหน่วยงาน"),
  PROVINCE("จังหวัด", ChoiceList.PROVINCE),
  AGENCY_TYPE("ประเภทหน่วยงาน", ChoiceList.AGENCY_TYPE),
  TIER("ระดับตามประกาศผลการประเมิน", ChoiceList.TIER),
  PREVIOUS_TIER("ระดับของปีก่อน", ChoiceList.PREVIOUS_TIER),
  RESPONDENTS_IIT("จำนวนผู้ตอบแบบวัด IIT (คน)"),
  RESPONDENTS_EIT("จำนวนผู้ตอบแบบวัด EIT (คน)"),
  CLAIM_QUOTE("ข้อความสรุปผลในเอกสาร"),
  CLAIM_PASSES("ผลเทียบค่าเป้าหมายตามข้อความนั้น", ChoiceList.PASSES),
  CLAIM_TIER("ระดับตามข้อความนั้น", ChoiceList.TIER),
  SOURCE_TITLE("ชื่อเอกสารที่มา"),
  SOURCE_URL("ที่อยู่เว็บของเอกสาร"),
  FRAMEWORK("ชุดหลักเกณฑ์ (ปกติเว้นว่าง)"),

  PLAN_YEAR("ปีงบประมาณของแผน", ChoiceList.PLAN_YEAR),
  PLAN_FRAMEWORK("ชุดหลักเกณฑ์ของรหัสในแผน (ไม่ต้องแก้ไข)"),
  PLAN_SOURCE_TITLE("ชื่อเอกสารแผน"),
  PLAN_SOURCE_URL("ที่อยู่เว็บของแผน"),
  PROGRESS_SOURCE_TITLE("ชื่อรายงานผลการดำเนินการ"),
  PROGRESS_SOURCE_URL("ที่อยู่เว็บของรายงาน");

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // An optional of an enum cannot be changed.
  private final Optional<ChoiceList> choices;

  FormField(String label) {
    this.label = label;
    this.choices = Optional.empty();
  }

  FormField(String label, ChoiceList choices) {
    this.label = label;
    this.choices = Optional.of(choices);
  }

  String label() {
    return label;
  }

  Optional<ChoiceList> choices() {
    return choices;
  }
}
