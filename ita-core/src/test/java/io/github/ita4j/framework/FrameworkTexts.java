package io.github.ita4j.framework;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A small valid framework as texts, to be bent by a test: three instruments, two parts, two
 * questions, three tiers.
 */
public final class FrameworkTexts {

  private final Map<String, String> texts = new LinkedHashMap<>();

  /** The valid texts. */
  public FrameworkTexts() {
    texts.put("framework.tsv", """
        key\tvalue\tconfidence\tsource\tnote
        id\tdemo-2568r1\tCONFIRMED\ts1\t
        name_th\tกรอบตัวอย่าง\tCONFIRMED\ts1\t
        name_en\tSample framework\tCONFIRMED\ts1\t
        provisional\tfalse\tCONFIRMED\ts1\t
        pass_mark\t85.00\tCONFIRMED\ts1\t
        catalogue.IIT\tOPEN\tCONFIRMED\ts1\t
        catalogue.EIT\tCOMPLETE\tCONFIRMED\ts1\t
        catalogue.OIT\tCOMPLETE\tCONFIRMED\ts1\t
        """);
    texts.put("sources.tsv", """
        id\ttitle\tpublisher\tdate\turl\tnote
        s1\tA source\tA publisher\t2568-08-15\thttps://example.org/1\t
        s2\tAnother source\tAnother publisher\t\t\ta note
        """);
    texts.put("elements.tsv", """
        id\tparent\tweight\tlabel\tname_th\tname_en\ten_origin\tname_kind\tname_confidence\tname_source\tconfidence\tsource\tnote
        overall\t\t\t\tคะแนนภาพรวม\tOverall\tEDITORIAL\t\tCONFIRMED\ts1\tCONFIRMED\ts1\t
        IIT\toverall\t3/10\t\tภายใน\t\t\t\tCONFIRMED\ts1\tCONFIRMED\ts1\t
        EIT\toverall\t3/10\t\tภายนอก\t\t\t\tCONFIRMED\ts1\tONE_SOURCE\ts1 ; s2\t
        EIT.1\tEIT\t1/2\t\tส่วนที่ 1\t\t\t\tCONFIRMED\ts1\tCONFIRMED\ts1\t
        EIT.2\tEIT\t1/2\t\tส่วนที่ 2\t\t\t\tCONFIRMED\ts1\tCONFIRMED\ts1\t
        OIT\toverall\t2/5\t\tเปิดเผย\t\t\t\tCONFIRMED\ts1\tCONFIRMED\ts1\t
        O1\tOIT\t\tMOIT 1\tโครงสร้าง\t\t\tWORDING\tCONFIRMED\ts1\tCONFIRMED\ts1\ta note
        O2\tOIT\t\t\tมี / ไม่มี\t\t\tSCALE_ONLY\tINFERRED\ts2\tINFERRED\ts1\t
        """);
    texts.put("tiers.tsv", """
        code\tname_th\tname_en\ten_origin\tconfidence\tsource\tnote
        GOOD\tผ่านดี\tGood\tEDITORIAL\tCONFIRMED\ts1\t
        PASS\tผ่าน\t\t\tCONFIRMED\ts1\t
        FAIL\tไม่ผ่าน\t\t\tCONFIRMED\ts1\t
        """);
    texts.put("limits.tsv", """
        tier\telement\tat_least\tconfidence\tsource\tnote
        GOOD\toverall\t85.00\tCONFIRMED\ts1\t
        GOOD\tIIT\t85.00\tONE_SOURCE\ts2\t
        PASS\toverall\t85.00\tCONFIRMED\ts1\t
        """);
  }

  /** Replaces a part of one text; the part must be there. */
  public FrameworkTexts replace(String file, String part, String by) {
    String text = get(file);
    if (!text.contains(part)) {
      throw new IllegalArgumentException(file + " has no " + part);
    }
    texts.put(file, text.replace(part, by));
    return this;
  }

  /** Puts a whole text. */
  public FrameworkTexts put(String file, String text) {
    texts.put(file, text);
    return this;
  }

  /** Takes a text away. */
  public FrameworkTexts remove(String file) {
    texts.remove(file);
    return this;
  }

  /** One of the texts. */
  public String get(String file) {
    return texts.getOrDefault(file, "");
  }

  /** The texts as they are now. */
  public Map<String, String> texts() {
    return texts;
  }

  /** Loads them. */
  public Framework load() {
    return FrameworkLoader.fromTexts(texts);
  }
}
