package io.github.ita4j.thai;

import java.util.List;

/**
 * The names of months, from January on.
 *
 * <p>The platform has them only with its module of locale data, which a small image may leave out.
 */
public final class ThaiMonths {

  public static final List<String> NAMES = List.of(
      "มกราคม",
      "กุมภาพันธ์",
      "มีนาคม",
      "เมษายน",
      "พฤษภาคม",
      "มิถุนายน",
      "กรกฎาคม",
      "สิงหาคม",
      "กันยายน",
      "ตุลาคม",
      "พฤศจิกายน",
      "ธันวาคม");

  public static final List<String> SHORT_NAMES = List.of(
      "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.",
      "ธ.ค.");

  private ThaiMonths() {}
}
