package io.github.ita4j.grading;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkLoader;
import io.github.ita4j.model.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Frameworks of no scheme: trees of any shape, any weights, ladders on any elements. */
final class RandomFrameworks {

  /**
   * Their least common multiple to the power of the depth stays below the greatest common
   * denominator allowed.
   */
  private static final int[] WEIGHT_SUMS = {2, 3, 4, 5, 6, 10, 12};

  private static final String ELEMENTS_HEADER =
      "id\tparent\tweight\tlabel\tname_th\tname_en\ten_origin\tname_kind\tname_confidence"
          + "\tname_source\tconfidence\tsource\tnote\n";

  private final Random random;
  private final List<String> rows = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private int indicators;
  private int questions;

  private RandomFrameworks(Random random) {
    this.random = random;
  }

  /** A tree of depth 5 at most, with up to some hundred elements. */
  static Framework draw(Random random) {
    return new RandomFrameworks(random).build();
  }

  /** One instrument that is the mean of many questions, two of which the ladder asks about. */
  static Framework wide(int questions) {
    StringBuilder elements = new StringBuilder(ELEMENTS_HEADER);
    elements.append(row("overall", "", "")).append(row("OIT", "overall", "1/1"));
    for (int i = 1; i <= questions; i++) {
      elements.append(row("O" + i, "OIT", "1/" + questions));
    }
    return load(
        elements.toString(),
        "T1\tT1\t\t\tINFERRED\ts\t\nT2\tT2\t\t\tINFERRED\ts\t\nT3\tT3\t\t\tINFERRED\ts\t\n",
        limit("T1", "overall", "95.00")
            + limit("T1", "O1", "95.00")
            + limit("T1", "O2", "85.00")
            + limit("T2", "overall", "85.00"),
        true);
  }

  private Framework build() {
    rows.add(row("overall", "", ""));
    ids.add("overall");
    List<String> instruments = new ArrayList<>(List.of("IIT", "EIT", "OIT"));
    while (instruments.size() > 1 && random.nextInt(4) == 0) {
      instruments.remove(random.nextInt(instruments.size()));
    }
    for (Child child : weighted("overall", instruments)) {
      addInstrument(child.id);
    }
    boolean ladder = random.nextInt(10) > 0;
    String[] tables = ladder ? ladder() : new String[] {"", ""};
    return load(
        ELEMENTS_HEADER + String.join("", rows), tables[0], tables[1], random.nextBoolean());
  }

  private record Child(String id) {}

  /** Adds rows for children, most of which sum; the weights of those that do sum to one. */
  private List<Child> weighted(String parent, List<String> children) {
    boolean describing = random.nextInt(8) == 0;
    List<String> summing = new ArrayList<>();
    for (String child : children) {
      if (!describing && random.nextInt(8) > 0) {
        summing.add(child);
      }
    }
    int sum = 0;
    while (sum < summing.size()) {
      sum = WEIGHT_SUMS[random.nextInt(WEIGHT_SUMS.length)];
    }
    int rest = sum;
    List<Child> result = new ArrayList<>();
    for (String child : children) {
      String weight = "";
      if (summing.remove(child)) {
        int share = summing.isEmpty() ? rest : 1 + random.nextInt(rest - summing.size());
        rest -= share;
        weight = share + "/" + sum;
      }
      rows.add(row(child, parent, weight));
      ids.add(child);
      result.add(new Child(child));
    }
    return result;
  }

  private List<String> names(String head, int from, int count) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(head + (from + i));
    }
    return names;
  }

  private void addInstrument(String instrument) {
    if (random.nextInt(3) == 0) {
      for (Child part : weighted(instrument, names(instrument + ".", 1, 1 + random.nextInt(3)))) {
        addIndicators(part.id, instrument);
      }
    } else {
      addIndicators(instrument, instrument);
    }
  }

  private void addIndicators(String parent, String instrument) {
    int count = random.nextInt(4);
    List<String> names = names("", indicators + 1, count);
    indicators += count;
    for (Child indicator : weighted(parent, names)) {
      if (random.nextInt(3) == 0) {
        for (Child sub :
            weighted(indicator.id, names(indicator.id + ".", 1, 1 + random.nextInt(4)))) {
          addQuestions(sub.id, instrument);
        }
      } else {
        addQuestions(indicator.id, instrument);
      }
    }
  }

  private void addQuestions(String parent, String instrument) {
    int count = random.nextInt(5);
    weighted(parent, names(instrument.substring(0, 1), questions + 1, count));
    questions += count;
  }

  /** Tiers and limits; each tier asks less than the one above it, of up to four elements. */
  private String[] ladder() {
    int count = 2 + random.nextInt(4);
    List<String> asked = new ArrayList<>();
    List<Integer> atLeast = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      String id = random.nextInt(3) == 0 ? "overall" : ids.get(random.nextInt(ids.size()));
      if (!asked.contains(id)) {
        asked.add(id);
        atLeast.add(
            random.nextInt(3) == 0 ? random.nextInt(100_01) : 80_00 + random.nextInt(20_01));
      }
    }
    StringBuilder tiers = new StringBuilder();
    StringBuilder limits = new StringBuilder();
    for (int tier = 1; tier <= count; tier++) {
      String code = "T" + tier;
      tiers.append(code + "\t" + code + "\t\t\tCONFIRMED\ts\t\n");
      if (tier == count || asked.isEmpty()) {
        // The lowest tier asks nothing.
        break;
      }
      for (int i = 0; i < asked.size(); i++) {
        limits.append(
            limit(code, asked.get(i), Score.ofHundredths(atLeast.get(i)).toString()));
      }
      lower(asked, atLeast);
    }
    return new String[] {tiers.toString(), limits.toString()};
  }

  private void lower(List<String> asked, List<Integer> atLeast) {
    int lowered = random.nextInt(asked.size());
    for (int i = asked.size() - 1; i >= 0; i--) {
      int least = atLeast.get(i);
      boolean less = i == lowered || random.nextBoolean();
      if (less && (least == 0 || random.nextInt(4) == 0)) {
        asked.remove(i);
        atLeast.remove(i);
      } else if (less) {
        atLeast.set(i, Math.max(0, least - 1 - random.nextInt(15_00)));
      }
    }
  }

  /** Of any confidence, the same for the same element. */
  private static String row(String id, String parent, String weight) {
    Confidence[] all = Confidence.values();
    return id + "\t" + parent + "\t" + weight + "\t\t\t\t\t\t\t\t"
        + all[Math.floorMod(id.hashCode(), all.length)] + "\ts\t\n";
  }

  private static String limit(String tier, String element, String atLeast) {
    return tier + "\t" + element + "\t" + atLeast + "\tCONFIRMED\ts\t\n";
  }

  private static Framework load(String elements, String tiers, String limits, boolean passMark) {
    String framework = "key\tvalue\tconfidence\tsource\tnote\n"
        + "id\ttest-2568r1\tINFERRED\ts\t\n"
        + "name_th\tทดสอบ\tINFERRED\ts\t\n"
        + "provisional\ttrue\tINFERRED\ts\t\n"
        + "catalogue.IIT\tCOMPLETE\tINFERRED\ts\t\n"
        // Only an instrument that is there can have questions that are not listed.
        + "catalogue.EIT\t" + (elements.contains("\nEIT\t") ? "OPEN" : "COMPLETE")
        + "\tINFERRED\ts\t\n"
        + "catalogue.OIT\tCOMPLETE\tINFERRED\ts\t\n"
        + (passMark ? "pass_mark\t85.00\tCONFIRMED\ts\t\n" : "");
    return FrameworkLoader.fromTexts(Map.of(
        "framework.tsv",
        framework,
        "sources.tsv",
        "id\ttitle\tpublisher\tdate\turl\tnote\ns\tmade up\tita4j\t\t\t\n",
        "elements.tsv",
        elements,
        "tiers.tsv",
        "code\tname_th\tname_en\ten_origin\tconfidence\tsource\tnote\n" + tiers,
        "limits.tsv",
        "tier\telement\tat_least\tconfidence\tsource\tnote\n" + limits));
  }
}
