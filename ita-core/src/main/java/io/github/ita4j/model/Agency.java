package io.github.ita4j.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An agency that was assessed.
 *
 * <p>Its name and province are tidied on creation, as {@link TidyText} describes. So two spellings
 * that look the same give equal agencies; the original spelling is not kept. A province also loses
 * a leading {@code จังหวัด} or {@code จ.}. The names {@code กทม.} and {@code กรุงเทพฯ} become
 * {@code กรุงเทพมหานคร}.
 *
 * <p>Agencies are ordered by name, then province, then type, each by its UTF-16 units. An unknown
 * value comes first. The order depends on no locale, and differs from that of a Thai dictionary.
 */
@Value.Immutable
public abstract class Agency implements Comparable<Agency> {

  /** The most characters of a name, and of a province. */
  public static final int LONGEST_NAME = 300;

  private static final int LONGEST_TYPE = 64;

  private static final List<String> PROVINCE_WORDS = List.of("จังหวัด", "จ.");
  private static final String CAPITAL = "กรุงเทพมหานคร";
  private static final Set<String> CAPITAL_IN_SHORT =
      Set.of("กทม", "กทม.", "กรุงเทพ", "กรุงเทพฯ", "กรุงเทพ ฯ");

  private static final Comparator<Agency> ORDER = Comparator.comparing(Agency::name)
      .thenComparing(agency -> agency.province().orElse(""))
      .thenComparing(agency -> agency.type().orElse(""));

  Agency() {}

  /**
   * Creates a builder without any attribute set.
   *
   * @return a new builder
   */
  public static AgencyBuilder builder() {
    return AgencyBuilder.builder();
  }

  /**
   * Creates an agency of which only the name is known.
   *
   * @param name the name, for example {@code เทศบาลตำบลกุดกว้าง}
   * @return the agency
   * @throws IllegalArgumentException if the name is blank or longer than 300 characters
   */
  public static Agency ofName(String name) {
    return builder().name(name).build();
  }

  /**
   * Returns the name as the agency writes it, tidied, for example {@code เทศบาลตำบลกุดกว้าง}.
   *
   * @return the name, not blank, at most 300 characters
   */
  public abstract String name();

  /**
   * Returns the code of the kind of agency, for example {@code SUBDISTRICT_MUNICIPALITY}. Users
   * choose the codes.
   *
   * @return the code: a capital letter, then capital letters, digits and underscores, at most 64
   */
  public abstract Optional<String> type();

  /**
   * Returns the province, tidied, for example {@code ขอนแก่น}.
   *
   * @return the province, if known; not blank, at most 300 characters
   */
  public abstract Optional<String> province();

  /**
   * Creates a builder with the attributes of this agency.
   *
   * @return a new builder
   */
  public abstract AgencyBuilder toBuilder();

  /**
   * Tells whether two documents can be about one agency.
   *
   * <p>False is certain if both documents spell their agency correctly. True proves nothing where
   * one of them omits the province, since many local governments share a name.
   *
   * <pre>{@code
   * Agency.ofName("เทศบาลตำบลบ้านใหม่").mayBe(Agency.builder()
   *     .name("เทศบาลตำบลบ้านใหม่").province("ปทุมธานี").build()); // true
   * }</pre>
   *
   * @param other the agency of the other document
   * @return false if the names differ, or if both state a province or type and these differ
   */
  public final boolean mayBe(Agency other) {
    return name().equals(other.name())
        && agreesWhereStated(province(), other.province())
        && agreesWhereStated(type(), other.type());
  }

  private static boolean agreesWhereStated(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** Compares by name, then province, then type. */
  @Override
  public final int compareTo(Agency other) {
    return ORDER.compare(this, other);
  }

  @Value.Check
  Agency tidied() {
    String name = TidyText.of(name());
    Optional<String> province = province().map(Agency::tidiedProvince);
    if (!name.equals(name()) || !province.equals(province())) {
      return toBuilder().name(name).province(province).build();
    }
    requireText("agency name", name);
    province.ifPresent(text -> requireText("agency province", text));
    if (type().isPresent() && !isType(type().get())) {
      throw new IllegalArgumentException("agency type "
          + VisibleText.shortened(type().get(), LONGEST_TYPE)
          + ": must be a capital letter, then capital letters, digits and underscores, at most "
          + LONGEST_TYPE);
    }
    return this;
  }

  private static void requireText(String what, String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException(what + ": must not be blank");
    }
    if (text.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          what + ": must have at most " + LONGEST_NAME + " characters; it has " + text.length());
    }
  }

  /** Returns the province without its leading words, unless these are all there is. */
  private static String tidiedProvince(String province) {
    String text = TidyText.of(province);
    int start = 0;
    for (int next = 0; next >= 0 && next < text.length(); next = afterWord(text, start)) {
      start = next;
    }
    String name = text.substring(start);
    return CAPITAL_IN_SHORT.contains(name) ? CAPITAL : name;
  }

  /** Returns the index after a word for province and its space, or -1 without such a word. */
  private static int afterWord(String text, int start) {
    for (String word : PROVINCE_WORDS) {
      if (text.startsWith(word, start)) {
        int end = start + word.length();
        return end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
      }
    }
    return -1;
  }

  /** Tells whether a text is a capital letter, then capital letters, digits and underscores. */
  private static boolean isType(String text) {
    if (text.isEmpty() || text.length() > LONGEST_TYPE || !isCapital(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isCapital(c) && (c < '0' || c > '9') && c != '_') {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
