package io.github.ita4j.json;

import io.github.ita4j.improvement.Period;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The common part of the readers that turn trees of JSON values into wire records. */
abstract class DocumentForm {

  private static final int LONGEST_YEAR = 6;
  private static final Pattern BAHT = Pattern.compile("(?:0|[1-9][0-9]{0,11})(?:\\.[0-9]{1,2})?");
  private static final Pattern TIMES = Pattern.compile("[1-9][0-9]{0,9}");
  private static final String YEAR_ALLOWED =
      "a fiscal year of the Buddhist era as a whole number, such as 2568";
  private static final String SCORE_ALLOWED =
      "a number from 0.00 to 100.00 with at most two decimals";
  private static final String RANGE_ALLOWED = "an object with from and to";
  private static final String AGENCY_ALLOWED = "an object with the name of the agency";
  private static final List<String> AGENCY = List.of("name", "type", "province");
  private static final List<String> SOURCE = List.of("title", "url");
  private static final List<String> PRINTED = List.of("value", "decimals");
  private static final List<String> PERIOD =
      List.of("printed", "fiscalYear", "months", "dates", "length", "recurring");
  private static final List<String> RANGE = List.of("from", "to");
  private static final List<String> RECURRING = List.of("times", "every");
  private static final List<String> BUDGET = List.of("printed", "baht");

  private final boolean ignoringUnknown;
  private final Problems problems;

  DocumentForm(boolean ignoringUnknown, Problems problems) {
    this.ignoringUnknown = ignoringUnknown;
    this.problems = problems;
  }

  /**
   * Returns the object of a document, and checks its schema first. Under another schema no other
   * refusal would make sense.
   */
  final Node.Obj root(Node document, String what, SchemaId id, List<String> known) {
    Node.Obj root = object("$", document, what + ": a JSON object");
    Names.schema(requiredText("$", root, "schema", '"' + id.id() + '"'), id);
    checkNames("$", root, known);
    return root;
  }

  static int year(String parent, Node.Obj object, String name) {
    String path = JsonPaths.property(parent, name);
    Node year = object.members().get(name);
    if (year == null) {
      throw refused(path, "missing", YEAR_ALLOWED);
    }
    return year(path, year);
  }

  static int year(String path, Node node) {
    if (node instanceof Node.Num number && isYear(number.text())) {
      return Integer.parseInt(number.text());
    }
    throw refused(path, node.shown(), YEAR_ALLOWED);
  }

  /** Tells whether a text has one to six digits and does not begin with 0. */
  static boolean isYear(String text) {
    if (text.isEmpty() || text.length() > LONGEST_YEAR || text.charAt(0) == '0') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  final AgencyJson agency(Node.Obj root) {
    Node node = root.members().get("agency");
    if (node == null) {
      throw refused("$.agency", "missing", AGENCY_ALLOWED);
    }
    return agency("$.agency", node);
  }

  final AgencyJson agency(String path, Node node) {
    Node.Obj agency = object(path, node, AGENCY_ALLOWED);
    checkNames(path, agency, AGENCY);
    return new AgencyJson(
        requiredText(path, agency, "name", "the name of the agency as a text"),
        optional(path, agency, "type", DocumentForm::agencyType).orElse(null),
        optional(path, agency, "province", DocumentForm::province).orElse(null));
  }

  private static String province(String path, Node node) {
    return AgencyJson.province(path, text("the name of a province as a text").apply(path, node));
  }

  private static String agencyType(String path, Node node) {
    return AgencyJson.type(
        path, text("a code as a text, such as \"SUBDISTRICT_MUNICIPALITY\"").apply(path, node));
  }

  final ScoreJson score(String path, Node node) {
    if (node instanceof Node.Obj printed) {
      return printed(path, printed);
    }
    return ScoreJson.of(StatedScore.of(points(path, node)));
  }

  /**
   * Returns the score of a JSON number, if it is one. The rules are those of the core, and no
   * superfluous leading zero is allowed.
   */
  static Optional<Score> plainScore(Node.Num number) {
    String text = number.text();
    boolean padded = text.length() > 1 && text.charAt(0) == '0' && text.charAt(1) != '.';
    return padded ? Optional.empty() : Score.tryParse(text);
  }

  /** Returns the points of a number with at most two decimals. */
  static Score points(String path, Node node) {
    if (node instanceof Node.Num number) {
      Optional<Score> points = plainScore(number);
      if (points.isPresent()) {
        return points.get();
      }
    }
    String hint = "";
    if (node instanceof Node.Num number
        && number.text().toLowerCase(Locale.ROOT).contains("e")) {
      hint = ", without an exponent";
    } else if (node instanceof Node.Str) {
      hint = ", not a text";
    }
    throw refused(path, node.shown(), SCORE_ALLOWED + hint);
  }

  private ScoreJson printed(String path, Node.Obj printed) {
    checkNames(path, printed, PRINTED);
    Node value = printed.members().get("value");
    Node decimals = printed.members().get("decimals");
    if (value == null) {
      throw refused(JsonPaths.property(path, "value"), "missing", SCORE_ALLOWED);
    }
    Score points = points(JsonPaths.property(path, "value"), value);
    String at = JsonPaths.property(path, "decimals");
    if (!(decimals instanceof Node.Num number) || !List.of("0", "1", "2").contains(number.text())) {
      throw refused(at, decimals == null ? "missing" : decimals.shown(), "0, 1 or 2");
    }
    int printedDecimals = Integer.parseInt(number.text());
    try {
      return ScoreJson.of(StatedScore.of(points, printedDecimals));
    } catch (IllegalArgumentException e) {
      throw refused(
          at, number.text(), "at least the number of decimals of the value " + value.shown());
    }
  }

  final SourceJson source(Node node) {
    Node.Obj source = object("$.source", node, "an object with title and url of the document");
    checkNames("$.source", source, SOURCE);
    return new SourceJson(
        optional("$.source", source, "title", text("the title of the document as a text"))
            .orElse(null),
        optional("$.source", source, "url", text("the address of the document as a text"))
            .orElse(null));
  }

  static Node.Obj object(String path, Node node, String allowed) {
    if (node instanceof Node.Obj object) {
      return object;
    }
    throw refused(path, node.shown(), allowed);
  }

  static String requiredText(String path, Node.Obj object, String name, String allowed) {
    Node node = object.members().get(name);
    if (node instanceof Node.Str text) {
      return text.text();
    }
    throw refused(JsonPaths.property(path, name), node == null ? "missing" : node.shown(), allowed);
  }

  static @Nullable String optionalText(String path, Node.Obj object, String name, String allowed) {
    return object.given(name) == null ? null : requiredText(path, object, name, allowed);
  }

  final void checkNames(String path, Node.Obj object, List<String> known) {
    if (ignoringUnknown) {
      return;
    }
    for (String name : object.members().keySet()) {
      if (!known.contains(name)) {
        problems.add(refused(
            JsonPaths.property(path, name),
            "unknown property " + Shown.quoted(name),
            "one of " + String.join(", ", known) + NearestName.hint(name, known)));
      }
    }
  }

  /**
   * Returns the value of an optional property. It is empty if the property is absent, null, or
   * refused into the list of problems.
   */
  final <T> Optional<T> optional(
      String path, Node.Obj object, String name, BiFunction<String, Node, T> reading) {
    Node node = object.given(name);
    if (node == null) {
      return Optional.empty();
    }
    String own = JsonPaths.property(path, name);
    return Optional.ofNullable(problems.attempt(() -> reading.apply(own, node)));
  }

  /**
   * Returns the items of an optional array, without those that are refused into the list of
   * problems.
   */
  final <T> List<T> items(
      String path,
      Node.Obj object,
      String name,
      String allowed,
      BiFunction<String, Node, T> reading) {
    List<T> read = new ArrayList<>();
    Node node = object.given(name);
    if (node instanceof Node.Arr array) {
      for (int i = 0; i < array.items().size(); i++) {
        Node item = array.items().get(i);
        String own = JsonPaths.item(JsonPaths.property(path, name), i);
        @Nullable T value = problems.attempt(() -> reading.apply(own, item));
        if (value != null) {
          read.add(value);
        }
      }
    } else if (node != null) {
      problems.add(refused(JsonPaths.property(path, name), node.shown(), allowed));
    }
    return read;
  }

  /** Returns a function that reads texts. */
  static BiFunction<String, Node, String> text(String allowed) {
    return (path, node) -> {
      if (node instanceof Node.Str text) {
        return text.text();
      }
      throw refused(path, node.shown(), allowed);
    };
  }

  /** Returns the items of an optional array of texts. */
  final List<String> texts(String path, Node.Obj object, String name) {
    return items(path, object, name, "an array of texts", text("a text"));
  }

  /** Returns a checked period, read from an object or from a text. */
  final PeriodJson period(String path, Node node) {
    if (node instanceof Node.Str text) {
      try {
        return PeriodJson.of(Period.read(text.text()));
      } catch (ItaParseException e) {
        throw refused(path, node.shown(), "a period that does not end before it starts");
      }
    }
    Node.Obj period = object(path, node, "a period: an object with printed, or a text");
    checkNames(path, period, PERIOD);
    String printed = requiredText(path, period, "printed", "the words of the source as a text");
    PeriodJson read = new PeriodJson(
        printed,
        period.given("fiscalYear") != null ? year(path, period, "fiscalYear") : null,
        range(path, period, "months", Names.MONTH),
        range(path, period, "dates", Names.DATE),
        optionalText(path, period, "length", PeriodCheck.LENGTH),
        recurring(path, period));
    Object unused = Below.of(path, read::toDomain);
    return read;
  }

  private PeriodJson.@Nullable Range range(
      String path, Node.Obj period, String name, String allowed) {
    Node node = period.given(name);
    if (node == null) {
      return null;
    }
    String own = JsonPaths.property(path, name);
    Node.Obj range = object(own, node, RANGE_ALLOWED);
    checkNames(own, range, RANGE);
    return new PeriodJson.Range(
        requiredText(own, range, "from", allowed), requiredText(own, range, "to", allowed));
  }

  private PeriodJson.@Nullable Recurring recurring(String path, Node.Obj period) {
    Node node = period.given("recurring");
    if (node == null) {
      return null;
    }
    String own = path + ".recurring";
    Node.Obj recurring = object(own, node, "an object with times and every");
    checkNames(own, recurring, RECURRING);
    Node times = recurring.members().get("times");
    if (!(times instanceof Node.Num number)
        || !TIMES.matcher(number.text()).matches()
        || Long.parseLong(number.text()) > Integer.MAX_VALUE) {
      throw refused(
          own + ".times",
          times == null ? "missing" : times.shown(),
          "a whole number from 1 to 2147483647");
    }
    return new PeriodJson.Recurring(
        Integer.parseInt(number.text()), requiredText(own, recurring, "every", PeriodCheck.LENGTH));
  }

  final BudgetJson budget(String path, Node node) {
    Node.Obj budget = object(path, node, "an object with printed and, if it is known, baht");
    checkNames(path, budget, BUDGET);
    String printed = requiredText(path, budget, "printed", "the words of the source as a text");
    return new BudgetJson(
        printed, optional(path, budget, "baht", DocumentForm::baht).orElse(null));
  }

  private static BigDecimal baht(String path, Node node) {
    if (node instanceof Node.Num number && BAHT.matcher(number.text()).matches()) {
      return new BigDecimal(number.text());
    }
    throw refused(
        path,
        node.shown(),
        "an amount in baht: a number of 0 or more with at most 12 digits and two decimals,"
            + " without an exponent");
  }

  static ItaJsonException refused(String path, String value, String allowed) {
    return new ItaJsonException("", path, value, allowed);
  }
}
